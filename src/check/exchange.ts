import { guidFrom, setGuidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import { type OperationId, operation } from '../operation.js';
import { isRefusal } from '../retcode.js';
import type { Credential } from './plan/case.js';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What came back: an answer, or the fault that stood in its way. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** The values of `Set-Cookie`, which must not be joined. */
      readonly cookies: readonly string[];
      readonly body: string;
    }
  | {
      readonly kind: 'fault';
      /** Code of the operating system, of TLS or of the HTTP parser, such as ECONNREFUSED. */
      readonly code: string;
      readonly message: string;
    };

/** One request of an operation and what came back. */
export interface Exchange extends Attempt {
  readonly outcome: Outcome;
  /** Milliseconds, of a clock of its own. */
  readonly startedAt?: number;
  readonly endedAt?: number;
}

/** One request of an operation. */
export interface Attempt {
  readonly operation: OperationId;
  readonly agentid: number;
  /** Values of the parameters and body fields that were sent. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly request: SentRequest;
  /** Whose Guid it carries; default: the agent's own. */
  readonly guid?: Credential;
  /** Operations that had succeeded for this agent since the last sign-in, polls aside, each where it succeeded last. */
  readonly after?: readonly OperationId[];
}

/** The body of an answer as a JSON object; undefined if it is anything else. */
export function jsonObject(body: string): Readonly<Record<string, unknown>> | undefined {
  // A byte order mark is no departure: RFC 8259, section 8.1, lets parsers ignore it.
  return parseObject(body.replace(/^\ufeff/, ''));
}

/** Whether an answer says that it is a success, be it in the wrong type. */
export function isSuccess(code: unknown): boolean {
  return String(code) === '0';
}

/** HTML that is no JSON; a broken envelope that calls itself HTML is the gateway's own. */
export function isWebPage({ headers, body }: Extract<Outcome, { kind: 'answer' }>): boolean {
  const html = /^text\/html\b/i.test(headers['content-type'] ?? '');
  return jsonObject(body) === undefined && (/^\s*</.test(body) || (html && /^\s*[^\s{[]/.test(body)));
}

/**
 * The Guid that an exchange brought: from an operation that may bring one, and unless the answer is a refusal or comes from
 * elsewhere. A refused sign-in signs nobody in, whatever headers it has.
 */
export function guidOf(exchange: Exchange): string | undefined {
  const { outcome } = exchange;
  if (outcome.kind === 'fault') return undefined;
  const { answer, bringsGuid } = operation(exchange.operation);
  const code = retcodeOf(exchange);
  if (bringsGuid !== undefined && isSuccess(code)) return guidInResult(jsonObject(outcome.body)?.result, bringsGuid);
  if (answer.setGuid === undefined) return undefined;
  const foreign = outcome.status >= 300 || isWebPage(outcome);
  // An answer without a readable code may well have signed the agent in.
  return isSuccess(code) || (!isRefusal(code) && !foreign) ? guidFrom(outcome.headers[setGuidHeader.toLowerCase()]) : undefined;
}

function guidInResult(result: unknown, field: string): string | undefined {
  const value = typeof result === 'object' && result !== null ? (result as Record<string, unknown>)[field] : undefined;
  // What can be no header is none.
  return typeof value === 'string' && /^[!-~]+$/.test(value) ? value : undefined;
}

/** The retcode of an answer, if there is an answer that has one. */
export function retcodeOf({ outcome }: Exchange): unknown {
  return outcome.kind === 'answer' ? jsonObject(outcome.body)?.retcode : undefined;
}
