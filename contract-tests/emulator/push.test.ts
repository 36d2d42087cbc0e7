import { describe, expect, it } from 'vitest';
import { contractOf } from '../../src/contract.js';
import { pushing, token } from '../support/pushed-to.js';
import { type Reception, receiver, taking } from '../support/receiver.js';
import { bodyOf, guidOf, retcodeOf } from '../support/wire.js';

const afterSignIn = ['AgentOther_InService', 'AgentState_Ready'];

/** Receptions that wait until they are let go, one by one. */
function gate() {
  const waiting: ((reception: Reception) => void)[] = [];
  return {
    receive: () => new Promise<Reception>((resolve) => waiting.push(resolve)),
    let(reception: Reception = taking()): void {
      const next = waiting.shift();
      if (!next) throw new Error('nothing is being received');
      next(reception);
    },
  };
}

describe('events that are pushed', () => {
  it.each(['', '/forcelogin'] as const)('come to the address of the sign-in as the page has it: "%s"', async (how) => {
    await using to = await receiver();
    await using at = await pushing();
    const guid = await at.signIn(`${to.origin}/service-cloud/pushresult?tenant=7`, 291, how);
    await expect.poll(() => to.pushed).toHaveLength(1);
    const [{ method, path, headers, body }] = to.pushed as [(typeof to.pushed)[number]];
    expect([method, path]).toEqual(['POST', '/service-cloud/pushresult?tenant=7']);
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=UTF-8', guid, service_token: token });
    expect(body).toBe(
      '{"workNo":"291","eventList":[{"eventType":"AgentOther_InService","workNo":"291","content":null},{"eventType":"AgentState_Ready","workNo":"291","content":null}]}',
    );
    await expect.poll(() => at.waiting()).toEqual([]);
  });

  it('come one push at a time: what happens meanwhile is in the next one, the oldest first', async () => {
    const { receive, let: release } = gate();
    await using to = await receiver(receive);
    await using at = await pushing();
    await at.signIn(to.origin);
    await expect.poll(() => to.pushed).toHaveLength(1);
    for (const event of ['one', 'two', 'three']) at.happen(event);
    expect(at.waiting()).toEqual([...afterSignIn, 'one', 'two', 'three']);
    release();
    await expect.poll(() => to.pushed).toHaveLength(2);
    at.happen('four');
    release();
    await expect.poll(() => to.pushed).toHaveLength(3);
    release();
    await expect.poll(() => at.waiting()).toEqual([]);
    expect(to.pushed.map(({ events }) => events)).toEqual([afterSignIn, ['one', 'two', 'three'], ['four']]);
    expect(to.atOnce()).toBe(1);
  });

  it('of one agent do not wait for those of another', async () => {
    await using slow = await receiver(() => 'hang');
    await using quick = await receiver();
    await using at = await pushing();
    await at.signIn(slow.origin, 291);
    await expect.poll(() => slow.pushed).toHaveLength(1);
    for (const agentid of [292, 293, 294]) await at.signIn(quick.origin, agentid);
    await expect.poll(() => quick.pushed).toHaveLength(3);
    await expect.poll(() => at.waiting(294)).toEqual([]);
    expect(at.waiting(291)).toEqual(afterSignIn);
    expect(slow.pushed).toHaveLength(1);
  });

  it('are nothing for a poll, which is refused with 000-001', async () => {
    await using to = await receiver(() => 'hang');
    await using at = await pushing();
    const guid = await at.signIn(to.origin);
    expect(retcodeOf(await at.send('GET', '/agentevent/291', guid))).toBe('000-001');
    expect(at.waiting()).toEqual(afterSignIn);
  });

  it('bring the Guid that the heartbeat renewed', async () => {
    await using to = await receiver();
    await using at = await pushing();
    const first = await at.signIn(to.origin);
    await expect.poll(() => at.waiting()).toEqual([]);
    at.clock.advance(60_000);
    const second = guidOf(await at.send('POST', '/onlineagent/291/handshake', first));
    expect(second).not.toBe('');
    at.happen('later');
    await expect.poll(() => to.pushed).toHaveLength(2);
    expect(to.pushed.map(({ headers }) => headers.guid)).toEqual([first, second]);
  });

  it('come for as long as there is a heartbeat every two minutes, and then the agent is signed out', async () => {
    await using to = await receiver();
    await using at = await pushing({ auth: 'static' });
    const guid = await at.signIn(to.origin);
    for (let beats = 0; beats < 5; beats += 1) {
      at.clock.advance(119_999);
      expect(retcodeOf(await at.send('POST', '/onlineagent/291/handshake', guid))).toBe('0');
    }
    at.clock.advance(120_000);
    expect(retcodeOf(await at.send('POST', '/onlineagent/291/handshake', guid))).toBe('100-006');
  });

  it('do not come any more when the heartbeat has stayed away, although something was to come later', async () => {
    await using to = await receiver();
    await using at = await pushing();
    const guid = await at.signIn(to.origin);
    expect(retcodeOf(await at.send('POST', '/onlineagent/291/rest/200/0', guid))).toBe('0');
    await expect.poll(() => to.pushed.flatMap(({ events }) => events)).toEqual([...afterSignIn, 'AgentState_SetRest_Success']);
    at.clock.advance(200_000);
    expect(retcodeOf(await at.send('GET', '/onlineagent/291/agentstatus', guid))).toBe('100-006');
    await at.signIn(to.origin, 292);
    await expect.poll(() => to.pushed.at(-1)?.events).toEqual(afterSignIn);
    expect(to.pushed.flatMap(({ events }) => events)).not.toContain('AgentState_Rest_Timeout');
  });
});

describe('the event of a sign-out', () => {
  const shutdown = 'AgentOther_ShutdownService';

  it('is pushed where the edition has it', async () => {
    await using to = await receiver();
    await using at = await pushing({ contract: await contractOf('2023-09-27') });
    const guid = await at.signIn(to.origin);
    expect(retcodeOf(await at.send('DELETE', '/onlineagent/291/logout', guid))).toBe('0');
    await expect.poll(() => to.pushed.flatMap(({ events }) => events)).toEqual([...afterSignIn, shutdown]);
    expect(at.emulator.state.session(291)).toBeUndefined();
  });

  it('is not where the edition has none', async () => {
    await using to = await receiver();
    await using at = await pushing({ contract: await contractOf('2025-11-13') });
    const guid = await at.signIn(to.origin);
    expect(retcodeOf(await at.send('DELETE', '/onlineagent/291/logout', guid))).toBe('0');
    // What an agent has to hear comes in order, so that this would come after it.
    await at.signIn(to.origin);
    await expect.poll(() => to.pushed.flatMap(({ events }) => events).length).toBeGreaterThanOrEqual(4);
    expect(to.pushed.flatMap(({ events }) => events)).toEqual([...afterSignIn, ...afterSignIn]);
  });

  it('comes before what the next session has to tell, however slow the receiver is', async () => {
    const { receive, let: release } = gate();
    await using to = await receiver(receive);
    await using at = await pushing();
    const first = await at.signIn(to.origin);
    await expect.poll(() => to.pushed).toHaveLength(1);
    const second = await at.signIn(to.origin, 291, '/forcelogin');
    for (let count = 2; count <= 3; count += 1) {
      release();
      await expect.poll(() => to.pushed).toHaveLength(count);
    }
    release();
    expect(to.pushed.map(({ events }) => events)).toEqual([afterSignIn, [shutdown], afterSignIn]);
    expect(to.pushed.map(({ headers }) => headers.guid)).toEqual([first, first, second]);
    expect(to.atOnce()).toBe(1);
  });
});

describe('a sign-in that asks for pushed events', () => {
  it.each([
    ['callBackUri alone', { callBackUri: 'http://127.0.0.1:9/' }],
    ['serviceToken alone', { serviceToken: token }],
    ['an empty callBackUri', { callBackUri: '', serviceToken: token }],
    ['an empty serviceToken', { callBackUri: 'http://127.0.0.1:9/', serviceToken: '' }],
    ['null for one of the two', { callBackUri: 'http://127.0.0.1:9/', serviceToken: null }],
  ])('with %s is polled for', async (_title, fields) => {
    await using at = await pushing();
    const guid = guidOf(await at.put('291', { password: '', phonenum: '40038', ...fields }));
    expect(bodyOf(await at.send('GET', '/agentevent/291', guid))).toContain('AgentOther_InService');
    expect(at.emulator.failedPushes).toEqual([]);
  });

  it('to the platform is polled for: that page has no such fields', async () => {
    await using at = await pushing();
    const guid = guidOf(await at.put('291/loginex', { password: '', callBackUri: 'http://127.0.0.1:9/', serviceToken: token }));
    expect(bodyOf(await at.send('GET', '/agentevent/291', guid))).toContain('AgentOther_InService');
  });

  it.each([
    ['no address', 'nowhere', 'is no http or https URL'],
    ['a path', '/events', 'is no http or https URL'],
    ['an address of another kind', 'ftp://127.0.0.1/events', 'is no http or https URL'],
    ['an address that would run a script', 'javascript:alert(1)', 'is no http or https URL'],
    ['an address with a password', 'http://user:secret@127.0.0.1/', 'carries a user name or password'],
  ])('to %s is refused with 100-001, and signs nobody in', async (_title, callBackUri, why) => {
    await using at = await pushing();
    for (const asked of [{ callBackUri, serviceToken: token }, { pushUrl: callBackUri }]) {
      const answer = await at.put('291', { password: '', phonenum: '40038', ...asked });
      expect(JSON.parse(bodyOf(answer))).toMatchObject({ retcode: '100-001', message: `the address to push to ${why}` });
      expect(answer).not.toContain('secret');
      expect(at.emulator.state.session(291)).toBeUndefined();
    }
  });

  it('with a token that no header can carry is refused with 100-001', async () => {
    await using at = await pushing();
    const answer = await at.put('291', {
      password: '',
      phonenum: '40038',
      callBackUri: 'http://127.0.0.1:9/',
      serviceToken: 'a\nb',
    });
    expect(retcodeOf(answer)).toBe('100-001');
  });
});
