import Table from 'cli-table3';
import type { Measured } from './rounds.js';

/** A table without colours and without lines between its rows; all but the first column are for numbers. */
export function plainTable(...head: readonly string[]): Table.Table {
  return new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
}

/** What was measured, for people; the first row is what the others are compared with. */
export function tableOf(measured: readonly Measured[]): string {
  const table = plainTable('', 'us per call', 'calls/s', `% of ${measured[0]?.name ?? ''}`, 'quartiles');
  for (const { name, microseconds, share } of measured) {
    const quartiles = `${percent(share.lower)} to ${percent(share.upper)}`;
    table.push([
      name,
      microseconds.median.toFixed(1),
      Math.round(1e6 / microseconds.median),
      percent(share.median),
      name === measured[0]?.name ? '' : quartiles,
    ]);
  }
  return table.toString();
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
