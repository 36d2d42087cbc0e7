import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { PlainRequest } from '../../src/emulator/http.js';
import {
  type AgentSession,
  createClient,
  createGateway,
  isGatewayError,
  isNetworkError,
  type PollFault,
  unlisted,
} from '../../src/index.js';
import { allOperations } from '../../src/operation.js';
import { signIns } from '../support/calls.js';
import { changed, type Fault, faultyGateway, instead, passOn, reset, silence, truncated } from '../support/faulty.js';

const password = 'pa"ss w\\örd/§';

/** Every way in which a program makes a text of something, and every text that can be had that way. */
function renderings(value: unknown): string[] {
  const options = [
    {},
    { showHidden: true, depth: null },
    { showHidden: true, getters: true, depth: null },
    { showHidden: true, showProxy: true, depth: null },
  ];
  const texts = [
    ...options.map((option) => inspect(value, option)),
    inspect({ deep: { inside: [value] } }, { depth: null }),
    JSON.stringify(value) ?? '',
    JSON.stringify({ value }),
  ];
  if (value instanceof Error) {
    texts.push(
      String(value),
      value.message,
      String(value.stack),
      inspect(value, { customInspect: false, depth: null, showHidden: true }),
    );
    for (let cause: unknown = value.cause; cause instanceof Error; cause = cause.cause) texts.push(...renderings(cause));
    texts.push(JSON.stringify({ ...value }), JSON.stringify(structuredClone({ ...JSON.parse(JSON.stringify(value)) })));
  } else if (typeof value === 'object' && value !== null) {
    texts.push(String(value), `${Object.entries(value)}`);
  }
  return texts;
}

/** The secrets in all forms in which they might be found. */
function forms(secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
}

function leaks(value: unknown, secrets: readonly string[]): string[] {
  return renderings(value).filter((text) => forms(secrets).some((form) => text.includes(form)));
}

/** The Guid of a request, or the password of a sign-in. */
const guidOrPassword = ({ headers, body }: PlainRequest) => headers.guid ?? (JSON.parse(body) as { password: string }).password;
const newPassword = ({ body }: PlainRequest) => (JSON.parse(body) as { newPassword: string }).newPassword;

/** Answers that repeat whatever secret the request had, in the way of a gateway that is talkative. */
const echo = (answer: (secret: string) => string, secretOf = guidOrPassword): Fault => {
  return ({ request, response }) => {
    const secret = secretOf(request);
    response.writeHead(200, { 'Set-GUID': `JSESSIONID=${request.headers.guid ?? 'fresh-guid-of-sign-in'}` });
    response.end(answer(secret));
  };
};

const faultsThatRepeat = (secretOf: typeof guidOrPassword): Record<string, Fault> => ({
  'a refusal whose message repeats it': echo(
    (secret) => JSON.stringify({ message: `no ${secret}`, retcode: '100-004', result: { [secret]: [secret] } }),
    secretOf,
  ),
  'a refusal with a new code': echo((secret) => JSON.stringify({ message: secret, retcode: '777-777' }), secretOf),
  'a wrong retcode': echo((secret) => JSON.stringify({ message: secret, retcode: secret }), secretOf),
  'a field of the wrong type': echo((secret) => JSON.stringify({ message: [secret], retcode: '0' }), secretOf),
  'a text that is no JSON': echo((secret) => `<p>${secret}</p>`, secretOf),
  'JSON that is cut off': echo((secret) => JSON.stringify({ message: secret }).slice(0, -2), secretOf),
  'an error page that repeats it': ({ request, response }) => {
    response.writeHead(500, {});
    response.end(`request was ${JSON.stringify(request.headers)} ${request.body}`);
  },
  'a redirect with it': ({ request, response }) => {
    response.writeHead(302, {
      Location: `https://sso.example/${request.headers.guid ?? ''}?p=${encodeURIComponent(request.body)}`,
    });
    response.end();
  },
  'a reset connection': reset({ processed: false }),
  'a body that is cut off': truncated,
});
const faults = faultsThatRepeat(guidOrPassword);

async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}

describe('no password and no Guid', () => {
  it('is overlooked by these tests', () => {
    const error = Object.assign(new Error('x', { cause: new Error(`with ${password}`) }), { guid: 'g-1' });
    expect(leaks(error, [password])).not.toEqual([]);
    expect(leaks(error, ['g-1'])).not.toEqual([]);
    expect(leaks({ nested: { guid: 'g-1' } }, ['g-1'])).not.toEqual([]);
    expect(leaks(new Error('clean'), [password, 'g-1'])).toEqual([]);
  });

  it.each(Object.entries(faults))('is in the error of a sign-in after %s', async (_title, fault) => {
    for (const id of ['loginEx', 'login', 'forceLogin'] as const) {
      await using gateway = await faultyGateway({ [id]: fault, logout: instead(200, {}, '{}') });
      const client = createGateway({ baseUrl: gateway.baseUrl });
      const error = await failureOf(() => signIns[id](client, { password, phonenum: '40038' }));
      expect(error).toBeInstanceOf(Error);
      expect(gateway.arrived[0]).toBe(id);
      expect(leaks(error, [password, 'fresh-guid-of-sign-in'])).toEqual([]);
    }
  });

  it.each(Object.entries(faultsThatRepeat(newPassword)))('is in the error of another password after %s', async (_title, fault) => {
    await using gateway = await faultyGateway({ modifyAccountPwdEx: fault });
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const passwords = { oldPassword: 'old Passw0rd', newPassword: password };
    const error = await failureOf(() => session.modifyAccountPwdEx(passwords));
    expect(error).toBeInstanceOf(Error);
    expect(leaks(error, [password, 'old Passw0rd', session.guid])).toEqual([]);
  });

  it.each(Object.entries(faults))('is in the error of a Guid that was asked for after %s', async (_title, fault) => {
    await using gateway = await faultyGateway({ updateGuid: fault });
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password });
    const error = await failureOf(() => session.updateGuid());
    expect(error).toBeInstanceOf(Error);
    expect(leaks(error, [password, session.guid])).toEqual([]);
  });

  it.each(Object.entries(faults))('is in the error of a command after %s', async (_title, fault) => {
    await using gateway = await faultyGateway();
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password });
    gateway.faults.rest = fault;
    const error = await failureOf(() => session.rest({ time: 60, restcause: 0 }));
    expect(error).toBeInstanceOf(Error);
    expect(leaks(error, [password, session.guid])).toEqual([]);
  });

  it('is in a time-out, in what a poll reports, or in the end of a session', async () => {
    const reported: PollFault[] = [];
    await using gateway = await faultyGateway();
    const session = await createGateway({ baseUrl: gateway.baseUrl, onPollFault: (fault) => reported.push(fault) }).signIn(291, {
      password,
    });
    gateway.faults.rest = silence({ processed: false });
    const late = await failureOf(() => session.rest({ time: 60, restcause: 0 }, { timeoutMs: 20 }));
    gateway.faults.getAgentEvent = echo((secret) => secret);
    const waited = failureOf(() => session.waitFor(unlisted('AgentEvent_Ringing')));
    await expect.poll(() => reported.length).toBe(1);
    gateway.faults.getAgentEvent = echo((secret) => JSON.stringify({ message: secret, retcode: '100-006' }));
    const ended = await waited;
    expect(late).toMatchObject({ name: 'TimeoutError' });
    expect(ended).toMatchObject({ name: 'SessionEndedError' });
    for (const value of [late, ended, reported, await session.ended]) expect(leaks(value, [password, session.guid])).toEqual([]);
  });

  it('is in an error for a value that is not admitted', async () => {
    await using gateway = await faultyGateway();
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const session = await client.signIn(291, { password });
    const long = password.repeat(4);
    const calls: (() => unknown)[] = [
      () => client.signIn(291, { password: long }),
      () => client.signIn(291, { password: [password] as unknown as string }),
      () => client.signIn({ agentid: 291, password } as unknown as number, { password }),
      () => client.signIn(291, { password, phonenum: `${password}${password}${password}` }),
      () => client.signIn(291, { password, pasword: password } as { password: string }),
      () => client.signIn(291, { pasword: password } as unknown as { password: string }),
      () => client.resume(session.guid as unknown as number, '291'),
      () => client.resume(100, session.guid),
      () => client.resume(291, `${session.guid}\n`),
      () => client.login(291, { password: long, phonenum: '40038' }),
      () => client.forceLogin(291, { password: [password] as unknown as string, phonenum: '40038' }),
      () => session.modifyAccountPwdEx({ oldPassword: long, newPassword: '12345678' }),
      () => session.modifyAccountPwdEx({ oldPassword: '', newPassword: long }),
      () => session.modifyAccountPwdEx({ oldPassword: '', newPassword: { password } as unknown as string }),
      () => session.setAgentAutoEnterIdle({ flag: session.guid }),
      () => session.rest({ time: session.guid as unknown as number, restcause: 0 }),
      () => createGateway({ baseUrl: `http://agent:${encodeURIComponent(password)}@host` }),
    ];
    for (const call of calls) {
      const error = await failureOf(async () => call());
      expect(error).toMatchObject({ name: 'InvalidParameterError' });
      expect(leaks(error, [password, long, session.guid])).toEqual([]);
    }
    expect(gateway.arrived).toEqual(['loginEx']);
  });

  it('is in an error that comes from the `fetch` of the user, which may hold the whole request', async () => {
    await using gateway = await faultyGateway();
    let guid = '';
    const talkative = async (url: string, init: RequestInit): Promise<Response> => {
      if (url.endsWith('loginex') && guid === '') return fetch(url, init);
      const request = new Request(url, init);
      throw Object.assign(
        new Error(`failed: ${init.body} ${JSON.stringify(init.headers)}`, { cause: new Error(JSON.stringify(init)) }),
        { request, init },
      );
    };
    const client = createGateway({ baseUrl: gateway.baseUrl, fetch: talkative });
    const session = await client.signIn(291, { password });
    guid = session.guid;
    for (const call of [() => client.signIn(292, { password }), () => session.rest({ time: 1, restcause: 0 })]) {
      const error = await failureOf(call);
      expect(isNetworkError(error)).toBe(true);
      expect(leaks(error, [password, guid])).toEqual([]);
      expect((error as Error).cause).toMatchObject({ name: 'Error', message: expect.stringContaining('failed: ') });
    }
  });

  it('is in a session, a gateway or a client, however they are looked at', async () => {
    await using gateway = await faultyGateway({ getAgentEvent: passOn });
    const client = createGateway({ baseUrl: gateway.baseUrl });
    const bare = createClient({ baseUrl: gateway.baseUrl });
    await bare.PUT('/onlineagent/{agentid}/loginex', { params: { path: { agentid: 292 } }, body: { password } });
    const session: AgentSession = await client.signIn(291, { password });
    await session.waitFor('AgentState_Ready');
    const guids = [291, 292].map(
      (agentid) => gateway.requests.find(({ target }) => target.includes(String(agentid)))?.headers.guid ?? session.guid,
    );
    for (const value of [session, client, bare, session.events(), session.signInResult])
      expect(leaks(value, [password, ...guids])).toEqual([]);
    expect(inspect(session)).toBe('AgentSession {"agentid":291,"active":true}');
    expect(session.guid).toMatch(/^\S+\.AgentGateway1$/);
    await session.signOut();
  });
});

describe('isGatewayError', () => {
  it('knows an error of another realm, and nothing that only looks like one', async () => {
    const foreign: unknown = runInNewContext(
      `class GatewayError extends Error { name = 'GatewayError'; operation = 'rest'; retcode = '100-009' } new GatewayError('x')`,
    );
    expect(foreign instanceof Error).toBe(false);
    expect(isGatewayError(foreign)).toBe(true);
    expect(isGatewayError(foreign, 'rest')).toBe(true);
    expect(isGatewayError(foreign, 'logout')).toBe(false);
    for (const other of [new Error('x'), { name: 'GatewayError', retcode: '100-009' }, 'GatewayError', null, undefined])
      expect(isGatewayError(other)).toBe(false);
  });

  it('tells the refusals of one operation from those of another', async () => {
    await using gateway = await faultyGateway({ rest: changed(() => '{"message":"","retcode":"100-009"}') });
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password });
    const error = await failureOf(() => session.rest({ time: 1, restcause: 0 }));
    expect(allOperations().map(({ id }) => isGatewayError(error, id as 'rest'))).toEqual(
      allOperations().map(({ id }) => id === 'rest'),
    );
  });
});
