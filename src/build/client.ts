import { isDeepStrictEqual } from 'node:util';
import type { ClientOperation, JsonSchema, OperationDescriptor } from '../descriptor.js';
import { describeCallback, describeOperations, literal, serverOf } from './catalog.js';
import type { Document } from './document.js';

/** The part of the catalog that the client carries into other people's bundles, as TypeScript source. */
export function renderClient(document: Document): string {
  const operations = describeOperations(document);
  const codes = Object.entries(document['x-error-table'].codes);
  const closing = operations
    .filter(({ session }) => session === 'closes')
    .flatMap(({ triggeredEvents }) => triggeredEvents.map(({ event }) => event));
  const callback = describeCallback(document);
  const heartbeat = only(operations, ({ heartbeatSeconds }) => heartbeatSeconds !== undefined, 'x-heartbeat-seconds');
  const poll = only(operations, ({ pollSpacingMs }) => pollSpacingMs !== undefined, 'x-poll-spacing-ms');
  return `import type { ClientOperation, JsonSchema } from '../src/descriptor.js';

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export const server = ${literal(serverOf(document))} as const;

/** The value of the header \`Content-Type\`, which the pages make mandatory on every request (deviation 8). */
export const contentType = ${literal(contentTypeOf(operations))};

/** What a client needs to know of every operation, in the order of a session. */
export const operations = ${literal(Object.fromEntries(operations.map((operation) => [operation.id, forClient(operation)])))} as const satisfies Record<string, ClientOperation>;

/** The operations that open a session, and those that close it. */
export const openingOperations: readonly string[] = ${literal(idsOf(operations, 'opens'))};
export const closingOperations: readonly string[] = ${literal(idsOf(operations, 'closes'))};

/** The path templates of the operations that need no Guid, because they bring the first one. */
export const openingPaths: readonly string[] = ${literal(operations.filter(({ session }) => session === 'opens').map(({ path }) => path))};

/** A refusal, whatever its code. */
export const failure: JsonSchema = ${literal(failureOf(operations))};

/** The one HTTP status of an answer (deviation 9). */
export const status = ${literal(same(operations.map(({ answer }) => answer.status)))};

/** The meanings of the error table. */
export const meanings: Readonly<Record<string, string>> = ${literal(Object.fromEntries(codes.map(([code, { meaning }]) => [code, meaning])))};

/** The groups of the error table, by the first three digits of a code. */
export const groups: Readonly<Record<string, string>> = ${literal(document['x-error-table'].groups)};

/** The codes of the error table that say that there is no such session, or no longer. */
export const sessionCodes: readonly string[] = ${literal(codes.flatMap(([code, { cause }]) => (cause === 'session' ? [code] : [])))};

/** The events that say that the agent is signed out. */
export const closingEvents: readonly string[] = ${literal([...new Set(closing)])};

/** The request by which the gateway pushes events, and the answer that takes them. */
export const pushSchema: JsonSchema = ${literal(judgeable(callback.body))};
export const pushAnswer = ${literal(callback.answer)} as const;

/** Milliseconds between an answer without event and the next poll; seconds without a poll that end a session; seconds between heartbeats. */
export const polling = ${literal({ spacingMs: poll.pollSpacingMs, unpolledSeconds: poll.unpolledSeconds, heartbeatSeconds: heartbeat.heartbeatSeconds })} as const;
`;
}

function idsOf(operations: readonly OperationDescriptor[], kind: OperationDescriptor['session']): string[] {
  return operations.filter(({ session }) => session === kind).map(({ id }) => id);
}

function forClient(operation: OperationDescriptor): ClientOperation {
  const { id, method, path, source, parameters, body, answer, triggeredEvents, heldSeconds, bringsGuid } = operation;
  const sent = parameters.flatMap(({ name, in: place, required, schema, unit }) =>
    place === 'header' && required
      ? []
      : [{ name, in: place, required, schema: judgeable(withoutDefaults(schema)), ...(unit !== undefined && { unit }) }],
  );
  const payloads = Object.keys(answer.success.properties ?? {}).filter((field) => field !== 'message' && field !== 'retcode');
  if (payloads.length > 1) throw new Error(`${id}: the client knows answers with one payload only`);
  return {
    id,
    method,
    path,
    page: `${source.page} (${source.edition})`,
    parameters: sent,
    ...(body && { body: { schema: judgeable(withoutDefaults(body.schema)), secrets: body.secrets } }),
    success: judgeable(answer.success),
    ...(payloads[0] !== undefined && { payload: payloads[0] }),
    ...(bringsGuid !== undefined && { bringsGuid }),
    triggers: triggeredEvents.map(({ event }) => event),
    ...(heldSeconds !== undefined && { heldSeconds }),
  };
}

/** The keywords that src/client/schema.ts judges. */
const judged = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'maxItems',
  'pattern',
  'required',
  'properties',
  'items',
  'anyOf',
  'oneOf',
];

/**
 * A schema that the client can judge.
 *
 * @throws {Error} on a keyword that it cannot, so that nothing is passed unseen
 */
function judgeable({ additionalProperties, ...schema }: JsonSchema): JsonSchema {
  const unknown =
    Object.keys(schema).find((keyword) => !judged.includes(keyword)) ?? (additionalProperties === false && 'additionalProperties');
  if (unknown) throw new Error(`the client cannot judge the keyword "${unknown}" yet: teach src/client/schema.ts what it means`);
  const inside = (branches: readonly JsonSchema[]) => branches.map(judgeable);
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, judgeable(field)])),
    }),
    ...(schema.items && { items: judgeable(schema.items) }),
    ...(schema.anyOf && { anyOf: inside(schema.anyOf) }),
    ...(schema.oneOf && { oneOf: inside(schema.oneOf) }),
  };
}

/** A client leaves a value that was not given to the gateway. */
function withoutDefaults({ default: _, properties, ...schema }: JsonSchema): JsonSchema {
  if (properties === undefined) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, withoutDefaults(field)])),
  };
}

/** What all failures have in common: they differ in their codes only. */
function failureOf(operations: readonly OperationDescriptor[]): JsonSchema {
  return same(
    operations.flatMap(({ answer }) =>
      answer.failures.map(({ properties = {}, ...schema }) => {
        const { enum: _, ...retcode } = properties.retcode ?? {};
        return judgeable({ ...schema, properties: { ...properties, retcode } });
      }),
    ),
  );
}

function contentTypeOf(operations: readonly OperationDescriptor[]): unknown {
  return same(operations.map(({ parameters }) => parameters.find(({ name }) => name === 'Content-Type')?.example));
}

/** The value that all of them are. */
function same<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined || values.some((value) => !isDeepStrictEqual(value, first))) {
    throw new Error(`the client takes these for the same: ${JSON.stringify(values)}`);
  }
  return first;
}

function only<T>(values: readonly T[], fits: (value: T) => boolean, what: string): T {
  const [first, second] = values.filter(fits);
  if (first === undefined || second !== undefined) throw new Error(`exactly one operation needs ${what}`);
  return first;
}
