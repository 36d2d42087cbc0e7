import { toJsonSchema } from '../../openapi/rules/json-schema.js';
import type {
  AnswerDescriptor,
  CallbackDescriptor,
  Catalog,
  DocumentedStatement,
  JsonSchema,
  Method,
  OperationDescriptor,
  ParameterDescriptor,
  Transition,
  TriggeredEvent,
} from '../descriptor.js';
import {
  callbackOf,
  type Document,
  inline,
  type Operation,
  only,
  operationsOf,
  type Parameter,
  type Schema,
  type WrittenEvent,
  type WrittenTransition,
} from './document.js';

/**
 * Every operation as data, in the order of a session.
 *
 * @throws {Error} with the name of the operation that lacks something
 */
export function describeOperations(document: Document): OperationDescriptor[] {
  return [...operationsOf(document)].map(({ path, method, operation }) => {
    try {
      return describe(document, path, method, operation);
    } catch (error) {
      throw new Error(`${operation.operationId}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** The catalog as TypeScript source: everything about the interface that code iterates over, as data. */
export function renderCatalog(document: Document): string {
  const { contract, operations, errorTable, errorTableEnd, errorTablePages, events } = catalogOf(document);
  const ids = Object.keys(operations);
  return `import type { AgentState, AgentStateDescriptor, CallTransition, ErrorCode, EventDescriptor, OperationDescriptor } from '../src/descriptor.js';

/** Version and edition of the contract. */
export const contract = ${literal(contract)} as const;

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export const server = ${literal(serverOf(document))} as const;

/** Where the Guid comes from and how long it lives, by the setting of the gateway. */
export const authModes = ${literal(document.components.securitySchemes.Guid['x-auth-modes'])} as const;

/** The name of an operation: the operationId of the document, which is the method name that the pages give for logs. */
export type OperationId = ${ids.map((id) => `'${id}'`).join(' | ')};

/** Every operation, in the order of a session. */
export const operations = ${literal(operations)} as const satisfies Record<OperationId, OperationDescriptor>;

/** The last code of the error table that the pages seen show, and the groups that have more codes behind it. */
export const errorTableEnd = ${literal(errorTableEnd)} as const;

/** The pages of the error table, with the edition of each. */
export const errorTablePages = ${literal(errorTablePages)} as const;

/** The error table. */
export const errorTable = ${literal(errorTable)} as const satisfies Record<string, ErrorCode>;

/** Every event that the pages describe. */
export const events = ${literal(events)} as const satisfies Record<string, EventDescriptor>;

/** The names of the fields, of requests, answers and events, that hold numbers of phones. */
export const phoneFields: readonly string[] = ${literal(phoneFieldsOf(document))};

/** What an agent may be doing. */
export const agentStates = ${literal(document['x-agent-states'].states)} as const satisfies Record<AgentState, AgentStateDescriptor>;

/** What calls make of the state of an agent. */
export const callTransitions: readonly CallTransition[] = ${literal(document['x-agent-states'].calls)};
`;
}

/** The catalog of one edition as TypeScript source. The names of operations, and what all editions share, are in the catalog of the document itself. */
export function renderEditionCatalog(document: Document, statements: readonly DocumentedStatement[]): string {
  const catalog: Catalog = { ...catalogOf(document), statements };
  return `import type { Catalog } from '../src/descriptor.js';

/** Everything about the edition ${catalog.contract.edition} that code iterates over. */
export const catalog: Catalog = ${literal(catalog)};
`;
}

/** The names of the editions as TypeScript source, and where the catalog of each is. */
export function renderEditions(editions: readonly { readonly name: string }[]): string {
  const names = editions.map(({ name }) => name);
  return `import type { Catalog } from '../src/descriptor.js';

/** The editions that can be chosen, the oldest first. Without one it is the mix of the pages as published. */
export const editions = ${literal(names)} as const;

/** The name of an edition: the date of its pages. */
export type Edition = (typeof editions)[number];

/** Loads the catalog of an edition. */
export const loadCatalog: Readonly<Record<Edition, () => Promise<Catalog>>> = {
${names.map((name) => `  '${name}': async () => (await import('./catalog.${name}.js')).catalog,`).join('\n')}
};
`;
}

function catalogOf(document: Document): Omit<Catalog, 'statements'> {
  const { info, 'x-error-table': table } = document;
  const { completeThrough, unseen, pages, codes } = table;
  return {
    contract: { version: info.version, edition: info['x-edition'] },
    operations: Object.fromEntries(describeOperations(document).map((operation) => [operation.id, operation])),
    errorTable: codes,
    errorTableEnd: { completeThrough, unseen },
    errorTablePages: pages,
    events: eventsOf(document),
  };
}

function describe(document: Document, path: string, method: Method, operation: Operation): OperationDescriptor {
  const security = operation.security ?? document.security;
  const body = operation.requestBody && describeBody(document, operation);
  return {
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    source: operation['x-source'],
    ...optional('session', operation['x-session']),
    ...optional('eventMode', operation['x-event-mode']),
    ...optional('bringsGuid', operation['x-brings-guid']),
    ...optional('lasting', operation['x-lasting']),
    needsGuid: security.length > 0,
    parameters: (operation.parameters ?? []).map((parameter) => describeParameter(inline(document, parameter))),
    ...optional('body', body),
    answer: describeAnswer(document, operation),
    errorCodes: operation['x-error-codes'],
    triggeredEvents: operation['x-triggered-events'].map(describeEvent),
    transitions: (operation['x-transitions'] ?? []).map(describeTransition),
    preconditions: operation['x-preconditions'],
    rules: operation['x-rules'] ?? [],
    ...optional('heldSeconds', operation['x-held-seconds']),
    ...optional('unpolledSeconds', operation['x-unpolled-seconds']),
    ...optional('pollSpacingMs', operation['x-poll-spacing-ms']),
    ...optional('heartbeatSeconds', operation['x-heartbeat-seconds']),
  };
}

/** A state that the agent has to be in stands apart from what the request has to have. */
export function describeEvent({ when, ...event }: WrittenEvent): TriggeredEvent {
  if (when === undefined) return event;
  return 'state' in when ? { ...event, whenState: when.state } : { ...event, when };
}

function describeTransition({ from, ...transition }: WrittenTransition): Transition {
  return { from: [from].flat(), ...transition };
}

/** The events without the pages that other editions have them on. */
function eventsOf(document: Document): Catalog['events'] {
  const others = ['pages', 'since', phoneKeyword];
  return JSON.parse(JSON.stringify(document['x-events'], (key, value: unknown) => (others.includes(key) ? undefined : value)));
}

const phoneKeyword = 'x-phone-number';

/** The names of all fields, wherever they are, that hold numbers of phones. */
function phoneFieldsOf(document: Document): string[] {
  const found = new Set<string>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(node)) {
      if (typeof value !== 'object' || value === null) continue;
      if ((inline(document, value) as Schema)[phoneKeyword] === true) found.add(name);
      look(value);
    }
  };
  for (const { properties } of Object.values(document.components.schemas)) look(properties);
  for (const { contentFields } of Object.values(document['x-events'])) look(contentFields);
  return [...found].sort();
}

/** The one request that the gateway sends. */
export function describeCallback(document: Document): CallbackDescriptor {
  const first = callbackOf(document);
  const [, request] = only(first.requestBody?.content ?? {}, `${first.operationId}: request content`);
  const [, response] = only(first.responses, `${first.operationId}: responses`);
  const [, media] = only(response.content, `${first.operationId}: content`);
  const [, example] = only(media.examples ?? {}, `${first.operationId}: example`);
  return {
    id: first.operationId,
    source: first['x-source'],
    body: schemaOf(inline(document, request.schema)),
    answer: inline(document, example).value as Record<string, unknown>,
  };
}

function describeParameter(parameter: Parameter): ParameterDescriptor {
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    schema: schemaOf(parameter.schema),
    ...optional('unit', parameter['x-unit']),
    ...optional('isAgentNumber', parameter['x-agent-number']),
    ...(parameter['x-mandatory-when'] !== undefined && { isMandatoryAgain: true as const }),
    ...optional('example', parameter.example),
    ...optional('longest', parameter.schema['x-longest'] as string | undefined),
    ...optional('counterexample', parameter.schema['x-counterexample'] as string | undefined),
    ...optional('sample', parameter.schema['x-sample'] as string | undefined),
  };
}

function describeBody(document: Document, operation: Operation): NonNullable<OperationDescriptor['body']> {
  const [mediaType, media] = only(operation.requestBody?.content ?? {}, `${operation.operationId}: request content`);
  const [, example] = only(media.examples ?? {}, `${operation.operationId}: request example`);
  const schema = inline(document, media.schema);
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const told = (keyword: string) =>
    Object.fromEntries(fields.flatMap(([name, field]) => (keyword in field ? [[name, String(field[keyword])]] : [])));
  return {
    mediaType,
    schema: schemaOf(schema),
    secrets: fields.flatMap(([name, { format, 'x-secret': secret }]) => (format === 'password' || secret === true ? [name] : [])),
    agentNumbers: fields.flatMap(([name, field]) => (field['x-agent-number'] === true ? [name] : [])),
    example: inline(document, example).value as Record<string, unknown>,
    longest: told('x-longest'),
    counterexamples: told('x-counterexample'),
    samples: told('x-sample'),
  };
}

function describeAnswer(document: Document, operation: Operation): AnswerDescriptor {
  const [status, response] = only(operation.responses, `${operation.operationId}: responses`);
  const [mediaType, media] = only(response.content, `${operation.operationId}: content`);
  const [success, ...failures] = (schemaOf(inline(document, media.schema)).oneOf ?? []) as JsonSchema[];
  if (success === undefined) throw new Error(`${operation.operationId}: the answer has no success branch`);
  const header = response.headers?.['Set-GUID'];
  const setGuid = header && inline(document, header);
  return {
    status: Number(status),
    mediaType,
    success,
    failures,
    ...optional('setGuid', setGuid && { sent: setGuid['x-sent'], pattern: setGuid.schema.pattern }),
  };
}

function schemaOf(schema: Schema): JsonSchema {
  return toJsonSchema(schema) as JsonSchema;
}

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export function serverOf(document: Document): { basePath: string; port: number } {
  const [first] = document.servers;
  const port = Number(first?.variables?.port?.default);
  const basePath = first?.url.replace(/^https:\/\/[^/]+/, '');
  if (basePath === undefined || Number.isNaN(port)) throw new Error('servers: the first one needs a path and a default port');
  return { basePath, port };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
}

/** A value as TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
