import { STATUS_CODES } from 'node:http';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { failed, type HeldReply, type PlainRequest, type Reply } from './http.js';
import { TextResponse } from './text-response.js';

/** As the function of that name in browsers and in Node. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

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
  return async (input, init = {}) => {
    // A `Request` knows everything that can be sent, and takes longer to make than the answer.
    const request = isPlain(input, init) ? undefined : new Request(input, init);
    const signal = request?.signal ?? init.signal ?? undefined;
    signal?.throwIfAborted();
    const asked = request ? await plainOf(request) : plain(new URL(String(input)), init);
    signal?.throwIfAborted();
    const outcome = outcomeOf(core, asked);
    if (!('reply' in outcome)) return responseOf(outcome, asked);
    underWay.begin();
    const response = new Promise<Response>((resolve, reject) => {
      const abort = () => {
        outcome.cancel();
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      const answered = (reply: Reply) => {
        signal?.removeEventListener('abort', abort);
        return responseOf(reply, asked);
      };
      outcome.reply.then(answered, (error: unknown) => answered(failed(error))).then(resolve, reject);
    });
    return await response.finally(() => underWay.end());
  };
}

/** Keeps the process alive while somebody waits for an answer, as the socket does elsewhere. No timer, which tests have under their control. */
class UnderWay {
  #count = 0;
  #port: MessagePort | undefined;

  begin(): void {
    this.#count += 1;
    if (this.#count > 1) return;
    this.#port = new MessageChannel().port1;
    this.#port.ref();
  }

  end(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#port?.close();
  }
}

function isPlain(input: string | URL | Request, { method = 'GET', body }: RequestInit): boolean {
  if (input instanceof Request) return false;
  return body === undefined || body === null ? withoutBody.test(method) : typeof body === 'string' && withText.test(method);
}

async function plainOf(request: Request): Promise<PlainRequest> {
  const body = request.body ? await request.text() : '';
  return { method: request.method, ...placeOf(new URL(request.url), request.headers), body };
}

function plain(url: URL, { method = 'GET', headers, body }: RequestInit): PlainRequest {
  const sent = new Headers(headers);
  // As every `fetch` has it for a text.
  if (typeof body === 'string' && !sent.has('Content-Type')) sent.set('Content-Type', 'text/plain;charset=UTF-8');
  return { method: method.toUpperCase(), ...placeOf(url, sent), body: typeof body === 'string' ? body : '' };
}

function placeOf({ pathname, search, host }: URL, sent: Headers): Pick<PlainRequest, 'target' | 'headers'> {
  const headers: Record<string, string> = { host };
  sent.forEach((value, name) => {
    headers[name] = value;
  });
  return { target: pathname + search, headers };
}

function outcomeOf(core: Handling, request: PlainRequest): Reply | HeldReply {
  try {
    return core.handle(request);
  } catch (error) {
    return failed(error);
  }
}

function responseOf({ status, headers, body, cut }: Reply, { method }: PlainRequest): Response {
  if (cut === 'reset')
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  const named = headers.map(([name, value]): [string, string] => [name, value]);
  const init = { status, statusText: STATUS_CODES[status] ?? 'unknown', headers: named };
  if (method === 'HEAD' || bodiless.includes(status)) return new Response(null, init);
  return cut === 'truncated' ? new Response(half(body), init) : new TextResponse(body, init);
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
