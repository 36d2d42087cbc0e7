import type { Headers } from '../recording.js';

/** Headers of one connection, which is another one on the other side of a proxy (RFC 9110, section 7.6.1). */
const hopByHop: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** The headers as they came, in pairs. */
export function pairsOf(rawHeaders: readonly string[]): Headers {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : []));
}

/** Those headers that are for who is at the other end, in their order and spelling. */
export function endToEnd(headers: Headers): Headers {
  const named = new Set(
    valuesOf(headers, 'connection').flatMap((value) => value.split(',').map((name) => name.trim().toLowerCase())),
  );
  return headers.filter(([name]) => !hopByHop.has(name.toLowerCase()) && !named.has(name.toLowerCase()));
}

/** The values of all headers of a name, which is given in lower case. */
export function valuesOf(headers: Headers, name: string): string[] {
  return headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value);
}
