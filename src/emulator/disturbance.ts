import type { Contract, EventName, OperationId } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { assertSetting, InvalidSetting } from '../invalid-setting.js';
import { agentNumber } from './limits.js';
import { perContract } from './per-contract.js';

/** What a disturbance does to an exchange or to an event. */
export const effects = [
  'latency',
  'retcode',
  'status',
  'page',
  'reset',
  'truncated',
  'lost-event',
  'repeated-event',
  'dropped-guid',
] as const;

export type Effect = (typeof effects)[number];

/** Trouble as real networks and gateways give it, for the requests or events that it says. */
export interface Disturbance {
  readonly effect: Effect;
  /** Default: all operations. For events: those that come while the operation is being handled. */
  readonly operation?: OperationId | readonly OperationId[];
  /** Number of the agent; default: all agents. */
  readonly agent?: number | readonly number[];
  /** How many that match are left alone first, of all agents together; default: 0. */
  readonly skip?: number;
  /** How many that match are met at most, of all agents together; default: all. */
  readonly count?: number;
  /** Which share of those that match is met, from 0 to 1; default: 1. */
  readonly probability?: number;
  /** Of events: the name; default: all events. */
  readonly event?: EventName;
  /** Of latency: milliseconds. */
  readonly ms?: number;
  /** Of latency: milliseconds at most, if they are to vary. */
  readonly toMs?: number;
  /** Of retcode: the code of the refusal. */
  readonly retcode?: string;
  /** Of status and page: the HTTP status; default: 503, and 200 for a page. */
  readonly status?: number;
  /** Whether the gateway does what was asked before its answer is replaced or lost; default: only if the answer is truncated. */
  readonly handled?: boolean;
}

const whole: JsonSchema = { type: 'integer', minimum: 0 };
const handled: JsonSchema = { type: 'boolean' };
const status: JsonSchema = { type: 'integer', minimum: 200, maximum: 599 };
const event: JsonSchema = { type: 'string' };

/** The settings that an effect has of its own. */
const ownSettings: Readonly<Record<Effect, Readonly<Record<string, JsonSchema>>>> = {
  latency: { ms: whole, toMs: whole },
  retcode: { retcode: { type: 'string' }, handled },
  status: { status, handled },
  page: { status, handled },
  reset: { handled },
  truncated: { handled },
  'lost-event': { event },
  'repeated-event': { event },
  'dropped-guid': {},
};

/** Those without which an effect is none. */
const needed: Partial<Record<Effect, readonly string[]>> = { latency: ['ms'], retcode: ['retcode'] };

const ofSomeEffect: JsonSchema = { type: 'object', required: ['effect'], properties: { effect: { enum: effects } } };

/** The ranges are those of the contract. */
const schemasOf = perContract((contract) => {
  const agent = agentNumber(contract);
  return Object.fromEntries(effects.map((effect) => [effect, schemaOf(effect, agent)])) as Record<Effect, JsonSchema>;
});

function schemaOf(effect: Effect, agent: JsonSchema): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['effect', ...(needed[effect] ?? [])],
    properties: {
      effect: { enum: [effect] },
      operation: { type: ['string', 'array'], items: { type: 'string' } },
      agent: { ...agent, type: ['integer', 'array'], items: agent },
      skip: whole,
      count: whole,
      probability: { type: 'number', minimum: 0, maximum: 1 },
      ...ownSettings[effect],
    },
  };
}

/**
 * A disturbance, if it is one.
 *
 * @param value as read from a file
 * @param place where it is, for the message
 * @throws {InvalidSetting} that says what is wrong, and where
 */
export function checkedDisturbance(value: unknown, contract: Contract, place: string): Disturbance {
  assertSetting(ofSomeEffect, value, place);
  const disturbance = value as Disturbance;
  assertSetting(schemasOf(contract)[disturbance.effect], value, place);
  const { operation = [], event: name, retcode, ms = 0, toMs = ms } = disturbance;
  for (const key of ['operation', 'agent'] as const) {
    const all = disturbance[key];
    if (Array.isArray(all) && all.length === 0)
      throw new InvalidSetting(`${place}.${key} is an empty list, which nothing matches; leave it out for every ${key}`);
  }
  const ids: readonly string[] = contract.operations.map(({ id }) => id);
  const unknown = [operation].flat().find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new InvalidSetting(`${place}.operation: there is no operation ${unknown}; there are ${ids.join(', ')}`);
  if (name !== undefined && !Object.hasOwn(contract.events, name))
    throw new InvalidSetting(`${place}.event: there is no event ${name}; openapi.yaml has them in x-events`);
  if (retcode !== undefined && !/^\d{3}-\d{3}$/.test(retcode))
    throw new InvalidSetting(`${place}.retcode has to be a code of a refusal, such as 100-007`);
  if (toMs < ms) throw new InvalidSetting(`${place}.toMs has to be at least ms`);
  return disturbance;
}

/** The largest seed. */
export const mostSeed = 2 ** 31;

/**
 * The seed of the chances of disturbances, if it is one.
 *
 * @throws {InvalidSetting} otherwise
 */
export function checkedSeed(value: unknown, place: string): number {
  assertSetting({ type: 'integer', minimum: 0, maximum: mostSeed }, value, place);
  return value as number;
}
