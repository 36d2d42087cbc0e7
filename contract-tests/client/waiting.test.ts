import { describe, expect, it } from 'vitest';
import { createGateway, isGatewayError, unlisted } from '../../src/index.js';
import { atWork } from '../support/at-work.js';
import { faultyGateway, instead, withHeader } from '../support/faulty.js';
import { WatchedClock } from '../support/watched-clock.js';

describe('waitFor', () => {
  it('finds the event of a command that came before anybody waited for it', async () => {
    await using work = await atWork();
    const { session, held } = work;
    session.keepAlive();
    await held();
    await session.rest({ time: 600, restcause: 0 });
    // The poll that was held has brought the event by now, and the next one is held.
    await held();
    expect((await session.waitFor('AgentState_SetRest_Success')).eventType).toBe('AgentState_SetRest_Success');
  });

  it('does not take the event of an earlier command for that of a later one', async () => {
    await using work = await atWork();
    const { session, gateway, timer, held } = work;
    session.keepAlive();
    await held();
    await session.rest({ time: 600, restcause: 0 });
    await held();
    gateway.faults.rest = instead(200, {}, '{"message":"","retcode":"0"}');
    await session.rest({ time: 600, restcause: 0, prolong: true });
    const waited = session.waitFor('AgentState_SetRest_Success', { timeoutMs: 2_000 });
    const rejected = expect(waited).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'getAgentEvent: waited 2000 ms for AgentState_SetRest_Success in vain',
    });
    timer.advance(2_000);
    await rejected;
  });

  it('takes the first of several', async () => {
    await using work = await atWork();
    const { session, held, happen } = work;
    await session.waitFor('AgentState_Ready');
    const waited = session.waitFor([unlisted('AgentEvent_Ringing'), 'AgentState_Work']);
    await held();
    happen('AgentState_Work');
    expect((await waited).eventType).toBe('AgentState_Work');
  });

  it('is given up by its signal and by the end of the session', async () => {
    await using work = await atWork();
    const { session } = work;
    const reason = new Error('enough');
    const controller = new AbortController();
    const aborted = session.waitFor(unlisted('AgentEvent_Ringing'), { signal: controller.signal });
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    const ended = session.waitFor(unlisted('AgentEvent_Ringing'));
    const rejected = expect(ended).rejects.toMatchObject({
      name: 'SessionEndedError',
      agentid: 291,
      end: { reason: 'signed out' },
    });
    await session.signOut();
    await rejected;
  });

  it('refuses a time that no timer can wait', async () => {
    await using work = await atWork();
    for (const timeoutMs of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]) {
      await expect(work.session.waitFor('AgentState_Ready', { timeoutMs })).rejects.toMatchObject({
        name: 'InvalidParameterError',
        parameter: 'timeoutMs',
      });
    }
  });
});

describe('a time-out', () => {
  it('is at most what a timer can wait, also with the time on top that a poll may be held', async () => {
    await using work = await atWork();
    const longest = 2 ** 31 - 1;
    const poll = work.session.getAgentEvent({}, { timeoutMs: longest });
    expect(work.timer.asked.at(-1)).toBe(longest);
    await poll;
  });
});

describe('keepAlive', () => {
  it('keeps an agent signed in whom nobody listens to, and its Guid valid, where without it both are lost', async () => {
    const clock = new WatchedClock();
    const emulatorClock = new WatchedClock();
    await using gateway = await faultyGateway({}, { clock: emulatorClock, holdMs: 10_000 });
    const held = () => gateway.emulator.state.session(291)?.events.held;
    const session = await createGateway({ baseUrl: gateway.baseUrl, timer: clock }).signIn(291, { password: '' });
    const first = session.guid;
    const stop = session.keepAlive();
    for (let minutes = 0; minutes < 10; minutes += 0.5) {
      await expect.poll(held).toBe(true);
      const polls = gateway.arrived.length;
      emulatorClock.advance(10_000);
      await expect.poll(() => clock.asked.at(-1)).toBeLessThanOrEqual(500);
      emulatorClock.advance(20_000);
      clock.advance(500);
      await expect.poll(() => gateway.arrived.length).toBeGreaterThan(polls);
    }
    expect(session.guid).not.toBe(first);
    await session.setCustomState({ customstate: 1 });
    stop();
    await expect.poll(held).toBe(false);
    emulatorClock.advance(120_000);
    await expect(session.setCustomState({ customstate: 2 })).rejects.toSatisfy(
      (error) => isGatewayError(error, 'setCustomState') && error.retcode === '100-006',
    );
  });

  it('stops when its signal is aborted', async () => {
    await using work = await atWork();
    const controller = new AbortController();
    work.session.keepAlive({ signal: controller.signal });
    await work.held();
    controller.abort();
    await expect.poll(() => work.gateway.abandoned).toEqual(['getAgentEvent']);
  });
});

describe('a Guid that a poll renews', () => {
  it('is the one of the next call, in dynamic mode', async () => {
    await using work = await atWork();
    const renewed = `${work.gateway.emulator.state.session(291)?.guids.issue()}`;
    work.gateway.faults.getAgentEvent = withHeader('Set-GUID', `JSESSIONID=${renewed}`);
    await work.session.waitFor('AgentState_Ready');
    expect(work.session.guid).toBe(renewed);
    await work.session.setCustomState({ customstate: 1 });
    expect(work.gateway.requests.at(-1)?.headers.guid).toBe(renewed);
  });
});
