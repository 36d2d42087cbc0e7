import type { Contract } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { fits } from '../schema.js';

/** The number of an agent who can sign in: of several sign-ins that of the widest range. */
export function agentNumber(contract: Contract): JsonSchema {
  const all = contract.operations
    .filter(({ session }) => session === 'opens')
    .flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'agentid').map(({ schema }) => schema));
  return all.reduce((widest, schema) => ((schema.maximum ?? 0) > (widest.maximum ?? 0) ? schema : widest), all[0] ?? {});
}

/** What a sign-in answers, by field. */
function signInResult(contract: Contract): Readonly<Record<string, JsonSchema>> {
  return contract.operation('loginEx').answer.success.properties?.result?.properties ?? {};
}

/**
 * Whether a sign-in can tell of a time.
 *
 * @param at milliseconds since 1970
 */
export function canTellTime(contract: Contract, at: number): boolean {
  return fits(signInResult(contract).loginTime ?? {}, String(at));
}

/** Whether a sign-in can tell that a password is good for that many days. */
export function canTellDays(contract: Contract, days: number): boolean {
  return fits(signInResult(contract).timeRemaining ?? {}, String(days));
}
