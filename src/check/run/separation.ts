import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { documented } from '../plan/accepted.js';
import type { Case } from '../plan/case.js';
import { closes, commands, documentedSignIn, opens, poll, silent, telling } from '../plan/plan.js';
import { refusedGuid, refusedValues } from '../plan/refused.js';
import type { Actor } from './actor.js';
import { judgeDocumented } from './run-session.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/** Every operation of an agent with the Guid of another one, and what else one agent tries and fails at. */
export function foreignCases(): Case[] {
  return [...commands, poll, closes].flatMap((each) => refusedGuid(each, 'foreign'));
}

/**
 * That what one agent does, or fails to do, changes nothing for another one: two are signed in, the first acts, the second one only
 * watches, and is then seen to be as it was.
 */
export async function runSeparation(run: Run, acting: Actor, watching: Actor): Promise<void> {
  const first = await acting.signIn(documentedSignIn());
  const second = await watching.signIn(documentedSignIn());
  if (first === undefined || second === undefined) return;
  acting.driver.stranger = watching.driver;
  let last: { tried: Case; exchange: Exchange } | undefined;
  const act = async (tried: Case, exchange: Promise<Exchange>) => {
    last = { tried, exchange: await exchange };
    await second.watch(last.tried, last.exchange);
  };
  differentGuids(run, acting, watching);
  for (const tried of chosen(run, silent.map(documented))) await act(tried, first.call(tried));
  for (const tried of chosen(run, foreignCases())) {
    const exchange = first.refuse(tried);
    await act(tried, exchange);
    if (isSuccess(retcodeOf(await exchange)) && tried.call.operation === closes.id) return await stop(acting, watching, first, second);
  }
  for (const tried of chosen(run, telling.flatMap(refusedValues).slice(0, 3))) await act(tried, first.refuse(tried));
  for (const tried of chosen(run, telling.map(documented))) await act(tried, first.call(tried));
  await first.end();
  await act(documented(closes), signOut(acting));
  await isAsItWas(run, watching, second, 'another agent signed out');
  if (acting.blocked === undefined) {
    const again = await acting.signIn(documentedSignIn());
    if (again) {
      await second.watch(documented(opens), run.succeeded.get('loginEx') as Exchange);
      for (const tried of chosen(run, telling.map(documented))) await restsOnItsOwn(run, second, again, tried);
      await acting.signOut(again);
    }
  }
  await watching.signOut(second);
}

async function signOut(actor: Actor): Promise<Exchange> {
  await actor.signOutOnly();
  const exchange = actor.run.wire.exchanges.findLast(({ operation, agentid }) => operation === closes.id && agentid === actor.driver.agent.agentid);
  return exchange as Exchange;
}

function chosen(run: Run, cases: readonly Case[]): Case[] {
  return cases.filter(({ call }) => run.operations.has(call.operation));
}

function differentGuids(run: Run, { driver }: Actor, other: Actor): void {
  const exchange = run.wire.exchanges.findLast(({ operation }) => operation === opens.id);
  if (exchange === undefined || driver.guid !== other.driver.guid) return;
  run.notes.find(exchange, {
    check: 'separation',
    statement: `${opens.id}.answer.Set-GUID`,
    detail: 'shared',
    severity: 'error',
    message: 'two agents got the same Guid',
    expected: 'a Guid for each agent',
    actual: 'one for both (not shown, for it is a credential)',
  });
}

/** The agent who watched can go on: with the same Guid, signed in. */
async function isAsItWas(run: Run, actor: Actor, session: Session, after: string): Promise<void> {
  const known = silent.map(documented).find(({ call }) => run.succeeded.has(call.operation));
  if (known === undefined) return;
  const exchange = await session.call(known);
  if (isSuccess(retcodeOf(exchange))) return;
  run.notes.find(exchange, {
    check: 'separation',
    statement: `${closes.id}.agentid.mandatory`,
    detail: 'separation',
    severity: 'error',
    message: `agent ${actor.driver.agent.agentid} can do nothing more after ${after}`,
    expected: '"0"',
    actual: String(retcodeOf(exchange) ?? 'no code'),
  });
}

/** A command of one agent that changes a state, seen from the other: it comes as the first of its kind for each of them. */
async function restsOnItsOwn(run: Run, one: Session, other: Session, tried: Case): Promise<void> {
  if (!run.succeeded.has(tried.call.operation)) return;
  const exchange = await one.call(tried);
  judgeDocumented(run, tried, exchange);
  await other.watch(tried, exchange);
  const second = await other.call(tried);
  await one.watch(tried, second);
  if (isSuccess(retcodeOf(second)) || !isSuccess(retcodeOf(exchange))) return judgeDocumented(run, tried, second);
  run.notes.find(second, {
    check: 'separation',
    statement: `${tried.call.operation}.agentid.mandatory`,
    detail: 'separation',
    severity: 'error',
    message: `${tried.call.operation} of one agent changed the state of another one`,
    expected: '"0"',
    actual: String(retcodeOf(second) ?? 'no code'),
  });
}

async function stop(acting: Actor, watching: Actor, first: Session, second: Session): Promise<void> {
  await first.end();
  await acting.signOutOnly();
  await watching.signOut(second);
}
