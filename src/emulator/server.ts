import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { server as contractServer } from '../../generated/catalog.js';
import { contractOf, type Edition } from '../contract.js';
import { Emulator, type EmulatorOptions } from './emulator.js';
import { envelope, type HeldReply, type PlainRequest, type Reply } from './http.js';

/** What stands behind a server: usually an emulator. */
export interface Core {
  handle(request: PlainRequest): Reply | HeldReply;
  close(): void;
}

export interface ServerOptions {
  /** Default: a free port. */
  readonly port?: number;
  /** Default: loopback. */
  readonly host?: string;
}

export interface RunningServer {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The origin with the base path of the contract. */
  readonly baseUrl: string;
  /** Answers held polls, ends the connections and frees the port. */
  close(): Promise<void>;
}

/** Bytes of a request body that are read at most; the largest body of the contract has well under a thousand. */
const maxBodyBytes = 64 * 1024;

/**
 * Starts an emulator on a port of its own.
 *
 * @param options with the edition of the pages that it goes by; default: the mix as published
 * @throws {Error} with code EADDRINUSE if the port is taken
 */
export async function startEmulator({
  edition,
  ...options
}: EmulatorOptions & ServerOptions & { readonly edition?: Edition | undefined } = {}): Promise<
  RunningServer & { emulator: Emulator }
> {
  const emulator = new Emulator({ contract: await contractOf(edition), ...options });
  return { ...(await serve(emulator, options)), emulator };
}

/** Puts HTTP around a core. */
export async function serve(core: Core, options: ServerOptions = {}): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(core, request, response).catch((error: unknown) => fail(response, error));
  });
  await listen(server, options);
  const { address, port, family } = server.address() as AddressInfo;
  const origin = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  return { origin, baseUrl: `${origin}${contractServer.basePath}`, close: () => close(core, server) };
}

function listen(server: Server, { port = 0, host = '127.0.0.1' }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(core: Core, server: Server): Promise<void> {
  core.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Answers of held polls are written before their connections go.
    setImmediate(() => server.closeIdleConnections());
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}

async function answer(core: Core, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) return write(response, envelope({ message: 'the body is too large', retcode: '000-006' }, [], 413));
  const outcome = core.handle({
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')])),
    body,
  });
  if (!('reply' in outcome)) return write(response, outcome);
  response.once('close', () => outcome.cancel());
  const reply = await outcome.reply;
  if (!response.destroyed) write(response, reply);
}

/** The body as text, or undefined if it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return size <= maxBodyBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}

/** A fault of the emulator itself: told where possible. A client that has gone is none. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else write(response, envelope({ message: `the emulator failed: ${String(error)}`, retcode: '100-007' }, [], 500));
}

function write(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, [...reply.headers, ['Content-Length', String(Buffer.byteLength(reply.body))]].flat());
  response.end(reply.body);
}
