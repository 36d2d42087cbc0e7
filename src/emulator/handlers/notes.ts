import type { Handler } from './handler.js';

/** Texts from agent to agent. */
export const notes = {
  sendNoteletEx: {
    notEmulated: [
      'receivers who are not signed in never get the note',
      'the event has no content, as its page says',
      'the length of the content is counted in characters, and not in bytes',
    ],
    inSession({ state, input: { body } }) {
      // A gateway with a fault may let a request through without it.
      for (const agentid of (body.agentIds ?? []) as readonly number[]) {
        const receiver = state.session(agentid);
        if (receiver) state.tell(receiver, 'AgentOther_Note');
      }
      return { retcode: '0' };
    },
  },
} satisfies Record<string, Handler>;
