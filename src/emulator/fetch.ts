import type { HeldReply, PlainRequest, Reply } from './http.js';
import { TextResponse } from './text-response.js';

/** As the function of that name in browsers and in Node. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What a `fetch` can be put around. */
interface Handling {
  handle(request: PlainRequest): Reply | HeldReply;
}

/**
 * A `fetch` without a socket: whatever the address, the core is asked. It behaves as one with a socket does where a request is aborted, and
 * where the core says that the connection is cut.
 */
export function fetchOf(core: Handling): Fetch {
  return async (input, init = {}) => {
    const request = input instanceof Request ? new Request(input, init) : undefined;
    const signal = request?.signal ?? init.signal ?? undefined;
    signal?.throwIfAborted();
    const outcome = core.handle(request ? await plainOf(request) : await plain(String(input), init));
    if (!('reply' in outcome)) return responseOf(outcome);
    return await new Promise((resolve, reject) => {
      const abort = () => {
        outcome.cancel();
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      outcome.reply
        .then(responseOf)
        .then(resolve, reject)
        .finally(() => signal?.removeEventListener('abort', abort));
    });
  };
}

async function plainOf(request: Request): Promise<PlainRequest> {
  const { method, url, headers } = request;
  return { method, target: targetOf(url), headers: plainHeaders(headers), body: request.body ? await request.text() : '' };
}

async function plain(url: string, { method = 'GET', headers, body }: RequestInit): Promise<PlainRequest> {
  // What is no text goes the long way, which knows everything that can be sent.
  if (body !== undefined && body !== null && typeof body !== 'string')
    return plainOf(new Request(url, { method, body, ...(headers && { headers }) }));
  return { method: method.toUpperCase(), target: targetOf(url), headers: plainHeaders(new Headers(headers)), body: body ?? '' };
}

function plainHeaders(headers: Headers): PlainRequest['headers'] {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    plain[name] = value;
  });
  return plain;
}

/** @throws {TypeError} on what is no address */
function targetOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function responseOf({ status, headers, body, cut }: Reply): Response {
  if (cut === 'reset')
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  const init = { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
  if (cut === 'truncated') return new Response(half(body), init);
  return status === 204 ? new Response(null, init) : new TextResponse(body, init);
}

/** A body whose connection is lost half-way. */
function half(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new TypeError('terminated'));
      isSent = true;
      controller.enqueue(bytes.slice(0, bytes.length / 2));
    },
  });
}
