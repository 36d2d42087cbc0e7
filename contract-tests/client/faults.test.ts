import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { createGateway } from '../../src/index.js';
import {
  changed,
  type Fault,
  type FaultyGateway,
  faultyGateway,
  instead,
  reset,
  silence,
  truncated,
  withHeader,
} from '../support/faulty.js';

/** Who is signed in at the gateway at the end of a case. */
type State = 'signed in' | 'signed out';

function stateOf({ emulator }: FaultyGateway): State {
  return emulator.state.session(291) ? 'signed in' : 'signed out';
}

const html = { 'Content-Type': 'text/html' };
const loginPage = '<!doctype html><title>Sign in</title>';

/** A fault of the connection or of the answer, the error that it becomes, and what the message says. */
const faults: readonly (readonly [title: string, fault: Fault, error: string, message: RegExp])[] = [
  [
    'a reset before anything happened',
    reset({ processed: false }),
    'NetworkError',
    /no answer from http:\/\/127\.0\.0\.1:\d+ \((ECONNRESET|UND_ERR_SOCKET)\)/,
  ],
  ['a reset after it happened', reset({ processed: true }), 'NetworkError', /no answer from/],
  ['a body that is cut off', truncated, 'NetworkError', /lost half-way through the answer/],
  ['a body that is no JSON', changed(() => 'ok'), 'ContractError', /"ok" instead of a JSON object/],
  ['a body that is JSON of another kind', changed(() => '["0"]'), 'ContractError', /instead of a JSON object/],
  ['an empty body', changed(() => ''), 'ContractError', /"" instead of a JSON object/],
  ['a web page with status 200', instead(200, html, loginPage, { processed: true }), 'ContractError', /instead of a JSON object/],
  ['no content', instead(204, {}, '', { processed: true }), 'HttpError', /HTTP status 204/],
  [
    'a redirect to a login page',
    instead(302, { Location: 'https://sso.example/login?token=x' }, ''),
    'HttpError',
    /redirected to https:\/\/sso\.example\/login instead/,
  ],
  [
    'a permanent redirect that would send the body on',
    instead(308, { Location: 'http://127.0.0.1:1/' }, ''),
    'HttpError',
    /redirected/,
  ],
  ['a web page of a load balancer', instead(502, html, '<h1>Bad Gateway</h1>'), 'HttpError', /HTTP status 502/],
  ['an envelope under status 500', instead(500, {}, '{"message":"","retcode":"100-007"}'), 'HttpError', /HTTP status 500/],
  [
    'a retcode that is a number',
    changed((body) => body.replace('"retcode":"0"', '"retcode":0')),
    'ContractError',
    /at \/retcode: 0 instead of "0" or a code NNN-NNN/,
  ],
  ['no retcode', changed((body) => body.replace('"retcode"', '"code"')), 'ContractError', /at \/retcode: nothing/],
  [
    'no message',
    changed((body) => body.replace('"message"', '"text"')),
    'ContractError',
    /at \/message: nothing instead of a text/,
  ],
];

describe('a sign-in', () => {
  it.each(faults.filter(([title]) => !title.startsWith('no message')))(
    'ends with one named error on %s, and leaves nobody signed in whose Guid came back',
    async (_title, fault, error, message) => {
      await using gateway = await faultyGateway({ loginEx: fault });
      const failed = createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: 'secret' });
      await expect(failed).rejects.toMatchObject({
        name: error,
        operation: 'loginEx',
        agentid: 291,
        message: expect.stringMatching(message),
      });
      expect(gateway.arrived.filter((id) => id === 'loginEx')).toHaveLength(1);
      // Without the head of an answer there is no Guid to sign out with.
      const guidCame = fault === truncated || error === 'ContractError';
      const guidLost = ['a reset after it happened', 'no content', 'a web page with status 200'].includes(_title);
      expect(gateway.arrived.includes('logout')).toBe(guidCame && !guidLost);
      expect(stateOf(gateway)).toBe(guidLost ? 'signed in' : 'signed out');
    },
  );

  it('is undone if its result lacks what the page has', async () => {
    await using gateway = await faultyGateway({ loginEx: changed((body) => body.replace('"workno"', '"no"')) });
    const failed = createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    await expect(failed).rejects.toMatchObject({
      name: 'ContractError',
      pointer: '/result/workno',
      expected: 'a text',
      actual: undefined,
    });
    expect(gateway.arrived).toEqual(['loginEx', 'logout']);
    expect(stateOf(gateway)).toBe('signed out');
  });

  it('that succeeds without a Guid breaks the contract', async () => {
    const fault: Fault = async ({ process, answer }) => answer({ ...(await process()), headers: [] });
    await using gateway = await faultyGateway({ loginEx: fault });
    const failed = createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    await expect(failed).rejects.toMatchObject({
      name: 'ContractError',
      pointer: '',
      message: expect.stringContaining('Set-GUID'),
    });
    expect(stateOf(gateway)).toBe('signed in');
  });

  it('that times out is cancelled, sent once, and leaves the state of the agent open', async () => {
    const timer = new ManualClock();
    await using gateway = await faultyGateway({ loginEx: silence({ processed: true }) });
    const arrival = gateway.next('loginEx');
    const failed = createGateway({ baseUrl: gateway.baseUrl, timer, timeoutMs: 5000 }).signIn(291, { password: '' });
    const rejected = expect(failed).rejects.toMatchObject({ name: 'TimeoutError', timeoutMs: 5000, operation: 'loginEx' });
    await arrival;
    timer.advance(5000);
    await rejected;
    await expect.poll(() => gateway.abandoned).toEqual(['loginEx']);
    expect(gateway.arrived).toEqual(['loginEx']);
    expect(stateOf(gateway)).toBe('signed in');
  });
});

describe('a command', () => {
  it.each(faults)(
    'ends with one named error on %s, is sent once, and leaves the session usable',
    async (_title, fault, error, message) => {
      await using gateway = await faultyGateway();
      await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
      gateway.faults.rest = fault;
      const failed = session.rest({ time: 600, restcause: 0 });
      await expect(failed).rejects.toMatchObject({
        name: error,
        operation: 'rest',
        agentid: 291,
        message: expect.stringMatching(message),
      });
      expect(gateway.arrived).toEqual(['loginEx', 'rest']);
      expect(stateOf(gateway)).toBe('signed in');
      delete gateway.faults.rest;
      await session.rest({ time: 600, restcause: 0, prolong: true });
      await session.signOut();
      expect(stateOf(gateway)).toBe('signed out');
    },
  );

  it('ends with one named error on an answer that is nested deeper than any stack', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    await using gateway = await faultyGateway({ rest: changed(() => `{"message":${deep},"retcode":"0"}`) });
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const failed = session.rest({ time: 600, restcause: 0 });
    await expect(failed).rejects.toMatchObject({ name: 'ContractError', pointer: '/message' });
  });

  it('takes fields that are not in the contract, and the last of a field that comes twice', async () => {
    await using gateway = await faultyGateway({ rest: changed((body) => body.replace('{', '{"retcode":"100-007","new":[1],')) });
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    await expect(session.rest({ time: 600, restcause: 0 })).resolves.toEqual({});
    expect(stateOf(gateway)).toBe('signed in');
  });

  it.each([
    ['a time-out', 'TimeoutError'],
    ['an abort', 'AbortError'],
  ])('is cancelled by %s and not sent again', async (how, name) => {
    const timer = new ManualClock();
    const controller = new AbortController();
    await using gateway = await faultyGateway({ rest: silence({ processed: true }) });
    await using session = await createGateway({ baseUrl: gateway.baseUrl, timer }).signIn(291, { password: '' });
    const arrival = gateway.next('rest');
    const failed = session.rest({ time: 600, restcause: 0 }, { timeoutMs: 300, signal: controller.signal });
    const rejected = expect(failed).rejects.toMatchObject({ name });
    await arrival;
    if (how === 'an abort') controller.abort();
    else timer.advance(300);
    await rejected;
    await expect.poll(() => gateway.abandoned).toEqual(['rest']);
    expect(gateway.arrived).toEqual(['loginEx', 'rest']);
    expect(stateOf(gateway)).toBe('signed in');
  });

  it('rejects with the very reason of the signal, and with a signal that is aborted already nothing is sent', async () => {
    const reason = { of: 'my own' };
    await using gateway = await faultyGateway();
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    await expect(session.rest({ time: 1, restcause: 0 }, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(gateway.arrived).toEqual(['loginEx']);
  });

  it('times out although the `fetch` of the user does not follow its signal', async () => {
    const timer = new ManualClock();
    await using gateway = await faultyGateway({ rest: silence({ processed: false }) });
    const deaf = (url: string, init: RequestInit) => fetch(url, { ...init, signal: null });
    await using session = await createGateway({ baseUrl: gateway.baseUrl, timer, fetch: deaf }).signIn(291, { password: '' });
    const arrival = gateway.next('rest');
    const rejected = expect(session.rest({ time: 1, restcause: 0 })).rejects.toMatchObject({
      name: 'TimeoutError',
      timeoutMs: 30_000,
    });
    await arrival;
    timer.advance(30_000);
    await rejected;
  });

  it('is not disturbed by a delay that is shorter than the time-out', async () => {
    const timer = new ManualClock();
    await using gateway = await faultyGateway({
      rest: async ({ process, answer }) => {
        timer.advance(29_999);
        answer(await process());
      },
    });
    await using session = await createGateway({ baseUrl: gateway.baseUrl, timer }).signIn(291, { password: '' });
    await session.rest({ time: 1, restcause: 0 });
    expect(stateOf(gateway)).toBe('signed in');
  });
});

describe('a sign-out', () => {
  it.each(faults)(
    'ends with one named error on %s, is sent once, and can be asked for again',
    async (title, fault, error, message) => {
      await using gateway = await faultyGateway({ logout: fault });
      const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
      await expect(session.signOut()).rejects.toMatchObject({
        name: error,
        operation: 'logout',
        message: expect.stringMatching(message),
      });
      expect(gateway.arrived).toEqual(['loginEx', 'logout']);
      const untouched = /before anything|redirect|load balancer|status 500/.test(title);
      expect(stateOf(gateway)).toBe(untouched ? 'signed in' : 'signed out');
      expect(session.active).toBe(true);
      delete gateway.faults.logout;
      await session.signOut();
      expect(stateOf(gateway)).toBe('signed out');
      expect(await session.ended).toEqual({ reason: 'signed out' });
    },
  );
});

describe('a Guid', () => {
  it('that is renewed while calls are in flight is the one that all later calls send', async () => {
    await using gateway = await faultyGateway();
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const old = session.guid;
    const renewed = `${gateway.emulator.state.session(291)?.guids.issue()}`;
    let answerRest = () => {};
    gateway.faults.rest = async ({ process, answer }) => {
      const reply = await process();
      await new Promise<void>((resolve) => {
        answerRest = resolve;
      });
      // It was long on its way, and says what was true when it was sent.
      answer({ ...reply, headers: [['Set-GUID', `JSESSIONID=${old}`]] });
    };
    gateway.faults.setCustomState = withHeader('Set-GUID', `JSESSIONID=${renewed}`);
    const arrival = gateway.next('rest');
    const resting = session.rest({ time: 600, restcause: 0 });
    await arrival;
    await session.setCustomState({ customstate: 7 });
    expect(session.guid).toBe(renewed);
    answerRest();
    await resting;
    expect(session.guid).toBe(renewed);
    await session.setAgentAutoEnterIdle({ flag: 'true' });
    expect(gateway.requests.map(({ headers }) => headers.guid)).toEqual([undefined, old, old, renewed]);
  });

  it('counts from the head of an answer on, even if its body is lost', async () => {
    await using gateway = await faultyGateway();
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const renewed = `${gateway.emulator.state.session(291)?.guids.issue()}`;
    gateway.faults.rest = ({ response }) => {
      response.writeHead(200, { 'Set-GUID': `JSESSIONID=${renewed}`, 'Content-Length': '99' });
      response.write('{', () => response.socket?.destroy());
    };
    await expect(session.rest({ time: 1, restcause: 0 })).rejects.toMatchObject({ name: 'NetworkError' });
    expect(session.guid).toBe(renewed);
  });

  it.each([
    ['a refusal that knows no such session', '{"message":"","retcode":"000-003"}'],
    ['a login page under status 200', '<!doctype html>'],
  ])('is not taken from %s', async (_title, body) => {
    await using gateway = await faultyGateway({ rest: instead(200, { 'Set-GUID': 'JSESSIONID=anonymous' }, body) });
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const { guid } = session;
    await expect(session.rest({ time: 1, restcause: 0 })).rejects.toBeInstanceOf(Error);
    expect(session.guid).toBe(guid);
  });

  it('is taken from a refusal that has nothing to do with the session', async () => {
    await using gateway = await faultyGateway({
      rest: instead(200, { 'Set-GUID': 'JSESSIONID=renewed' }, '{"message":"","retcode":"100-009"}'),
    });
    const session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    await expect(session.rest({ time: 1, restcause: 0 })).rejects.toMatchObject({ retcode: '100-009' });
    expect(session.guid).toBe('renewed');
  });

  it('is not taken from an answer that is none of the gateway', async () => {
    await using gateway = await faultyGateway({ rest: instead(502, { 'Set-GUID': 'JSESSIONID=stranger' }, '') });
    await using session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '' });
    const { guid } = session;
    await expect(session.rest({ time: 1, restcause: 0 })).rejects.toMatchObject({ name: 'HttpError' });
    expect(session.guid).toBe(guid);
  });
});
