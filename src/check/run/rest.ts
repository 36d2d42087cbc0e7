import { operation } from '../../operation.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { acceptedValues, documented } from '../plan/accepted.js';
import type { Case } from '../plan/case.js';
import { signInTwice } from '../plan/plan.js';
import { refusedGuid, refusedMethods, refusedValues } from '../plan/refused.js';
import { roles } from '../roles.js';
import { acceptOne } from './accept.js';
import { aliveAfter } from './documented.js';
import { blamesSession } from './driver.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/**
 * What an agent may do who is resting already: ask again only with `prolong`, and then with any value of the ranges (page
 * cec_07_1213). The page does not say in so many words that its time begins anew: the shortest
 * rest comes last, and where its end does not come, that is a warning.
 *
 * @param others requests of other operations, which an agent may send during a rest
 */
export async function repeatedRest(run: Run, session: Session, cases: readonly Case[], others: () => Promise<void>): Promise<void> {
  if (!run.operations.has('rest')) return await others();
  if (!run.succeeded.has('rest')) {
    for (const { statement } of [again(), ...cases]) run.notes.leave(statement, 'rest was never seen to succeed');
    return await others();
  }
  // Twice: the first refusal may have ended the rest.
  await session.refuse(again());
  await session.refuse(again());
  const all = cases.filter(({ call }) => call.operation === 'rest' && call.values.prolong !== false);
  // The switch first: all others are sent with it.
  const own = [...all.filter(({ call }) => 'prolong' in call.values), ...all.filter(({ call }) => !('prolong' in call.values))];
  for (const each of own.filter((other) => !isShortest(other))) await acceptOne(run, session, prolonged(each));
  await others();
  // Once more: the other commands have not ended the rest either.
  await session.refuse(again());
  const twice = signInTwice().filter(({ call }) => run.operations.has(call.operation));
  for (const each of [...twice, ...refusedGuid(operation('rest'), 'altered'), ...refusedValues(operation('rest')).slice(0, 1)]) {
    const exchange = await session.refuse(each);
    const alive = await aliveAfter(run, session);
    // What was not refused, or ended the session, is told elsewhere; nothing is what it was.
    if (isSuccess(retcodeOf(exchange)) || (alive && blamesSession(alive))) return await session.abandon();
    if (!run.notes.isBroken(again().statement)) await judgeRestGoesOn(run, session, each, exchange);
  }
  if (run.polls)
    await whileUnpolled(
      run,
      session,
      own.filter((each) => !isShortest(each)),
    );
  for (const each of own.filter(isShortest)) {
    const exchange = await acceptOne(run, session, prolonged(each));
    if (exchange && isSuccess(retcodeOf(exchange))) await session.later(shortestSeconds() * 1000);
  }
}

/** That a refused request leaves the rest as it is. */
async function judgeRestGoesOn(run: Run, session: Session, tried: Case, exchange: Exchange): Promise<void> {
  if (!isSuccess(retcodeOf(await session.call(again())))) return;
  run.notes.tookEffect(tried, exchange, { what: 'ended the rest', actual: 'success of a rest without prolong' });
}

/**
 * Events that come while no poll is under way wait for the next one, and polls that are refused leave them where they are. Each rest
 * brings an event, after which polling pauses.
 */
async function whileUnpolled(run: Run, session: Session, [first]: readonly Case[]): Promise<void> {
  if (first === undefined || run.notes.isBroken('rest.') || run.knowledge.endless) return;
  const tried = prolonged({ ...documented(operation('rest')), title: 'no poll under way' });
  session.pauseAtEventsOf(tried);
  await session.call(tried);
  const between = pollsBetween().filter(({ call }) => run.operations.has(call.operation));
  for (const meanwhile of [undefined, ...between]) {
    if (run.notes.isBroken('rest.') || run.notes.isBroken('getAgentEvent.')) break;
    // Another agent may not be signed in just now.
    if (meanwhile === undefined || session.driver.has(meanwhile.call.guid)) await session.callUnheld(tried, meanwhile);
  }
  session.resume();
}

/** Polls that have to be refused, and those that are as good as the usual ones. */
export function pollsBetween(): Case[] {
  const { poll } = roles();
  return [
    ...refusedGuid(poll, 'altered'),
    ...refusedGuid(poll, 'foreign'),
    ...refusedMethods(poll).filter(({ call }) => call.method === 'POST'),
    ...acceptedValues(poll),
  ];
}

/** A rest of an agent who is resting already, without `prolong`. */
export function again(): Case {
  return {
    ...documented(operation('rest')),
    id: 'rest.rule.prolong-when-resting=again',
    statement: 'rest.rule.prolong-when-resting',
    probe: 'order',
    title: 'no prolong for an agent who is resting already',
    want: 'refused',
  };
}

/** The same request for an agent who is resting already. */
export function prolonged(tried: Case): Case {
  const withProlong = <T extends Case['call']>(call: T): T => ({ ...call, values: { ...call.values, prolong: true } });
  return { ...tried, call: withProlong(tried.call), ...(tried.middle && { middle: withProlong(tried.middle) }) };
}

/** Seconds of the shortest rest. */
function shortestSeconds(): number {
  return Number(operation('rest').parameters.find(({ name }) => name === 'time')?.schema.minimum);
}

function isShortest({ call }: Case): boolean {
  return call.values.time === shortestSeconds();
}
