import { type ClientRequest, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { faultObstacle } from '../check/obstacle.js';
import { withoutBrackets } from '../host-name.js';
import { goneCode, type RecordedExchange } from '../recording.js';
import { Capture } from './capture.js';
import { Connections } from './connections.js';
import { endToEnd, pairsOf, valuesOf } from './headers.js';

/** The gateway behind the proxy, and how it is reached. */
export interface Upstream {
  /** Scheme, host, port and base path. */
  readonly baseUrl: string;
  /** Certificates in PEM to trust. */
  readonly ca?: string | undefined;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** Milliseconds until an answer is given up; default: as long as the application waits. */
  readonly timeoutMs?: number | undefined;
}

/** An exchange that has passed, with its secrets. */
export interface Passed {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: RecordedExchange['request']['headers'];
  /** Absent where it is too long to be looked at, or cannot be read. */
  readonly body?: string;
  readonly at: Date;
  readonly ms: number;
  /** Absent where there is none, or no whole one. Its body is absent where that of the request may be, too. */
  readonly answer?: { readonly status: number; readonly headers: RecordedExchange['request']['headers']; readonly body?: string };
  readonly fault?: NonNullable<RecordedExchange['fault']>;
}

/** Bytes of headers that are passed on. */
export const mostHeaderBytes = 256 * 1024;

/**
 * Passes requests on to a gateway and its answers back, byte for byte as far as they are for the other end.
 *
 * Each connection of the application has one of its own to the gateway, which is closed when the gateway closes it: an application sees the
 * connections that it would see without the proxy.
 */
export class Forwarder {
  readonly #upstream: Upstream;
  readonly #url: URL;
  readonly #onPassed: (passed: Passed) => void;
  readonly #connections = new Connections();

  /** @param onPassed told of each exchange when it is over */
  constructor(upstream: Upstream, onPassed: (passed: Passed) => void) {
    this.#upstream = upstream;
    this.#url = new URL(upstream.baseUrl);
    this.#onPassed = onPassed;
  }

  readonly pass = (incoming: IncomingMessage, response: ServerResponse): void => {
    const { method = 'GET', rawHeaders } = incoming;
    const target = targetOf(incoming.url ?? '/');
    const headers = pairsOf(rawHeaders);
    const at = new Date();
    const start = performance.now();
    const requestBody = new Capture();
    let over = false;
    const end = (rest: Pick<Passed, 'answer' | 'fault'>) => {
      if (over) return;
      over = true;
      const body = requestBody.text(valuesOf(headers, 'content-encoding').at(-1));
      this.#onPassed({
        method,
        target,
        headers,
        at,
        ms: Math.round(performance.now() - start),
        ...(body !== undefined && { body }),
        ...rest,
      });
    };
    let sent: ClientRequest;
    try {
      sent = this.#send(method, target, headers, incoming.socket);
    } catch (error) {
      this.#refuse(response, error as NodeJS.ErrnoException, false, end);
      return;
    }
    const link = this.#connections.follow(sent, incoming.socket, response);
    incoming.on('data', requestBody.take);
    incoming.on('error', () => sent.destroy());
    incoming.pipe(sent);
    // Whoever waits no longer does not wait at the gateway either.
    response.on('close', () => {
      if (response.writableFinished) return;
      end({ fault: { code: goneCode, message: 'the application went away', wasSent: link.connected } });
      sent.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (!over) this.#refuse(response, error, link.connected, end);
    });
    sent.on('response', (answer) => {
      try {
        giveBack(answer, response, end);
      } catch (error) {
        // A header that Node reads and does not write.
        this.#refuse(response, error as NodeJS.ErrnoException, true, end);
        sent.destroy();
      }
    });
    const { timeoutMs } = this.#upstream;
    if (timeoutMs !== undefined) limit(sent, response, timeoutMs);
  };

  #send(method: string, path: string, headers: Passed['headers'], from: Socket): ClientRequest {
    const { protocol, hostname, port, host } = this.#url;
    const { ca, insecure } = this.#upstream;
    const secure = protocol === 'https:';
    const options = {
      method,
      path,
      hostname: withoutBrackets(hostname),
      ...(port !== '' && { port }),
      setHost: false,
      agent: this.#connections.agentOf(from, secure),
      maxHeaderSize: mostHeaderBytes,
      ...(secure && { rejectUnauthorized: !insecure, ...(ca !== undefined && { ca }) }),
    };
    const sent = secure ? httpsRequest(options) : httpRequest(options);
    const passing = endToEnd(headers);
    // What the application does not say, Node must not say in its place.
    for (const name of ['Content-Length', 'Transfer-Encoding']) sent.removeHeader(name);
    const names = new Map([['host', 'Host'], ...passing.map(([name]) => [name.toLowerCase(), name] as const)]);
    for (const [key, name] of names) {
      const values = valuesOf(passing, key);
      sent.setHeader(name, key === 'host' ? host : values.length === 1 ? (values[0] ?? '') : values);
    }
    if (valuesOf(headers, 'transfer-encoding').length > 0) sent.setHeader('Transfer-Encoding', 'chunked');
    return sent;
  }

  /** Tells that there is no answer: as the gateway did where it was reached, otherwise in a form that clients of gateways can read. */
  #refuse(
    response: ServerResponse,
    error: NodeJS.ErrnoException,
    wasSent: boolean,
    end: (rest: Pick<Passed, 'fault'>) => void,
  ): void {
    const code = error.code ?? 'ERROR';
    const fault = { kind: 'fault', code, message: error.message } as const;
    const { reason } = faultObstacle(fault, this.#url);
    response.req.unpipe();
    response.req.resume();
    end({ fault: { code, message: reason, wasSent } });
    if (response.headersSent || response.destroyed || (wasSent && !/^(HPE_|ETIMEDOUT)/.test(code))) {
      cut(response, error.message !== hungUp);
      return;
    }
    const body = JSON.stringify({ message: `ccgw proxy: ${reason}`, retcode: noGateway });
    response.writeHead(code === 'ETIMEDOUT' ? 504 : 502, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    });
    response.end(body);
  }
}

/** The code of the error table for a gateway whose inner side cannot be reached. */
const noGateway = '100-007';

/** What Node says of a connection that was closed in peace, and too early. */
const hungUp = 'socket hang up';

/** Whoever asks through a proxy sends the whole address. */
function targetOf(url: string): string {
  if (url.startsWith('/') || url === '*') return url;
  const target = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '');
  return target.startsWith('/') ? target : `/${target}`;
}

function giveBack(answer: IncomingMessage, response: ServerResponse, end: (rest: Pick<Passed, 'answer' | 'fault'>) => void): void {
  const headers = pairsOf(answer.rawHeaders);
  const status = answer.statusCode ?? 0;
  const closes = valuesOf(headers, 'connection').some((value) => /\bclose\b/i.test(value));
  response.sendDate = false;
  // How long the gateway keeps a connection is how long the proxy does.
  const kept = headers.filter(([name]) => name.toLowerCase() === 'keep-alive');
  const passing = [...endToEnd(headers), ...(closes ? [['Connection', 'close'] as const] : kept)];
  response.writeHead(status, answer.statusMessage ?? '', passing.flat());
  const body = new Capture();
  answer.on('data', body.take);
  answer.on('end', () => {
    if (!answer.complete) return;
    const text = body.text(valuesOf(headers, 'content-encoding').at(-1));
    // Told once the application has it all: nothing that is done about it holds the answer up.
    response.once('finish', () => end({ answer: { status, headers, ...(text !== undefined && { body: text }) } }));
  });
  const broken = () => {
    end({ fault: { code: 'ECONNRESET', message: 'the answer was cut off', wasSent: true } });
    cut(response, false);
  };
  answer.on('aborted', broken).on('error', broken);
  answer.pipe(response);
}

/** Ends the connection of the application behind what was sent on it. */
function cut(response: ServerResponse, isReset: boolean): void {
  const { socket } = response;
  if (isReset && !response.headersSent) socket?.resetAndDestroy();
  else socket?.destroySoon();
}

function limit(sent: ClientRequest, response: ServerResponse, timeoutMs: number): void {
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    sent.destroy(Object.assign(new Error(`no answer within ${timeoutMs / 1000} s`), { code: 'ETIMEDOUT' }));
  }, timeoutMs);
  sent.once('response', () => clearTimeout(timer));
  sent.once('close', () => clearTimeout(timer));
}
