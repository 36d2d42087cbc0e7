import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emulation } from '../src/emulator/coverage.js';
import { allFaults } from '../src/emulator/faults/index.js';
import { startEmulator } from '../src/emulator/start.js';
import { ccgw, start } from './support/ccgw.js';
import { gateway } from './support/gateway.js';
import { blocks, readme, root } from './support/readme.js';

const run = promisify(execFile);
const { devDependencies, scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
> & {
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);

/** The block of output behind a command or piece of code. */
function outputOf(text: string): string {
  const next = blocks[blocks.findIndex((block) => block.text === text) + 1];
  return next?.language === 'text' ? next.text : '';
}

function command(pattern: RegExp): string {
  const found = commands.filter((text) => pattern.test(text));
  expect(found, `README commands like ${pattern}`).toHaveLength(1);
  return found[0] ?? '';
}

const argsOf = (text: string) => text.replace(/^.*npx ccgw /, '').split(' ');
const untimed = (text: string) =>
  text
    .trim()
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\d+\.\d s$/, 'N s')
    // How often was polled depends on the time, and so does how often a rest ends the last poll, or a session is begun anew.
    .replace(/((?:getAgentEvent|rest|loginEx|logout) +│[^│]*│) +\d+ │/g, '$1 N │')
    .replace(/^\d+ requests/m, 'N requests');

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(typeof address === 'object' ? address?.port : '');
}

describe('the README', () => {
  it('has no command that these tests do not run', () => {
    const known = [
      /^npm ci && npm start$/,
      /^npm ci && npm test$/,
      /^npm install /,
      /ccgw emulate/,
      /^curl .*loginex$/,
      // These four are run by readme-emulator.test.ts.
      /^curl .*THE-GUID.*agentevent\/291$/,
      /^curl .*\/call /,
      /^curl .*\/clock /,
      /^curl .*\/state /,
      /^GUID=/,
      /ccgw check .*--report/,
      /ccgw check --explain$/,
      /ccgw check .*--dry-run$/,
      /ccgw check .*--write-baseline/,
      /ccgw diff/,
      /ccgw mock/,
      /^curl .*logout$/,
      /^npx openapi-typescript/,
      /^npx tsc .*day\.mts/,
    ];
    expect(commands.map((text) => known.filter((pattern) => pattern.test(text)).length)).toEqual(commands.map(() => 1));
    expect(commands).toHaveLength(known.length);
  });

  it('shows what npm start prints', async () => {
    // Not by npm itself: it would compile once more while other tests run the compiled files. CI runs the very command.
    expect(scripts.start).toBe('npm run --silent compile && node dist/src/cli/main.js demo');
    const { stdout } = await ccgw(['demo']);
    expect(untimed(stdout)).toBe(untimed(outputOf(command(/npm start$/))));
  });

  it('names the commands that CI runs, on a clean install', async () => {
    const ci = await readFile(join(root, '.ci/run'), 'utf8');
    expect(command(/npm test$/)).toBe('npm ci && npm test');
    expect(ci).toMatch(/npm ci && npm start && NO_COLOR=1 npm test/);
  });

  it('installs the tools in the versions that this project is tested with', async () => {
    const { dredd, '@stoplight/prism-cli': prism } = devDependencies;
    expect(command(/^npm install/)).toBe(`npm install --save-dev cc-gateway-contract dredd@${dredd} @stoplight/prism-cli@${prism}`);
  });

  it('shows an emulator that takes its sign-in, and a check of it', { timeout: 180_000 }, async () => {
    const port = await freePort();
    const at = (text: string) => text.replaceAll('8043', port);
    const text = command(/ccgw emulate/);
    const emulator = start(argsOf(at(text)));
    const folder = await mkdtemp(join(tmpdir(), 'ccgw-readme-'));
    try {
      await emulator.until(/Stop it/);
      const checkCommand = command(/ccgw check .*--report/);
      const checked = await ccgw(argsOf(at(checkCommand)), { CCGW_PASSWORD: '' }, { cwd: folder });
      expect(checked.code).toBe(0);
      expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toMatchObject({ counts: { failed: 0 } });
      expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('<title>');
      const written = await ccgw(argsOf(at(command(/--write-baseline/))), { CCGW_PASSWORD: '' }, { cwd: folder });
      expect(written.code).toBe(0);
      expect(JSON.parse(await readFile(join(folder, 'baseline.json'), 'utf8'))).toEqual({ findings: [] });
      const { stdout } = await run('sh', ['-c', at(command(/^curl .*loginex$/))]);
      expect(stdout).toMatch(/Set-GUID: JSESSIONID=[\s\S]*"retcode":"0"/);
      const kept = await run('sh', ['-c', `${at(command(/^GUID=/))}\necho "$GUID"`], {
        env: { ...process.env, CCGW_PASSWORD: 'x' },
      });
      expect(kept.stdout).toMatch(/^[-\da-f]{36}\.AgentGateway1\n$/);
    } finally {
      emulator.process.kill('SIGINT');
      await rm(folder, { recursive: true });
    }
    expect((await emulator.finished).stdout.trim()).toBe(at(outputOf(text)));
  });

  it('shows a finding as it is printed', async () => {
    await using broken = await gateway();
    broken.emulator.faults = allFaults.filter(({ id }) => id === 'rest.restcause.minimum!accepts');
    const { stdout } = await ccgw(['check', broken.baseUrl, '--agent', '292'], { CCGW_PASSWORD: '' });
    const shown = blocks.find(({ text }) => text.startsWith('rest: 1 error'))?.text ?? 'none';
    expect(untimed(stdout)).toContain(untimed(shown));
  });

  it('has the exit codes of the help', async () => {
    const { stdout } = await ccgw(['check', '--help']);
    expect(stdout).toContain(blocks.find(({ text }) => text.startsWith('  0  the gateway'))?.text ?? 'none');
  });

  it('shows the plan as it is printed', async () => {
    const text = command(/--dry-run$/);
    const { code, stdout } = await ccgw(argsOf(text), { CCGW_PASSWORD: '' });
    expect(code).toBe(0);
    const [shown = '', rest] = outputOf(text).split('\n...');
    expect(rest).toBe('');
    expect(stdout.startsWith(shown)).toBe(true);
    expect(shown.split('\n').length).toBeGreaterThan(4);
  });

  it('counts the statements as --explain does, and the faults as the emulator has them', async () => {
    const { code, stdout } = await ccgw(argsOf(command(/--explain$/)));
    expect(code).toBe(0);
    const [, statements, checked] = /^(\d+) statements, (\d+) of them checked\.$/m.exec(stdout) ?? [];
    expect(readme).toMatch(new RegExp(`of ${statements} statements\\s+${checked} are checked`));
    const [, faults] = /more than (\d+) faults/.exec(readme) ?? [];
    expect(allFaults.length - Number(faults)).toBeGreaterThanOrEqual(0);
    expect(allFaults.length - Number(faults)).toBeLessThan(20);
  });

  it('shows the begin of a comparison of two editions, as far as the first change that breaks nothing', async () => {
    const text = command(/ccgw diff/);
    const { code, stdout } = await ccgw(argsOf(text));
    expect(code).toBe(0);
    const [shown = '', rest] = outputOf(text).split('\n...');
    expect(rest).toBe('');
    expect(stdout.startsWith(shown)).toBe(true);
    expect(shown).toMatch(/^Breaking[\s\S]*^Compatible[\s\S]*59999 -> 101 to 999999/m);
  });

  it('shows a mock that gives an error code by name', async () => {
    const port = await freePort();
    const mock = start(argsOf(command(/ccgw mock/).replace('4010', port)));
    try {
      await mock.until(/Stop it/);
      const text = command(/^curl .*logout$/);
      const { stdout } = await run('sh', ['-c', text.replace('4010', port)]);
      expect(stdout).toBe(outputOf(text));
    } finally {
      mock.process.kill('SIGINT');
      await mock.finished;
    }
  });

  it('shows the day of an agent in 25 lines', () => {
    const day = blocks.find(({ language }) => language === 'ts')?.text ?? '';
    expect(day).toContain('createGateway');
    expect(day.split('\n').length).toBeLessThanOrEqual(25);
  });

  const pieces = blocks
    .filter(({ language }) => language === 'ts')
    .map(({ text }) => [text.match(/create\w+/)?.[0] ?? '', text] as const);

  it.each(pieces)(
    'has a piece of TypeScript with %s that compiles as the README says and prints what it says',
    async (_name, code) => {
      const emulator = await startEmulator();
      const folder = await mkdtemp(join(tmpdir(), 'ccgw-session-'));
      const tsc = (...options: string[]) =>
        run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { cwd: folder });
      try {
        const compile = command(/^npx tsc/);
        const [, ...args] = compile.replace(/ &&.*/, '').replace('npx ', '').split(' ');
        await mkdir(join(folder, 'node_modules'));
        await symlink(root, join(folder, 'node_modules/cc-gateway-contract'), 'junction');
        await writeFile(join(folder, 'day.mts'), code.replace('127.0.0.1:8043', new URL(emulator.origin).host));
        await tsc(...args);
        await tsc(...args, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess');
        const { stdout } = await run(process.execPath, [join(folder, 'day.mjs')]);
        expect(compile).toMatch(/ && node day\.mjs$/);
        expect(stdout.trim()).toBe(outputOf(code) || outputOf(compile));
        expect(stdout.trim()).not.toBe('');
      } finally {
        await emulator.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );

  it('has a bundle that openapi-typescript takes', async () => {
    const text = command(/^npx openapi-typescript/).replace(
      `npx openapi-typescript@${devDependencies['openapi-typescript']} node_modules/cc-gateway-contract/`,
      '',
    );
    const [input = '', , output = ''] = text.split(' ');
    const folder = await mkdtemp(join(tmpdir(), 'ccgw-generate-'));
    try {
      const program = join(root, 'node_modules/openapi-typescript/bin/cli.js');
      await run(process.execPath, [program, join(root, input), '--output', join(folder, output)]);
      expect(await readFile(join(folder, output), 'utf8')).toContain('setAgentAutoEnterIdle');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('has every command of the program', async () => {
    const { stdout } = await ccgw(['--help']);
    const names = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => String(name)).filter((name) => name !== 'help');
    expect(names).toEqual(['check', 'demo', 'diff', 'doctor', 'emulate', 'generate', 'mock']);
    for (const name of names) expect(readme).toContain(`ccgw ${name}`);
  });

  it('says what is emulated and what is not, as the emulator itself has it', () => {
    const table = emulation().map(({ operation, level, missing }) =>
      `| \`${operation}\` | ${level} | ${missing.join('; ')} |`.replace('|  |', '| |'),
    );
    expect(readme).toContain(table.join('\n'));
  });
});
