import { randomUUID } from 'node:crypto';
import { operations } from '../../generated/catalog.js';
import { asPublished, type Contract } from '../contract.js';
import type { AgentState, CallStep, OperationDescriptor } from '../descriptor.js';
import { callTransitionOf, eventsOf, transitionOf, type Values, waitingStateOf } from '../transitions.js';
import { Accounts } from './accounts.js';
import { Alarms } from './alarms.js';
import { type MovableClock, RunningClock } from './clock.js';
import { contentOf } from './contents.js';
import { EndedSessions } from './ended-sessions.js';
import { type AgentEvent, EventQueue } from './event-queue.js';
import { type Authentication, type AuthMode, authenticationOf, type GuidLife, Guids, type IssuedGuid } from './guids.js';
import { seal } from './password.js';
import { Presence } from './presence.js';
import type { Roster } from './roster.js';
import type { Call, Reminder, Session } from './session.js';
import { newSession, type SignInValues } from './sign-in.js';
import { latestOf, restoredAgent, type Snapshot, type SnapshotAgent, snapshotAgent } from './snapshot.js';

/** `"0"`, or the code of a refusal. */
export type Retcode = string;

export interface StateOptions extends GuidLife {
  /** Default: that of the machine. */
  readonly clock?: MovableClock;
  /** What the gateway goes by; default: the pages as published. */
  readonly contract?: Contract;
  /** A Guid without the name of the gateway; random unless given. */
  readonly newGuid?: () => string;
  /** Default: dynamic, as with the vendor. */
  readonly auth?: AuthMode;
  /** What is pushed in place of an event; default: the event. */
  readonly alterEvent?: (event: AgentEvent) => readonly AgentEvent[];
  /** Who may sign in; default: everybody, with any password. */
  readonly roster?: Roster | undefined;
  /** Told of an agent whose events are pushed when there is something to push. */
  readonly onPush?: (session: Session) => void;
  /** Told when a session is over, be it that nobody asked for that. */
  readonly onEnd?: () => void;
}

/** Every signed-in agent of one gateway, and what the operations do to them. Knows nothing of HTTP. */
export class GatewayState {
  readonly #clock: MovableClock;
  readonly #contract: Contract;
  readonly #newGuid: () => string;
  #authentication: Authentication;
  readonly #alterEvent: (event: AgentEvent) => readonly AgentEvent[];
  readonly #onPush: (session: Session) => void;
  readonly #onEnd: () => void;
  #accounts: Accounts;
  #sessions = new Map<number, Session>();
  #ended = new EndedSessions();
  #calls = 0;
  readonly #reminders: Alarms;
  readonly #presence: Presence;

  constructor(options: StateOptions = {}) {
    this.#clock = options.clock ?? new RunningClock();
    this.#contract = options.contract ?? asPublished;
    this.#newGuid = options.newGuid ?? randomUUID;
    this.#authentication = authenticationOf(options);
    this.#alterEvent = options.alterEvent ?? ((event) => [event]);
    this.#onPush = options.onPush ?? (() => {});
    this.#onEnd = options.onEnd ?? (() => {});
    this.#reminders = new Alarms(this.#clock);
    this.#presence = new Presence(this.#clock, (session) => this.#leave(session));
    this.#accounts = new Accounts(this.#clock, this.#contract, options.roster);
  }

  /** Who may sign in. */
  get accounts(): Accounts {
    return this.#accounts;
  }

  /** How it authenticates. */
  get authentication(): Authentication {
    return this.#authentication;
  }

  /** How many calls there were. */
  get calls(): number {
    return this.#calls;
  }

  /** Every signed-in agent. */
  sessions(): readonly Session[] {
    return [...this.#sessions.keys()].flatMap((agentid) => this.session(agentid) ?? []);
  }

  /** The agent whose session a Guid opens. */
  agentOf(guid: string): number | undefined {
    return this.sessions().find(({ guids }) => guids.accepts(guid))?.agentid;
  }

  /** Whether a Guid was one of the agent's, of a session that is over. */
  wasEnded(agentid: number, guid: string): boolean {
    return this.#ended.accepts(agentid, guid);
  }

  /** The session of an agent, unless there is none or nobody polled for too long. */
  session(agentid: number): Session | undefined {
    const session = this.#sessions.get(agentid);
    if (session === undefined || !this.#presence.isOver(session)) return session;
    this.#leave(session);
    return undefined;
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
    return !this.session(agentid) && this.#ended.accepts(agentid, guid);
  }

  /**
   * Signs an agent in (pages cec_07_1224, cec_07_1202 and cec_07_1203).
   *
   * @param by the sign-in; one by force ends the session that there is
   */
  signIn(
    agentid: number,
    values: SignInValues = {},
    by: OperationDescriptor = operations.loginEx,
  ): { retcode: '0'; session: Session; guid: string } | { retcode: Retcode; session?: never } {
    const { status = 4, phonenum = '' } = values;
    const present = this.session(agentid);
    if (present && transitionOf(by, present.state, { status }) === undefined) return { retcode: '100-002' };
    const password = seal(agentid, values.password ?? '');
    const refusal = this.#accounts.admit(agentid, password, phonenum);
    if (refusal !== '0') return { retcode: refusal };
    const account = this.#accounts.of(agentid);
    if (present && account?.forcedSignOut === false) return { retcode: '100-015' };
    if (present) this.signOut(present);
    const found = { by, account, password, now: this.now(), guids: this.#guids(), events: new EventQueue(this.#clock) };
    const session = newSession(agentid, values, found);
    this.#sessions.set(agentid, session);
    this.#presence.watch(session);
    const guid = session.guids.issue();
    const to = transitionOf(by, 'signed-out', { status })?.to ?? 'idle';
    this.#enter(session, to, namesOf(eventsOf(by, 'signed-out', { status })), { status });
    return { retcode: '0', session, guid };
  }

  /** Signs an agent out (page cec_07_1219). Only a poll that is held just then brings the event, or a push, if the edition has one. */
  signOut(session: Session, by: OperationDescriptor = operations.forceLogout): Retcode {
    if (transitionOf(by, session.state, {}) === undefined) return '100-007';
    if (session.events.held || session.push)
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

  /**
   * A call comes to an agent (development guide cec_05_1426). It is answered at once if the agent has automatic answering, and waits for that
   * otherwise.
   *
   * @param call whose id is a new one unless given
   * @returns 100-009 if the agent has a call already, has not the right to talk, or is not idle
   */
  call(session: Session, { callid, caller, called }: Omit<Call, 'callid'> & Partial<Call>): Retcode {
    if (!session.takesCalls || session.call) return '100-009';
    const outcome = this.#step(session, 'ring', { callid: callid ?? this.#newCallId(), caller, called });
    if (outcome !== '0') return outcome;
    this.#calls += 1;
    if (session.autoAnswer) {
      this.step(session, 'pick-up');
      this.step(session, 'answer');
    }
    return '0';
  }

  /**
   * Goes on with the call of an agent. At its end (cec_05_4035) idle or wrap-up follows, as set, and then what was asked for meanwhile.
   *
   * @returns 200-017 if the agent has no call of which that can be said
   */
  step(session: Session, step: Exclude<CallStep, 'ring'>): Retcode {
    return session.call ? this.#step(session, step, session.call) : '200-017';
  }

  /** The call of an agent ends. */
  release(session: Session): Retcode {
    return this.step(session, 'release');
  }

  /** What the agent is doing, with what was asked for: a rest that follows a call has a number of its own. */
  stateOf({ state, pending }: Session): AgentState {
    const next = pending && transitionOf(pending.operation, state, pending.values)?.to;
    return next === undefined ? state : waitingStateOf(state, next);
  }

  /** Whether an agent has the right to an operation. */
  mayCall({ agentid }: Session, operation: OperationDescriptor): boolean {
    return this.#accounts.of(agentid)?.denied?.some((id) => id === operation.id) !== true;
  }

  /** The next event of an agent, if one waits (page cec_07_1274). */
  take(session: Session): AgentEvent | undefined {
    this.polled(session);
    return session.events.take();
  }

  /**
   * Waits for the next event of an agent.
   *
   * @param ms milliseconds to wait at most
   * @param answer called once, with the event or without one
   * @returns a function that gives the poll up
   */
  hold(session: Session, ms: number, answer: (event?: AgentEvent) => void): () => void {
    let isOver = false;
    const giveUp = session.events.hold(ms, (event) => {
      isOver = true;
      this.polled(session);
      answer(event);
    });
    return () => {
      if (isOver) return;
      giveUp();
      this.#presence.left(session);
    };
  }

  /**
   * Moves the time on as if all clients went on meanwhile as they do now: who polls, or sends heartbeats, stays signed in and has a Guid that is
   * taken. (Nobody can poll in between: no time passes for clients.)
   *
   * @param ms milliseconds, not negative
   * @param silent whether nobody sends anything meanwhile: who polls is signed out in time, too
   */
  advance(ms: number, silent = false): void {
    const end = this.now() + ms;
    const kept = silent ? [] : this.sessions().filter((session) => this.#presence.isInTouch(session));
    for (const session of kept) session.lastPollAt = end;
    this.#clock.advance(ms);
    for (const { guids } of kept) guids.keep();
  }

  /** Notes a heartbeat, or the end of a poll that was held: the time without a poll starts again. */
  polled(session: Session): void {
    this.#presence.polled(session);
  }

  /** The time of the gateway, in milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  /** Answers every held poll and stops every timer. */
  close(): void {
    for (const session of this.#sessions.values()) {
      this.#reminders.clear(session);
      this.#presence.unwatch(session);
      session.events.end();
    }
  }

  /** All of it as a value. */
  toSnapshot(): Snapshot {
    // The clock of a machine may be set back; in a situation nothing is still to come that has happened.
    const now = this.sessions().reduce((latest, session) => Math.max(latest, latestOf(session)), this.now());
    return {
      now,
      authentication: this.#authentication,
      roster: this.#accounts.toRoster(),
      calls: this.#calls,
      agents: this.sessions().map((session) => snapshotAgent(session, now)),
      ended: this.#ended.toValue(),
    };
  }

  /** Makes this the situation, whatever it was before. Held polls are answered without event. */
  restore({ now, authentication, roster, calls, agents, ended }: Snapshot): void {
    this.close();
    this.#authentication = authentication;
    this.#clock.set(now);
    this.#accounts = new Accounts(this.#clock, this.#contract, roster);
    this.#calls = calls;
    this.#sessions = new Map(agents.map((agent) => [agent.agentid, this.#restored(agent)]));
    this.#ended = new EndedSessions(ended.map(({ agentid, guids }) => [agentid, this.#guids(guids)]));
    for (const session of this.#sessions.values()) {
      this.#presence.watch(session);
      if (session.reminder) this.#remind(session, session.reminder);
      if (session.push && session.events.waiting.length > 0) this.#onPush(session);
    }
  }

  #restored(agent: SnapshotAgent): Session {
    return restoredAgent(agent, this.#contract, this.#guids(agent.guids), new EventQueue(this.#clock, agent.events));
  }

  #guids(issued?: readonly IssuedGuid[]): Guids {
    return new Guids(this.#clock, this.#authentication, () => `${this.#newGuid()}.AgentGateway1`, issued);
  }

  #step(session: Session, step: CallStep, call: Call): Retcode {
    const { state, autoEnterIdle, autoAnswer } = session;
    const settings = { autoenteridle: autoEnterIdle, autoanswer: autoAnswer };
    const transition = callTransitionOf(step, session.call?.phase ?? 'none', state, settings);
    if (transition === undefined) return step === 'ring' ? '100-009' : '200-017';
    const isAnswer = transition.phase.to === 'talking';
    session.call = { ...call, phase: transition.phase.to, ...(isAnswer && { talkingSince: this.#clock.now() }) };
    if (transition.to === state) this.#tellAll(session, transition.events, {});
    else this.#enter(session, transition.to, transition.events, {});
    if (transition.phase.to !== 'none') return '0';
    session.call = undefined;
    this.#catchUp(session);
    return '0';
  }

  /** As those of the pages look: seconds since 1970, and a number. */
  #newCallId(): string {
    return `${Math.floor(this.#clock.now() / 1000)}-${this.#calls + 1}`;
  }

  #change(session: Session, operation: OperationDescriptor, values: Values): void {
    const transition = transitionOf(operation, session.state, values);
    if (transition === undefined) return;
    this.#enter(session, transition.to, namesOf(eventsOf(operation, session.state, values)), values);
    for (const { event, afterSeconds } of operation.triggeredEvents) {
      if (afterSeconds === undefined) continue;
      const at = this.#clock.now() + Number(values[afterSeconds.parameter]) * 1000;
      this.#remind(session, { at, event: { eventType: event, content: this.#contentOf(event, session, values) } });
    }
    this.#catchUp(session);
  }

  #remind(session: Session, reminder: Reminder): void {
    session.reminder = reminder;
    this.#reminders.set(session, reminder.at, () => {
      session.reminder = undefined;
      this.tell(session, reminder.event.eventType, reminder.event.content);
    });
  }

  /** Takes the event away that was to come later. */
  forgetReminder(session: Session): void {
    this.#reminders.clear(session);
    session.reminder = undefined;
  }

  #enter(session: Session, state: AgentState, events: readonly string[], values: Values): void {
    this.forgetReminder(session);
    session.before = session.state;
    session.state = state;
    session.since = this.#clock.now();
    this.#tellAll(session, events, values);
  }

  #tellAll(session: Session, events: readonly string[], values: Values): void {
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

  /** Ends a session that nobody polls for any more. */
  #leave(session: Session): void {
    // Who sends no heartbeat takes no pushes either.
    session.events.clear();
    this.#end(session);
  }

  #end(session: Session): void {
    this.forgetReminder(session);
    this.#presence.unwatch(session);
    session.events.end();
    this.#sessions.delete(session.agentid);
    this.#ended.add(session.agentid, session.guids);
    this.#onEnd();
  }

  /** Gives an agent an event. */
  tell(session: Session, eventType: string, content: AgentEvent['content'] = null): void {
    for (const event of this.#alterEvent({ eventType, workNo: String(session.agentid), content })) {
      const receiver = this.#sessions.get(Number(event.workNo)) ?? session;
      receiver.events.push(event);
      if (receiver.push) this.#onPush(receiver);
    }
  }
}

function namesOf(events: readonly { readonly event: string }[]): string[] {
  return events.map(({ event }) => event);
}
