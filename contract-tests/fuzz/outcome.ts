import type { Meant } from './input.js';

/** Problems of different kinds after which it is no use to go on. */
const enough = 20;

/** How many inputs of a variant were sent, and what came of them. */
export interface Count {
  sent: number;
  /** Got an answer, or several. */
  answered: number;
  /** Got a success. */
  succeeded: number;
}

/** What came of many inputs. */
export class Outcome {
  /** By kind and variant. */
  readonly counts = new Map<string, Count>();
  /** Bytes of the heap after each round. */
  readonly heaps: number[] = [];
  /** What happened to agents to whom nothing must happen; undefined if nobody came to look. */
  changes: readonly string[] | undefined;
  /** What was wrong, with how often that was seen and the shortest input of which it came. */
  readonly #problems = new Map<string, { input: string; seen: number }>();

  get hasEnough(): boolean {
    return this.#problems.size >= enough;
  }

  /** What was wrong, each once, in the order of arrival. */
  get problems(): string[] {
    return [...this.#problems].map(([problem, { input, seen }]) => `${problem} (seen ${seen} times)${input && `\n  ${input}`}`);
  }

  /** By how many bytes the heap has grown for good, from the first three rounds to the last three: what one round leaves for a while does not count. */
  get grown(): number {
    return Math.min(...this.heaps.slice(-3)) - Math.min(...this.heaps.slice(0, 3));
  }

  /** The sum of a count over all variants, or over those of a kind. */
  sum(count: keyof Count, kind = ''): number {
    return [...this.counts].filter(([name]) => name.startsWith(kind)).reduce((sum, [, counts]) => sum + counts[count], 0);
  }

  /**
   * Counts an input.
   *
   * @param bodies of the answers that it got
   */
  add(input: Meant, bodies: readonly string[]): void {
    const name = nameOf(input);
    const counts = this.counts.get(name) ?? { sent: 0, answered: 0, succeeded: 0 };
    this.counts.set(name, counts);
    counts.sent += 1;
    if (bodies.length > 0) counts.answered += 1;
    if (bodies.some((body) => body.includes('"retcode":"0"'))) counts.succeeded += 1;
  }

  /**
   * Notes a problem.
   *
   * @param input what it came of, as text; empty if it is not known
   */
  complain(problem: string, input = ''): void {
    const known = this.#problems.get(problem);
    const shorter = known !== undefined && known.input.length <= input.length ? known.input : input;
    this.#problems.set(problem, { input: shorter, seen: (known?.seen ?? 0) + 1 });
  }
}

/** Kind and variant. */
export function nameOf({ kind, variant }: Pick<Meant, 'kind' | 'variant'>): string {
  return `${kind}: ${variant}`;
}
