import type { OperationDescriptor } from '../../descriptor.js';
import { allOperations, type OperationId, pathAndQuery } from '../../operation.js';
import type { Agent } from '../agent.js';

/** A documented transaction: one request of an operation, with the values of the contract's examples. */
export interface Transaction {
  readonly operation: OperationId;
  /** Path and query below the base path. */
  readonly pathAndQuery: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly sent: Readonly<Record<string, unknown>>;
}

/**
 * One transaction for each operation, in the order of a session.
 *
 * @param operations those that are called; default: all
 */
export function planTransactions(agent: Agent, operations?: ReadonlySet<OperationId>): Transaction[] {
  return allOperations
    .filter(({ id }) => operations?.has(id as OperationId) ?? true)
    .map((descriptor) => planTransaction(descriptor, agent));
}

function planTransaction(descriptor: OperationDescriptor, agent: Agent): Transaction {
  const parameters = Object.fromEntries(
    descriptor.parameters.flatMap(({ name, in: place, example }) => {
      const value = name === 'agentid' ? agent.agentid : example;
      return place === 'header' || value === undefined ? [] : [[name, value]];
    }),
  );
  const body = descriptor.body && signInBody(descriptor.body.example, agent);
  return {
    operation: descriptor.id as OperationId,
    pathAndQuery: pathAndQuery(descriptor, parameters),
    ...(body && { body }),
    sent: { ...parameters, ...body },
  };
}

function signInBody(example: Readonly<Record<string, unknown>>, agent: Agent): Record<string, unknown> {
  const { phonenum: _, ...others } = example;
  return { ...others, password: agent.password, ...(agent.phone !== undefined && { phonenum: agent.phone }) };
}
