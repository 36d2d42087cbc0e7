import { type Contract, contract } from '../contract.js';
import type { OperationDescriptor } from '../descriptor.js';

/** What the operations of a contract are to the check. */
export interface Roles {
  /** The sign-in and the sign-out that the check works with: the first one and the last one of the document. */
  readonly opens: OperationDescriptor;
  readonly closes: OperationDescriptor;
  /** Further ways to sign in and out. */
  readonly otherOpens: readonly OperationDescriptor[];
  readonly otherCloses: readonly OperationDescriptor[];
  readonly poll: OperationDescriptor;
  /** Operations that outlive the session: nobody sends them to a system that is not the own. */
  readonly lasting: readonly OperationDescriptor[];
  /** Operations for events that are pushed: an agent who polls has no use for them, and what comes of them is not stated. */
  readonly pushOnly: readonly OperationDescriptor[];
  /** Operations within a session that are neither the poll nor its end. */
  readonly commands: readonly OperationDescriptor[];
  /** Everything that takes a Guid, and that may be sent with one. */
  readonly guarded: readonly OperationDescriptor[];
  /** Commands without an event for who sends them: nobody can see what they did. */
  readonly silent: readonly OperationDescriptor[];
  /** Commands to see that a session is alive with: a new Guid with each look would blur what is looked for, and a question changes least. */
  readonly harmless: readonly OperationDescriptor[];
  /** Commands whose events tell what they did. */
  readonly telling: readonly OperationDescriptor[];
  /** The command whose state has a time, the end of which an event tells. */
  readonly timed: OperationDescriptor;
  /** Every event that an agent gets for what the agent does. */
  readonly caused: ReadonlySet<string>;
}

const known = new WeakMap<Contract, Roles>();

/** The roles of the operations in the contract that the check goes by. */
export function roles(): Roles {
  const chosen = contract();
  const found = known.get(chosen) ?? rolesIn(chosen.operations);
  known.set(chosen, found);
  return found;
}

/** The events that an operation triggers for who sends it. */
export function ownEvents({ triggeredEvents }: OperationDescriptor): OperationDescriptor['triggeredEvents'] {
  return triggeredEvents.filter(({ to }) => to === undefined);
}

/** Whether an operation is a sign-in that takes the place of a session that there is. */
export function isByForce({ session, transitions }: OperationDescriptor): boolean {
  return session === 'opens' && transitions.some(({ from }) => from.includes('idle'));
}

/** Whether an event is one that operations trigger for who sends them. */
export function isCaused(eventType: string): boolean {
  return roles().caused.has(eventType);
}

function rolesIn(operations: readonly OperationDescriptor[]): Roles {
  const only = (is: (operation: OperationDescriptor) => boolean) => theOnly(operations.filter(is));
  const opens = required(operations.find(({ session }) => session === 'opens'));
  const closes = required(operations.findLast(({ session }) => session === 'closes'));
  const poll = only(({ heldSeconds }) => heldSeconds !== undefined);
  const lasting = operations.filter((operation) => operation.lasting !== undefined);
  const pushOnly = operations.filter(({ eventMode }) => eventMode === 'push');
  const otherCloses = operations.filter((operation) => operation.session === 'closes' && operation !== closes);
  const commands = operations.filter(
    (operation) =>
      operation.needsGuid &&
      operation.session === undefined &&
      operation !== poll &&
      !lasting.includes(operation) &&
      !pushOnly.includes(operation),
  );
  const silent = commands.filter((operation) => ownEvents(operation).length === 0);
  return {
    opens,
    closes,
    otherOpens: operations.filter((operation) => operation.session === 'opens' && operation !== opens),
    otherCloses,
    poll,
    lasting,
    pushOnly,
    commands,
    guarded: [...commands, ...pushOnly, poll, ...otherCloses, closes],
    silent,
    harmless: [
      ...silent.filter(({ method }) => method === 'GET'),
      ...silent.filter(({ method, bringsGuid }) => method !== 'GET' && bringsGuid === undefined),
    ],
    telling: commands.filter((operation) => ownEvents(operation).length > 0),
    timed: only(({ triggeredEvents }) => triggeredEvents.some(({ afterSeconds }) => afterSeconds !== undefined)),
    caused: new Set(operations.flatMap(ownEvents).map(({ event }) => event)),
  };
}

function theOnly([first, second]: readonly OperationDescriptor[]): OperationDescriptor {
  if (second !== undefined) throw new Error('the contract has to have one such operation');
  return required(first);
}

function required(found: OperationDescriptor | undefined): OperationDescriptor {
  if (found === undefined) throw new Error('the contract has to have such an operation');
  return found;
}
