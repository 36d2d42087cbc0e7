import { describe, expect, it } from 'vitest';
import { envelope, type Reply } from '../../src/emulator/http.js';
import type { Answer } from './answers.js';
import { readAnswers } from './answers.js';
import type { Expected, WireInput } from './input.js';
import { faultOf, faultsOf } from './judge.js';

const guid = '11111111-2222-4333-8444-555555555555.AgentGateway1';
const setGuid = [['Set-GUID', 'JSESSIONID=another']] as const;
const refusal = { message: 'wrong Guid', retcode: '000-003' };
const success = { message: '', retcode: '0' };

function answer({ status, headers, body }: Reply): Answer {
  return { status, headers: new Map(headers.map(([name, value]) => [name.toLowerCase(), value])), body };
}

function reply(body: string, mediaType = 'application/json', status = 200): Reply {
  return { status, headers: [['Content-Type', mediaType]], body };
}

describe('the judge of an answer', () => {
  it.each<[string, Reply, Expected, string]>([
    ['a success', envelope(success), 'envelope', 'is a success without right'],
    ['a success, in place of a refusal of HTTP', envelope(success), 'answer', 'is a success without right'],
    ['a success after half a request', envelope(success), 'anything', 'is a success without right'],
    ['a Guid', envelope(refusal, setGuid), 'envelope', 'brings a Guid'],
    ['the Guid of somebody else', envelope({ ...refusal, message: `not ${guid}` }), 'envelope', 'tells the Guid'],
    ['a page', reply('<html></html>', 'text/html'), 'envelope', 'has media type text/html'],
    ['a page that says that it is JSON', reply('<html></html>'), 'envelope', 'is no envelope'],
    ['a list', reply('[]'), 'envelope', 'is no envelope'],
    ['nothing', reply(''), 'envelope', 'is no envelope'],
    ['nothing, with status 200', reply(''), 'answer', 'is no envelope'],
    ['a retcode that is a number', reply('{"message":"","retcode":100006}'), 'envelope', 'is no envelope'],
    ['no message', reply('{"retcode":"000-003"}'), 'envelope', 'is no envelope'],
    ['a code that no table has', envelope({ message: '', retcode: '999-999' }), 'envelope', 'which no table has'],
    ['a failure of the emulator', envelope({ message: 'it failed', retcode: '100-007' }, [], 500), 'envelope', 'has status 500'],
    [
      'a failure after half a request',
      envelope({ message: 'it failed', retcode: '100-007' }, [], 500),
      'anything',
      'has status 500',
    ],
    ['a refusal of HTTP to good HTTP', reply('', 'text/plain', 400), 'envelope', 'has media type'],
    ['a success of the control', reply('{"set":[]}'), 'control', 'is no refusal'],
    ['an envelope for a refusal of the control', envelope(refusal), 'control', 'is no refusal'],
  ])('reports %s', (_title, given, expected, fault) => {
    expect(faultOf(answer(given), { expected, maySucceed: false }, [guid])).toContain(fault);
  });

  it.each<[string, Reply, Expected, boolean]>([
    ['a refusal', envelope(refusal), 'envelope', false],
    ['a refusal under status 405', envelope(refusal, [], 405), 'envelope', false],
    ['a success of whom has the right', envelope(success, setGuid), 'envelope', true],
    ['a refusal of HTTP', reply('', 'text/plain', 431), 'answer', false],
    ['a refusal of the control', reply('{"error":"no"}', 'application/json', 400), 'control', false],
  ])('has nothing to say of %s', (_title, given, expected, maySucceed) => {
    expect(faultOf(answer(given), { expected, maySucceed }, [guid])).toBeUndefined();
  });
});

describe('the judge of what came of an input', () => {
  const input = (expected: Expected, ending: WireInput['ending']): WireInput => ({
    kind: 'methods',
    variant: 'made up',
    expected,
    ending,
    maySucceed: false,
    pieces: [],
    isHead: false,
  });
  const refused = answer(envelope(refusal));
  const rest = Buffer.alloc(0);

  it.each<[string, ReturnType<typeof input>, Parameters<typeof faultsOf>[1], string]>([
    ['no answer', input('envelope', { awaits: 1 }), { answers: [], rest, endedBy: 'server' }, 'with 0 of 1 answers'],
    ['no answer to what is no HTTP', input('answer', 'end'), { answers: [], rest, endedBy: 'server' }, 'with 0 of 1 answers'],
    ['too few answers', input('envelope', { awaits: 3 }), { answers: [refused], rest, endedBy: 'server' }, 'with 1 of 3 answers'],
    ['a connection that stays', input('anything', 'end'), { answers: [], rest, endedBy: 'nobody' }, 'nothing came of it'],
    [
      'half an answer',
      input('anything', 'end'),
      { answers: [], rest: Buffer.from('HTTP/1.1 2'), endedBy: 'server' },
      'no answer of HTTP',
    ],
    [
      'one wrong answer of several',
      input('envelope', { awaits: 2 }),
      { answers: [refused, answer(envelope(success))], rest, endedBy: 'client' },
      'is a success without right',
    ],
  ])('reports %s', (_title, sent, received, fault) => {
    expect(faultsOf(sent, received, []).join()).toContain(fault);
  });

  it.each<[string, ReturnType<typeof input>, Parameters<typeof faultsOf>[1]]>([
    ['an answer', input('envelope', { awaits: 1 }), { answers: [refused], rest, endedBy: 'client' }],
    ['the end of a connection after half a request', input('anything', 'end'), { answers: [], rest, endedBy: 'server' }],
  ])('has nothing to say of %s', (_title, sent, received) => {
    expect(faultsOf(sent, received, [])).toEqual([]);
  });
});

describe('the reader of answers', () => {
  it.each([
    ['no status line', 'hello\r\n\r\n'],
    ['a status that is none', 'HTTP/1.1 700 Odd\r\n\r\n'],
    ['a header line without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n'],
    ['a body that is cut', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab'],
    ['chunks that are cut', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\na'],
  ])('takes %s for no answer', (_title, text) => {
    const { answers, rest } = readAnswers(Buffer.from(text), false);
    expect(answers).toEqual([]);
    expect(rest.toString()).toBe(text);
  });

  it('reads one answer after the other, in whatever way their lengths are told, and leaves out those that are not final', () => {
    const text =
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab' +
      'HTTP/1.1 417 Expectation Failed\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nc\r\n0\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n';
    const { answers, rest } = readAnswers(Buffer.from(text), false);
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, 'ab'],
      [417, 'c'],
      [400, ''],
    ]);
    expect(rest).toHaveLength(0);
  });
});
