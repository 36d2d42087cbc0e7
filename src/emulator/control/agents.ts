import type { CallStep } from '../../descriptor.js';
import { callTransitionOf } from '../../transitions.js';
import type { Emulator } from '../emulator.js';
import type { Session } from '../session.js';
import { bodyOf, type ControlRequest, json, NotPossible, type Route } from './route.js';

const steps = ['ring', 'pick-up', 'answer', 'no-answer', 'release'] as const satisfies readonly CallStep[];

const wanted = `{"do": one of ${steps.join(', ')}, "caller": a text, "called": a text, "callid": a text}, all of which may be left out`;

/** Agents as they are seen from outside, without Guids and passwords, and their calls. */
export const agentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^agents$/,
    answer: (emulator) => json(200, { agents: emulator.state.sessions().map((each) => seen(emulator, each)) }),
  },
  {
    method: 'GET',
    path: /^agents\/(\d+)$/,
    answer: (emulator, request) => json(200, seen(emulator, sessionOf(emulator, request))),
  },
  {
    method: 'POST',
    path: /^agents\/(\d+)\/call$/,
    answer(emulator, request) {
      const session = sessionOf(emulator, request);
      const { do: step = 'ring', caller = '10086', called = session.phone || '40038', callid, ...others } = bodyOf(request, wanted);
      const isKnown = (steps as readonly unknown[]).includes(step) && Object.keys(others).length === 0;
      const isText = [caller, called, callid ?? ''].every((value) => typeof value === 'string');
      if (!isKnown || !isText) throw new NotPossible(400, `the body has to be ${wanted}`);
      const now = emulator.state.now();
      const call = {
        callid: callid === undefined ? `${Math.floor(now / 1000)}-${emulator.log.count}` : String(callid),
        caller: String(caller),
        called: String(called),
      };
      const outcome = step === 'ring' ? emulator.state.call(session, call) : stepped(emulator, session, step as Step);
      if (outcome !== '0')
        throw new NotPossible(
          409,
          `agent ${session.agentid} is ${session.call ? `${session.call.phase}, with a call` : session.state}: ${step} is not possible`,
        );
      emulator.log.changed();
      return json(200, seen(emulator, session));
    },
  },
  {
    method: 'DELETE',
    path: /^agents\/(\d+)\/lock$/,
    answer(emulator, { values: [agentid] }) {
      emulator.state.accounts.unlock(Number(agentid));
      emulator.log.changed();
      return json(200, { agentid: Number(agentid), locked: false });
    },
  },
];

type Step = Exclude<CallStep, 'ring'>;

/** Who answers a phone picks it up first. */
function stepped({ state }: Emulator, session: Session, step: Step): string {
  if (step === 'answer' && session.call?.phase === 'alerting') state.step(session, 'pick-up');
  return state.step(session, step);
}

/** @throws {NotPossible} if the agent is not signed in */
function sessionOf({ state }: Emulator, { values: [agentid] }: ControlRequest): Session {
  const session = state.session(Number(agentid));
  if (session === undefined) throw new NotPossible(404, `agent ${agentid} is not signed in`);
  return session;
}

/** What can be done next with a call, or that one can come. */
function possible({ state, call, autoEnterIdle, autoAnswer, takesCalls }: Session): CallStep[] {
  const values = { autoenteridle: autoEnterIdle, autoanswer: autoAnswer };
  const isPossible = (step: CallStep, phase = call?.phase ?? 'none') => callTransitionOf(step, phase, state, values) !== undefined;
  return steps.filter((step) => {
    if (step === 'ring') return takesCalls && isPossible(step);
    return isPossible(step) || (step === 'answer' && isPossible('pick-up'));
  });
}

/** An agent as `GET /_emulator/agents` has one. */
export type SeenAgent = ReturnType<typeof seen>;

function seen({ state }: Emulator, session: Session) {
  const { agentid, since, loginTime, call, pending, push, events, skills, customState, autoAnswer, autoEnterIdle, takesCalls } =
    session;
  const account = state.accounts.of(agentid);
  return {
    agentid,
    ...(account?.name !== undefined && { name: account.name }),
    state: state.stateOf(session),
    since,
    loginTime,
    phone: session.phone,
    ...(call && { call }),
    callSteps: possible(session),
    ...(pending && { pending: pending.operation.id }),
    ...(push && { pushedTo: push.uri }),
    isPolled: events.held,
    events: events.waiting,
    delivered: events.delivered,
    skills,
    ...(customState !== undefined && { customState }),
    autoAnswer,
    autoEnterIdle,
    takesCalls,
  };
}
