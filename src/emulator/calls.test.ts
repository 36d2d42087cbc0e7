import { describe, expect, it } from 'vitest';
import type { AgentState } from '../descriptor.js';
import { type OperationId, operation } from '../operation.js';
import { ManualClock } from './clock.js';
import { Emulator } from './emulator.js';
import type { AgentEvent } from './event-queue.js';
import type { Session } from './session.js';
import type { SignInValues } from './sign-in.js';
import { GatewayState } from './state.js';

const theCall = { callid: '1700000000-77', caller: '10086', called: '40038' };

/** An agent who has nothing to hear of the sign-in any more. */
function signedIn(values: SignInValues = {}) {
  const clock = new ManualClock();
  const state = new GatewayState({ clock, newGuid: () => 'guid' });
  const { session } = state.signIn(291, values);
  if (!session) throw new Error('the agent is not signed in');
  waiting(session);
  const change = (id: OperationId, given: Record<string, unknown> = {}) => state.change(session, operation(id), given);
  return { clock, state, session, change };
}

/** An agent in a call, who has heard of it. */
function inCall(values: SignInValues = {}) {
  const agent = signedIn(values);
  expect(agent.state.call(agent.session, theCall)).toBe('0');
  waiting(agent.session);
  return agent;
}

function waiting({ events }: Session): AgentEvent[] {
  const all: AgentEvent[] = [];
  for (let event = events.take(); event; event = events.take()) all.push(event);
  return all;
}

function names(session: Session): string[] {
  return waiting(session).map(({ eventType }) => eventType);
}

const resting = { time: 600, restcause: 0, prolong: false };

describe('a call', () => {
  it('comes to an idle agent, who talks then, with its events in order and what they carry', () => {
    const { state, session } = signedIn();
    expect(state.call(session, theCall)).toBe('0');
    expect(session.state).toBe('talking');
    expect(state.stateOf(session)).toBe('talking');
    expect(session.call).toEqual({ ...theCall, phase: 'talking', talkingSince: session.since });
    const events = waiting(session);
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'AgentState_Busy',
      'AgentOther_PhoneAlerting',
      'AgentOther_PhoneOffhook',
      'AgentEvent_Auto_Answer',
      'AgentEvent_Customer_Alerting',
      'AgentEvent_Talking',
    ]);
    const byName = Object.fromEntries(events.map(({ eventType, content }) => [eventType, content]));
    expect(byName).toEqual({
      AgentState_Busy: null,
      AgentOther_PhoneAlerting: null,
      AgentOther_PhoneOffhook: { type: 'main' },
      AgentEvent_Customer_Alerting: { otherPhone: '40038', callid: '1700000000-77', type: 'main' },
      AgentEvent_Auto_Answer: { ...theCall, type: 'main', feature: '0', mediaAbility: '1', transfer: 'no' },
      AgentEvent_Talking: { ...theCall, type: 'main', feature: '0', mediaAbility: '1' },
    });
    expect(new Set(events.map(({ workNo }) => workNo))).toEqual(new Set(['291']));
  });

  it.each<[string, AgentState, (agent: ReturnType<typeof signedIn>) => unknown]>([
    ['busy', 'busy', ({ change }) => change('sayBusy')],
    ['in wrap-up', 'wrap-up', ({ change }) => change('sayWork')],
    ['resting', 'rest', ({ change }) => change('rest', resting)],
    ['in a call', 'talking', ({ state, session }) => state.call(session, theCall)],
  ])('does not come to an agent who is %s', (_title, name, prepare) => {
    const agent = signedIn();
    prepare(agent);
    waiting(agent.session);
    expect(agent.state.call(agent.session, { ...theCall, callid: 'second' })).toBe('100-009');
    expect(agent.session.state).toBe(name);
    expect(agent.session.call?.callid).not.toBe('second');
    expect(names(agent.session)).toEqual([]);
  });

  it('does not come to an agent without the right to talk, and comes again with it', () => {
    const emulator = new Emulator({ clock: new ManualClock() });
    const { state } = emulator;
    const { session, guid = '' } = state.signIn(291) as { session: Session; guid?: string };
    const setTalkRight = (flag: number) =>
      emulator.handle({
        method: 'POST',
        target: `/agentgateway/resource/onlineagent/291/settalkright?flag=${flag}`,
        headers: { guid },
        body: '',
      });
    waiting(session);
    expect(setTalkRight(0)).toMatchObject({ body: expect.stringContaining('"retcode":"0"') });
    expect(state.call(session, theCall)).toBe('100-009');
    expect(session.state).toBe('idle');
    expect(session.call).toBeUndefined();
    expect(names(session)).toEqual([]);
    expect(setTalkRight(1)).toMatchObject({ body: expect.stringContaining('"retcode":"0"') });
    expect(state.call(session, theCall)).toBe('0');
    expect(session.state).toBe('talking');
  });
});

describe('the end of a call', () => {
  it.each([
    [true, 'idle', 'AgentState_Ready'],
    [false, 'wrap-up', 'AgentState_Work'],
  ] as const)('with automatic idle %s leads to %s, and says so last', (autoenteridle, to, last) => {
    const { state, session } = inCall({ autoenteridle });
    expect(state.release(session)).toBe('0');
    expect(session.state).toBe(to);
    expect(session.call).toBeUndefined();
    expect(waiting(session).map(({ eventType, content }) => [eventType, content])).toEqual([
      ['AgentEvent_Call_Release', '1700000000-77'],
      ['AgentEvent_Customer_Release', { callid: '1700000000-77', number: '10086' }],
      ['AgentOther_PhoneRelease', { phoneState: '3' }],
      [last, null],
    ]);
  });

  it('goes by what was set during the call', () => {
    const { state, session } = inCall({ autoenteridle: true });
    session.autoEnterIdle = false;
    state.release(session);
    expect(session.state).toBe('wrap-up');
  });

  it('comes once: there is no call to hang up before it and after it', () => {
    const { state, session } = signedIn();
    expect(state.release(session)).toBe('200-017');
    state.call(session, theCall);
    state.release(session);
    waiting(session);
    expect(state.release(session)).toBe('200-017');
    expect(names(session)).toEqual([]);
  });

  it('makes room for another call', () => {
    const { state, session } = inCall();
    state.release(session);
    expect(state.call(session, { ...theCall, callid: 'second' })).toBe('0');
    expect(session.call?.callid).toBe('second');
  });
});

describe('what is asked for during a call', () => {
  it.each([
    ['rest', resting, 'rest', 'AgentState_SetRest_Success', 'pre-rest'],
    ['sayBusy', {}, 'busy', 'AgentState_SetNotReady_Success', 'talking'],
  ] as const)('%s waits for its end', (id, values, to, event, meanwhile) => {
    const { state, session, change } = inCall();
    expect(change(id, values)).toBe('0');
    expect(session.state).toBe('talking');
    expect(state.stateOf(session)).toBe(meanwhile);
    expect(names(session)).toEqual([]);
    state.release(session);
    expect(session.state).toBe(to);
    expect(state.stateOf(session)).toBe(to);
    expect(names(session).slice(-2)).toEqual(['AgentState_Ready', event]);
    expect(session.pending).toBeUndefined();
  });

  it.each([
    ['rest', resting, 'rest', 'AgentState_SetRest_Success'],
    ['sayBusy', {}, 'busy', 'AgentState_SetNotReady_Success'],
  ] as const)('%s waits for the end of the wrap-up that follows, too', (id, values, to, event) => {
    const { state, session, change } = inCall({ autoenteridle: false });
    change(id, values);
    state.release(session);
    expect(session.state).toBe('wrap-up');
    expect(names(session).at(-1)).toBe('AgentState_Work');
    expect(change('cancelWork')).toBe('0');
    expect(session.state).toBe(to);
    expect(names(session)).toEqual(['AgentState_CancelWork_Success', event]);
  });

  it('counts once, and of several the last', () => {
    const { state, session, change } = inCall();
    change('rest', resting);
    change('sayBusy');
    expect(state.stateOf(session)).toBe('talking');
    state.release(session);
    expect(session.state).toBe('busy');
    waiting(session);
    change('cancelBusy');
    expect(session.state).toBe('idle');
    expect(names(session)).toEqual(['AgentState_CancelNotReady_Success']);
  });

  it('rests from the end of the call on, not from when it was asked for', () => {
    const { clock, state, session, change } = inCall();
    change('rest', { ...resting, time: 60 });
    // A call may be long; somebody polls meanwhile.
    clock.advance(60_000);
    expect(names(session)).toEqual([]);
    state.polled(session);
    state.release(session);
    waiting(session);
    clock.advance(59_999);
    expect(names(session)).toEqual([]);
    clock.advance(1);
    expect(names(session)).toEqual(['AgentState_Rest_Timeout']);
  });

  it.each(['cancelBusy', 'sayFree', 'sayWork', 'cancelWork', 'cancelRest'] as const)('is refused if it is %s', (id) => {
    const { session, change } = inCall();
    expect(change(id)).toBe('100-009');
    expect(session.state).toBe('talking');
    expect(session.pending).toBeUndefined();
    expect(names(session)).toEqual([]);
  });
});

describe('during a call', () => {
  it('the usual sign-out is refused, and the call goes on', () => {
    const { state, session } = inCall();
    expect(state.signOut(session, operation('logout'))).toBe('100-007');
    expect(state.session(291)).toBe(session);
    expect(session.call).toEqual({ ...theCall, phase: 'talking', talkingSince: session.since });
    state.release(session);
    expect(state.signOut(session, operation('logout'))).toBe('0');
    expect(state.session(291)).toBeUndefined();
  });

  it.each(['forceLogout', 'forceLogoutWithReason'] as const)('%s signs the agent out', (id) => {
    const { state, session } = inCall();
    expect(state.signOut(session, operation(id))).toBe('0');
    expect(state.session(291)).toBeUndefined();
  });

  it('a sign-in is refused, and one by force begins another session without the call', () => {
    const { state, session } = inCall();
    for (const id of ['loginEx', 'login'] as const) {
      expect(state.signIn(291, {}, operation(id))).toEqual({ retcode: '100-002' });
      expect(state.session(291)).toBe(session);
    }
    const outcome = state.signIn(291, { status: 3 }, operation('forceLogin'));
    expect(outcome.retcode).toBe('0');
    expect(state.session(291)).toBe(outcome.session);
    expect(outcome.session).not.toBe(session);
    expect(outcome.session).toMatchObject({ state: 'busy', call: undefined, pending: undefined });
  });
});
