import { groups, meanings } from '../../generated/client.js';
import { isRefusal } from '../retcode.js';

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
  const meaning = meaningOf(retcode);
  return meaning === undefined ? undefined : { meaning, group: groups[retcode.slice(0, 3)] as string };
}

/** The meaning of a code; `undefined` for one that the error table does not have. */
export function meaningOf(retcode: string): string | undefined {
  if (!isRefusal(retcode)) return undefined;
  for (const first in meanings) {
    const meaning = meanings[first]?.[numberOf(retcode) - numberOf(first)];
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

function numberOf(code: string): number {
  return Number(code.replace('-', ''));
}
