import { editions } from '../../generated/client.js';
import type { Edition } from '../../generated/editions.js';
import { readBaseUrl } from '../base-url.js';
import type { EditionChanges } from '../descriptor.js';
import { wanted } from '../wanted.js';
import { InvalidParameterError } from './errors.js';
import type { CallOptions } from './types.js';

/** More milliseconds than that no timer can wait. */
const longestMs = 2 ** 31 - 1;

/**
 * The time that a call may take, in milliseconds.
 *
 * @param heldSeconds how long the gateway may hold the request, which comes on top
 * @throws {InvalidParameterError} if it is not from 1 to 2147483647
 */
export function timeoutOf({ timeoutMs }: Pick<CallOptions, 'timeoutMs'>, otherwise: number, heldSeconds = 0): number {
  const ms = timeoutMs ?? otherwise;
  if (typeof ms === 'number' && ms >= 1 && ms <= longestMs) return Math.min(ms + heldSeconds * 1000, longestMs);
  throw refusal('timeoutMs', `may not be ${String(ms)}`, `milliseconds from 1 to ${longestMs}`, ms);
}

/**
 * The base URL of a gateway, with the path of the contract if it has none.
 *
 * @throws {InvalidParameterError} if it is no http or https URL, or carries credentials, a query or a fragment
 */
export function checkedBaseUrl(text: string): string {
  const read = readBaseUrl(String(text));
  if ('baseUrl' in read) return read.baseUrl;
  throw new InvalidParameterError('baseUrl', undefined, 'an http or https URL', `baseUrl: ${read.problem}`);
}

const published = 'as-published';

/**
 * What the operations of an edition have otherwise than those of the document, for which `undefined` stands.
 *
 * @throws {InvalidParameterError} on an edition that is not known
 */
export function changesIn(edition: Edition | typeof published | undefined): EditionChanges | undefined {
  const names = [published, ...Object.keys(editions)];
  if (edition === undefined || edition === published) return undefined;
  if (names.includes(edition)) return editions[edition];
  const fault = typeof edition === 'string' ? `may not be ${JSON.stringify(edition)}` : 'is none';
  throw refusal('edition', fault, wanted({ enum: names }), edition);
}

/**
 * Options as they were given.
 *
 * @throws {InvalidParameterError} on anything but an object, and on a signal that is none
 */
export function checkedOptions<Options extends object>(given: Options): Options {
  if (typeof given !== 'object' || given === null) throw refusal('options', 'are missing', 'an object');
  const { signal } = given as CallOptions;
  if (signal && signal.aborted === undefined) throw refusal('signal', 'is none', 'an AbortSignal');
  return given;
}

/**
 * Refuses an option that there is not, and which would do nothing. An emulator is handed over as it is, with all that it can do.
 *
 * @param names of all options
 * @throws {InvalidParameterError} that names it
 */
export function refuseUnknown(given: object, names: readonly string[]): void {
  if ('close' in given) return;
  for (const name in given) if (!names.includes(name)) throw refusal(name, 'is no option', `one of ${names.join(', ')}`);
}

/**
 * A function as it was given.
 *
 * @throws {InvalidParameterError} if it is none
 */
export function checkedFunction<Callee>(name: string, given: Callee): Callee {
  if (typeof given === 'function') return given;
  throw refusal(name, 'is none', 'a function');
}

/** An option that cannot be taken, as an error. */
export function refusal(name: string, fault: string, expected: string, value?: unknown): InvalidParameterError {
  return new InvalidParameterError(name, value, expected, `${name} ${fault}; it has to be ${expected}`);
}
