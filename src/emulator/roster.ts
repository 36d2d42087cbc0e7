import type { Contract, OperationId } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { violations } from '../schema.js';
import { InvalidSetting } from './invalid-setting.js';

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
  /** Default: any password is right. */
  readonly password?: string;
  /** The phone numbers that the agent may sign in with; another one is refused with 100-014. Default: any. */
  readonly phones?: readonly string[];
  /** The skill queues that are configured; default: two. */
  readonly skills?: readonly Skill[];
  /** Number of the VDN; default: 1. */
  readonly vdn?: number;
  /** The operations that the agent has no right to. */
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
 * @throws {InvalidSetting} that says what is wrong, and where
 */
export function checkedRoster(value: unknown, contract: Contract): Roster {
  const [violation] = violations(schemaOf(contract), value);
  if (violation) throw InvalidSetting.of('roster', violation);
  const roster = value as Roster;
  const ids = (roster.agents ?? []).map(({ agentid }) => agentid);
  const twice = ids.find((agentid, index) => ids.indexOf(agentid) !== index);
  if (twice !== undefined) throw new InvalidSetting(`roster: agent ${twice} is there twice`);
  return roster;
}

/** The ranges are those of the contract. */
function schemaOf(contract: Contract): JsonSchema {
  const { parameters, body } = contract.operation('loginEx');
  const agentid = parameters.find(({ name }) => name === 'agentid')?.schema ?? {};
  const { password = {}, phonenum = {} } = body?.schema.properties ?? {};
  const skill = contract.operation('queryAgentSkills').answer.success.properties?.result?.items ?? {};
  const sealed = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
  const agent: JsonSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['agentid'],
    properties: {
      agentid,
      name: { type: 'string' },
      password: { anyOf: [password, sealed] },
      phones: { type: 'array', items: phonenum },
      skills: { type: 'array', items: skill },
      vdn: { type: 'integer' },
      denied: { type: 'array', items: { enum: contract.operations.map(({ id }) => id) } },
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
}
