import type {
  AgentState,
  AgentStateDescriptor,
  AuthModes,
  CallTransition,
  Condition,
  ContentField,
  ErrorCode,
  EventDescriptor,
  Evidence,
  Method,
  Range,
  Source,
  Statement,
  Transition,
  TriggeredEvent,
} from '../descriptor.js';

/** The parts of the bundled OpenAPI document that the build reads. */
export interface Document {
  openapi: string;
  info: {
    title: string;
    version: string;
    'x-edition': string;
    /** Of an edition: the last date of its pages. */
    'x-until'?: string;
  };
  servers: { url: string; variables?: Record<string, { default: string }> }[];
  security: Record<string, string[]>[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    examples: Record<string, Example>;
    callbacks?: Record<string, object>;
    securitySchemes: { Guid: { 'x-auth-modes': AuthModes; 'x-lifetime-source': Source } };
  };
  'x-agent-states': {
    source: Source;
    pages: Record<string, string>;
    states: Record<AgentState, AgentStateDescriptor>;
    cti: Record<string, string>;
    calls: CallTransition[];
  };
  'x-error-table': {
    completeThrough: string;
    unseen: string[];
    /** Edition of each page. */
    pages: Record<string, string>;
    groups: Record<string, string>;
    codes: Record<string, ErrorCode>;
  };
  'x-events': Record<string, WrittenEventDescriptor>;
  /** What parts of every answer rest on, where no page has them. */
  'x-evidence': Record<string, Evidence>;
}

export type Schema = Record<string, unknown>;

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
  example?: string | number | boolean;
  'x-unit'?: string;
  'x-agent-number'?: true;
  'x-mandatory-when'?: string;
}

export interface Header {
  schema: Schema & { pattern: string };
  'x-sent': 'on-success' | 'on-renewal';
  'x-source': Source;
  'x-evidence'?: Evidence;
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  summary: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, MediaType> };
  callbacks?: Record<string, Reference | Record<string, Record<string, Operation>>>;
  responses: Record<string, { headers?: Record<string, Header | Reference>; content: Record<string, MediaType> }>;
  'x-source': Source;
  'x-session'?: 'opens' | 'closes';
  'x-event-mode'?: 'poll' | 'push';
  'x-brings-guid'?: string;
  'x-lasting'?: string;
  'x-error-codes': string[];
  'x-triggered-events': WrittenEvent[];
  'x-transitions'?: WrittenTransition[];
  'x-missing'?: string[];
  'x-pages'?: Record<string, string>;
  'x-preconditions': Statement[];
  'x-rules'?: Statement[];
  'x-held-seconds'?: number;
  'x-unpolled-seconds'?: number;
  'x-heartbeat-seconds'?: number;
  'x-poll-spacing-ms'?: Range;
  'x-evidence'?: Record<string, Evidence | Record<string, Evidence>>;
}

/** An event as it is written: with its page by edition, and the edition from which on a field is there. */
export type WrittenEventDescriptor = Omit<EventDescriptor, 'contentFields'> & {
  pages?: Record<string, string>;
  contentFields?: Record<string, ContentField & { since?: string }>;
};

/** A triggered event as it is written: `when` is a value of the request or a state of the agent. */
export type WrittenEvent = Omit<TriggeredEvent, 'when' | 'whenState'> & { when?: Condition | { state: AgentState } };

/** A transition as it is written: `from` may be one state or several. */
export type WrittenTransition = Omit<Transition, 'from'> & { from: AgentState | AgentState[] };

/** The methods in the spelling of the document, and of the catalog. */
export const methods: Readonly<Record<string, Method>> = { get: 'GET', put: 'PUT', post: 'POST', delete: 'DELETE' };

/** Every operation of the document, in its order, which is the order of a session. */
export function* operationsOf(document: Document): Generator<{ path: string; method: Method; operation: Operation }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [key, operation] of Object.entries(item)) {
      const method = methods[key];
      if (method === undefined) throw new Error(`${path}: the build knows no "${key}" in a path`);
      yield { path, method, operation };
    }
  }
}

/**
 * A node with all references below it replaced by their targets.
 *
 * @throws {Error} on a reference that leads nowhere
 */
export function inline<T>(document: Document, node: T): Exclude<T, Reference>;
export function inline(document: Document, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => inline(document, item));
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) return inline(document, target(document, String(node.$ref)));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(document, value as unknown)]));
}

/**
 * The one request that the gateway itself sends, as it is written, references inlined.
 *
 * @throws {Error} if the document has none, or more than one
 */
export function callbackOf(document: Document): Operation {
  const callbacks = [...operationsOf(document)].flatMap(({ operation }) =>
    Object.values(operation.callbacks ?? {}).flatMap((callback) => requestsOf(inline(document, callback))),
  );
  const [first] = callbacks;
  if (first === undefined || callbacks.some(({ operationId }) => operationId !== first.operationId))
    throw new Error('the document needs exactly one callback');
  return first;
}

/** The operations of a callback object, by whatever address and method. */
export function requestsOf(callback: object): Operation[] {
  return Object.values(callback as Record<string, Record<string, Operation>>).flatMap((item) => Object.values(item));
}

/**
 * What a pointer such as `#/components/parameters/agentid` leads to.
 *
 * @throws {Error} on one that leads nowhere
 */
export function target(document: Document, pointer: string): unknown {
  let node: unknown = document;
  for (const key of pointer.replace(/^#\//, '').split('/')) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
  }
  if (node === undefined) throw new Error(`reference to nothing: ${pointer}`);
  return node;
}

/** The first entry of a record, with the name of what lacks one in the error. */
export function only<T>(record: Record<string, T>, what: string): [string, T] {
  const [first, second] = Object.entries(record);
  if (first === undefined || second !== undefined) throw new Error(`${what}: exactly one entry is needed`);
  return first;
}
