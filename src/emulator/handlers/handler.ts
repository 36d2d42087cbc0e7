import type { OperationDescriptor } from '../../descriptor.js';
import type { Input } from '../../read-request.js';
import type { AgentEvent } from '../event-queue.js';
import type { Session } from '../session.js';
import type { GatewayState, Retcode } from '../state.js';

/** What is answered at once. */
export interface Decided {
  readonly retcode: Retcode;
  /** Whether the code may be one that the error table alone has. */
  readonly isUnlisted?: true;
  readonly message?: string;
  readonly result?: unknown;
  readonly event?: AgentEvent;
  /** A new Guid. */
  readonly guid?: string | undefined;
}

/** What is answered later. */
export interface Held {
  /**
   * Begins to wait.
   *
   * @param answer called once, with an event or without one
   * @returns a function that gives up
   */
  readonly hold: (answer: (event?: AgentEvent) => void) => () => void;
}

/** What a handler decided: a refusal, an answer, or a poll that waits. */
export type Outcome = Decided | Held;

export interface Context {
  readonly operation: OperationDescriptor;
  readonly state: GatewayState;
  readonly input: Input;
  readonly agentid: number;
  /** Milliseconds that a poll is held at most. */
  readonly holdMs: number;
}

/** What an operation does, and what it does not do although a real gateway would. */
export type Handler = { readonly notEmulated: readonly string[] } & (
  | { readonly opensSession: (context: Context) => Outcome }
  | { readonly inSession: (context: Context, session: Session) => Outcome }
);
