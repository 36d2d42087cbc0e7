import type { DirectInput, Draft, Meant, WireInput } from './input.js';
import type { Random } from './random.js';

type Headers = Draft['headers'];

/** A request as it goes over the wire, with the headers that HTTP needs unless it has some of them. */
export function textOf(draft: Draft, further: Headers = []): string {
  const present = [...draft.headers, ...further];
  const has = (...names: string[]) => present.some(([name]) => names.includes(name.toLowerCase()));
  const needed: Headers = [
    ...(has('host') ? [] : [['Host', 'gateway'] as const]),
    ...(draft.body === undefined || has('content-length', 'transfer-encoding')
      ? []
      : [['Content-Length', String(draft.body.length)] as const]),
  ];
  const lines = [...needed, ...present].map(([name, value]) => `${name}: ${value}\r\n`);
  return `${draft.method} ${draft.target} HTTP/1.1\r\n${lines.join('')}\r\n${draft.body ?? ''}`;
}

/** A request on a connection of its own, often in several pieces, with or without the wish that the connection end. */
export function asWire(r: Random, draft: Draft, meant: Pick<Meant, 'kind' | 'variant'>): WireInput {
  const isClosed = draft.expected === 'envelope' && r.chance(0.5) && !draft.headers.some(([name]) => name === 'Connection');
  const text = Buffer.from(textOf(draft, isClosed ? [['Connection', 'close']] : []), 'latin1');
  // What is refused before its end is not read to its end: the rest would find the connection closed.
  const most = draft.expected === 'envelope' ? r.pick([1, 1, 1, 2, 5]) : 1;
  return {
    ...meant,
    expected: draft.expected,
    maySucceed: draft.maySucceed,
    pieces: r.pieces(text, most),
    ending: { awaits: 1 },
    isHead: draft.method === 'HEAD',
  };
}

/** A request without a connection. What reads HTTP has no part in it, so that nothing else can answer. */
export function asDirect(
  { method, target, headers, body = '', expected, maySucceed }: Draft,
  meant: Pick<Meant, 'kind' | 'variant'>,
): DirectInput {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = joined.get(key);
    joined.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return {
    ...meant,
    expected: expected === 'control' ? 'control' : 'envelope',
    maySucceed,
    request: { method, target, headers: Object.fromEntries(joined), body: Buffer.from(body, 'latin1').toString('utf8') },
  };
}
