import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Outcome, SentRequest } from './exchange.js';

/** How a gateway is reached. */
export interface Connection {
  readonly baseUrl: string;
  /** Milliseconds until an answer is given up. */
  readonly timeoutMs: number;
  /** Certificates in PEM to trust. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure: boolean;
}

/** Characters of an answer that are read at most. */
const maxBody = 64 * 1024;

/** Sends requests as they are, right or wrong: an HTTP client would mend some of those that a gateway has to refuse. */
export class Sender {
  readonly #timeoutMs: number;
  readonly #tls: RequestOptions & { rejectUnauthorized: boolean; ca?: string };

  constructor({ timeoutMs, ca, insecure }: Connection) {
    this.#timeoutMs = timeoutMs;
    this.#tls = { rejectUnauthorized: !insecure, ...(ca !== undefined && { ca }) };
  }

  /**
   * Sends a request. Never rejects: what stood in the way is the outcome.
   *
   * Each request has a connection of its own. A gateway may close an idle one at any time, and then nobody knows whether a request that
   * was just sent on it was carried out: sent again, it might be a second rest, or a poll that loses an event.
   *
   * @param signal gives the answer up
   */
  send(request: SentRequest, signal?: AbortSignal): Promise<Outcome> {
    const url = new URL(request.url);
    const secure = url.protocol === 'https:';
    const limit = AbortSignal.timeout(this.#timeoutMs);
    const options: RequestOptions = {
      method: request.method,
      // The path goes out as it was written: a URL would take dots and empty segments out of it.
      path: request.url.slice(url.origin.length),
      headers: withLength(request),
      agent: false,
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
      ...(secure && this.#tls),
    };
    return new Promise((resolve) => {
      const fault = (error: NodeJS.ErrnoException) => resolve(this.#fault(error, limit));
      const sent = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
        read(response).then(resolve, fault);
      });
      sent.on('error', fault).end(request.body);
    });
  }

  #fault(error: NodeJS.ErrnoException, limit: AbortSignal): Outcome {
    if (limit.aborted) return { kind: 'fault', code: 'ETIMEDOUT', message: `no answer within ${this.#timeoutMs / 1000} s` };
    return { kind: 'fault', code: error.code ?? 'ERROR', message: error.message };
  }
}

/** A request without a body says so, as the clients of gateways do. */
function withLength({ headers, body }: SentRequest): Record<string, string> {
  return { ...headers, 'Content-Length': String(Buffer.byteLength(body ?? '')) };
}

/** An answer that goes on and on is cut: what came until then tells enough. */
function read(response: IncomingMessage): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let body = '';
    const done = () => {
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
      );
      const cookies = response.headers['set-cookie'] ?? [];
      resolve({ kind: 'answer', status: response.statusCode ?? 0, headers, cookies, body });
    };
    response.setEncoding('utf8').on('data', (text: string) => {
      body += text;
      if (body.length <= maxBody) return;
      done();
      response.destroy();
    });
    response.on('end', done).on('error', reject);
    response.on('aborted', () => reject(Object.assign(new Error('the answer was cut off'), { code: 'ECONNRESET' })));
  });
}
