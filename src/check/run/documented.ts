import type { OperationId } from '../../operation.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { lacksRight } from '../notes.js';
import { documented } from '../plan/accepted.js';
import type { Case } from '../plan/case.js';
import { roles } from '../roles.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/** Judges the answer to a documented request. */
export function judgeDocumented(run: Run, tried: Case, exchange: Exchange): void {
  if (isSuccess(retcodeOf(exchange))) {
    run.notes.accepted(tried, exchange);
    run.succeeded.add(exchange.operation);
    return;
  }
  run.notes.exchange(exchange, 'accepted');
  const code = retcodeOf(exchange);
  if (lacksRight(exchange)) {
    run.withoutRight.add(exchange.operation);
    run.notes.leave(`${exchange.operation}.rule.purpose`, `refused with ${code}, which a gateway may do for lack of a right`);
  } else if (exchange.outcome.kind === 'answer') {
    run.unjudged.set(exchange.operation, `refused with ${code ?? 'no code'}`);
  }
}

/** Whether a request may be answered at all. That it is not was told once. */
export function isWorthIt(run: Run, { call, statement }: Case): boolean {
  const deaf = run.wire.isDeaf(call.operation);
  if (deaf) run.notes.leave(statement, `${call.operation} does not answer`);
  return !deaf;
}

/** The answer to a command that worked before, which tells whether the session is still there; undefined if there is none. */
export async function aliveAfter(run: Run, session: Session): Promise<Exchange | undefined> {
  const known = roles().harmless.find(
    ({ id }) => session.driver.hasWorked(id as OperationId) && !run.wire.isDeaf(id as OperationId),
  );
  return known && (await session.call(documented(known)));
}
