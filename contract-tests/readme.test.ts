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
import { blocks, documentation, guide, outputsOf, readme, root, textsIn, unprinted } from './support/readme.js';

const run = promisify(execFile);
const { devDependencies, scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
> & {
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const commands = textsIn('sh');

function command(pattern: RegExp): string {
  const found = commands.filter((text) => pattern.test(text));
  expect(found, `commands like ${pattern}`).toHaveLength(1);
  return found[0] ?? '';
}

/** What a page shows behind a command. */
function outputBehind(page: string, text: string): string {
  return blocks.find((block) => block.page === page && block.text === text)?.output ?? `no output of ${text} on ${page}`;
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

describe('the README and the guides', () => {
  it('have no command that these tests do not run', () => {
    const known = [
      /^npm ci && npm start$/,
      /^npm ci && npm test$/,
      /^npm install cc-gateway-contract\nnpm install .*dredd/,
      /^npm init --yes\nnpm install /,
      /ccgw demo$/,
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
      /setCustomState --dry-run$/,
      /ccgw check .*--write-baseline/,
      /ccgw diff/,
      /ccgw mock/,
      /^curl .*logout$/,
      // These are run by readme-commands.test.ts.
      /ccgw check --dry-run$/,
      /ccgw check --replay/,
      /ccgw completion bash/,
      /ccgw doctor/,
      /ccgw generate/,
      /ccgw proxy/,
      /^curl .*\/rest\/600\/256$/,
      /^mkdir -p \.ccgw/,
      // And these by `npm run test:generators`; that they are the same, readme-commands.test.ts tells.
      /hey-api\/openapi-ts/,
      /kubb generate/,
      /^npx openapi-typescript/,
      /^npx orval/,
      /^npx swagger-typescript-api/,
      /^npx tsc .*session\.mts/,
    ];
    expect(commands.map((text) => known.filter((pattern) => pattern.test(text)).length)).toEqual(commands.map(() => 1));
    expect(commands).toHaveLength(known.length);
  });

  it('have no block of another kind that no test looks at', () => {
    const used: Readonly<Record<string, readonly RegExp[]>> = {
      // Those in YAML and JavaScript are looked at by readme-emulator.test.ts and readme-commands.test.ts.
      yaml: [/^agents:/, /^seed:/, /^- uses:/],
      js: [/from 'vitest'/, /from '@jest\/globals'/, /^export default/, /from '@kubb\/core'/],
      typescript: [/gatewayFetch/],
      // What a command or a piece of TypeScript prints, and three blocks by themselves.
      text: [/^ {2}0 {2}the gateway/, /^rest: 1 error/, /^1\. the application/],
    };
    const outputs = new Set(blocks.map(({ output }) => output));
    const others = blocks.filter(({ language, text }) => !['sh', 'ts'].includes(language) && !outputs.has(text));
    for (const { page, language, text } of others)
      expect(
        used[language]?.filter((pattern) => pattern.test(text)),
        `${page}: ${text}`,
      ).toHaveLength(1);
    for (const [language, patterns] of Object.entries(used))
      for (const pattern of patterns)
        expect(
          textsIn(language).filter((text) => pattern.test(text)),
          String(pattern),
        ).toHaveLength(1);
  });

  it('show no output that these tests do not compare', () => {
    const compared = [
      /npm start$/,
      /ccgw demo$/,
      /ccgw emulate/,
      /State --dry-run$/,
      /ccgw diff/,
      /^curl .*logout$/,
      /^npx tsc/,
      /ccgw doctor/,
      /ccgw generate/,
    ];
    const showing = commands.filter((text) => blocks.some((block) => block.text === text && block.output !== undefined));
    expect(showing.map((text) => compared.filter((pattern) => pattern.test(text)).length)).toEqual(showing.map(() => 1));
    expect(showing).toHaveLength(compared.length);
  });

  it('are compared with what is printed: begin, end and order', () => {
    const printed = 'one\ntwo\nthree\nfour';
    for (const shown of [printed, 'one\n...\nfour', 'one\ntwo\n...', 'one\n...\nthree\n...', 'one\n...\nthree\nfour'])
      expect(unprinted(printed, shown)).toEqual([]);
    for (const shown of ['two\n...', 'one\n...\nthree', 'one\ntwo', 'one\n...\nfive\n...', 'one\n...\nthree\n...\ntwo\n...'])
      expect(unprinted(printed, shown)).toHaveLength(1);
  });

  it('show what npm start and the demo print', { timeout: 180_000 }, async () => {
    // Not by npm itself: it would compile once more while other tests run the compiled files. CI runs the very command.
    expect(scripts.start).toBe('npm run --silent compile && node dist/src/cli/main.js demo');
    const { stdout } = await ccgw(argsOf(command(/ccgw demo$/)));
    for (const shown of [...outputsOf(command(/npm start$/)), ...outputsOf(command(/ccgw demo$/))])
      expect(unprinted(untimed(stdout), untimed(shown))).toEqual([]);
  });

  it('name the commands that CI runs, on a clean install', async () => {
    const ci = await readFile(join(root, '.ci/run'), 'utf8');
    expect(command(/npm test$/)).toBe('npm ci && npm test');
    expect(ci).toMatch(/npm ci && npm start && NO_COLOR=1 npm test/);
  });

  it('install the tools in the versions that this project is tested with', () => {
    const { dredd, '@stoplight/prism-cli': prism, typescript } = devDependencies;
    expect(command(/^npm install .*\n.*dredd/)).toBe(
      `npm install cc-gateway-contract\nnpm install --save-dev dredd@${dredd} @stoplight/prism-cli@${prism}`,
    );
    expect(command(/^npm init/)).toBe(
      `npm init --yes\nnpm install cc-gateway-contract\nnpm install --save-dev typescript@${typescript}`,
    );
    const inText = [...documentation.values()].flatMap((text) => [...text.matchAll(/`npm install --save-dev ([^`]+)@([^@`]+)`/g)]);
    expect(inText.map(([, name]) => name).sort()).toEqual([
      '@stoplight/prism-cli',
      '@types/node',
      'jiti',
      'selfsigned',
      'typescript',
    ]);
    for (const [, name = '', version] of inText) expect(version, name).toBe(devDependencies[name]);
  });

  it('show an emulator that takes its sign-in, and a check of it', { timeout: 180_000 }, async () => {
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
    const { stdout } = await emulator.finished;
    for (const shown of outputsOf(text)) expect(stdout.trim()).toBe(at(shown));
  });

  it('show a finding as it is printed', { timeout: 180_000 }, async () => {
    await using broken = await gateway();
    broken.emulator.faults = allFaults.filter(({ id }) => id === 'rest.restcause.minimum!accepts');
    const { stdout } = await ccgw(['check', broken.baseUrl, '--agent', '292'], { CCGW_PASSWORD: '' });
    const shown = blocks.find(({ text }) => text.startsWith('rest: 1 error'))?.text ?? 'none';
    expect(untimed(stdout)).toContain(untimed(shown));
  });

  it('have the exit codes of the help', async () => {
    const { stdout } = await ccgw(['check', '--help']);
    expect(stdout).toContain(blocks.find(({ text }) => text.startsWith('  0  the gateway'))?.text ?? 'none');
  });

  it('show the plan as it is printed', async () => {
    const text = command(/State --dry-run$/);
    const { code, stdout } = await ccgw(argsOf(text), { CCGW_PASSWORD: '' });
    expect(code).toBe(0);
    const [shown = ''] = outputsOf(text);
    expect(unprinted(stdout, shown)).toEqual([]);
    expect(shown.split('\n').length).toBeGreaterThan(4);
  });

  it('count the statements as --explain does, and the faults as the emulator has them', async () => {
    const { code, stdout } = await ccgw(argsOf(command(/--explain$/)));
    expect(code).toBe(0);
    const [, statements, checked] = /^(\d+) statements, (\d+) of them checked\.$/m.exec(stdout) ?? [];
    expect(guide('check')).toMatch(new RegExp(`of ${statements} statements\\s+${checked} are checked`));
    const [, faults] = /more than (\d+) faults/.exec(guide('check')) ?? [];
    expect(allFaults.length - Number(faults)).toBeGreaterThanOrEqual(0);
    expect(allFaults.length - Number(faults)).toBeLessThan(20);
  });

  it('show the begin of a comparison of two editions, as far as the first change that breaks nothing', async () => {
    const text = command(/ccgw diff/);
    const { code, stdout } = await ccgw(argsOf(text));
    expect(code).toBe(0);
    const shown = outputsOf(text);
    for (const output of shown) expect(unprinted(stdout, output)).toEqual([]);
    expect(shown.join('\n')).toMatch(/^Breaking[\s\S]*^Compatible[\s\S]*59999 -> 101 to 999999/m);
  });

  it('show a mock that gives an error code by name', async () => {
    const port = await freePort();
    const mock = start(argsOf(command(/ccgw mock/).replace('4010', port)));
    try {
      await mock.until(/Stop it/);
      const text = command(/^curl .*logout$/);
      const { stdout } = await run('sh', ['-c', text.replace('4010', port)]);
      for (const shown of outputsOf(text)) expect(stdout).toBe(shown);
    } finally {
      mock.process.kill('SIGINT');
      await mock.finished;
    }
  });

  it('show the day of an agent in 25 lines', () => {
    const day = textsIn('ts').find((text) => text.includes('setAgentAutoEnterIdle')) ?? 'none';
    expect(day).toContain('createGateway');
    expect(day.split('\n').length).toBeLessThanOrEqual(25);
  });

  const pieces = textsIn('ts').flatMap((text) => {
    // The config file is run by readme-commands.test.ts.
    if (text.includes('defineConfig')) return [];
    const { page } = blocks.find((block) => block.text === text) ?? expect.unreachable();
    const begin = blocks
      .filter((block) => block.page === page && block.language === 'ts')
      .findIndex((block) => block.text === text);
    return [[page, begin + 1, text] as const];
  });

  it.each(pieces)(
    'have TypeScript, in %s piece %i, that compiles as told and prints what is shown',
    async (_page, _number, code) => {
      const emulator = await startEmulator();
      const folder = await mkdtemp(join(tmpdir(), 'ccgw-session-'));
      const tsc = (...options: string[]) =>
        run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { cwd: folder });
      try {
        const compile = command(/^npx tsc/);
        const [, ...args] = compile.replace(/ &&.*/, '').replace('npx ', '').split(' ');
        await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
        await symlink(root, join(folder, 'node_modules/cc-gateway-contract'), 'junction');
        // Only where the page says that these are to be installed.
        if (code.includes("from 'node:"))
          await symlink(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
        await writeFile(join(folder, 'session.mts'), code.replaceAll('127.0.0.1:8043', new URL(emulator.origin).host));
        await Promise.all([
          tsc(...args),
          tsc(...args, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'),
        ]);
        const { stdout } = await run(process.execPath, [join(folder, 'session.mjs')]);
        expect(compile).toMatch(/ && node session\.mjs$/);
        const shown = blocks.filter(({ text }) => text === code).map(({ page, output }) => output ?? outputBehind(page, compile));
        for (const output of shown) expect(stdout.trim()).toBe(output);
        expect(stdout.trim()).not.toBe('');
      } finally {
        await emulator.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );

  it('name every command of the program', async () => {
    const { stdout } = await ccgw(['--help']);
    const [, listed = ''] = /^Commands:\n([\s\S]*?)\n\n/m.exec(stdout) ?? [];
    const names = [...listed.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => String(name)).filter((name) => name !== 'help');
    expect(names).toEqual(['check', 'demo', 'diff', 'doctor', 'emulate', 'generate', 'mock', 'proxy', 'completion']);
    for (const name of names) expect(readme).toContain(`ccgw ${name}`);
  });

  it('say what is emulated and what is not, as the emulator itself has it', () => {
    const table = emulation().map(({ operation, level, missing }) =>
      `| \`${operation}\` | ${level} | ${missing.join('; ')} |`.replace('|  |', '| |'),
    );
    expect(guide('emulator')).toContain(table.join('\n'));
  });
});
