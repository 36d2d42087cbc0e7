import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { bundleFile, type Edition } from '../contract.js';
import { endsWithParent } from '../ends-with-parent.js';
import { parseObject } from '../json.js';
import { freePort, loopback } from '../loopback.js';
import type { RecordedExchange } from '../recording.js';
import { isParameterHeader, type PrismRequest, requestForPrism } from './prism-request.js';
import { type PrismViolation, readViolations } from './prism-violations.js';

/** What came of showing an exchange to Prism. */
export type PrismLook = { readonly violations: readonly PrismViolation[] } | { readonly unable: string };

/** Bytes of headers that Prism may answer with: it writes the violations there. */
const maxHeaderSize = 1024 * 1024;

/** Milliseconds after which Prism counts as stuck. */
const patienceMs = 10_000;

/** Characters of Prism's stderr that are kept. */
const mostWords = 4096;

/** Milliseconds that a Prism that has closed its connection may take to end. */
const lastWordsMs = 1000;

/** Milliseconds that Prism may take to start. */
const startMs = 60_000;

/**
 * Prism's validating proxy, behind which stands a server that gives back the answers of the gateway: it looks at exchanges that are over, and
 * is never in the way of one.
 */
export class Prism {
  readonly #child: ChildProcess;
  readonly #upstream: Server;
  readonly #port: number;
  /** Resolves once its process is over. */
  readonly #ended: Promise<void>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** The answer that Prism is to look at; it looks at one after the other. */
  #answer: RecordedExchange['answer'];
  #ready = '';
  #isReady = false;
  #failure: string | undefined;
  /** The end of what it has written on stderr. */
  #words = '';
  #isClosing = false;

  private constructor(program: string, edition: Edition, port: number, upstream: Server) {
    this.#port = port;
    this.#upstream = upstream;
    upstream.on('request', ({ url }, response) => {
      if (url === this.#ready) this.#isReady = true;
      const { status, headers, body } = this.#answer ?? { status: 404, headers: [], body: '' };
      response.sendDate = false;
      response.writeHead(status, headers.filter(([name]) => isParameterHeader(name)).flat());
      response.end(body);
    });
    const { port: behind } = upstream.address() as AddressInfo;
    // No copy that is taken away afterwards: Prism watches the file, and ends where it is gone.
    const document = bundleFile(edition);
    const options = ['--port', String(port), '--host', loopback, '--verboseLevel', 'fatal'];
    // Ctrl-C in a terminal is for ccgw, which has something left to show to Prism then; and Prism ends with ccgw, however that ends.
    this.#child = spawn(
      process.execPath,
      ['--import', endsWithParent, program, 'proxy', ...options, document, `http://${loopback}:${behind}`],
      // What it asks is here, and no proxy of the network knows where that is.
      { stdio: ['pipe', 'ignore', 'pipe'], detached: true, env: { ...process.env, NODE_USE_ENV_PROXY: '0' } },
    );
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#words = (this.#words + text).slice(-mostWords);
    });
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', (code) => {
        this.#fail(`Prism ended by itself${code === null ? '' : ` with code ${code}`}${lastError(this.#words)}`);
        resolve();
      });
    });
    this.#child.once('error', ({ message }) => this.#fail(`Prism could not be started (${message})`));
  }

  /**
   * Starts Prism.
   *
   * @param program path of its program
   * @throws {Error} if it does not start
   */
  static async start(program: string, edition: Edition): Promise<Prism> {
    const upstream = createServer({ maxHeaderSize, keepAliveTimeout: 0 });
    await new Promise<void>((resolve, reject) => {
      upstream.once('error', reject).listen(0, loopback, resolve);
    });
    const prism = new Prism(program, edition, await freePort(0), upstream);
    try {
      await prism.#untilReady();
      return prism;
    } catch (error) {
      await prism.close();
      throw error;
    }
  }

  /** Why it looks at nothing any more; undefined as long as it does. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Shows an exchange. One at a time. */
  async look(exchange: RecordedExchange): Promise<PrismLook> {
    if (this.#failure !== undefined) return { unable: this.#failure };
    const { answer } = exchange;
    if (answer === undefined) return { unable: 'there is no answer' };
    // Prism looks at another answer of its own then.
    if (answer.status === 501) return { unable: 'Prism does not look at answers with HTTP status 501' };
    const copy = requestForPrism(exchange.request);
    if ('unable' in copy) return copy;
    this.#answer = answer;
    try {
      const { status, header, body } = await this.#ask(copy);
      if (header === undefined && status !== answer.status)
        return { unable: `Prism answered with HTTP status ${status}${titleOf(body)} instead of looking at it` };
      return { violations: header === undefined ? [] : readViolations(header) };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ETIMEDOUT') this.#fail(`Prism gave no answer for ${patienceMs / 1000} s`);
      // The connection of a process that ends is closed before anybody hears that it has ended.
      else await Promise.race([this.#ended, delay(lastWordsMs, undefined, { ref: false })]);
      return { unable: this.#failure ?? `Prism gave no answer (${code ?? message})` };
    } finally {
      this.#answer = undefined;
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    this.#agent.destroy();
    const { exitCode, signalCode, pid } = this.#child;
    const isOver = exitCode !== null || signalCode !== null || pid === undefined;
    const closed = isOver ? undefined : new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill('SIGKILL');
    await closed;
    this.#upstream.closeAllConnections();
    await new Promise((resolve) => this.#upstream.close(resolve));
  }

  /** Ends the process, if there is no time for more. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** A path that there is not is passed on by Prism: once it arrives, it is this Prism that listens there. */
  async #untilReady(): Promise<void> {
    const path = `/${randomUUID()}`;
    this.#ready = path;
    const end = performance.now() + startMs;
    while (!this.#isReady) {
      if (this.#failure !== undefined) throw new Error(this.#failure);
      if (performance.now() > end) throw new Error(`Prism did not start within ${startMs / 1000} s`);
      await this.#ask({ method: 'GET', path, headers: {}, body: '' }).catch(() => delay(50));
    }
  }

  #fail(reason: string): void {
    if (!this.#isClosing) this.#failure ??= reason;
  }

  #ask({ method, path, headers, body }: PrismRequest): Promise<{ status: number; header: string | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: loopback, port: this.#port, method, path, headers, agent: this.#agent, maxHeaderSize, timeout: patienceMs },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('error', reject).on('end', () => {
            const header = response.headers['sl-violations'];
            resolve({ status: response.statusCode ?? 0, header: header === undefined ? undefined : String(header), body: text });
          });
        },
      );
      sent.on('timeout', () => sent.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
      sent.on('error', reject).end(body);
    });
  }
}

/** The error that a process died of, as Node writes it before the stack. */
function lastError(words: string): string {
  const line = words.split('\n').findLast((each) => /^(\w*Error|\[\w+\])\b.*:/.test(each));
  return line === undefined ? '' : ` (${line.slice(0, 200)})`;
}

/** What is wrong, as Prism has it in errors of its own. */
function titleOf(body: string): string {
  const { title, error } = parseObject(body) ?? {};
  const told =
    typeof title === 'string'
      ? title
      : typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : '';
  return told === '' ? '' : ` (${told.slice(0, 120)})`;
}
