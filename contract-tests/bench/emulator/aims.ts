import { plainTable } from '../table.js';
import type { Ratio } from './samples.js';

/** A number that says whether the emulator is what it is meant to be. The aim is shown beside it and asserted nowhere. */
export interface Aim {
  readonly what: string;
  readonly measured: string;
  readonly spread?: string;
  /** The same by processor time. */
  readonly cpu?: string;
  readonly aim: string;
}

export function aimOf(what: string, { perSecond, cpu }: Ratio, aim: string): Aim {
  const { lower, median, upper } = perSecond;
  return {
    what,
    measured: median.toFixed(2),
    spread: `${lower.toFixed(2)} to ${upper.toFixed(2)}`,
    cpu: Number.isNaN(cpu.median) ? '' : cpu.median.toFixed(2),
    aim,
  };
}

export function aimTable(aims: readonly Aim[]): string {
  const table = plainTable('', 'measured', 'quartiles', 'by CPU time', 'aim');
  for (const { what, measured, spread = '', cpu = '', aim } of aims) table.push([what, measured, spread, cpu, aim]);
  return table.toString();
}
