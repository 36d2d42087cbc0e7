import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { server as contractServer } from '../../generated/catalog.js';
import { loopback } from '../loopback.js';
import { isWildcard } from '../own-host.js';
import { readable } from './cors.js';
import { envelope, failed, type HeldReply, type PlainRequest, type Reply } from './http.js';
import { bodyTooLarge, maxBodyBytes, maxHeadBytes, unreadable } from './sizes.js';

/** What stands behind a server: usually an emulator. */
export interface Core {
  handle(request: PlainRequest): Reply | HeldReply;
  close(): void;
}

/** A certificate with its private key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface ServerOptions {
  /** Default: a free port. */
  readonly port?: number;
  /** Default: loopback. */
  readonly host?: string;
  /** Default: HTTP. */
  readonly tls?: Certificate | undefined;
  /** Default: such as nobody meets who does no harm. */
  readonly limits?: ConnectionLimits;
}

export interface RunningServer {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The origin with the base path of the contract. */
  readonly baseUrl: string;
  /** Answers held polls, ends the connections and frees the port. */
  close(): Promise<void>;
}

/** What connections may be and do. */
export interface ConnectionLimits {
  /** Connections at a time; more are closed at once. */
  readonly connections: number;
  /** Milliseconds that a connection is kept without a request: longer than clients pause between heartbeats. */
  readonly keepAliveMs: number;
  /** Milliseconds that a request may take to arrive. */
  readonly arrivalMs: number;
}

const usualLimits: ConnectionLimits = { connections: 20_000, keepAliveMs: 65_000, arrivalMs: 30_000 };

/** Connections that wait to be accepted, so that thousands of clients may come at once. */
const waitingConnections = 4096;

/** Milliseconds that the last answers may take when a server closes. */
const lastAnswersMs = 1000;

/** Puts HTTP, or HTTPS with TLS 1.2 and 1.3, around a core. */
export async function serve(core: Core, options: ServerOptions = {}): Promise<RunningServer> {
  const { tls, limits: { connections, keepAliveMs, arrivalMs } = usualLimits } = options;
  const limits = {
    maxHeaderSize: maxHeadBytes,
    keepAliveTimeout: keepAliveMs,
    headersTimeout: arrivalMs,
    requestTimeout: arrivalMs,
    connectionsCheckingInterval: arrivalMs / 4,
  };
  const serving: Serving = { core, sockets: new Map(), isClosing: false };
  const listener: RequestListener = (request, response) => receive(serving, request, response);
  const server = tls ? createTlsServer({ ...limits, ...tls, minVersion: 'TLSv1.2' }, listener) : createServer(limits, listener);
  server.maxConnections = connections;
  server.on('clientError', refuseBytes);
  server.on('connect', (_, socket) => refuseTunnel(socket));
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const body = { message: 'the only expectation that can be met is 100-continue', retcode: '000-006' };
    write(serving, response, readable(plainOf(request), envelope(body, [], 417)));
  });
  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket);
    serving.sockets.set(peer, socket);
    socket.once('close', () => {
      if (serving.sockets.get(peer) === socket) serving.sockets.delete(peer);
    });
  });
  await listen(server, options);
  const { address, port, family } = server.address() as AddressInfo;
  const origin = `http${tls ? 's' : ''}://${hostOf(address, family)}:${port}`;
  return { origin, baseUrl: `${origin}${contractServer.basePath}`, close: () => close(serving, server) };
}

/** As it stands in a URL: nothing can be sent to an address that stands for all. */
function hostOf(address: string, family: string): string {
  if (family === 'IPv6') return address === '::' ? '[::1]' : `[${address}]`;
  return isWildcard(address) ? loopback : address;
}

function listen(server: Server, { port = 0, host = loopback }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: waitingConnections }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** A core behind a server. */
interface Serving {
  readonly core: Core;
  /** Every open connection by its other end, as it is below TLS, be it that TLS is not agreed on yet. */
  readonly sockets: Map<string, Socket>;
  isClosing: boolean;
}

/** Every answer from now on is the last one of its connection. */
function close(serving: Serving, server: Server): Promise<void> {
  serving.isClosing = true;
  serving.core.close();
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      for (const socket of serving.sockets.values()) socket.destroy();
    }, lastAnswersMs).unref();
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
  });
}

function receive(serving: Serving, request: IncomingMessage, response: ServerResponse): void {
  const plain = plainOf(request);
  const { target, headers } = plain;
  // Most requests have no body, and waiting for its end would take longer than to answer.
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    answer(serving, plain, response);
    return;
  }
  const most = maxBodyBytes(target);
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  });
  request.on('end', () => {
    if (size <= most)
      answer(
        serving,
        { ...plain, body: (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? '' },
        response,
      );
    else write(serving, response, readable(plain, bodyTooLarge));
  });
}

/** A request of which the body is still to come. */
function plainOf({ method = 'GET', url = '/', headers }: IncomingMessage): PlainRequest {
  return { method, target: targetOf(url), headers: headers as PlainRequest['headers'], body: '' };
}

/** Whoever asks through a proxy sends the whole address. */
function targetOf(url: string): string {
  if (url.startsWith('/')) return url;
  const target = url.replace(/^https?:\/\/[^/?]*/i, '');
  return target === '' || target.startsWith('?') ? `/${target}` : target;
}

function answer(serving: Serving, request: PlainRequest, response: ServerResponse): void {
  // A fault of the emulator itself is told where possible. A client that has gone is none.
  const fail = (error: unknown) => {
    if (response.headersSent || response.destroyed) response.destroy();
    else write(serving, response, readable(request, failed(error)));
  };
  try {
    const outcome = serving.core.handle(request);
    if (!('reply' in outcome)) {
      write(serving, response, outcome);
      return;
    }
    response.once('close', () => outcome.cancel());
    outcome.reply
      .then((reply) => {
        if (!response.destroyed) write(serving, response, reply);
      })
      .catch(fail);
    // What came on an open connection meanwhile is not held any more.
    if (serving.isClosing) serving.core.close();
  } catch (error) {
    fail(error);
  }
}

function write({ isClosing, sockets }: Serving, response: ServerResponse, { status, headers, body, cut }: Reply): void {
  if (cut === 'reset') {
    sockets.get(peerOf(response.req.socket))?.resetAndDestroy();
    return;
  }
  const head = headers.flat();
  if (status !== 204) head.push('Content-Length', String(Buffer.byteLength(body)));
  if (isClosing) head.push('Connection', 'close');
  response.writeHead(status, head);
  if (cut === 'truncated') response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
  else response.end(body);
}

/** What tells a connection from all others of a server. With TLS there are two sockets of it, and only the lower one can be reset. */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

/** Bytes that are no HTTP, or too many of them: a proper status, and the envelope for whoever can read it. */
function refuseBytes(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOf(error.code);
  const body = unreadable(status);
  // Nobody else ends a connection that has left the server, and whose other end does not close.
  const end = setTimeout(() => socket.destroy(), lastAnswersMs).unref();
  socket.once('close', () => clearTimeout(end));
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function statusOf(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
  return '400 Bad Request';
}

/** A gateway is no proxy. */
function refuseTunnel(socket: Socket | Duplex): void {
  // Node hands the socket over without any listener, and one that is reset would end the process.
  socket.on('error', () => socket.destroy());
  refuseBytes(new Error('a tunnel'), socket);
}
