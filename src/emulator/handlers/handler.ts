import type { OperationDescriptor } from '../../descriptor.js';
import type { HeldPoll } from '../event-queue.js';
import type { Input } from '../read.js';
import type { Session } from '../session.js';
import type { GatewayState, Retcode } from '../state.js';

/** What a handler decided: a refusal, an answer, or a poll that waits. */
export type Outcome =
  | { readonly retcode: Retcode; readonly message?: string; readonly result?: unknown; readonly guid?: string | undefined }
  | { readonly poll: HeldPoll };

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
