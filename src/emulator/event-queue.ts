import type { Clock } from '../clock.js';

/** An event as it goes over the wire: these keys, in this order, and no others. */
export interface AgentEvent {
  readonly eventType: string;
  readonly workNo: string;
  readonly content: Readonly<Record<string, unknown>> | string | null;
}

/** An event that was fetched or pushed. */
export interface DeliveredEvent {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly eventType: string;
}

/** Delivered events that are remembered for people. */
const keptDelivered = 5;

/** Events that wait at most; then the oldest is lost. No page has a number, but who never polls and goes on is not to fill the memory. */
const mostWaiting = 10_000;

/** The events of one agent that no poll has fetched yet, oldest first, and the poll that waits for the next. */
export class EventQueue {
  readonly #clock: Clock;
  readonly #waiting: AgentEvent[];
  readonly #delivered: DeliveredEvent[] = [];
  #release: ((event?: AgentEvent) => void) | undefined;

  /** @param waiting those that wait already */
  constructor(clock: Clock, waiting: readonly AgentEvent[] = []) {
    this.#clock = clock;
    this.#waiting = [...waiting];
  }

  /** What no poll has fetched yet, the oldest first. */
  get waiting(): readonly AgentEvent[] {
    return this.#waiting;
  }

  /** Whether a poll is held at present. */
  get held(): boolean {
    return this.#release !== undefined;
  }

  /** What was delivered last, the newest first. */
  get delivered(): readonly DeliveredEvent[] {
    return this.#delivered;
  }

  push(event: AgentEvent): void {
    if (!this.#release) {
      this.#waiting.push(event);
      if (this.#waiting.length > mostWaiting) this.#waiting.shift();
      return;
    }
    this.#deliver(event);
    this.#release(event);
  }

  take(): AgentEvent | undefined {
    const event = this.#waiting.shift();
    if (event) this.#deliver(event);
    return event;
  }

  /** Drops the oldest, which nobody took. */
  drop(): void {
    this.#waiting.shift();
  }

  /** Takes an event back that did not get to whom it was given: it is the next one again. */
  putBack(event: AgentEvent): void {
    this.#delivered.shift();
    this.#waiting.unshift(event);
    if (this.#release) this.#release(this.take());
  }

  /** Drops what waits. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /**
   * Waits for the next event. A poll that is held already is answered without event: what a real gateway does then is not known.
   *
   * @param ms milliseconds to wait at most
   * @param answer called once: with the event, or without one when the time is over, the session ends or another poll takes the place
   * @returns a function that gives the poll up, so that no event is lost to a client that has gone; `answer` is called without event then
   */
  hold(ms: number, answer: (event?: AgentEvent) => void): () => void {
    this.#release?.();
    const release = (event?: AgentEvent) => {
      if (this.#release !== release) return;
      this.#release = undefined;
      stop();
      answer(event);
    };
    const stop = this.#clock.after(ms, () => release());
    this.#release = release;
    return () => release();
  }

  /** Answers a held poll without event. */
  end(): void {
    this.#release?.();
  }

  #deliver({ eventType }: AgentEvent): void {
    this.#delivered.unshift({ at: this.#clock.now(), eventType });
    if (this.#delivered.length > keptDelivered) this.#delivered.pop();
  }
}
