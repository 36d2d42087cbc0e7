import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/start.js';
import { pushing, token } from '../support/pushed-to.js';
import { type Reception, receiver, taking } from '../support/receiver.js';

const afterSignIn = ['AgentOther_InService', 'AgentState_Ready'];

/** Every way in which a receiver can fail, and what is told of it. */
const failures: readonly [string, () => Reception, RegExp][] = [
  ['answers with HTTP status 503', () => new Response('out of order', { status: 503 }), /^answered with HTTP status 503$/],
  ['redirects', () => new Response('', { status: 302, headers: { Location: '/elsewhere' } }), /^answered with HTTP status 302$/],
  ['refuses with a code', () => Response.json({ message: 'bad token', retcode: '100-001' }), /^refused with 100-001$/],
  ['cuts the connection', () => 'reset', /^fetch failed: /],
];

type At = Awaited<ReturnType<typeof pushing>>;

/** What the console tells of pushes that were given up. */
async function told({ server }: At): Promise<{ events: string[]; reason: string; agentid: number; at: number }[]> {
  const answer = await fetch(`${server.origin}/_emulator/emulation`);
  return ((await answer.json()) as { failedPushes: never[] }).failedPushes;
}

describe('a receiver that fails', () => {
  it.each(failures)('once gets the same a second later: one that %s', async (_title, fail) => {
    await using to = await receiver((_, before) => (before === 0 ? fail() : taking()));
    await using at = await pushing();
    await at.signIn(to.origin);
    await at.paused(1000, 1);
    at.happen('meanwhile');
    at.clock.advance(999);
    expect(at.waiting()).toEqual([...afterSignIn, 'meanwhile']);
    at.clock.advance(1);
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed.map(({ events }) => events)).toEqual([afterSignIn, afterSignIn, ['meanwhile']]);
    expect(await told(at)).toEqual([]);
  });

  it.each(failures)('three times loses that push and gets the next, and it is told: one that %s', async (_title, fail, reason) => {
    await using to = await receiver((_, before) => (before < 3 ? fail() : taking()));
    await using at = await pushing();
    await at.signIn(to.origin);
    await at.paused(1000, 1);
    at.happen('meanwhile');
    at.clock.advance(1000);
    await at.paused(1000, 2);
    at.clock.advance(1000);
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed.map(({ events }) => events)).toEqual([afterSignIn, afterSignIn, afterSignIn, ['meanwhile']]);
    expect(await told(at)).toEqual([
      { at: at.clock.now(), agentid: 291, events: afterSignIn, reason: expect.stringMatching(reason) },
    ]);
  });

  it('to answer within ten seconds counts as one that failed, and its push is given up', async () => {
    await using to = await receiver((_, before) => (before === 0 ? 'hang' : taking()));
    await using at = await pushing();
    await at.signIn(to.origin);
    await expect.poll(() => to.pushed).toHaveLength(1);
    at.clock.advance(10_000);
    await expect.poll(() => to.givenUp()).toBe(1);
    await at.paused(1000, 1);
    at.clock.advance(1000);
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed).toHaveLength(2);
  });

  it('always is told of with each push that was given up, and the agent goes on', async () => {
    await using to = await receiver(() => new Response('', { status: 500 }));
    await using at = await pushing();
    const guid = await at.signIn(to.origin);
    for (const [round, event] of ['first', 'second'].entries()) {
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        await at.paused(1000, round * 2 + attempt);
        at.clock.advance(1000);
      }
      await expect.poll(() => at.waiting()).toEqual([]);
      at.happen(event);
    }
    await at.paused(1000, 5);
    expect((await told(at)).map(({ events }) => events)).toEqual([afterSignIn, ['first']]);
    expect(await at.send('POST', '/onlineagent/291/handshake', guid)).toContain('"retcode":"0"');
  });

  it('to be there at all is told of by the name of the problem', async () => {
    const { origin, ...gone } = await receiver();
    await gone[Symbol.asyncDispose]();
    await using at = await pushing();
    await at.signIn(origin);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await at.paused(1000, attempt);
      at.clock.advance(1000);
    }
    await expect.poll(() => told(at)).toEqual([expect.objectContaining({ reason: expect.stringContaining('ECONNREFUSED') })]);
  });
});

describe('pushing ends', () => {
  it('with the server, which gives up what is being sent and what is waited for', async () => {
    await using hanging = await receiver(() => 'hang');
    await using failing = await receiver(() => 'reset');
    await using at = await pushing();
    await at.signIn(hanging.origin, 291);
    await at.signIn(failing.origin, 292);
    await expect.poll(() => hanging.pushed).toHaveLength(1);
    await at.paused(1000, 1);
    at.happen('meanwhile');
    await at.server.close();
    await expect.poll(() => hanging.givenUp()).toBe(1);
    expect(at.emulator.failedPushes).toEqual([]);
  });

  it('by time that is moved on no more than by any other: each event comes once', async () => {
    await using to = await receiver(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return taking();
    });
    await using started = await startEmulator();
    const send = (method: string, path: string, Guid: string, body?: object) =>
      fetch(`${started.baseUrl}/onlineagent/291${path}`, {
        method,
        headers: { Guid, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
    const pushes = { password: '', phonenum: '40038', callBackUri: to.origin, serviceToken: token };
    const guid = (await send('PUT', '', '', pushes)).headers.get('Set-GUID')?.split('=')[1] ?? '';
    for (const path of ['/saybusy', '/cancelbusy', '/saybusy']) {
      await send('POST', path, guid);
      await fetch(`${started.origin}/_emulator/clock`, { method: 'POST', body: '{"advanceSeconds":11}' });
    }
    await expect.poll(() => started.emulator.state.session(291)?.events.waiting).toEqual([]);
    expect(to.pushed.flatMap(({ events }) => events)).toEqual([
      ...afterSignIn,
      'AgentState_SetNotReady_Success',
      'AgentState_CancelNotReady_Success',
      'AgentState_SetNotReady_Success',
    ]);
    expect(to.atOnce()).toBe(1);
    expect(started.emulator.failedPushes).toEqual([]);
  });

  it('with the situation, and begins again with what waits in the new one', async () => {
    let receive = (): Reception => 'hang';
    await using to = await receiver(() => receive());
    await using at = await pushing();
    await at.signIn(to.origin);
    await expect.poll(() => to.pushed).toHaveLength(1);
    const state = `${at.server.origin}/_emulator/state`;
    const before = await (await fetch(state)).text();
    expect((await fetch(state, { method: 'PUT', body: '{"agents":[]}' })).status).toBe(200);
    await expect.poll(() => to.givenUp()).toBe(1);
    expect(at.emulator.state.sessions()).toEqual([]);
    receive = taking;
    expect((await fetch(state, { method: 'PUT', body: before })).status).toBe(200);
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed.map(({ events }) => events)).toEqual([afterSignIn, afterSignIn]);
    at.happen('more');
    await expect.poll(() => to.pushed.at(-1)?.events).toEqual(['more']);
  });
});
