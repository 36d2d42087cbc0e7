import { orderOf, type Quartiles, quartiles } from '../rounds.js';
import { plainTable } from '../table.js';
import type { Rate } from './rate.js';

export interface Sample extends Rate {
  /** Processor time of the server for one request, in microseconds, where it has a process of its own. */
  readonly cpu?: number;
}

/** Something that answers the mix. */
export interface Subject {
  readonly name: string;
  /** Measures it once, for so many seconds. */
  readonly sample: (seconds: number) => Promise<Sample>;
}

export interface RoundsPlan {
  readonly rounds: number;
  /** Of each subject in each round. */
  readonly roundSeconds: number;
}

/** The samples of each subject, one of each round. */
export type Samples<S extends string> = Readonly<Record<S, readonly Sample[]>>;

/**
 * Measures subjects in turns, as they are compared within a round only. A first round, in which they are compiled, does not count.
 *
 * @throws what a sample throws
 */
export async function measureInTurns<S extends string>(
  subjects: Readonly<Record<S, Subject>>,
  { rounds, roundSeconds }: RoundsPlan,
): Promise<Samples<S>> {
  const names = Object.keys(subjects) as S[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<S, Sample[]>;
  for (let turn = 0; turn <= rounds; turn += 1) {
    for (const place of orderOf(names.length, turn)) {
      const name = names[place] as S;
      const sample = await subjects[name].sample(roundSeconds);
      if (turn > 0) samples[name].push(sample);
    }
  }
  return samples;
}

export interface Ratio {
  /** Requests per second as a multiple of those of the other subject, round by round. */
  readonly perSecond: Quartiles;
  /** The same by processor time for one request, which other processes on the machine disturb less; NaN where it was not measured. */
  readonly cpu: Quartiles;
}

/** How fast one subject is, compared with another one. */
export function ratioOf(ours: readonly Sample[], theirs: readonly Sample[]): Ratio {
  const perRound = (ratio: (our: Sample, their: Sample) => number) =>
    quartiles(ours.map((our, round) => ratio(our, theirs[round] as Sample)));
  return {
    perSecond: perRound((our, their) => our.perSecond / their.perSecond),
    cpu: perRound((our, their) => (their.cpu ?? Number.NaN) / (our.cpu ?? Number.NaN)),
  };
}

/** @param what there is so much of a second, in the plural */
export function sampleTable<S extends string>(
  subjects: Readonly<Record<S, Subject>>,
  samples: Samples<S>,
  what = 'requests',
): string {
  const table = plainTable('', `${what}/s`, 'quartiles', 'p50 ms', 'p99 ms', 'CPU us each', 'sender busy');
  for (const [key, { name }] of Object.entries<Subject>(subjects)) {
    const own = samples[key as S];
    const of = (value: (sample: Sample) => number | undefined) => quartiles(own.map((sample) => value(sample) ?? Number.NaN));
    const rate = of(({ perSecond }) => perSecond);
    table.push([
      name,
      Math.round(rate.median),
      `${Math.round(rate.lower)} to ${Math.round(rate.upper)}`,
      of(({ p50Ms }) => p50Ms).median.toFixed(2),
      of(({ p99Ms }) => p99Ms).median.toFixed(2),
      own.some(({ cpu }) => cpu !== undefined) ? of(({ cpu }) => cpu).median.toFixed(1) : '',
      `${Math.round(of(({ senderBusy }) => senderBusy).median * 100)} %`,
    ]);
  }
  return table.toString();
}
