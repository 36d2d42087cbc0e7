import type { Cast } from './cast.js';
import type { Draft, WireInput } from './input.js';
import type { Random } from './random.js';
import { own, refused } from './requests.js';
import { textOf } from './written.js';

/** Bytes, and what is to come of them. */
export type Bytes = Pick<WireInput, 'expected' | 'ending' | 'maySucceed'> & { readonly text: string };

/** A body that is sent with a length of its own making. Nothing that HTTP takes for good comes of most of them. */
function withLength(lengthOf: (r: Random, length: number) => readonly string[], expected: Bytes['expected'] = 'answer') {
  return (r: Random, cast: Cast): Bytes => {
    const draft: Draft = { ...refused(r, cast), body: '{"password":[]}' };
    const lengths = lengthOf(r, '{"password":[]}'.length).map((value) => ['Content-Length', value] as const);
    return { text: textOf(draft, lengths), expected, ending: 'end', maySucceed: false };
  };
}

/** A body in chunks. */
function withChunks(chunksOf: (r: Random, body: string) => string, expected: Bytes['expected'] = 'answer', encoding = 'chunked') {
  return (r: Random, cast: Cast): Bytes => {
    const isOwn = expected === 'envelope' && r.chance(0.4);
    const draft = isOwn ? own(r, cast) : refused(r, cast);
    const text = textOf({ ...draft, body: chunksOf(r, draft.body ?? '') }, [['Transfer-Encoding', encoding]]);
    return { text, expected, ending: expected === 'envelope' ? { awaits: 1 } : 'end', maySucceed: draft.maySucceed };
  };
}

function chunked(r: Random, body: string, extension = ''): string {
  const pieces = body === '' ? [] : r.pieces(Buffer.from(body, 'latin1'), 5);
  return `${pieces.map((piece) => chunk(piece.toString('latin1'), extension)).join('')}0\r\n`;
}

function chunk(text: string, extension = ''): string {
  return `${text.length.toString(16)}${extension}\r\n${text}\r\n`;
}

/** A request that is refused, with its text changed. */
function rewritten(change: (text: string, r: Random) => string, expected: Bytes['expected'] = 'answer') {
  return (r: Random, cast: Cast): Bytes => {
    const { body: _, ...draft } = refused(r, cast);
    return { text: change(textOf(draft), r), expected, ending: expected === 'envelope' ? { awaits: 1 } : 'end', maySucceed: false };
  };
}

const withLine = (text: string, line: string) => text.replace('\r\n', `\r\n${line}\r\n`);

/** Several requests on one connection. */
function severalOf(make: (r: Random, cast: Cast) => Draft, maySucceed: boolean) {
  return (r: Random, cast: Cast): Bytes => {
    const drafts = Array.from({ length: r.int(2, 8) }, () => make(r, cast));
    const text = drafts.map((draft) => textOf(draft)).join(r.pick(['', '', '\r\n']));
    return { text, expected: 'envelope', ending: { awaits: drafts.length }, maySucceed };
  };
}

/** Where a request and its parts begin and end, and what can be wrong about it. */
export const framings: Readonly<Record<string, (r: Random, cast: Cast) => Bytes>> = {
  'Content-Length too large': withLength((r, length) => [String(length + r.int(1, 1e6))], 'anything'),
  'Content-Length too small': withLength((r, length) => [String(r.int(0, length - 1))]),
  'Content-Length twice': withLength((r, length) => [String(length), String(r.pick([length, length + 1, 0]))]),
  'Content-Length below zero': withLength((r) => [`-${r.int(1, 1e6)}`]),
  'Content-Length of no digits': withLength((r, length) => [
    r.pick(['', 'x', `${length}, ${length}`, `${length}.0`, `0x${length}`, '1e1', '１５']),
  ]),
  'Content-Length with a sign': withLength((_, length) => [`+${length}`]),
  'Content-Length beyond all numbers': withLength((r) => [r.pick(['18446744073709551616', '9'.repeat(r.int(21, 100))])]),
  chunks: withChunks((r, body) => `${chunked(r, body)}\r\n`, 'envelope'),
  'chunks with extensions': withChunks((r, body) => `${chunked(r, body, r.pick([';a', ';a=b', ';a="b"']))}\r\n`, 'envelope'),
  'chunks with trailers': withChunks((r, body) => `${chunked(r, body)}A: b\r\nGuid: ${r.text(9)}\r\n\r\n`, 'envelope'),
  'chunks of a wrong length': withChunks(
    (r) => r.pick(['5\r\nab\r\n0\r\n\r\n', '1\r\nabc\r\n0\r\n\r\n', '-1\r\na\r\n0\r\n\r\n']),
    'anything',
  ),
  'chunks without length': withChunks(
    (r) => r.pick(['{"a":1}', '\r\n', 'zz\r\n', ' 1\r\na\r\n0\r\n\r\n', '0x1\r\na\r\n0\r\n\r\n']),
    'anything',
  ),
  'chunks beyond all numbers': withChunks((r) => `${'f'.repeat(r.int(16, 40))}\r\na`),
  'chunks with a huge extension': withChunks((r) => `1;${'a'.repeat(r.int(17_000, 30_000))}\r\nx\r\n0\r\n\r\n`),
  'chunks without end': withChunks((r, body) => chunked(r, body), 'anything'),
  'chunks and Content-Length': (r, cast) => {
    const draft = { ...refused(r, cast), body: '0\r\n\r\n' };
    const both = [
      ['Transfer-Encoding', 'chunked'],
      ['Content-Length', r.pick(['5', '0', '3'])],
    ] as const;
    return {
      text: textOf(draft, r.chance(0.5) ? both : [...both].reverse()),
      expected: 'answer',
      ending: 'end',
      maySucceed: false,
    };
  },
  'Transfer-Encoding of another kind': (r, cast) => {
    const encoding = r.pick([
      'gzip',
      'identity',
      'xchunked',
      'chunked, gzip',
      'chunked, chunked',
      '',
      'gzip, chunked',
      '\x0bchunked',
      ',',
    ]);
    return withChunks((s, body) => `${chunked(s, body)}\r\n`, 'anything', encoding)(r, cast);
  },
  'headers over the limit': rewritten((text, r) => withLine(text, `X: ${'x'.repeat(r.int(16_400, 40_000))}`)),
  'many headers over the limit': rewritten((text, r) => withLine(text, `${'a: b\r\n'.repeat(r.int(4000, 6000))}c: d`)),
  'a header line without colon': rewritten((text, r) => withLine(text, r.text(r.int(1, 20)))),
  'a header line that goes on': rewritten((text, r) => withLine(text, `X: a\r\n${r.pick([' ', '\t'])}b`)),
  'space in front of the colon': rewritten((text, r) => withLine(text, `Guid${r.pick([' ', '\t'])}: x`)),
  'a carriage return alone': rewritten((text) => withLine(text, 'X: a\rb'), 'anything'),
  'line feeds alone': rewritten((text) => text.replaceAll('\r\n', '\n'), 'anything'),
  'carriage returns alone': rewritten((text) => text.replaceAll('\r\n', '\r'), 'anything'),
  'another version': rewritten((text, r) =>
    text.replace(
      'HTTP/1.1',
      r.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/1.2', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/11', 'http/1.1', 'HTTP/1', 'HTTPS/1.1', 'ICE/1.0']),
    ),
  ),
  'no version': rewritten((text) => text.replace(' HTTP/1.1', ''), 'anything'),
  'too many words': rewritten((text, r) => text.replace(' HTTP/1.1', ` ${r.text(4)} HTTP/1.1`)),
  'tabs for spaces': rewritten((text) => text.replace(/ (.*?) /, '\t$1\t')),
  'no Host': rewritten((text) => text.replace(/Host: .*\r\n/, '')),
  'empty lines in front': rewritten((text, r) => `${'\r\n'.repeat(r.int(1, 9))}${text}`, 'envelope'),
  'end of the connection behind it': (r, cast) => ({
    text: textOf(refused(r, cast)),
    expected: 'envelope',
    ending: 'end',
    maySucceed: false,
  }),
  'several requests': severalOf((r, cast) => refused(r, cast), false),
  'several requests, own': severalOf((r, cast) => own(r, cast), true),
  'several requests, then none': (r, cast) => ({
    text: `${textOf(refused(r, cast))}${r.text(1, '\x00{[<')}${r.bytes(r.int(1, 40))}`,
    expected: 'anything',
    ending: 'end',
    maySucceed: false,
  }),
  'a request after the last': (r, cast) => ({
    text: textOf(refused(r, cast), [['Connection', 'close']]) + textOf(refused(r, cast)),
    expected: 'answer',
    ending: 'end',
    maySucceed: false,
  }),
};
