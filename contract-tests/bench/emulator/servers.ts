import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { server as contractServer } from '../../../generated/catalog.js';
import { readBundle } from '../../../src/contract.js';
import type { EmulatorOptions } from '../../../src/emulator/emulator.js';
import { Child, type ChildOptions } from './child.js';
import type { Memory } from './memory-in-use.js';
import type { Cpu, Question } from './usage.js';

const require = createRequire(import.meta.url);

/** Milliseconds that Prism may take until it listens. */
const startMs = 60_000;

/** A server in a process of its own. */
export interface Server extends Disposable {
  /** Origin and base path of the contract. */
  readonly baseUrl: string;
  cpu(): Promise<Cpu>;
  memory(): Promise<Memory>;
}

/** What an emulator may be told from outside of its process. */
export type PlainOptions = Pick<EmulatorOptions, 'auth' | 'holdMs'>;

/** By method: the headers as they go over the wire, name and value in turn, and the body. */
export type BareAnswers = Readonly<Record<'GET' | 'POST', { readonly headers: string[]; readonly body: string }>>;

/** The emulator of this package, as `startEmulator` starts it. */
export function startEmulatorProcess(options: PlainOptions): Promise<Server> {
  return startOwn('serve-emulator.js', JSON.stringify(options));
}

/** `node:http` and nothing more, with the bytes of the emulator's answers. */
export function startBare(answers: BareAnswers): Promise<Server> {
  return startOwn('serve-bare.js', JSON.stringify(answers));
}

export function startOpenApiBackend(): Promise<Server> {
  return startOwn('serve-openapi-backend.js');
}

/** Prism as `ccgw mock` starts it, but without a log: writing it takes Prism longer than answering. */
export async function startPrism(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'ccgw-bench-'));
  const document = join(folder, 'openapi.json');
  writeFileSync(document, JSON.stringify(belowBasePath()));
  const port = await freePort();
  const manifest = require.resolve('@stoplight/prism-cli/package.json');
  const { bin } = require(manifest) as { bin: { prism: string } };
  const args = ['mock', '--port', String(port), '--verboseLevel', 'silent', document];
  const child = measured(join(dirname(manifest), bin.prism), { args, quiet: true });
  // Prism watches the document for as long as it runs.
  child.ended.catch(() => rmSync(folder, { recursive: true, force: true }));
  await Promise.race([listening(port), child.ended]);
  return serverOf(child, `http://127.0.0.1:${port}${contractServer.basePath}`);
}

async function startOwn(module: string, ...args: readonly string[]): Promise<Server> {
  const child = measured(new URL(module, import.meta.url), { args });
  const { baseUrl } = await child.next<{ baseUrl: string }>();
  return serverOf(child, baseUrl);
}

function measured(program: string | URL, options: ChildOptions): Child {
  return new Child(program, { ...options, execArgv: ['--expose-gc', '--import', import.meta.resolve('./usage.js')] });
}

function serverOf(child: Child, baseUrl: string): Server {
  const ask = <T>(question: Question) => child.ask<T>(question);
  return {
    baseUrl,
    cpu: () => ask<Cpu>({ of: 'cpu' }),
    memory: () => ask<Memory>({ of: 'memory' }),
    [Symbol.dispose]: () => child[Symbol.dispose](),
  };
}

/** Prism leaves the path of `servers` out of its addresses. */
function belowBasePath(): object {
  const document = JSON.parse(readBundle('as-published')) as { paths: Record<string, unknown> };
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [`${contractServer.basePath}${path}`, item]),
  );
  return { ...document, paths };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Without a log nothing but the port tells that Prism is there. */
async function listening(port: number): Promise<void> {
  for (const end = performance.now() + startMs; performance.now() < end; await setTimeout(100)) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
  }
  throw new Error(`Prism did not listen within ${startMs / 1000} s`);
}
