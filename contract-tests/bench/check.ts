import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Emulator } from '../../src/emulator/emulator.js';
import { serve } from '../../src/emulator/server.js';
import { plainTable } from './table.js';

const require = createRequire(import.meta.url);
/** The project: this file runs from `dist/contract-tests/bench`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const rounds = 7;

/** Milliseconds that a poll without an event is held; one of them is waited for. */
const holdMs = 10_000;

/** Milliseconds of the shortest rest. Two of them have to run out, and one of three times that, which shows that a second is one. */
const restMs = 1000;

interface Tool {
  readonly name: string;
  readonly args: (baseUrl: string) => string[];
  readonly waitsMs: number;
}

interface Run {
  readonly startMs: number;
  readonly wallMs: number;
  readonly requests: number;
  readonly code: number;
}

const check = (baseUrl: string, ...agents: string[]) => [
  join(root, 'dist/src/cli/main.js'),
  'check',
  baseUrl,
  ...agents.flatMap((agent) => ['--agent', agent]),
];
const trap = join(root, 'contract-tests/dredd/traps/guid-only.cjs');

const tools: readonly Tool[] = [
  {
    name: 'plain Dredd, with hooks for the Guid',
    args: (baseUrl) => [
      '--no-warnings',
      require.resolve('dredd/bin/dredd'),
      join(root, 'generated/openapi.json'),
      baseUrl,
      '--loglevel=silent',
      `--hookfiles=${trap}`,
    ],
    waitsMs: 0,
  },
  {
    name: 'redocly respect, one session',
    args: (baseUrl) => [
      join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js'),
      'respect',
      join(root, 'contract-tests/bench/session.arazzo.yaml'),
      '--server',
      `contract=${baseUrl}`,
    ],
    waitsMs: 0,
  },
  // A rest that lasts, one that ends and one that is prolonged; with two agents they fall into the time of the poll.
  { name: 'ccgw check, one agent', args: (baseUrl) => check(baseUrl, '291'), waitsMs: 5 * restMs + holdMs },
  { name: 'ccgw check, two agents', args: (baseUrl) => check(baseUrl, '291', '292'), waitsMs: holdMs },
];

/** The whole check beside what users would take instead, each as a process of its own against the same emulator. */
export async function checkBenchmark(): Promise<void> {
  const runs = new Map<string, Run[]>(tools.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // In turn, so that a slow moment of the machine meets them all.
    for (const tool of tools) runs.get(tool.name)?.push(await measure(tool));
  }
  const table = plainTable(
    '',
    'first request after',
    'requests',
    'wall time',
    'ms a request, without start and waits',
    'exit code',
  );
  for (const { name, waitsMs } of tools) {
    const own = runs.get(name) ?? [];
    const start = median(own.map(({ startMs }) => startMs));
    const wall = median(own.map(({ wallMs }) => wallMs));
    const requests = median(own.map((run) => run.requests));
    const each = (wall - start - waitsMs) / requests;
    table.push([name, `${Math.round(start)} ms`, Math.round(requests), `${Math.round(wall)} ms`, each.toFixed(1), own[0]?.code]);
  }
  console.log(`\nThe whole check, medians of ${rounds} runs in turn\n${table.toString()}`);
}

async function measure(tool: Tool): Promise<Run> {
  const emulator = new Emulator({ holdMs, auth: 'static' });
  let requests = 0;
  let firstAt = 0;
  const server = await serve({
    handle(request) {
      requests += 1;
      if (firstAt === 0) firstAt = performance.now();
      // Arazzo takes the header as it comes and cannot cut the Guid out of it.
      const guid = request.headers.guid?.replace(/^JSESSIONID=/, '');
      return emulator.handle({ ...request, headers: { ...request.headers, guid } });
    },
    close: () => emulator.close(),
  });
  const startedAt = performance.now();
  const code = await finished(tool.args(server.baseUrl));
  const wallMs = performance.now() - startedAt;
  await server.close();
  // Plain Dredd cries wolf on this gateway: it wants every header that the document mentions, on every answer.
  if (code === null || code > 1 || requests < 6) throw new Error(`${tool.name} ended with code ${code} after ${requests} requests`);
  return { startMs: firstAt - startedAt, wallMs, requests, code };
}

function finished(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [...args], {
    stdio: 'ignore',
    env: { ...process.env, CCGW_PASSWORD: '', CI: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
