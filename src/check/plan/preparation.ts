import type { AgentState, OperationDescriptor } from '../../descriptor.js';
import { type OperationId, operation } from '../../operation.js';
import { ownEvents, roles } from '../roles.js';
import { documentedSignIn, type SignInPlan } from './sign-ins.js';

/** How an agent comes into the state in which a command is to be sent. */
export interface Preparation {
  readonly signIn: SignInPlan;
  /** Sent before it, in this order. */
  readonly commands: readonly OperationDescriptor[];
  /** Absent where the command may come in any state. */
  readonly state?: AgentState;
}

/**
 * Every way in which a command is to be sent as documented: in the state that it asks for, or in each of those that its events depend on; from
 * the state of a plain sign-in, if there are none.
 */
export function preparationsOf(command: OperationDescriptor): Preparation[] {
  const asked = command.preconditions.flatMap(({ state }) => state ?? []);
  const told = ownEvents(command).flatMap(({ whenState }) => whenState ?? []);
  const states = [...new Set(asked.length > 0 ? asked : told)];
  const before = command.preconditions.flatMap(({ after }) => (after === undefined ? [] : operation(after as OperationId)));
  if (states.length === 0) return [{ signIn: documentedSignIn(), commands: before }];
  return states.map((state) => ({ ...leadingTo(state), state }));
}

/** What leads to a state: a sign-in if there is one that does, otherwise a command after it. */
function leadingTo(state: AgentState): Preparation {
  const plain = documentedSignIn();
  const signIn = roles().opens.transitions.find(({ to, when }) => to === state && when !== undefined);
  if (signIn?.when) {
    const values = { ...plain.call.values, [signIn.when.parameter]: signIn.when.equals };
    return { signIn: { ...plain, call: { ...plain.call, values } }, commands: [] };
  }
  const command = roles().commands.find(({ transitions }) =>
    transitions.some(({ from, to, when, later }) => to === state && from.includes('idle') && !when && !later),
  );
  if (command === undefined) throw new Error(`the contract has no way to the state ${state}`);
  return { signIn: plain, commands: [command] };
}
