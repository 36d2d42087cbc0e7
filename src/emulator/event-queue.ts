import type { Clock } from '../clock.js';

/** An event as it goes over the wire: these keys, in this order, and no others. */
export interface AgentEvent {
  readonly eventType: string;
  readonly workNo: string;
  readonly content: Readonly<Record<string, unknown>> | string | null;
}

/** A poll that waits for an event. */
export interface HeldPoll {
  /** The event, or undefined when the time is over or another poll took its place. */
  readonly event: Promise<AgentEvent | undefined>;
  /** Gives the poll up, so that no event is lost to a client that has gone. */
  cancel(): void;
}

/** The events of one agent that no poll has fetched yet, oldest first, and the poll that waits for the next. */
export class EventQueue {
  readonly #clock: Clock;
  readonly #waiting: AgentEvent[] = [];
  #release: ((event?: AgentEvent) => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether a poll is held at present. */
  get held(): boolean {
    return this.#release !== undefined;
  }

  push(event: AgentEvent): void {
    if (this.#release) this.#release(event);
    else this.#waiting.push(event);
  }

  take(): AgentEvent | undefined {
    return this.#waiting.shift();
  }

  /** Drops what waits. */
  clear(): void {
    this.#waiting.length = 0;
  }

  /**
   * Waits for the next event. A poll that is held already is answered without event: what a real gateway does then is not known.
   *
   * @param ms milliseconds to wait at most
   */
  hold(ms: number): HeldPoll {
    this.#release?.();
    let release: (event?: AgentEvent) => void = () => {};
    const event = new Promise<AgentEvent | undefined>((resolve) => {
      const stop = this.#clock.after(ms, () => release());
      release = (result) => {
        stop();
        if (this.#release === release) this.#release = undefined;
        resolve(result);
      };
    });
    this.#release = release;
    return { event, cancel: () => release() };
  }

  /** Answers a held poll without event. */
  end(): void {
    this.#release?.();
  }
}
