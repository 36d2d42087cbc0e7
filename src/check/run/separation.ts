import type { OperationDescriptor } from '../../descriptor.js';
import { type OperationId, operation } from '../../operation.js';
import { isRefusal } from '../../retcode.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { documented } from '../plan/accepted.js';
import type { Case } from '../plan/case.js';
import { foreignCases, isTakenInOneState, neverSignedIn, signedOutForeign, signInTwice } from '../plan/plan.js';
import { preparationsOf } from '../plan/preparation.js';
import { refusedGuid, refusedValues } from '../plan/refused.js';
import { documentedSignIn } from '../plan/sign-ins.js';
import { roles } from '../roles.js';
import type { Actor } from './actor.js';
import { aliveAfter, judgeDocumented } from './documented.js';
import { blamesSession } from './driver.js';
import { strayMs } from './patience.js';
import { again } from './rest.js';
import type { Run } from './run.js';
import { refuse, whileSignedOut } from './run-session.js';
import type { Session } from './session.js';

/** How many requests the one agent fails with while the other one watches: the bounds themselves are probed elsewhere. */
const failures = 3;

/**
 * That what one agent does, or fails to do, changes nothing for another one: two are signed in, the first acts, the second one
 * watches, and is then seen to be as it was. The first departure ends it: what comes behind would only show the same.
 */
export async function runSeparation(run: Run, acting: Actor, watching: Actor): Promise<void> {
  const pair = await signInBoth(run, acting, watching);
  if (pair === undefined) return;
  let { first } = pair;
  const { second } = pair;
  const seen = (tried: Case, exchange: Exchange) => second.watch(tried, exchange);
  acting.driver.stranger = watching.driver;
  watching.driver.stranger = acting.driver;
  for (const tried of chosen(run, roles().silent.map(documented))) {
    if (!(await refusesForeign(first, operation(tried.call.operation)))) return await leaveBoth(acting, first, watching, second);
    const exchange = await first.call(tried);
    judgeDocumented(run, tried, exchange);
    await seen(tried, exchange);
  }
  const failing = chosen(run, [...foreignCases(), ...roles().telling.flatMap(refusedValues).slice(0, failures), ...signInTwice()]);
  for (const tried of failing) {
    const next = await refuse(run, acting, first, tried);
    if (next === undefined) return await leave(watching, second);
    first = next;
    const exchange = lastOf(run, acting);
    await seen(tried, exchange);
    const isRisky = run.notes.isBroken(tried.statement) || tried.call.operation === roles().closes.id;
    if (isRisky && !(await unharmed(run, second, tried, exchange))) return await leaveBoth(acting, first, watching, second);
  }
  const [last] = failing.slice(-1);
  if (last && !(await unharmed(run, second, last, lastOf(run, acting)))) return await leaveBoth(acting, first, watching, second);
  for (const tried of chosen(run, [...roles().telling.filter((each) => each !== roles().timed), roles().timed].map(documented))) {
    const command = operation(tried.call.operation);
    if (!fitsState(command, first) || !fitsState(command, second)) continue;
    if (!(await refusesForeign(first, command))) return await leaveBoth(acting, first, watching, second);
    const refused = await actSideBySide(run, first, second, tried);
    if (refused === undefined && !run.notes.isBroken(`${tried.call.operation}.events`)) continue;
    await leaveBoth(acting, first, watching, second);
    return refused && (await explainRefusal(run, watching, tried, refused));
  }
  for (const command of roles().telling.filter((each) => run.operations.has(each.id as OperationId) && fitsState(each, first)))
    if (!(await refusesForeign(first, command))) return await leaveBoth(acting, first, watching, second);
  const rests = await isResting(run, second);
  await acting.signOut(first);
  const signedOut = documented(roles().closes);
  await seen(signedOut, lastOf(run, acting));
  // At once, for any command of one's own might end the rest.
  if (rests) await judgeRestGoesOn(run, second, lastOf(run, acting));
  if (await unharmed(run, second, signedOut, lastOf(run, acting))) await watching.signOut(second);
  else await leave(watching, second);
}

/** Whether an agent is in a state from which a command leads somewhere at once, by what its page says. */
function fitsState(command: OperationDescriptor, { state: present }: Session): boolean {
  if (present === undefined) return false;
  const states = preparationsOf(command).flatMap(({ state }) => state ?? []);
  const leads = command.transitions.some(
    ({ from, when, later, evidence }) => from.includes(present) && !when && !later && evidence === undefined,
  );
  return leads && (states.length === 0 || states.includes(present));
}

/** Whether a command that is for one state alone is refused there with the Guid of another agent. */
async function refusesForeign(session: Session, command: OperationDescriptor): Promise<boolean> {
  if (!isTakenInOneState(command)) return true;
  const [foreign] = refusedGuid(command, 'foreign');
  return foreign === undefined || !isSuccess(retcodeOf(await session.refuse(foreign)));
}

/** Whether an agent rests for certain: a rest without `prolong` is refused, and once more, for the first refusal may have ended the rest. */
async function isResting({ operations }: Run, session: Session): Promise<boolean> {
  const { operation: rest } = again().call;
  if (!operations.has(rest) || session.state !== 'rest') return false;
  const refused = async () => isRefusal(retcodeOf(await session.refuse(again())));
  return (await refused()) && (await refused());
}

/** That the sign-out of one agent leaves another one resting. */
async function judgeRestGoesOn(run: Run, session: Session, signOut: Exchange): Promise<void> {
  if (!isSuccess(retcodeOf(await session.call(again())))) return;
  run.notes.find(signOut, {
    check: 'separation',
    statement: `${roles().closes.id}.agentid.mandatory`,
    detail: 'state',
    severity: 'error',
    message: `agent ${session.driver.agent.agentid} rests no more, after agent ${signOut.agentid} signed out`,
    expected: 'a refusal of a rest without prolong, as before the sign-out',
    actual: 'success',
  });
}

/** Signs both in. That the second sign-in does not harm the first session is seen at once. */
async function signInBoth(run: Run, acting: Actor, watching: Actor): Promise<{ first: Session; second: Session } | undefined> {
  const first = await acting.signIn(documentedSignIn());
  const [command] = chosen(run, roles().silent.map(documented));
  // What a living session answers has to be known before anything can harm it.
  if (first && command) judgeDocumented(run, command, await first.call(command));
  watching.driver.stranger = acting.driver;
  await whileSignedOut(run, watching, chosen(run, [...neverSignedIn(), ...(first ? signedOutForeign() : [])]));
  const second = await watching.signIn(documentedSignIn());
  if (second && command) judgeDocumented(run, command, await second.call(command));
  if (first === undefined || second === undefined) {
    const isPhone = first && !second && (await signsInWithoutPhone(watching));
    if (first) await acting.signOut(first);
    if (second) await watching.signOut(second);
    if (first && !second && !isPhone) await signInAlone(run, watching);
    return undefined;
  }
  const exchange = lastOf(run, watching, roles().opens.id);
  await first.watch(documented(roles().opens), exchange);
  if (acting.driver.guid === watching.driver.guid) {
    run.notes.find(exchange, {
      check: 'separation',
      statement: `${roles().opens.id}.answer.Set-GUID`,
      detail: 'shared',
      severity: 'error',
      message: 'two agents got the same Guid',
      expected: 'a Guid for each agent',
      actual: 'one for both (not shown, for it is a credential)',
    });
  } else if (await unharmed(run, first, documented(roles().opens), exchange)) {
    return { first, second };
  }
  await leaveBoth(acting, first, watching, second);
  return undefined;
}

/** Whether it is the phone that keeps an agent out: two agents with one phone may well exclude each other. */
async function signsInWithoutPhone(actor: Actor): Promise<boolean> {
  const { driver } = actor;
  if (driver.agent.phone === undefined) return false;
  const exchange = await driver.send({ ...documentedSignIn().call, without: 'phonenum' });
  if (!isSuccess(retcodeOf(exchange))) return false;
  await actor.leave();
  return true;
}

/** An agent who could not be signed in beside another one, and can be when that one is signed out, was kept out by it. */
async function signInAlone(run: Run, actor: Actor): Promise<void> {
  const { agentid } = actor.driver.agent;
  const { blocked } = actor;
  const obstacle = run.obstacles.get(agentid);
  const refused = lastOf(run, actor, roles().opens.id);
  actor.blocked = undefined;
  run.obstacles.delete(agentid);
  const session = await actor.signIn(documentedSignIn());
  if (session === undefined) {
    actor.blocked = blocked;
    if (obstacle) run.obstacles.set(agentid, obstacle);
    return;
  }
  await actor.signOut(session);
  run.notes.find(refused, {
    check: 'separation',
    statement: `${roles().opens.id}.agentid.mandatory`,
    detail: 'alone',
    severity: 'error',
    message: `agent ${agentid} cannot be signed in while another agent is, and can be when that one is signed out`,
    expected: '"0"',
    actual: String(retcodeOf(refused) ?? 'no code'),
  });
}

/**
 * A command that changes a state, from one agent after the other: each of them does it for the first time.
 *
 * @returns why the second one was refused, if that was so and still has to be explained
 */
async function actSideBySide(run: Run, first: Session, second: Session, tried: Case): Promise<Exchange | undefined> {
  const exchange = await first.call(tried);
  judgeDocumented(run, tried, exchange);
  // What comes only when the second one does the same would be taken for its own.
  await second.watch(tried, exchange, strayMs / 2);
  if (!isSuccess(retcodeOf(exchange))) return undefined;
  const other = await second.call(tried);
  await first.watch(tried, other);
  return isRefusal(retcodeOf(other)) ? other : undefined;
}

/** A refusal that comes in a session of one's own as well has nothing to do with the other agent. */
async function explainRefusal(run: Run, actor: Actor, tried: Case, refused: Exchange): Promise<void> {
  const session = await actor.signIn(documentedSignIn());
  if (session === undefined) return;
  const alone = await session.call(tried);
  judgeDocumented(run, tried, alone);
  await actor.signOut(session);
  if (!isSuccess(retcodeOf(alone))) return;
  run.notes.find(refused, {
    check: 'separation',
    statement: `${tried.call.operation}.agentid.mandatory`,
    detail: 'state',
    severity: 'error',
    message: `agent ${refused.agentid} cannot do ${tried.call.operation} any more once another agent did it`,
    expected: '"0"',
    actual: String(retcodeOf(refused) ?? 'no code'),
  });
}

/** Whether an agent can go on after another one sent something: with the same Guid, signed in. */
async function unharmed(run: Run, session: Session, tried: Case, exchange: Exchange): Promise<boolean> {
  const after = await aliveAfter(run, session);
  if (after === undefined || !blamesSession(after)) return true;
  const { agentid } = session.driver.agent;
  run.notes.find(exchange, {
    check: 'separation',
    statement: `${tried.call.operation}.agentid.mandatory`,
    detail: 'session',
    severity: 'error',
    message: `agent ${agentid} is signed in no more, after agent ${exchange.agentid} called ${tried.call.operation} with ${tried.title}`,
    expected: `"0" to the next command of agent ${agentid}`,
    actual: String(retcodeOf(after) ?? 'no code'),
  });
  return false;
}

async function leave(actor: Actor, session: Session): Promise<void> {
  await session.abandon();
  await actor.leave();
}

async function leaveBoth(acting: Actor, first: Session, watching: Actor, second: Session): Promise<void> {
  await Promise.all([leave(acting, first), leave(watching, second)]);
}

function chosen(run: Run, cases: readonly Case[]): Case[] {
  return cases.filter(({ call }) => run.operations.has(call.operation));
}

/** The last thing that an agent sent beside its polls. */
function lastOf(run: Run, { driver }: Actor, id?: string): Exchange {
  const own = run.wire.exchanges.filter(({ agentid }) => agentid === driver.agent.agentid);
  const found = own.findLast(({ operation, guid }) =>
    id === undefined ? operation !== 'getAgentEvent' || guid !== 'own' : operation === id,
  );
  if (found === undefined) throw new Error('nothing was sent yet');
  return found;
}
