import type { Method } from '../../src/descriptor.js';
import type { PlainRequest } from '../../src/emulator/http.js';

/** What inputs are about. */
export type Kind = 'methods' | 'paths' | 'headers' | 'framing' | 'bodies' | 'control' | 'no HTTP';

/**
 * What has to come back.
 *
 * - `envelope`: the gateway's own answer, since the request is good HTTP
 * - `control`: the emulator's own answer, below a path that no gateway has
 * - `answer`: the envelope, or a refusal of the layer that reads HTTP: a status from 400 to 599
 * - `anything`: an answer, or the end of the connection, since the client left its request incomplete
 */
export type Expected = 'envelope' | 'control' | 'answer' | 'anything';

/** What holds of an input however it is sent. */
export interface Meant {
  readonly kind: Kind;
  readonly variant: string;
  readonly expected: Expected;
  /** Whether it may be a success: it has the right Guid, or is a valid sign-in. */
  readonly maySucceed: boolean;
}

/** Bytes for a connection of their own. */
export interface WireInput extends Meant {
  /** Written one after the other. */
  readonly pieces: readonly Buffer[];
  /** What the client does then: wait for that many answers, end its side of the connection, or tear it down. */
  readonly ending: { readonly awaits: number } | 'end' | 'tear down';
  /** Whether an answer has no body, as those to HEAD. */
  readonly isHead: boolean;
}

/** A request without a connection. */
export interface DirectInput extends Meant {
  readonly request: PlainRequest;
}

/** A request before it is written down. Each character of its texts is one byte. */
export interface Draft {
  readonly method: Method | (string & {});
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly expected: Expected;
  readonly maySucceed: boolean;
}

/** Text in UTF-8, each byte as one character. */
export function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
