import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startEmulator } from '../src/emulator/start.js';
import { generators } from './generators/generators.mjs';
import { ccgw, start } from './support/ccgw.js';
import { blocks, outputsOf, root, textsIn, unprinted } from './support/readme.js';

const run = promisify(execFile);
const project = join(root, 'contract-tests/generators/project');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-readme-commands-'));
  await mkdir(join(folder, 'node_modules'));
  for (const name of ['jiti', 'openapi-fetch'])
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  await symlink(root, join(folder, 'node_modules/cc-gateway-contract'), 'junction');
  await writeFile(join(folder, 'package.json'), '{ "private": true, "dependencies": { "openapi-fetch": "0.17.0" } }');
});

afterEach(() => rm(folder, { recursive: true }));

function block(language: string, pattern: RegExp): string {
  const found = textsIn(language).filter((text) => pattern.test(text));
  expect(found, `blocks like ${pattern}`).toHaveLength(1);
  return found[0] ?? '';
}

const argsOf = (text: string) => text.replace(/^.*npx ccgw /, '').split(' ');

describe('the README and the guides', () => {
  it('write the files that they say', async () => {
    const text = block('sh', /ccgw generate/);
    const { code, stdout, stderr } = await ccgw(argsOf(text), {}, { cwd: folder });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const shown of outputsOf(text)) expect(stdout.trim()).toBe(shown);
    expect(await readFile(join(folder, 'src/gateway/client.ts'), 'utf8')).toContain(text);
  });

  it('show what the doctor says of an emulator', async () => {
    await using emulator = await startEmulator();
    const { port } = new URL(emulator.origin);
    const text = block('sh', /ccgw doctor/);
    const { code, stdout } = await ccgw(argsOf(text.replace('8043', port)));
    expect(code).toBe(0);
    for (const shown of outputsOf(text)) expect(unprinted(stdout.replaceAll(port, '8043'), shown)).toEqual([]);
  });

  it('watch an application, print what it breaks, and judge the recording', async () => {
    await using emulator = await startEmulator();
    const { host } = new URL(emulator.origin);
    const watch = argsOf(
      block('sh', /ccgw proxy/)
        .replace('127.0.0.1:8043', host)
        .replace('--port 8044', '--port 0'),
    );
    const proxy = start(watch, {}, { cwd: folder });
    const address = new URL(await proxy.until(/Proxy of the CC-Gateway: (\S+)/)).host;
    await run('sh', ['-c', block('sh', /^curl .*\/rest\/600\/256$/).replace('127.0.0.1:8044', address)]);
    await proxy.until(/request: {2}POST/);
    proxy.process.kill('SIGINT');
    const { code, stdout } = await proxy.finished;
    expect(code).toBe(0);
    expect(unprinted(stdout, `${block('text', /^1\. the application/)}\n...`)).toEqual([]);
    const replayed = await ccgw(argsOf(block('sh', /--replay/)), {}, { cwd: folder });
    expect(replayed.stdout).toContain('The gateway keeps the contract');
    expect(replayed.code).toBe(0);
  });

  it('have a config file with which a check needs no more than the password', async () => {
    await writeFile(join(folder, 'ccgw.config.ts'), block('ts', /defineConfig/));
    await writeFile(join(folder, 'baseline.json'), '{"findings": []}');
    const { code, stdout } = await ccgw(argsOf(block('sh', /ccgw check --dry-run$/)), { CCGW_PASSWORD: '' }, { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('https://gateway.example:8043/agentgateway/resource/onlineagent/292/');
    await run(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        'ccgw.config.ts',
      ],
      { cwd: folder },
    );
  });

  it('put a script for completion where bash looks for it', async () => {
    const completions = join(folder, '.local/share/bash-completion/completions');
    await script('npx', `shift; exec '${process.execPath}' '${join(root, 'dist/src/cli/main.js')}' "$@"`);
    await shell(block('sh', /ccgw completion bash/));
    expect(await readFile(join(completions, 'ccgw'), 'utf8')).toMatch(/^complete -F \w+ ccgw$/m);
  });

  it('begin with a baseline that the check takes', async () => {
    await shell(block('sh', /^mkdir -p \.ccgw/));
    expect(JSON.parse(await readFile(join(folder, '.ccgw/baseline.json'), 'utf8'))).toEqual({ findings: [] });
  });

  it('use the action with inputs that it has', async () => {
    const [step] = parse(block('yaml', /^- uses:/)) as [{ with: Record<string, unknown>; env: object }];
    const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { required?: boolean }>;
    };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    const mandatory = Object.entries(inputs).filter(([, { required }]) => required);
    expect(mandatory.map(([name]) => name).filter((name) => !(name in step.with))).toEqual([]);
    const page = await readFile(join(root, 'src/site/guides/ci.md'), 'utf8');
    for (const name of Object.keys(inputs)) expect(page).toMatch(new RegExp(`\`${name}[\`:]|^ +${name}:`, 'm'));
  });
});

describe('the guide to generators', () => {
  it('has the versions that are tested, and no others', async () => {
    const { devDependencies } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const page = blocks.filter((each) => each.page.endsWith('/generators.md') && each.language === 'sh');
    const named = page.flatMap(({ text }) => [...text.matchAll(/(?<= )(@?[\w/-]+)@(\d[\d.]+)/g)]);
    expect(named.length).toBeGreaterThan(9);
    for (const [, name = '', version] of named) expect(version, name).toBe(devDependencies[name]);
  });

  it.each(Object.entries(generators))('has the command of %s that is tested', (_name, command) => {
    const bundle = 'node_modules/cc-gateway-contract/generated/openapi.yaml';
    const [program, ...args] = command(bundle).filter((each) => each !== '--no-log-file');
    const shown = textsIn('sh').flatMap((text) => text.split('\n'));
    const alike = shown.map((line) => line.replace(/^npx (\S+?)@[\d.]+/, 'npx $1'));
    expect(alike).toContain(['npx', program, ...args].join(' '));
  });

  it.each([
    ['js', /^export default/, 'orval/orval.config.mjs'],
    ['typescript', /gatewayFetch/, 'orval/gateway-fetch.ts'],
    ['js', /from '@kubb\/core'/, 'kubb/kubb.config.mjs'],
  ])('has a file in %s like %s as it is tested', async (language, pattern, file) => {
    expect(`${block(language, pattern)}\n`).toBe(await readFile(join(project, file), 'utf8'));
  });
});

/** Runs a line as a user does whose home is the folder. */
function shell(line: string): Promise<unknown> {
  const env = { ...process.env, HOME: folder, PATH: [folder, process.env.PATH].join(delimiter) };
  return run('sh', ['-c', line], { cwd: folder, env });
}

async function script(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`);
  await chmod(join(folder, name), 0o755);
}
