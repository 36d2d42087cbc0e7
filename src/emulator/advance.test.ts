import { describe, expect, it } from 'vitest';
import { operation } from '../operation.js';
import { ManualClock } from './clock.js';
import type { Session } from './session.js';
import type { SignInValues } from './sign-in.js';
import { GatewayState } from './state.js';

const minuteMs = 60_000;

function signedIn(values: SignInValues = {}) {
  const clock = new ManualClock();
  const state = new GatewayState({ clock });
  const by = operation(values.callBackUri === undefined ? 'loginEx' : 'login');
  const { session, guid } = state.signIn(291, values, by) as { session: Session; guid: string };
  session.events.clear();
  return { clock, state, session, guid };
}

describe('time that is moved on', () => {
  it('signs out who does not poll, after two minutes', () => {
    const { state } = signedIn();
    state.advance(2 * minuteMs - 1);
    expect(state.session(291)).toBeDefined();
    state.advance(1);
    expect(state.session(291)).toBeUndefined();
  });

  it('leaves who polls signed in, with a Guid that is due for renewal and still taken', () => {
    const { state, session, guid } = signedIn();
    let answers = 0;
    state.hold(session, 10_000, () => {
      answers += 1;
    });
    state.advance(60 * minuteMs);
    expect(answers).toBe(1);
    expect(state.session(291)).toBe(session);
    expect(state.authenticate(291, guid)).toBe('0');
    expect(session.guids.renew()).toMatch(/\.AgentGateway1$/);
  });

  it('leaves who has just polled and not yet polled again, but not who stays away after that', () => {
    const { state, clock, session } = signedIn();
    state.take(session);
    clock.advance(500);
    state.advance(60 * minuteMs);
    expect(state.session(291)).toBe(session);
    state.advance(2 * minuteMs);
    expect(state.session(291)).toBeUndefined();
  });

  it('does not take a client for present that went away while it polled', () => {
    const { state, session } = signedIn();
    const leave = state.hold(session, 10_000, () => {});
    leave();
    state.advance(2 * minuteMs);
    expect(state.session(291)).toBeUndefined();
  });

  it('takes a client for present whose poll was answered, though its connection ends', () => {
    const { state, session } = signedIn();
    const leave = state.hold(session, 10_000, () => {});
    state.tell(session, 'AgentState_Ready');
    leave();
    state.advance(2 * minuteMs);
    expect(state.session(291)).toBe(session);
  });

  it('counts heartbeats as polls where events are pushed', () => {
    const { state, clock, session } = signedIn({ callBackUri: 'http://127.0.0.1:9/', serviceToken: 'x', phonenum: '40038' });
    state.polled(session);
    clock.advance(30_000);
    state.advance(10 * minuteMs);
    expect(state.session(291)).toBe(session);
    state.advance(2 * minuteMs);
    expect(state.session(291)).toBeUndefined();
  });

  it('brings what comes meanwhile in its order: the poll that is held ends first, and the end of the rest waits for the next one', () => {
    const { state, session } = signedIn();
    state.change(session, operation('rest'), { time: 600, restcause: 0, prolong: false });
    session.events.clear();
    const told: (string | undefined)[] = [];
    state.hold(session, 10_000, (event) => told.push(event?.eventType));
    state.advance(10 * minuteMs);
    expect(told).toEqual([undefined]);
    expect(session.events.waiting.map(({ eventType }) => eventType)).toEqual(['AgentState_Rest_Timeout']);
  });
});
