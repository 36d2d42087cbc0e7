import { operations, server } from '../../generated/catalog.js';
import { asPublished, type Contract, type OperationId } from '../contract.js';
import type { OperationDescriptor } from '../descriptor.js';
import { guidHeader } from '../guid.js';
import { type Input, isJson, read } from '../read-request.js';
import { brokenAt, envelopeOf, meaningOf, refuse, replyOf } from './answer.js';
import { type MovableClock, RunningClock } from './clock.js';
import { controlled } from './control.js';
import { controlPath } from './control-path.js';
import { preflight, readable } from './cors.js';
import { checkedDisturbance, checkedSeed, type Disturbance } from './disturbance.js';
import { Disturbances } from './disturbances.js';
import type { AgentEvent } from './event-queue.js';
import { ExchangeLog, type LogEntry } from './exchange-log.js';
import type { Attempt, Fault } from './faults/fault.js';
import { type Fetch, fetchOf } from './fetch.js';
import type { Decided, Held, Outcome } from './handlers/handler.js';
import { handlers } from './handlers.js';
import { type Envelope, emptyPoll, envelope, type HeldReply, type PlainRequest, type Reply } from './http.js';
import { canTellTime } from './limits.js';
import { NotPossible } from './not-possible.js';
import { heartbeatOf, olderHeartbeat } from './older-push.js';
import { type FailedPush, Pusher, type PushFetch } from './pusher.js';
import { checkedRoster } from './roster.js';
import type { Session } from './session.js';
import type { Snapshot } from './snapshot.js';
import { GatewayState, type StateOptions } from './state.js';

export interface EmulatorOptions extends Omit<StateOptions, 'alterEvent' | 'onPush' | 'onEnd'> {
  /** Milliseconds that a poll is held while there is no event; default: as long as the contract says. */
  readonly holdMs?: number;
  /** Trouble as networks and gateways give it; default: none. */
  readonly disturbances?: readonly Disturbance[] | undefined;
  /** What the chances of disturbances come of; default: 1. */
  readonly seed?: number;
  /** What sends pushed events; default: the `fetch` of Node. */
  readonly pushFetch?: PushFetch;
}

type Found = Extract<ReturnType<Contract['match']>, { readonly kind: 'operation' }>;

/** How long a gateway holds a poll, in milliseconds (page cec_07_1274). */
export const heldMs = operations.getAgentEvent.heldSeconds * 1000;

/** Codes that a page gives for one field of the sign-in body alone; the others share the page's first code for parameters. */
const codeOfField: Readonly<Record<string, string>> = { agenttype: '100-012', ip: '100-016' };

/** Whoever opens the emulator in a browser wants its console. */
function asideOf({ target }: PlainRequest): string {
  return target.startsWith(server.basePath) ? '' : `; the console of this emulator is at ${controlPath}`;
}

/** A body is not even looked at where its media type is wrong, as it is with curl unless told otherwise. */
function shownBroken(name: string, { headers }: PlainRequest): string {
  const type = headers['content-type'];
  return name === 'body' && type !== undefined && !isJson(type) ? 'Content-Type has to be application/json' : name;
}

/**
 * A gateway for the operations of the contract, without a connection: a function from a request to an answer.
 *
 * Top to bottom: find the operation, read the request, check the Guid, check the values, run the handler, check the answer. A fault
 * that is set, and only that, can step in at each of these places.
 */
export class Emulator {
  readonly state: GatewayState;
  readonly clock: MovableClock;
  readonly contract: Contract;
  /** The last requests. */
  readonly log: ExchangeLog;
  /** A `fetch` that asks this emulator, whatever the address, and nobody else. */
  readonly fetch: Fetch;
  disturbances: Disturbances;
  /** Milliseconds that a poll is held while there is no event. */
  holdMs: number;
  readonly #pusher: Pusher;
  #faults: readonly Fault[] = [];
  #hasDeparted = false;
  /** The operation that is being handled: events that come now are its own. */
  #handled: string | undefined;
  /** What gives up a request that is late. */
  readonly #late = new Set<() => void>();

  /** @throws {InvalidSetting} on a roster, a disturbance or a seed that is none */
  constructor(options: EmulatorOptions = {}) {
    this.clock = options.clock ?? new RunningClock();
    this.contract = options.contract ?? asPublished;
    this.log = new ExchangeLog(this.contract);
    this.fetch = fetchOf(this);
    this.disturbances = new Disturbances(
      options.disturbances?.map((each, index) => checkedDisturbance(each, this.contract, `disturbances.${index}`)),
      options.seed === undefined ? undefined : checkedSeed(options.seed, 'seed'),
    );
    this.#pusher = new Pusher(this.clock, options.pushFetch, () => this.log.changed());
    this.state = new GatewayState({
      ...options,
      clock: this.clock,
      roster: options.roster === undefined ? undefined : checkedRoster(options.roster, this.contract, this.clock.now()),
      alterEvent: (event) => this.#altered(event),
      onPush: (session) => this.#pusher.push(session),
      onEnd: () => this.log.changed(),
    });
    this.holdMs = options.holdMs ?? heldMs;
  }

  /** The faults that the gateway has at present; none unless some are set. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  set faults(faults: readonly Fault[]) {
    this.#faults = faults;
    this.#hasDeparted ||= faults.length > 0;
  }

  /** Whether there were departures from the contract, which may have brought agents into any situation. */
  get hasDeparted(): boolean {
    return this.#hasDeparted;
  }

  handle(incoming: PlainRequest): Reply | HeldReply {
    const aside = controlled(this, incoming) ?? preflight(incoming);
    if (aside) return aside;
    const request = this.#faults.reduce((read, { reads }) => reads?.(read) ?? read, incoming);
    const query = request.target.indexOf('?');
    const pathname = query < 0 ? request.target : request.target.slice(0, query);
    const found = this.contract.match(request.method, pathname);
    if (found.kind === 'operation') return this.#operate(found, incoming, request);

    const entry = this.log.begin(this.clock.now(), incoming);
    const beat = heartbeatOf(request, pathname);
    if (beat !== undefined) {
      const found = { operation: operations.handShake.id, agentid: beat, isSomebody: this.state.session(beat) !== undefined };
      return this.#disturbed(found, incoming, entry, (done) => done(olderHeartbeat(this.state, request, beat)));
    }
    const reply = this.#unknown(request, found);
    this.log.end(entry, reply);
    return readable(incoming, reply);
  }

  #operate({ operation, path }: Found, incoming: PlainRequest, request: PlainRequest): Reply | HeldReply {
    const input = read(this.#understood(operation), request, path);
    const agentid = Number(input.parameters.agentid);
    const guid = request.headers[guidHeader.toLowerCase()];
    const entry = this.log.begin(this.clock.now(), incoming, operation.id, agentid);
    // The poll for the events of all agents, for one, which old clients have and no page (deviation 22).
    if (!Number.isInteger(agentid)) this.log.missed(request);
    const isSomebody =
      !input.broken.includes('agentid') && (operation.session === 'opens' || this.state.session(agentid) !== undefined);
    return this.#disturbed({ operation: operation.id, agentid, isSomebody }, incoming, entry, (done) => {
      const { parameters } = input;
      // Who is signed in may be somebody else once a request that is late is handled.
      const session = this.state.session(agentid);
      return this.#handle({ operation, agentid, guid, parameters, request, state: this.state, session }, input, done);
    });
  }

  /**
   * Handles a request, if it comes to that, with the trouble that it meets.
   *
   * @param isSomebody whether the agent is one whom the emulator knows, or may come to know
   */
  #disturbed(
    { operation, agentid, isSomebody }: { readonly operation: string; readonly agentid: number; readonly isSomebody: boolean },
    incoming: PlainRequest,
    entry: LogEntry,
    handle: (done: (answer: Reply) => Reply) => Reply | HeldReply,
  ): Reply | HeldReply {
    const trouble = this.disturbances.meet(operation, agentid, isSomebody ? agentid : 0);
    const done = (answer: Reply): Reply => {
      const reply = this.disturbances.withoutGuid(trouble?.spoil(answer) ?? answer, operation, agentid);
      this.log.end(entry, reply);
      return readable(incoming, reply);
    };
    if (trouble === undefined) return handle(done);
    const begin = () => (trouble.handled ? handle(done) : done(envelope(emptyPoll)));
    return trouble.delayMs === 0 ? begin() : this.#later(trouble.delayMs, begin);
  }

  /** The last pushes that nobody took. */
  get failedPushes(): readonly FailedPush[] {
    return this.#pusher.failures;
  }

  /**
   * Moves the time on, for clients that go on polling meanwhile.
   *
   * @param ms milliseconds, not negative
   * @param silent whether they send nothing meanwhile
   * @throws {NotPossible} on a time that no sign-in could tell of
   */
  advance(ms: number, silent?: boolean): void {
    if (!canTellTime(this.contract, this.clock.now() + ms))
      throw new NotPossible(400, `the clock cannot be moved on by ${ms} ms: no sign-in could tell that time in its loginTime`);
    this.state.advance(ms, silent);
    this.log.changed();
  }

  /**
   * Makes this the situation, whatever it was before.
   *
   * @param hasDeparted whether departures from the contract may be in it
   */
  restore(snapshot: Snapshot, hasDeparted: boolean): void {
    this.#hasDeparted = hasDeparted;
    this.#pusher.close();
    this.state.restore(snapshot);
    this.log.changed();
  }

  /** Answers every held poll, cuts off requests that are late, and stops every timer. */
  close(): void {
    this.state.close();
    this.#pusher.close();
    for (const giveUp of this.#late) giveUp();
    this.log.changed();
  }

  #handle(attempt: Attempt, input: Input, done: (reply: Reply) => Reply): Reply | HeldReply {
    for (const { before } of this.#faults) before?.(attempt);
    const outcome = this.#during(attempt.operation.id, () => this.#decide(attempt, input));
    if ('hold' in outcome) return this.#hold(attempt, outcome, attempt.session as Session, done);
    for (const { aftermath } of this.#faults) aftermath?.(attempt, outcome.retcode);
    return done(this.#answer(attempt, outcome));
  }

  /** Does something of which the events are those of an operation. */
  #during<T>(operation: string, work: () => T): T {
    this.#handled = operation;
    try {
      return work();
    } finally {
      this.#handled = undefined;
    }
  }

  #later(delayMs: number, begin: () => Reply | HeldReply): HeldReply {
    let cancel: () => void = () => {};
    const reply = new Promise<Reply>((resolve, reject) => {
      const stop = this.clock.after(delayMs, () => {
        this.#late.delete(giveUp);
        try {
          const outcome = begin();
          if ('reply' in outcome) cancel = outcome.cancel;
          resolve('reply' in outcome ? outcome.reply : outcome);
        } catch (error) {
          reject(error);
        }
      });
      const giveUp = () => {
        this.#late.delete(giveUp);
        stop();
        resolve({ ...envelope(emptyPoll), cut: 'reset' });
      };
      this.#late.add(giveUp);
      cancel = giveUp;
    });
    return { reply, cancel: () => cancel() };
  }

  /** Nobody knows what a gateway answers to these; another server of the vendor does it like this. */
  #unknown(request: PlainRequest, found: { kind: string; allowed?: readonly string[] }): Reply {
    this.log.missed(request, found.allowed);
    if (found.allowed === undefined) return refuse('000-002', `no such path below ${server.basePath}${asideOf(request)}`);
    return refuse('000-002', 'wrong method', 405, [['Allow', found.allowed.join(', ')]]);
  }

  /** The operation as a gateway with these faults takes it. */
  #understood(operation: OperationDescriptor): OperationDescriptor {
    if (this.#faults.length === 0) return operation;
    const own = this.#faults.filter(({ statement }) => statement.startsWith(`${operation.id}.`));
    return own.reduce((understood, { understands }) => understands?.(understood) ?? understood, operation);
  }

  #decide(attempt: Attempt, input: Input): Outcome {
    const { operation, agentid, guid, session } = attempt;
    const letThrough = this.#faults.some(({ letsThrough }) => letsThrough?.(attempt));
    if (operation.needsGuid && !letThrough) {
      const refusal = this.#authenticate(operation, agentid, guid);
      if (refusal !== '0') return { retcode: refusal };
    }
    const [broken] = input.broken;
    if (broken !== undefined) {
      const retcode = this.#refusalOf(operation, broken);
      return { retcode, message: `${meaningOf(this.contract, retcode)}: ${shownBroken(broken, attempt.request)}` };
    }
    for (const { refuses, handles } of this.#faults) {
      const refusal = refuses?.(attempt);
      const handled = refusal === undefined ? handles?.(attempt) : { retcode: refusal };
      if (handled) return handled;
    }
    if (letThrough && session === undefined) return { retcode: '0' };
    return this.#run(operation, input, agentid, this.state.session(agentid));
  }

  #authenticate(operation: OperationDescriptor, agentid: number, guid: string | undefined): string {
    if (operation.session === 'closes' && this.state.wasSignedOut(agentid, guid)) return '100-008';
    return this.state.authenticate(agentid, guid);
  }

  #run(operation: OperationDescriptor, input: Input, agentid: number, session: Session | undefined): Outcome {
    const handler = handlers[operation.id as OperationId];
    const context = { operation, state: this.state, input, agentid, holdMs: this.holdMs };
    if ('opensSession' in handler) return handler.opensSession(context);
    if (session === undefined) return { retcode: '100-006' };
    if (!this.state.mayCall(session, operation)) return { retcode: this.#codeFor(operation, 'right') ?? '000-003' };
    return handler.inSession(context, session);
  }

  #altered(event: AgentEvent): readonly AgentEvent[] {
    this.log.changed();
    const pushed = this.#faults.reduce<readonly AgentEvent[]>(
      (pushed, { events }) => (events ? pushed.flatMap((each) => events(each, this.state, this.#handled)) : pushed),
      [event],
    );
    return pushed.flatMap((each) => this.disturbances.alter(each, this.#handled));
  }

  #hold(attempt: Attempt, { hold }: Held, session: Session, done: (reply: Reply) => Reply): HeldReply {
    let gone = false;
    let giveUp: () => void = () => {};
    const waiting = new Promise<AgentEvent | undefined>((resolve) => {
      giveUp = hold(resolve);
    });
    const reply = waiting.then((event) => {
      const body = { ...emptyPoll, ...(event && { event }) };
      if (gone) {
        if (event) session.events.putBack(event);
        return envelope(body);
      }
      // A Guid that nobody receives would lock the agent out.
      const guid = this.state.session(session.agentid) === session ? session.guids.renew() : undefined;
      return done(this.#send(attempt, body, guid));
    });
    const cancel = () => {
      gone = true;
      giveUp();
    };
    return { reply, cancel };
  }

  #answer(attempt: Attempt, decided: Decided): Reply {
    return this.#send(attempt, envelopeOf(this.contract, attempt.operation, decided), decided.guid, decided.isUnlisted);
  }

  /** The code for a parameter or field that breaks the contract: the page's own if it has one, otherwise that of the access group. */
  #refusalOf(operation: OperationDescriptor, broken: string): string {
    const own = codeOfField[broken];
    if (own !== undefined && operation.errorCodes.includes(own)) return own;
    return this.#codeFor(operation, 'parameter') ?? '000-002';
  }

  #codeFor(operation: OperationDescriptor, cause: string): string | undefined {
    return operation.errorCodes.find((code) => this.contract.errorCode(code)?.cause === cause);
  }

  /** An answer that breaks the contract is a fault of the emulator: it is not served, but told. */
  #send(attempt: Attempt, body: Envelope, guid: string | undefined, isUnlisted?: true): Reply {
    const { operation } = attempt;
    const violation = this.#faults.length === 0 ? brokenAt(this.contract, operation, body, isUnlisted) : undefined;
    if (violation) {
      const text = `the emulator broke the contract of ${operation.id} at ${violation.pointer}: ${violation.expected} is needed`;
      return envelope({ message: text, retcode: '100-007' }, [], 500);
    }
    return this.#faults.reduce((answer, { reply }) => reply?.(answer, attempt) ?? answer, replyOf(body, guid));
  }
}
