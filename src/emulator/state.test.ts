import { describe, expect, it } from 'vitest';
import { operation } from '../operation.js';
import { ManualClock } from './clock.js';
import type { AgentEvent } from './event-queue.js';
import type { Session } from './session.js';
import { GatewayState, type StateOptions } from './state.js';

function setUp(options: StateOptions = {}) {
  const clock = new ManualClock();
  let count = 0;
  const newGuid = () => {
    count += 1;
    return `guid-${count}`;
  };
  const state = new GatewayState({ clock, newGuid, ...options });
  const signIn = (status = 4, agentid = 291): { session: Session; guid: string } => {
    const outcome = state.signIn(agentid, { status });
    if (!outcome.session) throw new Error(outcome.retcode);
    return outcome;
  };
  const rest = (session: Session, time: number, prolong: boolean) => state.change(session, operation('rest'), { time, prolong });
  return { clock, state, signIn, rest };
}

describe('what is remembered has an end', () => {
  it('keeps ten thousand events that nobody fetches, the newest', () => {
    const { state, signIn } = setUp();
    const { session } = signIn();
    for (let count = 0; count < 10_005; count += 1) state.tell(session, `event ${count}`);
    expect(session.events.waiting).toHaveLength(10_000);
    expect(session.events.waiting[0]?.eventType).toBe('event 5');
    expect(session.events.waiting.at(-1)?.eventType).toBe('event 10004');
  });

  it('knows the Guids of ten thousand agents who were signed out, the last ones', () => {
    const { state, signIn } = setUp({ auth: 'static' });
    const guids = new Map<number, string>();
    for (const agentid of [101, 102, 101, ...Array.from({ length: 9999 }, (_, count) => 1000 + count)]) {
      const { session, guid } = signIn(4, agentid);
      guids.set(agentid, guid);
      state.signOut(session);
    }
    const isKnown = (agentid: number) => state.wasSignedOut(agentid, guids.get(agentid));
    expect([101, 102, 1000, 10_998].map(isKnown)).toEqual([true, false, true, true]);
    expect(state.toSnapshot().ended).toHaveLength(10_000);
  });
});

/** A poll that is held, as a client sees it. */
function poll(state: GatewayState, session: Session, ms: number) {
  const event = state.take(session);
  let cancel = () => {};
  const next = new Promise<AgentEvent | undefined>((resolve) => {
    if (event) resolve(event);
    else cancel = state.hold(session, ms, resolve);
  });
  return { event: next, cancel };
}

function waiting(session: Session): string[] {
  const names: string[] = [];
  for (let event = session.events.take(); event; event = session.events.take()) names.push(event.eventType);
  return names;
}

describe('sign-in', () => {
  it.each([
    [3, 'busy', ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success']],
    [4, 'idle', ['AgentOther_InService', 'AgentState_Ready']],
    [5, 'wrap-up', ['AgentOther_InService', 'AgentState_Ready', 'AgentState_Work']],
  ])('with status %i leads to %s and its events, in order', (status, state, events) => {
    const { session } = setUp().signIn(status);
    expect(session.state).toBe(state);
    expect(waiting(session)).toEqual(events);
  });

  it('of an agent who is signed in is refused and changes nothing', () => {
    const { state, signIn } = setUp();
    const { session, guid } = signIn();
    expect(state.signIn(291, { status: 3 })).toEqual({ retcode: '100-002' });
    expect(session.state).toBe('idle');
    expect(state.authenticate(291, guid)).toBe('0');
  });

  it('with a wrong password is refused', () => {
    const { state } = setUp({ roster: { agents: [{ agentid: 291, password: 'right' }] } });
    expect(state.signIn(291, { password: 'wrong' })).toEqual({ retcode: '100-004' });
    expect(state.session(291)).toBeUndefined();
    expect(state.signIn(291, { password: 'right' }).retcode).toBe('0');
  });
});

describe('a sign-in by force', () => {
  it('takes over the session of the agent: its Guid is not taken any more, and a rest ends with it', () => {
    const { state, signIn, clock, rest } = setUp();
    const first = signIn();
    rest(first.session, 5, false);
    waiting(first.session);
    const second = state.signIn(291, { status: 3 }, operation('forceLogin'));
    if (!second.session) throw new Error(second.retcode);
    expect(second.session.state).toBe('busy');
    expect(waiting(second.session)).toEqual(['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success']);
    expect(state.session(291)).toBe(second.session);
    expect(state.authenticate(291, first.guid)).toBe('000-003');
    expect(state.authenticate(291, second.guid)).toBe('0');
    expect(state.wasEnded(291, first.guid)).toBe(true);
    expect(state.agentOf(second.guid)).toBe(291);
    expect(state.agentOf(first.guid)).toBeUndefined();
    clock.advance(5_000);
    expect([...waiting(first.session), ...waiting(second.session)]).toEqual([]);
  });

  it('brings the event of the sign-out to whoever polls just then', async () => {
    const { state, signIn } = setUp();
    const { session } = signIn();
    waiting(session);
    const held = poll(state, session, 10_000);
    state.signIn(291, {}, operation('forceLogin'));
    expect((await held.event)?.eventType).toBe('AgentOther_ShutdownService');
  });

  it('with a wrong password leaves the session as it is', () => {
    const { state, signIn } = setUp();
    const { session, guid } = signIn();
    state.accounts.setPassword(291, 'right');
    expect(state.signIn(291, { password: 'wrong' }, operation('forceLogin'))).toEqual({ retcode: '100-004' });
    expect(state.session(291)).toBe(session);
    expect(state.authenticate(291, guid)).toBe('0');
  });

  it('of an agent who is not signed in is a sign-in like any other', () => {
    const { state } = setUp();
    const { session } = state.signIn(291, {}, operation('forceLogin'));
    expect(session?.state).toBe('idle');
  });
});

describe('a command', () => {
  it.each([
    [4, 'sayBusy', 'busy', ['AgentState_SetNotReady_Success']],
    [3, 'cancelBusy', 'idle', ['AgentState_CancelNotReady_Success']],
    [3, 'sayFree', 'idle', ['AgentState_CancelNotReady_Success']],
    [5, 'sayFree', 'idle', ['AgentState_CancelWork_Success']],
    [4, 'sayFree', 'idle', []],
    [4, 'sayWork', 'wrap-up', ['AgentState_SetWork_Success']],
    [5, 'cancelWork', 'idle', ['AgentState_CancelWork_Success']],
  ] as const)('to an agent with status %i: %s leads to %s and its events', (status, id, to, events) => {
    const { clock, state, signIn } = setUp();
    const { session } = signIn(status);
    waiting(session);
    const { before, since } = { before: session.state, since: clock.now() };
    clock.advance(1_000);
    expect(state.change(session, operation(id), {})).toBe('0');
    expect(session).toMatchObject({ state: to, before, since: since + 1_000 });
    expect(waiting(session)).toEqual(events);
  });

  it.each([
    [4, 'cancelBusy'],
    [4, 'cancelWork'],
    [4, 'cancelRest'],
    [5, 'sayWork'],
  ] as const)('that is not for the state of status %i is refused, and changes nothing: %s', (status, id) => {
    const { state, signIn } = setUp();
    const { session } = signIn(status);
    waiting(session);
    const { state: before } = session;
    expect(state.change(session, operation(id), {})).toBe('100-009');
    expect(session.state).toBe(before);
    expect(waiting(session)).toEqual([]);
  });

  it('that ends a rest ends its time, too', () => {
    const { clock, state, signIn, rest } = setUp();
    const { session } = signIn();
    rest(session, 5, false);
    waiting(session);
    expect(state.change(session, operation('cancelRest'), {})).toBe('0');
    clock.advance(5_000);
    expect(waiting(session)).toEqual(['AgentState_CancelRest_Success']);
  });
});

describe('the Guid', () => {
  it('of one agent does not serve another', () => {
    const { state, signIn } = setUp();
    signIn(4, 291);
    const other = signIn(4, 292);
    expect(state.authenticate(291, other.guid)).toBe('000-003');
    expect(state.authenticate(291, undefined)).toBe('000-003');
    expect(state.authenticate(293, other.guid)).toBe('100-006');
  });

  it('is due for renewal after 60 s, and the old one goes on for the rest of its 120 s', () => {
    const { state, signIn, clock } = setUp();
    const { session, guid } = signIn();
    clock.advance(59_999);
    expect(session.guids.renew()).toBeUndefined();
    clock.advance(1);
    const renewed = session.guids.renew();
    state.polled(session);
    expect(renewed).toBe('guid-2.AgentGateway1');
    clock.advance(59_999);
    expect(state.authenticate(291, guid)).toBe('0');
    clock.advance(1);
    expect(state.authenticate(291, guid)).toBe('000-003');
    expect(state.authenticate(291, renewed)).toBe('0');
  });

  it('stays under static authentication', () => {
    const { state, signIn, clock } = setUp({ auth: 'static' });
    const { session, guid } = signIn();
    for (let minute = 0; minute < 10; minute += 1) {
      clock.advance(60_000);
      state.polled(session);
    }
    expect(session.guids.renew()).toBeUndefined();
    expect(state.authenticate(291, guid)).toBe('0');
  });
});

describe('rest', () => {
  it('is told at once, and its end after that many seconds; the agent goes on resting', () => {
    const { signIn, clock, rest } = setUp();
    const { session } = signIn();
    waiting(session);
    expect(rest(session, 2, false)).toBe('0');
    expect(waiting(session)).toEqual(['AgentState_SetRest_Success']);
    clock.advance(1_999);
    expect(waiting(session)).toEqual([]);
    clock.advance(1);
    expect(waiting(session)).toEqual(['AgentState_Rest_Timeout']);
    expect(session.state).toBe('rest');
  });

  it('while resting is refused without prolong, and the first rest goes on', () => {
    const { signIn, clock, rest } = setUp();
    const { session } = signIn();
    rest(session, 10, false);
    waiting(session);
    expect(rest(session, 1, false)).toBe('100-009');
    clock.advance(9_999);
    expect(waiting(session)).toEqual([]);
    clock.advance(1);
    expect(waiting(session)).toEqual(['AgentState_Rest_Timeout']);
  });

  it('while resting starts anew with prolong', () => {
    const { signIn, clock, rest } = setUp();
    const { session } = signIn();
    rest(session, 10, false);
    clock.advance(5_000);
    waiting(session);
    expect(rest(session, 10, true)).toBe('0');
    clock.advance(9_999);
    expect(waiting(session)).toEqual(['AgentState_SetRest_Success']);
    clock.advance(1);
    expect(waiting(session)).toEqual(['AgentState_Rest_Timeout']);
  });

  it('that is cut off by the sign-out times out for nobody', () => {
    const { state, signIn, clock, rest } = setUp();
    const first = signIn();
    rest(first.session, 5, false);
    state.signOut(first.session);
    const second = signIn();
    waiting(second.session);
    clock.advance(5_000);
    expect(waiting(first.session)).not.toContain('AgentState_Rest_Timeout');
    expect(waiting(second.session)).toEqual([]);
  });
});

describe('the poll', () => {
  it('gives the events one by one, the oldest first', async () => {
    const { state, signIn } = setUp();
    const { session } = signIn();
    expect((await poll(state, session, 10).event)?.eventType).toBe('AgentOther_InService');
    expect((await poll(state, session, 10).event)?.eventType).toBe('AgentState_Ready');
  });

  it('waits for an event, and for no longer than it may', async () => {
    const { state, signIn, clock, rest } = setUp();
    const { session } = signIn();
    waiting(session);
    const first = poll(state, session, 10_000);
    rest(session, 600, false);
    expect((await first.event)?.eventType).toBe('AgentState_SetRest_Success');
    const second = poll(state, session, 10_000);
    clock.advance(10_000);
    expect(await second.event).toBeUndefined();
  });

  it('that was given up loses no event', () => {
    const { state, signIn, rest } = setUp();
    const { session } = signIn();
    waiting(session);
    poll(state, session, 10_000).cancel();
    rest(session, 600, false);
    expect(waiting(session)).toEqual(['AgentState_SetRest_Success']);
  });

  it('takes the place of one that is held', async () => {
    const { state, signIn, rest } = setUp();
    const { session } = signIn();
    waiting(session);
    const first = poll(state, session, 10_000);
    const second = poll(state, session, 10_000);
    expect(await first.event).toBeUndefined();
    rest(session, 600, false);
    expect((await second.event)?.eventType).toBe('AgentState_SetRest_Success');
  });

  it('that is held at sign-out brings the event of the sign-out', async () => {
    const { state, signIn } = setUp();
    const { session } = signIn();
    waiting(session);
    const held = poll(state, session, 10_000);
    state.signOut(session);
    expect(await held.event).toEqual<AgentEvent>({
      eventType: 'AgentOther_ShutdownService',
      workNo: '291',
      content: { loginTime: String(session.loginTime) },
    });
  });
});

describe('an agent for whom nobody polls', () => {
  it('is signed out two minutes after the sign-in', () => {
    const { state, signIn, clock } = setUp();
    signIn();
    clock.advance(119_999);
    expect(state.session(291)).toBeDefined();
    clock.advance(1);
    expect(state.session(291)).toBeUndefined();
    expect(state.signIn(291).retcode).toBe('0');
  });

  it('is kept by each poll, and while one is held', () => {
    const { state, signIn, clock } = setUp();
    const { session } = signIn();
    waiting(session);
    clock.advance(119_000);
    const held = poll(state, session, 600_000);
    clock.advance(500_000);
    expect(state.session(291)).toBe(session);
    held.cancel();
    state.polled(session);
    clock.advance(119_999);
    expect(state.session(291)).toBe(session);
  });
});

describe('sign-out', () => {
  it('ends the session, and its Guid is told from that of a stranger', () => {
    const { state, signIn } = setUp();
    const { session, guid } = signIn();
    expect(state.signOut(session)).toBe('0');
    expect(state.authenticate(291, guid)).toBe('100-006');
    expect(state.wasSignedOut(291, guid)).toBe(true);
    expect(state.wasSignedOut(291, 'other')).toBe(false);
    expect(state.wasSignedOut(292, guid)).toBe(false);
  });
});
