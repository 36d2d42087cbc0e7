import type { errorTable } from '../generated/catalog.js';
import { contract } from './contract.js';
import type { ErrorCode } from './descriptor.js';

/** A code that the error table has. */
export type KnownCode = keyof typeof errorTable;

/** What the error table says of a code; undefined for one that it does not have, and for anything that is no code. */
export function errorCode(code: unknown): ErrorCode | undefined {
  return contract().errorCode(code);
}

/** Whether the vendor's table may have a code: it is here, or its group goes on behind what the pages seen show. */
export function mayBeCode(code: string): boolean {
  return contract().mayBeCode(code);
}
