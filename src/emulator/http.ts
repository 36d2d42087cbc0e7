export type { PlainRequest } from '../plain-request.js';

/** An answer without a connection behind it; header names in the spelling and order that go over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** What becomes of the connection: nothing of the answer is sent, or a part of it. Absent where all of it is. */
  readonly cut?: 'reset' | 'truncated';
}

/** An answer that is still waited for. */
export interface HeldReply {
  readonly reply: Promise<Reply>;
  /** The client has gone. */
  cancel(): void;
}

/** The envelope of every answer, with its keys in the order of the wire. */
export interface Envelope {
  readonly message: string;
  readonly retcode: string;
  readonly [key: string]: unknown;
}

/** The answer to a poll to which nothing came: clients compare its bytes. */
export const emptyPoll: Envelope = { message: '', retcode: '0' };

/** An envelope as an answer: the vendor's clients look for `JSON-Type` beside the media type. */
export function envelope(body: Envelope, headers: readonly (readonly [string, string])[] = [], status = 200): Reply {
  return {
    status,
    headers: [['Content-Type', 'application/json'], ['JSON-Type', 'application/json'], ...headers],
    body: JSON.stringify(body),
  };
}

/** A fault of the emulator itself, told where possible. */
export function failed(error: unknown): Reply {
  return envelope({ message: `the emulator failed: ${String(error)}`, retcode: '100-007' }, [], 500);
}
