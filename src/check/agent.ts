import type { JsonSchema } from '../descriptor.js';
import { operation } from '../operation.js';
import { fits } from '../schema.js';
import { UsageError } from './target.js';

/** An agent to sign in. */
export interface Agent {
  readonly agentid: number;
  readonly password: string;
  readonly phone?: string;
}

/** What a user calls what is asked of an agent, and the edition. */
export interface AgentNames {
  readonly agentid: string;
  readonly phonenum: string;
  readonly password: string;
  readonly edition: string;
}

const onCommandLine: AgentNames = {
  agentid: '--agent',
  phonenum: '--phone',
  password: 'the password of --password-env',
  edition: '--edition',
};

/**
 * Sees to it that an agent can be signed in at all.
 *
 * @param names what the user calls things, for the message
 * @throws {UsageError} if the agent's number, phone or password is none that the sign-in page admits
 */
export function requireAdmitted({ agentid, password, phone }: Agent, names: AgentNames = onCommandLine): void {
  const { source, parameters, body } = operation('loginEx');
  const values: Readonly<Record<string, unknown>> = { agentid, password, phonenum: phone };
  const fields = Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({ name, schema }));
  for (const { name, schema } of [...parameters, ...fields]) {
    if (values[name] === undefined || fits(schema, values[name])) continue;
    throw new UsageError(
      `${names[name as keyof AgentNames]}: give ${admitted(schema)} (page ${source.page}, edition ${source.edition}; ${names.edition} chooses another one)`,
    );
  }
}

function admitted({ minimum, maximum, maxLength }: JsonSchema): string {
  return maxLength === undefined ? `a number from ${minimum} to ${maximum}` : `${maxLength} characters at most`;
}
