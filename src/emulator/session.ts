import type { AgentState, CallPhase, OperationDescriptor } from '../descriptor.js';
import type { Values } from '../transitions.js';
import type { AgentEvent, EventQueue } from './event-queue.js';
import type { Guids } from './guids.js';
import type { SealedPassword } from './password.js';
import type { PushTarget } from './push-target.js';

/** What an agent asked for that takes effect when something else is over. */
export interface Request {
  readonly operation: OperationDescriptor;
  /** Parameters and body fields together. */
  readonly values: Values;
}

/** A call of an agent. */
export interface Call {
  readonly callid: string;
  readonly caller: string;
  readonly called: string;
}

/** A call that an agent has. */
export interface PresentCall extends Call {
  readonly phase: CallPhase;
  /** When it was answered, in milliseconds since 1970; absent before. */
  readonly talkingSince?: number;
}

/** An event that comes later. */
export interface Reminder {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly event: Pick<AgentEvent, 'eventType' | 'content'>;
}

/** A signed-in agent. */
export interface Session {
  readonly agentid: number;
  readonly loginTime: number;
  readonly guids: Guids;
  readonly events: EventQueue;
  /** Absent where events are polled for. */
  readonly push?: PushTarget;
  password: SealedPassword;
  readonly phone: string;
  state: AgentState;
  /** When the present state began, in milliseconds since 1970. */
  since: number;
  /** What the agent was doing before. */
  before: AgentState;
  /** The state that was asked for during a call or in wrap-up. */
  pending: Request | undefined;
  call: PresentCall | undefined;
  autoEnterIdle: boolean;
  autoAnswer: boolean;
  takesCalls: boolean;
  /** Numbers of the skill queues that the agent is signed in to. */
  skills: readonly number[];
  customState: number | undefined;
  lastPollAt: number;
  reminder: Reminder | undefined;
}
