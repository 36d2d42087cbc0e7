import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { startEmulator } from '../../src/emulator/start.js';
import { createClient, createGateway, isGatewayError } from '../../src/index.js';
import { allOperations, operation } from '../../src/operation.js';
import { type Caught, faultyGateway, instead, passOn, withHeader } from '../support/faulty.js';
import { recording } from '../support/recording.js';

/** Holds requests back until they are let go one by one. */
function barrier() {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    async fault(caught: Caught) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await passOn(caught);
    },
    letGo: () => waiting.shift()?.(),
  };
}

describe('sign-in and sign-out of one agent', () => {
  it('never overlap: a second sign-in waits until the first is answered', async () => {
    const { fault, letGo, waiting } = barrier();
    await using gateway = await faultyGateway({ loginEx: fault });
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const first = client.signIn(291, { password: '' });
    const second = client.signIn(291, { password: '' }).catch((error: unknown) => error);
    const other = client.signIn(292, { password: '' });
    await expect.poll(() => waiting.length).toBe(2);
    expect(gateway.arrived).toEqual(['loginEx', 'loginEx']);
    letGo();
    letGo();
    const session = await first;
    await other;
    await expect.poll(() => waiting.length).toBe(1);
    letGo();
    expect(isGatewayError(await second, 'loginEx') && ((await second) as { retcode: string }).retcode).toBe('100-002');
    expect(session.active).toBe(true);
  });

  it('never overlap across sessions: sign-out, sign-in and sign-out again are sent one after the other', async () => {
    await using gateway = await faultyGateway();
    let inFlight = 0;
    let most = 0;
    const counted = async (caught: Caught) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await passOn(caught);
      inFlight -= 1;
    };
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const first = await client.signIn(291, { password: '' });
    gateway.faults.loginEx = counted;
    gateway.faults.logout = counted;
    const resumed = client.resume(291, first.guid);
    const calls = [
      first.logout(),
      client.signIn(291, { password: '' }),
      resumed.logout().catch(() => 'refused'),
      client.signIn(291, { password: '' }),
    ];
    const [, second, refused, third] = await Promise.all(calls.map((call) => call.catch(() => 'refused')));
    expect(gateway.arrived).toEqual(['loginEx', 'logout', 'loginEx', 'logout', 'loginEx']);
    expect(most).toBe(1);
    expect(second).toMatchObject({ agentid: 291 });
    expect([refused, third]).toContain('refused');
  });

  it('that waits can be given up, and is then never sent', async () => {
    const { fault, letGo, waiting } = barrier();
    await using gateway = await faultyGateway({ loginEx: fault });
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const controller = new AbortController();
    const first = client.signIn(291, { password: '' });
    const second = client.signIn(291, { password: '' }, { signal: controller.signal });
    await expect.poll(() => waiting.length).toBe(1);
    controller.abort(new Error('changed my mind'));
    await expect(second).rejects.toThrow('changed my mind');
    letGo();
    const session = await first;
    await session.signOut();
    expect(gateway.arrived).toEqual(['loginEx', 'logout']);
  });

  it('that gave up waiting does not let a later one overtake the earlier', async () => {
    const { fault, letGo, waiting } = barrier();
    await using gateway = await faultyGateway({ loginEx: fault });
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const controller = new AbortController();
    const first = client.signIn(291, { password: '' });
    const second = client.signIn(291, { password: '' }, { signal: controller.signal });
    await expect.poll(() => waiting.length).toBe(1);
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    const third = client.signIn(291, { password: '' }).catch((error: unknown) => error);
    const other = client.signIn(292, { password: '' });
    await expect.poll(() => waiting.length).toBe(2);
    expect(gateway.requests.map(({ target }) => /\d+/.exec(target)?.[0])).toEqual(['291', '292']);
    letGo();
    letGo();
    await Promise.all([first, other]);
    await expect.poll(() => waiting.length).toBe(1);
    letGo();
    expect(await third).toMatchObject({ retcode: '100-002' });
  });

  it('goes on after one that failed', async () => {
    await using gateway = await faultyGateway({ loginEx: ({ response }) => void response.socket?.destroy() });
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const failed = client.signIn(291, { password: '' });
    const rejected = expect(failed).rejects.toMatchObject({ name: 'NetworkError' });
    const next = client.signIn(291, { password: '' }).catch(() => client.signIn(291, { password: '' }));
    await rejected;
    delete gateway.faults.loginEx;
    expect((await next).active).toBe(true);
  });

  it('is done by the end of a block', async () => {
    await using gateway = await faultyGateway();
    {
      await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
      await session.rest({ time: 5, restcause: 0 });
    }
    expect(gateway.arrived).toEqual(['loginEx', 'rest', 'logout']);
    expect(gateway.emulator.state.session(291)).toBeUndefined();
  });

  it('resolves a sign-out of an agent who is signed out already, and rejects the operation itself', async () => {
    await using gateway = await faultyGateway();
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const session = await client.signIn(291, { password: '' });
    const twin = client.resume(291, session.guid);
    await session.signOut();
    const other = client.resume(291, session.guid);
    await expect(twin.logout()).rejects.toMatchObject({ retcode: '100-008' });
    expect(await twin.ended).toEqual({ reason: 'signed out' });
    await other.signOut();
    expect(await other.ended).toEqual({ reason: 'signed out' });
    await expect(session.rest({ time: 1, restcause: 0 })).rejects.toMatchObject({ name: 'GatewayError', retcode: '100-006' });
  });
});

describe('a session', () => {
  it('goes on in another process with the Guid alone', async () => {
    await using gateway = await faultyGateway();
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const handedOver = JSON.parse(JSON.stringify({ agentid: session.agentid, guid: session.guid })) as {
      agentid: number;
      guid: string;
    };
    const resumed = createGateway({ baseUrl: gateway.baseUrl }).resume(handedOver.agentid, handedOver.guid);
    expect(resumed.signInResult).toBeUndefined();
    await resumed.rest({ time: 60, restcause: 0 });
    await resumed.waitFor('AgentState_SetRest_Success');
    await resumed.signOut();
    expect(gateway.emulator.state.session(291)).toBeUndefined();
  });

  it('goes on with a Guid that it asked for', async () => {
    await using gateway = await faultyGateway();
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const first = session.guid;
    const { guid } = await session.updateGuid();
    expect(guid).not.toBe(first);
    expect(session.guid).toBe(guid);
    await session.setCustomState({ customstate: 1 });
    expect(gateway.requests.at(-1)?.headers.guid).toBe(guid);
  });

  it('is lost to one that another program begins by force', async () => {
    await using gateway = await faultyGateway();
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const other = await createGateway({ baseUrl: gateway.baseUrl }).forceLogin(291, { password: '', phonenum: '40038' });
    await expect(session.setCustomState({ customstate: 1 })).rejects.toMatchObject({ retcode: '000-003' });
    await other.setCustomState({ customstate: 1 });
    expect(other.guid).not.toBe(session.guid);
  });

  it.each(['', 'two words', 'line\nbreak', 'Güid', 291, undefined])('is not resumed with %j, which can be no Guid', (guid) => {
    const gateway = createGateway({ baseUrl: 'http://127.0.0.1:9' });
    expect(() => gateway.resume(291, guid as string)).toThrow(
      expect.objectContaining({ name: 'InvalidParameterError', parameter: 'guid', value: undefined }),
    );
  });

  it.each(['static', 'dynamic'] as const)('follows the Guid in %s mode without being told', async (auth) => {
    const clock = new ManualClock();
    const emulator = await startEmulator({ clock, auth, holdMs: 50 });
    try {
      const wire = recording();
      const session = await createGateway({ baseUrl: emulator.origin, fetch: wire.fetch }).signIn(291, { password: '' });
      const guids = new Set([session.guid]);
      await session.getAgentEvent();
      await session.getAgentEvent();
      for (let minute = 0; minute < 5; minute += 1) {
        clock.advance(61_000);
        const poll = session.getAgentEvent();
        await expect.poll(() => emulator.emulator.state.session(291)?.events.held).toBe(true);
        clock.advance(50);
        expect(await poll).toBeUndefined();
        await session.setCustomState({ customstate: minute });
        guids.add(session.guid);
        expect(wire.exchanges.at(-1)?.headers.get('Guid')).toBe(session.guid);
      }
      expect(guids.size).toBe(auth === 'static' ? 1 : 6);
    } finally {
      await emulator.close();
    }
  });

  it('has a method for every operation but the sign-ins', async () => {
    const session = createGateway({ baseUrl: 'http://127.0.0.1:9' }).resume(291, 'guid');
    const methods = allOperations()
      .filter(({ id }) => typeof (session as unknown as Record<string, unknown>)[id] === 'function')
      .map(({ id }) => id);
    const signIns = ['loginEx', 'login', 'forceLogin'];
    expect(methods).toEqual(
      allOperations()
        .map(({ id }) => id)
        .filter((id) => !signIns.includes(id)),
    );
    expect(methods).toHaveLength(26);
  });

  it('sends back the cookies by which a load balancer keeps it on one node', async () => {
    await using gateway = await faultyGateway({ loginEx: withHeader('Set-Cookie', 'node=7; Path=/; HttpOnly') });
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    await session.setCustomState({ customstate: 1 });
    expect(session.cookies).toBe('node=7');
    const resumed = createGateway({ baseUrl: gateway.baseUrl }).resume(291, session.guid, session.cookies);
    await resumed.setCustomState({ customstate: 2 });
    expect(gateway.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, 'node=7', 'node=7']);
  });

  it('does not care how the clock of the machine is set', async () => {
    await using gateway = await faultyGateway({}, { clock: new ManualClock() });
    const real = Date.now;
    try {
      await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
      const events = session.events();
      for (const jump of [86_400_000, -86_400_000, 0]) {
        Date.now = () => real() + jump;
        expect((await session.rest({ time: 60, restcause: 0, prolong: true })) ?? {}).toEqual({});
        await session.waitFor('AgentState_SetRest_Success');
      }
      expect((await events.next()).value?.eventType).toBe('AgentOther_InService');
      expect(session.active).toBe(true);
    } finally {
      Date.now = real;
    }
  });

  it('learns that the agent is gone when the clock of the gateway jumps', async () => {
    const clock = new ManualClock();
    await using gateway = await faultyGateway({}, { clock });
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    clock.advance(121_000);
    const events = [];
    for await (const event of session.events()) events.push(event);
    expect(events).toEqual([]);
    expect(await session.ended).toEqual({ reason: 'gone', told: '100-006' });
    expect(gateway.emulator.state.session(291)).toBeUndefined();
  });
});

describe('the end of a session', () => {
  it('is seen in the refusal of any command that says that the agent is gone', async () => {
    await using gateway = await faultyGateway({ setCustomState: instead(200, {}, '{"message":"","retcode":"100-006"}') });
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const events = session.events();
    await events.next();
    await events.next();
    await expect(session.setCustomState({ customstate: 1 })).rejects.toMatchObject({ retcode: '100-006' });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(session.active).toBe(false);
    expect(await session.ended).toEqual({ reason: 'gone', told: '100-006' });
  });

  it('comes to all agents of a gateway object with close, those included whose sign-in is on its way', async () => {
    const { fault, letGo, waiting } = barrier();
    await using gateway = await faultyGateway();
    const client = createGateway({ baseUrl: gateway.baseUrl });
    await client.signIn(291, { password: '' });
    await client.signIn(292, { password: '' });
    const stranger = await createGateway({ baseUrl: gateway.baseUrl }).signIn(294, { password: '' });
    client.resume(294, stranger.guid);
    gateway.faults.loginEx = fault;
    const late = client.signIn(293, { password: '' });
    await expect.poll(() => waiting.length).toBe(1);
    const closed = client.close();
    letGo();
    await closed;
    expect((await late).active).toBe(false);
    expect([291, 292, 293, 294].map((agentid) => gateway.emulator.state.session(agentid)?.agentid)).toEqual([
      undefined,
      undefined,
      undefined,
      294,
    ]);
    await client.close();
    expect(gateway.arrived.filter((id) => id === 'logout')).toHaveLength(3);
  });

  it('is tried for all of them by close even if one cannot be signed out', async () => {
    await using gateway = await faultyGateway();
    const client = createGateway({ baseUrl: gateway.baseUrl });
    for (const agentid of [291, 292]) await client.signIn(agentid, { password: '' });
    gateway.faults.logout = async (caught) => {
      if (caught.request.target.includes('/291/')) caught.response.socket?.destroy();
      else await passOn(caught);
    };
    await expect(client.close()).rejects.toMatchObject({ name: 'NetworkError', agentid: 291 });
    expect([291, 292].map((agentid) => gateway.emulator.state.session(agentid)?.agentid)).toEqual([291, undefined]);
    delete gateway.faults.logout;
    await client[Symbol.asyncDispose]();
    expect(gateway.emulator.state.session(291)).toBeUndefined();
  });
});

describe('options', () => {
  const baseUrl = 'http://127.0.0.1:9';
  const resumed = () => createGateway({ baseUrl }).resume(291, 'guid');
  const calls: Record<string, () => unknown> = {
    'no options': () => createGateway(undefined as never),
    'a fetch that is none': () => createGateway({ baseUrl, fetch: 5 } as never),
    'a handler of faults that is none': () => createGateway({ baseUrl, onPollFault: 5 } as never),
    'a time that is a text': () => createGateway({ baseUrl, timeoutMs: '5' } as never),
    'options of a call that are null': () => resumed().rest({ time: 1, restcause: 0 }, null as never),
    'a controller for a signal': () => resumed().rest({ time: 1, restcause: 0 }, { signal: new AbortController() } as never),
    'a time in the place of options': () => resumed().waitFor('AgentState_Ready', 50 as never),
    'no handler': () => resumed().on('AgentState_Ready', undefined as never),
    'a signal that is none': () => resumed().events({ signal: 5 } as never),
    'values without names': () => resumed().rest(600 as never),
    'null for parameters': () => resumed().rest(null as never),
  };

  it.each(Object.entries(calls))('are refused: %s', async (_title, call) => {
    await expect((async () => call())()).rejects.toMatchObject({ name: 'InvalidParameterError' });
  });
});

describe('a base URL', () => {
  it.each([
    ['http://127.0.0.1:8043', 'http://127.0.0.1:8043/agentgateway/resource'],
    ['http://127.0.0.1:8043/', 'http://127.0.0.1:8043/agentgateway/resource'],
    ['https://host/agw/rest/', 'https://host/agw/rest'],
  ])('%s is used as %s', (baseUrl, used) => {
    expect(createGateway({ baseUrl }).baseUrl).toBe(used);
  });

  it.each([
    '127.0.0.1:8043',
    'ftp://host',
    '',
    'http://host/?a=1',
    'http://host/#a',
    'http://user:hunter2@host',
    'http//user:hunter2@host',
  ])('%j is refused', (baseUrl) => {
    for (const create of [createGateway, createClient]) {
      expect(() => create({ baseUrl })).toThrow(expect.objectContaining({ name: 'InvalidParameterError', parameter: 'baseUrl' }));
    }
  });

  it('keeps a password in it to itself', () => {
    expect(() => createGateway({ baseUrl: 'http://user:hunter2@host' })).toThrow(
      /^baseUrl: the URL carries a user name or password/,
    );
  });
});

describe('createClient', () => {
  it('sends Content-Type always and the Guid of each agent, and none with a sign-in', async () => {
    await using gateway = await faultyGateway();
    const client = createClient({ baseUrl: gateway.baseUrl });
    for (const agentid of [291, 292]) {
      await client.PUT('/onlineagent/{agentid}/loginex', { params: { path: { agentid } }, body: { password: '' } });
    }
    for (const agentid of [291, 292, 291]) {
      await client.POST('/onlineagent/{agentid}/setcustomstate', { params: { path: { agentid }, query: { customstate: 1 } } });
    }
    await client.DELETE('/onlineagent/{agentid}/logout', { params: { path: { agentid: 291 } } });
    await client.PUT('/onlineagent/{agentid}/loginex', { params: { path: { agentid: 291 } }, body: { password: '' } });
    const guids = gateway.requests.map(({ headers }) => headers.guid);
    expect(guids.map((guid) => guid !== undefined)).toEqual([false, false, true, true, true, true, false]);
    expect(guids[2]).toBe(guids[4]);
    expect(guids[3]).not.toBe(guids[2]);
    const documented = operation('logout').parameters.find(({ name }) => name === 'Content-Type')?.example;
    expect(new Set(gateway.requests.map(({ headers }) => headers['content-type']))).toEqual(new Set([documented]));
  });
});
