import { contract } from '../../contract.js';
import { allOperations, operation } from '../../operation.js';
import type { Flaw } from '../checks/check.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import type { Case } from '../plan/case.js';
import { isCaused } from '../roles.js';
import type { Arrived } from '../run/poller.js';

/** What was to come after a call, and what came. */
export interface Expectation {
  readonly tried: Case;
  readonly exchange: Exchange;
  /** In the order of the page. */
  readonly wanted: readonly { readonly event: string }[];
  readonly came: readonly Arrived[];
  /** Requests that any other event may come from, the oldest first. */
  readonly since: readonly { readonly exchange: Exchange; readonly tried: Case }[];
  /** What an earlier call brings only later. */
  readonly delayed: Delayed | undefined;
}

/** An event that comes some time after its call. */
export interface Delayed {
  readonly tried: Case;
  readonly exchange: Exchange;
  readonly event: string;
  /** Milliseconds after the answer. */
  readonly dueMs: number;
}

export interface JudgedEvents {
  /** Ids of the statements that were seen to be kept. */
  readonly kept: readonly string[];
  readonly missing: readonly { readonly event: string }[];
  /** Whether that which was to come later came. */
  readonly delayedCame: boolean;
  readonly flaws: readonly EventFlaw[];
  /** Events that the contract does not know, with the last request before each. */
  readonly unknown: readonly { readonly eventType: string; readonly exchange: Exchange }[];
}

export interface EventFlaw extends Flaw {
  /** Name of the check; default: `events`. */
  readonly check?: string;
  readonly statement: string;
  readonly detail: string;
  readonly exchange: Exchange;
}

/** A rest may be timed by a clock that ticks once a second, so that its end comes up to so many milliseconds before its time. */
const tickMs = 1000;

/**
 * Whether an event says something of what was called: one that operations trigger, or one of the agent's own state that no page has. Any
 * other may come at any time: for a call that is coming in, for what an inspector does, or as a notice.
 */
function isJudged({ eventType }: Arrived): boolean {
  return isCaused(eventType) || (eventType.startsWith('AgentState_') && !(eventType in contract().events));
}

/** Whether the events of a call came: all of them, in order, each once, and no others that the contract knows. */
export function judgeEvents(expectation: Expectation): JudgedEvents {
  const { tried, exchange, wanted, came, delayed } = expectation;
  const { operation: id } = tried.call;
  const inContract = came.filter(isJudged);
  const late = inContract.find(({ eventType }) => eventType === delayed?.event);
  const known = inContract.filter((arrived) => arrived !== late);
  const places = wanted.map(({ event }) => known.findIndex(({ eventType }) => eventType === event));
  const missing = wanted.filter((_, index) => places[index] === -1);
  const found = places.filter((place) => place >= 0);
  const inOrder = found.every((place, index) => index === 0 || place > (found[index - 1] ?? -1));
  const flaws = [
    ...missing.map(({ event }) => lacking(event, expectation)),
    ...(inOrder ? [] : [disordered(expectation, known)]),
    ...(late && delayed ? tooEarly(delayed, late) : []),
    ...known.flatMap((arrived, index) => (found.includes(index) ? [] : [surplus(arrived, expectation)])),
  ];
  const broken = new Set(flaws.map(({ statement }) => statement));
  const own = isSuccess(retcodeOf(exchange)) ? [...wanted.map(({ event }) => `${id}.event.${event}`), `${id}.events`] : [];
  const later = late && delayed ? [`${delayed.tried.call.operation}.event.${delayed.event}`] : [];
  const kept = [...own, ...later].filter((statement) => !broken.has(statement));
  const unknown = came
    .filter((arrived) => !isJudged(arrived))
    .map((arrived) => ({ eventType: arrived.eventType, exchange: causeOf(arrived, expectation).exchange }));
  return { kept, missing, delayedCame: late !== undefined, flaws, unknown };
}

/** Without a poll that works nobody knows whether an event came. */
export function withoutMissing(judged: JudgedEvents): JudgedEvents {
  const lacks = new Set(judged.missing.map(({ event }) => event));
  return {
    ...judged,
    missing: [],
    flaws: judged.flaws.filter(({ statement, detail }) => detail !== '' || !lacks.has(statement.split('.event.')[1] ?? '')),
  };
}

/** That an event which was to come later did not come. */
export function judgeLack({ tried, exchange, event, dueMs }: Delayed): JudgedEvents {
  // Whether a call that prolongs an earlier one starts the time again is not stated.
  const isRepeated = tried.call.values.prolong === true;
  const flaw: EventFlaw = {
    statement: `${tried.call.operation}.event.${event}`,
    detail: isRepeated ? 'prolonged' : '',
    exchange,
    severity: isRepeated ? 'warning' : 'error',
    message: `${event} did not come after ${tried.call.operation} with ${tried.title}${isRepeated ? ', during another one' : ''}`,
    expected: `${event} after ${dueMs / 1000} s`,
    actual: 'no such event',
  };
  return { kept: [], missing: [{ event }], delayedCame: false, flaws: [flaw], unknown: [] };
}

/** That an agent who only watched got events when another one did something. */
export function judgeWatch(tried: Case, exchange: Exchange, came: readonly Arrived[], agentid: number): JudgedEvents {
  const flaws = came.filter(isJudged).map(
    ({ eventType }): EventFlaw => ({
      statement: `${tried.call.operation}.events`,
      detail: 'separation',
      check: 'separation',
      exchange,
      severity: 'error',
      message: `agent ${agentid} got ${eventType} when agent ${exchange.agentid} called ${tried.call.operation} with ${tried.title}`,
      expected: 'events for the agent who called, and nothing for others',
      actual: eventType,
    }),
  );
  return { kept: [], missing: [], delayedCame: false, flaws, unknown: [] };
}

function lacking(event: string, { tried, exchange, wanted, came }: Expectation): EventFlaw {
  return {
    statement: `${tried.call.operation}.event.${event}`,
    detail: '',
    exchange,
    severity: 'error',
    message: `${event} did not come after ${tried.call.operation} with ${tried.title}`,
    expected: wanted.map((each) => each.event).join(', '),
    actual: names(came),
  };
}

function disordered({ tried, exchange, wanted }: Expectation, known: readonly Arrived[]): EventFlaw {
  return {
    statement: `${tried.call.operation}.events`,
    detail: 'order',
    exchange,
    severity: 'error',
    message: `the events of ${tried.call.operation} came in another order than that of the page`,
    expected: wanted.map((each) => each.event).join(', '),
    actual: names(known),
  };
}

function tooEarly({ tried, exchange, event, dueMs }: Delayed, arrived: Arrived): EventFlaw[] {
  const after = Math.round(arrived.at - (exchange.endedAt ?? 0));
  if (after >= dueMs - tickMs) return [];
  return [
    {
      statement: `${tried.call.operation}.event.${event}`,
      detail: 'early',
      exchange,
      severity: 'error',
      message: `${event} came before the time was over`,
      expected: `about ${dueMs} ms after the answer`,
      actual: `${after} ms after it`,
    },
  ];
}

/** An event that nobody waits for: it comes once too often, or from the last request that was sent before it. */
function surplus(arrived: Arrived, expectation: Expectation): EventFlaw {
  const { tried, exchange, wanted } = expectation;
  const { eventType } = arrived;
  if (wanted.some(({ event }) => event === eventType)) {
    return {
      statement: `${tried.call.operation}.event.${eventType}`,
      detail: 'once',
      exchange,
      severity: 'error',
      message: `${eventType} came more than once after ${tried.call.operation}`,
      expected: 'one such event',
      actual: 'another one',
    };
  }
  const lateOf = allOperations().find(({ triggeredEvents }) =>
    triggeredEvents.some(({ event, afterSeconds }) => event === eventType && afterSeconds !== undefined),
  );
  if (lateOf) {
    return {
      statement: `${lateOf.id}.event.${eventType}`,
      detail: 'once',
      exchange,
      severity: 'error',
      message: `${eventType} came without a ${lateOf.id} whose time was over`,
      expected: 'one such event for each',
      actual: 'another one',
    };
  }
  const cause = causeOf(arrived, expectation);
  const id = cause.tried.call.operation;
  const accepted = isSuccess(retcodeOf(cause.exchange)) && cause.tried.want === 'accepted';
  return {
    statement: accepted ? (defaultOf(eventType, cause.exchange) ?? `${id}.events`) : cause.tried.statement,
    detail: accepted ? eventType : 'effect',
    check: accepted ? 'events' : cause.tried.probe,
    exchange: cause.exchange,
    severity: 'error',
    message: accepted
      ? `${eventType} came after ${id} with ${cause.tried.title}, which does not trigger it`
      : `${id} with ${cause.tried.title} was refused and yet ${eventType} came`,
    expected: accepted ? `no ${eventType}` : 'a refused call that changes nothing',
    actual: eventType,
  };
}

/** The last request that was sent before an event came. */
function causeOf({ at }: Arrived, { tried, exchange, since }: Expectation): { readonly exchange: Exchange; readonly tried: Case } {
  return since.findLast((each) => (each.exchange.startedAt ?? 0) <= at) ?? { exchange, tried };
}

/** The statement of a default that was in force, if an event comes with other values of that parameter only. */
function defaultOf(eventType: string, { operation: id, sent }: Exchange): string | undefined {
  const { triggeredEvents, body } = operation(id);
  const parameter = triggeredEvents.find(({ event }) => event === eventType)?.when?.parameter;
  if (parameter === undefined || parameter in sent) return undefined;
  return body?.schema.properties?.[parameter]?.default === undefined ? undefined : `${id}.body.${parameter}.default`;
}

function names(came: readonly Arrived[]): string {
  return came.length === 0 ? 'no event' : came.map(({ eventType }) => eventType).join(', ');
}
