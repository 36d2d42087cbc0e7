import type { OperationDescriptor } from '../descriptor.js';
import { allOperations } from '../operation.js';

/** The sign-in and the sign-out that the check works with: the first one and the last one of the document. */
export const opens = required(allOperations.find(({ session }) => session === 'opens'));
export const closes = required(allOperations.findLast(({ session }) => session === 'closes'));

/** Further ways to sign in and out. */
export const otherOpens = allOperations.filter((operation) => operation.session === 'opens' && operation !== opens);
export const otherCloses = allOperations.filter((operation) => operation.session === 'closes' && operation !== closes);

export const poll = only(({ heldSeconds }) => heldSeconds !== undefined);

/** Operations that outlive the session: nobody sends them to a system that is not the own. */
export const lasting = allOperations.filter((operation) => operation.lasting !== undefined);

/** Operations for events that are pushed: an agent who polls has no use for them, and what comes of them is not stated. */
export const pushOnly = allOperations.filter(({ eventMode }) => eventMode === 'push');

/** Operations within a session that are neither the poll nor its end. */
export const commands = allOperations.filter(
  (operation) =>
    operation.needsGuid &&
    operation.session === undefined &&
    operation !== poll &&
    !lasting.includes(operation) &&
    !pushOnly.includes(operation),
);

/** Everything that takes a Guid, and that may be sent with one. */
export const guarded = [...commands, ...pushOnly, poll, ...otherCloses, closes];

/** Commands without an event for who sends them: nobody can see what they did. */
export const silent = commands.filter((operation) => ownEvents(operation).length === 0);

/** Commands to see that a session is alive with: a new Guid with each look would blur what is looked for, and a question changes least. */
export const harmless = [
  ...silent.filter(({ method }) => method === 'GET'),
  ...silent.filter(({ method, bringsGuid }) => method !== 'GET' && bringsGuid === undefined),
];

/** Commands whose events tell what they did. */
export const telling = commands.filter((operation) => ownEvents(operation).length > 0);

/** The command whose state has a time, the end of which an event tells. */
export const timed = only(({ triggeredEvents }) => triggeredEvents.some(({ afterSeconds }) => afterSeconds !== undefined));

/** The events that an operation triggers for who sends it. */
export function ownEvents({ triggeredEvents }: OperationDescriptor): OperationDescriptor['triggeredEvents'] {
  return triggeredEvents.filter(({ to }) => to === undefined);
}

/** Whether a sign-in takes the place of a session that there is. */
export function isByForce({ transitions }: OperationDescriptor): boolean {
  return transitions.some(({ from }) => from.includes('idle'));
}

/** Every event that an agent gets for what the agent does. */
const caused: ReadonlySet<string> = new Set(allOperations.flatMap(ownEvents).map(({ event }) => event));

/** Whether an event is one that operations trigger for who sends them. */
export function isCaused(eventType: string): boolean {
  return caused.has(eventType);
}

function only(is: (operation: OperationDescriptor) => boolean): OperationDescriptor {
  const [first, second] = allOperations.filter(is);
  if (second !== undefined) throw new Error('the contract has to have one such operation');
  return required(first);
}

function required(found: OperationDescriptor | undefined): OperationDescriptor {
  if (found === undefined) throw new Error('the contract has to have such an operation');
  return found;
}
