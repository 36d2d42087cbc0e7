import type { BodyDescriptor, OperationDescriptor } from '../../descriptor.js';
import { allOperations, type OperationId, pathAndQuery } from '../../operation.js';
import type { Agent } from '../agent.js';
import { roles } from '../roles.js';

/** A documented transaction: one request of an operation, with the values of the contract's examples. */
export interface Transaction {
  readonly operation: OperationId;
  /** Path and query below the base path. */
  readonly pathAndQuery: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly sent: Readonly<Record<string, unknown>>;
}

/**
 * One transaction for each operation: those of a session between the usual sign-in and the usual sign-out, and then a session each for
 * every other sign-in, which another sign-out ends. None for what outlives the session, or is for events that are pushed.
 *
 * @param operations those that are called; default: all
 */
export function planTransactions(agent: Agent, operations?: ReadonlySet<OperationId>): Transaction[] {
  const called = (all: readonly OperationDescriptor[]) => all.filter(({ id }) => operations?.has(id as OperationId) ?? true);
  const ends = called(roles().otherCloses);
  const further = called(roles().otherOpens)
    .slice(0, ends.length)
    .flatMap((signIn, index) => [signIn, ends[index] ?? roles().closes]);
  const within = allOperations().filter(
    (each) => each.session === undefined && !roles().lasting.includes(each) && !roles().pushOnly.includes(each),
  );
  return [...called([roles().opens, ...within, roles().closes]), ...further].map((descriptor) =>
    planTransaction(descriptor, agent),
  );
}

function planTransaction(descriptor: OperationDescriptor, agent: Agent): Transaction {
  const parameters = Object.fromEntries(
    descriptor.parameters.flatMap(({ name, in: place, example, isAgentNumber }) => {
      const value = name === 'agentid' || isAgentNumber ? agent.agentid : example;
      return place === 'header' || value === undefined ? [] : [[name, value]];
    }),
  );
  const body = descriptor.body && bodyOf(descriptor, descriptor.body, agent);
  return {
    operation: descriptor.id as OperationId,
    pathAndQuery: pathAndQuery(descriptor, parameters),
    ...(body && { body }),
    sent: { ...parameters, ...body },
  };
}

function bodyOf(
  { session }: OperationDescriptor,
  { example, agentNumbers }: BodyDescriptor,
  agent: Agent,
): Record<string, unknown> {
  const { phonenum: _, ...others } = example;
  if (session === undefined) return { ...example, ...Object.fromEntries(agentNumbers.map((name) => [name, [agent.agentid]])) };
  return { ...others, password: agent.password, ...(agent.phone !== undefined && { phonenum: agent.phone }) };
}
