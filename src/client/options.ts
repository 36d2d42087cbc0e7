import { readBaseUrl } from '../base-url.js';
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
  if (ms >= 1 && ms <= longestMs) return Math.min(ms + heldSeconds * 1000, longestMs);
  const expected = `milliseconds from 1 to ${longestMs}`;
  throw new InvalidParameterError(
    'timeoutMs',
    timeoutMs,
    expected,
    `timeoutMs may not be ${String(timeoutMs)}; it has to be ${expected}`,
  );
}

/**
 * The base URL of a gateway, with the path of the contract if it has none.
 *
 * @throws {InvalidParameterError} if it is no http or https URL, or carries credentials, a query or a fragment
 */
export function checkedBaseUrl(text: string): string {
  const read = readBaseUrl(text);
  if ('baseUrl' in read) return read.baseUrl;
  throw new InvalidParameterError('baseUrl', undefined, 'an http or https URL', `baseUrl: ${read.problem}`);
}
