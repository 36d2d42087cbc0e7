import { describe, expect, it } from 'vitest';
import { createClient } from '../src/client/client.js';
import { ManualClock } from '../src/emulator/clock.js';
import { Emulator } from '../src/emulator/emulator.js';
import { allOperations } from '../src/operation.js';
import { gateway, type TestGateway } from './support/gateway.js';
import { base, bodyOf, raw, retcodeOf, signIn } from './support/wire.js';

const path = { agentid: 291 };
const rest = '/onlineagent/{agentid}/rest/{time}/{restcause}';

describe('the emulator on the wire', () => {
  it('spells the header Set-GUID just so, with the Guid behind JSESSIONID=', async () => {
    await using server = await gateway();
    const { answer } = await signIn(server);
    expect(answer).toMatch(
      /^HTTP\/1\.1 200 OK\r\nContent-Type: application\/json\r\nJSON-Type: application\/json\r\nSet-GUID: JSESSIONID=[0-9a-f-]{36}\.AgentGateway1\r\n/,
    );
  });

  it('answers an empty poll, after the time that it is held, with exactly these bytes', async () => {
    await using server = await gateway({}, { holdMs: 50 });
    const { guid } = await signIn(server);
    const poll = () => raw(server, [`GET ${base}/agentevent/291 HTTP/1.1`, `guid: ${guid}`]);
    expect(bodyOf(await poll())).toBe(
      '{"message":"","retcode":"0","event":{"eventType":"AgentOther_InService","workNo":"291","content":null}}',
    );
    expect(bodyOf(await poll())).toContain('AgentState_Ready');
    expect(bodyOf(await poll())).toBe('{"message":"","retcode":"0"}');
  });

  it.each([
    ['numbers and booleans as text', { password: '', status: '3', releasephone: 'false', agenttype: '4' }],
    ['text as numbers', { password: 1234, phonenum: 40038 }],
    ['nulls and unknown fields', { password: '', phonenum: null, ip: null, colour: 'blue' }],
    ['the published example', { password: '', phonenum: '40038', status: '4', releasephone: 'false', agenttype: '4' }],
  ])('takes a sign-in with %s', async (_title, body) => {
    await using server = await gateway();
    expect(retcodeOf((await signIn(server, body)).answer)).toBe('0');
  });

  it.each([
    ['no password', { phonenum: '40038' }, '100-001'],
    ['a password of 33 characters', { password: 'x'.repeat(33) }, '100-001'],
    ['a phone number of 25 digits', { password: '', phonenum: '1'.repeat(25) }, '100-001'],
    ['an unknown agent type', { password: '', agenttype: 5 }, '100-012'],
    ['an unknown status', { password: '', status: 6 }, '100-001'],
    ['an address of 16 characters', { password: '', ip: '1'.repeat(16) }, '100-016'],
    ['an address of IPv6', { password: '', ip: 'fe80::1' }, '100-016'],
    ['text for a boolean', { password: '', autoanswer: 'perhaps' }, '100-001'],
  ])('refuses a sign-in with %s', async (_title, body, code) => {
    await using server = await gateway();
    expect(retcodeOf((await signIn(server, body)).answer)).toBe(code);
    expect(server.emulator.state.session(291)).toBeUndefined();
  });

  it.each([
    ['no JSON', 'password='],
    ['a list', '[]'],
    ['nothing', ''],
  ])('refuses a sign-in whose body is %s', async (_title, body) => {
    await using server = await gateway();
    const answer = await raw(server, [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, 'Content-Type: application/json'], body);
    expect(retcodeOf(answer)).toBe('100-001');
  });

  it.each([
    ['a trailing slash', '/onlineagent/291/autoenteridle/true/', '0'],
    ['True for true', '/onlineagent/291/autoenteridle/True', '0'],
    ['any other flag', '/onlineagent/291/autoenteridle/no', '0'],
    ['a flag of six characters', '/onlineagent/291/autoenteridle/falsee', '000-002'],
    ['the smallest rest', '/onlineagent/291/rest/1/0', '0'],
    ['the longest rest', '/onlineagent/291/rest/86399/255', '0'],
    ['a rest of no time', '/onlineagent/291/rest/0/0', '000-002'],
    ['a rest of a day', '/onlineagent/291/rest/86400/0', '000-002'],
    ['a rest cause of 256', '/onlineagent/291/rest/600/256', '000-002'],
    ['a rest of some words', '/onlineagent/291/rest/long/0', '000-002'],
    ['a prolong that is no boolean', '/onlineagent/291/rest/600/0?prolong=yes', '000-002'],
    ['a prolong without value', '/onlineagent/291/rest/600/0?prolong=', '0'],
    ['the largest custom state', '/onlineagent/291/setcustomstate?customstate=65534', '0'],
    ['one custom state more', '/onlineagent/291/setcustomstate?customstate=65535', '000-002'],
    ['a custom state below zero', '/onlineagent/291/setcustomstate?customstate=-1', '000-002'],
    ['no custom state', '/onlineagent/291/setcustomstate', '000-002'],
    ['an empty custom state', '/onlineagent/291/setcustomstate?customstate=', '000-002'],
  ])('answers %s as documented', async (_title, target, code) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    expect(retcodeOf(await raw(server, [`POST ${base}${target} HTTP/1.1`, `Guid: ${guid}`]))).toBe(code);
  });

  it.each([
    ['a path that there is not', 'GET', '/nowhere', 200],
    ['a method that there is not', 'PATCH', '/onlineagent/291/logout', 405],
    ['an escape that is none', 'DELETE', '/onlineagent/%zz/logout', 200],
    ['a path of slashes', 'GET', '//', 200],
  ])('refuses %s in its envelope, and changes nothing', async (_title, method, target, status) => {
    await using server = await gateway();
    await signIn(server);
    const answer = await raw(server, [`${method} ${base}${target} HTTP/1.1`]);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(retcodeOf(answer)).not.toBe('0');
    expect(server.emulator.state.session(291)?.state).toBe('idle');
  });

  it('takes Expect: 100-continue, a body on DELETE, and a broken cookie', async () => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const headers = [`Guid: ${guid}`, 'Expect: 100-continue', 'Cookie: ;;=;', 'Cookie: a=1'];
    const answer = await raw(server, [`DELETE ${base}/onlineagent/291/logout HTTP/1.1`, ...headers], '{}');
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });

  it('refuses a body that is far too large, and goes on', async () => {
    await using server = await gateway();
    const { answer } = await signIn(server, { password: 'x'.repeat(100_000) });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect((await signIn(server)).guid).not.toBe('');
  });
});

/** What a request of an operation has beside the agent: its path and query, and its body. */
interface Call {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
  /** Status at the sign-in; default: idle. */
  readonly status?: number;
  /** A request that makes the operation possible. */
  readonly before?: string;
}

/** Those operations that take more than the agent, or are for an agent in one state alone. */
const calls: Readonly<Record<string, Call>> = {
  resetSkill: { path: { autoflag: 'true' } },
  queryAgentSkillsByWorkNo: { path: { workno: '291' } },
  setAgentAutoAnswer: { path: { isautoanswer: 'true' } },
  setAgentAutoEnterIdle: { path: { flag: 'true' } },
  setTalkRight: { query: '?flag=1' },
  setCustomState: { query: '?customstate=1' },
  cancelSetCustomState: { before: 'POST /onlineagent/291/setcustomstate?customstate=1' },
  sendNoteletEx: { body: { agentIds: [291], content: 'x' } },
  modifyAccountPwdEx: { body: { oldPassword: '', newPassword: 'Correct-horse-1' } },
  cancelBusy: { status: 3 },
  cancelWork: { status: 5 },
  rest: { path: { time: '600', restcause: '0' } },
  cancelRest: { before: 'POST /onlineagent/291/rest/600/0' },
  forceLogoutWithReason: { path: { reason: '1' } },
};

describe('every operation but the sign-ins', () => {
  const others = allOperations().filter(({ needsGuid }) => needsGuid);

  it('are twenty-six, and the special ones are among them', () => {
    expect(others).toHaveLength(26);
    const ids = others.map(({ id }) => id);
    expect(Object.keys(calls).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(others.map(({ id, method, path: template }) => [id, method, template] as const))(
    '%s is refused without the right Guid, and taken with it',
    async (id, method, template) => {
      await using server = await gateway();
      const { path: values = {}, query = '', body, status = 4, before } = calls[id] ?? {};
      const target = template.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'agentid' ? '291' : (values[name] ?? 'missing'),
      );
      const send = (...headers: string[]) => {
        const all = [...headers, ...(body ? ['Content-Type: application/json'] : [])];
        return raw(server, [`${method} ${base}${target}${query} HTTP/1.1`, ...all], body && JSON.stringify(body)).then(retcodeOf);
      };
      expect(await send()).toBe('100-006');
      const { guid } = await signIn(server, { password: '', status });
      const { guid: foreign } = await signIn(server, { password: '' }, 292);
      if (before) {
        const [verb, prepared] = before.split(' ');
        expect(retcodeOf(await raw(server, [`${verb} ${base}${prepared} HTTP/1.1`, `Guid: ${guid}`]))).toBe('0');
      }
      const { events: _, guids: __, ...untouched } = server.emulator.state.session(291) ?? {};
      expect(untouched).toMatchObject({ agentid: 291 });
      expect(await send()).toBe('000-003');
      expect(await send('Guid: x')).toBe('000-003');
      expect(await send(`Guid: ${foreign}`)).toBe('000-003');
      expect(server.emulator.state.session(291)).toMatchObject(untouched);
      expect(await send(`Guid: ${guid}`)).toBe('0');
    },
  );

  it.each([
    ['cancelBusy', 'POST /onlineagent/291/cancelbusy'],
    ['cancelWork', 'POST /onlineagent/291/cancelwork'],
    ['cancelRest', 'POST /onlineagent/291/cancelrest'],
    ['cancelSetCustomState', 'POST /onlineagent/291/cancelsetcustomstate'],
  ])('%s is refused with 100-009 where there is nothing to end', async (_id, line) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const [verb, target] = line.split(' ');
    expect(retcodeOf(await raw(server, [`${verb} ${base}${target} HTTP/1.1`, `Guid: ${guid}`]))).toBe('100-009');
    expect(server.emulator.state.session(291)?.state).toBe('idle');
  });

  it.each([
    ['no receivers', { content: 'x' }, '100-001'],
    ['101 receivers', { agentIds: Array.from({ length: 101 }, () => 291), content: 'x' }, '100-001'],
    ['a content of 1024 characters', { agentIds: [291], content: 'x'.repeat(1024) }, '100-001'],
    ['an empty content', { agentIds: [291], content: '' }, '0'],
  ])('sendNoteletEx with %s is answered as documented', async (_title, body, code) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const lines = [`POST ${base}/onlineagent/291/sendnoteletex HTTP/1.1`, `Guid: ${guid}`, 'Content-Type: application/json'];
    expect(retcodeOf(await raw(server, lines, JSON.stringify(body)))).toBe(code);
  });

  it('a new password is taken with the old one alone, and is asked for at the next sign-in', async () => {
    await using server = await gateway();
    const { guid } = await signIn(server, { password: 'old' });
    const lines = [`POST ${base}/onlineagent/291/modifyaccountpwdex HTTP/1.1`, `Guid: ${guid}`, 'Content-Type: application/json'];
    const change = (oldPassword: string, newPassword: string) =>
      raw(server, lines, JSON.stringify({ oldPassword, newPassword })).then(retcodeOf);
    expect(await change('another', 'Correct-horse-1')).toBe('000-002');
    expect(await change('old', 'x'.repeat(7))).toBe('000-002');
    expect(await change('old', 'Correct-horse-1')).toBe('0');
    expect(retcodeOf(await raw(server, [`DELETE ${base}/onlineagent/291/logout HTTP/1.1`, `Guid: ${guid}`]))).toBe('0');
    expect(retcodeOf((await signIn(server, { password: 'old' })).answer)).toBe('100-004');
    expect(retcodeOf((await signIn(server, { password: 'Correct-horse-1' })).answer)).toBe('0');
  });
});

describe('the other sign-ins', () => {
  const put = (server: TestGateway, target: string, body: object) =>
    raw(server, [`PUT ${base}/onlineagent/291${target} HTTP/1.1`, 'Content-Type: application/json'], JSON.stringify(body));

  it.each(['', '/forcelogin'])('ask for a phone number, which loginex leaves open: "%s"', async (target) => {
    await using server = await gateway();
    expect(retcodeOf(await put(server, target, { password: '' }))).toBe('100-001');
    expect(server.emulator.state.session(291)).toBeUndefined();
    const answer = await put(server, target, { password: '', phonenum: '40038' });
    expect(retcodeOf(answer)).toBe('0');
    expect(answer).toMatch(/\r\nSet-GUID: JSESSIONID=[0-9a-f-]{36}\.AgentGateway1\r\n/);
  });

  it('take over a session by force alone, and the Guid of before is worth nothing then', async () => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const body = { password: '', phonenum: '40038', status: 3 };
    expect(retcodeOf(await put(server, '', body))).toBe('100-002');
    expect(server.emulator.state.session(291)?.state).toBe('idle');
    expect(retcodeOf(await put(server, '/forcelogin', body))).toBe('0');
    expect(server.emulator.state.session(291)?.state).toBe('busy');
    expect(retcodeOf(await raw(server, [`POST ${base}/onlineagent/291/sayfree HTTP/1.1`, `Guid: ${guid}`]))).toBe('000-003');
  });
});

describe('a session through the client', () => {
  it('signs in, asks for a rest, gets it after the wrap-up, is told of it, and signs out; a second sign-out is told apart', async () => {
    await using server = await gateway({}, { holdMs: 20 });
    const client = createClient({ baseUrl: server.baseUrl });
    const poll = async () => {
      const { data } = await client.GET('/agentevent/{agentid}', { params: { path } });
      return data?.retcode === '0' ? data.event?.eventType : data?.retcode;
    };
    const signedIn = await client.PUT('/onlineagent/{agentid}/loginex', { params: { path }, body: { password: '', status: 5 } });
    expect(signedIn.data?.retcode === '0' && signedIn.data.result.workno).toBe('291');
    await client.POST(rest, { params: { path: { ...path, time: 600, restcause: 1 } } });
    expect([await poll(), await poll(), await poll(), await poll()]).toEqual([
      'AgentOther_InService',
      'AgentState_Ready',
      'AgentState_Work',
      undefined,
    ]);
    // A rest that is asked for during the wrap-up begins when that is over.
    const over = await client.POST('/onlineagent/{agentid}/cancelwork', { params: { path } });
    expect(over.data?.retcode).toBe('0');
    expect([await poll(), await poll(), await poll()]).toEqual([
      'AgentState_CancelWork_Success',
      'AgentState_SetRest_Success',
      undefined,
    ]);
    const again = await client.POST(rest, { params: { path: { ...path, time: 600, restcause: 1 } } });
    expect(again.data?.retcode).toBe('100-009');
    const signOut = async () => (await client.DELETE('/onlineagent/{agentid}/logout', { params: { path } })).data?.retcode;
    expect(await signOut()).toBe('0');
    expect(await poll()).toBe('100-006');
    expect(await signOut()).toBe('100-008');
  });

  it('keeps the event for the next poll when the client of a held one goes away', async () => {
    await using server = await gateway({}, { holdMs: 10_000 });
    const { guid } = await signIn(server);
    const session = server.emulator.state.session(291);
    while (session?.events.take());
    const leaving = new AbortController();
    const held = fetch(`${server.baseUrl}/agentevent/291`, { headers: { Guid: guid }, signal: leaving.signal }).catch(() => 'gone');
    await expect.poll(() => session?.events.held).toBe(true);
    leaving.abort();
    expect(await held).toBe('gone');
    await expect.poll(() => session?.events.held).toBe(false);
    await raw(server, [`POST ${base}/onlineagent/291/rest/600/0 HTTP/1.1`, `Guid: ${guid}`]);
    expect(bodyOf(await raw(server, [`GET ${base}/agentevent/291 HTTP/1.1`, `Guid: ${guid}`]))).toContain(
      'AgentState_SetRest_Success',
    );
  });
});

describe('a renewal of the Guid', () => {
  it('is not spent on a poll whose client has gone: the next poll brings it', async () => {
    const clock = new ManualClock();
    const emulator = new Emulator({ clock, holdMs: 10_000 });
    const send = (method: string, target: string, guid?: string, body = '') =>
      emulator.handle({ method, target: base + target, headers: { guid }, body });
    const answered = send('PUT', '/onlineagent/291/loginex', undefined, '{"password":""}');
    const [, setGuid = ''] = ('headers' in answered && answered.headers.find(([name]) => name === 'Set-GUID')) || [];
    const guid = setGuid.replace('JSESSIONID=', '');
    const poll = () => {
      const outcome = send('GET', '/agentevent/291', guid);
      if (!('reply' in outcome)) throw new Error(outcome.body);
      return outcome;
    };
    emulator.state.session(291)?.events.clear();
    clock.advance(61_000);
    const left = poll();
    left.cancel();
    expect((await left.reply).headers.map(([name]) => name)).not.toContain('Set-GUID');
    const next = poll();
    clock.advance(10_000);
    expect((await next.reply).headers.map(([name]) => name)).toContain('Set-GUID');
  });
});

describe('an answer of the emulator that breaks the contract', () => {
  it('is not served: HTTP 500 says what was wrong', async () => {
    await using server = await gateway();
    server.emulator.state.signOut = () => '100-009';
    const { guid } = await signIn(server);
    const answer = await raw(server, [`DELETE ${base}/onlineagent/291/logout HTTP/1.1`, `Guid: ${guid}`]);
    expect(answer).toMatch(/^HTTP\/1\.1 500 /);
    expect(bodyOf(answer)).toContain('the emulator broke the contract of logout at /retcode');
  });
});
