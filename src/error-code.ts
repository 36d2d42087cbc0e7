import { errorTable, errorTableEnd } from '../generated/catalog.js';
import type { ErrorCode } from './descriptor.js';

/** A code that the error table has. */
export type KnownCode = keyof typeof errorTable;

const table: Readonly<Record<string, ErrorCode>> = errorTable;

/** What the error table says of a code; undefined for one that it does not have, and for anything that is no code. */
export function errorCode(code: unknown): ErrorCode | undefined {
  return typeof code === 'string' && Object.hasOwn(table, code) ? table[code] : undefined;
}

/** Whether the vendor's table may have a code: it is here, or its group goes on behind what the pages seen show. */
export function mayBeCode(code: string): boolean {
  const isUnseen = errorTableEnd.unseen.some((group) => code.startsWith(`${group}-`)) && code > errorTableEnd.completeThrough;
  return errorCode(code) !== undefined || isUnseen;
}
