import { setGuidHeader } from '../guid.js';
import type { PlainRequest, Reply } from './http.js';

/**
 * The answer to a browser that asks whether a page of another origin may send a request; undefined for any other request.
 *
 * No page of the vendor speaks of it: gateways stand behind a proxy that allows it, or do not serve other origins at all.
 */
export function preflight({ method, headers }: PlainRequest): Reply | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || headers.origin === undefined || wanted === undefined) return undefined;
  return {
    status: 204,
    headers: [
      ...allowed(headers.origin),
      ['Access-Control-Allow-Methods', wanted],
      ['Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*'],
      ['Access-Control-Max-Age', '600'],
      ...(headers['access-control-request-private-network'] ? [['Access-Control-Allow-Private-Network', 'true'] as const] : []),
    ],
    body: '',
  };
}

/** The answer with what a page of another origin needs to read it, the Guid included. */
export function readable({ headers: { origin } }: PlainRequest, reply: Reply): Reply {
  if (origin === undefined) return reply;
  return { ...reply, headers: [...reply.headers, ...allowed(origin), ['Access-Control-Expose-Headers', setGuidHeader]] };
}

/** The origin itself, since cookies go to no other one. */
function allowed(origin: string): (readonly [string, string])[] {
  return [
    ['Access-Control-Allow-Origin', origin],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Vary', 'Origin'],
  ];
}
