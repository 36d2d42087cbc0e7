import type { operations } from '../../generated/types.js';
import type { OperationId } from '../operation.js';
import type { FailureCode, Success } from '../types.js';
import type { AgentEvent } from './event.js';
import type { Unlisted } from './unlisted.js';

/** What every call takes beside its parameters. */
export interface CallOptions {
  /** Gives the call up: the request is cancelled, and the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the whole answer, 1 to 2147483647; default: `timeoutMs` of the gateway. For the poll the time that the gateway may hold it is added. */
  readonly timeoutMs?: number | undefined;
}

type PathOf<Id extends OperationId> = operations[Id]['parameters']['path'];
type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
type HeaderOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['header']>;
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : unknown;
type Flat<T> = { [Key in keyof T]: T[Key] };

type Named<Id extends OperationId> = Flat<
  Omit<PathOf<Id>, 'agentid'> &
    ([QueryOf<Id>] extends [never] ? unknown : QueryOf<Id>) &
    ([HeaderOf<Id>] extends [never] ? unknown : HeaderOf<Id>) &
    BodyOf<Id>
>;

/** The parameters of an operation by their names, from path, query and body alike, without the agent, who is that of the session. */
export type CallParameters<Id extends OperationId> = keyof Named<Id> extends never ? Readonly<Record<string, never>> : Named<Id>;

/** What an operation gives when it succeeds: the `result` of its answer, or the event of a poll. */
export type Result<Id extends OperationId> = 'event' extends keyof Success<Id>
  ? AgentEvent | undefined
  : 'result' extends keyof Success<Id>
    ? Success<Id>['result']
    : undefined;

/** The codes with which an operation may be refused: those of its page, the gateway-wide ones, and any that the contract does not list. */
export type RefusalCode<Id extends OperationId> = FailureCode<Id> | Unlisted;
