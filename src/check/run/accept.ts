import { errorCode } from '../../error-code.js';
import { operation } from '../../operation.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { documented } from '../plan/accepted.js';
import { onceMore } from '../plan/again.js';
import type { Call, Case } from '../plan/case.js';
import { ownEvents, roles } from '../roles.js';
import type { Actor } from './actor.js';
import { isWorthIt } from './documented.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/**
 * Both ends of every range, where the operation works at all.
 *
 * @returns those that were refused and may have been for what the agent did before
 */
export async function accept(run: Run, session: Session, cases: readonly Case[]): Promise<Case[]> {
  const undecided: Case[] = [];
  for (const tried of cases.filter(({ call }) => call.operation !== roles().timed.id)) {
    if (ownEvents(operation(tried.call.operation)).length === 0) {
      await acceptOne(run, session, tried);
      continue;
    }
    const repeated = session.driver.hasWorked(tried.call.operation) ? onceMore(tried) : undefined;
    const exchange = repeated && (await session.call(repeated, { again: true }));
    if (exchange && isSuccess(retcodeOf(exchange))) run.notes.accepted(tried, exchange);
    else undecided.push(tried);
  }
  return undecided;
}

/** A value that has to be accepted, as the first command that changes the state in a session of its own. */
export async function acceptAlone(run: Run, actor: Actor, tried: Case): Promise<void> {
  if (!actor.driver.hasWorked(tried.call.operation)) return neverSucceeded(run, tried);
  const exchange = await actor.aside((session) => session.call(tried));
  if (exchange === undefined) return;
  if (isSuccess(retcodeOf(exchange))) return void run.notes.accepted(tried, exchange);
  const usual = await actor.aside((session) => session.call(documented(operation(tried.call.operation))));
  if (usual && isSuccess(retcodeOf(usual))) {
    run.notes.refusedExtreme(tried, exchange, 'although the documented request is accepted');
  } else {
    run.notes.doubt(tried.statement, `refused with ${retcodeOf(exchange) ?? 'no code'}, as the documented request is`);
  }
}

function neverSucceeded({ notes }: Run, { statement, call }: Case): void {
  notes.leave(statement, `${call.operation} was never seen to succeed`);
}

/** A value that has to be accepted. A refusal is judged by a value between, which may be refused for other reasons too. */
export async function acceptOne(run: Run, session: Session, tried: Case): Promise<Exchange | undefined> {
  if (!isWorthIt(run, tried)) return undefined;
  if (!session.driver.hasWorked(tried.call.operation)) {
    neverSucceeded(run, tried);
    return undefined;
  }
  const exchange = await session.call(tried);
  if (isSuccess(retcodeOf(exchange))) {
    run.notes.accepted(tried, exchange);
    return exchange;
  }
  const middle = tried.middle && (await session.call({ ...tried, call: tried.middle }));
  if (isConfigured(tried) && errorCode(retcodeOf(exchange))?.cause !== 'parameter') {
    run.notes.doubt(tried.statement, `refused with ${retcodeOf(exchange)}: the platform configures which of the range there are`);
  } else if (middle && !isSuccess(retcodeOf(middle)) && !contradictsRange(run, tried, exchange)) {
    const usual = isNumber(tried) ? await session.call({ ...tried, call: withExample(tried) }) : undefined;
    // It may be a matter of rights which part of a range an agent gets.
    if (usual && isSuccess(retcodeOf(usual)))
      run.notes.refusedExtreme(tried, exchange, 'although the documented value is accepted', 'warning');
    else run.notes.doubt(tried.statement, `refused with ${retcodeOf(exchange)}, as other values of the range are`);
  } else {
    run.notes.refusedExtreme(
      tried,
      exchange,
      middle && isSuccess(retcodeOf(middle)) ? 'although a value between is accepted' : 'although the page admits it',
    );
  }
  return exchange;
}

/** Causes of a rest are configured on the platform (page cec_07_1213). */
function isConfigured({ call }: Case): boolean {
  return 'restcause' in call.values;
}

/**
 * Whether a refusal calls a number wrong that lies within its range, where the number of the example is taken. Causes of a rest are
 * none of these: the platform configures them.
 */
function contradictsRange({ notes }: Run, tried: Case, exchange: Exchange): boolean {
  const { call } = tried;
  // The switch that every further call has may be what is refused.
  const switchRefused = notes.isBroken(`${call.operation}.prolong.options`);
  return isNumber(tried) && !switchRefused && errorCode(retcodeOf(exchange))?.cause === 'parameter';
}

/** Whether a value is an end of a range whose every number there has to be. */
function isNumber(tried: Case): boolean {
  return /\.(minimum|maximum)$/.test(tried.statement) && !isConfigured(tried);
}

/** The same request with the value of the document's example. */
function withExample({ call, statement }: Case): Call {
  const [, name] = statement.split('.').slice(0, -1);
  return { ...call, values: Object.fromEntries(Object.entries(call.values).filter(([each]) => each !== name)) };
}
