import { numbersOf } from '../../transitions.js';
import type { Session } from '../session.js';
import type { GatewayState } from '../state.js';
import type { Handler } from './handler.js';

/** What `agentcustomstate` is while there is none (deviation 29). */
const noCustomState = 65535;

/** Kinds of a call, by the table of syncagentinfo (cec_07_1226): each call comes from outside. */
const inbound = 0;
const noFeature = -1;

/** Questions, which change nothing. */
export const queries = {
  queryAgentSkills: {
    notEmulated: [],
    inSession: ({ state, agentid }) => ({ retcode: '0', result: state.accounts.of(agentid)?.skills ?? [] }),
  },
  queryAgentSkillsByWorkNo: {
    notEmulated: [],
    inSession({ state, agentid, input: { parameters } }) {
      const other = state.accounts.of(Number(parameters.workno));
      // Which code tells of an agent who is nobody, or of another VDN, is on no page.
      if (other === undefined || other.vdn !== state.accounts.of(agentid)?.vdn) return { retcode: '100-007' };
      return { retcode: '0', result: other.skills };
    },
  },
  queryCustomState: {
    notEmulated: [],
    inSession: (_, { customState }) => ({
      retcode: '0',
      result: { agentcustomstate: String(customState ?? noCustomState) },
    }),
  },
  getAgentStatus: {
    notEmulated: ['agentState is that of a talk as soon as a call rings'],
    inSession({ state }, session) {
      const { agentState } = numbersOf(state.stateOf(session));
      return { retcode: '0', result: { agentState, isWorking: session.call !== undefined } };
    },
  },
  syncagentinfo: {
    notEmulated: ['of a call only its parties, its id and its begin are told', 'state is that of a talk as soon as a call rings'],
    inSession({ state }, session) {
      session.events.clear();
      return { retcode: '0', result: { callinfo: '', agentStateInfo: stateInfo(state, session) } };
    },
  },
} satisfies Record<string, Handler>;

/** State and call as a page gets them that was loaded anew; what there is nothing to say of is empty. */
function stateInfo(state: GatewayState, session: Session): object {
  const { agentid, call, pending, since } = session;
  const { talkingSince } = call ?? {};
  return {
    callFeature: call === undefined ? noFeature : inbound,
    callData: '',
    lastState: numbersOf(session.before).state ?? 0,
    preBusy: pending?.operation.id === 'sayBusy',
    firsttalkingFlag: talkingSince !== undefined,
    workNo: String(agentid),
    qcWorkNo: '',
    callerNo: call?.caller ?? '',
    beginHoldTime: '',
    state: numbersOf(session.state).state,
    talkingCallfeature: talkingSince === undefined ? noFeature : inbound,
    releaseFlag: 0,
    calledNo: call?.called ?? '',
    mainCallId: call?.callid ?? '',
    secondTalkingTime: '',
    preRest: pending?.operation.id === 'rest',
    recordID: '',
    currentTime: String(state.now()),
    beginTalkingTime: String(talkingSince ?? ''),
    partner: '',
    holdCallId: '',
    agentStateBeginTime: String(since),
    curCommand: 0,
    curCallId: call?.callid ?? '',
    cmdBeginTime: '',
  };
}
