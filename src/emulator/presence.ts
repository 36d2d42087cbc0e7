import { operations } from '../../generated/catalog.js';
import type { Clock } from '../clock.js';
import { Alarms } from './alarms.js';
import type { Session } from './session.js';

/** Signed out when nobody polls for that long after the sign-in or the last poll (page cec_07_1202), in milliseconds. */
const unpolledMs = operations.getAgentEvent.unpolledSeconds * 1000;

/** Milliseconds after a poll, or a heartbeat, within which another one is to be expected: twice what clients are told to wait. */
const polledTouchMs = operations.getAgentEvent.pollSpacingMs.maximum * 2;
const pushedTouchMs = operations.handShake.heartbeatSeconds * 2000;

/** Whether there are clients behind sessions: such as poll, or send heartbeats. */
export class Presence {
  readonly #clock: Clock;
  readonly #watches: Alarms;
  /** When a client polled last, or sent a heartbeat, unless it went away while it polled. */
  readonly #polledAt = new WeakMap<Session, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#watches = new Alarms(clock);
  }

  /** Notes that a client polled just now, or that its poll ended: the time without a poll starts again. */
  polled(session: Session): void {
    const now = this.#clock.now();
    session.lastPollAt = Math.max(session.lastPollAt, now);
    this.#polledAt.set(session, now);
  }

  /** Notes that a client went away while its poll was held. */
  left(session: Session): void {
    this.#polledAt.delete(session);
  }

  /** Whether a client polls, or has done so a short while ago and may be expected to go on. */
  isInTouch(session: Session): boolean {
    const polledAt = this.#polledAt.get(session) ?? Number.NEGATIVE_INFINITY;
    return session.events.held || this.#clock.now() - polledAt <= (session.push ? pushedTouchMs : polledTouchMs);
  }

  /** Whether nobody polled for so long that the session is over. */
  isOver(session: Session): boolean {
    return this.#clock.now() >= this.#endOf(session);
  }

  /** Has somebody look in time whether a session is over, so that nothing more becomes of it. */
  watch(session: Session, look: () => void): void {
    this.#watches.set(session, this.#endOf(session), look);
  }

  unwatch(session: Session): void {
    this.#watches.clear(session);
  }

  /** When a session is over if nobody polls from now on. */
  #endOf({ events, lastPollAt }: Session): number {
    return (events.held ? this.#clock.now() : lastPollAt) + unpolledMs;
  }
}
