import { setGuidHeader } from '../guid.js';
import { operation } from '../operation.js';
import type { Agent } from './agent.js';
import type { Exchange } from './exchange.js';

/** The texts that no output may contain: the passwords of the agents, and every Guid that came back, whole and in its parts. */
export function secretsOf(agents: readonly Agent[], exchanges: readonly Exchange[]): string[] {
  const headers = exchanges.flatMap(({ outcome }) =>
    outcome.kind === 'answer' ? [outcome.headers[setGuidHeader.toLowerCase()] ?? ''] : [],
  );
  const bodies = exchanges.flatMap(({ operation: id, outcome }) =>
    outcome.kind === 'answer' && operation(id).bringsGuid !== undefined ? guidsIn(outcome.body) : [],
  );
  const parts = [...headers, ...bodies].flatMap((value) => [value, ...value.split(/[=;,\s]+|\.(?=AgentGateway)/)]);
  return [...agents.map(({ password }) => password), ...parts.filter((part) => part.length >= 8 && part !== 'JSESSIONID')];
}

/** Texts that stand where a Guid belongs in an answer, whether it is one or not. */
function guidsIn(body: string): string[] {
  return [...body.matchAll(/"guid"\s*:\s*"((?:[^"\\]|\\.)*)"/gi)].map(([, guid = '']) => guid);
}
