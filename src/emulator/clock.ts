import type { Clock } from '../clock.js';

/** A clock that can be moved on. */
export interface MovableClock extends Clock {
  /**
   * Moves the time on and calls back what has come due, in the order of time: what is called back sees the time that it waited for.
   *
   * @param ms milliseconds, not negative
   */
  advance(ms: number): void;
  /** Sets the time, back too; what was waited for is still that long away. */
  set(now: number): void;
}

interface Timer {
  at: number;
  readonly callback: () => void;
}

/** What is waited for. */
class Agenda<T extends Timer> {
  readonly timers = new Set<T>();
  /** The earliest time of those that were added since the last look. */
  #earliestNew = Number.POSITIVE_INFINITY;

  /** @returns a function that takes it away again */
  add(timer: T): () => void {
    this.timers.add(timer);
    this.#earliestNew = Math.min(this.#earliestNew, timer.at);
    return () => this.timers.delete(timer);
  }

  /** Calls back, unless it was taken away. */
  ring(timer: T): void {
    if (this.timers.delete(timer)) timer.callback();
  }

  /**
   * Calls back all that is due, in the order of time, and at the same time in the order in which it was added.
   *
   * @param end the time until when
   * @param reach told of the time of each before
   */
  run(end: number, reach: (at: number) => void): void {
    for (let due = this.#dueUntil(end); due.length > 0; due = this.#dueUntil(end)) {
      this.#earliestNew = Number.POSITIVE_INFINITY;
      for (const timer of due) {
        if (this.#earliestNew < timer.at) break;
        reach(timer.at);
        this.ring(timer);
      }
    }
  }

  #dueUntil(end: number): T[] {
    return Array.from(this.timers)
      .filter(({ at }) => at <= end)
      .sort((a, b) => a.at - b.at);
  }
}

/** A clock that stands still until it is moved. */
export class ManualClock implements MovableClock {
  readonly #agenda = new Agenda<Timer>();
  #now: number;

  constructor(now = Date.UTC(2023, 8, 27)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    return this.#agenda.add({ at: this.#now + Math.max(0, ms), callback });
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    this.#agenda.run(end, (at) => {
      this.#now = at;
    });
    this.#now = end;
  }

  set(now: number): void {
    for (const timer of this.#agenda.timers) timer.at += now - this.#now;
    this.#now = now;
  }
}

/** Milliseconds that a timer of Node can wait at most: what takes longer is waited for in parts. */
const longestMs = 2 ** 31 - 1;

interface RunningTimer extends Timer {
  handle?: NodeJS.Timeout;
}

/** The clock of the machine, which runs on by itself and can be moved on besides. Its timers do not keep the process alive. */
export class RunningClock implements MovableClock {
  readonly #agenda = new Agenda<RunningTimer>();
  /** Milliseconds by which this clock is ahead of the machine. */
  #ahead = 0;
  /** While the clock is moved on, the time of what is called back. */
  #moment: number | undefined;

  now(): number {
    return this.#moment ?? Date.now() + this.#ahead;
  }

  after(ms: number, callback: () => void): () => void {
    const timer: RunningTimer = {
      at: this.now() + Math.max(0, ms),
      callback: () => {
        clearTimeout(timer.handle);
        callback();
      },
    };
    this.#arm(timer);
    const forget = this.#agenda.add(timer);
    return () => {
      clearTimeout(timer.handle);
      forget();
    };
  }

  advance(ms: number): void {
    const begin = this.now();
    const end = begin + ms;
    try {
      this.#agenda.run(end, (at) => {
        // A timer of the machine may be late.
        this.#moment = Math.max(at, begin);
      });
    } finally {
      this.#moment = undefined;
      this.#ahead = end - Date.now();
      for (const timer of this.#agenda.timers) this.#arm(timer);
    }
  }

  set(now: number): void {
    const moved = now - this.now();
    for (const timer of this.#agenda.timers) timer.at += moved;
    this.#ahead += moved;
  }

  #arm(timer: RunningTimer): void {
    clearTimeout(timer.handle);
    const ms = timer.at - this.now();
    const ring = () => (ms > longestMs ? this.#arm(timer) : this.#agenda.ring(timer));
    timer.handle = setTimeout(ring, Math.min(ms, longestMs)).unref();
  }
}
