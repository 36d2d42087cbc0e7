import type { Clock } from '../clock.js';
import type { Session } from './session.js';

/** What is to become of sessions later: of each of them one thing at most. */
export class Alarms {
  readonly #clock: Clock;
  readonly #stops = new WeakMap<Session, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Calls back at a time, in place of what was to come before.
   *
   * @param at milliseconds since 1970; at once if that is over
   */
  set(session: Session, at: number, ring: () => void): void {
    this.clear(session);
    this.#stops.set(session, this.#clock.after(Math.max(0, at - this.#clock.now()), ring));
  }

  clear(session: Session): void {
    this.#stops.get(session)?.();
    this.#stops.delete(session);
  }
}
