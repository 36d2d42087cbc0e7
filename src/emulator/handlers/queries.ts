import { numbersOf } from '../../transitions.js';
import { skillQueues } from '../state.js';
import type { Handler } from './handler.js';

/** What `agentcustomstate` is while there is none (deviation 29). */
const noCustomState = 65535;

/** Questions, which change nothing. */
export const queries = {
  queryAgentSkills: {
    notEmulated: ['every agent has the same two skill queues'],
    inSession: () => ({ retcode: '0', result: skillQueues }),
  },
  queryAgentSkillsByWorkNo: {
    notEmulated: ['every agent has the same two skill queues', 'every agent is of the same VDN'],
    inSession: () => ({ retcode: '0', result: skillQueues }),
  },
  queryCustomState: {
    notEmulated: [],
    inSession: (_, { customState }) => ({
      retcode: '0',
      result: { agentcustomstate: String(customState ?? noCustomState) },
    }),
  },
  getAgentStatus: {
    notEmulated: [],
    inSession({ state }, session) {
      const { agentState } = numbersOf(state.stateOf(session));
      return { retcode: '0', result: { agentState, isWorking: session.call !== undefined } };
    },
  },
  syncagentinfo: {
    notEmulated: ['of a call only its parties and its id are told'],
    inSession({ state, agentid }, session) {
      session.events.clear();
      const { call, pending } = session;
      return {
        retcode: '0',
        result: {
          callinfo: '',
          agentStateInfo: {
            workNo: String(agentid),
            state: numbersOf(session.state).state,
            lastState: numbersOf(session.before).state ?? 0,
            preBusy: pending?.operation.id === 'sayBusy',
            preRest: pending?.operation.id === 'rest',
            curCommand: 0,
            currentTime: String(state.now()),
            agentStateBeginTime: String(session.since),
            ...(call && { callFeature: 0, mainCallId: call.callid, curCallId: call.callid, callerNo: call.caller, calledNo: call.called }),
          },
        },
      };
    },
  },
} satisfies Record<string, Handler>;
