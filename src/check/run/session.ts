import { setTimeout as delay } from 'node:timers/promises';
import type { AgentState } from '../../descriptor.js';
import { errorCode } from '../../error-code.js';
import { type OperationId, operation } from '../../operation.js';
import { isRefusal } from '../../retcode.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { type Delayed, type Expectation, judgeEvents, judgeLack, judgeWatch, withoutMissing } from '../judge/events.js';
import type { Notes } from '../notes.js';
import type { Case } from '../plan/case.js';
import { roles } from '../roles.js';
import { bellFor } from './bell.js';
import type { Driver } from './driver.js';
import type { Knowledge } from './knowledge.js';
import { betweenPollsMs, graceMs, heldLongMs, lateMs, settleRange, strayMs, unansweredMs } from './patience.js';
import { judgeMutePoll, judgeRefusedPoll } from './poll-faults.js';
import { type Arrived, Poller } from './poller.js';
import type { Run } from './run.js';
import { delayedBy, eventsOf, intervalOf, isDeferred, isThere, stateAfter } from './triggered.js';

/** One session of one agent, with a poll always under way. */
export class Session {
  readonly driver: Driver;
  readonly #run: Run;
  readonly #notes: Notes;
  readonly #knowledge: Knowledge;
  #poller: Poller | undefined;
  #isAbandoned = false;
  /** What the agent is doing, as far as the contract says what the calls until now have led to. */
  #state: AgentState | undefined = 'signed-out';
  /** Own requests since the last event that was expected, the oldest first. */
  #since: { readonly exchange: Exchange; readonly tried: Case }[] = [];
  /** Events that are due because polling came to its end. */
  #rung: string[] = [];
  #last: { readonly exchange: Exchange; readonly tried: Case } | undefined;
  /** What is to come later from the last call of its kind. */
  #delayed: Delayed | undefined;

  constructor(run: Run, driver: Driver) {
    this.driver = driver;
    this.#run = run;
    this.#notes = run.notes;
    this.#knowledge = run.knowledge;
    const isOfUse = run.polls && !run.knowledge.endless && !run.knowledge.mute;
    this.#poller = isOfUse ? new Poller(driver, (exchange) => this.#polled(exchange)) : undefined;
  }

  /** Starts to fetch events, after a sign-in that succeeded, and waits for those of the sign-in. */
  async begin(tried: Case, exchange: Exchange): Promise<void> {
    this.#poller?.start();
    await this.#expect(tried, exchange);
  }

  /**
   * Sends a call whose success is wanted, and waits for its events.
   *
   * @param again whether the command succeeded before in this session: then its events may come or not
   * @returns the exchange; whoever called judges a refusal
   */
  async call(tried: Case, { again = false } = {}): Promise<Exchange> {
    const exchange = await this.driver.send(tried.call);
    const deferred = isDeferred(operation(exchange.operation), exchange.sent, this.#state);
    if (isSuccess(retcodeOf(exchange)) && (again || deferred)) await this.#admit(tried, exchange);
    else if (isSuccess(retcodeOf(exchange))) await this.#expect(tried, exchange);
    // An answer that cannot be read does not tell whether the call took effect.
    else if (isRefusal(retcodeOf(exchange))) await this.#settle(tried, exchange);
    else await this.#swallow(exchange);
    return exchange;
  }

  /**
   * Sends a call whose event has to wait in the gateway, because no poll is under way.
   *
   * @param meanwhile a poll that has to leave the event where it is, or may bring it itself
   */
  async callUnheld(tried: Case, meanwhile: Case | undefined): Promise<Exchange> {
    const exchange = await this.driver.send(tried.call);
    const between = meanwhile && (await this.#pollOnce(meanwhile));
    const poller = this.#poller;
    poller?.resume();
    if (poller === undefined || !isSuccess(retcodeOf(exchange))) return exchange;
    const wanted = this.#eventsOf(exchange);
    this.#move(exchange);
    const came = await poller.until((pending) => isThere(wanted, pending), this.#patience(graceMs));
    // Where polls are refused, no event is missing.
    if (poller.failure !== undefined) return exchange;
    if (came) {
      this.#sent(tried, exchange);
      this.#judge({ tried, exchange, wanted });
    } else if (meanwhile === undefined || between === undefined) {
      this.#notes.find(exchange, {
        check: 'events',
        statement: `${roles().poll.id}.rule.purpose`,
        detail: 'waiting',
        severity: 'error',
        message: `an event that ${exchange.operation} brings did not wait for the next poll: it comes only while a poll is held`,
        expected: wanted.map(({ event }) => event).join(', '),
        actual: 'no event to the poll after it',
      });
    } else {
      this.#notes.find(between, {
        check: meanwhile.probe,
        statement: meanwhile.statement,
        detail: 'effect',
        severity: 'error',
        message: `${meanwhile.call.operation} with ${meanwhile.title} took an event away that was waiting`,
        expected: wanted.map(({ event }) => event).join(', '),
        actual: 'no event to the polls after it',
      });
    }
    return exchange;
  }

  /** Polls beside the usual polling, which pauses. */
  async #pollOnce(tried: Case): Promise<Exchange> {
    const exchange = await this.driver.send(tried.call);
    if (tried.want === 'refused') {
      this.#notes.refused(tried, exchange);
    } else if (isSuccess(retcodeOf(exchange))) {
      this.#notes.accepted(tried, exchange);
      this.#poller?.add(exchange);
    } else if (errorCode(retcodeOf(exchange))?.cause === 'parameter') {
      this.#notes.refusedExtreme(tried, exchange, 'although the page admits it');
    }
    return exchange;
  }

  /** Lets no poll follow one that brings an event of an operation, until further notice. */
  pauseAtEventsOf({ call }: Case): void {
    this.#poller?.pauseAt(operation(call.operation).triggeredEvents.map(({ event }) => event));
  }

  /** Goes on polling without pauses. */
  resume(): void {
    this.#poller?.pauseAt([]);
    this.#poller?.resume();
  }

  /** Sends a call that has to be refused, and notes what it causes. */
  async refuse(tried: Case): Promise<Exchange> {
    const exchange = await this.driver.send(tried.call);
    const accepted = this.#notes.refused(tried, exchange);
    if (accepted) await this.#swallow(exchange);
    else await this.#settle(tried, exchange);
    return exchange;
  }

  /** Waits for what the last requests may still bring, before a call that has events of its own. */
  async settle(): Promise<void> {
    await this.#poller?.until((pending) => pending.length > 0, settleRange.most);
    this.#judgeLeft();
  }

  /**
   * Waits for the event that the last call brings only later, such as the end of a rest.
   *
   * @param ms milliseconds: what is due after more of them is not waited for
   */
  async later(ms: number): Promise<void> {
    const delayed = this.#delayed;
    if (this.#poller === undefined || delayed === undefined || this.#knowledge.endless) return;
    const { tried, exchange, event, dueMs } = delayed;
    if (dueMs > ms) return;
    const key = `${tried.call.operation} ${event}`;
    if (!this.#knowledge.missing.has(key)) {
      const slack = this.#patience(lateMs) + 2 * this.#knowledge.eventLagMs;
      const left = Math.max(0, dueMs - (performance.now() - (exchange.endedAt ?? 0))) + slack;
      await this.#poller.until((pending) => pending.some(({ eventType }) => eventType === event), left);
      await delay(settleRange.most);
    }
    this.#judge({ tried, exchange, wanted: [] });
    if (this.#delayed === undefined || this.#poller.failure !== undefined || this.#knowledge.endless) return;
    this.#knowledge.missing.add(key);
    this.#notes.events(judgeLack({ tried, exchange, event, dueMs }));
  }

  /**
   * Waits for a poll that comes back without an event.
   *
   * @param ms milliseconds to wait at most
   */
  async comesBackEmpty(ms: number): Promise<boolean> {
    return (await this.#poller?.until(() => (this.#poller?.empty ?? 0) > 0, ms)) ?? false;
  }

  /** Whether nothing more is to be had from polls: they are refused, or events have no end. */
  get isSilent(): boolean {
    return this.#poller === undefined || this.#poller.failure !== undefined || this.#knowledge.endless;
  }

  /**
   * Sees to it that a request of another agent brings this one nothing.
   *
   * @param leastMs milliseconds that are waited at least for what a request with events might bring
   */
  async watch(tried: Case, exchange: Exchange, leastMs = settleRange.most): Promise<void> {
    const own = this.#last && operation(this.#last.exchange.operation).triggeredEvents;
    // What the agent's own last call may still bring is not another one's doing.
    const isForeign = ({ eventType }: Arrived) => !own?.some(({ event }) => event === eventType);
    // What has events may bring them to the wrong agent: there it pays to wait for longer.
    const tells = operation(exchange.operation).triggeredEvents.length > 0;
    if (tells) await this.#attend();
    const patience = tells ? Math.min(strayMs, Math.max(leastMs, 4 * this.#knowledge.eventLagMs)) : this.#settleMs();
    await this.#poller?.until((pending) => pending.some(isForeign), patience);
    const came = this.#poller?.take(isForeign) ?? [];
    if (this.#knowledge.endless) return;
    this.#notes.events(judgeWatch(tried, exchange, came, this.driver.agent.agentid));
  }

  /** Ends the polling. Whoever signs out calls it first: a poll that outlives its session may swallow events of the next. */
  async end(): Promise<void> {
    if (this.#isAbandoned) return;
    await this.#poller?.stop(() => this.#ring());
    this.#judgeLeft();
    const failure = this.#poller?.failure;
    if (failure !== undefined) judgeRefusedPoll(this.#run, failure);
  }

  /**
   * Signs out while a poll is held. The gateway may answer it with the event of the sign-out, refuse it, or leave it alone.
   *
   * @param tried the sign-out
   * @param ms milliseconds after which the poll is given up
   * @returns its exchange; whoever called judges a refusal
   */
  async signOutPolled(tried: Case, ms: number): Promise<Exchange> {
    const poller = this.#poller;
    await poller?.until(() => poller.isUnderWay, settleRange.most);
    await delay(settleRange.most);
    // What came until now is not the doing of the sign-out.
    this.#judgeLeft();
    const over = poller?.finish(ms);
    const exchange = await this.driver.send(tried.call);
    await over;
    if (!isSuccess(retcodeOf(exchange)) || poller === undefined) return exchange;
    const own = new Set(operation(exchange.operation).triggeredEvents.map(({ event }) => event));
    for (const { eventType } of poller.take((arrived) => own.has(arrived.eventType)))
      this.#notes.keep(`${exchange.operation}.event.${eventType}`, `${exchange.operation}.events`);
    this.#since.push({ tried, exchange });
    this.#judge({ tried, exchange, wanted: [] });
    return exchange;
  }

  /** Ends the polling of a session that is not what it should be: what more comes of it shows only that. */
  async abandon(): Promise<void> {
    this.#isAbandoned = true;
    await this.#poller?.stop(() => this.#ring());
  }

  /** What the agent is doing; undefined if nobody knows. */
  get state(): AgentState | undefined {
    return this.#state;
  }

  /** Whether a command can make the gateway answer the poll that it holds. */
  get canBeEnded(): boolean {
    return bellFor(this.#run, this.#state) !== undefined;
  }

  /** Has the gateway tell something, by a command that is known to work. */
  async #ring(): Promise<void> {
    const call = bellFor(this.#run, this.#state);
    if (this.#poller?.failure !== undefined || call === undefined) return;
    const exchange = await this.driver.send(call);
    if (isSuccess(retcodeOf(exchange))) this.#rung = this.#eventsOf(exchange).map(({ event }) => event);
  }

  #polled(exchange: Exchange): void {
    this.#notes.exchange(exchange, 'accepted');
    if (isSuccess(retcodeOf(exchange))) this.#run.succeeded.add(exchange.operation);
  }

  async #expect(tried: Case, exchange: Exchange): Promise<void> {
    this.#sent(tried, exchange);
    const poller = this.#poller;
    const events = this.#eventsOf(exchange);
    this.#move(exchange);
    if (poller === undefined) return;
    this.#delayed = delayedBy(tried, exchange) ?? this.#delayed;
    const wanted = events.map(({ event }) => ({ event }));
    const waited = wanted.filter(({ event }) => !this.#knowledge.missing.has(`${exchange.operation} ${event}`));
    if (waited.length > 0) {
      const came = await poller.until((pending) => isThere(waited, pending), this.#patience(graceMs));
      if (!came && (await this.#isMute(poller))) return;
      this.#measureLag(exchange, poller.pending[0]);
    }
    if (waited.length === 0) await this.#attend();
    // The events of a sign-in come one by one: one more would be taken for that of the first command.
    const least = operation(exchange.operation).session === 'opens' ? settleRange.most : this.#settleMs();
    await delay(Math.max(least, 3 * intervalOf(poller.pending)));
    // One that was found missing elsewhere may well come here.
    const came = ({ event }: { event: string }) => poller.pending.some(({ eventType }) => eventType === event);
    this.#judge({ tried, exchange, wanted: wanted.filter((each) => waited.includes(each) || came(each)) });
  }

  /** Takes the events of a call that may come or not, and judges what else comes. */
  async #admit(tried: Case, exchange: Exchange): Promise<void> {
    this.#sent(tried, exchange);
    const own = this.#eventsOf(exchange);
    this.#move(exchange);
    await this.#poller?.until((pending) => isThere(own, pending), own.length > 0 ? settleRange.most : this.#settleMs());
    await delay(this.#settleMs());
    this.#poller?.take(({ eventType }) => own.some(({ event }) => event === eventType));
    this.#judgeLeft();
  }

  /** Whether no poll is answered at all, although there is an event: then all others go without. */
  async #isMute(poller: Poller): Promise<boolean> {
    if (this.#run.succeeded.has(roles().poll.id as OperationId)) return false;
    if (await poller.until(() => !poller.isUnderWay, unansweredMs())) return false;
    if (poller.failure !== undefined || poller.endless !== undefined) return false;
    await poller.finish(0);
    this.#poller = undefined;
    judgeMutePoll(this.#run, graceMs + unansweredMs());
    return true;
  }

  /** Only a poll that was held when the call was sent shows how long an event takes. */
  #measureLag({ operation: id, endedAt = 0 }: Exchange, first: Arrived | undefined): void {
    if (first === undefined || operation(id).session === 'opens') return;
    const held = (first.exchange.startedAt ?? 0) < endedAt;
    if (held) this.#knowledge.eventLagMs = Math.max(this.#knowledge.eventLagMs, first.at - endedAt);
  }

  /** Takes the events of a call that should have been refused and was not: the finding says enough. */
  async #swallow(exchange: Exchange): Promise<void> {
    const wanted = this.#eventsOf(exchange);
    // What was accepted against the page leads nobody knows where.
    if (operation(exchange.operation).transitions.length > 0) this.#state = undefined;
    await this.#poller?.until((pending) => isThere(wanted, pending), wanted.length > 0 ? 300 : 0);
    this.#poller?.take();
  }

  async #settle(tried: Case, exchange: Exchange): Promise<void> {
    this.#sent(tried, exchange);
    await this.#attend();
    const before = this.#poller?.pending.length ?? 0;
    const came = await this.#poller?.until((pending) => pending.length > before, this.#settleMs());
    if (!came) return;
    // There may be more than one.
    await delay(this.#settleMs());
    this.#judge({ tried, exchange, wanted: [] });
  }

  /** The events that a call triggers at once, of an agent who does what the calls before have led to. */
  #eventsOf({ operation: id, sent }: Exchange): ReturnType<typeof eventsOf> {
    return eventsOf(operation(id), sent, this.#state);
  }

  /** Notes what the agent does from now on. */
  #move({ operation: id, sent }: Exchange): void {
    this.#state = stateAfter(operation(id), sent, this.#state);
  }

  /**
   * Between two polls no event can come: the next one is waited for, so that its event is not taken for that of a later call. Where polls are hardly
   * held there are such gaps all the time, and it would cost more than it tells.
   */
  async #attend(): Promise<void> {
    const poller = this.#poller;
    if (poller === undefined || poller.isUnderWay || poller.heldMs < heldLongMs) return;
    await poller.until(() => poller.isUnderWay, betweenPollsMs());
  }

  /** Polls keep the pace too: a few of them take so much longer. */
  #patience(ms: number): number {
    return ms + 4 * this.#run.wire.paceMs;
  }

  #settleMs(): number {
    return Math.min(settleRange.most, Math.max(settleRange.least, 2 * this.#knowledge.eventLagMs));
  }

  /** Notes what may be behind the next events. */
  #sent(tried: Case, exchange: Exchange): void {
    this.#last = { tried, exchange };
    this.#since.push({ tried, exchange });
  }

  /** Judges what came since, where nothing was to come. */
  #judgeLeft(): void {
    if (this.#last !== undefined) this.#judge({ ...this.#last, wanted: [] });
  }

  #judge(expectation: Pick<Expectation, 'tried' | 'exchange' | 'wanted'>): void {
    const poller = this.#poller;
    if (poller?.endless !== undefined) this.#tellEndless(poller.endless);
    if (poller === undefined || this.#knowledge.endless) return;
    const came = poller.take().filter(({ eventType }) => !this.#wasRung(eventType));
    let judged = judgeEvents({ ...expectation, came, since: this.#since, delayed: this.#delayed });
    if (judged.delayedCame) this.#delayed = undefined;
    if (poller.failure !== undefined) judged = withoutMissing(judged);
    for (const { event } of judged.missing) this.#knowledge.missing.add(`${expectation.exchange.operation} ${event}`);
    this.#notes.events(judged);
    this.#since = [];
  }

  #tellEndless(exchange: Exchange): void {
    this.#knowledge.endless = true;
    this.#notes.endlessEvents(exchange);
  }

  #wasRung(eventType: string): boolean {
    const at = this.#rung.lastIndexOf(eventType);
    if (at >= 0) this.#rung.splice(at, 1);
    return at >= 0;
  }
}
