export interface Tally {
  readonly lost: number;
  /** Came once more, or later than one that it belongs before; the latter is counted as lost, too. */
  readonly duplicated: number;
  /** Belong to nothing that was expected. */
  readonly foreign: number;
}

/**
 * Holds what came against what should have come, in this order and each exactly once.
 *
 * An event is taken for the nearest one with its name, so names may repeat, if only after a while.
 *
 * @param period how many names follow each other before they repeat
 */
export function tallyOf(expected: readonly string[], received: readonly string[], period: number): Tally {
  let next = 0;
  let lost = 0;
  let duplicated = 0;
  let foreign = 0;
  for (const name of received) {
    const ahead = distance((step) => expected[next + step] === name, period);
    const behind = distance((step) => expected[next - 1 - step] === name, period);
    if (ahead === undefined && behind === undefined) foreign += 1;
    else if (behind === undefined || (ahead !== undefined && ahead <= behind)) {
      lost += ahead ?? 0;
      next += (ahead ?? 0) + 1;
    } else duplicated += 1;
  }
  return { lost: lost + expected.length - next, duplicated, foreign };
}

function distance(isThere: (step: number) => boolean, period: number): number | undefined {
  for (let step = 0; step < period; step += 1) if (isThere(step)) return step;
  return undefined;
}
