import { asPublished } from '../../src/contract.js';
import { guidHeader } from '../../src/guid.js';
import type { Cast } from './cast.js';
import type { Bytes } from './framing.js';
import type { Random } from './random.js';
import { refused } from './requests.js';
import { textOf } from './written.js';

type Make = (r: Random, cast: Cast) => Bytes;

/** Bytes after which the client ends its side of the connection. */
function bytes(textFrom: (r: Random, cast: Cast) => string, expected: Bytes['expected'] = 'anything'): Make {
  return (r, cast) => ({ text: textFrom(r, cast), expected, ending: 'end', maySucceed: false });
}

/** A request that is good in itself, without Guid: whatever becomes of it when it is changed, it is refused. */
function request(r: Random, cast: Cast): string {
  const operation = r.pick(asPublished.operations.filter(({ needsGuid }) => needsGuid));
  const draft = refused(r, cast, { operation });
  return textOf({ ...draft, headers: draft.headers.filter(([name]) => name !== guidHeader) });
}

function cut(r: Random, text: string): string {
  return text.slice(0, r.int(1, text.length - 1));
}

function connectLine(r: Random): string {
  return `CONNECT ${r.pick(['127.0.0.1:443', 'gateway:8043', '/', '*'])} HTTP/1.1\r\nHost: gateway\r\n\r\n`;
}

/** The record of a handshake, with its lengths, whose random parts are random. */
function clientHello(r: Random): string {
  const name = r.text(r.int(3, 30));
  const sni = `\x00\x00${short(name.length + 5)}${short(name.length + 3)}\x00${short(name.length)}${name}`;
  const body = `\x03\x03${r.bytes(32)}\x00${short(4)}\x13\x01\x13\x02\x01\x00${short(sni.length)}${sni}`;
  return `\x16\x03\x01${short(body.length + 4)}\x01\x00${short(body.length)}${body}`;
}

function short(value: number): string {
  return String.fromCharCode(value >> 8, value & 255);
}

/** What arrives at a port that is no request, or only part of one. */
export const noHttp: Readonly<Record<string, Make>> = {
  'random bytes': bytes((r) => r.bytes(r.int(1, 2000))),
  'random lines': bytes((r) => `${r.bytes(r.int(0, 80))}\r\n${r.bytes(r.int(0, 80))}\r\n\r\n`),
  'random letters': bytes((r) => `${r.text(r.int(1, 500), 'abcABC /:\r\n')}\r\n\r\n`),
  'NUL bytes': bytes((r) => '\x00'.repeat(r.int(1, 5000))),
  'a client hello of TLS': bytes((r) => clientHello(r), 'answer'),
  'the preface of HTTP/2': bytes(
    (r) => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${r.pick(['', '\x00\x00\x00\x04\x00\x00\x00\x00\x00', r.bytes(20)])}`,
    'answer',
  ),
  'an answer': bytes((r) => `HTTP/1.1 ${r.pick(['200 OK', '404 Not Found'])}\r\nContent-Length: 0\r\n\r\n`, 'answer'),
  'another protocol': bytes(
    (r) =>
      r.pick([
        'SSH-2.0-OpenSSH_9.6\r\n',
        'EHLO gateway\r\n',
        '\x04\x01\x00\x50\x7f\x00\x00\x01\x00',
        '\x05\x01\x00',
        '*1\r\n$4\r\nPING\r\n',
        'stats\r\n',
        '\x00\x00\x00\x2f\xffSMBr',
        'REGISTER sip:gateway SIP/2.0\r\nVia: x\r\n\r\n',
        'PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n',
        '\x03\x00\x00\x13\x0e\xe0\x00\x00',
      ]),
    'answer',
  ),
  'half a request': bytes((r, cast) => cut(r, request(r, cast))),
  'half a request, torn down': (r, cast) => ({
    text: cut(r, request(r, cast)),
    expected: 'anything',
    ending: 'tear down',
    maySucceed: false,
  }),
  'a request, torn down': (r, cast) => ({ text: request(r, cast), expected: 'anything', ending: 'tear down', maySucceed: false }),
  'CONNECT with bytes behind it': bytes((r) => `${connectLine(r)}${r.bytes(r.int(1, 100))}`, 'answer'),
  'CONNECT, torn down': (r) => ({ text: connectLine(r), expected: 'anything', ending: 'tear down', maySucceed: false }),
  'a request line alone': bytes((r, cast) => `${request(r, cast).split('\r\n')[0]}${r.pick(['', '\r', '\r\n', '\n'])}`),
  'headers without a request': bytes((r, cast) => request(r, cast).replace(/^.*\r\n/, ''), 'answer'),
  'no bytes': bytes(() => ''),
  'empty lines': bytes((r) => r.pick(['\r\n', '\n', '\r']).repeat(r.int(1, 1000))),
  'a request with bytes changed': bytes((r, cast) => {
    const letters = [...request(r, cast)];
    for (let count = r.int(1, 6); count > 0; count--) letters[r.int(0, letters.length - 1)] = r.bytes(1);
    return letters.join('');
  }),
  'a request with bytes left out': bytes((r, cast) => {
    const text = request(r, cast);
    const from = r.int(0, text.length - 1);
    return text.slice(0, from) + text.slice(from + r.int(1, 20));
  }),
  'a request with bytes put in': bytes((r, cast) => {
    const text = request(r, cast);
    const at = r.int(0, text.length);
    return text.slice(0, at) + r.bytes(r.int(1, 20)) + text.slice(at);
  }),
};
