import type { Handler } from './handler.js';

/** The transitions of the document are all there is to it. */
const change: Handler = {
  notEmulated: [],
  inSession: ({ state, operation, input: { parameters } }, session) => ({ retcode: state.change(session, operation, parameters) }),
};

/** Commands that change what the agent is doing. */
export const states = {
  sayBusy: {
    notEmulated: [],
    inSession(context, session) {
      const { reason } = context.input.parameters;
      // An agent who is busy already has to send a reason (page cec_07_1211).
      if (session.state === 'busy' && reason === undefined) return { retcode: '000-002', message: 'reason is missing' };
      return { retcode: context.state.change(session, context.operation, context.input.parameters) };
    },
  },
  cancelBusy: change,
  sayFree: change,
  sayWork: change,
  cancelWork: change,
  rest: change,
  cancelRest: change,
} satisfies Record<string, Handler>;
