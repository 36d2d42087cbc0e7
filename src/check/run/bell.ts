import type { AgentState, OperationDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import type { Call } from '../plan/case.js';
import { ownEvents, roles } from '../roles.js';
import type { Run } from './run.js';

/**
 * A command that makes the gateway answer the poll that it holds: one that is known to work, and that triggers an event for certain where the
 * agent is. A rest first, which an agent who rests already has to prolong.
 *
 * @param state what the agent is doing; undefined if nobody knows
 */
export function bellFor({ operations, succeeded, wire }: Run, state: AgentState | undefined): Call | undefined {
  if (state === undefined) return undefined;
  const commands = [roles().timed, ...roles().telling.filter((each) => each !== roles().timed)].filter(({ id }) => {
    return operations.has(id as OperationId) && succeeded.has(id as OperationId) && !wire.isDeaf(id as OperationId);
  });
  const calls = commands.flatMap((command): Call[] => {
    const values = certainFrom(command, state);
    return values === undefined ? [] : [{ operation: command.id as OperationId, values, guid: 'own' }];
  });
  // What takes a value for it may take a second one.
  return calls.find(({ values }) => Object.keys(values).length === 0) ?? calls[0];
}

/** The values with which a command has an event at once in some state, by what pages say; undefined if it has none there. */
function certainFrom(command: OperationDescriptor, state: AgentState): Call['values'] | undefined {
  const transition = command.transitions.find(
    ({ from, later, evidence }) => from.includes(state) && !later && evidence === undefined,
  );
  const tells = ownEvents(command).some(
    ({ delivery, whenState, evidence }) => delivery === 'always' && evidence === undefined && (whenState ?? state) === state,
  );
  if (transition === undefined || !tells) return undefined;
  return transition.when === undefined ? {} : { [transition.when.parameter]: transition.when.equals };
}
