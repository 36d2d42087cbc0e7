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
 * Measures subjects in turns. A machine is faster at one time than at another, so they are compared within a round only. In a round each
 * has as many short batches as there are subjects, which stand at every place of the order: some garbage of a batch is paid for by the
 * next one, and one batch alone often collects none at all.
 *
 * @throws what a call throws
 */
export async function measure(subjects: readonly [Subject, ...Subject[]], plan: Plan): Promise<Measured[]> {
  const rounds: (readonly number[])[] = [];
  const start = performance.now() + plan.warmUpSeconds * 1000;
  const end = start + plan.seconds * 1000;
  for (let now = performance.now(); now < end; now = performance.now()) {
    const round = await timesPerCall(subjects, plan);
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

/** One round: the microseconds per call of each subject. */
async function timesPerCall(subjects: readonly Subject[], plan: Plan): Promise<number[]> {
  const times = subjects.map(() => 0);
  for (let turn = 0; turn < subjects.length; turn++) {
    const order = subjects.map((_, place) => (place + turn) % subjects.length);
    for (const index of turn % 2 === 0 ? order : order.reverse()) {
      times[index] = (times[index] ?? 0) + (await timePerCall(subjects[index] as Subject, plan)) / subjects.length;
    }
  }
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

function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
