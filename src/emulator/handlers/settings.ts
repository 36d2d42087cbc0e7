import { seal } from '../password.js';
import type { Handler } from './handler.js';

/** Commands without an event: what they set shows later, or in a query. */
export const settings = {
  setAgentAutoEnterIdle: {
    notEmulated: [],
    inSession({ input: { parameters } }, session) {
      session.autoEnterIdle = isTrue(parameters.flag);
      return { retcode: '0' };
    },
  },
  setAgentAutoAnswer: {
    notEmulated: [],
    inSession({ input: { parameters } }, session) {
      session.autoAnswer = isTrue(parameters.isautoanswer);
      return { retcode: '0' };
    },
  },
  setTalkRight: {
    notEmulated: [],
    inSession({ input: { parameters } }, session) {
      session.takesCalls = parameters.flag === 1;
      return { retcode: '0' };
    },
  },
  resetSkill: {
    notEmulated: ['phonelinkage changes nothing', 'autoflag is true or false, and no other text'],
    inSession({ state, agentid, input: { parameters } }, session) {
      const given = String(parameters.skillid ?? '').split(';');
      const configured = (state.accounts.of(agentid)?.skills ?? []).map(({ id }) => id);
      session.skills = parameters.autoflag === true ? configured : configured.filter((id) => given.includes(String(id)));
      return { retcode: '0' };
    },
  },
  setCustomState: {
    notEmulated: [],
    inSession({ input: { parameters } }, session) {
      session.customState = Number(parameters.customstate);
      return { retcode: '0' };
    },
  },
  cancelSetCustomState: {
    notEmulated: [],
    inSession(_, session) {
      if (session.customState === undefined) return { retcode: '100-009' };
      session.customState = undefined;
      return { retcode: '0' };
    },
  },
  modifyAccountPwdEx: {
    notEmulated: ['of the rules for passwords only the length counts', 'earlier passwords are forgotten'],
    inSession({ state, input: { body }, agentid }, session) {
      if (seal(agentid, String(body.oldPassword)) !== session.password)
        return { retcode: '000-002', message: 'the old password is wrong' };
      session.password = seal(agentid, String(body.newPassword));
      state.accounts.setPassword(agentid, session.password);
      return { retcode: '0' };
    },
  },
} satisfies Record<string, Handler>;

/** `True` is as good; any other text stands for false (page cec_07_1208). */
function isTrue(text: unknown): boolean {
  return String(text).toLowerCase() === 'true';
}
