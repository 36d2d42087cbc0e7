import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFaults } from '../src/emulator/faults/index.js';
import { action, inputsOf, pipeline, workflow } from './support/ci-files.js';
import { CiMachine, type JobRan, type Ran, runSteps } from './support/ci-runner.js';
import { gateway, type TestGateway, withPasswords } from './support/gateway.js';
import { root } from './support/readme.js';
import { type Registry, startRegistry } from './support/registry.js';

/** With all that could mean something to a shell, around what must be seen nowhere. */
const password = '$(id)`id`;&|* k33p-m3-s3cr3t';
const secret = 'k33p-m3-s3cr3t';
const agents = [291, 292];

let registry: Registry;
let cache: string;
/** Where the action has installed the package, for what follows the installation. */
let installed: string;
let home: CiMachine;

beforeAll(async () => {
  registry = await startRegistry();
  cache = await mkdtemp(join(tmpdir(), 'ccgw-cache-'));
  home = await machineOf();
  const { outputs, code, output } = await runSteps(home, installing(), { inputs: inputsOf({ url: '', agents: '' }) });
  expect(code, output).toBe(0);
  installed = outputs.install?.folder ?? '';
}, 300_000);

afterAll(async () => {
  await home[Symbol.asyncDispose]();
  await registry[Symbol.asyncDispose]();
  await rm(cache, { recursive: true });
});

const machineOf = () => CiMachine.start({ npm_config_registry: registry.url, npm_config_cache: cache, GITHUB_ACTION_PATH: root });

const installing = () => action.runs.steps.filter(({ id }) => id !== 'check');
const checking = () => action.runs.steps.filter(({ id }) => id === 'check');

/** A gateway that takes the password and no other one, with one fault or none. */
async function staging(fault?: string): Promise<TestGateway> {
  const server = await gateway({}, { roster: withPasswords(Object.fromEntries(agents.map((agentid) => [agentid, password]))) });
  server.emulator.faults = allFaults.filter(({ id }) => id === fault);
  expect(server.emulator.faults).toHaveLength(fault === undefined ? 0 : 1);
  return server;
}

const broken = 'setCustomState.customstate.minimum!accepts';
const baseline = JSON.stringify({
  findings: [{ id: 'setCustomState.customstate.minimum#=-1', reason: 'it is going to be replaced' }],
});

const isSignedOut = (server: TestGateway) => agents.every((agentid) => server.emulator.state.session(agentid) === undefined);

/** That nothing that anybody may see has the password. */
async function expectSecrecy(machine: CiMachine, ...texts: string[]): Promise<void> {
  const files = await readdir(machine.path('ccgw-report')).catch(() => []);
  const reports = files.map((file) => readFile(machine.path('ccgw-report', file), 'utf8'));
  const processes = await machine.processes();
  expect(processes).toMatch(/ccgw","check"/);
  for (const text of [...texts, processes, ...(await Promise.all(reports))]) expect(text).not.toContain(secret);
}

/** The reports by name, each with how it begins. */
async function reports(machine: CiMachine): Promise<Record<string, string>> {
  const files = await readdir(machine.path('ccgw-report'));
  const read = files.map(async (file) => [file, (await readFile(machine.path('ccgw-report', file), 'utf8')).slice(0, 200)]);
  return Object.fromEntries(await Promise.all(read));
}

describe('the action', () => {
  /** The step that checks, with what the step before has installed. */
  function check(
    machine: CiMachine,
    given: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = { CCGW_PASSWORD: password },
  ): Promise<JobRan> {
    const inputs = inputsOf({ agents: '291', args: '--only=setCustomState', ...given });
    return runSteps(machine, checking(), { inputs, 'steps.install.outputs': { folder: installed } }, env);
  }

  it('passes a gateway that keeps the contract, writes four reports, and changes nothing else', { timeout: 180_000 }, async () => {
    await using server = await staging();
    await using machine = await machineOf();
    const inputs = inputsOf({ url: server.baseUrl, agents: '291, 292', phones: '40038', args: '--only=setCustomState' });
    const ran = await runSteps(machine, action.runs.steps, { inputs }, { CCGW_PASSWORD: password });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.outputs.check).toEqual({
      'exit-code': '0',
      junit: 'ccgw-report/junit.xml',
      html: 'ccgw-report/report.html',
      json: 'ccgw-report/report.json',
      sarif: 'ccgw-report/report.sarif',
    });
    expect(await reports(machine)).toEqual({
      'junit.xml': expect.stringContaining('<testsuites'),
      'report.html': expect.stringContaining('<!doctype html>'),
      'report.json': expect.stringContaining('"target"'),
      'report.sarif': expect.stringContaining('sarif'),
    });
    expect(await readdir(machine.path())).toEqual(['ccgw-report']);
    expect(isSignedOut(server)).toBe(true);
    expect(ran.summary).toContain('keeps the contract');
    await expectSecrecy(machine, ran.output, ran.summary);
    expect(registry.fetched).toEqual(expect.arrayContaining(['cc-gateway-contract@0.1.0', 'dredd@14.1.0']));
  });

  it('fails with 1 at a gateway that departs from the contract, and tells where', async () => {
    await using server = await staging(broken);
    await using machine = await machineOf();
    const ran = await check(machine, { url: server.baseUrl });
    expect(ran.code).toBe(1);
    expect(ran.outputs.check).toMatchObject({ 'exit-code': '1', junit: 'ccgw-report/junit.xml' });
    expect(ran.output).toMatch(/^::error .*setCustomState/m);
    await expectSecrecy(machine, ran.output, ran.summary);
  });

  it('heeds a baseline', async () => {
    await using server = await staging(broken);
    await using machine = await machineOf();
    await machine.write('known departures.json', baseline);
    const ran = await check(machine, { url: server.baseUrl, baseline: 'known departures.json' });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain('it is going to be replaced');
  });

  it('goes by an edition, and takes lists in lines and more arguments', async () => {
    await using server = await staging();
    await using machine = await machineOf();
    const args = '--only=setCustomState\n\n--timeout\n20000';
    const ran = await check(machine, { url: server.baseUrl, agents: '291\n292\n', edition: '2025-11-13', args });
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain('(2025-11-13) against');
    expect(JSON.parse(await readFile(machine.path('ccgw-report/report.json'), 'utf8'))).toMatchObject({
      agents: [{ agent: 291 }, { agent: 292 }],
    });
  });

  it('takes a password each', async () => {
    await using server = await gateway({}, { roster: withPasswords({ 291: 'one', 292: 'two' }) });
    await using machine = await machineOf();
    const given = { url: server.baseUrl, agents: '291 292', 'password-env': 'FIRST SECOND' };
    expect((await check(machine, given, { FIRST: 'one', SECOND: 'two' })).code).toBe(0);
    expect((await check(machine, given, { FIRST: 'one', SECOND: 'one' })).code).toBe(2);
  });

  it.each<[string, Record<string, string>]>([
    ['is not there', {}],
    ['is empty, as a secret is that nobody has set', { CCGW_PASSWORD: '' }],
  ])('sends nothing if the password %s', async (_title, env) => {
    await using server = await staging();
    await using machine = await machineOf();
    const ran = await check(machine, { url: server.baseUrl }, env);
    expect(ran.code).toBe(2);
    expect(ran.outputs.check).toEqual({ 'exit-code': '2' });
    expect(ran.output).toMatch(/^::error title=ccgw check::number 1 of password-env names no variable with a password/m);
    expect(server.requests).toEqual([]);
  });

  it('takes an empty password where one is meant', async () => {
    await using server = await gateway({}, { roster: withPasswords({ 291: '' }) });
    await using machine = await machineOf();
    const ran = await check(machine, { url: server.baseUrl, 'allow-empty-password': 'true' }, { CCGW_PASSWORD: '' });
    expect(ran.code, ran.output).toBe(0);
  });

  it.each(['url', 'agents', 'phones', 'password-env', 'edition', 'baseline', 'ca', 'args', 'report-folder'])(
    'does nothing but look for it if %s has what means something to a shell',
    async (input) => {
      await using server = await staging();
      await using machine = await machineOf();
      for (const evil of [`$(touch\${IFS}pwned)`, '`touch pwned`', "';touch pwned;'", 'a[$(touch pwned)]', '*\ntouch pwned']) {
        // A plan is enough to see what the arguments have become.
        const ran = await check(machine, { url: server.baseUrl, args: '--dry-run', [input]: evil });
        // A folder may have any name, and a phone number, too; and a plan needs no baseline.
        const isFine = ['phones', 'baseline'].includes(input) || (input === 'report-folder' && !evil.includes('\n'));
        expect(ran.code, ran.output).toBe(isFine ? 0 : 2);
        expect(ran.outputs.check?.['exit-code']).toBe(String(ran.code));
        expect(await readdir(machine.path())).not.toContain('pwned');
      }
    },
  );

  it.each([
    ['^0.1.0', 'version is no exact version'],
    ['latest', 'version is no exact version'],
    ['0.1.0 --ignore-scripts=false', 'version is no exact version'],
    ['1.0.0;touch pwned', 'version is no exact version'],
    ['gone.tgz', 'there is no tarball gone.tgz'],
    ['99.0.0', 'the package could not be installed'],
  ])('refuses the version %s with 2', async (version, message) => {
    await using machine = await machineOf();
    const inputs = inputsOf({ url: 'http://127.0.0.1:9', agents: '291', version });
    const ran = await runSteps(machine, action.runs.steps, { inputs }, { CCGW_PASSWORD: password });
    expect(ran.code).toBe(2);
    expect(ran.output).toContain(`::error title=ccgw check::${message}`);
    expect(ran.outputs.check).toBeUndefined();
    expect(await readdir(machine.path())).toEqual([]);
  });

  it('installs a tarball as well', { timeout: 180_000 }, async () => {
    await using machine = await machineOf();
    await symlink(registry.tarball, machine.path('contract.tgz'));
    const inputs = inputsOf({ url: '', agents: '', version: 'contract.tgz' });
    const ran = await runSteps(machine, installing(), { inputs });
    expect(ran.code, ran.output).toBe(0);
    expect(await readdir(join(ran.outputs.install?.folder ?? '', 'node_modules'))).toEqual(
      expect.arrayContaining(['cc-gateway-contract', 'dredd']),
    );
  });

  it('sets up a Node if it is told to', async () => {
    await using machine = await machineOf();
    const inputs = inputsOf({ url: '', agents: '', 'node-version': '24', version: 'none' });
    const { used } = await runSteps(machine, action.runs.steps, { inputs });
    expect(used.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/setup-node']);
    const without = await runSteps(machine, action.runs.steps, { inputs: { ...inputs, 'node-version': '' } });
    expect(without.used).toEqual([]);
  });

  it('signs its agents out when the run is cancelled, which the shell alone is told of', async () => {
    await using server = await gateway({}, { holdMs: 60_000 });
    server.emulator.state.take = () => undefined;
    await using machine = await machineOf();
    const running = check(machine, { url: server.baseUrl, args: '' });
    await expect.poll(() => server.requests.some(({ method }) => method === 'GET')).toBe(true);
    machine.cancel();
    const ran = await running;
    expect(ran.output).toContain('interrupted');
    expect(ran.code).toBe(2);
    expect(ran.outputs.check).toMatchObject({ 'exit-code': '2', junit: 'ccgw-report/junit.xml' });
    expect(isSignedOut(server)).toBe(true);
  });
});

interface Example {
  readonly name: string;
  /** Everything, the installation included. */
  whole(machine: CiMachine, url: string, secret: string): Promise<Ran>;
  /** What follows the installation. */
  check(machine: CiMachine, url: string, secret: string): Promise<Ran>;
}

const jobSteps = workflow.jobs.check.steps;

/** @param only the input of that name */
async function onGitHub(machine: CiMachine, url: string, secretValue: string, only = '', steps = jobSteps): Promise<JobRan> {
  expect(workflow.jobs.check.defaults.run.shell).toBe('bash');
  const contexts = { secrets: { CCGW_PASSWORD: secretValue }, inputs: { only } };
  return await runSteps(machine, steps, contexts, { ...workflow.jobs.check.env, GATEWAY: url });
}

async function githubCheck(machine: CiMachine, url: string, secretValue: string, only = ''): Promise<JobRan> {
  await symlink(installed, join(machine.temp, 'ccgw'), 'junction');
  return await onGitHub(machine, url, secretValue, only, jobSteps.slice(jobSteps.findIndex(({ name }) => name === 'Install') + 1));
}

/** GitLab hands all lines to one shell: bash where the image has it, or else sh. */
function onGitLab(machine: CiMachine, lines: readonly string[], env: Record<string, string>, shell = 'bash'): Promise<Ran> {
  const { variables } = pipeline['gateway-contract'];
  const options = shell === 'bash' ? ['-e', '-o', 'pipefail'] : ['-e'];
  return machine.shell(lines.join('\n'), [shell, ...options], { CI: 'true', ...variables, TMPDIR: machine.temp, ...env });
}

const { before_script: before, script } = pipeline['gateway-contract'];

const examples: Example[] = [
  {
    name: 'GitHub',
    whole: (machine, url, CCGW_PASSWORD) => onGitHub(machine, url, CCGW_PASSWORD),
    check: (machine, url, CCGW_PASSWORD) => githubCheck(machine, url, CCGW_PASSWORD, 'setCustomState'),
  },
  {
    name: 'GitLab',
    whole: (machine, GATEWAY, CCGW_PASSWORD) => onGitLab(machine, [...before, ...script], { GATEWAY, CCGW_PASSWORD }),
    check: (machine, GATEWAY, CCGW_PASSWORD) => onGitLab(machine, script, { GATEWAY, CCGW_PASSWORD, ccgw: installed }, 'sh'),
  },
];

/** A checkout with the baseline that the example asks for. */
async function checkoutWith(content: string): Promise<CiMachine> {
  const machine = await machineOf();
  await machine.write('.ccgw/baseline.json', content);
  return machine;
}

describe.each(examples)('the example for $name', ({ whole, check }) => {
  it('passes a gateway with nothing but what the baseline has, and writes what is kept', { timeout: 180_000 }, async () => {
    await using server = await staging(broken);
    await using machine = await checkoutWith(baseline);
    const ran = await whole(machine, server.baseUrl, password);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.output).toContain('it is going to be replaced');
    expect(await reports(machine)).toEqual({
      'junit.xml': expect.stringContaining('<testsuites'),
      'report.html': expect.stringContaining('<!doctype html>'),
    });
    expect((await readdir(machine.path())).sort()).toEqual(['.ccgw', 'ccgw-report']);
    expect(isSignedOut(server)).toBe(true);
    await expectSecrecy(machine, ran.output);
  });

  it('fails with 1 where something is not in the baseline, and writes what is kept all the same', {
    timeout: 180_000,
  }, async () => {
    await using server = await staging(broken);
    await using machine = await checkoutWith('{"findings": []}');
    const ran = await check(machine, server.baseUrl, password);
    expect(ran.code, ran.output).toBe(1);
    expect(Object.keys(await reports(machine))).toEqual(['junit.xml', 'report.html']);
    await expectSecrecy(machine, ran.output);
  });

  it('fails with 2 without a baseline, and where nobody answers', async () => {
    await using server = await staging();
    await using without = await machineOf();
    const ran = await check(without, server.baseUrl, password);
    expect(ran.code).toBe(2);
    expect(ran.output).toContain('make it with --write-baseline');
    await using machine = await checkoutWith('{"findings": []}');
    expect((await check(machine, 'http://127.0.0.1:9', password)).code).toBe(2);
  });
});

describe('the example for GitHub alone', () => {
  it('sends nothing if the secret is not there, which GitHub makes an empty text', async () => {
    await using server = await staging();
    await using machine = await checkoutWith('{"findings": []}');
    const ran = await githubCheck(machine, server.baseUrl, '');
    expect(ran.code).toBe(2);
    expect(ran.output).toContain('::error::The secret CCGW_PASSWORD is not there.');
    expect(server.requests).toEqual([]);
  });

  it('keeps the reports whatever came of the check', async () => {
    await using machine = await checkoutWith('{"findings": []}');
    const { used } = await githubCheck(machine, 'http://127.0.0.1:9', '');
    expect(used.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/upload-artifact']);
  });

  it('checks the operations that somebody asks for by hand, and runs nothing that is written there', async () => {
    await using server = await staging();
    await using machine = await checkoutWith('{"findings": []}');
    const ran = await githubCheck(machine, server.baseUrl, password, 'setCustomState');
    expect(ran.code, ran.output).toBe(0);
    expect(server.requests.some(({ target }) => target.includes('/saybusy'))).toBe(false);
    for (const only of ['$(touch pwned)', 'rest; touch pwned', '" --insecure "', 'rest\ntouch pwned']) {
      await using other = await checkoutWith('{"findings": []}');
      expect((await githubCheck(other, server.baseUrl, password, only)).code).toBe(2);
      expect(await readdir(other.path())).not.toContain('pwned');
    }
  });

  it('signs its agents out when the run is cancelled', async () => {
    await using server = await gateway({}, { holdMs: 60_000 });
    server.emulator.state.take = () => undefined;
    await using machine = await checkoutWith('{"findings": []}');
    const running = githubCheck(machine, server.baseUrl, password);
    await expect.poll(() => server.requests.some(({ method }) => method === 'GET')).toBe(true);
    machine.cancel();
    expect((await running).code).toBe(2);
    expect(isSignedOut(server)).toBe(true);
  });
});

describe('the example for GitLab alone', () => {
  it('fails with 2 if the variable is not there', async () => {
    await using server = await staging();
    await using machine = await checkoutWith('{"findings": []}');
    const ran = await onGitLab(machine, script, { GATEWAY: server.baseUrl, ccgw: installed });
    expect(ran.code).toBe(2);
    expect(ran.output).toContain('the environment variable CCGW_PASSWORD is not set');
    expect(server.requests).toEqual([]);
  });
});
