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
