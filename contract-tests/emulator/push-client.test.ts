import { describe, expect, it } from 'vitest';
import { type AgentSession, createGateway, createPushHandler } from '../../src/index.js';
import { pushing, token } from '../support/pushed-to.js';
import { asRequest, receiver } from '../support/receiver.js';

/** An application that has its events pushed: its server hands them over to the sessions that it has opened. */
async function application(serviceToken = token) {
  const at = await pushing();
  const sessions = new Map<number, Promise<AgentSession>>();
  const refused: number[] = [];
  const handle = createPushHandler({
    serviceToken,
    // The first push may come before the answer to the sign-in.
    onEvents: async ({ agentid, events }) => (await sessions.get(agentid))?.deliver(events),
  });
  const to = await receiver(async (pushed) => {
    const answer = await handle(asRequest(to.origin, pushed));
    if (!answer.ok) refused.push(answer.status);
    return answer;
  });
  const client = createGateway({ baseUrl: at.server.baseUrl, timer: at.clock, timeoutMs: 20_000 });
  const login = { password: '', phonenum: '40038', callBackUri: `${to.origin}/events`, serviceToken: token };
  return {
    at,
    to,
    refused,
    signIn(agentid: number, how: 'login' | 'forceLogin' = 'login'): Promise<AgentSession> {
      const session = client[how](agentid, login);
      sessions.set(agentid, session);
      return session;
    },
    async [Symbol.asyncDispose]() {
      await at.server.close();
      await to[Symbol.asyncDispose]();
    },
  };
}

describe('an application with createPushHandler', () => {
  it.each(['login', 'forceLogin'] as const)('has a whole session without a poll: %s', async (how) => {
    await using app = await application();
    const { at, to } = app;
    const session = await app.signIn(291, how);
    const heard: string[] = [];
    session.on('*', ({ eventType }) => heard.push(eventType));
    await session.waitFor('AgentState_Ready');
    await session.rest({ time: 600, restcause: 0 });
    expect(await session.waitFor('AgentState_SetRest_Success')).toMatchObject({ workNo: '291' });
    await session.cancelRest();
    await session.waitFor('AgentState_CancelRest_Success');
    const called = await fetch(`${at.server.origin}/_emulator/agents/291/call`, { method: 'POST', body: '{"caller":"10086"}' });
    expect(called.status).toBe(200);
    expect(await session.waitFor('AgentEvent_Talking')).toMatchObject({ content: { caller: '10086' } });
    await fetch(`${at.server.origin}/_emulator/agents/291/call`, { method: 'POST', body: '{"do":"release"}' });
    await session.waitFor('AgentOther_PhoneRelease');
    await expect.poll(() => at.waiting()).toEqual([]);
    await session.signOut();
    expect(await session.ended).toEqual({ reason: 'signed out' });
    // Whether that of the sign-out comes before the session is over is a matter of luck.
    expect(heard.filter((event) => event !== 'AgentOther_ShutdownService')).toEqual([
      'AgentOther_InService',
      'AgentState_Ready',
      'AgentState_SetRest_Success',
      'AgentState_CancelRest_Success',
      'AgentState_Busy',
      'AgentOther_PhoneAlerting',
      'AgentOther_PhoneOffhook',
      'AgentEvent_Auto_Answer',
      'AgentEvent_Customer_Alerting',
      'AgentEvent_Talking',
      'AgentEvent_Call_Release',
      'AgentEvent_Customer_Release',
      'AgentOther_PhoneRelease',
      'AgentState_Ready',
    ]);
    expect(to.atOnce()).toBe(1);
    expect(at.server.requests.map(({ target }) => target).filter((target) => target.includes('/agentevent/'))).toEqual([]);
    expect(app.refused).toEqual([]);
  });

  it('has many sessions at a time, each with its own events', async () => {
    await using app = await application();
    const agents = Array.from({ length: 20 }, (_, index) => 300 + index);
    const sessions = await Promise.all(agents.map((agentid) => app.signIn(agentid)));
    const told = await Promise.all(sessions.map((session) => session.waitFor('AgentState_Ready')));
    expect(told.map(({ workNo }) => Number(workNo))).toEqual(agents);
  });

  it('outlives the two minutes by its heartbeats, and hears of the event with the Guid that they renew', async () => {
    await using app = await application();
    const { at, to } = app;
    const session = await app.signIn(291);
    const stop = session.keepAlive();
    const first = session.guid;
    await expect.poll(() => at.waiting()).toEqual([]);
    for (let beats = 1; beats <= 6; beats += 1) {
      await at.paused(30_000, beats);
      at.clock.advance(30_000);
    }
    await at.paused(30_000, 7);
    expect(session.guid).not.toBe(first);
    await session.rest({ time: 600, restcause: 0 });
    await session.waitFor('AgentState_SetRest_Success');
    expect(to.pushed.at(-1)?.headers.guid).toBe(session.guid);
    stop();
  });

  it('hears that somebody else has signed the agent in by force', async () => {
    await using app = await application();
    const session = await app.signIn(291);
    await session.waitFor('AgentState_Ready');
    const guid = await app.at.signIn('http://127.0.0.1:9/', 291, '/forcelogin');
    expect(guid).not.toBe(session.guid);
    expect(await session.ended).toEqual({ reason: 'gone', told: 'AgentOther_ShutdownService' });
  });

  it('that refuses the token is pushed to three times, and then told of as somebody who failed', async () => {
    await using app = await application('another');
    const { at } = app;
    await app.signIn(291);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await at.paused(1000, attempt);
      at.clock.advance(1000);
    }
    await expect.poll(() => at.emulator.failedPushes).toMatchObject([{ agentid: 291, reason: 'answered with HTTP status 403' }]);
    expect(app.refused).toEqual([403, 403, 403]);
  });
});
