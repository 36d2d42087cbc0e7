import { guidFrom, setGuidHeader } from '../guid.js';
import type { Exchange } from './exchange.js';
import type { Agent } from './plan.js';

/** The texts that no output may contain: the password of the agent and every Guid that came back. */
export function secretsOf(agent: Agent, exchanges: readonly Exchange[]): string[] {
  const guids = exchanges.flatMap(({ outcome }) =>
    outcome.kind === 'answer' ? [guidFrom(outcome.headers[setGuidHeader.toLowerCase()])] : [],
  );
  return [agent.password, ...guids].filter((secret) => secret !== undefined);
}
