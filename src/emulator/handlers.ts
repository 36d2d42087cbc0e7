import type { OperationId } from '../operation.js';
import type { HeldPoll } from './event-queue.js';
import type { Input } from './read.js';
import type { GatewayState, Retcode, Session } from './state.js';

/** What a handler decided: a refusal, an answer, or a poll that waits. */
export type Outcome =
  | { readonly retcode: Retcode; readonly message?: string; readonly result?: object; readonly guid?: string }
  | { readonly poll: HeldPoll };

export interface Context {
  readonly state: GatewayState;
  readonly input: Input;
  readonly agentid: number;
  /** Milliseconds that a poll is held at most. */
  readonly holdMs: number;
}

/** What an operation does, and what it does not do although a real gateway would. */
export type Handler = { readonly notEmulated: readonly string[] } & (
  | { readonly opensSession: (context: Context) => Outcome }
  | { readonly inSession: (context: Context, session: Session) => Outcome }
);

/** One handler for each operation of the contract; without one of them this does not compile. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  loginEx: {
    notEmulated: ['phone numbers, licences, locked accounts and the further fields of the body change nothing'],
    opensSession({ state, input: { body }, agentid }) {
      const { password, status, autoenteridle, checkInWebm } = body;
      const outcome = state.signIn(agentid, String(password), Number(status), autoenteridle === true);
      if (!outcome.session) return outcome;
      return {
        retcode: '0',
        message: '',
        guid: outcome.guid,
        result: {
          vdnid: 1,
          workno: String(agentid),
          mediatype: `T${checkInWebm === true ? 'T' : 'F'}F`,
          loginTime: String(outcome.session.loginTime),
          isForceChange: 'false',
          serverName: 'AgentGateway',
          timeRemaining: '90',
        },
      };
    },
  },
  setAgentAutoEnterIdle: {
    notEmulated: ['there are no calls after which it would show'],
    inSession({ input: { parameters } }, session) {
      session.autoEnterIdle = String(parameters.flag).toLowerCase() === 'true';
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
  rest: {
    notEmulated: ['a rest asked for during a call'],
    inSession({ state, input: { parameters } }, session) {
      return { retcode: state.rest(session, Number(parameters.time), parameters.prolong === true) };
    },
  },
  getAgentEvent: {
    notEmulated: ['calldata changes nothing'],
    inSession({ state, holdMs }, session) {
      return { poll: state.poll(session, holdMs) };
    },
  },
  logout: {
    notEmulated: ['there are no calls during which it would be refused'],
    inSession({ state }, session) {
      return { retcode: state.signOut(session) };
    },
  },
};
