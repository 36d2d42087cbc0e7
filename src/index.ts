export type { components, operations as OperationTypes, paths } from '../generated/types.js';
export { type ClientOptions, createClient } from './client/client.js';
export type { OperationId } from './operation.js';
export type { Answer, FailureCode, Success } from './types.js';
