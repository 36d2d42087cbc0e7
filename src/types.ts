import type * as generated from '../generated/types.js';
import type { OperationId } from './operation.js';

/** The paths of the contract, as openapi-typescript has them: what `createClient` is typed by. */
export type paths = generated.paths;

/** The schemas, parameters and headers of the contract, as openapi-typescript has them. */
export type components = generated.components;

/** The operations of the contract by their ids, as openapi-typescript has them. */
export type OperationTypes = generated.operations;

/** What an operation answers: a union of success and failures that `retcode` tells apart. */
export type Answer<Id extends OperationId> = OperationTypes[Id]['responses'][200]['content']['application/json'];

/** The answer of an operation that succeeded. */
export type Success<Id extends OperationId> = Extract<Answer<Id>, { retcode: '0' }>;

/** The codes with which an operation may refuse: those of its page and the gateway-wide ones. */
export type FailureCode<Id extends OperationId> = Exclude<Answer<Id>['retcode'], '0'>;
