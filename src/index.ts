export type { EventContents, SessionMethods, SignInOptions } from '../generated/methods.js';
export type { AgentSession, WaitOptions } from './client/agent-session.js';
export { type ClientOptions, createClient } from './client/client.js';
export type { Timer } from './client/clock.js';
export {
  ContractError,
  GatewayError,
  HttpError,
  InvalidParameterError,
  isContractError,
  isGatewayError,
  isHttpError,
  isNetworkError,
  isTimeoutError,
  NetworkError,
  type SessionEnd,
  SessionEndedError,
  TimeoutError,
} from './client/errors.js';
export type { AgentEvent, EventContent, EventOf, EventType, UnlistedEvent, UnlistedEventType } from './client/event.js';
export { createGateway, type Gateway, type GatewayOptions } from './client/gateway.js';
export type { PollFault } from './client/poller.js';
export type { Fetch } from './client/transport.js';
export type { CallOptions, CallParameters, RefusalCode, Result, UnlistedCode } from './client/types.js';
export type { OperationId } from './operation.js';
export type { Answer, components, FailureCode, OperationTypes, paths, Success } from './types.js';
