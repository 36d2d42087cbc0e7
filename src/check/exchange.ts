import type { OperationId } from '../operation.js';

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
}

/** One request of an operation. */
export interface Attempt {
  readonly operation: OperationId;
  readonly agentid: number;
  /** Values of the parameters and body fields that were sent. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly request: SentRequest;
}

/** The body of an answer as a JSON object; undefined if it is anything else. */
export function jsonObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The retcode of an answer, if there is an answer that has one. */
export function retcodeOf({ outcome }: Exchange): unknown {
  return outcome.kind === 'answer' ? jsonObject(outcome.body)?.retcode : undefined;
}
