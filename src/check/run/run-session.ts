import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../../error-code.js';
import { type OperationId, operation } from '../../operation.js';
import { isRefusal } from '../../retcode.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { acceptedValues, documented } from '../plan/accepted.js';
import type { Call, Case } from '../plan/case.js';
import { type SessionPlan, secondsThatTell } from '../plan/plan.js';
import { documentedSignIn, type SignInPlan } from '../plan/sign-ins.js';
import { type Roles, roles } from '../roles.js';
import { statement } from '../statement.js';
import { accept, acceptAlone } from './accept.js';
import { type Actor, forbidden } from './actor.js';
import { aliveAfter, isWorthIt, judgeDocumented } from './documented.js';
import { blamesSession, Driver } from './driver.js';
import { eventIn } from './poller.js';
import { repeatedRest } from './rest.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/** Runs one planned session of an agent, from before its sign-in to after its sign-out. */
export async function runSession(run: Run, actor: Actor, plan: SessionPlan): Promise<void> {
  await whileSignedOut(run, actor, plan.before);
  if (needsEnded(plan) && !actor.driver.has('ended')) await signInAndOut(actor);
  if (plan.takesOver) return await takeOver(run, actor, plan);
  let session = await begin(actor, plan);
  actor.suspects = [];
  if (session === undefined) return;
  await walk(run, actor, session);
  await prepare(run, session, plan);
  for (const tried of plan.refused) {
    if (session === undefined) return;
    const next = await refuse(run, actor, session, tried, plan.signIn);
    if (next && next !== session) await prepare(run, next, plan);
    session = next;
  }
  if (session === undefined) return;
  if (plan.refused.length > 0) await session.settle();
  const told = await tell(run, session, plan);
  if (told === 'changed') {
    await session.abandon();
    await actor.signOutOnly();
    return await attribute(run, actor, plan);
  }
  for (const tried of plan.again) {
    if (!session.driver.hasWorked(tried.call.operation))
      run.notes.leave(tried.statement, `${tried.call.operation} was never seen to succeed`);
    else await session.refuse(tried);
  }
  const undecided: Case[] = [];
  const others = async () => void undecided.push(...(await accept(run, session as Session, plan.accepted)));
  if (plan.rest === 'ended') await session.later(secondsThatTell * 1000);
  if (plan.rest === 'repeated') await repeatedRest(run, session, plan.accepted, others);
  else await others();
  if (await actor.signOut(session, plan.signOut)) await afterSignOut(run, actor, plan);
  for (const tried of undecided) await acceptAlone(run, actor, tried);
}

async function begin(actor: Actor, { signIn }: SessionPlan): Promise<Session | undefined> {
  if (actor.blocked !== undefined) return undefined;
  return signIn.call.operation === roles().opens.id ? await actor.signIn(signIn) : await actor.signInBy(signIn);
}

/**
 * A sign-in by force of an agent whom the usual sign-in signed in a moment ago. What becomes of the events of the session that ends is on no
 * page, so nobody polls.
 */
async function takeOver(run: Run, actor: Actor, { signIn, title }: SessionPlan): Promise<void> {
  const id = signIn.call.operation;
  const isOf = actor.blocked === undefined && run.succeeded.has(id);
  const session = isOf ? await actor.signIn(documentedSignIn()) : undefined;
  if (session === undefined) return;
  await session.end();
  const statement = `${id}.rule.takes-over`;
  // A value that is refused is told elsewhere.
  const call = run.notes.isBroken(`${id}.body.`) ? { ...signIn.call, values: {} } : signIn.call;
  const tried: Case = { ...documented(operation(id)), statement, call, title };
  const exchange = await actor.driver.send(tried.call);
  const alive = isSuccess(retcodeOf(exchange)) ? await aliveAfter(run, session) : undefined;
  if (alive && blamesSession(alive)) {
    run.notes.find(alive, {
      check: 'order',
      statement,
      detail: 'session',
      severity: 'error',
      message: `after ${title} the agent is not signed in`,
      expected: '"0" to the next command',
      actual: String(retcodeOf(alive) ?? 'no code'),
    });
  } else if (isSuccess(retcodeOf(exchange))) run.notes.accepted(tried, exchange);
  else if (retcodeOf(exchange) === forbidden) run.notes.leave(statement, `refused with ${forbidden}, which a server may be set to`);
  else run.notes.refusedExtreme({ ...tried, id: statement }, exchange, 'although it is made for that');
  await actor.signOutOnly();
}

/** Brings the agent into the state in which the session is to be. */
async function prepare(run: Run, session: Session, { prepare: steps }: SessionPlan): Promise<void> {
  for (const step of steps.filter((each) => isWorthIt(run, each))) judgeDocumented(run, step, await session.call(step));
}

function needsEnded({ refused }: SessionPlan): boolean {
  return refused.some(({ call }) => call.guid === 'ended');
}

/** Gives the agent a Guid of a session that is over. */
async function signInAndOut(actor: Actor): Promise<void> {
  const session = await actor.signIn(documentedSignIn());
  if (session) await actor.signOut(session);
}

/** Requests that have to be refused before a sign-in. One that signs in all the same is undone at once. */
export async function whileSignedOut(run: Run, actor: Actor, cases: readonly Case[]): Promise<void> {
  // Whether there is a gateway at all is told by a sign-in.
  if (!run.succeeded.has(roles().opens.id as OperationId)) return;
  for (const tried of cases.filter((each) => isWorthIt(run, each))) {
    const driver = driverFor(run, actor, tried);
    const exchange = await driver.send(tried.call);
    if (exchange.outcome.kind === 'fault') return;
    const accepted = run.notes.refused(tried, exchange);
    if (accepted && isSignIn(tried) && driver.guid !== undefined) {
      if (driver === actor.driver) await actor.signOutOnly();
      // Whether the number of a stranger is one that the sign-out takes is not asked here.
      else await driver.send(documented(roles().closes).call);
    }
  }
  actor.suspects = cases.filter((each) => isSignIn(each) && !('agentid' in each.call.values));
}

function isSignIn({ call }: Case): boolean {
  return operation(call.operation).session === 'opens';
}

/** A sign-in under another number is not this agent's: whatever it brings belongs to that number. */
function driverFor(run: Run, actor: Actor, tried: Case): Driver {
  const { call } = tried;
  if (!isSignIn(tried) || !('agentid' in call.values)) return actor.driver;
  // The number may be a text that is none: it goes into the path as it is, for the sign-out too.
  const stranger = new Driver(run.wire, { ...actor.driver.agent, agentid: call.values.agentid as number });
  run.drivers.push(stranger);
  return stranger;
}

/** Each command without an event once, as documented; in the sessions after the agent's first one a single one, to see that it is alive. */
async function walk(run: Run, actor: Actor, session: Session): Promise<void> {
  const chosen = (all: Roles['silent']) =>
    all.map(documented).filter((each) => run.operations.has(each.call.operation) && isWorthIt(run, each));
  const known = chosen(roles().harmless).filter(({ call }) => actor.driver.hasWorked(call.operation));
  const tried = actor.hasWalked ? known.slice(0, 1) : chosen(roles().silent);
  actor.hasWalked = true;
  const exchanges: [Case, Exchange][] = [];
  for (const each of tried) exchanges.push([each, await session.call(each)]);
  for (const [each, exchange] of exchanges) await blameValue(run, session, each, exchange);
  judgeWalk(run, exchanges);
}

/** A Guid that no command takes is one cause: the first one tells it, the others could not be checked. */
function judgeWalk(run: Run, exchanges: readonly [Case, Exchange][]): void {
  const lost = exchanges.length > 1 && exchanges.every(([, exchange]) => blamesSession(exchange));
  for (const [index, [tried, exchange]] of exchanges.entries()) {
    if (lost && index > 0) run.unjudged.set(exchange.operation, `the session was lost at ${exchanges[0]?.[1].operation}`);
    else judgeDocumented(run, tried, exchange);
  }
}

/** Finds out which value of a documented request a gateway calls wrong, where that value is an end of its range. */
async function blameValue(run: Run, session: Session, tried: Case, exchange: Exchange): Promise<void> {
  if (errorCode(retcodeOf(exchange))?.cause !== 'parameter' || run.succeeded.has(exchange.operation)) return;
  const descriptor = operation(exchange.operation);
  for (const value of acceptedValues(descriptor)) {
    const [name = ''] = Object.keys(value.call.values);
    const other = value.middle ?? otherOption(value);
    if (other === undefined || String(value.call.values[name]) !== String(exchange.sent[name])) continue;
    const instead = await session.call({ ...tried, call: other });
    if (isSuccess(retcodeOf(instead))) run.notes.refusedExtreme(value, exchange, 'although another value is accepted');
  }
}

/** The same request with another one of the options. */
function otherOption({ id, call, statement }: Case): Call | undefined {
  if (!statement.endsWith('.options')) return undefined;
  return acceptedValues(operation(call.operation)).find((each) => each.statement === statement && each.id !== id)?.call;
}

/** One request that has to be refused. If it was not, or if it ended the session, the next one gets a new session. */
export async function refuse(
  run: Run,
  actor: Actor,
  session: Session,
  tried: Case,
  signIn = documentedSignIn(),
): Promise<Session | undefined> {
  if (!isWorthIt(run, tried)) return session;
  if (!session.driver.has(tried.call.guid)) {
    run.notes.leave(tried.statement, `there was no Guid to try it with: ${tried.title}`);
    return session;
  }
  const exchange = await session.refuse(tried);
  const accepted = isSuccess(retcodeOf(exchange));
  if (!accepted && operation(tried.call.operation).session === undefined) return session;
  if (!accepted) {
    const alive = await aliveAfter(run, session);
    if (alive === undefined || !blamesSession(alive)) {
      if (tried.call.operation === roles().opens.id) judgeSecondSignIn(run, tried, exchange);
      return session;
    }
    const actual = `${retcodeOf(alive) ?? 'no code'} to the next command`;
    run.notes.tookEffect(tried, exchange, { what: 'ended the session', actual });
  }
  return await renewed(actor, session, signIn);
}

/** A sign-in with the password that was taken a moment ago cannot be refused for its values. */
function judgeSecondSignIn(run: Run, tried: Case, exchange: Exchange): void {
  const code = retcodeOf(exchange);
  const entry = errorCode(code);
  if (entry?.cause !== 'account' && entry?.cause !== 'parameter') return;
  run.notes.find(exchange, {
    check: tried.probe,
    statement: tried.statement,
    detail: 'code',
    severity: 'error',
    message: `a second sign-in was refused with ${code} (${entry.meaning}), although the same password was taken before`,
    expected: tried.statement.slice(tried.statement.lastIndexOf('.') + 1),
    actual: String(code),
  });
}

async function renewed(actor: Actor, session: Session, signIn: SignInPlan): Promise<Session | undefined> {
  await session.abandon();
  await actor.leave();
  return await actor.signIn(signIn.call.operation === roles().opens.id ? signIn : documentedSignIn());
}

/**
 * The commands whose events tell what they did, once each. The agent did nothing until now that was accepted: that they work shows
 * that nothing that was refused has changed the state.
 */
async function tell(run: Run, session: Session, { told, refused }: SessionPlan): Promise<'changed' | undefined> {
  for (const tried of told.filter((each) => isWorthIt(run, each))) {
    const before = session.driver.hasWorked(tried.call.operation);
    const exchange = await session.call(tried);
    const suspect = refused.find(({ call }) => call.operation === tried.call.operation);
    if (isSuccess(retcodeOf(exchange)) || !before || (suspect === undefined && tried.probe === 'documented')) {
      await blameValue(run, session, tried, exchange);
      judgeDocumented(run, tried, exchange);
      continue;
    }
    // A value that is called wrong, here as elsewhere, is no state that has changed.
    const blamesValue = errorCode(retcodeOf(exchange))?.cause === 'parameter';
    if (blamesValue && tried.middle !== undefined) {
      const middle = await session.call({ ...tried, call: tried.middle });
      if (isSuccess(retcodeOf(middle))) run.notes.refusedExtreme(tried, exchange, 'although a value between is accepted');
      continue;
    }
    if (blamesValue && run.notes.isBroken(`${tried.call.operation}.`)) continue;
    if (suspect !== undefined || (tried.probe !== 'documented' && !(await worksOtherwise(session, tried)))) return 'changed';
    run.notes.refusedExtreme(tried, exchange, 'although the page admits it');
  }
  return undefined;
}

/** Whether the documented request is taken where one with another value was refused. */
async function worksOtherwise(session: Session, { call }: Case): Promise<boolean> {
  return isSuccess(retcodeOf(await session.call(documented(operation(call.operation)))));
}

/** Which of the requests that were refused changed the state of the agent all the same: each is tried in a session of its own. */
async function attribute(run: Run, actor: Actor, plan: SessionPlan): Promise<void> {
  const { refused, told } = plan;
  if (!(await worksAnew(run, actor, plan))) return;
  for (const suspect of refused.filter(({ call }) => told.some((each) => each.call.operation === call.operation))) {
    const tried = documented(operation(suspect.call.operation));
    const both = await actor.aside(async (session) => {
      await prepare(run, session, plan);
      return {
        refusal: session.driver.has(suspect.call.guid) ? await session.refuse(suspect) : undefined,
        exchange: await session.call(tried),
      };
    }, plan.signIn);
    if (both === undefined) return;
    const { refusal, exchange } = both;
    if (refusal === undefined || !isRefusal(retcodeOf(exchange))) continue;
    run.notes.tookEffect(suspect, refusal, {
      what: 'changed the state of the agent',
      expected: `"0" to ${tried.call.operation} afterwards`,
      actual: String(retcodeOf(exchange) ?? 'no code'),
    });
  }
}

/** Whether the commands work in a session of which nothing else is known; if they do not, the session before outlives its sign-out. */
async function worksAnew(run: Run, actor: Actor, plan: SessionPlan): Promise<boolean> {
  const commands = plan.told.map(({ call }) => documented(operation(call.operation)));
  const exchanges = await actor.aside(async (session) => {
    await prepare(run, session, plan);
    return await inTurn(commands, (command) => session.call(command));
  }, plan.signIn);
  if (exchanges === undefined) return false;
  const refused = exchanges.find((exchange) => isRefusal(retcodeOf(exchange)));
  if (refused === undefined) return true;
  run.notes.find(refused, {
    check: 'order',
    statement: `${roles().closes.id}.rule.purpose`,
    detail: 'state',
    severity: 'error',
    message: `${refused.operation} is refused as the first command of a session, as if what was done before the last sign-out went on`,
    expected: '"0", as in the sessions before',
    actual: String(retcodeOf(refused) ?? 'no code'),
  });
  return false;
}

/** Milliseconds that a gateway gets to finish a sign-out that it has answered, in steps. */
const settling = { stepMs: 150, steps: 12 };

/** The Guid of the session opens nothing any more. If the commands take it nevertheless, the sign-out is to blame. */
async function afterSignOut(
  run: Run,
  actor: Actor,
  { after: cases, signOut = documented(roles().closes) }: SessionPlan,
): Promise<void> {
  const isSilent = ({ call }: Case) => roles().silent.some(({ id }) => id === call.operation);
  const send = async (each: Case): Promise<[Case, Exchange]> => [each, await actor.driver.send(each.call)];
  const own = cases.filter((each) => isSilent(each) && isWorthIt(run, each));
  let tried = await inTurn(own, send);
  for (let step = 0; step < settling.steps && tried.some(isTaken); step += 1) {
    await delay(settling.stepMs);
    tried = await inTurn(own, send);
  }
  const [first] = tried;
  // Of what an operation does without a session only its own page can say that it is wrong.
  const isTold = ([{ call }]: [Case, Exchange]) => statement(`${call.operation}.Guid.mandatory`).evidence === undefined;
  if (first && tried.every(isTaken) && tried.some(isTold)) {
    run.notes.find(first[1], {
      check: 'order',
      statement: `${signOut.call.operation}.rule.purpose`,
      severity: 'error',
      message: 'the sign-out was answered with success, and yet commands still take the Guid',
      expected: 'commands that are refused after a sign-out',
      actual: 'success',
    });
    return;
  }
  for (const [each, exchange] of tried) run.notes.refused(each, exchange);
  for (const each of cases.filter((other) => !isSilent(other) && isWorthIt(run, other))) {
    run.notes.refused(each, await lastPoll(run, actor, each));
  }
}

function isTaken([, exchange]: [Case, Exchange]): boolean {
  return isSuccess(retcodeOf(exchange));
}

/** The event of the sign-out may still be fetched with the Guid that is over; what comes behind it may not. */
async function lastPoll(run: Run, { driver }: Actor, { call }: Case): Promise<Exchange> {
  const exchange = await driver.send(call);
  const event = call.operation === roles().poll.id ? eventIn(exchange)?.eventType : undefined;
  if (event === undefined || !roles().closes.triggeredEvents.some((triggered) => triggered.event === event)) return exchange;
  run.notes.keep(`${roles().closes.id}.event.${event}`, `${roles().closes.id}.events`);
  return await driver.send(call);
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
