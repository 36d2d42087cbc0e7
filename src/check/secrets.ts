import { setGuidHeader } from '../guid.js';
import type { Agent } from './agent.js';
import type { Exchange } from './exchange.js';

/** The texts that no output may contain: the passwords of the agents, and every Guid that came back, whole and in its parts. */
export function secretsOf(agents: readonly Agent[], exchanges: readonly Exchange[]): string[] {
  const headers = exchanges.flatMap(({ outcome }) =>
    outcome.kind === 'answer' ? [outcome.headers[setGuidHeader.toLowerCase()] ?? ''] : [],
  );
  const parts = headers.flatMap((value) => [value, ...value.split(/[=;,\s]+|\.(?=AgentGateway)/)]);
  return [...agents.map(({ password }) => password), ...parts.filter((part) => part.length >= 8 && part !== 'JSESSIONID')];
}
