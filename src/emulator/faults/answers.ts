import type { JsonSchema, OperationDescriptor } from '../../descriptor.js';
import type { Reply } from '../http.js';
import { type Attempt, type Fault, succeeded, withJson } from './fault.js';

/** Faults in how an operation answers: every field of a success, and the form of success and failure. */
export function answerFaults(operation: OperationDescriptor): Fault[] {
  return [
    ...fieldFaults(operation, operation.answer.success, []),
    ...formFaults(operation),
    ...(operation.answer.setGuid?.sent === 'on-success' ? guidHeaderFaults(operation) : []),
  ];
}

type Change = (reply: Reply, attempt: Attempt) => Reply;

function fault(
  operation: OperationDescriptor,
  part: string,
  how: string,
  title: string,
  when: (reply: Reply) => boolean,
  change: Change,
): Fault {
  return {
    id: `${operation.id}.${part}!${how}`,
    statement: `${operation.id}.${part}`,
    title: `${operation.id}: ${title}`,
    reply: (reply, attempt) => (attempt.operation.id === operation.id && when(reply) ? change(reply, attempt) : reply),
  };
}

function fieldFaults(operation: OperationDescriptor, schema: JsonSchema, path: readonly string[]): Fault[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = [...path, name];
    const part = `answer.${at.join('.')}`;
    const set = (how: string, value: unknown): Fault =>
      fault(
        operation,
        part,
        how,
        `${at.join('.')} ${value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`}`,
        hasIt(at),
        (reply) => withJson(reply, (body) => replaced(body, at, value)),
      );
    return [
      ...((schema.required ?? []).includes(name) ? [set('missing', undefined)] : []),
      ...wrongValues(field).map((value) => set(`is-${JSON.stringify(value)}`, value)),
      ...fieldFaults(operation, field.items ?? field, at),
    ];
  });
}

/** Values of another type, and of the right type and another form. */
function wrongValues({ type, enum: listed, pattern, oneOf }: JsonSchema): unknown[] {
  if (oneOf !== undefined) return [true];
  if (type === 'integer') return ['not so', ...(listed ? [9999] : [])];
  if (type === 'boolean') return ['not so'];
  if (type === 'string') return [7, ...(listed || pattern !== undefined ? ['not so'] : [])];
  return [type].flat().includes('object') ? ['a text'] : [];
}

function hasIt(path: readonly string[]): (reply: Reply) => boolean {
  return (reply) => {
    if (!succeeded(reply)) return false;
    let value: unknown = JSON.parse(reply.body);
    for (const name of path) {
      const holder: unknown = Array.isArray(value) ? value[0] : value;
      value = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[name] : undefined;
    }
    return value !== undefined;
  };
}

/** Of a list the first entry is changed. */
function replaced(body: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(body)) return [replaced(body[0], [name, ...rest], value), ...body.slice(1)];
  const fields = body as Record<string, unknown>;
  return { ...fields, [name]: rest.length === 0 ? value : replaced(fields[name], rest, value) };
}

function formFaults(operation: OperationDescriptor): Fault[] {
  const refused = (reply: Reply) => !succeeded(reply) && reply.status === 200;
  const header = (reply: Reply, name: string, value: string): Reply => ({
    ...reply,
    headers: [...reply.headers.filter(([other]) => other !== name), [name, value]],
  });
  return [
    fault(operation, 'answer.status', 'created', 'a success has status 201', succeeded, (reply) => ({ ...reply, status: 201 })),
    fault(operation, 'answer.media-type', 'text', 'a success says that it is text', succeeded, (reply) =>
      header(reply, 'Content-Type', 'text/plain'),
    ),
    fault(operation, 'answer.json', 'cut', 'a success is cut off', succeeded, (reply) => ({
      ...reply,
      body: reply.body.slice(0, -1),
    })),
    fault(operation, 'answer.status', 'unauthorized', 'a wrong Guid gives status 401', isSessionRefusal, (reply) => ({
      ...reply,
      status: 401,
    })),
    fault(operation, 'answer.retcode', 'number', 'a refusal has a number for its code', refused, (reply) =>
      withJson(reply, (body) => ({ ...body, retcode: 100006 })),
    ),
    fault(operation, 'answer.failure', 'no-message', 'a refusal has no message', refused, (reply) =>
      withJson(reply, ({ message: _, ...body }) => body),
    ),
    fault(operation, 'codes', 'invented', 'a refusal has a code that no table has', refused, (reply) =>
      withJson(reply, (body) => ({ ...body, retcode: '100-099' })),
    ),
  ].filter(({ id }) => operation.needsGuid || !id.endsWith('!unauthorized'));
}

function isSessionRefusal({ body, status }: Reply): boolean {
  return status === 200 && /"retcode":"(000-003|100-006)"/.test(body);
}

function guidHeaderFaults(operation: OperationDescriptor): Fault[] {
  const part = 'answer.Set-GUID';
  const changed = (how: string, title: string, change: (value: string, attempt: Attempt) => string | undefined): Fault =>
    fault(operation, part, how, title, succeeded, (reply, attempt) => ({
      ...reply,
      headers: reply.headers.flatMap(([name, value]): [string, string][] => {
        const next = name === 'Set-GUID' ? change(value, attempt) : value;
        return next === undefined ? [] : [[name, next]];
      }),
    }));
  return [
    changed('missing', 'the sign-in brings no Guid', () => undefined),
    changed('form', 'the Guid comes under another name', (value) => value.replace('JSESSIONID', 'GUID')),
  ];
}
