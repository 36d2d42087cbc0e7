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

const optionOf: Readonly<Record<string, string>> = {
  agentid: '--agent',
  phonenum: '--phone',
  password: 'the password of --password-env',
};

/**
 * Sees to it that an agent can be signed in at all.
 *
 * @throws {UsageError} if the agent's number, phone or password is none that the sign-in page admits
 */
export function requireAdmitted({ agentid, password, phone }: Agent): void {
  const { source, parameters, body } = operation('loginEx');
  const values: Readonly<Record<string, unknown>> = { agentid, password, phonenum: phone };
  const fields = Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({ name, schema }));
  for (const { name, schema } of [...parameters, ...fields]) {
    if (values[name] === undefined || fits(schema, values[name])) continue;
    throw new UsageError(
      `${optionOf[name] ?? name}: give ${admitted(schema)} (page ${source.page}, edition ${source.edition}; --edition chooses another one)`,
    );
  }
}

function admitted({ minimum, maximum, maxLength }: JsonSchema): string {
  return maxLength === undefined ? `a number from ${minimum} to ${maximum}` : `${maxLength} characters at most`;
}
