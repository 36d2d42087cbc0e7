import { Agent as HttpAgent, type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
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

/**
 * Sends requests as they are, right or wrong: an HTTP client would mend some of those that a gateway has to refuse. Keeps
 * connections open between requests, because each TLS handshake costs more than most answers.
 */
export class Sender {
  readonly #timeoutMs: number;
  readonly #plain = new HttpAgent({ keepAlive: true });
  readonly #secure: HttpsAgent;

  constructor({ timeoutMs, ca, insecure }: Connection) {
    this.#timeoutMs = timeoutMs;
    this.#secure = new HttpsAgent({ keepAlive: true, rejectUnauthorized: !insecure, ...(ca !== undefined && { ca }) });
  }

  /**
   * Sends a request. Never rejects: what stood in the way is the outcome.
   *
   * @param signal gives the answer up
   */
  async send(request: SentRequest, signal?: AbortSignal): Promise<Outcome> {
    const first = await this.#attempt(request, signal);
    // The gateway closed an idle connection just when it was used again: nobody has read the request (RFC 9112, section 9.3.1).
    return first.closedBefore ? (await this.#attempt(request, signal)).outcome : first.outcome;
  }

  /** Closes the connections that were kept. */
  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }

  #attempt(request: SentRequest, signal: AbortSignal | undefined): Promise<{ outcome: Outcome; closedBefore: boolean }> {
    const url = new URL(request.url);
    const secure = url.protocol === 'https:';
    const limit = AbortSignal.timeout(this.#timeoutMs);
    const options: RequestOptions = {
      method: request.method,
      // The path goes out as it was written: a URL would take dots and empty segments out of it.
      path: request.url.slice(url.origin.length),
      headers: withLength(request),
      agent: secure ? this.#secure : this.#plain,
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
    };
    return new Promise((resolve) => {
      const sent = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
        read(response).then(
          (outcome) => resolve({ outcome, closedBefore: false }),
          (error: NodeJS.ErrnoException) => resolve({ outcome: this.#fault(error, limit), closedBefore: false }),
        );
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        const closedBefore = sent.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
        resolve({ outcome: this.#fault(error, limit), closedBefore });
      });
      sent.end(request.body);
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

function read(response: IncomingMessage): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => {
      body += text;
      if (body.length <= maxBody) return;
      reject(Object.assign(new Error(`an answer of more than ${maxBody} characters`), { code: 'EMSGSIZE' }));
      response.destroy();
    });
    response.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
      );
      const cookies = response.headers['set-cookie'] ?? [];
      const names = response.rawHeaders.filter((_, index) => index % 2 === 0);
      resolve({ kind: 'answer', status: response.statusCode ?? 0, headers, headerNames: names, cookies, body });
    });
    response.on('error', reject);
    response.on('aborted', () => reject(Object.assign(new Error('the answer was cut off'), { code: 'ECONNRESET' })));
  });
}
