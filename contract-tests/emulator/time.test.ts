import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManualClock, RunningClock } from '../../src/emulator/clock.js';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { Desk } from '../support/desk.js';

// The machine stands still: only what moves the clock of the emulator makes time pass.
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2023, 8, 27), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const pushes = { callBackUri: 'http://127.0.0.1:1/events', serviceToken: 'a-token' };

describe.each([
  ['a clock that stands still', () => new ManualClock()],
  ['a clock that runs', () => new RunningClock()],
])('with %s', (_name, clock) => {
  /** Agents who have heard of their sign-in. */
  async function desk(agentids: readonly number[], options: EmulatorOptions = {}): Promise<Desk> {
    const made = new Desk({ clock: clock(), ...options });
    for (const agentid of agentids) {
      await made.signIn(agentid);
      await made.events(agentid);
    }
    return made;
  }

  it('a poll that is held ends when its time is over, and several in the order of time', async () => {
    const made = await desk([291, 292, 293], { holdMs: 10_000 });
    const ended: (number | undefined | string)[] = [];
    const poll = (agentid: number) => made.poll(agentid).then((event) => ended.push(agentid, event));
    const polls = [poll(292)];
    await made.advance(3);
    polls.push(poll(291), poll(293));
    await made.advance(6.999);
    expect(ended).toEqual([]);
    await made.advance(60);
    await Promise.all(polls);
    expect(ended).toEqual([292, undefined, 291, undefined, 293, undefined]);
  });

  it('rests end in the order of time, whatever the order in which they began', async () => {
    const made = await desk([291, 292, 293], { holdMs: 600_000 });
    const told: (number | undefined | string)[] = [];
    const times: Readonly<Record<number, number>> = { 291: 30, 292: 10, 293: 20 };
    const polls: Promise<unknown>[] = [];
    for (const [agentid, seconds] of Object.entries(times)) {
      await made.command(Number(agentid), `POST /rest/${seconds}/0`);
      expect(await made.events(Number(agentid))).toEqual(['AgentState_SetRest_Success']);
      polls.push(made.poll(Number(agentid)).then((event) => told.push(Number(agentid), event)));
    }
    await made.advance(60);
    await Promise.all(polls);
    expect(told).toEqual([292, 'AgentState_Rest_Timeout', 293, 'AgentState_Rest_Timeout', 291, 'AgentState_Rest_Timeout']);
  });

  it('an agent is signed out two minutes after the end of the last poll, also where one move goes over both', async () => {
    const made = await desk([291, 292], { holdMs: 10_000 });
    const poll = made.poll(291);
    made.pass(129.999);
    expect(await poll).toBeUndefined();
    expect(made.emulator.state.sessions().map(({ agentid }) => agentid)).toEqual([291]);
    made.pass(0.001);
    expect(made.emulator.state.sessions()).toEqual([]);
    expect(await made.poll(291)).toBe('100-006');
  });

  it('what was to come after that comes to nobody: not to the next session, and not by push', async () => {
    const pushed: string[] = [];
    const made = await desk([291], {
      holdMs: 10_000,
      pushFetch: async (_, { body }) => {
        pushed.push(String(body));
        return Response.json({ retcode: '0' });
      },
    });
    await made.signIn(292, { phonenum: '40038', ...pushes }, '');
    for (const agentid of [291, 292]) await made.command(agentid, 'POST /rest/300/0');
    await expect.poll(() => pushed.join()).toContain('AgentState_SetRest_Success');
    expect(await made.events(291)).toEqual(['AgentState_SetRest_Success']);
    const poll = made.poll(291);
    const [first] = made.emulator.state.sessions();
    made.pass(600);
    expect(await poll).toBeUndefined();
    expect(first?.events.waiting).toEqual([]);
    expect(pushed.join()).not.toContain('AgentState_Rest_Timeout');
    await made.signIn(291);
    expect(await made.events(291)).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });

  it('what was to come before that waits for a poll, which may be the last one in time', async () => {
    const made = await desk([291]);
    await made.command(291, 'POST /rest/60/0');
    await made.advance(119.999);
    expect(await made.events(291)).toEqual(['AgentState_SetRest_Success', 'AgentState_Rest_Timeout']);
    await made.advance(119.999);
    expect(made.session(291).state).toBe('rest');
  });

  it('whoever waits for a change is told when an agent is signed out, though nobody asks for the agent', async () => {
    const made = await desk([291]);
    const told = vi.fn();
    made.emulator.clock.advance(119_999);
    made.emulator.log.onChange(told);
    made.emulator.clock.advance(1);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('a heartbeat keeps an agent whose events are pushed, for two more minutes', async () => {
    const made = await desk([], { pushFetch: async () => Response.json({ retcode: '0' }) });
    await made.signIn(291, { phonenum: '40038', ...pushes }, '');
    for (let beats = 0; beats < 3; beats += 1) {
      made.pass(100);
      const guid = made.guidOf(291);
      expect((await made.command(291, 'POST /handshake')).json).toMatchObject({ retcode: '0' });
      expect(made.guidOf(291)).not.toBe(guid);
    }
    made.pass(119.999);
    expect(made.session(291).agentid).toBe(291);
    made.pass(0.001);
    expect(made.emulator.state.session(291)).toBeUndefined();
  });

  it('a Guid is renewed by the poll after a minute, and dies after two, while the agent stays', async () => {
    const made = await desk([291], { holdMs: 0 });
    const first = made.guidOf(291);
    await made.advance(59.999);
    await polled(made);
    expect(made.guidOf(291)).toBe(first);
    await made.advance(0.001);
    await polled(made);
    expect(made.guidOf(291)).not.toBe(first);
    const state = (guid: string | undefined) => made.send('POST', rest, { guid });
    await made.advance(59.999);
    expect((await state(first)).json.retcode).toBe('0');
    await made.advance(0.001);
    expect((await state(first)).json.retcode).toBe('000-003');
    expect((await state(made.guidOf(291))).json.retcode).toBe('0');
  });
});

const rest = '/agentgateway/resource/onlineagent/291/sayfree';

/** A poll that comes back at once. */
async function polled(desk: Desk): Promise<void> {
  const poll = desk.poll(291);
  await desk.advance(0);
  expect(await poll).toBeUndefined();
}

describe('the clock over its control path', () => {
  it.each([
    ['as a rule', {}, 'idle'],
    ['as it is told', { silent: true }, undefined],
  ])('%s, who has just polled is seen so after two minutes', async (_title, silent, state) => {
    const desk = new Desk();
    await desk.signIn(291);
    await desk.events(291);
    await desk.control('POST', 'clock', { advanceSeconds: 119.999, ...silent });
    expect(desk.session(291).state).toBe('idle');
    await desk.control('POST', 'clock', { advanceMs: 1, ...silent });
    expect(desk.emulator.state.session(291)?.state).toBe(state);
  });

  it('signs out whose poll is held, two minutes after its end, if nobody is to poll meanwhile', async () => {
    const desk = new Desk({ holdMs: 10_000 });
    await desk.signIn(291);
    await desk.events(291);
    const poll = desk.poll(291);
    await desk.control('POST', 'clock', { advanceSeconds: 129.999, silent: true });
    expect(await poll).toBeUndefined();
    expect(desk.session(291).state).toBe('idle');
    await desk.control('POST', 'clock', { advanceMs: 1, silent: true });
    expect(desk.emulator.state.session(291)).toBeUndefined();
  });

  it('tells the time and moves it on, by seconds or milliseconds', async () => {
    const { emulator, control } = bound(new Desk());
    const now = emulator.clock.now();
    expect((await control('GET', 'clock')).json).toEqual({ now, time: '2023-09-27T00:00:00.000Z' });
    expect((await control('POST', 'clock', { advanceSeconds: 120 })).json).toMatchObject({ now: now + 120_000 });
    expect((await control('POST', 'clock', { advanceMs: 1 })).json).toMatchObject({ now: now + 120_001 });
    expect((await control('POST', 'clock', { advanceSeconds: 0.5 })).json).toMatchObject({ now: now + 120_501 });
    // 1000.9999999999999, multiplied out.
    expect((await control('POST', 'clock', { advanceSeconds: 1.001 })).json).toMatchObject({ now: now + 121_502 });
    expect(emulator.clock.now()).toBe(now + 121_502);
  });

  it.each([
    ['nothing', {}],
    ['no JSON', 'now'],
    ['a text', { advanceSeconds: '120' }],
    ['a time that is over', { advanceMs: -1 }],
    ['part of a millisecond', { advanceSeconds: 0.0001 }],
    ['both', { advanceMs: 1, advanceSeconds: 1 }],
    ['another name', { advance: 1 }],
    ['silence that is no yes or no', { advanceMs: 1, silent: 1 }],
  ])('refuses %s, and says what it takes', async (_title, body) => {
    const { emulator, control } = bound(new Desk());
    const now = emulator.clock.now();
    const { status, json } = await control('POST', 'clock', body);
    expect(status).toBe(400);
    expect(json.error).toContain('{"advanceSeconds": a number}');
    expect(emulator.clock.now()).toBe(now);
  });

  it.each([
    { advanceMs: Number.MAX_SAFE_INTEGER },
    { advanceSeconds: 300 * 365 * 86_400 },
    { advanceSeconds: 1e15 },
    { advanceMs: 1e300 },
  ])('refuses a time of which no sign-in could tell: %j', async (body) => {
    const { emulator, control } = bound(new Desk());
    const now = emulator.clock.now();
    const { status, json } = await control('POST', 'clock', body);
    expect(status).toBe(400);
    expect(json.error).toContain('loginTime');
    expect(emulator.clock.now()).toBe(now);
  });
});

function bound(desk: Desk) {
  return { emulator: desk.emulator, control: desk.control.bind(desk) };
}
