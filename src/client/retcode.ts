import { groups, meanings } from '../../generated/client.js';

/** What the error table says of a code. */
export interface RetcodeDescription {
  /** What the code stands for. */
  readonly meaning: string;
  /** The part of the table that it is in, which its first three digits tell; absent for `"0"`. */
  readonly group?: string;
}

/**
 * What the error table says of a `retcode`, such as `100-015`.
 *
 * @returns `undefined` for a code that the table does not have
 * @see cec_07_0580, the error table
 */
export function describeRetcode(retcode: string): RetcodeDescription | undefined {
  if (retcode === '0') return { meaning: 'success' };
  const meaning = Object.hasOwn(meanings, retcode) ? meanings[retcode] : undefined;
  return meaning === undefined ? undefined : { meaning, group: groups[retcode.slice(0, 3)] as string };
}
