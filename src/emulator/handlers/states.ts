import type { Handler } from './handler.js';

/** The transitions of the document are all there is to it, and what is mandatory of an agent who is in that state already. */
const change: Handler = {
  notEmulated: [],
  inSession({ state, operation, input: { parameters } }, session) {
    const isAgain = operation.transitions.some(({ from, to }) => to === session.state && from.includes(to));
    const missing = operation.parameters.find(({ name, isMandatoryAgain }) => isMandatoryAgain && parameters[name] === undefined);
    if (isAgain && missing) return { retcode: '000-002', message: `${missing.name} is missing` };
    return { retcode: state.change(session, operation, parameters) };
  },
};

/** Commands that change what the agent is doing. */
export const states = {
  sayBusy: change,
  cancelBusy: change,
  sayFree: change,
  sayWork: change,
  cancelWork: change,
  rest: change,
  cancelRest: change,
} satisfies Record<string, Handler>;
