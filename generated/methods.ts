// Written by `npm run build` from openapi/. Do not edit.

import type { CallOptions, CallParameters, Result } from '../src/client/types.js';

/**
 * Sign in to the platform.
 *
 * Signs the agent in to the CCS only, which enables voice calls. The agent is not signed in to the media server, so that no license
 * is taken.
 *
 * - `password`: a text of at most 32 characters
 * - `phonenum` (optional): a text of at most 24 characters
 * - `autoanswer` (optional): true or false; true unless given (true: answering automatically)
 * - `autoenteridle` (optional): true or false; true unless given (true: becoming idle automatically)
 * - `releasephone` (optional): true or false; true unless given (true: the non-always-off-hook state, in which the phone is hung up after a call)
 * - `agenttype` (optional): one of 4, 11; 4 unless given (4: PC+phone agent, 11: PC+phone video agent)
 * - `status` (optional): one of 3, 4, 5; 4 unless given (3: busy, 4: idle, 5: wrap-up)
 * - `ip` (optional): a text of at most 15 characters like ^[^:]*$; "127.0.0.1" unless given
 * - `entryIp` (optional): a text
 * - `phonelinkage` (optional): true or false; false unless given (true: phone linkage)
 * - `checkInWebm` (optional): true or false; true unless given (true: a sign-in to WebM)
 * - `checkInMailm` (optional): true or false; false unless given (true: a sign-in to MailM)
 * - `vcPhoneNumber` (optional): a text of at most 24 characters
 * - `listenStatus` (optional): true or false; false unless given (true: an inspector following the sign-ins and sign-outs)
 * - triggers `AgentOther_InService`
 * - triggers `AgentState_Ready`
 * - triggers `AgentState_SetNotReady_Success` (status 3)
 * - triggers `AgentState_Work` (status 5)
 *
 * @throws {GatewayError} 100-001: a sign-in parameter is empty or not valid
 * @throws {GatewayError} 100-002: the agent is signed in already; a forced sign-in may help
 * @throws {GatewayError} 100-003: a resource or provider was not available at sign-in
 * @throws {GatewayError} 100-004: user name or password is wrong
 * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
 * @throws {GatewayError} 100-012: the agent type is wrong at sign-in
 * @throws {GatewayError} 100-015: the agent is signed in already and may not be forced out
 * @throws {GatewayError} 100-016: the IP address is not valid at sign-in
 * @throws {GatewayError} 110-016: the account is locked
 * @throws {GatewayError} 999-001: the configuration file of the server has a wrong WAS address
 * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
 * @throws {InvalidParameterError} before anything is sent
 * @throws {ContractError | HttpError | NetworkError | TimeoutError}
 * @see cec_07_1224 (2023-09-27), Signing In to the Platform by an Agent
 */
export type SignInOptions = CallParameters<'loginEx'>;

/** The operations of an agent who is signed in, one method each, named as in the document. */
export interface SessionMethods {
  /**
   * Set whether the idle state follows a call.
   *
   * Sets whether the agent becomes idle after a call has been released, or goes to wrap-up.
   *
   * - `flag`: a text of 1 to 5 characters (true: idle state, any other: wrap-up state)
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_0351 (2025-11-13), Setting Whether to Enter the Idle State
   */
  setAgentAutoEnterIdle(parameters: CallParameters<'setAgentAutoEnterIdle'>, options?: CallOptions): Promise<Result<'setAgentAutoEnterIdle'>>;

  /**
   * Set a state of one's own.
   *
   * Gives the agent a state that only the business knows the meaning of.
   *
   * - `customstate`: an integer from 0 to 65534
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 000-003: the interface may not be called; most likely the Guid is no longer valid
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1228 (2023-09-27), Customizing Status by an Agent
   */
  setCustomState(parameters: CallParameters<'setCustomState'>, options?: CallOptions): Promise<Result<'setCustomState'>>;

  /**
   * Ask for rest.
   *
   * The agent asks to rest for a number of seconds.
   *
   * - `time`: an integer from 1 to 86399 seconds
   * - `restcause`: an integer from 0 to 255 (0: no cause code)
   * - `prolong` (optional): true or false; false unless given (true: setting the reason of the rest anew); mandatory when the agent is in the rest state and asks for rest again
   * - before: The agent is signed in.
   * - triggers `AgentState_SetRest_Success`
   * - triggers `AgentState_Rest_Timeout` after `time` seconds
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1213 (2023-09-27), Applying for Rest
   */
  rest(parameters: CallParameters<'rest'>, options?: CallOptions): Promise<Result<'rest'>>;

  /**
   * Poll for one event.
   *
   * Answers with the next event of the agent. If there is none, the gateway holds the request until one comes, ten seconds at most,
   * and then answers without an event.
   *
   * - `calldata` (optional): a text
   * - before: The agent is signed in; polling stops with the sign-out.
   * - before: The sign-in did not ask for events to be pushed.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1274 (2023-09-27), Obtaining Events of One Agent in Polling Mode
   */
  getAgentEvent(parameters?: CallParameters<'getAgentEvent'>, options?: CallOptions): Promise<Result<'getAgentEvent'>>;

  /**
   * Sign out.
   *
   * Ends the session of the agent.
   *
   * - before: The agent is signed in.
   * - may trigger `AgentOther_ShutdownService`
   *
   * @throws {GatewayError} 100-005: a sign-out parameter is not valid
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-008: the agent has signed out already
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1219 (2023-09-27), Signing Out
   */
  logout(parameters?: CallParameters<'logout'>, options?: CallOptions): Promise<Result<'logout'>>;
}

/** What the events carry that operations of the contract trigger, by their `eventType`. */
export interface EventContents {
  /**
   * The sign-in of the agent has begun.
   * @see cec_07_1401 (2023-09-27)
   */
  AgentOther_InService: null;
  /**
   * The agent is signed out.
   * - `loginTime`: time of the sign-in in milliseconds, as text
   * @see cec_07_1402 (2023-09-27)
   */
  AgentOther_ShutdownService: { readonly loginTime?: string };
  /**
   * The agent is idle.
   * @see cec_07_0492 (2025-11-13)
   */
  AgentState_Ready: null;
  /**
   * The agent is busy.
   * - `reason`: why, a number as text
   * @see cec_07_1346 (2023-09-27)
   */
  AgentState_SetNotReady_Success: { readonly reason?: string };
  /**
   * The agent is in wrap-up.
   * @see cec_07_1344 (2023-09-27)
   */
  AgentState_Work: null;
  /**
   * The rest was granted and has begun.
   * the page documents no content, its example has a reason
   * @see cec_07_1348 (2023-09-27)
   */
  AgentState_SetRest_Success: Readonly<Record<string, unknown>> | null;
  /**
   * The time asked for has passed. A reminder only, the agent goes on resting.
   * @see cec_07_1350 (2023-09-27)
   */
  AgentState_Rest_Timeout: null;
}
