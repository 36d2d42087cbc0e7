import { describe, expect, it } from 'vitest';
import { ManualClock } from './clock.js';
import { Emulator } from './emulator.js';
import { fetchOf } from './fetch.js';

const base = 'http://gateway.example/agentgateway/resource';
const empty = '{"message":"","retcode":"0"}';

/** An agent whose events were all fetched, on a gateway whose time stands still. */
async function idleAgent() {
  const clock = new ManualClock();
  let guids = 0;
  const emulator = new Emulator({ clock, holdMs: 10_000, newGuid: () => `guid-${++guids}` });
  await emulator.fetch(`${base}/onlineagent/291/loginex`, {
    method: 'PUT',
    body: '{"password":""}',
    headers: [['content-type', 'application/json']],
  });
  const session = emulator.state.session(291);
  if (!session) throw new Error('the agent is not signed in');
  session.events.clear();
  const poll = (signal?: AbortSignal) =>
    emulator.fetch(`${base}/agentevent/291`, { headers: { Guid: 'guid-1.AgentGateway1' }, ...(signal && { signal }) });
  return { clock, emulator, session, poll, happen: (event: string) => emulator.state.tell(session, event) };
}

/** Lets everything happen that waits for nothing from outside. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a held poll of a fetch without a socket', () => {
  it('that is aborted rejects with the reason, is held no more, and leaves the next event to the next poll', async () => {
    const { session, poll, happen } = await idleAgent();
    const controller = new AbortController();
    const reason = new Error('the user left');
    const answer = expect(poll(controller.signal)).rejects.toBe(reason);
    await settled();
    expect(session.events.held).toBe(true);
    controller.abort(reason);
    await answer;
    expect(session.events.held).toBe(false);
    happen('AgentOther_Note');
    expect(await (await poll()).text()).toContain('AgentOther_Note');
  });

  it('that is aborted in the same breath in which an event comes does not lose the event, nor its place', async () => {
    const { session, poll, happen } = await idleAgent();
    const controller = new AbortController();
    const answer = expect(poll(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await settled();
    happen('first');
    happen('second');
    controller.abort();
    await answer;
    expect(session.events.waiting.map(({ eventType }) => eventType)).toEqual(['first', 'second']);
    expect(session.events.delivered).toEqual([]);
    expect(await (await poll()).text()).toContain('first');
  });

  it('that is aborted as an event comes hands it to a poll that is held by then', async () => {
    const { poll, happen } = await idleAgent();
    const controller = new AbortController();
    const left = expect(poll(controller.signal)).rejects.toThrow();
    await settled();
    happen('for the next');
    controller.abort();
    const next = poll();
    await left;
    expect(await (await next).text()).toContain('for the next');
  });

  it('that is aborted does not use up the renewal of the Guid', async () => {
    const { clock, poll, happen } = await idleAgent();
    const controller = new AbortController();
    const answer = expect(poll(controller.signal)).rejects.toThrow();
    await settled();
    clock.advance(9_000);
    happen('now');
    controller.abort();
    await answer;
    clock.advance(52_000);
    expect((await poll()).headers.get('Set-GUID')).toBe('JSESSIONID=guid-2.AgentGateway1');
  });

  it('that is aborted has no status in the log', async () => {
    const { emulator, poll } = await idleAgent();
    const controller = new AbortController();
    const answer = expect(poll(controller.signal)).rejects.toThrow();
    await settled();
    controller.abort();
    await answer;
    await settled();
    expect(emulator.log.last()[0]).toMatchObject({ operation: 'getAgentEvent', agentid: 291 });
    expect(emulator.log.last()[0]).not.toHaveProperty('status');
  });

  it('is not disturbed by an abort after its answer', async () => {
    const { clock, poll } = await idleAgent();
    const controller = new AbortController();
    const answer = poll(controller.signal);
    await settled();
    clock.advance(10_000);
    expect(await (await answer).text()).toBe(empty);
    controller.abort();
    await settled();
  });

  it('is answered when the emulator closes', async () => {
    const { emulator, poll } = await idleAgent();
    const answer = poll();
    await settled();
    emulator.close();
    expect(await (await answer).text()).toBe(empty);
  });
});

describe('a fetch without a socket', () => {
  it.each([
    ['before', (controller: AbortController) => controller.abort(new Error('gone'))],
    [
      'while its body is read',
      (controller: AbortController) => void Promise.resolve().then(() => controller.abort(new Error('gone'))),
    ],
  ])('asks nobody where it is aborted %s', async (_title, abort) => {
    const emulator = new Emulator();
    const controller = new AbortController();
    const body = new Blob(['{"password":""}'], { type: 'application/json' });
    const asked = emulator.fetch(
      new Request(`${base}/onlineagent/291/loginex`, { method: 'PUT', body, signal: controller.signal }),
    );
    abort(controller);
    await expect(asked).rejects.toThrow('gone');
    await settled();
    expect([emulator.log.count, emulator.state.sessions()]).toEqual([0, []]);
  });

  it('takes a stream for a body', async () => {
    const emulator = new Emulator();
    const body = new Blob(['{"password":""}']).stream();
    const init = { method: 'PUT', body, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
    expect(await (await emulator.fetch(`${base}/onlineagent/291/loginex`, init)).json()).toMatchObject({ retcode: '0' });
  });

  it.each(['nowhere', '/agentgateway', '', 'http://'])('rejects with a TypeError on "%s", which is no address', async (address) => {
    await expect(new Emulator().fetch(address)).rejects.toBeInstanceOf(TypeError);
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('broken');
      },
    ],
    ['later', () => ({ reply: Promise.reject(new Error('broken')), cancel: () => {} })],
  ])('answers with HTTP status 500 what the core does not answer: %s', async (_title, handle) => {
    const answer = await fetchOf({ handle })('http://gateway.example/');
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { message: 'the emulator failed: Error: broken', retcode: '100-007' },
    ]);
  });

  it('that is cut half-way gives the head and the first half', async () => {
    const emulator = new Emulator({ disturbances: [{ effect: 'truncated' }] });
    const answer = await emulator.fetch(`${base}/onlineagent/291/saybusy`, { method: 'POST' });
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"message":/);
    await expect(reader?.read()).rejects.toThrow('terminated');
  });

  it('that is reset rejects as one does whose connection is', async () => {
    const emulator = new Emulator({ disturbances: [{ effect: 'reset' }] });
    await expect(emulator.fetch(`${base}/onlineagent/291/saybusy`, { method: 'POST' })).rejects.toMatchObject({
      name: 'TypeError',
      cause: { code: 'ECONNRESET' },
    });
  });

  it('may be taken off the emulator', async () => {
    const { fetch } = new Emulator();
    expect((await fetch('http://gateway.example/_emulator/agents')).status).toBe(200);
  });
});
