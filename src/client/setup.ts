import type { ClientOperation } from '../descriptor.js';
import type { OperationId } from '../operation.js';
import type { Timer } from './clock.js';
import type { Gate } from './gate.js';
import type { PollFault } from './poller.js';
import type { Transport } from './transport.js';

/** What all sessions of a gateway object share. */
export interface Setup {
  readonly transport: Transport;
  /** Those of the edition. */
  readonly operations: Readonly<Record<OperationId, ClientOperation>>;
  readonly timer: Timer;
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** One sign-in or sign-out of an agent at a time, for the pages forbid them to overlap (cec_07_1219). */
  readonly gate: Gate<number>;
  readonly onPollFault: (fault: PollFault) => void;
}
