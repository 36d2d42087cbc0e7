import type { AgentState, CallStep, JsonSchema } from '../descriptor.js';
import { assertSetting } from '../invalid-setting.js';
import { callTransitionOf } from '../transitions.js';
import type { Emulator } from './emulator.js';
import type { AgentEvent, DeliveredEvent } from './event-queue.js';
import { NotPossible } from './not-possible.js';
import type { Call, Session } from './session.js';

/** The steps of a call, in their order. */
export const callSteps = ['ring', 'pick-up', 'answer', 'no-answer', 'release'] as const satisfies readonly CallStep[];

/** What can be said of a call. */
const callSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    do: { enum: callSteps },
    caller: { type: 'string' },
    called: { type: 'string' },
    callid: { type: 'string' },
  },
};

/** A signed-in agent as seen from outside, without Guid and password. */
export interface SeenAgent
  extends Pick<Session, 'agentid' | 'since' | 'loginTime' | 'phone' | 'skills' | 'autoAnswer' | 'autoEnterIdle' | 'takesCalls'> {
  /** As the roster has it. */
  readonly name?: string;
  readonly state: AgentState;
  readonly call?: NonNullable<Session['call']>;
  /** What can be done next with the call, or that one can come. */
  readonly callSteps: readonly CallStep[];
  /** The operation that takes effect when the call, or the wrap-up, is over. */
  readonly pending?: string;
  readonly customState?: number;
  /** Where events are pushed to, without what may be a secret in it. */
  readonly pushedTo?: string;
  /** Whether a poll is held. */
  readonly isPolled: boolean;
  /** What waits to be fetched, the oldest first. */
  readonly events: readonly AgentEvent[];
  /** What was delivered last, the newest first. */
  readonly delivered: readonly DeliveredEvent[];
}

/** Every signed-in agent, by number. */
export function seenAgents(emulator: Emulator): SeenAgent[] {
  return emulator.state
    .sessions()
    .map((session) => seen(emulator, session))
    .sort((a, b) => a.agentid - b.agentid);
}

/** An agent who is signed in; undefined for anybody else. */
export function seenAgent(emulator: Emulator, agentid: number): SeenAgent | undefined {
  const session = emulator.state.session(agentid);
  return session && seen(emulator, session);
}

/**
 * Has a call come to an agent, or goes on with the one that there is. Who answers a phone picks it up first.
 *
 * @param given of a call that comes; made up where it is left out
 * @throws {InvalidSetting} on what cannot be said of a call
 * @throws {NotPossible} if the agent is not signed in, or in no state for it
 */
export function callAgent(emulator: Emulator, agentid: number, step: CallStep = 'ring', given: Partial<Call> = {}): SeenAgent {
  assertSetting(callSchema, { do: step, ...given }, 'call');
  const { state, log } = emulator;
  const session = state.session(agentid);
  if (session === undefined) throw notSignedIn(agentid);
  // The numbers are those of the published examples.
  const call = { caller: '10086', called: session.phone || state.accounts.of(agentid)?.phones?.[0] || '40038', ...said(given) };
  const outcome = step === 'ring' ? state.call(session, call) : goOn(emulator, session, step);
  if (outcome !== '0') throw new NotPossible(409, whyNot(session, step));
  log.changed();
  return seen(emulator, session);
}

/** What a test leaves out may be there and undefined. */
function said(call: Partial<Call>): Partial<Call> {
  return Object.fromEntries(Object.entries(call).filter(([, value]) => value !== undefined));
}

function goOn({ state }: Emulator, session: Session, step: Exclude<CallStep, 'ring'>): string {
  if (step === 'answer' && session.call?.phase === 'alerting') state.step(session, 'pick-up');
  return state.step(session, step);
}

export function notSignedIn(agentid: number): NotPossible {
  return new NotPossible(404, `agent ${agentid} is not signed in; GET /_emulator/agents has those who are`);
}

/** Why a step of a call is not possible just now, and what is. */
function whyNot(session: Session, step: CallStep): string {
  const { agentid, call, state, takesCalls } = session;
  const next = possible(session).map((each) => JSON.stringify({ do: each }));
  if (call) return `the call of agent ${agentid} is ${call.phase}, so that ${step} is not possible, but ${next.join(', ')}`;
  if (step !== 'ring') return `agent ${agentid} has no call of which ${step} can be said; {"do":"ring"} brings one`;
  if (!takesCalls) return `agent ${agentid} has no right to talk, which setTalkRight with flag 1 gives back`;
  return `agent ${agentid} is in the state ${state}, and calls come to idle agents`;
}

function possible({ state, call, autoEnterIdle, autoAnswer, takesCalls }: Session): CallStep[] {
  const values = { autoenteridle: autoEnterIdle, autoanswer: autoAnswer };
  const isPossible = (step: CallStep, phase = call?.phase ?? 'none') => callTransitionOf(step, phase, state, values) !== undefined;
  return callSteps.filter((step) => {
    if (step === 'ring') return takesCalls && isPossible(step);
    return isPossible(step) || (step === 'answer' && isPossible('pick-up'));
  });
}

/** What stands behind the path may be a password for those who push. */
function withoutSecrets(uri: string): string {
  const end = uri.search(/[?#]/);
  return end < 0 ? uri : `${uri.slice(0, end)}?***`;
}

function seen({ state }: Emulator, session: Session): SeenAgent {
  const { agentid, since, loginTime, phone, skills, autoAnswer, autoEnterIdle, takesCalls } = session;
  const { call, pending, push, events, customState } = session;
  const name = state.accounts.of(agentid)?.name;
  return {
    agentid,
    ...(name !== undefined && { name }),
    state: state.stateOf(session),
    since,
    loginTime,
    phone,
    ...(call && { call }),
    callSteps: possible(session),
    ...(pending && { pending: pending.operation.id }),
    ...(push && { pushedTo: withoutSecrets(push.uri) }),
    isPolled: events.held,
    events: [...events.waiting],
    delivered: [...events.delivered],
    skills,
    ...(customState !== undefined && { customState }),
    autoAnswer,
    autoEnterIdle,
    takesCalls,
  };
}
