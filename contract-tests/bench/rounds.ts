/** One way to do what all subjects of a benchmark do. */
export interface Subject {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

export interface Plan {
  /** Calls under way at a time. */
  readonly concurrency: number;
  /** Calls of one subject in a row. */
  readonly batch: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface Measured {
  readonly name: string;
  readonly rounds: number;
  /** Microseconds per call, concurrent ones counted as if they ran one after the other. */
  readonly microseconds: Quartiles;
  /** Speed as a share of that of the first subject, from the two batches of each round. */
  readonly share: Quartiles;
}

/**
 * Measures subjects in turns. A machine is faster at one time than at another, so they are compared within a round only, in which each
 * has one batch, and by the median of the rounds. The order changes, as some garbage of a batch is left for the next one.
 *
 * @throws what a call throws
 */
export async function measure(subjects: readonly [Subject, ...Subject[]], plan: Plan): Promise<Measured[]> {
  const rounds: (readonly number[])[] = [];
  const start = performance.now() + plan.warmUpSeconds * 1000;
  const end = start + plan.seconds * 1000;
  for (let turn = 0, now = performance.now(); now < end; turn++, now = performance.now()) {
    const round = await timesPerCall(subjects, plan, turn);
    if (now >= start) rounds.push(round);
  }
  return subjects.map(({ name }, index) => {
    const times = rounds.map((round) => round[index] ?? Number.NaN);
    return {
      name,
      rounds: rounds.length,
      microseconds: quartiles(times),
      share: quartiles(times.map((time, at) => (rounds[at]?.[0] ?? Number.NaN) / time)),
    };
  });
}

/** The order of a round, as places. Over the rounds every subject stands at every place of it, behind each of its two neighbours. */
export function orderOf(count: number, turn: number): number[] {
  const order = Array.from({ length: count }, (_, place) => (place + Math.floor(turn / 2)) % count);
  return turn % 2 === 0 ? order : order.reverse();
}

async function timesPerCall(subjects: readonly Subject[], plan: Plan, turn: number): Promise<number[]> {
  const times: number[] = [];
  for (const index of orderOf(subjects.length, turn)) times[index] = await timePerCall(subjects[index] as Subject, plan);
  return times;
}

async function timePerCall({ call }: Subject, { concurrency, batch }: Plan): Promise<number> {
  let left = batch;
  const work = async () => {
    while (left-- > 0) await call();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  return ((performance.now() - start) * 1000) / batch;
}

/** Of the nearest ranks: each of the three is one of the values. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
