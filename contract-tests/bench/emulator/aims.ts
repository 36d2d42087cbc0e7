import type { Quartiles } from '../rounds.js';
import { plainTable } from '../table.js';

/** A number that says whether the emulator is what it is meant to be. The aim is shown beside it and asserted nowhere. */
export interface Aim {
  readonly what: string;
  readonly measured: string;
  readonly spread?: string;
  readonly aim: string;
}

/** A ratio of rounds. */
export function aimOf(what: string, { lower, median, upper }: Quartiles, aim: string): Aim {
  return { what, measured: median.toFixed(2), spread: `${lower.toFixed(2)} to ${upper.toFixed(2)}`, aim };
}

export function aimTable(aims: readonly Aim[]): string {
  const table = plainTable('', 'measured', 'quartiles', 'aim');
  for (const { what, measured, spread = '', aim } of aims) table.push([what, measured, spread, aim]);
  return table.toString();
}
