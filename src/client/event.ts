import type { EventContents } from '../../generated/methods.js';
import type { Unlisted } from './unlisted.js';

/** What an event may carry: an object, a bare text such as a call id, or nothing (page cec_07_1274, deviation 13). */
export type EventContent = Readonly<Record<string, unknown>> | string | null;

interface AnyEvent {
  /** Number of the agent whom the event is for, as text. */
  readonly workNo: string;
  /** Time of the event; a few gateways send it. */
  readonly eventGenTime?: unknown;
}

/** An event that the contract does not list: it comes through as it is. */
export interface UnlistedEvent extends AnyEvent {
  /** Its name. */
  readonly eventType: Unlisted;
  /** What it carries. */
  readonly content: EventContent;
}

type Listed = { [Type in keyof EventContents]: AnyEvent & { readonly eventType: Type; readonly content: EventContents[Type] } };

/** An event as the gateway reports it; after a look at `eventType`, `content` has the type of that event. */
export type AgentEvent = Listed[keyof EventContents] | UnlistedEvent;

/** The name of an event. One that the contract does not list is given as `unlisted('...')`. */
export type EventType = keyof EventContents | Unlisted;

/** The event of that name. */
export type EventOf<Type extends EventType> = Type extends keyof EventContents ? Listed[Type] : UnlistedEvent;
