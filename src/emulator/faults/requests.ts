import { asPublished } from '../../contract.js';
import type { JsonSchema, OperationDescriptor } from '../../descriptor.js';
import { type Fault, withSchema } from './fault.js';

/** Faults in what an operation takes: one step too much, or one too little, at every bound of every parameter and field. */
export function requestFaults(operation: OperationDescriptor): Fault[] {
  const { parameters, body } = operation;
  const own = parameters.filter(
    ({ in: place, name }) => place !== 'header' && (name !== 'agentid' || operation.session === 'opens'),
  );
  return [
    ...own.flatMap(({ name, schema, in: place }) => [
      ...schemaFaults(operation, name, name, schema),
      ...(place === 'query' ? optionalFaults(operation, name) : []),
    ]),
    ...Object.entries(body?.schema.properties ?? {})
      .filter(([name]) => !body?.secrets.includes(name))
      .flatMap(([name, schema]) => schemaFaults(operation, name, `body.${name}`, schema)),
    ...bodyFaults(operation),
    ...methodFaults(operation),
    ...own.flatMap(({ name, sample }) => (sample === undefined ? [] : [sampleFault(operation, name, name)])),
    ...Object.keys(body?.samples ?? {}).map((name) => sampleFault(operation, `body.${name}`, name)),
  ];
}

/** Refuses a value of a text that has no range. */
function sampleFault({ id }: OperationDescriptor, part: string, name: string): Fault {
  return {
    id: `${id}.${part}.type!refuses`,
    statement: `${id}.${part}.type`,
    title: `${id}: any ${name} is refused`,
    refuses: ({ operation, request, parameters }) =>
      operation.id === id && (parameters[name] !== undefined || request.body.includes(`"${name}":`)) ? '000-002' : undefined,
  };
}

function schemaFaults(operation: OperationDescriptor, name: string, part: string, schema: JsonSchema): Fault[] {
  const { minimum, maximum, minLength, maxLength, type, enum: listed, pattern } = schema;
  const isText = type === 'string';
  const change = (aspect: string, how: string, title: string, changed: (schema: JsonSchema) => JsonSchema): Fault => ({
    id: `${operation.id}.${part}.${aspect}!${how}`,
    statement: `${operation.id}.${part}.${aspect}`,
    title: `${operation.id}: ${name} ${title}`,
    understands: withSchema(name, changed),
  });
  return [
    ...(minimum === undefined
      ? []
      : [
          change('minimum', 'accepts', 'below the minimum is accepted', ({ minimum: _, ...rest }) => rest),
          ...(name === 'agentid'
            ? []
            : [change('minimum', 'refuses', 'at the minimum is refused', (old) => ({ ...old, minimum: minimum + 1 }))]),
        ]),
    ...(maximum === undefined
      ? []
      : [
          change('maximum', 'accepts', 'above the maximum is accepted', ({ maximum: _, ...rest }) => rest),
          ...(name === 'agentid'
            ? []
            : [change('maximum', 'refuses', 'at the maximum is refused', (old) => ({ ...old, maximum: maximum - 1 }))]),
        ]),
    ...(maxLength === undefined || !isText
      ? []
      : [
          change('max-length', 'accepts', 'that is too long is accepted', ({ maxLength: _, ...rest }) => rest),
          change('max-length', 'refuses', 'of the greatest length is refused', (old) => ({ ...old, maxLength: maxLength - 1 })),
        ]),
    ...(minLength === undefined
      ? []
      : [change('min-length', 'refuses', 'of the least length is refused', (old) => ({ ...old, minLength: minLength + 1 }))]),
    ...(pattern === undefined
      ? []
      : [change('pattern', 'accepts', 'of another form is accepted', ({ pattern: _, ...rest }) => rest)]),
    ...(type === 'integer' && name !== 'agentid' ? [textFault(operation, part, name)] : []),
    ...(type === 'integer' && name !== 'agentid' && !part.startsWith('body.') ? [fractionFault(operation, part, name)] : []),
    ...(listed ?? []).map((value) =>
      change('options', `refuses-${value}`, `${value} is refused`, (old) => ({
        ...old,
        enum: (old.enum ?? []).filter((other) => other !== value),
      })),
    ),
    ...(listed ? [change('options', 'accepts', 'may be anything', ({ enum: _, ...rest }) => rest)] : []),
    ...rangeFaults(schema, change),
    ...(type === 'boolean'
      ? [
          ...[true, false].map((value) =>
            change('options', `refuses-${value}`, `${value} is refused`, (old) => ({ ...old, enum: [!value] })),
          ),
          anyTextFault(operation, part, name),
        ]
      : []),
  ];
}

/** Several ranges: any number, or none of one of them. */
function rangeFaults(
  { anyOf, type }: JsonSchema,
  change: (aspect: string, how: string, title: string, changed: (schema: JsonSchema) => JsonSchema) => Fault,
): Fault[] {
  if (anyOf === undefined || type !== 'integer') return [];
  return [
    change('options', 'accepts', 'may be any number', ({ anyOf: _, ...rest }) => rest),
    ...anyOf.map((_, index) =>
      change('options', `refuses-${index}`, `of one of the ranges is refused`, (old) => ({
        ...old,
        anyOf: (old.anyOf ?? []).filter((__, other) => other !== index),
      })),
    ),
  ];
}

/** Reads text as some number that is admitted. */
function textFault({ id, method, path, parameters, body }: OperationDescriptor, part: string, name: string): Fault {
  const parameter = parameters.find((other) => other.name === name);
  const example = parameter?.example ?? body?.example[name] ?? someNumber(parameter?.schema ?? {});
  return {
    id: `${id}.${part}.type!accepts`,
    statement: `${id}.${part}.type`,
    title: `${id}: ${name} as text that is no number is accepted`,
    reads: (request) => {
      if (!isAt(id, method, request.target)) return request;
      const number = String(example);
      return part.startsWith('body.')
        ? { ...request, body: request.body.replace(`"${name}":"abc"`, `"${name}":${number}`) }
        : { ...request, target: inPlace(request.target, path, name, (value) => (value === 'abc' ? number : value)) };
    },
  };
}

/** A number that a schema admits. */
function someNumber({ enum: listed, minimum, anyOf }: JsonSchema): unknown {
  return listed?.[0] ?? minimum ?? (anyOf?.[0] && someNumber(anyOf[0]));
}

/** The address of a request with another value of one parameter, in its path or its query. */
function inPlace(target: string, path: string, name: string, change: (value: string) => string): string {
  const template = path.split('/');
  const place = template.indexOf(`{${name}}`);
  if (place < 0)
    return target.replace(new RegExp(`([?&]${name}=)([^&]*)`), (_, before: string, value: string) => before + change(value));
  const segments = target.split('/');
  const index = place + segments.length - template.length;
  return segments.map((segment, at) => (at === index ? change(segment) : segment)).join('/');
}

/** Cuts the fraction off a number. */
function fractionFault({ id, method, path }: OperationDescriptor, part: string, name: string): Fault {
  return {
    id: `${id}.${part}.type!fraction`,
    statement: `${id}.${part}.type`,
    title: `${id}: ${name} with a fraction is accepted`,
    reads: (request) =>
      isAt(id, method, request.target)
        ? { ...request, target: inPlace(request.target, path, name, (value) => value.replace('.5', '')) }
        : request,
  };
}

/** Reads any text but `true` as false, as common servers do. */
function anyTextFault({ id, method }: OperationDescriptor, part: string, name: string): Fault {
  return {
    id: `${id}.${part}.options!accepts`,
    statement: `${id}.${part}.options`,
    title: `${id}: ${name} may be any text`,
    reads: (request) =>
      isAt(id, method, request.target)
        ? {
            ...request,
            target: request.target.replace(`${name}=maybe`, `${name}=false`),
            body: request.body.replace(`"${name}":"maybe"`, `"${name}":false`),
          }
        : request,
  };
}

function isAt(id: string, method: string, target: string): boolean {
  const found = asPublished.match(method, target.split('?')[0] ?? '');
  return found.kind === 'operation' && found.operation.id === id;
}

function optionalFaults(operation: OperationDescriptor, name: string): Fault[] {
  const parameter = operation.parameters.find((other) => other.name === name);
  if (!parameter?.required) return [];
  return [
    {
      id: `${operation.id}.${name}.mandatory!accepts`,
      statement: `${operation.id}.${name}.mandatory`,
      title: `${operation.id}: ${name} may be missing`,
      understands: (old) => ({
        ...old,
        parameters: old.parameters.map((other) => (other.name === name ? { ...other, required: false } : other)),
      }),
    },
  ];
}

function bodyFaults(operation: OperationDescriptor): Fault[] {
  const { body, id } = operation;
  if (body === undefined) return [];
  const instead = (broken: (body: string) => boolean): Pick<Fault, 'reads'> => ({
    reads: (request) =>
      isAt(id, request.method, request.target) && broken(request.body)
        ? { ...request, body: JSON.stringify(body.example) }
        : request,
  });
  return [
    ...(body.schema.required ?? []).map(
      (name): Fault => ({
        id: `${id}.body.${name}.mandatory!accepts`,
        statement: `${id}.body.${name}.mandatory`,
        title: `${id}: ${name} may be missing`,
        understands: (old) => ({
          ...old,
          ...(old.body && {
            body: {
              ...old.body,
              schema: { ...old.body.schema, required: (old.body.schema.required ?? []).filter((other) => other !== name) },
            },
          }),
        }),
      }),
    ),
    {
      id: `${id}.body.type!cut`,
      statement: `${id}.body.type`,
      title: `${id}: a body that is no JSON is accepted`,
      ...instead((text) => text !== '' && !/[}\]]$/.test(text)),
    },
    {
      id: `${id}.body.type!list`,
      statement: `${id}.body.type`,
      title: `${id}: a body that is a list is accepted`,
      ...instead((text) => text === '[]'),
    },
    {
      id: `${id}.body.type!null`,
      statement: `${id}.body.type`,
      title: `${id}: a body that is null is accepted`,
      ...instead((text) => text === 'null'),
    },
    {
      id: `${id}.body.mandatory!accepts`,
      statement: `${id}.body.mandatory`,
      title: `${id}: the body may be missing`,
      ...instead((text) => text === ''),
    },
  ];
}

function methodFaults({ id, method }: OperationDescriptor): Fault[] {
  const others = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'].filter((other) => other !== method);
  return others.map((other) => ({
    id: `${id}.method!${other}`,
    statement: `${id}.method`,
    title: `${id}: ${other} does it too`,
    reads: (request) => (request.method === other && isAt(id, method, request.target) ? { ...request, method } : request),
  }));
}
