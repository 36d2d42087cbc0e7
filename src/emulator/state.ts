import { randomUUID } from 'node:crypto';
import { operations } from '../../generated/catalog.js';
import type { Clock } from '../clock.js';
import { systemClock } from './clock.js';
import { type AgentEvent, EventQueue, type HeldPoll } from './event-queue.js';
import { type AuthMode, Guids } from './guids.js';

/** What an agent is doing. */
export type AgentState = 'idle' | 'busy' | 'wrap-up' | 'rest';

/** A signed-in agent. */
export interface Session {
  readonly agentid: number;
  readonly loginTime: number;
  readonly guids: Guids;
  readonly events: EventQueue;
  state: AgentState;
  autoEnterIdle: boolean;
  customState: number | undefined;
  lastPollAt: number;
  stopRestTimer: () => void;
}

/** `"0"`, or the code of a refusal. */
export type Retcode = string;

export interface StateOptions {
  readonly clock?: Clock;
  /** A Guid without the name of the gateway; random unless given. */
  readonly newGuid?: () => string;
  /** Default: dynamic, as with the vendor. */
  readonly auth?: AuthMode;
  /** What is pushed in place of an event; default: the event. */
  readonly alterEvent?: (event: AgentEvent) => readonly AgentEvent[];
  /** Milliseconds until the poll renews a Guid; default: as the page has it. */
  readonly renewedAfterMs?: number;
  /** Passwords by agent. An agent without an entry signs in with any password. */
  readonly passwords?: Readonly<Record<number, string>>;
}

/** Signed out when nobody polls for that long after the sign-in or the last poll (page cec_07_1202), in milliseconds. */
const unpolledMs = operations.getAgentEvent.unpolledSeconds * 1000;

/** What the values of `status` stand for (page cec_07_1224). */
const stateAfterSignIn: Readonly<Record<number, AgentState>> = { 3: 'busy', 4: 'idle', 5: 'wrap-up' };

/** Every signed-in agent of one gateway, and what the operations do to them. Knows nothing of HTTP. */
export class GatewayState {
  readonly #clock: Clock;
  readonly #newGuid: () => string;
  readonly #auth: AuthMode;
  readonly #passwords: Readonly<Record<number, string>>;
  readonly #sessions = new Map<number, Session>();
  /** The Guids of the last session that was signed out, by agent: a second sign-out with one of them is told from a stranger's. */
  readonly #ended = new Map<number, Guids>();
  readonly #alterEvent: (event: AgentEvent) => readonly AgentEvent[];
  readonly #renewedAfterMs: number | undefined;

  constructor(options: StateOptions = {}) {
    this.#clock = options.clock ?? systemClock;
    this.#newGuid = options.newGuid ?? randomUUID;
    this.#auth = options.auth ?? 'dynamic';
    this.#passwords = options.passwords ?? {};
    this.#alterEvent = options.alterEvent ?? ((event) => [event]);
    this.#renewedAfterMs = options.renewedAfterMs;
  }

  /** Every signed-in agent. */
  sessions(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  /** The agent whose session a Guid opens. */
  agentOf(guid: string): number | undefined {
    return this.sessions().find(({ guids }) => guids.accepts(guid))?.agentid;
  }

  /** Whether a Guid was one of the agent's, of a session that is over. */
  wasEnded(agentid: number, guid: string): boolean {
    return this.#ended.get(agentid)?.accepts(guid) ?? false;
  }

  /** The session of an agent, unless there is none or nobody polled for too long. */
  session(agentid: number): Session | undefined {
    const session = this.#sessions.get(agentid);
    if (session && !session.events.held && this.#clock.now() - session.lastPollAt >= unpolledMs) {
      this.#end(session);
      return undefined;
    }
    return session;
  }

  /**
   * `"0"` if the Guid belongs to the agent, otherwise the code of the refusal.
   *
   * The pages have 000-003 and 100-006 for a wrong Guid and do not tell them apart; here 100-006 is for an agent without session.
   */
  authenticate(agentid: number, guid: string | undefined): Retcode {
    const session = this.session(agentid);
    if (session === undefined) return '100-006';
    return session.guids.accepts(guid) ? '0' : '000-003';
  }

  /** Whether the Guid is that of a session of the agent which was signed out. */
  wasSignedOut(agentid: number, guid: string | undefined): boolean {
    return !this.session(agentid) && (this.#ended.get(agentid)?.accepts(guid) ?? false);
  }

  /**
   * Signs an agent in (page cec_07_1224).
   *
   * @param status 3 busy, 4 idle, 5 wrap-up
   */
  signIn(
    agentid: number,
    password: string,
    status: number,
    autoEnterIdle: boolean,
  ): { retcode: '0'; session: Session; guid: string } | { retcode: Retcode; session?: never } {
    if (this.session(agentid)) return { retcode: '100-002' };
    const expected = this.#passwords[agentid];
    if (expected !== undefined && expected !== password) return { retcode: '100-004' };
    const now = this.#clock.now();
    const guids = new Guids(this.#clock, this.#auth, () => `${this.#newGuid()}.AgentGateway1`, this.#renewedAfterMs);
    const session: Session = {
      agentid,
      loginTime: now,
      guids,
      events: new EventQueue(this.#clock),
      state: 'idle',
      autoEnterIdle,
      customState: undefined,
      lastPollAt: now,
      stopRestTimer: () => {},
    };
    this.#sessions.set(agentid, session);
    session.state = stateAfterSignIn[status] ?? 'idle';
    for (const { event, ...rest } of operations.loginEx.triggeredEvents) {
      if ('when' in rest && rest.when.equals !== status) continue;
      this.tell(session, event, event === 'AgentState_SetNotReady_Success' ? { reason: '0' } : null);
    }
    return { retcode: '0', session, guid: guids.issue() };
  }

  /** Signs an agent out (page cec_07_1219). Only a poll that is held just then brings the event. */
  signOut(session: Session): Retcode {
    if (session.events.held) this.tell(session, 'AgentOther_ShutdownService', { loginTime: String(session.loginTime) });
    this.#end(session);
    return '0';
  }

  /**
   * Sends an agent to rest (page cec_07_1213).
   *
   * @param seconds how long, 1 to 86399; then the agent is reminded and goes on resting
   * @param prolong has to be true for an agent who is resting already
   */
  rest(session: Session, seconds: number, prolong: boolean): Retcode {
    if (session.state === 'rest' && !prolong) return '100-009';
    session.stopRestTimer();
    session.state = 'rest';
    this.tell(session, 'AgentState_SetRest_Success');
    session.stopRestTimer = this.#clock.after(seconds * 1000, () => this.tell(session, 'AgentState_Rest_Timeout'));
    return '0';
  }

  /**
   * The next event of an agent, or a poll that waits for it (page cec_07_1274).
   *
   * @param holdMs milliseconds to wait at most
   */
  poll(session: Session, holdMs: number): HeldPoll {
    session.lastPollAt = this.#clock.now();
    const event = session.events.take();
    return event ? { event: Promise.resolve(event), cancel: () => {} } : session.events.hold(holdMs);
  }

  /** Notes that a held poll ended just now: the time without a poll starts again. */
  polled(session: Session): void {
    session.lastPollAt = this.#clock.now();
  }

  /** Answers every held poll and stops every timer. */
  close(): void {
    for (const session of this.#sessions.values()) {
      session.stopRestTimer();
      session.events.end();
    }
  }

  #end(session: Session): void {
    session.stopRestTimer();
    session.events.end();
    this.#sessions.delete(session.agentid);
    this.#ended.set(session.agentid, session.guids);
  }

  /** Gives an agent an event. */
  tell(session: Session, eventType: string, content: Record<string, unknown> | null = null): void {
    for (const event of this.#alterEvent({ eventType, workNo: String(session.agentid), content })) {
      (this.#sessions.get(Number(event.workNo)) ?? session).events.push(event);
    }
  }
}
