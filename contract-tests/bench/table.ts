import Table from 'cli-table3';
import type { Measured } from './rounds.js';

/** What was measured, for people; the first row is what the others are compared with. */
export function tableOf(measured: readonly Measured[]): string {
  const table = new Table({
    head: ['', 'us per call', 'calls/s', `% of ${measured[0]?.name ?? ''}`, 'quartiles'],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
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
