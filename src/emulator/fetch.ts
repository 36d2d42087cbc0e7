import { STATUS_CODES } from 'node:http';
import { emptyPoll, failed, type HeldReply, type PlainRequest, type Reply } from './http.js';
import { tooLarge } from './sizes.js';
import { cameFrom, TextResponse } from './text-response.js';
import { Turns } from './turns.js';
import { UnderWay } from './under-way.js';

/** As the function of that name in browsers and in Node. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A request with its address. */
interface Asked extends PlainRequest {
  readonly url: string;
}

/** What a `fetch` can be put around. */
interface Handling {
  handle(request: PlainRequest): Reply | HeldReply;
}

/** Methods that are understood without a `Request`: with a text for a body, and without one. */
const withText = /^(put|post|delete)$/i;
const withoutBody = /^(get|put|post|delete|head|options)$/i;

/** Statuses whose answers have no body, whatever is sent. */
const bodiless: readonly number[] = [101, 204, 205, 304];

/**
 * A `fetch` without a socket: whatever the address, the core is asked. It behaves as one with a socket does where a request is aborted, and
 * where the core says that the connection is cut.
 */
export function fetchOf(core: Handling): Fetch {
  const underWay = new UnderWay();
  const turns = new Turns();
  return async (input, given) => {
    const init = given ?? {};
    // A `Request` knows everything that can be sent, and takes longer to make than the answer.
    const request = isPlain(input, init) ? undefined : new Request(input, init);
    const signal = request?.signal ?? init.signal ?? undefined;
    signal?.throwIfAborted();
    const asked = request ? await plainOf(request) : plain(addressOf(input), init);
    signal?.throwIfAborted();
    const outcome = tooLarge(asked) ?? outcomeOf(core, asked);
    if (!('reply' in outcome)) underWay.heard();
    const reply = 'reply' in outcome ? await underWay.until(heldReply(outcome, signal), isEmptyPoll) : outcome;
    const turn = turns.next();
    if (turn) await turn;
    signal?.throwIfAborted();
    return responseOf(reply, asked);
  };
}

const emptyBody = JSON.stringify(emptyPoll);

/** A poll to which nothing came. */
function isEmptyPoll({ body }: Reply): boolean {
  return body === emptyBody;
}

/** Rejects when the request is aborted. */
function heldReply({ reply, cancel }: HeldReply, signal: AbortSignal | undefined): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    reply
      .catch(failed)
      .finally(() => signal?.removeEventListener('abort', abort))
      .then(resolve, reject);
  });
}

function isPlain(input: string | URL | Request, { method = 'GET', body }: RequestInit): boolean {
  if (input instanceof Request) return false;
  return body === undefined || body === null ? withoutBody.test(method) : typeof body === 'string' && withText.test(method);
}

async function plainOf(request: Request): Promise<Asked> {
  // Not by `text()`, which leaves a byte order mark out.
  const body = request.body ? Buffer.from(await request.arrayBuffer()).toString('utf8') : '';
  return { method: request.method, ...placeOf(new URL(request.url), request.headers), body };
}

/** @throws {TypeError} on an address that no `fetch` takes */
function addressOf(input: string | URL | Request): URL {
  const url = new URL(String(input));
  if (!/^https?:$/.test(url.protocol)) throw new TypeError('fetch failed', { cause: new Error('unknown scheme') });
  if (url.username !== '' || url.password !== '')
    throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${url.origin}`);
  return url;
}

function plain(url: URL, { method = 'GET', headers, body }: RequestInit): Asked {
  const sent = new Headers(headers);
  // As every `fetch` has it for a text.
  if (typeof body === 'string' && !sent.has('Content-Type')) sent.set('Content-Type', 'text/plain;charset=UTF-8');
  return { method: method.toUpperCase(), ...placeOf(url, sent), body: typeof body === 'string' ? body : '' };
}

function placeOf({ href, hash, pathname, search, host }: URL, sent: Headers): Pick<Asked, 'target' | 'headers' | 'url'> {
  const headers: Record<string, string> = { host };
  sent.forEach((value, name) => {
    headers[name] = value;
  });
  return { target: pathname + search, headers, url: hash === '' ? href : href.slice(0, -hash.length) };
}

function outcomeOf(core: Handling, request: PlainRequest): Reply | HeldReply {
  try {
    return core.handle(request);
  } catch (error) {
    return failed(error);
  }
}

function responseOf({ status, headers, body, cut }: Reply, { method, url }: Asked): Response {
  if (cut === 'reset')
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  const named = headers.map(([name, value]): [string, string] => [name, value]);
  const init = { status, statusText: STATUS_CODES[status] ?? 'unknown', headers: named };
  if (method === 'HEAD' || bodiless.includes(status)) return cameFrom(url, new Response(null, init));
  return cut === 'truncated' ? cameFrom(url, new Response(half(body), init)) : new TextResponse(body, init, url);
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
