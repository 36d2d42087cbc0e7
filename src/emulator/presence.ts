import { operations } from '../../generated/catalog.js';
import type { Clock } from '../clock.js';
import { Alarms } from './alarms.js';
import type { Session } from './session.js';

/** Signed out when nobody polls for that long after the sign-in or the last poll (page cec_07_1202), in milliseconds. */
const unpolledMs = operations.getAgentEvent.unpolledSeconds * 1000;

/** Milliseconds after a poll, or a heartbeat, within which another one is to be expected: twice what clients are told to wait. */
const polledTouchMs = operations.getAgentEvent.pollSpacingMs.maximum * 2;
const pushedTouchMs = operations.handShake.heartbeatSeconds * 2000;

/** Who polls, or sends heartbeats, and which sessions are over because nobody does. */
export class Presence {
  readonly #clock: Clock;
  readonly #end: (session: Session) => void;
  readonly #watches: Alarms;
  /** When a client polled last, or sent a heartbeat, unless it went away while it polled. */
  readonly #polledAt = new WeakMap<Session, number>();

  /** @param end told of a session that is over */
  constructor(clock: Clock, end: (session: Session) => void) {
    this.#clock = clock;
    this.#end = end;
    this.#watches = new Alarms(clock);
  }

  /** Has a session end in time, though nobody asks for it, so that nothing more becomes of it. */
  watch(session: Session): void {
    this.#watches.set(session, this.#endOf(session), () => {
      if (this.isOver(session)) this.#end(session);
      else this.watch(session);
    });
  }

  unwatch(session: Session): void {
    this.#watches.clear(session);
  }

  /** Whether nobody has polled for too long. */
  isOver(session: Session): boolean {
    return this.#clock.now() >= this.#endOf(session);
  }

  /** Notes a poll, the end of one that was held, or a heartbeat: the time without any starts again. */
  polled(session: Session): void {
    const now = this.#clock.now();
    session.lastPollAt = Math.max(session.lastPollAt, now);
    this.#polledAt.set(session, now);
  }

  /** Notes that a client went away while it polled. */
  left(session: Session): void {
    this.#polledAt.delete(session);
  }

  /** Whether another poll, or heartbeat, is to be expected. */
  isInTouch(session: Session): boolean {
    const polledAt = this.#polledAt.get(session) ?? Number.NEGATIVE_INFINITY;
    return session.events.held || this.#clock.now() - polledAt <= (session.push ? pushedTouchMs : polledTouchMs);
  }

  /** When a session is over if nobody polls from now on. */
  #endOf({ events, lastPollAt }: Session): number {
    return (events.held ? this.#clock.now() : lastPollAt) + unpolledMs;
  }
}
