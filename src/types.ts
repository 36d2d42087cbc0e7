import type { operations } from '../generated/types.js';
import type { OperationId } from './operation.js';

/** What an operation answers: a union of success and failures that `retcode` tells apart. */
export type Answer<Id extends OperationId> = operations[Id]['responses'][200]['content']['application/json'];

/** The answer of an operation that succeeded. */
export type Success<Id extends OperationId> = Extract<Answer<Id>, { retcode: '0' }>;

/** The codes with which an operation may refuse: those of its page and the gateway-wide ones. */
export type FailureCode<Id extends OperationId> = Exclude<Answer<Id>['retcode'], '0'>;
