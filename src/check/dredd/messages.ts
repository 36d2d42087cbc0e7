import type { Edition } from '../../contract.js';
import type { OperationId } from '../../operation.js';
import type { Attempt, Exchange } from '../exchange.js';
import type { Transaction } from './transactions.js';

/** What the worker needs to run the transactions. It travels between the processes, never on a command line. */
export interface Settings {
  readonly baseUrl: string;
  readonly agentid: number;
  readonly transactions: readonly Transaction[];
  /** The edition of the contract, of which Dredd gets a part. */
  readonly edition: Edition;
  /** The OpenAPI document as JSON. */
  readonly document: string;
  /** Paths of the hook files. */
  readonly hooks: readonly string[];
  /** Milliseconds until an answer is given up. */
  readonly timeoutMs: number;
  /** Certificates in PEM to trust. */
  readonly ca?: string;
  readonly insecure: boolean;
}

export interface Stats {
  readonly tests: number;
  readonly passes: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export type ToWorker = { readonly type: 'start'; readonly settings: Settings } | { readonly type: 'stop' };

export type FromWorker =
  | { readonly type: 'loaded' }
  | { readonly type: 'sending'; readonly attempt: Attempt }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'verdict'; readonly operation: OperationId; readonly valid: boolean; readonly message: string }
  | { readonly type: 'skipped'; readonly operation: OperationId; readonly reason: string }
  | { readonly type: 'problem'; readonly message: string }
  | { readonly type: 'done'; readonly stats: Stats; readonly error?: string };
