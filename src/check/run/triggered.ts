import type { AgentState, OperationDescriptor, TriggeredEvent } from '../../descriptor.js';
import { operation } from '../../operation.js';
import { transitionOf, eventsOf as triggered, type Values, withDefaults } from '../../transitions.js';
import type { Exchange } from '../exchange.js';
import type { Delayed } from '../judge/events.js';
import type { Case } from '../plan/case.js';
import type { Arrived } from './poller.js';

/** Whether every event that is wanted has come. */
export function isThere(wanted: readonly { readonly event: string }[], pending: readonly Arrived[]): boolean {
  return wanted.every(({ event }) => pending.some(({ eventType }) => eventType === event));
}

/** What a call brings only later, as a value of its request says. */
export function delayedBy(tried: Case, exchange: Exchange): Delayed | undefined {
  const { triggeredEvents } = operation(exchange.operation);
  const found = triggeredEvents.find(({ afterSeconds }) => afterSeconds !== undefined);
  if (found?.afterSeconds === undefined) return undefined;
  return { tried, exchange, event: found.event, dueMs: Number(exchange.sent[found.afterSeconds.parameter]) * 1000 };
}

/**
 * The events that a call with these values triggers at once.
 *
 * @param state what the agent was doing; undefined if nobody knows, and then no event that depends on it is among them
 */
export function eventsOf(descriptor: OperationDescriptor, sent: Values, state: AgentState | undefined): TriggeredEvent[] {
  const events = triggered(descriptor, state ?? 'idle', withDefaults(descriptor, sent));
  return state === undefined ? events.filter(({ whenState }) => whenState === undefined) : events;
}

/** What an agent does after a call that was accepted; undefined if nobody knows. */
export function stateAfter(descriptor: OperationDescriptor, sent: Values, state: AgentState | undefined): AgentState | undefined {
  if (descriptor.transitions.length === 0) return state;
  const transition = state && transitionOf(descriptor, state, withDefaults(descriptor, sent));
  return transition?.later ? undefined : transition?.to;
}

/** Whether a call may take effect only when what the agent is doing is over. */
export function isDeferred(descriptor: OperationDescriptor, sent: Values, state: AgentState | undefined): boolean {
  return state !== undefined && (transitionOf(descriptor, state, withDefaults(descriptor, sent))?.later ?? false);
}

/** Milliseconds between two events that are taken for the time of a poll: beyond them the gateway itself took its time. */
const longestIntervalMs = 100;

/** Milliseconds between two events that waited for their polls: a further one would come as soon. */
export function intervalOf(pending: readonly Arrived[]): number {
  const [one, two] = pending.slice(-2);
  return one && two ? Math.min(two.at - one.at, longestIntervalMs) : 0;
}
