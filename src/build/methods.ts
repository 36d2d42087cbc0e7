import type { ContentField, EventDescriptor, JsonSchema, OperationDescriptor } from '../descriptor.js';
import { wanted } from '../wanted.js';
import { describeOperations } from './catalog.js';
import { type Document, inline, type Operation, operationsOf } from './document.js';

/**
 * The methods of a session and the contents of the events as TypeScript source: types whose comments say what the pages say.
 *
 * @param editions the document as each edition has it, by name
 */
export function renderMethods(document: Document, editions: ReadonlyMap<string, Document>): string {
  const described = new Map([...editions].map(([name, edition]) => [name, describeOperations(edition)]));
  const operations = describeOperations(document);
  const opening = operations.filter(({ session }) => session === 'opens');
  const others = operations.filter(({ session }) => session !== 'opens');
  return `import type { CallOptions, CallParameters, Result } from '../src/client/types.js';

${opening.map((operation) => signIn(document, operation, described)).join('\n')}
/** The operations of an agent who is signed in, one method each, named as in the document. */
export interface SessionMethods {
${others.map((operation) => method(document, operation, described)).join('\n')}}

/** What the events carry that operations of the contract trigger, by their \`eventType\`. */
export interface EventContents {
${Object.entries(document['x-events']).map(content).join('\n')}
}
`;
}

/** The operations as the editions have them, by the name of the edition. */
type Editions = ReadonlyMap<string, readonly OperationDescriptor[]>;

/** What the editions want of a field, where it is something else. */
function elsewhere({ id }: OperationDescriptor, name: string, here: string, editions: Editions): string {
  const others = [...editions].flatMap(([edition, operations]) =>
    operations
      .filter((operation) => operation.id === id)
      .flatMap(fields)
      .filter((field) => field.name === name && field.phrase !== here)
      .map((field) => `; in the edition ${edition} ${field.phrase}`),
  );
  return others.join('');
}

/** The editions in which an operation does not trigger an event. */
function editionsWithout({ id }: OperationDescriptor, event: string, editions: Editions): string[] {
  return [...editions].flatMap(([edition, operations]) => {
    const triggered = operations.find((operation) => operation.id === id)?.triggeredEvents ?? [];
    return triggered.some((other) => other.event === event) ? [] : [edition];
  });
}

function signIn(document: Document, operation: OperationDescriptor, editions: Editions): string {
  return `${comment('', describe(document, operation, editions))}export type ${optionsOf(operation)} = CallParameters<'${operation.id}'>;\n`;
}

/** The name of the type of what a sign-in takes; the one that `gateway.signIn` sends has no name of its own. */
function optionsOf({ id }: OperationDescriptor): string {
  return id === 'loginEx' ? 'SignInOptions' : `${id.charAt(0).toUpperCase()}${id.slice(1)}Options`;
}

function method(document: Document, operation: OperationDescriptor, editions: Editions): string {
  const { id } = operation;
  const optional = fields(operation).some(({ required }) => required) ? '' : '?';
  const signature = `${id}(parameters${optional}: CallParameters<'${id}'>, options?: CallOptions): Promise<Result<'${id}'>>;`;
  return `${comment('  ', describe(document, operation, editions))}  ${signature}\n`;
}

function describe(document: Document, operation: OperationDescriptor, editions: Editions): string[] {
  const { id, summary, source, errorCodes, triggeredEvents, preconditions } = operation;
  const written = [...operationsOf(document)].find((entry) => entry.operation.operationId === id);
  const codes = document['x-error-table'].codes;
  const remarks = written ? remarksOn(document, written.operation) : new Map<string, string>();
  return [
    `${summary}.`,
    '',
    ...(written?.operation.description ?? '').trim().split('\n'),
    '',
    ...fields(operation).map(({ name, required, phrase }) => {
      return `- \`${name}\`${required ? '' : ' (optional)'}: ${phrase}${elsewhere(operation, name, phrase, editions)}${remarks.get(name) ?? ''}`;
    }),
    ...preconditions.map(({ statement }) => `- before: ${statement}`),
    ...triggeredEvents.map(({ event, delivery, when, whenState, to, afterSeconds }) => {
      const values = [
        ...(when === undefined ? [] : [`${when.parameter} ${String(when.equals)}`]),
        ...(whenState === undefined ? [] : [`in the state ${whenState}`]),
        ...(to === undefined ? [] : [`at the ${to}`]),
        ...editionsWithout(operation, event, editions).map((edition) => `not in the edition ${edition}`),
      ];
      const condition = values.length === 0 ? '' : ` (${values.join(', ')})`;
      return `- ${delivery === 'always' ? 'triggers' : 'may trigger'} \`${event}\`${condition}${afterSeconds === undefined ? '' : ` after \`${afterSeconds.parameter}\` seconds`}`;
    }),
    '',
    ...errorCodes.map((code) => `@throws {GatewayError} ${code}: ${codes[code]?.meaning}`),
    '@throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives',
    '@throws {InvalidParameterError} before anything is sent',
    '@throws {ContractError | HttpError | NetworkError | TimeoutError}',
    `@see ${source.page} (${source.edition})${source.title === undefined ? '' : `, ${source.title}`}`,
  ];
}

/** What the document says of a parameter or field beside its schema: what its values stand for, and when it is mandatory. */
interface Remarked {
  readonly 'x-values'?: Readonly<Record<string, string>>;
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>;
  readonly 'x-mandatory-when'?: string;
}

function remarksOn(document: Document, { parameters = [], requestBody }: Operation): Map<string, string> {
  const named = parameters.map((parameter): [string, Remarked] => {
    const inlined = inline(document, parameter);
    return [inlined.name, inlined as Remarked];
  });
  const bodies = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => {
    return Object.entries((inline(document, schema).properties ?? {}) as Record<string, Remarked>);
  });
  return new Map([...named, ...bodies].map(([name, remarked]) => [name, remark(remarked)]));
}

function remark({ 'x-values': values, 'x-enumDescriptions': described, 'x-mandatory-when': when }: Remarked): string {
  const meanings = Object.entries({ ...values, ...described }).map(([value, meaning]) => `${value || 'empty'}: ${meaning}`);
  return `${meanings.length > 0 ? ` (${meanings.join(', ')})` : ''}${when === undefined ? '' : `; mandatory when ${when}`}`;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly phrase: string;
}

/** What a caller passes: everything but the agent, who is that of the session, and the headers. */
function fields({ parameters, body }: OperationDescriptor): Field[] {
  const named = parameters
    .filter(({ name, in: place }) => place !== 'header' && name !== 'agentid')
    .map(({ name, required, schema, unit }) => ({ name, required, phrase: phrase(schema, unit) }));
  const inBody = Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({
    name,
    required: body?.schema.required?.includes(name) ?? false,
    phrase: phrase(schema),
  }));
  return [...named, ...inBody];
}

function phrase(schema: JsonSchema, unit?: string): string {
  return `${wanted(schema, unit)}${schema.default === undefined ? '' : `; ${JSON.stringify(schema.default)} unless given`}`;
}

function content([name, { meaning, content: kind, contentFields, contentNote, source }]: [string, EventDescriptor]): string {
  const notes = Object.entries(contentFields ?? {}).map(([field, { meaning: text }]) => `- \`${field}\`: ${text}`);
  const lines = [meaning, ...notes, ...(contentNote === undefined ? [] : [contentNote]), `@see ${source.page} (${source.edition})`];
  return `${comment('  ', lines)}  ${name}: ${contentType(kind, contentFields, contentNote)};`;
}

const fieldTypes: Readonly<Record<ContentField['type'], string>> = {
  string: 'string',
  number: 'number',
  'text-or-number': 'string | number',
};

/** What a page leaves open is left open in the type. The fields of a content are optional: nothing enforces them. */
function contentType(
  kind: EventDescriptor['content'],
  fields: EventDescriptor['contentFields'] = {},
  note: string | undefined,
): string {
  if (kind === 'unknown') return 'Readonly<Record<string, unknown>> | string | null';
  if (kind === 'null' && note !== undefined) return 'Readonly<Record<string, unknown>> | null';
  if (kind !== 'object') return kind;
  const known = Object.entries(fields).map(([field, { type }]) => `readonly ${field}?: ${fieldTypes[type]}`);
  return `{ ${[...known, ...(note === undefined ? [] : ['readonly [field: string]: unknown'])].join('; ')} }`;
}

function comment(indent: string, lines: readonly string[]): string {
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line.replaceAll('*/', '* /')}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  );
}
