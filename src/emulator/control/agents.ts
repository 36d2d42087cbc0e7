import type { CallStep } from '../../descriptor.js';
import { callAgent, callSteps, notSignedIn, seenAgent, seenAgents } from '../agents.js';
import { NotPossible } from '../not-possible.js';
import { bodyOf, json, type Route } from './route.js';

const wanted = `{"do": one of ${callSteps.join(', ')}, "caller": a text, "called": a text, "callid": a text}, all of which may be left out`;

/** Agents as they are seen from outside, and their calls. */
export const agentRoutes: readonly Route[] = [
  { method: 'GET', path: /^agents$/, answer: (emulator) => json(200, { agents: seenAgents(emulator) }) },
  {
    method: 'GET',
    path: /^agents\/(\d+)$/,
    answer(emulator, { values: [agentid] }) {
      const agent = seenAgent(emulator, Number(agentid));
      if (agent === undefined) throw notSignedIn(Number(agentid));
      return json(200, agent);
    },
  },
  {
    method: 'POST',
    path: /^agents\/(\d+)\/call$/,
    answer(emulator, request) {
      const { do: step, ...call } = bodyOf(request, wanted) as { readonly do?: CallStep };
      return json(200, callAgent(emulator, Number(request.values[0]), step, call));
    },
  },
  {
    method: 'DELETE',
    path: /^agents\/(\d+)\/lock$/,
    answer({ state, log }, { values: [number] }) {
      const agentid = Number(number);
      if (state.accounts.of(agentid) === undefined) throw new NotPossible(404, `the roster has no agent ${agentid}`);
      state.accounts.unlock(agentid);
      log.changed();
      return json(200, { agentid, locked: false });
    },
  },
];
