import type { OperationDescriptor } from '../descriptor.js';
import { allOperations } from '../operation.js';

/** What an operation is to a session. */
export const opens = only(({ session }) => session === 'opens');
export const closes = only(({ session }) => session === 'closes');
export const poll = only(({ heldSeconds }) => heldSeconds !== undefined);

/** Operations within a session that are neither the poll nor its end. */
export const commands: readonly OperationDescriptor[] = allOperations.filter(
  (operation) => operation.needsGuid && operation !== closes && operation !== poll,
);

/** Commands without an event: nobody can see what they did. */
export const silent = commands.filter(({ triggeredEvents }) => triggeredEvents.length === 0);

/** Commands whose events tell what they did. */
export const telling = commands.filter(({ triggeredEvents }) => triggeredEvents.length > 0);

/** The command whose state has a time, the end of which an event tells. */
export const timed = only(({ triggeredEvents }) => triggeredEvents.some(({ afterSeconds }) => afterSeconds !== undefined));

function only(is: (operation: OperationDescriptor) => boolean): OperationDescriptor {
  const found = allOperations.filter(is);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error('the contract has to have one such operation');
  return first;
}
