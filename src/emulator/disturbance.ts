import { createHash } from 'node:crypto';
import type { Contract, OperationId } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { setGuidHeader } from '../guid.js';
import type { AgentEvent } from './event-queue.js';
import { envelope, type Reply } from './http.js';
import { assertSetting, InvalidSetting } from './invalid-setting.js';

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

/** Trouble as real networks and gateways give it, for the requests that it says. */
export interface Disturbance {
  readonly effect: (typeof effects)[number];
  /** Default: all operations. For events: those that the operation brings about. */
  readonly operation?: OperationId | readonly OperationId[];
  /** Number of the agent; default: all agents. */
  readonly agent?: number | readonly number[];
  /** Name of the event; default: all events. */
  readonly event?: string;
  /** How many that match are left alone first; default: 0. */
  readonly skip?: number;
  /** How many that match are met at most; default: all. */
  readonly count?: number;
  /** Which share of those that match is met, from 0 to 1; default: 1. */
  readonly probability?: number;
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

/** What is to become of a request. */
export interface Trouble {
  /** Milliseconds to wait before. */
  readonly delayMs: number;
  /** Whether the gateway does what was asked. */
  readonly handled: boolean;
  /** What becomes of the answer. */
  readonly spoil: (reply: Reply) => Reply;
}

const ofEvents: readonly Disturbance['effect'][] = ['lost-event', 'repeated-event'];

/** Those that a request can meet before anything is known of its answer. */
const ofRequests = effects.filter((effect) => !ofEvents.includes(effect) && effect !== 'dropped-guid');

/** The disturbances that are set. With the same seed and the same requests of an agent in the same order, the same happens again. */
export class Disturbances {
  readonly set: readonly Disturbance[];
  readonly seed: number;
  readonly #rules: readonly Rule[];

  constructor(set: readonly Disturbance[] = [], seed = 1) {
    this.set = set;
    this.seed = seed;
    this.#rules = set.map((disturbance, index) => new Rule(disturbance, `${seed} ${index}`));
  }

  /** How many requests or events each has met. */
  get hits(): readonly number[] {
    return this.#rules.map(({ hits }) => hits);
  }

  /** What becomes of a request; undefined if nothing. */
  meet(operation: string, agentid: number): Trouble | undefined {
    if (this.#rules.length === 0) return undefined;
    const hit = this.#rules.filter((rule) => ofRequests.includes(rule.disturbance.effect) && rule.meets(operation, agentid));
    if (hit.length === 0) return undefined;
    return {
      delayMs: hit.reduce((sum, rule) => sum + rule.delayMs(agentid), 0),
      handled: hit.every(({ disturbance }) => isHandled(disturbance)),
      spoil: (reply) => hit.reduce((spoilt, { disturbance }) => spoil(disturbance, spoilt), reply),
    };
  }

  /** The answer without its new Guid, if that is to be lost. */
  withoutGuid(reply: Reply, operation: string, agentid: number): Reply {
    if (!reply.headers.some(([name]) => name === setGuidHeader)) return reply;
    const hit = this.#rules.some((rule) => rule.disturbance.effect === 'dropped-guid' && rule.meets(operation, agentid));
    return hit ? { ...reply, headers: reply.headers.filter(([name]) => name !== setGuidHeader) } : reply;
  }

  /** What is pushed in place of an event. */
  alter(event: AgentEvent, cause: string | undefined): readonly AgentEvent[] {
    let altered: readonly AgentEvent[] = [event];
    for (const rule of this.#rules) {
      const { effect, event: name } = rule.disturbance;
      if (!ofEvents.includes(effect) || (name !== undefined && name !== event.eventType)) continue;
      if (rule.meets(cause, Number(event.workNo))) altered = effect === 'lost-event' ? [] : altered.flatMap((each) => [each, each]);
    }
    return altered;
  }
}

class Rule {
  readonly disturbance: Disturbance;
  hits = 0;
  readonly #seed: string;
  #matches = 0;
  readonly #byAgent = new Map<number, number>();

  constructor(disturbance: Disturbance, seed: string) {
    this.disturbance = disturbance;
    this.#seed = seed;
  }

  meets(operation: string | undefined, agentid: number): boolean {
    const { operation: operations, agent, skip = 0, count = Number.POSITIVE_INFINITY, probability = 1 } = this.disturbance;
    if (operations !== undefined && !([operations].flat() as (string | undefined)[]).includes(operation)) return false;
    if (agent !== undefined && ![agent].flat().includes(agentid)) return false;
    this.#matches += 1;
    this.#byAgent.set(agentid, (this.#byAgent.get(agentid) ?? 0) + 1);
    if (this.#matches <= skip || this.hits >= count || this.#share(agentid, 'hit') >= probability) return false;
    this.hits += 1;
    return true;
  }

  delayMs(agentid: number): number {
    const { effect, ms = 0, toMs = ms } = this.disturbance;
    return effect === 'latency' ? Math.round(ms + this.#share(agentid, 'delay') * (toMs - ms)) : 0;
  }

  /**
   * A number from 0 to below 1 for the present request of an agent. It comes of the seed and of how many requests there were, so that the
   * order in which those of several agents arrive does not matter.
   */
  #share(agentid: number, purpose: string): number {
    const text = `${this.#seed} ${purpose} ${agentid} ${this.#byAgent.get(agentid)}`;
    return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
  }
}

function isHandled({ effect, handled }: Disturbance): boolean {
  return handled ?? !['retcode', 'status', 'page', 'reset'].includes(effect);
}

function spoil({ effect, retcode = '', status }: Disturbance, reply: Reply): Reply {
  switch (effect) {
    case 'retcode':
      return envelope({ message: 'a fault that was asked for', retcode, result: {} });
    case 'status':
      return { status: status ?? 503, headers: [['Content-Type', 'text/plain']], body: 'a fault that was asked for\n' };
    case 'page':
      return { status: status ?? 200, headers: [['Content-Type', 'text/html; charset=UTF-8']], body: loginPage };
    case 'reset':
      return { ...reply, cut: 'reset' };
    case 'truncated':
      return { ...reply, cut: 'truncated' };
    default:
      return reply;
  }
}

/** What a load balancer or a proxy before the gateway has in place of an answer. */
const loginPage = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>\n';

/**
 * Disturbances, if they are.
 *
 * @param value as read from a file
 * @throws {InvalidSetting} that says what is wrong, and where
 */
export function checkedDisturbance(value: unknown, contract: Contract, place: string): Disturbance {
  assertSetting(schemaOf(contract), value, place);
  const disturbance = value as Disturbance;
  const needed = neededBy[disturbance.effect];
  if (needed !== undefined && disturbance[needed] === undefined)
    throw new InvalidSetting(`${place}: ${disturbance.effect} needs ${needed}`);
  return disturbance;
}

/** Those without which an effect is none. */
const neededBy: Partial<Record<Disturbance['effect'], keyof Disturbance>> = { latency: 'ms', retcode: 'retcode' };

const schemas = new WeakMap<Contract, JsonSchema>();

function schemaOf(contract: Contract): JsonSchema {
  const known = schemas.get(contract);
  if (known) return known;
  const operation: JsonSchema = { enum: contract.operations.map(({ id }) => id) };
  const agent: JsonSchema = { type: 'integer' };
  const whole: JsonSchema = { type: 'integer', minimum: 0 };
  const made: JsonSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['effect'],
    properties: {
      effect: { enum: effects },
      operation: { anyOf: [operation, { type: 'array', items: operation }] },
      agent: { anyOf: [agent, { type: 'array', items: agent }] },
      event: { type: 'string' },
      skip: whole,
      count: whole,
      probability: { type: 'number', minimum: 0, maximum: 1 },
      ms: whole,
      toMs: whole,
      retcode: { type: 'string', pattern: '^\\d{3}-\\d{3}$' },
      status: { type: 'integer', minimum: 200, maximum: 599 },
      handled: { type: 'boolean' },
    },
  };
  schemas.set(contract, made);
  return made;
}
