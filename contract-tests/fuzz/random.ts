/**
 * Random choices that a seed determines: mulberry32, a generator of 32 bits whose few lines are all that is needed here. It is fast and
 * even enough for choices, and of no use for secrets.
 */
export class Random {
  #state: number;

  /** @param seed whole number from 0 to 4294967295 */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  int(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1));
  }

  /** @param probability from 0 to 1 */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws {RangeError} if there is nothing to choose from */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('there is nothing to choose from');
    return list[this.int(0, list.length - 1)] as T;
  }

  /** Text of characters of an alphabet. */
  text(length: number, alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'): string {
    return Array.from({ length }, () => alphabet[this.int(0, alphabet.length - 1)]).join('');
  }

  /** Any bytes, each as one character. */
  bytes(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(this.int(0, 255))).join('');
  }

  /** The whole in one to so many pieces, none of them empty. */
  pieces(whole: Buffer, most: number): Buffer[] {
    const pieces: Buffer[] = [];
    let rest = whole;
    while (pieces.length < most - 1 && rest.length > 1) {
      const length = this.int(1, rest.length);
      pieces.push(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
    return rest.length > 0 ? [...pieces, rest] : pieces;
  }
}
