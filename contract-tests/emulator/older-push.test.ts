import { describe, expect, it } from 'vitest';
import { pushing } from '../support/pushed-to.js';
import { receiver } from '../support/receiver.js';
import { bodyOf, guidOf, retcodeOf } from '../support/wire.js';

const signIns = ['291', '291/loginex', '291/forcelogin'];
const heartbeat = '/onlineagent/291/heartbeat';

/** An agent who signed in with `pushUrl`, which no page has and existing clients send. */
async function signedIn(to: { readonly origin: string }, how = '291/loginex') {
  const at = await pushing();
  const answer = await at.put(how, { password: '', phonenum: '40038', pushUrl: `${to.origin}/agent/events` });
  return { ...at, guid: guidOf(answer), beat: (guid: string, path = heartbeat) => at.send('PUT', path, guid) };
}

describe('events that are pushed in the older form', () => {
  it.each(signIns)('come one by one in the envelope of a poll, in order: PUT onlineagent/%s', async (how) => {
    await using to = await receiver(() => new Response('OK'));
    await using at = await signedIn(to, how);
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /agent/events', 'POST /agent/events']);
    expect(to.pushed.map(({ body }) => body)).toEqual(
      ['AgentOther_InService', 'AgentState_Ready'].map(
        (event) => `{"message":"","retcode":"0","event":{"eventType":"${event}","workNo":"291","content":null}}`,
      ),
    );
    expect(to.pushed[0]?.headers).toMatchObject({ 'content-type': 'application/json; charset=UTF-8', guid: at.guid });
    expect(to.pushed[0]?.headers).not.toHaveProperty('service_token');
    expect(to.atOnce()).toBe(1);
  });

  it('come again where they are answered with another status than 200', async () => {
    await using to = await receiver((_, before) => new Response('', { status: before === 0 ? 403 : 200 }));
    await using at = await signedIn(to);
    await at.paused(1000, 1);
    at.clock.advance(1000);
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed.map(({ events }) => events)).toEqual([
      ['AgentOther_InService'],
      ['AgentOther_InService'],
      ['AgentState_Ready'],
    ]);
  });

  it('have heartbeats that meet faults as those of the pages do', async () => {
    await using to = await receiver();
    await using at = await signedIn(to);
    const set = (fault: object) =>
      fetch(`${at.server.origin}/_emulator/fault`, { method: 'PUT', body: JSON.stringify({ faults: [fault] }) });
    for (const fault of [{}, { operation: 'handShake' }, { agent: 291 }]) {
      await set({ effect: 'status', status: 503, count: 1, ...fault });
      expect(await at.beat(at.guid)).toMatch(/^HTTP\/1\.1 503 /);
      expect(retcodeOf(await at.beat(at.guid))).toBe('0');
    }
    await set({ effect: 'status', operation: 'sayBusy' });
    expect(retcodeOf(await at.beat(at.guid))).toBe('0');
    await set({ effect: 'dropped-guid' });
    at.clock.advance(60_000);
    expect(guidOf(await at.beat(at.guid))).toBe('');
  });

  it('are nothing for a poll, which is refused with 000-001', async () => {
    await using to = await receiver();
    await using at = await signedIn(to);
    expect(retcodeOf(await at.send('GET', '/agentevent/291', at.guid))).toBe('000-001');
  });

  it('give way to the form of the pages where a sign-in asks for both', async () => {
    await using to = await receiver();
    await using at = await pushing();
    const both = { callBackUri: `${to.origin}/new`, serviceToken: 'x', pushUrl: `${to.origin}/old` };
    await at.put('291', { password: '', phonenum: '40038', ...both });
    await expect.poll(() => to.pushed.map(({ path, events }) => [path, events.length])).toEqual([['/new', 2]]);
  });

  it.each([8080, true, {}, ''])('are polled for where pushUrl is %j', async (pushUrl) => {
    await using at = await pushing();
    const guid = guidOf(await at.put('291/loginex', { password: '', pushUrl }));
    expect(bodyOf(await at.send('GET', '/agentevent/291', guid))).toContain('AgentOther_InService');
  });
});

describe('the heartbeat of the older form', () => {
  it.each([heartbeat, `${heartbeat}/`])(
    'keeps the session for two minutes more and tells the time of the sign-in: %s',
    async (path) => {
      await using to = await receiver();
      await using at = await signedIn(to);
      const loginTime = at.clock.now();
      let { guid } = at;
      for (let beats = 1; beats <= 5; beats += 1) {
        at.clock.advance(60_000);
        const answer = await at.beat(guid, path);
        expect(bodyOf(answer)).toBe(`{"message":"success","retcode":"0","result":{"loginTime":"${loginTime}"}}`);
        // As the poll, it renews the Guid each minute.
        expect(guidOf(answer)).toMatch(/\.AgentGateway1$/);
        guid = guidOf(answer);
      }
      at.clock.advance(120_000);
      expect(retcodeOf(await at.beat(guid, path))).toBe('100-006');
    },
  );

  it('is refused with 000-003 for another Guid, or none, and does not count then', async () => {
    await using to = await receiver();
    await using at = await signedIn(to);
    at.clock.advance(119_999);
    for (const guid of ['', 'another.AgentGateway1']) expect(retcodeOf(await at.beat(guid))).toBe('000-003');
    at.clock.advance(1);
    expect(retcodeOf(await at.beat(at.guid))).toBe('100-006');
  });

  it('is a PUT, and for an agent who is a number', async () => {
    await using to = await receiver();
    await using at = await signedIn(to);
    expect(retcodeOf(await at.send('GET', heartbeat, at.guid))).toBe('000-002');
    expect(retcodeOf(await at.beat(at.guid, '/onlineagent/x/heartbeat'))).toBe('000-002');
    expect(retcodeOf(await at.beat(at.guid, '/onlineagent/292/heartbeat'))).toBe('100-006');
  });
});
