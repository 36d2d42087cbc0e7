import { operations } from '../../../generated/catalog.js';
import type { OperationDescriptor } from '../../../src/descriptor.js';
import { guidHeader } from '../../../src/guid.js';
import { documentedHeaders, pathAndQuery } from '../../../src/operation.js';
import type { Agent } from './agents.js';

export interface MixedRequest {
  readonly operation: OperationDescriptor;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly guid: string;
}

/** What is measured: for each agent in turn a question and a command that changes something, both with the right Guid. */
export function mixOf(agents: readonly Agent[]): MixedRequest[] {
  return agents.flatMap(({ agentid, guid }) => [
    { operation: operations.getAgentStatus, parameters: { agentid }, guid },
    { operation: operations.setCustomState, parameters: { agentid, customstate: agentid }, guid },
  ]);
}

/** A request as it goes over the wire, its path behind a base path. */
export function wired(basePath: string, { operation, parameters, guid }: MixedRequest) {
  return {
    method: operation.method,
    path: basePath + pathAndQuery(operation, parameters),
    headers: { ...documentedHeaders(operation), [guidHeader]: guid },
  };
}

/** Whether an answer is a success: a refusal can be fast, too. */
export function isSuccess(status: number, body: string): boolean {
  return status === 200 && body.includes('"retcode":"0"');
}
