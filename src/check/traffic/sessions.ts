import { errorCode } from '../../error-code.js';
import { guidHeader } from '../../guid.js';
import { operation } from '../../operation.js';
import { type Exchange, guidOf, isSuccess, jsonObject, retcodeOf } from '../exchange.js';
import type { Finding } from '../finding.js';
import { findingOf } from '../judge.js';
import { ownEvents, roles } from '../roles.js';
import { isStatement } from '../statement.js';

/** What an exchange shows together with those before it. */
export interface JudgedSession {
  readonly findings: readonly Finding[];
  /** Ids of the statements that the gateway was seen to keep. */
  readonly kept: readonly string[];
}

/** Sessions of an agent that are remembered. */
const mostEnded = 20;

/** What is known of an agent by the exchanges that were seen. */
interface Known {
  /** The Guids with which the agent was signed out, and when the answer was there. */
  readonly ended: ReadonlyMap<string, number>;
  /** Whether the agent was seen to be signed in, and not out since. */
  readonly isOpen: boolean;
  /** The Guid that an operation brought in place of another one, until one of them was taken. */
  renewal?: { readonly guid: string; readonly before: string; readonly by: Exchange; dead?: Exchange };
  /** Calls that succeeded since the sign-in, the last one of each operation. */
  readonly calls: Map<string, Exchange>;
}

/**
 * Follows the sessions of agents through what an application has with a gateway, as far as it lets nobody be blamed without cause: others
 * may sign an agent in or out, or call, and events come from all of them. So an event that came is seen to be kept, and one that did
 * not come is no departure.
 */
export class Sessions {
  readonly #agents = new Map<number, Known>();

  /** @param isClean whether the request keeps everything that its page says of it */
  follow(exchange: Exchange, isClean: boolean): JudgedSession {
    const { agentid, operation: id } = exchange;
    const known: Known = this.#agents.get(agentid) ?? { calls: new Map(), ended: new Map(), isOpen: false };
    this.#agents.set(agentid, known);
    const { session, needsGuid } = operation(id);
    const guid = exchange.request.headers[guidHeader];
    const succeeded = isSuccess(retcodeOf(exchange));
    const findings = [
      ...(succeeded && needsGuid && guid !== undefined ? takenAfterTheEnd(exchange, known, guid) : []),
      ...(isClean && guid !== undefined ? deadRenewal(exchange, known, guid, succeeded) : []),
    ];
    const kept = [...eventsKept(exchange, known), ...(succeeded ? renewalKept(known, guid) : [])];
    if (succeeded && session === 'opens') {
      // Under static authentication it might be the same one again.
      const ended = new Map([...known.ended].filter(([other]) => other !== guidOf(exchange)));
      this.#agents.set(agentid, { calls: new Map([[id, exchange]]), ended, isOpen: true });
    }
    if (succeeded && session === 'closes' && guid !== undefined) {
      const ended = new Map([...known.ended, [guid, exchange.endedAt ?? 0] as const].slice(-mostEnded));
      this.#agents.set(agentid, { calls: new Map(), ended, isOpen: false });
    }
    if (succeeded && session === undefined) {
      if (id !== roles().poll.id) known.calls.set(id, exchange);
      const brought = guidOf(exchange);
      if (brought !== undefined && guid !== undefined && brought !== guid)
        known.renewal = { guid: brought, before: guid, by: exchange };
    }
    return { findings, kept };
  }

  /** Operations that had succeeded for an agent since the last sign-in, polls aside, each where it succeeded last. */
  after(agentid: number): Exchange['operation'][] {
    return [...(this.#agents.get(agentid)?.calls.values() ?? [])]
      .toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
      .map((exchange) => exchange.operation);
  }
}

/**
 * A Guid says nothing any more once the agent is signed out; what was under way meanwhile may still be answered. A poll may bring the event of
 * the sign-out, and nobody says that it may not be signed out twice.
 */
function takenAfterTheEnd(exchange: Exchange, { ended, isOpen }: Known, guid: string): Finding[] {
  const id = `${exchange.operation}.precondition.signed-in`;
  const isLater = (exchange.startedAt ?? 0) > (ended.get(guid) ?? Number.POSITIVE_INFINITY);
  if (!isLater || operation(exchange.operation).session === 'closes' || exchange.operation === roles().poll.id) return [];
  const statement = !isOpen && isStatement(id) ? id : `${exchange.operation}.${guidHeader}.mandatory`;
  return [
    findingOf(
      exchange,
      {
        check: isOpen ? 'guid' : 'order',
        statement,
        detail: '=ended',
        severity: 'error',
        message: `${exchange.operation} with the Guid of a session that was signed out was accepted`,
        expected: 'a refusal',
        actual: 'success',
      },
      [],
    ),
  ];
}

/** The Guid that an answer brought has to be taken; that it is not is certain once the one before it is taken again. */
function deadRenewal(exchange: Exchange, known: Known, guid: string, succeeded: boolean): Finding[] {
  const { renewal } = known;
  if (renewal === undefined || (exchange.startedAt ?? 0) < (renewal.by.endedAt ?? 0)) return [];
  if (!succeeded && guid === renewal.guid && errorCode(retcodeOf(exchange))?.cause === 'session') renewal.dead = exchange;
  if (!succeeded || guid !== renewal.before || renewal.dead === undefined) return [];
  const { by, dead } = renewal;
  delete known.renewal;
  const isPoll = by.operation === roles().poll.id;
  return [
    findingOf(
      dead,
      {
        check: 'guid',
        statement: isPoll ? `${by.operation}.auth.renewal` : `${by.operation}.rule.purpose`,
        severity: 'error',
        message: `the Guid that ${isPoll ? 'the poll' : by.operation} brought is not taken, and the one before it is`,
        expected: '"0" with the new Guid',
        actual: String(retcodeOf(dead)),
      },
      [],
    ),
  ];
}

function renewalKept({ renewal }: Known, guid: string | undefined): string[] {
  return renewal !== undefined && guid === renewal.guid && renewal.by.operation === roles().poll.id
    ? [`${roles().poll.id}.auth.renewal`]
    : [];
}

/** The event of an answer, if a call before it triggers one of that name. */
function eventsKept(exchange: Exchange, { calls }: Known): string[] {
  const { outcome } = exchange;
  if (exchange.operation !== roles().poll.id || outcome.kind !== 'answer' || !isSuccess(retcodeOf(exchange))) return [];
  const { event } = jsonObject(outcome.body) ?? {};
  const eventType = typeof event === 'object' && event !== null && 'eventType' in event ? event.eventType : undefined;
  return [...calls.values()]
    .filter(({ operation: id }) => ownEvents(operation(id)).some((triggered) => triggered.event === eventType))
    .map(({ operation: id }) => `${id}.event.${String(eventType)}`);
}
