import type { SignInValues } from '../state.js';
import type { Context, Handler, Outcome } from './handler.js';

const bodyIsIgnored = 'phone numbers, licences, locked accounts and the further fields of the body change nothing';
const nothingIsPushed = 'events are not pushed: whoever asked for it polls all the same';

/** Signs an agent in; what the answer tells is the same for every sign-in. */
function signIn({ operation, state, input: { body }, agentid }: Context): Outcome {
  const outcome = state.signIn(agentid, body as SignInValues, operation);
  if (!outcome.session) return outcome;
  return {
    retcode: '0',
    message: '',
    guid: outcome.guid,
    result: {
      vdnid: 1,
      workno: String(agentid),
      mediatype: `T${body.checkInWebm === true ? 'T' : 'F'}F`,
      loginTime: String(outcome.session.loginTime),
      isForceChange: 'false',
      serverName: 'AgentGateway',
      timeRemaining: '90',
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
  login: { notEmulated: [bodyIsIgnored, nothingIsPushed], opensSession: signIn },
  forceLogin: { notEmulated: [bodyIsIgnored, nothingIsPushed], opensSession: signIn },
  updateGuid: {
    notEmulated: [],
    inSession: (_, session) => ({ retcode: '0', result: { guid: session.guids.issue() } }),
  },
  handShake: {
    notEmulated: ['an agent whose events are polled for has a heartbeat, too'],
    inSession({ state }, session) {
      state.polled(session);
      return { retcode: '0', guid: session.guids.renew() };
    },
  },
  getAgentEvent: {
    notEmulated: ['calldata changes nothing'],
    inSession: ({ state, holdMs }, session) => ({ poll: state.poll(session, holdMs) }),
  },
  logout: signOut,
  forceLogout: signOut,
  forceLogoutWithReason: { ...signOut, notEmulated: ['nobody is told the reason'] },
} satisfies Record<string, Handler>;
