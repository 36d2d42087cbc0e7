import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { atWork } from '../support/at-work.js';
import { changed, instead, passOn, reset, truncated } from '../support/faulty.js';

const pollTimeout = 30_000 + 10_000;

describe('events', () => {
  it('come one by one and in order, with the next poll at once after each', async () => {
    await using work = await atWork();
    const { session, timer, polls } = work;
    const seen: string[] = [];
    for await (const { eventType, workNo } of session.events()) {
      expect(workNo).toBe('291');
      seen.push(eventType);
      if (seen.length === 2) await session.rest({ time: 600, restcause: 0 });
      if (seen.length === 3) break;
    }
    expect(seen).toEqual(['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetRest_Success']);
    expect(polls()).toBeGreaterThanOrEqual(3);
    // Time-outs only, and no pause.
    expect(timer.asked.every((ms) => ms >= 30_000)).toBe(true);
  });

  it('are polled for again 200 to 500 ms after an answer without event, never sooner', async () => {
    await using work = await atWork();
    const { session, timer, polls, held, nothing, pause } = work;
    session.keepAlive();
    await held();
    const pauses: number[] = [];
    for (let round = 1; round <= 25; round += 1) {
      const before = polls();
      nothing();
      const ms = await pause(round);
      pauses.push(ms);
      timer.advance(ms - 0.5);
      await setImmediate();
      expect(polls()).toBe(before);
      timer.advance(0.5);
      await held();
      expect(polls()).toBe(before + 1);
    }
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(500);
    // Not all agents of a floor at the same time.
    expect(new Set(pauses).size).toBeGreaterThan(1);
  });

  it('are polled for by one poll at a time, however many want them', async () => {
    await using work = await atWork();
    const { session, gateway, held, happen } = work;
    let most = 0;
    let inFlight = 0;
    gateway.faults.getAgentEvent = async (caught) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await passOn(caught);
      inFlight -= 1;
    };
    const first = session.events();
    const second = session.events();
    const heard: string[] = [];
    session.on('AgentState_Ready', ({ eventType }) => heard.push(eventType));
    session.on('*', ({ eventType }) => heard.push(`any ${eventType}`));
    session.keepAlive();
    const direct = session.getAgentEvent();
    const waited = session.waitFor('AgentState_Rest_Timeout');
    await held();
    happen('AgentState_Rest_Timeout');
    expect((await waited).eventType).toBe('AgentState_Rest_Timeout');
    expect((await direct)?.eventType).toMatch(/^Agent/);
    for (const events of [first, second]) {
      const { value } = await events.next();
      expect(value?.eventType).toBe('AgentOther_InService');
    }
    expect(heard).toContain('AgentState_Ready');
    expect(heard).toContain('any AgentState_Rest_Timeout');
    expect(most).toBe(1);
  });

  it('that the contract does not list come through as they are', async () => {
    await using work = await atWork();
    const { session, held, happen } = work;
    const events = session.events();
    await events.next();
    await events.next();
    await held();
    happen('AgentEvent_Ringing', '1234-call');
    expect((await events.next()).value).toEqual({ eventType: 'AgentEvent_Ringing', workNo: '291', content: '1234-call' });
  });

  it('are kept for a reader who is slower than the gateway', async () => {
    await using work = await atWork();
    const { session, held, happen } = work;
    const events = session.events();
    await held();
    for (const name of ['A', 'B', 'C']) {
      happen(name);
      await held();
    }
    const names = [];
    for await (const { eventType } of events) {
      names.push(String(eventType));
      if (names.length === 5) break;
    }
    expect(names).toEqual(['AgentOther_InService', 'AgentState_Ready', 'A', 'B', 'C']);
  });
});

describe('an iteration over events', () => {
  it('ends when the agent signs out, after the last event that a held poll brings', async () => {
    await using work = await atWork();
    const { session, gateway, held } = work;
    const seen: string[] = [];
    const over = (async () => {
      for await (const { eventType } of session.events()) seen.push(eventType);
    })();
    await held();
    await session.signOut();
    await over;
    expect(seen).toEqual(['AgentOther_InService', 'AgentState_Ready', 'AgentOther_ShutdownService']);
    expect(await session.ended).toEqual({ reason: 'signed out' });
    expect(session.active).toBe(false);
    const { length } = gateway.arrived;
    await setImmediate();
    expect(gateway.arrived).toHaveLength(length);
  });

  it('ends half a second after the sign-out at the latest, if the gateway goes on holding the poll', async () => {
    await using work = await atWork();
    const { session, gateway, timer, held } = work;
    const events = session.events();
    await events.next();
    await events.next();
    await held();
    gateway.faults.logout = ({ response }) => {
      response.end('{"message":"","retcode":"0"}');
    };
    const signedOut = session.signOut();
    await expect.poll(() => timer.asked.at(-1)).toBe(500);
    timer.advance(500);
    await signedOut;
    expect(await events.next()).toEqual({ done: true, value: undefined });
    await expect.poll(() => gateway.abandoned).toEqual(['getAgentEvent']);
  });

  it('ends on an abort, without an error, and the poll is cancelled', async () => {
    await using work = await atWork();
    const { session, gateway, held } = work;
    const controller = new AbortController();
    const seen: string[] = [];
    const over = (async () => {
      for await (const { eventType } of session.events({ signal: controller.signal })) seen.push(eventType);
    })();
    await held();
    controller.abort();
    await over;
    expect(seen).toHaveLength(2);
    await expect.poll(() => gateway.abandoned).toEqual(['getAgentEvent']);
    expect(session.active).toBe(true);
    // The agent is still signed in, and polling can begin again.
    const again = session.waitFor('AgentState_SetRest_Success');
    await session.rest({ time: 60, restcause: 0 });
    expect((await again).content).toBeNull();
  });

  it('is over at once with a signal that is aborted already', async () => {
    await using work = await atWork();
    const events = work.session.events({ signal: AbortSignal.abort() });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(work.polls()).toBe(0);
  });

  it('ends on break, and nothing is polled for any more', async () => {
    await using work = await atWork();
    const { session, polls } = work;
    for await (const _ of session.events()) break;
    const before = polls();
    await setImmediate();
    expect(polls()).toBeLessThanOrEqual(before + 1);
    await expect.poll(() => work.gateway.emulator.state.session(291)?.events.held).toBe(false);
  });

  it('ends when the gateway says that the agent is gone', async () => {
    await using work = await atWork();
    const { session, gateway } = work;
    const events = session.events();
    await events.next();
    await events.next();
    await work.held();
    gateway.faults.getAgentEvent = instead(200, {}, '{"message":"","retcode":"100-006"}');
    work.nothing();
    work.timer.advance(await work.pause(1));
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(await session.ended).toEqual({ reason: 'gone', told: '100-006' });
    expect(session.active).toBe(false);
    expect(await session.events().next()).toEqual({ done: true, value: undefined });
    await expect(session.waitFor('AgentState_Ready')).resolves.toMatchObject({ eventType: 'AgentState_Ready' });
    await expect(session.waitFor('AgentState_Ready')).rejects.toMatchObject({ name: 'SessionEndedError', end: { reason: 'gone' } });
    // Nobody is there to sign out.
    await session.signOut();
    expect(gateway.arrived).not.toContain('logout');
  });

  it('ends with the event that says so', async () => {
    await using work = await atWork();
    const { session, held, happen } = work;
    const seen: string[] = [];
    const over = (async () => {
      for await (const { eventType } of session.events()) seen.push(eventType);
    })();
    await held();
    happen('AgentOther_ShutdownService', { loginTime: '1' });
    await over;
    expect(seen.at(-1)).toBe('AgentOther_ShutdownService');
    expect(await session.ended).toEqual({ reason: 'gone', told: 'AgentOther_ShutdownService' });
  });
});

describe('a poll that fails', () => {
  it('is tried again after a pause that doubles up to 15 s, and every fault is reported', async () => {
    await using work = await atWork();
    const { session, gateway, timer, pollFaults, pause } = work;
    gateway.faults.getAgentEvent = instead(503, {}, 'busy');
    const ready = session.waitFor('AgentState_Ready', { timeoutMs: 3_600_000 });
    const most = [500, 1000, 2000, 4000, 8000, 15_000, 15_000];
    for (const [index, limit] of most.entries()) {
      const ms = await pause(index + 1);
      expect(ms).toBeGreaterThanOrEqual(limit / 2);
      expect(ms).toBeLessThanOrEqual(limit);
      expect(pollFaults).toHaveLength(index + 1);
      expect(pollFaults[index]).toMatchObject({
        agentid: 291,
        attempt: index + 1,
        error: { name: 'HttpError', status: 503 },
        retryInMs: Math.round(ms),
      });
      if (index === most.length - 1) delete gateway.faults.getAgentEvent;
      timer.advance(ms);
    }
    expect((await ready).eventType).toBe('AgentState_Ready');
    expect(session.active).toBe(true);
  });

  it.each([
    ['a reset connection', reset({ processed: false }), 'NetworkError'],
    ['an answer that is cut off, whose event is lost,', truncated, 'NetworkError'],
    ['an answer that is no JSON', changed(() => 'no'), 'ContractError'],
    ['a fault inside the gateway', instead(200, {}, '{"message":"","retcode":"100-007"}'), 'GatewayError'],
  ])('because of %s is tried again', async (_title, fault, name) => {
    await using work = await atWork();
    work.gateway.faults.getAgentEvent = async (caught) => {
      delete work.gateway.faults.getAgentEvent;
      await fault(caught);
    };
    const ready = work.session.waitFor('AgentState_Ready');
    work.timer.advance(await work.pause(1));
    await ready;
    expect(work.pollFaults).toMatchObject([{ attempt: 1, error: { name } }]);
  });

  it('times out 10 s later than other calls, because the gateway may hold it that long', async () => {
    await using work = await atWork();
    const { session, timer, held, pause, pollFaults } = work;
    session.keepAlive();
    await held();
    expect(timer.asked.at(-1)).toBe(pollTimeout);
    timer.advance(pollTimeout);
    timer.advance(await pause(1));
    await held();
    expect(pollFaults).toMatchObject([{ error: { name: 'TimeoutError', timeoutMs: pollTimeout } }]);
  });

  it('with a Guid that is not accepted ends the session at the fifth time in a row only', async () => {
    await using work = await atWork();
    const { session, gateway, timer, pause } = work;
    const refused = instead(200, {}, '{"message":"no right to invite resouce","result":"","retcode":"000-003"}');
    gateway.faults.getAgentEvent = refused;
    session.keepAlive();
    for (let count = 1; count <= 4; count += 1) timer.advance(await pause(count));
    expect(await session.ended).toEqual({ reason: 'gone', told: '000-003' });
    expect(work.polls()).toBe(5);
  });

  it('reports what a handler throws as an uncaught error, and goes on', async () => {
    await using work = await atWork();
    const uncaught: unknown[] = [];
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', (error) => uncaught.push(error));
    try {
      work.session.on('AgentOther_InService', () => {
        throw new Error('in the handler');
      });
      await work.session.waitFor('AgentState_Ready');
      await work.held();
      expect(uncaught).toEqual([new Error('in the handler')]);
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const listener of listeners) process.on('uncaughtException', listener);
    }
  });
});
