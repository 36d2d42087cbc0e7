import { setTimeout as delay } from 'node:timers/promises';
import { admittedCodes } from '../../catalog.js';
import { errorCode, type KnownCode } from '../../error-code.js';
import { type OperationId, operation } from '../../operation.js';
import { isRefusal } from '../../retcode.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { signInObstacle } from '../obstacle.js';
import { acceptedFields, acceptedValues, documented } from '../plan/accepted.js';
import type { Call, Case } from '../plan/case.js';
import { documentedSignIn, type SignInPlan } from '../plan/sign-ins.js';
import { roles } from '../roles.js';
import type { Driver } from './driver.js';
import { answeredWithinMs } from './poller.js';
import type { Run } from './run.js';
import { Session } from './session.js';

/** Milliseconds that a gateway gets to finish a sign-out that it has answered: it may go on with it behind the answer. */
const signOutSettlesMs = 2_000;

/** The code for a sign-in by force where the server does not let agents be forced out. */
export const forbidden: KnownCode = '100-015';

/** One agent over all of its sessions. */
export class Actor {
  readonly driver: Driver;
  readonly run: Run;
  /** Why no more can be done with this agent. */
  blocked: string | undefined;
  /** Sign-ins that were refused since the agent was signed out: should it turn out to be signed in, it was one of them. */
  suspects: readonly Case[] = [];
  /** Whether each command without an event was sent once. */
  hasWalked = false;
  /** Whether the agent was signed in at least once. */
  #known = false;
  /** Whether the last sign-out was answered with success, and no sign-in came after it. */
  #signedOut = false;

  constructor(run: Run, driver: Driver) {
    this.run = run;
    this.driver = driver;
  }

  /**
   * Signs the agent in as planned, or as documented where the gateway does not take the values of the plan.
   *
   * @returns the session with its polling begun; undefined if the agent could not be signed in at all, which is noted
   */
  async signIn(plan: SignInPlan): Promise<Session | undefined> {
    const exchange = await this.#send(plan.call);
    if (isSuccess(retcodeOf(exchange))) {
      if (this.#signedOut) this.run.knowledge.signOutWorks = true;
      return await this.#open(plan, exchange);
    }
    if (this.#stillSignedIn(exchange)) return this.#explain(exchange);
    if (plan.cases.length === 0) return await this.#signInPlainly(plan, exchange);
    if (!this.#known) {
      let first = await this.#send(documentedSignIn().call);
      if (!isSuccess(retcodeOf(first))) first = await this.#send({ ...documentedSignIn().call, values: {} });
      if (!isSuccess(retcodeOf(first))) return this.#explain(first);
      await this.#leave(first);
    }
    if (plan.cases.length === 1) await this.#judgeRefusal(plan.cases[0] as Case, exchange);
    else await this.#apart(plan);
    return this.blocked === undefined ? await this.signIn(documentedSignIn()) : undefined;
  }

  /** Where the documented body is refused for one of its values, the password alone may do; which value it was is found elsewhere. */
  async #signInPlainly(plan: SignInPlan, exchange: Exchange): Promise<Session | undefined> {
    const values = Object.keys(plan.call.values).length;
    if (values === 0 || errorCode(retcodeOf(exchange))?.cause !== 'parameter') return this.#explain(exchange);
    const plain = await this.#send({ ...plan.call, values: {} });
    if (!isSuccess(retcodeOf(plain)) && (await this.#findMandatory(exchange))) return undefined;
    return isSuccess(retcodeOf(plain))
      ? await this.#open({ ...plan, call: { ...plan.call, values: {} } }, plain)
      : this.#explain(exchange);
  }

  /**
   * Whether a sign-in succeeds once it has every field. Then one of those that the page calls optional is not, and is looked for by
   * leaving out each of them in turn.
   */
  async #findMandatory(refused: Exchange): Promise<boolean> {
    const values: Record<string, unknown> = {};
    for (const { call } of acceptedFields(roles().opens))
      for (const [name, value] of Object.entries(call.values)) values[name] ??= value;
    const { phonenum: _, ...fields } = values;
    const full: Call = { ...documentedSignIn().call, values: fields };
    const exchange = await this.#send(full);
    if (!isSuccess(retcodeOf(exchange))) return false;
    await this.#leave(exchange);
    for (const name of Object.keys(fields)) {
      if (name in refused.sent || this.blocked !== undefined) continue;
      const without = await this.#send({ ...full, without: name });
      if (isSuccess(retcodeOf(without))) {
        await this.#leave(without);
        continue;
      }
      this.run.notes.find(without, {
        check: 'bounds',
        statement: `${roles().opens.id}.body.${name}.optional`,
        severity: 'error',
        message: `a sign-in without ${name} was refused with ${retcodeOf(without) ?? 'no code'}, although the page calls it optional`,
        expected: '"0"',
        actual: String(retcodeOf(without) ?? 'no retcode'),
      });
    }
    this.blocked ??= 'the documented sign-in was refused';
    return true;
  }

  /**
   * Does something in a session of its own, which is left without a look at what else came of it.
   *
   * @param plan the sign-in
   * @returns what was done; undefined if the agent could not be signed in
   */
  async aside<T>(work: (session: Session) => Promise<T>, plan = documentedSignIn()): Promise<T | undefined> {
    const session = this.blocked === undefined ? await this.signIn(plan) : undefined;
    if (session === undefined) return undefined;
    const done = await work(session);
    await session.abandon();
    await this.signOutOnly();
    return done;
  }

  /**
   * Signs the agent out, and notes what came of it.
   *
   * @param tried the sign-out; where it is refused and is not the usual one, that follows
   */
  async signOut(session: Session, tried = documented(roles().closes)): Promise<boolean> {
    // Where nothing makes the gateway answer the poll, the sign-out does, as a rule.
    if (!session.isSilent && !session.canBeEnded) return await this.signOutPolled(session, answeredWithinMs, tried);
    await session.end();
    return await this.signOutOnly(tried);
  }

  /**
   * Signs the agent out while a poll is held, and sees what that brings.
   *
   * @param ms milliseconds after which the poll is given up
   */
  async signOutPolled(session: Session, ms: number, tried = documented(roles().closes)): Promise<boolean> {
    return await this.#judgeSignOut(tried, await session.signOutPolled(tried, ms));
  }

  /** Signs the agent out where no poll is under way. */
  async signOutOnly(tried = documented(roles().closes)): Promise<boolean> {
    return await this.#judgeSignOut(tried, await this.driver.send(tried.call));
  }

  async #judgeSignOut(tried: Case, exchange: Exchange): Promise<boolean> {
    if (isSuccess(retcodeOf(exchange))) {
      this.run.notes.accepted(tried, exchange);
      this.run.succeeded.add(exchange.operation);
      this.driver.endSession();
      this.#signedOut = true;
      return true;
    }
    if (tried.call.operation !== roles().closes.id) {
      if (await this.#endsOtherwise(tried, exchange)) return true;
      this.#judgeOther(tried, exchange);
      return await this.signOutOnly();
    }
    this.run.notes.exchange(exchange, 'accepted');
    this.run.unjudged.set(exchange.operation, `refused with ${retcodeOf(exchange) ?? 'no code'}`);
    this.blocked = `agent ${this.driver.agent.agentid} could not be signed out`;
    return false;
  }

  /** Whether another sign-out takes a value in the middle of a range where it refused an end, which is then to blame. */
  async #endsOtherwise(tried: Case, refused: Exchange): Promise<boolean> {
    if (errorCode(retcodeOf(refused))?.cause !== 'parameter') return false;
    const [name = '', value] = Object.entries(refused.sent).find(([each]) => each !== 'agentid') ?? [];
    const end = acceptedValues(operation(tried.call.operation)).find(({ call }) => call.values[name] === value);
    if (end?.middle === undefined) return false;
    const exchange = await this.driver.send(end.middle);
    if (!isSuccess(retcodeOf(exchange))) return false;
    this.run.succeeded.add(exchange.operation);
    this.run.notes.refusedExtreme(end, refused, 'although a value between is accepted');
    this.driver.endSession();
    this.#signedOut = true;
    return true;
  }

  /**
   * Signs the agent in by another sign-in than the usual one. Where it is refused, nothing stands in the way of the usual one.
   *
   * @returns the session with its polling begun; undefined if the agent is not signed in
   */
  async signInBy(plan: SignInPlan): Promise<Session | undefined> {
    const exchange = await this.#send(plan.call);
    if (isSuccess(retcodeOf(exchange))) return await this.#open(plan, exchange);
    // An answer that cannot be read may have signed the agent in.
    if (!isRefusal(retcodeOf(exchange)) && this.driver.guid !== undefined) await this.leave();
    const [first] = plan.cases;
    if (first === undefined) await this.#judgeOtherSignIn(plan, exchange);
    else if (!this.run.succeeded.has(plan.call.operation))
      for (const { statement } of plan.cases) this.run.notes.leave(statement, `${plan.call.operation} was never seen to succeed`);
    else if (plan.cases.length === 1) await this.#judgeRefusal(first, exchange);
    else await this.#apart(plan);
    return undefined;
  }

  /** Another sign-in that was refused as documented: it may be for one of the values, without which it works. */
  async #judgeOtherSignIn({ call }: SignInPlan, exchange: Exchange): Promise<void> {
    const blamesValue = errorCode(retcodeOf(exchange))?.cause === 'parameter' && Object.keys(call.values).length > 0;
    const plain = blamesValue ? await this.#send({ ...call, values: {} }) : exchange;
    if (!isSuccess(retcodeOf(plain))) return this.#judgeOther({ ...documented(operation(call.operation)), call }, exchange);
    await this.#leave(plain);
    const options = acceptedFields(operation(call.operation)).filter(({ call: { values } }) =>
      Object.entries(values).every(([name, value]) => call.values[name] === value),
    );
    for (const each of options) {
      if (this.blocked !== undefined) return;
      const alone = await this.#send({ ...each.call, guid: 'none' });
      if (isSuccess(retcodeOf(alone))) await this.#leave(alone);
      else this.run.notes.refusedExtreme(each, alone, 'although a sign-in without it is accepted');
    }
  }

  /** Judges another sign-in or sign-out that was refused. */
  #judgeOther(tried: Case, exchange: Exchange): void {
    const { notes, succeeded, unjudged, withoutRight } = this.run;
    const id = tried.call.operation;
    const code = retcodeOf(exchange);
    if (succeeded.has(id)) {
      notes.refusedExtreme(tried, exchange, 'although the documented request is accepted');
      return;
    }
    notes.exchange(exchange, 'accepted');
    // The server may be set so that nobody is forced out (page cec_07_1203).
    if (code === forbidden) withoutRight.add(id);
    else if (exchange.outcome.kind === 'answer') unjudged.set(id, `refused with ${code ?? 'no code'}`);
  }

  /** A sign-in that follows a sign-out at once is refused by gateways that are still at the sign-out: it is sent again for a while. */
  async #send(call: Call): Promise<Exchange> {
    const end = performance.now() + signOutSettlesMs;
    for (let pause = 50; ; pause *= 2) {
      const exchange = await this.driver.send(call);
      // Whether it signed the agent in, nobody knows.
      if (exchange.outcome.kind === 'fault') this.#signedOut = false;
      const busy = ['100-002', '000-007'].includes(String(retcodeOf(exchange)));
      if (!this.#signedOut || !busy || performance.now() + pause > end) return exchange;
      await delay(pause);
    }
  }

  async #open(plan: SignInPlan, exchange: Exchange): Promise<Session | undefined> {
    const { notes } = this.run;
    const [first] = plan.cases;
    const usual = documented(operation(plan.call.operation));
    const tried: Case = { ...(plan.cases.length === 1 && first ? first : usual), call: plan.call, title: plan.title };
    notes.accepted(tried, exchange);
    notes.keep(...plan.cases.map(({ statement }) => statement));
    this.run.succeeded.add(exchange.operation);
    this.#signedOut = false;
    this.#known = true;
    if (this.driver.guid === undefined) {
      this.blocked = 'the sign-in gave no Guid';
      return undefined;
    }
    const session = new Session(this.run, this.driver);
    await session.begin(tried, exchange);
    return session;
  }

  /** Signs the agent out without judging it: the session may be over already. */
  async leave(): Promise<void> {
    const exchange = await this.driver.send(documented(roles().closes).call);
    const done = isSuccess(retcodeOf(exchange)) || errorCode(retcodeOf(exchange))?.cause === 'session';
    if (!done) return;
    this.driver.endSession();
    this.#signedOut = true;
  }

  /** Signs an agent out whom only a comparison signed in. */
  async #leave(exchange: Exchange): Promise<void> {
    this.run.notes.exchange(exchange, 'accepted');
    this.run.succeeded.add(exchange.operation);
    this.#known = true;
    this.#signedOut = false;
    if (this.driver.guid === undefined) this.blocked = 'the sign-in gave no Guid';
    else await this.signOutOnly();
  }

  /** Sends the values of a refused sign-in one by one, to learn which of them it was. */
  async #apart({ cases }: SignInPlan): Promise<void> {
    for (const each of cases) {
      if (this.blocked !== undefined) return;
      const exchange = await this.#send({ ...each.call, guid: 'none' });
      if (isSuccess(retcodeOf(exchange))) {
        this.run.notes.keep(each.statement);
        await this.#leave(exchange);
      } else {
        await this.#judgeRefusal(each, exchange);
      }
    }
  }

  /** A sign-in with one documented value was refused: that is a departure if the value was the reason. */
  async #judgeRefusal(planned: Case, exchange: Exchange): Promise<void> {
    const left = this.driver.agent.phone === undefined ? undefined : planned.call.without;
    const tried = left === undefined ? planned : { ...planned, ...optionalOf(planned.call.operation, left) };
    const { notes } = this.run;
    const code = retcodeOf(exchange);
    const entry = errorCode(code);
    const what = isRefusal(code) ? `${code} (${entry?.meaning ?? 'a code without a known meaning'})` : 'no code';
    if (tried.severity === 'warning') {
      notes.refusedExtreme(tried, exchange, 'although the published example has it so');
      return;
    }
    // What is to be done with a phone may well need one.
    if (/\.body\.phone\w+\.options$/.test(tried.statement) && this.driver.agent.phone === undefined && isRefusal(code)) {
      notes.doubt(tried.statement, `refused with ${what}, and no phone was given`);
      return;
    }
    const admitted = admittedCodes(operation(tried.call.operation));
    const blamesValue = !isRefusal(code) || (entry?.cause === 'parameter' && admitted.includes(code));
    if (tried.middle === undefined) {
      if (blamesValue) notes.refusedExtreme(tried, exchange, 'although the page admits it');
      else notes.doubt(tried.statement, `a sign-in with ${tried.title} was refused with ${what}`);
      return;
    }
    const middle = await this.#send({ ...tried.middle, guid: 'none' });
    if (!isSuccess(retcodeOf(middle))) {
      notes.doubt(tried.statement, `sign-ins with made-up values of this field are refused with ${what}`);
      return;
    }
    await this.#leave(middle);
    if (blamesValue) notes.refusedExtreme(tried, exchange, 'although a shorter value is accepted');
    else notes.doubt(tried.statement, `a sign-in with ${tried.title} was refused with ${what}`);
  }

  #stillSignedIn(exchange: Exchange): boolean {
    return this.#signedOut && retcodeOf(exchange) === '100-002';
  }

  #explain(exchange: Exchange): undefined {
    const { notes, obstacles } = this.run;
    const { agentid } = this.driver.agent;
    const [suspect] = this.suspects;
    if (suspect && this.#stillSignedIn(exchange) && this.run.knowledge.signOutWorks) {
      notes.find(exchange, {
        check: suspect.probe,
        statement: suspect.statement,
        detail: 'effect',
        severity: 'error',
        message: `the agent is signed in, although every sign-in with ${suspect.title} or the like was refused`,
        expected: 'a refused call that changes nothing',
        actual: '100-002 to the sign-in after it',
      });
      this.blocked = `agent ${agentid} is signed in by a request that was refused`;
      return undefined;
    }
    if (this.#stillSignedIn(exchange)) {
      notes.find(exchange, {
        check: 'order',
        statement: `${roles().closes.id}.rule.purpose`,
        severity: 'error',
        message: 'the sign-out was answered with success, and yet the agent is still signed in',
        expected: 'a sign-in that succeeds after a sign-out',
        actual: '100-002',
      });
      this.blocked = `agent ${agentid} is still signed in`;
      return undefined;
    }
    if (exchange.outcome.kind === 'answer' && exchange.outcome.status === 415) {
      notes.find(exchange, {
        check: 'body',
        statement: `${roles().opens.id}.Content-Type.default`,
        severity: 'error',
        message: 'the sign-in was refused for its media type, although that is the one of the page',
        expected: `a sign-in that is taken as ${exchange.request.headers['Content-Type']}`,
        actual: 'HTTP status 415',
      });
      this.blocked = 'the media type of the page is not taken';
      return undefined;
    }
    const obstacle = signInObstacle(exchange);
    this.blocked = obstacle?.reason ?? 'the sign-in did not succeed';
    if (obstacle) obstacles.set(agentid, { obstacle, exchange });
    else notes.exchange(exchange, 'accepted');
    return undefined;
  }
}

/** What it is about that a sign-in without a field is refused. */
function optionalOf(id: OperationId, name: string): Pick<Case, 'id' | 'statement'> {
  const statement = `${id}.body.${name}.optional`;
  return { id: `${statement}~`, statement };
}
