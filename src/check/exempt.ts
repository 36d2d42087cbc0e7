import type { OperationId } from '../operation.js';
import type { Agent } from './agent.js';
import { preparationsOf } from './plan/preparation.js';
import { roles } from './roles.js';

/**
 * Operations that are not called, and why: that is no gap in a check, for nobody could do better with what there is.
 *
 * @param agents whom the check has
 * @param operations those that were asked for
 */
export function exemptOperations(agents: readonly Agent[], operations: ReadonlySet<OperationId>): ReadonlyMap<OperationId, string> {
  const withoutPhone = agents.some(({ phone }) => phone === undefined);
  const needPhone = roles().otherOpens.filter(({ body }) => body?.schema.required?.includes('phonenum'));
  const unprepared = roles().commands.flatMap((command): [OperationId, string][] => {
    const missing = preparationsOf(command).map((way) => way.commands.find(({ id }) => !operations.has(id as OperationId)));
    const [first] = missing;
    return first && missing.every((each) => each !== undefined)
      ? [[command.id as OperationId, `it takes ${first.id}, which is left out`]]
      : [];
  });
  const all: readonly (readonly [OperationId, string])[] = [
    ...unprepared,
    ...roles().lasting.map(({ id, lasting: what }) => [id as OperationId, `never called: ${what}`] as const),
    ...(withoutPhone ? needPhone.map(({ id }) => [id as OperationId, 'it takes a phone, and none was given'] as const) : []),
  ];
  return new Map(all.filter(([id]) => operations.has(id)));
}
