import { describe, expect, it } from 'vitest';
import { parseRecording } from '../../src/check/traffic/read-recording.js';

const head = {
  format: 'ccgw-recording',
  formatVersion: 1,
  contract: { version: '0.1.0', edition: 'as-published' },
  target: 'https://gateway.example:8043/agentgateway/resource',
  startedAt: '2026-01-31T23:59:59.999Z',
};
const request = { method: 'POST', target: '/onlineagent/291/sayfree', headers: [['Guid', 'guid-1']], body: '' };
const answer = { status: 200, headers: [['Content-Type', 'application/json']], body: '{"message":"","retcode":"0"}' };
const exchange = { at: '2026-01-31T23:59:59.999Z', ms: 3, request, answer };

function read(...lines: readonly object[]) {
  return parseRecording('--replay day.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

it('a whole recording is read', () => {
  expect(read(head, exchange, { ...exchange, answer: undefined, fault: { code: 'ECONNRESET', message: '' } }).runs).toHaveLength(1);
});

describe('a damaged recording', () => {
  it.each<[string, object]>([
    ['target', { target: 'gateway.example' }],
    ['target', { target: 'https://admin:secret@gateway.example/' }],
    ['target', { target: '' }],
    ['target', { target: 'http://x:99999/x' }],
    ['target', { target: 'http://[::1/x' }],
    ['startedAt', { startedAt: 'yesterday' }],
    ['startedAt', { startedAt: '2026-13-01T00:00:00.000Z' }],
    ['startedAt', { startedAt: undefined }],
    ['contract', { contract: undefined }],
    ['contract.edition', { contract: { version: '0.1.0' } }],
  ])('is refused with its %s: %o', (place, change) => {
    expect(() => read({ ...head, ...change }, exchange)).toThrow(
      new RegExp(`^--replay day\\.jsonl: the line that begins a recording is damaged: ${place.replace('.', '\\.')} is `),
    );
  });

  it.each<[string, object]>([
    ['at', { at: 'now' }],
    ['at', { at: '2026-01-01' }],
    ['ms', { ms: -1 }],
    ['ms', { ms: '3' }],
    ['request', { request: undefined }],
    ['request.method', { request: { ...request, method: '' } }],
    ['request.target', { request: { ...request, target: 'onlineagent' } }],
    ['request.headers.0', { request: { ...request, headers: [[]] } }],
    ['request.headers.0', { request: { ...request, headers: [['Guid']] } }],
    ['request.headers.0', { request: { ...request, headers: [['Guid', 'a', 'b']] } }],
    ['request.headers.0.1', { request: { ...request, headers: [['Guid', 1]] } }],
    ['answer.status', { answer: { ...answer, status: 99 } }],
    ['answer.status', { answer: { ...answer, status: 200.5 } }],
    ['answer.body', { answer: { ...answer, body: null } }],
  ])('is refused with the line and its %s: %o', (place, change) => {
    expect(() => read(head, exchange, { ...exchange, ...change }, exchange)).toThrow(
      new RegExp(
        `^--replay day\\.jsonl: line 3 is no exchange: ${place.replaceAll('.', '\\.')} is (?:missing|no URL|something else \\(wanted: [^\\n]+\\)); record anew, or take the line out$`,
      ),
    );
  });

  it('is refused with an exchange that has no end', () => {
    expect(() => read(head, { ...exchange, answer: undefined })).toThrow(
      'line 2 is no exchange: there is neither answer nor fault;',
    );
  });

  it('is refused with a last line that is whole, and no exchange', () => {
    expect(() => parseRecording('a', `${JSON.stringify(head)}\n[]`)).toThrow('line 2 is no exchange;');
  });

  it('is refused if there is nothing in it, or nothing of a recording', () => {
    for (const text of ['', '\uFEFF', '\r\n\r\n']) expect(() => parseRecording('a', text)).toThrow('a is empty; record with');
    expect(() => parseRecording('a', 'hello\n')).toThrow('a is no recording');
    expect(() => read(exchange)).toThrow('is no recording');
  });
});
