import type { AgentSession, ForceLoginOptions, Gateway, LoginOptions, SignInOptions } from '../../src/index.js';
import type { OperationId } from '../../src/operation.js';

/** The operations that begin a session. */
export type SignIn = 'loginEx' | 'login' | 'forceLogin';
export type Command = Exclude<OperationId, SignIn>;

/** One call of every operation within a session, with every parameter. The sign-outs come last. */
export const fullCalls: Readonly<Record<Command, (session: AgentSession) => Promise<unknown>>> = {
  updateGuid: (session) => session.updateGuid(),
  handShake: (session) => session.handShake({ service_token: 'x'.repeat(50) }),
  resetSkill: (session) => session.resetSkill({ autoflag: false, skillid: '1;2', phonelinkage: 1 }),
  queryAgentSkills: (session) => session.queryAgentSkills(),
  queryAgentSkillsByWorkNo: (session) => session.queryAgentSkillsByWorkNo({ workno: 59999 }),
  setAgentAutoAnswer: (session) => session.setAgentAutoAnswer({ isautoanswer: 'false' }),
  setAgentAutoEnterIdle: (session) => session.setAgentAutoEnterIdle({ flag: 'false' }),
  setTalkRight: (session) => session.setTalkRight({ flag: 0 }),
  setCustomState: (session) => session.setCustomState({ customstate: 65534 }),
  queryCustomState: (session) => session.queryCustomState(),
  cancelSetCustomState: (session) => session.cancelSetCustomState(),
  getAgentStatus: (session) => session.getAgentStatus(),
  syncagentinfo: (session) => session.syncagentinfo(),
  sendNoteletEx: (session) =>
    session.sendNoteletEx({ agentIds: Array.from({ length: 100 }, () => 291), content: 'x'.repeat(1023) }),
  modifyAccountPwdEx: (session) => session.modifyAccountPwdEx({ oldPassword: 'x'.repeat(32), newPassword: 'y'.repeat(32) }),
  sayBusy: (session) => session.sayBusy({ reason: 250, prolong: true }),
  cancelBusy: (session) => session.cancelBusy(),
  sayFree: (session) => session.sayFree(),
  sayWork: (session) => session.sayWork(),
  cancelWork: (session) => session.cancelWork(),
  rest: (session) => session.rest({ time: 86399, restcause: 255, prolong: true }),
  cancelRest: (session) => session.cancelRest(),
  getAgentEvent: (session) => session.getAgentEvent({ calldata: 'a b&c=d/e?f' }),
  forceLogoutWithReason: (session) => session.forceLogoutWithReason({ reason: 255 }),
  forceLogout: (session) => session.forceLogout(),
  logout: (session) => session.logout(),
};

/** One call of every operation within a session, with what is mandatory alone. */
export const leastCalls: Readonly<Record<Command, (session: AgentSession) => Promise<unknown>>> = {
  ...fullCalls,
  handShake: (session) => session.handShake(),
  resetSkill: (session) => session.resetSkill({ autoflag: true }),
  queryAgentSkillsByWorkNo: (session) => session.queryAgentSkillsByWorkNo({ workno: 101 }),
  setAgentAutoAnswer: (session) => session.setAgentAutoAnswer({ isautoanswer: 'true' }),
  setTalkRight: (session) => session.setTalkRight({ flag: 1 }),
  setCustomState: (session) => session.setCustomState({ customstate: 1 }),
  sendNoteletEx: (session) => session.sendNoteletEx({ agentIds: [291], content: '' }),
  modifyAccountPwdEx: (session) => session.modifyAccountPwdEx({ oldPassword: '', newPassword: '12345678' }),
  sayBusy: (session) => session.sayBusy(),
  rest: (session) => session.rest({ time: 60, restcause: 0 }),
  getAgentEvent: (session) => session.getAgentEvent(),
  forceLogoutWithReason: (session) => session.forceLogoutWithReason({ reason: 1 }),
};

/** Every field of a sign-in to the platform. */
export const fullSignIn: SignInOptions = {
  password: 'x'.repeat(32),
  phonenum: '40038',
  autoanswer: false,
  autoenteridle: false,
  releasephone: false,
  agenttype: 11,
  status: 5,
  ip: '127.0.0.1',
  entryIp: '10.0.0.1',
  phonelinkage: true,
  checkInWebm: false,
  checkInMailm: true,
  vcPhoneNumber: '40039',
  listenStatus: true,
};

/** Every field of the other two. */
export const fullLogin: LoginOptions & ForceLoginOptions = {
  ...fullSignIn,
  phonenum: '40038',
  callBackUri: `https://192.0.2.1/${'x'.repeat(182)}`,
  serviceToken: 'x'.repeat(50),
};

/** Signs an agent in by any of the three. */
export const signIns: Readonly<Record<SignIn, (gateway: Gateway, options: LoginOptions) => Promise<AgentSession>>> = {
  loginEx: (gateway, { callBackUri: _, serviceToken: __, ...options }) => gateway.signIn(291, options),
  login: (gateway, options) => gateway.login(291, options),
  forceLogin: (gateway, options) => gateway.forceLogin(291, options),
};
