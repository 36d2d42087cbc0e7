import type { OperationId } from '../operation.js';
import type { Agent } from './agent.js';
import { lasting, otherOpens } from './roles.js';

/**
 * Operations that are not called, and why: that is no gap in a check, for nobody could do better with what there is.
 *
 * @param agents whom the check has
 */
export function exemptOperations(agents: readonly Agent[]): ReadonlyMap<OperationId, string> {
  const withoutPhone = agents.some(({ phone }) => phone === undefined);
  const needPhone = otherOpens.filter(({ body }) => body?.schema.required?.includes('phonenum'));
  return new Map<OperationId, string>([
    ...lasting.map(({ id, lasting: what }) => [id as OperationId, `it is never called: ${what}`] as const),
    ...(withoutPhone ? needPhone.map(({ id }) => [id as OperationId, 'it takes a phone, and none was given'] as const) : []),
  ]);
}
