import { setGuidHeader } from '../guid.js';
import type { Exchange } from './exchange.js';
import type { Agent } from './plan.js';

/** The texts that no output may contain: the password of the agent, and every Guid that came back, whole and in its parts. */
export function secretsOf(agent: Agent, exchanges: readonly Exchange[]): string[] {
  const headers = exchanges.flatMap(({ outcome }) =>
    outcome.kind === 'answer' ? [outcome.headers[setGuidHeader.toLowerCase()] ?? ''] : [],
  );
  const parts = headers.flatMap((value) => [value, ...value.split(/[=;,\s]+|\.(?=AgentGateway)/)]);
  return [agent.password, ...parts.filter((part) => part.length >= 8 && part !== 'JSESSIONID')];
}
