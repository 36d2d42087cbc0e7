import type { OperationDescriptor, TriggeredEvent } from '../../descriptor.js';
import { operation } from '../../operation.js';
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

/** The events that a call with these values triggers at once. */
export function eventsOf(
  { triggeredEvents, body }: OperationDescriptor,
  sent: Readonly<Record<string, unknown>>,
): TriggeredEvent[] {
  return triggeredEvents.filter(({ delivery, when, afterSeconds }) => {
    if (delivery !== 'always' || afterSeconds !== undefined) return false;
    if (when === undefined) return true;
    const value = sent[when.parameter] ?? body?.schema.properties?.[when.parameter]?.default;
    return String(value) === String(when.equals);
  });
}

/** Milliseconds between two events that are taken for the time of a poll: beyond them the gateway itself took its time. */
const longestIntervalMs = 100;

/** Milliseconds between two events that waited for their polls: a further one would come as soon. */
export function intervalOf(pending: readonly Arrived[]): number {
  const [one, two] = pending.slice(-2);
  return one && two ? Math.min(two.at - one.at, longestIntervalMs) : 0;
}
