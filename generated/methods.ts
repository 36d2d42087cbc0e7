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

/**
 * Sign in.
 *
 * Signs the agent in to the CTI and, unless told otherwise, to the media server. With an address to call back, events are
 * pushed to it.
 *
 * - `password`: a text of at most 32 characters
 * - `phonenum`: a text of at most 24 characters
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
 * - `callBackUri` (optional): a text of at most 200 characters
 * - `serviceToken` (optional): a text of at most 50 characters
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
 * @see cec_07_1202 (2024-09-24), Signing In
 */
export type LoginOptions = CallParameters<'login'>;

/**
 * Sign in by force.
 *
 * Signs an agent in who is signed in elsewhere.
 *
 * - `password`: a text of at most 32 characters
 * - `phonenum`: a text of at most 24 characters
 * - `autoanswer` (optional): true or false; true unless given (true: answering automatically)
 * - `autoenteridle` (optional): true or false; true unless given (true: becoming idle automatically)
 * - `releasephone` (optional): true or false; false unless given (true: the non-always-off-hook state, in which the phone is hung up after a call)
 * - `agenttype` (optional): one of 4, 11; 4 unless given (4: PC+phone agent, 11: PC+phone video agent)
 * - `status` (optional): one of 3, 4, 5; 4 unless given (3: busy, 4: idle, 5: wrap-up)
 * - `ip` (optional): a text of at most 15 characters like ^[^:]*$; "127.0.0.1" unless given
 * - `entryIp` (optional): a text
 * - `phonelinkage` (optional): true or false; false unless given (true: phone linkage)
 * - `checkInWebm` (optional): true or false; true unless given (true: a sign-in to WebM)
 * - `checkInMailm` (optional): true or false; false unless given (true: a sign-in to MailM)
 * - `vcPhoneNumber` (optional): a text of at most 24 characters
 * - `listenStatus` (optional): true or false; false unless given (true: an inspector following the sign-ins and sign-outs)
 * - `callBackUri` (optional): a text of at most 200 characters
 * - `serviceToken` (optional): a text of at most 50 characters
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
 * @see cec_07_1203 (2025-11-13), Forcibly Signing In
 */
export type ForceLoginOptions = CallParameters<'forceLogin'>;

/** The operations of an agent who is signed in, one method each, named as in the document. */
export interface SessionMethods {
  /**
   * Ask for a new Guid.
   *
   * Gives a page that was refreshed a new Guid.
   *
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1225 (2023-09-27), Actively Requesting to Update the GUID When the Agent Page Is Refreshed
   */
  updateGuid(parameters?: CallParameters<'updateGuid'>, options?: CallOptions): Promise<Result<'updateGuid'>>;

  /**
   * Keep a session alive that is pushed to.
   *
   * Keeps the session of an agent whose events are pushed, and renews the Guid under dynamic authentication.
   *
   * - before: The sign-in asked for events to be pushed.
   *
   * @throws {GatewayError} 100-001: a sign-in parameter is empty or not valid
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1204 (2025-11-13), Maintaining the Heartbeat by an Agent
   */
  handShake(parameters?: CallParameters<'handShake'>, options?: CallOptions): Promise<Result<'handShake'>>;

  /**
   * Reset the skill queues.
   *
   * Signs the agent in to all the skill queues that are configured, or to those that are given.
   *
   * - `autoflag`: true or false (true: all that are configured, false: those that are given)
   * - `skillid` (optional): a text of at most 4000 characters
   * - `phonelinkage` (optional): one of 0, 1 (0: no phone linkage, 1: phone linkage)
   * - before: The agent is signed in.
   * - before: The agent is bound to a phone number.
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1209 (2023-09-27), Resetting Skill Queues
   */
  resetSkill(parameters: CallParameters<'resetSkill'>, options?: CallOptions): Promise<Result<'resetSkill'>>;

  /**
   * Query the configured skill queues.
   *
   * Tells the skill queues that are configured for the agent.
   *
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1206 (2025-11-13), Querying Configured Skill Queues
   */
  queryAgentSkills(parameters?: CallParameters<'queryAgentSkills'>, options?: CallOptions): Promise<Result<'queryAgentSkills'>>;

  /**
   * Query the configured skill queues of another agent.
   *
   * Tells the skill queues that are configured for an agent of the same VDN.
   *
   * - `workno`: an integer from 101 to 59999; in the edition 2025-11-13 an integer from 101 to 999999
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1207 (2023-09-27), Querying Configured Skill Queues of Specified Agents
   */
  queryAgentSkillsByWorkNo(parameters: CallParameters<'queryAgentSkillsByWorkNo'>, options?: CallOptions): Promise<Result<'queryAgentSkillsByWorkNo'>>;

  /**
   * Set whether calls are answered automatically.
   *
   * Sets whether calls to the agent are answered automatically.
   *
   * - `isautoanswer`: a text of at most 5 characters (true: answering automatically, any other: answering manually)
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1208 (2023-09-27), Setting Automatic Answering
   */
  setAgentAutoAnswer(parameters: CallParameters<'setAgentAutoAnswer'>, options?: CallOptions): Promise<Result<'setAgentAutoAnswer'>>;

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
   * Set whether inbound calls are taken.
   *
   * Sets whether the agent takes inbound calls.
   *
   * - `flag`: one of 0, 1 (0: taking none, 1: taking them)
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1223 (2024-09-24), Setting Whether to Answer Inbound Calls
   */
  setTalkRight(parameters: CallParameters<'setTalkRight'>, options?: CallOptions): Promise<Result<'setTalkRight'>>;

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
   * Query the state of one's own.
   *
   * Tells the state that the agent has set by `setCustomState`.
   *
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 000-003: the interface may not be called; most likely the Guid is no longer valid
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1229 (2024-09-24), Querying the Customized Status
   */
  queryCustomState(parameters?: CallParameters<'queryCustomState'>, options?: CallOptions): Promise<Result<'queryCustomState'>>;

  /**
   * Cancel the state of one's own.
   *
   * Takes the state back that the agent has set by `setCustomState`.
   *
   * - before: The agent is signed in.
   * - before: A state of the own is set.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1230 (2023-09-27), Canceling Status Customization by an Agent
   */
  cancelSetCustomState(parameters?: CallParameters<'cancelSetCustomState'>, options?: CallOptions): Promise<Result<'cancelSetCustomState'>>;

  /**
   * Get the state of the agent.
   *
   * Tells what the agent is doing.
   *
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1222 (2024-09-24), Obtaining the Current Agent Status
   */
  getAgentStatus(parameters?: CallParameters<'getAgentStatus'>, options?: CallOptions): Promise<Result<'getAgentStatus'>>;

  /**
   * Synchronize a page that was loaded anew.
   *
   * Tells the state and the call of the agent to a page that was refreshed, and drops the events that wait for it.
   *
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1226 (2025-03-31), Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed
   */
  syncagentinfo(parameters?: CallParameters<'syncagentinfo'>, options?: CallOptions): Promise<Result<'syncagentinfo'>>;

  /**
   * Send a note.
   *
   * Sends a short text to other agents.
   *
   * - `agentIds`: an array of at most 100
   * - `content`: a text of at most 1023 characters
   * - before: The agent is signed in.
   * - triggers `AgentOther_Note` (at the receivers)
   *
   * @throws {GatewayError} 100-001: a sign-in parameter is empty or not valid
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1205 (2025-03-31), Sending Notes
   */
  sendNoteletEx(parameters: CallParameters<'sendNoteletEx'>, options?: CallOptions): Promise<Result<'sendNoteletEx'>>;

  /**
   * Change the password.
   *
   * Changes the password of the agent.
   *
   * - `oldPassword`: a text of at most 32 characters
   * - `newPassword`: a text of 8 to 32 characters
   * - before: The agent is signed in.
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_0350 (2025-11-13), Changing the Password (Extended)
   */
  modifyAccountPwdEx(parameters: CallParameters<'modifyAccountPwdEx'>, options?: CallOptions): Promise<Result<'modifyAccountPwdEx'>>;

  /**
   * Be busy.
   *
   * Makes the agent busy: no call comes in.
   *
   * - `reason` (optional): 0 or any value (0: no reason); mandatory when the agent is busy and asks for it again
   * - `prolong` (optional): true or false; false unless given (true: setting the reason anew); mandatory when the agent is busy and asks for it again
   * - before: The agent is signed in.
   * - triggers `AgentState_SetNotReady_Success`
   *
   * @throws {GatewayError} 000-002: an address or a parameter of the URL is wrong, or a parameter breaks its definition
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1211 (2024-08-02), Setting Busy
   */
  sayBusy(parameters?: CallParameters<'sayBusy'>, options?: CallOptions): Promise<Result<'sayBusy'>>;

  /**
   * Be busy no longer.
   *
   * Makes an agent idle who is busy.
   *
   * - before: The agent is signed in.
   * - before: The agent is busy.
   * - triggers `AgentState_CancelNotReady_Success`
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1212 (2023-09-27), Canceling the Busy State
   */
  cancelBusy(parameters?: CallParameters<'cancelBusy'>, options?: CallOptions): Promise<Result<'cancelBusy'>>;

  /**
   * Be idle.
   *
   * Makes the agent idle: calls may come in.
   *
   * - before: The agent is signed in.
   * - triggers `AgentState_CancelNotReady_Success` (in the state busy)
   * - triggers `AgentState_CancelWork_Success` (in the state wrap-up)
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1210 (2023-09-27), Setting Idle
   */
  sayFree(parameters?: CallParameters<'sayFree'>, options?: CallOptions): Promise<Result<'sayFree'>>;

  /**
   * Enter the work state.
   *
   * Sends the agent to the work state: no inbound call comes in, internal ones may.
   *
   * - before: The agent is signed in.
   * - triggers `AgentState_SetWork_Success`
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1215 (2023-09-27), Entering the Work State
   */
  sayWork(parameters?: CallParameters<'sayWork'>, options?: CallOptions): Promise<Result<'sayWork'>>;

  /**
   * Leave the work state.
   *
   * Makes an agent idle who is in the work state.
   *
   * - before: The agent is signed in.
   * - before: The agent is in the work state.
   * - triggers `AgentState_CancelWork_Success`
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1216 (2023-09-27), Quitting the Work State
   */
  cancelWork(parameters?: CallParameters<'cancelWork'>, options?: CallOptions): Promise<Result<'cancelWork'>>;

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
   * End the rest.
   *
   * Makes an agent idle who is resting.
   *
   * - before: The agent is signed in.
   * - before: The agent is resting.
   * - triggers `AgentState_CancelRest_Success`
   *
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-009: the state was not set; the agent may not have the right to it
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_13492 (2025-11-13), Canceling Rest
   */
  cancelRest(parameters?: CallParameters<'cancelRest'>, options?: CallOptions): Promise<Result<'cancelRest'>>;

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
   * Sign out by force, with a reason.
   *
   * Ends the session of the agent, and tells why.
   *
   * - `reason`: an integer from 1 to 255
   * - before: The agent is signed in.
   * - may trigger `AgentOther_ShutdownService` (not in the edition 2025-11-13)
   *
   * @throws {GatewayError} 100-005: a sign-out parameter is not valid
   * @throws {GatewayError} 100-006: the agent is not signed in
   * @throws {GatewayError} 100-007: the operation failed inside the gateway, or its WAS could not be reached
   * @throws {GatewayError} 100-008: the agent has signed out already
   * @throws {GatewayError} 000-NNN: codes of access in general, and any other that the gateway gives
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   * @see cec_07_1221 (2024-09-24), Forcibly Signing Out with a Cause Code
   */
  forceLogoutWithReason(parameters: CallParameters<'forceLogoutWithReason'>, options?: CallOptions): Promise<Result<'forceLogoutWithReason'>>;

  /**
   * Sign out by force.
   *
   * Ends the session of the agent, and the call if there is one.
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
   * @see cec_07_1220 (2024-08-02), Forcibly Signing Out
   */
  forceLogout(parameters?: CallParameters<'forceLogout'>, options?: CallOptions): Promise<Result<'forceLogout'>>;

  /**
   * Sign out.
   *
   * Ends the session of the agent.
   *
   * - before: The agent is signed in.
   * - may trigger `AgentOther_ShutdownService` (not in the edition 2025-11-13)
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
   * All agents are busy.
   * @see cec_07_1403 (2023-09-27)
   */
  AgentOther_All_Agent_Busy: null;
  /**
   * A note has come in.
   * the page documents no content; a class of a demo client has sender, receivetime, sendername, timestring and context
   * @see cec_07_1353 (2023-09-27)
   */
  AgentOther_Note: Readonly<Record<string, unknown>> | null;
  /**
   * A bulletin has come in.
   * only demo clients have the event, none of them shows its content
   * @see vendor demo clients (2019)
   */
  AgentOther_Bulletin: Readonly<Record<string, unknown>> | string | null;
  /**
   * The agent's phone rings.
   * the page documents no content; one client reads callid and caller from it
   * @see cec_07_1398 (2023-09-27)
   */
  AgentOther_PhoneAlerting: Readonly<Record<string, unknown>> | null;
  /**
   * The agent's phone is off the hook.
   * - `type`: which phone: unknown, main or assistant
   * @see cec_07_1397 (2023-09-27)
   */
  AgentOther_PhoneOffhook: { readonly type?: string };
  /**
   * The agent's phone was hung up.
   * - `phoneState`: who hung up: 2 the agent, 3 the platform
   * @see cec_07_1396 (2023-09-27)
   */
  AgentOther_PhoneRelease: { readonly phoneState?: string | number };
  /**
   * The state of the agent's phone is not known.
   * @see cec_07_1395 (2023-09-27)
   */
  AgentOther_PhoneUnknow: null;
  /**
   * The agent's phone cannot take a call.
   * @see cec_07_1399 (2023-09-27)
   */
  AgentOther_PhoneBusy: null;
  /**
   * The agent is idle.
   * @see cec_07_1345 (2023-09-27)
   */
  AgentState_Ready: null;
  /**
   * The agent is busy.
   * - `reason`: why: 0 none, 1 at own request, 2 a call was not answered, 3 by an inspector, 4 rest, 5 the phone is not available, 7 a call was rejected, 200 to 250 reasons of the business; 4 and 5 are not in all copies of the page
   * @see cec_07_1346 (2023-09-27)
   */
  AgentState_SetNotReady_Success: { readonly reason?: string | number };
  /**
   * The agent is no longer busy, and idle.
   * @see cec_07_1347 (2023-09-27)
   */
  AgentState_CancelNotReady_Success: null;
  /**
   * The rest was granted and has begun.
   * the page documents no content, its example has a reason
   * @see cec_07_1348 (2023-09-27)
   */
  AgentState_SetRest_Success: Readonly<Record<string, unknown>> | null;
  /**
   * The rest was ended by the agent.
   * @see cec_07_1349 (2023-09-27)
   */
  AgentState_CancelRest_Success: null;
  /**
   * The time asked for has passed. A reminder only, the agent goes on resting.
   * @see cec_07_1350 (2023-09-27)
   */
  AgentState_Rest_Timeout: null;
  /**
   * The agent has entered the work state, as asked for.
   * the page that shows the content was not seen
   * @see cec_07_1351 (2023-09-27)
   */
  AgentState_SetWork_Success: Readonly<Record<string, unknown>> | string | null;
  /**
   * The agent has left the work state.
   * @see cec_07_1352 (2023-09-27)
   */
  AgentState_CancelWork_Success: null;
  /**
   * The agent is in wrap-up.
   * @see cec_07_1344 (2023-09-27)
   */
  AgentState_Work: null;
  /**
   * The agent is handling a call.
   * @see cec_07_1343 (2023-09-27)
   */
  AgentState_Busy: null;
  /**
   * An inspector has made the agent idle.
   * only demo clients have the event, none of them shows its content
   * @see vendor demo clients (2019)
   */
  AgentState_Force_Ready: Readonly<Record<string, unknown>> | string | null;
  /**
   * An inspector has made the agent busy.
   * only demo clients have the event, none of them shows its content
   * @see vendor demo clients (2019)
   */
  AgentState_Force_SetNotReady: Readonly<Record<string, unknown>> | string | null;
  /**
   * The agent is talking.
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `callid`: id of the call
   * - `type`: which of the phones of the agent: main or assistant
   * - `feature`: kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties
   * - `mediaAbility`: 1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video
   * @see cec_07_1355 (2023-09-27)
   */
  AgentEvent_Talking: { readonly caller?: string; readonly called?: string; readonly callid?: string; readonly type?: string; readonly feature?: string | number; readonly mediaAbility?: string | number };
  /**
   * The called party is being rung.
   * - `otherPhone`: number of the called party; of an agent for an internal call
   * - `otherPhoneWorkno`: number of the called agent; the example alone has it
   * - `callid`: id of the call
   * - `type`: which of the phones of the agent: main or assistant
   * @see cec_07_1356 (2023-09-27)
   */
  AgentEvent_Customer_Alerting: { readonly otherPhone?: string; readonly otherPhoneWorkno?: string; readonly callid?: string; readonly type?: string };
  /**
   * A call was answered automatically.
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `callid`: id of the call
   * - `type`: which of the phones of the agent: main or assistant
   * - `feature`: kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties
   * - `mediaAbility`: 1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video
   * - `transfer`: whether the call was transferred: yes or no
   * - `transfrom`: who transferred it; the table spells it transFrom
   * - `mediaType`: 1 text chat, 2 click to dial, 4 call-back, 5 audio or video call, 15 predictive, 16 preview, 17 message call, 19 video call, 51 multimedia web chat, 53 social chat
   * @see cec_07_1365 (2023-09-27)
   */
  AgentEvent_Auto_Answer: { readonly caller?: string; readonly called?: string; readonly callid?: string; readonly type?: string; readonly feature?: string | number; readonly mediaAbility?: string | number; readonly transfer?: string; readonly transfrom?: string; readonly mediaType?: string | number };
  /**
   * A call is waiting for the agent to answer it.
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `callid`: id of the call
   * - `type`: which of the phones of the agent: main or assistant
   * - `feature`: kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties
   * - `mediaAbility`: 1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video
   * - `transfer`: whether the call was transferred: yes or no
   * - `transfrom`: who transferred it; the table spells it transFrom
   * - `mediaType`: 1 text chat, 2 click to dial, 4 call-back, 5 audio or video call, 15 predictive, 16 preview, 17 message call, 19 video call, 51 multimedia web chat, 53 social chat
   * @see cec_07_1366 (2023-09-27)
   */
  AgentEvent_Ringing: { readonly caller?: string; readonly called?: string; readonly callid?: string; readonly type?: string; readonly feature?: string | number; readonly mediaAbility?: string | number; readonly transfer?: string; readonly transfrom?: string; readonly mediaType?: string | number };
  /**
   * A call has reached the agent.
   * - `callId`: id of the call
   * - `skillName`: name of the skill queue
   * - `skillId`: number of the skill queue
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `lastReleaseAgentId`: number of the agent who released the call last; 65535 for none
   * - `mediaType`: medium of the call
   * - `releaseAndReQueueCount`: how often the call was released and queued again
   * - `releaseAndReQueueCallFlag`: whether it was: 0 or 1
   * @see cec_07_0520 (2025-11-13)
   */
  AgentEvent_Incoming_CallInfo: { readonly callId?: string; readonly skillName?: string; readonly skillId?: number; readonly caller?: string; readonly called?: string; readonly lastReleaseAgentId?: number; readonly mediaType?: number; readonly releaseAndReQueueCount?: number; readonly releaseAndReQueueCallFlag?: number };
  /**
   * The agent's call is on hold.
   * @see cec_07_1357 (2023-09-27)
   */
  AgentEvent_Hold: string;
  /**
   * The agent has left the call.
   * @see cec_07_1363 (2023-09-27)
   */
  AgentEvent_Call_Release: string;
  /**
   * The customer has left the call.
   * - `callid`: id of the call
   * - `number`: number of the customer
   * @see cec_07_1364 (2023-09-27)
   */
  AgentEvent_Customer_Release: { readonly callid?: string; readonly number?: string };
  /**
   * A call of three parties has begun.
   * - `callid`: id of the call
   * - `partner`: numbers of the others, separated by commas
   * @see cec_07_1358 (2023-09-27)
   */
  AgentEvent_Conference: { readonly callid?: string; readonly partner?: string };
  /**
   * A connection failed.
   * @see cec_07_1367 (2023-09-27)
   */
  AgentEvent_Connect_Fail: string;
  /**
   * Internal help or consultation failed.
   * @see cec_07_1368 (2023-09-27)
   */
  AgentEvent_Consult_Fail: string;
  /**
   * The agent did not answer in time, and the call is gone.
   * @see cec_07_1362 (2023-09-27)
   */
  AgentEvent_No_Answer: string;
  /**
   * A call of the agent to the outside failed.
   * @see cec_07_1359 (2023-09-27)
   */
  AgentEvent_Call_Out_Fail: string;
  /**
   * An internal call failed.
   * @see cec_07_1361 (2023-09-27)
   */
  AgentEvent_Inside_Call_Fail: string;
  /**
   * A call has come back from an IVR to which it was transferred for a time.
   * @see cec_07_1370 (2023-09-27)
   */
  AgentEvent_ReturnFromIvr: string;
  /**
   * The reason is known for which a call to the outside failed.
   * - `callId`: id of the call; the table spells it callid
   * - `detect`: the reason, by table 3 of cec_07_0580
   * - `desc`: the reason in words
   * @see cec_07_1360 (2023-09-27)
   */
  OUTBOUND_DETECT_EVENT: { readonly callId?: string; readonly detect?: number; readonly desc?: string };
  /**
   * A transfer to somebody who has to answer has succeeded or failed.
   * - `callId`: id of the call
   * - `result`: 0 for a success
   * @see cec_07_1369 (2023-09-27)
   */
  AgentEvent_SuccTransResult: { readonly callId?: string; readonly result?: string | number };
  /**
   * An audio call has become a video call.
   * - `callid`: id of the call
   * - `reason`: 0 for a success
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `mediaType`: medium of the call
   * @see cec_07_1371 (2023-09-27)
   */
  AgentEvent_MediaSwith: { readonly callid?: string; readonly reason?: string | number; readonly caller?: string; readonly called?: string; readonly mediaType?: string | number };
  /**
   * It is known what the phone of the called customer can do.
   * - `userAbility`: 1 audio, 3 audio and video
   * - `callid`: id of the call
   * @see cec_07_1372 (2023-09-27)
   */
  AgentEvent_UserMediaAbility: { readonly userAbility?: string; readonly callid?: string };
  /**
   * The agent is being recorded.
   * - `taskId`: number of the recording
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `locationId`: node of the recording
   * - `recordID`: id of the recording
   * - `fileName`: file of the recording
   * - `callId`: id of the call
   * - `fileMediaType`: 1 audio, 2 video
   * @see cec_07_1381 (2023-09-27)
   */
  AgentMediaEvent_Record: { readonly taskId?: number; readonly caller?: string; readonly called?: string; readonly locationId?: string | number; readonly recordID?: string; readonly fileName?: string; readonly callId?: string; readonly fileMediaType?: string | number };
  /**
   * The recording has stopped.
   * - `beginTime`: begin in milliseconds since 1970
   * - `endTime`: end in milliseconds since 1970
   * - `taskId`: number of the recording
   * - `fileMediaType`: 1 audio, 2 video
   * - `recordFormat`: 0 default, 1 24KVOX, 2 32KVOX, 3 ALAW
   * - `callId`: id of the call; only some copies of the page have it
   * @see cec_07_1383 (2023-09-27)
   */
  AgentMediaEvent_StopRecordDone: { readonly beginTime?: number; readonly endTime?: number; readonly taskId?: number; readonly fileMediaType?: string | number; readonly recordFormat?: string | number; readonly callId?: string };
  /**
   * The recording failed.
   * only demo clients have the event, none of them shows its content
   * @see vendor demo clients (2019)
   */
  AgentMediaEvent_Record_Fail: Readonly<Record<string, unknown>> | string | null;
  /**
   * Playback has begun.
   * @see cec_07_1385 (2023-09-27)
   */
  AgentMediaEvent_Play: null;
  /**
   * Playback succeeded.
   * @see cec_07_1386 (2023-09-27)
   */
  AgentMediaEvent_Play_Succ: null;
  /**
   * Playback failed.
   * @see cec_07_1387 (2023-09-27)
   */
  AgentMediaEvent_Play_Fail: null;
  /**
   * Playback has stopped.
   * - `cause`: 0 finished, 1 stopped by the agent, 2 failed
   * @see cec_07_1388 (2023-09-27)
   */
  AgentMediaEvent_StopPlayDone: { readonly cause?: string | number };
  /**
   * Playback pauses.
   * @see cec_07_1389 (2023-09-27)
   */
  AgentMediaEvent_PausePlayDone: null;
  /**
   * Playback goes on.
   * @see cec_07_0538 (2025-11-13)
   */
  AgentMediaEvent_ResumePlayDone: null;
  /**
   * Playback was wound forward or back.
   * @see cec_07_1391 (2023-09-27)
   */
  AgentMediaEvent_JumpPlayDone: null;
  /**
   * An agent whom the inspector monitors has signed in or out.
   * - `subtype`: QC_AgentState_Login or QC_AgentState_Logout
   * - `monitoredagent`: number of that agent
   * - `agentname`: name of that agent
   * - `mediaserver`: media server of that agent
   * @see cec_07_0541 (2025-11-13)
   */
  QC_AgentState_Notify: { readonly subtype?: string; readonly monitoredagent?: string | number; readonly agentname?: string; readonly mediaserver?: string | number };
  /**
   * An inspector has begun to monitor the agent.
   * - `qcType`: 8 listening, 9 insertion, 20172 and 20173 whispering
   * - `qcAgentId`: number of the inspector
   * @see cec_07_0542 (2025-11-13)
   */
  AgentOther_BeQcStart: { readonly qcType?: string | number; readonly qcAgentId?: string | number };
  /**
   * An inspector has ceased to monitor the agent.
   * - `qcType`: 8 listening, 9 insertion, 20172 and 20173 whispering
   * - `qcAgentId`: number of the inspector
   * @see cec_07_0543 (2025-11-13)
   */
  AgentOther_BeQcStop: { readonly qcType?: string | number; readonly qcAgentId?: string | number };
  /**
   * A message of a multimedia session has come in.
   * - `callid`: id of the call
   * - `caller`: number of the calling party
   * - `called`: number of the called party
   * - `feature`: kind of call
   * - `type`: kind of message
   * - `message`: the message
   * - `mediaAbility`: medium of the session
   * @see cec_07_1405 (2023-09-27)
   */
  AgentEvent_MessageData: { readonly callid?: string; readonly caller?: string; readonly called?: string; readonly feature?: string | number; readonly type?: string | number; readonly message?: string; readonly mediaAbility?: string | number };
  /**
   * The data for access to an H5 session are there.
   * - `callid`: id of the call
   * - `userId`: id of the user
   * - `ctime`: time of the data
   * - `channelId`: id of the channel
   * - `role`: role of the user
   * - `ip`: address of the server
   * - `port`: port of the server
   * - `signalingDomainIn`: domain for signalling, from the inside
   * - `signalingDomainOut`: domain for signalling, from the outside
   * - `locationId`: number of the node
   * - `signature`: signature of the data
   * - `appId`: id of the application
   * @see cec_07_0556 (2025-11-13)
   */
  AgentEvent_RequestConnect: { readonly callid?: string; readonly userId?: string; readonly ctime?: string | number; readonly channelId?: string | number; readonly role?: string | number; readonly ip?: string; readonly port?: string | number; readonly signalingDomainIn?: string; readonly signalingDomainOut?: string; readonly locationId?: string | number; readonly signature?: string; readonly appId?: string };
  /**
   * A screenshot of an H5 session was taken.
   * - `callid`: id of the call
   * - `filename`: file of the screenshot
   * the page is cut off in the copy seen: there may be further fields
   * @see cec_07_0557 (2025-11-13)
   */
  AgentEvent_ImageCapture: { readonly callid?: string; readonly filename?: string; readonly [field: string]: unknown };
  /**
   * The conference was granted, and its chair has joined.
   * - `confId`: number of the conference
   * @see cec_07_1409 (2023-09-27)
   */
  AgentConf_RequestSuccess: { readonly confId?: number };
  /**
   * The conference was not granted.
   * - `cause`: why
   * @see cec_07_1410 (2023-09-27)
   */
  AgentConf_RequestFailed: { readonly cause?: number };
  /**
   * The agent has joined a conference.
   * - `confId`: number of the conference
   * @see cec_07_1411 (2023-09-27)
   */
  AgentConf_SelfJoinResult: { readonly confId?: number };
  /**
   * The conference is about to end.
   * - `confId`: number of the conference
   * @see cec_07_1412 (2023-09-27)
   */
  AgentConf_Timeout: { readonly confId?: number };
  /**
   * The agent is invited to a conference.
   * - `confId`: number of the conference
   * @see cec_07_1413 (2023-09-27)
   */
  AgentConf_Ringing: { readonly confId?: number };
  /**
   * The members of a conference have changed.
   * - `result`: 0 for a success
   * - `changeType`: 0 joined, 1 left, 2 another chair, 3 muted, 4 unmuted, 5 on hold, 6 no longer on hold
   * - `changeReason`: why a member left: 0 at own request, 1 removed by the chair, 2 hung up, 3 the conference is over, 4 signed out, 6 other
   * - `confId`: number of the conference
   * - `participant`: number of the member
   * - `participantType`: 6 phone, 9 agent
   * - `deviceCallType`: kind of call of the device
   * - `deviceType`: kind of device
   * @see cec_07_0564 (2025-11-13)
   */
  AgentConf_ParticipantChanged: { readonly result?: string | number; readonly changeType?: string | number; readonly changeReason?: string | number; readonly confId?: number; readonly participant?: string; readonly participantType?: string | number; readonly deviceCallType?: string | number; readonly deviceType?: string | number };
  /**
   * The agent has become the chair.
   * - `confId`: number of the conference
   * @see development guide (2024-09-24)
   */
  AgentConf_PresidentChanged: { readonly confId?: number };
  /**
   * An announcement in the conference has ended.
   * - `result`: 0 for a success, 1 for a failure
   * @see development guide (2024-09-24)
   */
  AgentConf_StopParticipantVoice: { readonly result?: string | number };
  /**
   * The linked phone has another state.
   * - `result`: 0 off the hook, 1 on the hook, 2 talking, 3 online, 4 offline, 5 ringing
   * @see cec_07_0572 (2025-11-13)
   */
  AgentEvent_linkagePhoneStatus: { readonly result?: string | number };
}
