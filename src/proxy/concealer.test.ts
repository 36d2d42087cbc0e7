import { expect, it } from 'vitest';
import type { RecordedExchange } from '../recording.js';
import { Concealer } from './concealer.js';

function signIn(password: unknown, message: string): RecordedExchange {
  return {
    at: '2026-01-01T00:00:00.000Z',
    ms: 1,
    request: { method: 'PUT', target: '/onlineagent/291/loginex', headers: [], body: JSON.stringify({ password }) },
    answer: { status: 200, headers: [], body: JSON.stringify({ message, retcode: '100-003', result: {} }) },
  };
}

it.each([
  ['digits', '73519264', 'password 73519264 of agent 291 is wrong', 'password xxxxxxxx of agent 291 is wrong'],
  ['short', 'abc', 'wrong: abc', 'wrong: xxx'],
  ['a number', 246810, 'no 246810', 'no xxxxxx'],
  ['what means something to a pattern', 'a.*', 'not a.* here', 'not xxx here'],
  ['a word of every answer', 'message', 'no message', 'no xxxxxxx'],
  ['a part of other words', 'ass', 'ass is no password', 'xxx is no password'],
])('hides a password that is %s where the gateway repeats it', (_title, password, message, shown) => {
  const { request, answer } = new Concealer().conceal(signIn(password, message));
  expect(JSON.parse(answer?.body ?? '')).toEqual({ message: shown, retcode: '100-003', result: {} });
  expect(request.body).not.toContain(`"${password}"`);
  expect(request.body).not.toContain(`:${password}`);
});

it('hides it in later answers as well, and nothing else', () => {
  const concealer = new Concealer();
  concealer.conceal(signIn('4711', ''));
  const { answer } = concealer.conceal(signIn('', '4711 and 47110'));
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ message: 'xxxx and 47110' });
});

/** What is left of an answer to a sign-in. */
function answerOf(body: Readonly<Record<string, unknown>>, answer: string): string {
  const { request, ...others } = signIn('', '');
  const exchange = {
    ...others,
    request: { ...request, body: JSON.stringify(body) },
    answer: { status: 200, headers: [], body: answer },
  };
  return new Concealer().conceal(exchange).answer?.body ?? '';
}

it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  [
    'escaped as Gson does',
    { password: 'tulip=field&8' },
    '{"message":"no tulip\\u003dfield\\u00268"}',
    '{"message":"no xxxxxxxxxxxxx"}',
  ],
  ['in a page', { password: 'tulip&field' }, '<p>tulip&amp;field</p>', '<p>xxxxxxxxxxxxxxx</p>'],
  [
    'as a number of a field beside the message',
    { password: '73519264' },
    '{"result":{"detail":"no 73519264"}}',
    '{"result":{"detail":"no xxxxxxxx"}}',
  ],
  ['as a number in a page', { password: '4711' }, '<p>4711 of 47110</p>', '<p>xxxx of 47110</p>'],
  ['under another usual name', { passcode: 'tulip' }, '{"message":"no tulip"}', '{"message":"no xxxxx"}'],
  ['in a field of its own', {}, '{"token":73519264,"password":"a"}', '{"token":99999999,"password":"x"}'],
  ['with the number of a phone', { phonenum: '40038' }, '{"message":"40038 is used"}', '{"message":"xxxxx is used"}'],
  ['with the number of somebody else', {}, '{"message":"8613800138000 calls"}', '{"message":"9999999999999 calls"}'],
  [
    'with numbers in a list',
    {},
    '{"partner":["13800138000",13800138000,-1.38e10]}',
    '{"partner":["99999999999",99999999999,-9.99e10]}',
  ],
  ['with JSON in JSON', {}, '{"content":"{\\"caller\\":\\"10086\\"}"}', '{"content":"{\\"caller\\":\\"99999\\"}"}'],
])('leaves no secret in an answer: %s', (_title, request, answer, shown) => {
  expect(answerOf(request, answer)).toBe(shown);
});

it.each([
  ['an agent', 'agent', '/onlineagent/291/sayfree'],
  ['an operation', 'login', '/onlineagent/291/login'],
  ['the media type', 'json', '/onlineagent/291/sayfree'],
  ['a field', 'skills', '/onlineagent/291/sayfree'],
  ['an event', 'AgentState_Ready', '/agentevent/291'],
])('leaves alone what everything is made of, though the password is a word for %s', (_title, password, target) => {
  const concealer = new Concealer();
  concealer.conceal(signIn(password, ''));
  const headers = [['Content-Type', 'application/json']] as const;
  const body = '{"message":"","event":{"eventType":"AgentState_Ready"},"skills":[{"skillId":1}],"agentState":4}';
  const { at, ms } = signIn('', '');
  const exchange = { at, ms, request: { method: 'POST', target, headers, body: '' }, answer: { status: 200, headers, body } };
  expect(concealer.conceal(exchange)).toEqual(exchange);
});

it('leaves numbers, names and spaces of answers as they are written', () => {
  const answer = '{ "retcode":"0", "retcode": "0",\n"loginTime":1700000000000, "n": 1.0, "big":12345678901234567890 }';
  expect(answerOf({ password: '1700000000000' }, answer)).toBe(answer);
});

it('takes the session out of a path', () => {
  const { request, ...others } = signIn('', '');
  const target = '/agentevent/291;jsessionid=ABCDEFGHIJ?x=1';
  expect(new Concealer().conceal({ ...others, request: { ...request, target } }).request.target).toBe(
    '/agentevent/291;jsessionid=xxxxxxxxxx?x=9',
  );
});

// Whatever takes time that grows with the square of these lengths would take minutes.
it.each<[string, string, string, string]>([
  ['a password of 200000 digits', '7'.repeat(200_000), '{"message":"wrong"}', ''],
  ['dots', 'a', `<p>${'.'.repeat(1_000_000)}</p>`, ''],
  ['exclamation marks in a message', 'a', JSON.stringify({ message: `a${'!'.repeat(1_000_000)}a` }), ''],
  ['a cookie without an equals sign', 'a', '{}', 'a'.repeat(250_000)],
  ['a cookie of semicolons', 'a', '{}', ';'.repeat(250_000)],
  ['backslashes', '\\'.repeat(100), JSON.stringify({ message: '\\'.repeat(300_000) }), ''],
  ['nested lists', 'a', `${'['.repeat(300_000)}${']'.repeat(300_000)}`, ''],
  ['quotes that do not end', 'a', '"\\'.repeat(300_000), ''],
])('is done with %s', (_title, password, body, cookie) => {
  const exchange = signIn(password, '');
  const headers = [['Cookie', cookie]] as const;
  const { answer } = new Concealer().conceal({
    ...exchange,
    request: { ...exchange.request, headers },
    answer: { status: 200, headers: [], body },
  });
  expect(answer?.body.length).toBeGreaterThanOrEqual(body.length / 2);
});

it('reads no more than it can of a request that is nested beyond all measure', () => {
  const { request, ...others } = signIn('', '');
  const body = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect(new Concealer().conceal({ ...others, request: { ...request, body } }).request.body).toHaveLength(body.length);
});
