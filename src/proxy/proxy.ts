import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contractOf, type Edition } from '../contract.js';
import { loopback } from '../loopback.js';
import { recordingFormat, recordingVersion } from '../recording.js';
import { Forwarder, mostHeaderBytes, type Passed, type Upstream } from './forward.js';
import { Prism } from './prism.js';
import { Recorder } from './recorder.js';
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
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { baseUrl, edition, host = loopback, port = 0, record } = options;
  const contract = await contractOf(edition);
  let pass: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  // The application gets to know its port only when everything is ready; that it is free is seen first.
  const server = await listen(port, host, (request, response) => pass(request, response));
  let recorder: Recorder | undefined;
  try {
    recorder =
      record === undefined
        ? undefined
        : new Recorder(record, {
            format: recordingFormat,
            formatVersion: recordingVersion,
            contract: { version: contract.version, edition },
            target: baseUrl,
            startedAt: new Date().toISOString(),
          });
    const prism = await Prism.start(options.prism, edition);
    const { onViolation, onElsewhere, onTrouble } = options;
    const watch = new Watch({ contract, baseUrl, prism, recorder, onViolation, onElsewhere, onTrouble });
    const forwarder = new Forwarder(options, (passed: Passed) => watch.take(passed));
    pass = forwarder.pass;
    return {
      baseUrl: `${originOf(server)}${new URL(baseUrl).pathname.replace(/\/$/, '')}`,
      recorded: () => recorder?.count ?? 0,
      failure: () => prism.failure ?? recorder?.problem,
      kill: () => prism.kill(),
      async close() {
        await stop(server);
        await watch.settled();
        await prism.close();
        recorder?.close();
        return watch.summary();
      },
    };
  } catch (error) {
    recorder?.close();
    await stop(server);
    throw error;
  }
}

/** The gateway, not the proxy, decides how long an application may take and how long a connection may be kept. */
function listen(
  port: number,
  host: string,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const limits = { maxHeaderSize: mostHeaderBytes, requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 };
  const server = createServer(limits, listener);
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue();
    listener(request, response);
  });
  server.on('checkExpectation', listener);
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
