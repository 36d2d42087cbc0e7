import { randomUUID } from 'node:crypto';
import { operations } from '../../generated/catalog.js';
import type { Clock } from '../clock.js';
import { asPublished, type Contract } from '../contract.js';
import type { AgentState, OperationDescriptor } from '../descriptor.js';
import { callTransitionOf, eventsOf, transitionOf, type Values, waitingStateOf } from '../transitions.js';
import { systemClock } from './clock.js';
import { contentOf } from './contents.js';
import { type AgentEvent, EventQueue, type HeldPoll } from './event-queue.js';
import { type AuthMode, Guids } from './guids.js';
import type { Call, Session } from './session.js';

/** `"0"`, or the code of a refusal. */
export type Retcode = string;

export interface StateOptions {
  readonly clock?: Clock;
  /** What the gateway goes by; default: the pages as published. */
  readonly contract?: Contract;
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

/** The skill queues that every agent has: their contents are nobody's, so two are as good as any. */
export const skillQueues = [
  { name: 'orders', id: 1, mediatype: 5 },
  { name: 'web chat', id: 2, mediatype: 1 },
] as const;

/** What a sign-in says of the agent. */
export interface SignInValues {
  readonly password?: string;
  readonly status?: number;
  readonly autoenteridle?: boolean;
  readonly autoanswer?: boolean;
  readonly phonenum?: string;
}

/** Every signed-in agent of one gateway, and what the operations do to them. Knows nothing of HTTP. */
export class GatewayState {
  readonly #clock: Clock;
  readonly #contract: Contract;
  readonly #newGuid: () => string;
  readonly #auth: AuthMode;
  readonly #passwords: Map<number, string>;
  readonly #sessions = new Map<number, Session>();
  /** The Guids of the last session that was signed out, by agent: a second sign-out with one of them is told from a stranger's. */
  readonly #ended = new Map<number, Guids>();
  readonly #alterEvent: (event: AgentEvent) => readonly AgentEvent[];
  readonly #renewedAfterMs: number | undefined;

  constructor(options: StateOptions = {}) {
    this.#clock = options.clock ?? systemClock;
    this.#contract = options.contract ?? asPublished;
    this.#newGuid = options.newGuid ?? randomUUID;
    this.#auth = options.auth ?? 'dynamic';
    this.#passwords = new Map(Object.entries(options.passwords ?? {}).map(([agentid, password]) => [Number(agentid), password]));
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
   * Signs an agent in (pages cec_07_1224, cec_07_1202 and cec_07_1203).
   *
   * @param by the sign-in; one by force ends the session that there is
   */
  signIn(
    agentid: number,
    { password = '', status = 4, autoenteridle = true, autoanswer = true, phonenum = '' }: SignInValues = {},
    by: OperationDescriptor = operations.loginEx,
  ): { retcode: '0'; session: Session; guid: string } | { retcode: Retcode; session?: never } {
    const present = this.session(agentid);
    if (present && transitionOf(by, present.state, { status }) === undefined) return { retcode: '100-002' };
    const expected = this.#passwords.get(agentid);
    if (expected !== undefined && expected !== password) return { retcode: '100-004' };
    if (present) this.signOut(present);
    const now = this.#clock.now();
    const guids = new Guids(this.#clock, this.#auth, () => `${this.#newGuid()}.AgentGateway1`, this.#renewedAfterMs);
    const session: Session = {
      agentid,
      loginTime: now,
      guids,
      events: new EventQueue(this.#clock),
      password,
      phone: phonenum,
      state: 'signed-out',
      since: now,
      before: 'signed-out',
      pending: undefined,
      call: undefined,
      autoEnterIdle: autoenteridle,
      autoAnswer: autoanswer,
      takesCalls: true,
      skills: skillQueues.map(({ id }) => id),
      customState: undefined,
      lastPollAt: now,
      stopRestTimer: () => {},
    };
    this.#sessions.set(agentid, session);
    const to = transitionOf(by, 'signed-out', { status })?.to ?? 'idle';
    this.#enter(session, to, namesOf(eventsOf(by, 'signed-out', { status })), { status });
    return { retcode: '0', session, guid: guids.issue() };
  }

  /** Signs an agent out (page cec_07_1219). Only a poll that is held just then brings the event, if the edition has one. */
  signOut(session: Session, by: OperationDescriptor = operations.forceLogout): Retcode {
    if (transitionOf(by, session.state, {}) === undefined) return '100-007';
    if (session.events.held)
      for (const { event } of by.triggeredEvents) this.tell(session, event, this.#contentOf(event, session, {}));
    this.#end(session);
    return '0';
  }

  /**
   * Does what an operation makes of the state of an agent, by the transitions of the document. What has to wait for the end of a call or of
   * the wrap-up is done then; until then the last one of such requests counts.
   *
   * @param values parameters and body fields
   */
  change(session: Session, operation: OperationDescriptor, values: Values): Retcode {
    const transition = transitionOf(operation, session.state, values);
    if (transition === undefined) return '100-009';
    if (transition.later) session.pending = { operation, values };
    else this.#change(session, operation, values);
    return '0';
  }

  /** A call comes to an agent, who takes it (development guide cec_05_1426). */
  call(session: Session, call: Call): Retcode {
    const transition = session.takesCalls ? callTransitionOf('call', session.state, {}) : undefined;
    if (transition === undefined) return '100-009';
    session.call = call;
    this.#enter(session, transition.to, transition.events, {});
    return '0';
  }

  /** The call of an agent ends (development guide cec_05_4035). Idle or wrap-up follows, as set, and then what was asked for meanwhile. */
  release(session: Session): Retcode {
    const transition = callTransitionOf('release', session.state, { autoenteridle: session.autoEnterIdle });
    if (transition === undefined) return '200-017';
    this.#enter(session, transition.to, transition.events, {});
    session.call = undefined;
    this.#catchUp(session);
    return '0';
  }

  /** What the agent is doing, with what was asked for: a rest that follows a call has a number of its own. */
  stateOf({ state, pending }: Session): AgentState {
    const next = pending && transitionOf(pending.operation, state, pending.values)?.to;
    return next === undefined ? state : waitingStateOf(state, next);
  }

  /** Gives an agent another password (page cec_07_0350). */
  setPassword(agentid: number, password: string): void {
    this.#passwords.set(agentid, password);
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

  /** The time of the gateway, in milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  /** Answers every held poll and stops every timer. */
  close(): void {
    for (const session of this.#sessions.values()) {
      session.stopRestTimer();
      session.events.end();
    }
  }

  #change(session: Session, operation: OperationDescriptor, values: Values): void {
    const transition = transitionOf(operation, session.state, values);
    if (transition === undefined) return;
    this.#enter(session, transition.to, namesOf(eventsOf(operation, session.state, values)), values);
    for (const { event, afterSeconds } of operation.triggeredEvents) {
      if (afterSeconds === undefined) continue;
      const ms = Number(values[afterSeconds.parameter]) * 1000;
      session.stopRestTimer = this.#clock.after(ms, () => this.tell(session, event, this.#contentOf(event, session, values)));
    }
    this.#catchUp(session);
  }

  #enter(session: Session, state: AgentState, events: readonly string[], values: Values): void {
    session.stopRestTimer();
    session.before = session.state;
    session.state = state;
    session.since = this.#clock.now();
    for (const event of events) this.tell(session, event, this.#contentOf(event, session, values));
  }

  /** Does what was asked for while it had to wait. */
  #catchUp(session: Session): void {
    const { pending } = session;
    if (pending === undefined || transitionOf(pending.operation, session.state, pending.values)?.later) return;
    session.pending = undefined;
    this.#change(session, pending.operation, pending.values);
  }

  #contentOf(event: string, session: Session, values: Values): AgentEvent['content'] {
    return contentOf(this.#contract.events[event], session, values);
  }

  #end(session: Session): void {
    session.stopRestTimer();
    session.events.end();
    this.#sessions.delete(session.agentid);
    this.#ended.set(session.agentid, session.guids);
  }

  /** Gives an agent an event. */
  tell(session: Session, eventType: string, content: AgentEvent['content'] = null): void {
    for (const event of this.#alterEvent({ eventType, workNo: String(session.agentid), content })) {
      (this.#sessions.get(Number(event.workNo)) ?? session).events.push(event);
    }
  }
}

function namesOf(events: readonly { readonly event: string }[]): string[] {
  return events.map(({ event }) => event);
}
