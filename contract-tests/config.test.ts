import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sectionsOf, settingsOf } from '../src/cli/config/apply.js';
import { sharedSettings } from '../src/cli/config/settings.js';
import { buildProgram } from '../src/cli/program.js';
import type { Config } from '../src/config.js';
import { startEmulator } from '../src/emulator/start.js';
import { ccgw, type Finished, start } from './support/ccgw.js';
import { root } from './support/readme.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-config-'));
  await mkdir(join(folder, 'node_modules'));
  for (const [name, path] of [
    ['cc-gateway-contract', root],
    ['jiti', join(root, 'node_modules/jiti')],
  ] as const)
    await symlink(path, join(folder, 'node_modules', name), 'junction');
});

afterEach(() => rm(folder, { recursive: true }));

function write(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text);
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return ccgw(args, { CCGW_PASSWORD: '', ...env }, { cwd: folder });
}

/** Every setting, so that the compiler tells of one that has no type or no longer an option. */
const complete: { [Name in Exclude<keyof Config, string & keyof typeof shared>]-?: Required<NonNullable<Config[Name]>> } = {
  check: {
    url: 'http://127.0.0.1:1',
    basePath: '',
    edition: '2025-11-13',
    ca: 'ca.pem',
    insecure: false,
    agent: [291, 292],
    passwordEnv: ['A', 'B'],
    phone: '40038',
    only: ['rest'],
    skip: ['logout'],
    report: 'json=report.json',
    timeout: 30_000,
    delay: 0,
    staticGuid: false,
    dynamicGuid: false,
    includeLockoutRisk: false,
    baseline: 'baseline.json',
    writeBaseline: 'baseline.json',
    dryRun: false,
    replay: 'day.jsonl',
    explain: false,
  },
  demo: { edition: 'as-published', report: ['html=report.html', 'junit=report.xml'] },
  diff: { format: 'json', failOnBreaking: true },
  emulate: {
    port: 0,
    host: '127.0.0.1',
    httpsPort: 0,
    cert: 'cert.pem',
    key: 'key.pem',
    writeCert: 'out.pem',
    edition: '2023-09-27',
    hold: 10,
    auth: 'static',
    guidRenewal: 1,
    guidValidity: 2,
    roster: 'roster.yaml',
    faults: 'faults.yaml',
    seed: 1,
    state: 'state.json',
  },
  doctor: {
    url: 'http://127.0.0.1:1',
    basePath: '',
    edition: '2025-11-13',
    ca: 'ca.pem',
    insecure: false,
    timeout: 15_000,
    format: 'json',
  },
  generate: { out: 'src/gateway', edition: '2025-11-13', check: true },
  mock: { port: 0, edition: '2025-11-13', errors: false },
  proxy: {
    url: 'http://127.0.0.1:1',
    basePath: '',
    edition: '2025-11-13',
    ca: 'ca.pem',
    insecure: false,
    port: 0,
    host: '127.0.0.1',
    timeout: 1000,
    record: 'day.jsonl',
    failOnViolation: true,
  },
};
const shared = { url: '', basePath: '', edition: 'as-published', ca: '', insecure: true } as const;

describe('the types of a config file', () => {
  const sections = sectionsOf(buildProgram(() => {}));

  it('have a section for each command with options', () => {
    expect(Object.keys(complete).sort()).toEqual([...sections.keys()].sort());
  });

  it.each(Object.entries(complete))('have every option of ccgw %s, and no other', (name, settings) => {
    const command = sections.get(name);
    expect(command && settingsOf(command).sort()).toEqual(Object.keys(settings).sort());
  });

  it('have at the top what several commands share', () => {
    expect([...sharedSettings].sort()).toEqual(Object.keys(shared).sort());
  });
});

describe('a config file', () => {
  it.each([
    [
      'ccgw.config.ts',
      "import { defineConfig } from 'cc-gateway-contract/config';\nconst agent: number = 293;\nexport default defineConfig({ check: { agent, dryRun: true, only: ['rest'] }, url: 'http://127.0.0.1:1' });",
    ],
    ['ccgw.config.js', "module.exports = { check: { agent: 293, dryRun: true, only: ['rest'], url: 'http://127.0.0.1:1' } };"],
    ['ccgw.config.json', '{ "check": { "agent": 293, "dryRun": true, "only": "rest" }, "url": "http://127.0.0.1:1" }'],
  ])('%s gives the options that are not given on the command line', async (name, text) => {
    await write(name, text);
    const { code, stdout, stderr } = await run(['check']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('http://127.0.0.1:1/agentgateway/resource/onlineagent/293/rest/');
    expect(stdout).not.toContain('setcustomstate');
    const given = await run(['check', 'http://127.0.0.1:2', '--agent', '294', '--only', 'setCustomState']);
    expect(given.stdout).toContain('http://127.0.0.1:2/agentgateway/resource/onlineagent/294/setcustomstate');
    expect(given.stdout).not.toMatch(/\/293\/|\/rest\//);
  });

  it('takes part in a whole check, with the files that it names beside it', async () => {
    await using emulator = await startEmulator();
    await write(
      'ccgw.config.json',
      JSON.stringify({
        edition: '2023-09-27',
        check: { url: emulator.baseUrl, agent: [291], only: ['setCustomState'], report: ['json=report.json', 'junit=report.xml'] },
      }),
    );
    const { code, stdout, stderr } = await ccgw(
      ['--config', join(folder, 'ccgw.config.json'), 'check'],
      { CCGW_PASSWORD: '' },
      { cwd: tmpdir() },
    );
    expect(stdout).toContain('(2023-09-27)');
    for (const file of ['report.json', 'report.xml']) expect(stderr).toContain(`written to ${join(folder, file)}`);
    expect(code).toBe(0);
  });

  it('counts as given where a state has a setting of its own', async () => {
    await write('ccgw.config.json', '{ "emulate": { "auth": "static", "state": "state.json", "port": 0 } }');
    await write('state.json', '{ "agents": [], "authentication": { "auth": "dynamic" } }');
    const emulate = start(['emulate'], {}, { cwd: folder });
    const origin = new URL(await emulate.until(/console: (\S+)/)).origin;
    const state = (await (await fetch(`${origin}/_emulator/state`)).json()) as { authentication: { auth: string } };
    emulate.process.kill();
    await emulate.finished;
    expect(state.authentication.auth).toBe('static');
  });

  it('is the one that --config or CCGW_CONFIG names, and none with --no-config', async () => {
    await write('ccgw.config.json', '{ "check": { "agent": 291, "dryRun": true, "url": "http://127.0.0.1:1" } }');
    await write('other.json', '{ "check": { "agent": 292, "dryRun": true, "url": "http://127.0.0.1:1" } }');
    expect((await run(['check'])).stdout).toContain('/onlineagent/291/');
    expect((await run(['check', '--config', 'other.json'])).stdout).toContain('/onlineagent/292/');
    expect((await run(['check'], { CCGW_CONFIG: 'other.json' })).stdout).toContain('/onlineagent/292/');
    const none = await run(['check', '--no-config']);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('give the URL of the gateway');
  });

  it('is taken back in what it switches on, or says otherwise than what is typed', async () => {
    const agent = { agent: 291, url: 'http://127.0.0.1:1', dryRun: true };
    await write('ccgw.config.json', JSON.stringify({ check: { ...agent, explain: true, dynamicGuid: true } }));
    expect((await run(['check'])).stdout).toContain('statements, ');
    const usual = await run(['check', '--no-explain', '--only', 'getAgentEvent']);
    expect(usual.stdout).toContain('polls for a minute');
    const fixed = await run(['check', '--no-explain', '--static-guid']);
    expect(fixed.stderr).toBe('');
    expect(fixed.code).toBe(0);
    const none = await run(['check', '--no-explain', '--no-dynamic-guid', '--only', 'getAgentEvent']);
    expect(none.stdout).toContain('/onlineagent/291/');
    expect(none.stdout).not.toContain('polls for a minute');
    await write('ccgw.config.json', JSON.stringify({ check: { ...agent, staticGuid: true, dynamicGuid: true } }));
    expect((await run(['check'])).stderr).toContain('--static-guid or --dynamic-guid, not both');
  });

  it('may begin with the mark that editors of Windows put there', async () => {
    await write('ccgw.config.json', '\uFEFF{ "check": { "agent": 293, "dryRun": true, "url": "http://127.0.0.1:1" } }');
    expect((await run(['check'])).stdout).toContain('/onlineagent/293/');
  });

  it('is none where the variable for it is empty', async () => {
    await write('ccgw.config.json', '{ "check": { "agent": 293, "dryRun": true, "url": "http://127.0.0.1:1" } }');
    expect((await run(['check'], { CCGW_CONFIG: '' })).stdout).toContain('/onlineagent/293/');
  });

  it('leaves a replay the edition of the recording, unless it names one', async () => {
    const head = { format: 'ccgw-recording', formatVersion: 1, contract: { version: '1', edition: '2023-09-27' } };
    await write(
      'day.jsonl',
      `${JSON.stringify({ ...head, target: 'http://127.0.0.1:1', startedAt: '2026-01-01T00:00:00.000Z' })}\n`,
    );
    expect((await run(['check', '--replay', 'day.jsonl'])).stdout).toContain('(2023-09-27)');
    await write('ccgw.config.json', '{ "edition": "2025-11-13", "check": { "replay": "day.jsonl" } }');
    expect((await run(['check'])).stdout).toContain('(2025-11-13)');
  });

  it('is not looked for by commands that have no options', async () => {
    await write('ccgw.config.json', 'broken');
    expect((await run(['completion', 'fish'])).code).toBe(0);
  });
});

describe('a config file that cannot be used', () => {
  it.each([
    ['ccgw.config.json', '{ "check": { "agnet": 291 } }', 'check: there is no setting agnet; there are url, agent,'],
    ['ccgw.config.json', '{ "chekc": {} }', 'there is no setting chekc; there are check, demo,'],
    ['ccgw.config.json', '{ "emulate": { "prot": 1 } }', 'emulate: there is no setting prot'],
    ['ccgw.config.json', '{ "check": { "timeout": 5 } }', 'check.timeout: Give a whole number from 11000 to 600000.'],
    ['ccgw.config.json', '{ "check": { "timeout": [1, 2] } }', 'check.timeout: takes one value, not a list'],
    ['ccgw.config.json', '{ "check": { "timeout": true } }', 'check.timeout: has to be a text or a number'],
    ['ccgw.config.json', '{ "check": { "agent": [291, 291] } }', 'check.agent: Give each agent once.'],
    ['ccgw.config.json', '{ "check": { "only": ["rset"] } }', 'check.only: There is no operation "rset"'],
    ['ccgw.config.json', '{ "check": { "insecure": "yes" } }', 'check.insecure: has to be true or false'],
    ['ccgw.config.json', '{ "check": { "url": 1 } }', 'check.url: has to be a text'],
    ['ccgw.config.json', '{ "edition": "2024" }', 'edition: Allowed choices are as-published, 2023-09-27, 2025-11-13.'],
    ['ccgw.config.json', '{ "check": { "report": "xml=a" } }', 'check.report: --report xml='],
    ['ccgw.config.json', '{ "check": [] }', 'check: has to be an object with the options of ccgw check'],
    ['ccgw.config.json', '[]', 'has to hold an object, with a section for each command'],
    ['ccgw.config.json', '{ "check": ', 'cannot be read: '],
    ['ccgw.config.js', 'export default { check: { agent: 291 }', 'cannot be read: '],
    ['ccgw.config.js', 'export const config = {};', 'it has no default export'],
    ['ccgw.config.ts', 'export default { check: { agent: 291 }', 'cannot be read: '],
    ['ccgw.config.ts', 'export const config: object = {};', 'no default export'],
  ])('%s with %s is told with the place', async (name, text, message) => {
    await write(name, text);
    if (name.endsWith('.js')) await write('package.json', '{ "type": "module" }');
    const { code, stdout, stderr } = await run(['check', 'http://127.0.0.1:1', '--dry-run']);
    expect(stderr).toContain(`ccgw: ${name}`);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('is told with its cure if it is an ES module where npm init wants CommonJS', async () => {
    await write('package.json', '{ "type": "commonjs" }');
    await write('ccgw.config.js', 'export default {};');
    const { code, stderr } = await run(['check']);
    expect(stderr).toMatch(/^ccgw: .*; call the file ccgw\.config\.mjs, or write module\.exports = \{ \.\.\. \}$/m);
    expect(code).toBe(2);
    await write('ccgw.config.mjs', "export default { check: { agent: 291, dryRun: true, url: 'http://127.0.0.1:1' } };");
    await rm(join(folder, 'ccgw.config.js'));
    expect((await run(['check'])).stdout).toContain('/onlineagent/291/');
  });

  it.each(['ccgw.config.mjs', 'ccgw.config.ts'])('%s is told if it awaits what never comes', async (name) => {
    await write(name, 'await new Promise(() => {}); export default {};');
    const { code, stdout, stderr } = await run(['mock']);
    expect(stderr).toMatch(/^ccgw: ended in the middle: .* config file/m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('is told if it is not there, has no name, is one of two, or of an unknown kind', async () => {
    expect((await run(['check', '--config', 'nope.json'])).stderr).toContain('--config nope.json: there is no such file');
    const unnamed = await run(['check', '--config', '']);
    expect(unnamed.stderr).toContain('--config is empty: give a file, or --no-config for none');
    expect(unnamed.code).toBe(2);
    await write('ccgw.config.yaml', 'check: {}');
    expect((await run(['check', '--config', 'ccgw.config.yaml'])).stderr).toContain('give a file that ends in .ts');
    await write('ccgw.config.json', '{}');
    await write('ccgw.config.js', 'module.exports = {};');
    const { code, stderr } = await run(['check']);
    expect(stderr).toContain('there are both ccgw.config.js and ccgw.config.json; delete one, or name one with --config');
    expect(code).toBe(2);
  });
});
