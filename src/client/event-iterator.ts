import type { AgentEvent } from './event.js';

/** The events of a session one by one. Those that nobody asked for yet are kept, so that a slow reader misses none. */
export class EventIterator implements AsyncIterableIterator<AgentEvent, undefined> {
  #waiting: AgentEvent[] = [];
  readonly #asking: ((result: IteratorResult<AgentEvent, undefined>) => void)[] = [];
  #stop: (() => void) | undefined;

  /** @param stop called once, when no more events are wanted */
  constructor(stop: () => void) {
    this.#stop = stop;
  }

  push(event: AgentEvent): void {
    const ask = this.#asking.shift();
    if (ask) ask({ done: false, value: event });
    else this.#waiting.push(event);
  }

  /** No more events come. Those that wait are still given. */
  end(): void {
    this.#stop?.();
    this.#stop = undefined;
    for (const ask of this.#asking.splice(0)) ask({ done: true, value: undefined });
  }

  async next(): Promise<IteratorResult<AgentEvent, undefined>> {
    const event = this.#waiting.shift();
    if (event) return { done: false, value: event };
    return this.#stop ? new Promise((resolve) => this.#asking.push(resolve)) : { done: true, value: undefined };
  }

  /** No more events are wanted. */
  async return(): Promise<IteratorResult<AgentEvent, undefined>> {
    this.#waiting = [];
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
