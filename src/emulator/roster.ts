import type { Contract, OperationId } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { assertOnce, assertSetting, InvalidSetting } from '../invalid-setting.js';
import { agentNumber, canTellDays } from './limits.js';
import { isSealed } from './password.js';
import { perContract } from './per-contract.js';

/** A skill queue of an agent (page cec_07_1207). */
export interface Skill {
  readonly name: string;
  readonly id: number;
  readonly mediatype: number;
}

/** An agent who may sign in. What is left out is as with agents whom no roster names. */
export interface RosterAgent {
  readonly agentid: number;
  /** Name of the agent, for people who look at the console. */
  readonly name?: string;
  /** The password, or what the state of an emulator has in its place; default: any password is right. */
  readonly password?: string;
  /** The phone numbers that the agent may sign in with; another one is refused with 100-014. Default: any. */
  readonly phones?: readonly string[];
  /** The skill queues that are configured; default: two. */
  readonly skills?: readonly Skill[];
  /** Number of the VDN; default: 1. */
  readonly vdn?: number;
  /** The operations that the agent has no right to; no sign-in can be among them. */
  readonly denied?: readonly OperationId[];
  /** Wrong passwords after which the account is locked (110-016); default: never. */
  readonly lockAfter?: number;
  /** Wrong passwords so far. */
  readonly wrongPasswords?: number;
  /** Days that the password is good for; after them the sign-in is refused with 100-020. Default: for ever. */
  readonly passwordDays?: number;
  /** When it expires, in milliseconds since 1970; default: after those days. */
  readonly passwordExpiresAt?: number;
  /** Whether the sign-in says that the password has to be changed; default: false. */
  readonly mustChangePassword?: boolean;
  /** Whether a sign-in by force takes over from whoever is signed in as the agent (otherwise 100-015); default: true. */
  readonly forcedSignOut?: boolean;
}

/** Who may sign in. */
export interface Roster {
  readonly agents?: readonly RosterAgent[];
  /** Whether other agents may sign in, too, with any password; default: none. */
  readonly others?: 'any' | 'none';
}

/**
 * A roster, if it is one.
 *
 * @param value as read from a file
 * @param now time from which the passwords are good for some days, in milliseconds since 1970
 * @param place where it is, for the message
 * @throws {InvalidSetting} that says what is wrong, and where
 */
export function checkedRoster(value: unknown, contract: Contract, now = Date.now(), place = 'roster'): Roster {
  assertSetting(schemaOf(contract), value, place);
  const roster = value as Roster;
  const { agents = [] } = roster;
  assertOnce(agents, `${place}.agents`);
  const { password: ofSignIn = {} } = contract.operation('loginEx').body?.schema.properties ?? {};
  for (const [index, { password, passwordDays, passwordExpiresAt }] of agents.entries()) {
    const at = `${place}.agents.${index}`;
    if (password !== undefined && !isSealed(password)) assertSetting(ofSignIn, password, `${at}.password`);
    if (passwordDays !== undefined) assertTellable(contract, passwordDays, `${at}.passwordDays`);
    if (passwordExpiresAt !== undefined) assertTellable(contract, daysUntil(passwordExpiresAt, now), `${at}.passwordExpiresAt`);
  }
  return roster;
}

/** @throws {InvalidSetting} on more days than a sign-in can tell that a password is good for */
function assertTellable(contract: Contract, days: number, place: string): void {
  if (days > 0 && !canTellDays(contract, days))
    throw new InvalidSetting(`${place}: ${days} days are more than the timeRemaining of a sign-in can tell; take fewer`);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Days until a time, of which a part counts as a whole one; both times in milliseconds since 1970. */
export function daysUntil(at: number, now: number): number {
  return Math.ceil((at - now) / dayMs);
}

/** The time some days later, in milliseconds since 1970. */
export function daysAfter(now: number, days: number): number {
  return now + days * dayMs;
}

/** The ranges are those of the contract. */
const schemaOf = perContract((contract): JsonSchema => {
  const phone = contract.operation('loginEx').body?.schema.properties?.phonenum ?? {};
  const skill = contract.operation('queryAgentSkills').answer.success.properties?.result?.items ?? {};
  const agent: JsonSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['agentid'],
    properties: {
      agentid: agentNumber(contract),
      name: { type: 'string' },
      password: { type: 'string' },
      phones: { type: 'array', items: phone },
      skills: { type: 'array', items: skill },
      vdn: { type: 'integer' },
      denied: { type: 'array', items: { enum: contract.operations.filter(({ needsGuid }) => needsGuid).map(({ id }) => id) } },
      lockAfter: { type: 'integer', minimum: 1 },
      wrongPasswords: { type: 'integer', minimum: 0 },
      passwordDays: { type: 'integer', minimum: 0 },
      passwordExpiresAt: { type: 'integer' },
      mustChangePassword: { type: 'boolean' },
      forcedSignOut: { type: 'boolean' },
    },
  };
  return {
    type: 'object',
    additionalProperties: false,
    properties: { agents: { type: 'array', items: agent }, others: { enum: ['any', 'none'] } },
  };
});
