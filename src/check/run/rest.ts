import { operation } from '../../operation.js';
import { isSuccess, retcodeOf } from '../exchange.js';
import { documented } from '../plan/accepted.js';
import type { Case } from '../plan/case.js';
import type { Run } from './run.js';
import { acceptOne } from './run-session.js';
import type { Session } from './session.js';

const rest = operation('rest');

/**
 * What an agent may do who is resting already: ask again only with `prolong`, and then with any value of the ranges (page
 * cec_07_1213). The shortest rest comes last, and its end is waited for.
 *
 * @param others requests of other operations, which an agent may send during a rest
 */
export async function repeatedRest(run: Run, session: Session, cases: readonly Case[], others: () => Promise<void>): Promise<void> {
  if (!run.operations.has('rest')) return await others();
  if (!run.succeeded.has('rest')) {
    for (const { statement } of [again, ...cases]) run.notes.leave(statement, 'rest was never seen to succeed');
    return await others();
  }
  await session.refuse(again);
  const all = cases.filter(({ call }) => call.operation === 'rest' && call.values.prolong !== false);
  // The switch first: all others are sent with it.
  const own = [...all.filter(({ call }) => 'prolong' in call.values), ...all.filter(({ call }) => !('prolong' in call.values))];
  for (const each of own.filter((other) => !isShortest(other))) await acceptOne(run, session, prolonged(each));
  await others();
  // Once more: neither its refusal nor the other commands have ended the rest.
  await session.refuse(again);
  for (const each of own.filter(isShortest)) {
    const exchange = await acceptOne(run, session, prolonged(each));
    if (exchange && isSuccess(retcodeOf(exchange))) await session.later();
  }
}

/** A rest of an agent who is resting already, without `prolong`. */
export const again: Case = {
  ...documented(rest),
  id: 'rest.rule.prolong-when-resting=again',
  statement: 'rest.rule.prolong-when-resting',
  probe: 'order',
  title: 'no prolong for an agent who is resting already',
  want: 'refused',
};

/** The same request for an agent who is resting already. */
export function prolonged(tried: Case): Case {
  const withProlong = <T extends Case['call']>(call: T): T => ({ ...call, values: { ...call.values, prolong: true } });
  return { ...tried, call: withProlong(tried.call), ...(tried.middle && { middle: withProlong(tried.middle) }) };
}

function isShortest({ call }: Case): boolean {
  return call.values.time === rest.parameters.find(({ name }) => name === 'time')?.schema.minimum;
}
