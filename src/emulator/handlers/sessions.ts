import { problemOf, pushTargetOf } from '../push-target.js';
import type { SignInValues } from '../sign-in.js';
import type { Context, Handler, Outcome } from './handler.js';

const bodyIsIgnored = 'licences, and the fields of the body for phones and for other servers, change nothing';

/** Signs an agent in; what the answer tells is the same for every sign-in. */
function signIn({ operation, state, input: { body }, agentid }: Context): Outcome {
  const target = pushTargetOf(operation, body);
  const problem = target && problemOf(target);
  // The events would be lost, and nobody would know why.
  if (problem !== undefined) return { retcode: '100-001', message: problem };
  const outcome = state.signIn(agentid, body as SignInValues, operation);
  // Of a password that has expired, and of the phones of an agent, no page of a sign-in has the code.
  if (!outcome.session) return { ...outcome, isUnlisted: true };
  const account = state.accounts.of(agentid);
  return {
    retcode: '0',
    message: '',
    guid: outcome.guid,
    result: {
      vdnid: account?.vdn ?? 1,
      workno: String(agentid),
      mediatype: `T${body.checkInWebm === true ? 'T' : 'F'}F`,
      loginTime: String(outcome.session.loginTime),
      isForceChange: String(account?.mustChangePassword ?? false),
      serverName: 'AgentGateway',
      timeRemaining: account ? state.accounts.daysLeft(account) : '',
    },
  };
}

const signOut: Handler = {
  notEmulated: [],
  inSession: ({ state, operation }, session) => ({ retcode: state.signOut(session, operation) }),
};

/** Sign-ins, sign-outs, and what keeps a session. */
export const sessions = {
  loginEx: { notEmulated: [bodyIsIgnored], opensSession: signIn },
  login: { notEmulated: [bodyIsIgnored], opensSession: signIn },
  forceLogin: { notEmulated: [bodyIsIgnored], opensSession: signIn },
  updateGuid: {
    notEmulated: [],
    inSession: (_, session) => ({ retcode: '0', result: { guid: session.guids.issue() } }),
  },
  handShake: {
    notEmulated: ['an agent whose events are polled for has a heartbeat, too', 'service_token is not looked at'],
    inSession({ state }, session) {
      state.polled(session);
      return { retcode: '0', guid: session.guids.renew() };
    },
  },
  getAgentEvent: {
    notEmulated: ['calldata changes nothing'],
    inSession({ state, holdMs }, session) {
      if (session.push) return { retcode: '000-001' };
      const event = state.take(session);
      if (event === undefined) return { hold: (answer) => state.hold(session, holdMs, answer) };
      return { retcode: '0', message: '', event, guid: session.guids.renew() };
    },
  },
  logout: signOut,
  forceLogout: signOut,
  forceLogoutWithReason: { ...signOut, notEmulated: ['nobody is told the reason'] },
} satisfies Record<string, Handler>;
