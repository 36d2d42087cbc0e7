export type { Edition } from '../generated/editions.js';
export type { EventContents, ForceLoginOptions, LoginOptions, SessionMethods, SignInOptions } from '../generated/methods.js';
export type { AgentSession, WaitOptions } from './client/agent-session.js';
export { type ClientOptions, createClient } from './client/client.js';
export type { Timer } from './client/clock.js';
export {
  ContractError,
  type Envelope,
  GatewayError,
  HttpError,
  InvalidParameterError,
  isContractError,
  isGatewayError,
  isHttpError,
  isInvalidParameterError,
  isNetworkError,
  isSessionEndedError,
  isTimeoutError,
  NetworkError,
  type SessionEnd,
  SessionEndedError,
  TimeoutError,
} from './client/errors.js';
export type { AgentEvent, EventContent, EventOf, EventType, UnlistedEvent } from './client/event.js';
export { createGateway, type Gateway, type GatewayOptions } from './client/gateway.js';
export type { PollFault } from './client/poller.js';
export { createPushHandler, type PushedEvents, type PushOptions } from './client/push.js';
export { describeRetcode, type RetcodeDescription } from './client/retcode.js';
export type { Fetch } from './client/transport.js';
export type { CallOptions, CallParameters, RefusalCode, Result } from './client/types.js';
export { type Unlisted, unlisted } from './client/unlisted.js';
export type { OperationId } from './operation.js';
export type { Answer, components, FailureCode, OperationTypes, paths, Success } from './types.js';
