import { createHash } from 'node:crypto';
import { setGuidHeader } from '../guid.js';
import { type Disturbance, type Effect, effects } from './disturbance.js';
import type { AgentEvent } from './event-queue.js';
import { envelope, type Reply } from './http.js';

/** What is to become of a request. */
export interface Trouble {
  /** Milliseconds to wait before. */
  readonly delayMs: number;
  /** Whether the gateway does what was asked. */
  readonly handled: boolean;
  /** What becomes of the answer. */
  readonly spoil: (reply: Reply) => Reply;
}

/** How far a disturbance has come: what it is told of counts, and whether it is met may hang on that. */
export interface Progress {
  /** How many requests or events were met. */
  readonly hits: number;
  /** How many matched, of each agent; under 0 those of whoever is not signed in. */
  readonly matches: readonly { readonly agentid: number; readonly count: number }[];
}

const ofEvents: readonly Effect[] = ['lost-event', 'repeated-event'];

/** Those that a request can meet before anything is known of its answer. */
const ofRequests = effects.filter((effect) => !ofEvents.includes(effect) && effect !== 'dropped-guid');

/** Without any of these the gateway does what was asked, unless it is told not to. */
const unhandled: readonly Effect[] = ['retcode', 'status', 'page', 'reset'];

/**
 * The disturbances that are set. With the same seed and the same requests of an agent in the same order, the same happens again, whatever
 * other agents do; but what is to be skipped, or met so many times, counts over all agents.
 */
export class Disturbances {
  readonly set: readonly Disturbance[];
  readonly seed: number;
  readonly #rules: readonly Rule[];

  /** @param progress of each how far it has come; default: they are new */
  constructor(set: readonly Disturbance[] = [], seed = 1, progress: readonly Progress[] = []) {
    this.set = set;
    this.seed = seed;
    this.#rules = set.map((disturbance, index) => new Rule(disturbance, `${seed} ${index}`, progress[index]));
  }

  /** How far each has come. */
  get progress(): readonly Progress[] {
    return this.#rules.map((rule) => rule.progress);
  }

  /**
   * What becomes of a request; undefined if nothing.
   *
   * @param counted the number under which the request is counted: not every number that somebody sends is to be remembered
   */
  meet(operation: string, agentid: number, counted = agentid): Trouble | undefined {
    if (this.#rules.length === 0) return undefined;
    const met = this.#rules.filter(
      (rule) => ofRequests.includes(rule.disturbance.effect) && rule.meets(operation, agentid, counted),
    );
    if (met.length === 0) return undefined;
    return {
      delayMs: met.reduce((sum, rule) => sum + rule.delayMs(counted), 0),
      handled: met.every(({ disturbance: { effect, handled } }) => handled ?? !unhandled.includes(effect)),
      spoil: (reply) =>
        spoilt(
          reply,
          met.map(({ disturbance }) => disturbance),
        ),
    };
  }

  /** The answer without its new Guid, if that is to be lost. */
  withoutGuid(reply: Reply, operation: string, agentid: number): Reply {
    const isGuid = ([name]: Reply['headers'][number]) => name === setGuidHeader;
    if (this.#rules.length === 0 || !reply.headers.some(isGuid)) return reply;
    const isMet = this.#rules.some((rule) => rule.disturbance.effect === 'dropped-guid' && rule.meets(operation, agentid));
    return isMet ? { ...reply, headers: reply.headers.filter((header) => !isGuid(header)) } : reply;
  }

  /**
   * What is pushed in place of an event.
   *
   * @param cause the operation that is being handled, if one is
   */
  alter(event: AgentEvent, cause: string | undefined): readonly AgentEvent[] {
    let altered: readonly AgentEvent[] = [event];
    for (const rule of this.#rules) {
      const { effect, event: name } = rule.disturbance;
      if (!ofEvents.includes(effect) || (name !== undefined && name !== event.eventType)) continue;
      if (altered.length === 0 || !rule.meets(cause, Number(event.workNo))) continue;
      altered = effect === 'lost-event' ? [] : altered.flatMap((each) => [each, each]);
    }
    return altered;
  }
}

class Rule {
  readonly disturbance: Disturbance;
  readonly #seed: string;
  readonly #matches: Map<number, number>;
  #count = 0;
  #hits: number;

  constructor(disturbance: Disturbance, seed: string, { hits, matches }: Progress = { hits: 0, matches: [] }) {
    this.disturbance = disturbance;
    this.#seed = seed;
    this.#hits = hits;
    this.#matches = new Map(matches.map(({ agentid, count }) => [agentid, count]));
    for (const count of this.#matches.values()) this.#count += count;
  }

  get progress(): Progress {
    return { hits: this.#hits, matches: Array.from(this.#matches, ([agentid, count]) => ({ agentid, count })) };
  }

  meets(operation: string | undefined, agentid: number, counted = agentid): boolean {
    const { operation: operations, agent, skip = 0, count = Number.POSITIVE_INFINITY, probability = 1 } = this.disturbance;
    if (operations !== undefined && !([operations].flat() as (string | undefined)[]).includes(operation)) return false;
    if (agent !== undefined && ![agent].flat().includes(agentid)) return false;
    this.#count += 1;
    this.#matches.set(counted, (this.#matches.get(counted) ?? 0) + 1);
    if (this.#count <= skip || this.#hits >= count || this.#share(counted, 'hit') >= probability) return false;
    this.#hits += 1;
    return true;
  }

  delayMs(counted: number): number {
    const { effect, ms = 0, toMs = ms } = this.disturbance;
    return effect === 'latency' ? Math.round(ms + this.#share(counted, 'delay') * (toMs - ms)) : 0;
  }

  /**
   * A number from 0 to below 1 for the present request of an agent. It comes of the seed and of how many requests there were, so that the
   * order in which those of several agents arrive does not matter.
   */
  #share(counted: number, purpose: string): number {
    const text = `${this.#seed} ${purpose} ${counted} ${this.#matches.get(counted)}`;
    return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
  }
}

/** What is left of an answer: of several that take its place the last one, and of it as much as the connection lets through. */
function spoilt(reply: Reply, disturbances: readonly Disturbance[]): Reply {
  const replaced = disturbances.reduce((answer, disturbance) => replacementOf(disturbance) ?? answer, reply);
  const cut = (['reset', 'truncated'] as const).find((each) => disturbances.some(({ effect }) => effect === each));
  return cut === undefined ? replaced : { ...replaced, cut };
}

/** What comes in place of an answer; undefined if nothing does. */
function replacementOf({ effect, retcode = '', status }: Disturbance): Reply | undefined {
  switch (effect) {
    case 'retcode':
      return envelope({ message: 'a fault that was asked for', retcode, result: {} });
    case 'status':
      return { status: status ?? 503, headers: [['Content-Type', 'text/plain']], body: 'a fault that was asked for\n' };
    case 'page':
      return { status: status ?? 200, headers: [['Content-Type', 'text/html; charset=UTF-8']], body: loginPage };
    default:
      return undefined;
  }
}

/** What a load balancer or a proxy before the gateway has in place of an answer. */
const loginPage = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>\n';
