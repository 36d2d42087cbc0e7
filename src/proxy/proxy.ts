import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Contract, contractOf, type Edition } from '../contract.js';
import { loopback } from '../loopback.js';
import { type RecordingHead, recordingFormat, recordingVersion } from '../recording.js';
import { Forwarder, mostHeaderBytes, type Upstream } from './forward.js';
import { Prism } from './prism.js';
import { Recorder } from './recorder.js';
import { refuseTunnel, refuseUnreadable } from './unreadable.js';
import type { Summary } from './violation.js';
import { Watch, type WatchOptions } from './watch.js';

export interface ProxyOptions extends Upstream, Pick<WatchOptions, 'onViolation' | 'onElsewhere' | 'onTrouble'> {
  /** The pages that both sides are held against. */
  readonly edition: Edition;
  /** Path of Prism's program. */
  readonly prism: string;
  /** Default: a free port. */
  readonly port?: number;
  /** Default: loopback. */
  readonly host?: string;
  /** File that the exchanges are written to. */
  readonly record?: string | undefined;
}

export interface RunningProxy {
  /** What the application takes for the gateway: scheme, host, port and base path. */
  readonly baseUrl: string;
  /** How many exchanges were recorded. */
  readonly recorded: () => number;
  /** Ends the connections, looks at what is left, and tells what came of it all. */
  close(): Promise<Summary>;
  /** Resolves once everything that has passed is looked at. */
  settled(): Promise<void>;
  /** Ends what would outlive the process. */
  kill(): void;
  /** Why what was to be done is not done in full; undefined as long as it is. */
  readonly failure: () => string | undefined;
}

/**
 * Puts a proxy in front of a gateway that looks at what passes.
 *
 * @throws {UsageError} if the exchanges cannot be recorded in that file
 * @throws {Error} with code EADDRINUSE if the port is taken, and if Prism does not start
 */
export async function startProxy({ prism: program, ...options }: ProxyOptions): Promise<RunningProxy> {
  // Nobody has to wait for Prism to hear that a port is taken, or a file.
  const front = await Front.open(options);
  try {
    const prism = await Prism.start(program, options.edition);
    const running = front.serve(prism, options);
    const close = async () => {
      const summary = await running.close();
      await prism.close();
      return summary;
    };
    return { ...running, close, kill: () => prism.kill() };
  } catch (error) {
    await front.close();
    throw error;
  }
}

/** Where the application comes to, and what is written of it. */
export class Front {
  readonly #server: Server;
  readonly #recorder: Recorder | undefined;
  readonly #contract: Contract;
  /** Who comes before everything is ready waits. */
  readonly #early: [IncomingMessage, ServerResponse][] = [];
  #pass = (request: IncomingMessage, response: ServerResponse): void => void this.#early.push([request, response]);
  /** The last answer on each connection. */
  readonly #answers = new WeakMap<Duplex, ServerResponse>();
  /** What was told of requests that cannot be read, each once. */
  readonly #unreadable = new Set<string>();

  private constructor(server: Server, contract: Contract, recorder: Recorder | undefined, onTrouble: WatchOptions['onTrouble']) {
    this.#server = server;
    this.#contract = contract;
    this.#recorder = recorder;
    const pass = (request: IncomingMessage, response: ServerResponse) => {
      this.#answers.set(request.socket, response);
      this.#pass(request, response);
    };
    const tell = (trouble: string | undefined) => {
      if (trouble === undefined || this.#unreadable.has(trouble)) return;
      this.#unreadable.add(trouble);
      onTrouble(trouble);
    };
    server.on('clientError', (error, socket) => tell(refuseUnreadable(error, socket as Socket, this.#answers.get(socket))));
    server.on('connect', (_, socket) => tell(refuseTunnel(socket as Socket)));
    server.on('request', pass).on('checkExpectation', pass);
    server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
      response.writeContinue();
      pass(request, response);
    });
  }

  static async open({
    baseUrl,
    edition,
    host = loopback,
    port = 0,
    record,
    onTrouble,
  }: Omit<ProxyOptions, 'prism'>): Promise<Front> {
    const contract = await contractOf(edition);
    const server = await listen(port, host);
    try {
      const recorder = record === undefined ? undefined : new Recorder(record, headOf(contract, baseUrl));
      return new Front(server, contract, recorder, onTrouble);
    } catch (error) {
      await stop(server);
      throw error;
    }
  }

  /** Lets the application in. */
  serve(prism: Prism, options: Omit<ProxyOptions, 'prism'>): Omit<RunningProxy, 'kill'> {
    const { baseUrl, onViolation, onElsewhere, onTrouble } = options;
    const watch = new Watch({
      contract: this.#contract,
      baseUrl,
      prism,
      recorder: this.#recorder,
      onViolation,
      onElsewhere,
      onTrouble,
    });
    this.#pass = new Forwarder(options, (passed) => watch.take(passed)).pass;
    // Who has gone away meanwhile needs nothing of the gateway.
    for (const [request, response] of this.#early) if (!response.destroyed) this.#pass(request, response);
    return {
      baseUrl: `${originOf(this.#server)}${new URL(baseUrl).pathname.replace(/\/$/, '')}`,
      recorded: () => this.#recorder?.count ?? 0,
      failure: () => prism.failure ?? incomplete(this.#recorder),
      settled: () => watch.settled(),
      close: async () => {
        await stop(this.#server);
        await watch.settled();
        this.#recorder?.close();
        return watch.summary();
      },
    };
  }

  async close(): Promise<void> {
    await stop(this.#server);
    this.#recorder?.close();
  }
}

function incomplete(recorder: Recorder | undefined): string | undefined {
  return recorder?.problem === undefined ? undefined : `the recording is not complete (${recorder.problem})`;
}

function headOf({ version, edition }: Contract, target: string): RecordingHead {
  const contract = { version, edition };
  return { format: recordingFormat, formatVersion: recordingVersion, contract, target, startedAt: new Date().toISOString() };
}

/** The gateway, not the proxy, decides how long an application may take and how long a connection may be kept. */
function listen(port: number, host: string): Promise<Server> {
  const limits = {
    maxHeaderSize: mostHeaderBytes,
    requestTimeout: 0,
    headersTimeout: 0,
    keepAliveTimeout: 0,
    requireHostHeader: false,
  };
  const server = createServer(limits);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function originOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  const isAll = address === '::' || address === '0.0.0.0';
  const host = isAll ? (address === '::' ? '[::1]' : loopback) : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
