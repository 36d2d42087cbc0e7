import type { JsonSchema, OperationDescriptor } from '../descriptor.js';
import { allOperations, type OperationId, pathAndQuery } from '../operation.js';
import { fits } from '../schema.js';
import { UsageError } from './target.js';

/** An agent to sign in. */
export interface Agent {
  readonly agentid: number;
  readonly password: string;
  readonly phone?: string;
}

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
 * @throws {UsageError} if the agent's number, phone or password is none that the sign-in page admits
 */
export function planTransactions(agent: Agent): Transaction[] {
  return allOperations.map((descriptor) => planTransaction(descriptor, agent));
}

function planTransaction(descriptor: OperationDescriptor, agent: Agent): Transaction {
  const parameters = Object.fromEntries(
    descriptor.parameters.flatMap(({ name, in: place, example }) => {
      const value = name === 'agentid' ? agent.agentid : example;
      return place === 'header' || value === undefined ? [] : [[name, value]];
    }),
  );
  const body = descriptor.body && signInBody(descriptor.body.example, agent);
  if (descriptor.session === 'opens') requireAdmitted(descriptor, parameters, body ?? {});
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

const optionOf: Readonly<Record<string, string>> = {
  agentid: '--agent',
  phonenum: '--phone',
  password: 'the password of --password-env',
};

function requireAdmitted(
  descriptor: OperationDescriptor,
  parameters: Record<string, unknown>,
  body: Record<string, unknown>,
): void {
  const { page, edition } = descriptor.source;
  const fields = Object.entries(descriptor.body?.schema.properties ?? {}).map(([name, schema]) => ({
    name,
    schema,
    value: body[name],
  }));
  const values = descriptor.parameters.map(({ name, schema }) => ({ name, schema, value: parameters[name] }));
  for (const { name, schema, value } of [...values, ...fields]) {
    if (value === undefined || fits(schema, value)) continue;
    throw new UsageError(`${optionOf[name] ?? name}: give ${admitted(schema)} (page ${page}, edition ${edition})`);
  }
}

function admitted({ minimum, maximum, maxLength, enum: values }: JsonSchema): string {
  if (values !== undefined) return `one of ${values.join(', ')}`;
  return maxLength === undefined ? `a number from ${minimum} to ${maximum}` : `${maxLength} characters at most`;
}
