import type { JsonSchema } from './descriptor.js';

/** The first line of each run in a recording; whatever was before it says nothing of what comes behind it. */
export interface RecordingHead {
  readonly format: typeof recordingFormat;
  readonly formatVersion: typeof recordingVersion;
  /** The edition may be one that another version of ccgw has. */
  readonly contract: { readonly version: string; readonly edition: string };
  /** The gateway: scheme, host, port and base path. */
  readonly target: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

export const recordingFormat = 'ccgw-recording';

/** Grows when a reader of the present one would misread the next. */
export const recordingVersion = 1;

/** Names and values in the order and spelling of the wire. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** One request and what came of it, without secrets. */
export interface RecordedExchange {
  /** When the request began, as ISO 8601. */
  readonly at: string;
  /** Milliseconds until all of the answer was there, or it was clear that none comes. */
  readonly ms: number;
  readonly request: {
    readonly method: string;
    /** Path below that of the gateway, with the query. */
    readonly target: string;
    readonly headers: Headers;
    readonly body: string;
  };
  readonly answer?: { readonly status: number; readonly headers: Headers; readonly body: string };
  /** Why there is no answer, or no whole one. */
  readonly fault?: {
    readonly code: string;
    readonly message: string;
    /** Whether the gateway had been reached, so that the fault is between it and the answer. */
    readonly wasSent?: boolean;
  };
}

/** What an application that goes away leaves in place of an answer. */
export const goneCode = 'ABORT_ERR';

const text: JsonSchema = { type: 'string' };
const headers: JsonSchema = { type: 'array', items: { type: 'array', items: text, minItems: 2, maxItems: 2 } };

/** What `Date.prototype.toISOString` writes. */
const time: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
};

export const headSchema: JsonSchema = {
  type: 'object',
  required: ['format', 'formatVersion', 'contract', 'target', 'startedAt'],
  properties: {
    format: { enum: [recordingFormat] },
    formatVersion: { type: 'integer' },
    contract: { type: 'object', required: ['version', 'edition'], properties: { version: text, edition: text } },
    target: { type: 'string', pattern: '^https?://[^/?#\\s@]+(/[^?#\\s]*)?$' },
    startedAt: time,
  },
};

export const exchangeSchema: JsonSchema = {
  type: 'object',
  required: ['at', 'ms', 'request'],
  properties: {
    at: time,
    ms: { type: 'number', minimum: 0 },
    request: {
      type: 'object',
      required: ['method', 'target', 'headers', 'body'],
      properties: { method: { type: 'string', minLength: 1 }, target: { type: 'string', pattern: '^[/*]' }, headers, body: text },
    },
    answer: {
      type: 'object',
      required: ['status', 'headers', 'body'],
      properties: { status: { type: 'integer', minimum: 100, maximum: 999 }, headers, body: text },
    },
    fault: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: text, message: text, wasSent: { type: 'boolean' } },
    },
  },
  anyOf: [{ required: ['answer'] }, { required: ['fault'] }],
};
