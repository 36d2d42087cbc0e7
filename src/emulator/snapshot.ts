import type { Contract, OperationId } from '../contract.js';
import type { Values } from '../transitions.js';
import type { AgentEvent, EventQueue } from './event-queue.js';
import type { Authentication, Guids, IssuedGuid } from './guids.js';
import type { Roster } from './roster.js';
import type { Session } from './session.js';

/** A signed-in agent as a value. */
export interface SnapshotAgent extends Omit<Session, 'guids' | 'events' | 'pending' | 'call' | 'customState' | 'reminder'> {
  readonly guids: readonly IssuedGuid[];
  /** What no poll has fetched yet, the oldest first. */
  readonly events: readonly AgentEvent[];
  readonly pending?: { readonly operation: OperationId; readonly values: Values } | undefined;
  readonly call?: Session['call'];
  readonly customState?: Session['customState'];
  readonly reminder?: Session['reminder'];
}

/** The whole situation of a gateway, as a value that goes into JSON. */
export interface Snapshot {
  /** The time of the gateway, in milliseconds since 1970. */
  readonly now: number;
  readonly authentication: Authentication;
  readonly roster: Roster;
  /** How many calls there were: ids of calls are made of it. */
  readonly calls: number;
  readonly agents: readonly SnapshotAgent[];
  /** The Guids of the last session that was signed out, by agent. */
  readonly ended: readonly { readonly agentid: number; readonly guids: readonly IssuedGuid[] }[];
}

/** @param now in milliseconds since 1970: a poll that is held ends then, as far as the value goes */
export function snapshotAgent({ guids, events, pending, ...session }: Session, now: number): SnapshotAgent {
  return {
    ...session,
    lastPollAt: events.held ? Math.max(now, session.lastPollAt) : session.lastPollAt,
    guids: guids.issued,
    events: [...events.waiting],
    ...(pending && { pending: { operation: pending.operation.id as OperationId, values: pending.values } }),
  };
}

/** The same agent as a session, whose Guids and events are made of those of the value. */
export function restoredAgent(agent: SnapshotAgent, contract: Contract, guids: Guids, events: EventQueue): Session {
  const { pending, call, customState, reminder } = agent;
  return {
    ...agent,
    guids,
    events,
    pending: pending && { operation: contract.operation(pending.operation), values: pending.values },
    call,
    customState,
    reminder,
  };
}

/** The last of the times that a session knows, in milliseconds since 1970. */
export function latestOf({ since, loginTime, lastPollAt, call, guids }: Session): number {
  return Math.max(since, loginTime, lastPollAt, call?.talkingSince ?? 0, ...guids.issued.map(({ at }) => at));
}
