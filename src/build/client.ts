import { isDeepStrictEqual } from 'node:util';
import { inEdition } from '../client/edition.js';
import type { ClientOperation, EditionChanges, JsonSchema, ListedOperation, OperationDescriptor } from '../descriptor.js';
import { describeCallback, describeOperations, literal, serverOf } from './catalog.js';
import type { Document } from './document.js';

/**
 * The part of the catalog that the client carries into other people's bundles, as TypeScript source.
 *
 * @param editions the document as each edition has it, by name
 * @throws {Error} on an edition that differs in more than the client can tell
 */
export function renderClient(document: Document, editions: ReadonlyMap<string, Document>): string {
  const operations = operationsFor(document);
  const told = restOf(document);
  const changes = [...editions].map(([name, edition]) => {
    mustBeSame(told, restOf(edition), name);
    return [name, changesOf(operations, operationsFor(edition), name)];
  });
  return `import type { EditionChanges, JsonSchema, ListedOperation } from '../src/descriptor.js';

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export const server = ${literal(told.server)} as const;

/** The value of the header \`Content-Type\`, which the pages make mandatory on every request (deviation 8). */
export const contentType = ${literal(told.contentType)};

/** What a client needs to know of every operation, in the order of a session. */
export const operations = ${literal(mapValues(operations, listed))} as const satisfies Record<string, ListedOperation>;

/** What the operations of the editions have otherwise. */
export const editions = ${literal(Object.fromEntries(changes))} as const satisfies Record<string, EditionChanges>;

/** The operations that open a session, and those that close it. */
export const openingOperations: readonly string[] = ${literal(told.openingOperations)};
export const closingOperations: readonly string[] = ${literal(told.closingOperations)};

/** The path templates of the operations that need no Guid, because they bring the first one. */
export const openingPaths: readonly string[] = ${literal(told.openingPaths)};

/** A refusal, whatever its code. */
export const failure: JsonSchema = ${literal(told.failure)};

/** The one HTTP status of an answer (deviation 9). */
export const status = ${literal(told.status)};

/** The meanings of the error table: of a code and those that follow it without a gap. */
export const meanings: Readonly<Record<string, readonly string[]>> = ${literal(runsOf(document['x-error-table'].codes))};

/** The groups of the error table, by the first three digits of a code. */
export const groups: Readonly<Record<string, string>> = ${literal(told.groups)};

/** The codes of the error table that say that there is no such session, or no longer. */
export const sessionCodes: readonly string[] = ${literal(told.sessionCodes)};

/** The events that say that the agent is signed out. */
export const closingEvents: readonly string[] = ${literal(told.closingEvents)};

/** The request by which the gateway pushes events, and the answer that takes them. */
export const pushSchema: JsonSchema = ${literal(told.pushSchema)};
export const pushAnswer = ${literal(told.pushAnswer)} as const;

/** Milliseconds between an answer without event and the next poll; seconds without a poll that end a session; seconds between heartbeats. */
export const polling = ${literal(told.polling)} as const;
`;
}

/** What the client has beside the operations and the meanings of codes: the same in all editions. */
function restOf(document: Document) {
  const operations = describeOperations(document);
  const { groups } = document['x-error-table'];
  const codes = Object.entries(document['x-error-table'].codes);
  const closing = operations
    .filter(({ session }) => session === 'closes')
    .flatMap(({ triggeredEvents }) => triggeredEvents.map(({ event }) => event));
  const callback = describeCallback(document);
  const heartbeat = only(operations, ({ heartbeatSeconds }) => heartbeatSeconds !== undefined, 'x-heartbeat-seconds');
  const poll = only(operations, ({ pollSpacingMs }) => pollSpacingMs !== undefined, 'x-poll-spacing-ms');
  return {
    server: serverOf(document),
    contentType: contentTypeOf(operations),
    openingOperations: idsOf(operations, 'opens'),
    closingOperations: idsOf(operations, 'closes'),
    openingPaths: operations.filter(({ session }) => session === 'opens').map(({ path }) => path),
    failure: failureOf(operations),
    status: same(operations.map(({ answer }) => answer.status)),
    groups,
    sessionCodes: codes.flatMap(([code, { cause }]) => (cause === 'session' ? [code] : [])),
    closingEvents: [...new Set(closing)],
    pushSchema: judgeable(callback.body),
    pushAnswer: callback.answer,
    polling: { spacingMs: poll.pollSpacingMs, unpolledSeconds: poll.unpolledSeconds, heartbeatSeconds: heartbeat.heartbeatSeconds },
  };
}

function mustBeSame<T extends object>(told: T, other: T, edition: string): void {
  const key = (Object.keys(told) as (keyof T)[]).find((name) => !isDeepStrictEqual(other[name], told[name]));
  if (key !== undefined) throw new Error(`${edition}: the client knows one ${String(key)} for all editions only`);
}

type Operations = Readonly<Record<string, ClientOperation>>;

function operationsFor(document: Document): Operations {
  return Object.fromEntries(describeOperations(document).map((operation) => [operation.id, forClient(operation)]));
}

/** Without what the client can add by itself: in 29 operations it would weigh something. */
function listed({ id: _, triggers, ...operation }: ClientOperation): ListedOperation {
  return { ...operation, ...(triggers.length > 0 && { triggers }) };
}

/**
 * What an edition has otherwise: ends of ranges, pages and events.
 *
 * @throws {Error} if it has anything else otherwise, or two ranges under one name
 */
function changesOf(base: Operations, edition: Operations, name: string): EditionChanges {
  const maxima = Object.entries(edition).flatMap(([id, { parameters }]) =>
    parameters
      .filter(({ schema }, index) => schema.maximum !== base[id]?.parameters[index]?.schema.maximum)
      .map((parameter) => [parameter.name, parameter.schema.maximum]),
  );
  const changed = (key: 'page' | 'triggers') =>
    Object.values(edition).filter((operation) => !isDeepStrictEqual(operation[key], base[operation.id]?.[key]));
  const changes = {
    maxima: Object.fromEntries(maxima),
    pages: Object.fromEntries(changed('page').map(({ id, page }) => [id, page])),
    triggers: Object.fromEntries(changed('triggers').map(({ id, triggers }) => [id, triggers])),
  };
  const made = inEdition(mapValues(base, listed), changes);
  const ids = Object.keys({ ...base, ...edition });
  const lost = ids.filter((id) => !isDeepStrictEqual(made[id], edition[id]));
  if (lost.length > 0) throw new Error(`${name}: the client cannot express what this edition changes at ${lost.join(', ')}`);
  return changes;
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

/** The meanings of the codes, those of successive codes under the first of them: the other codes need not be carried. */
function runsOf(codes: Readonly<Record<string, { readonly meaning: string }>>): Record<string, string[]> {
  const runs: Record<string, string[]> = {};
  const numberOf = (code: string) => Number(code.replace('-', ''));
  let run: string[] = [];
  let next: number | undefined;
  for (const code of Object.keys(codes).sort()) {
    if (numberOf(code) !== next) runs[code] = run = [];
    run.push(codes[code]?.meaning ?? '');
    next = numberOf(code) + 1;
  }
  return runs;
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
