import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { node } from '../src/doctor/machine.js';
import { toolLine, users } from '../src/doctor/tools.js';
import { ccgw } from './support/ccgw.js';
import { certificate } from './support/certificate.js';
import { diagnose } from './support/diagnose.js';
import { gateway } from './support/gateway.js';
import { root } from './support/readme.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { peerDependencies, dependencies, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  version: string;
  peerDependencies: Record<string, string>;
  dependencies: Record<string, string>;
};

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('this machine', () => {
  it('is looked at without a URL, and nothing is sent', async () => {
    const { code, line, sections } = await diagnose([]);
    expect(code).toBe(0);
    expect(sections.map(({ name }) => name)).toEqual(['machine', 'tools', 'environment']);
    expect(line('Node')).toMatchObject({ verdict: 'ok', facts: { version: process.versions.node, engines: '>=20.19.0' } });
    expect(line('package').facts).toEqual({ version });
    expect(line('contract').facts).toMatchObject({ version: '0.1.0', edition: 'as-published' });
    for (const [tool, range] of Object.entries(peerDependencies))
      expect(line(tool)).toMatchObject({ verdict: 'ok', facts: { supported: range } });
    const { stdout } = await ccgw(['doctor']);
    expect(stdout).toMatch(/^This machine\n {2}ok {7}Node {6}\d+\.\d+\.\d+ \(>=20\.19\.0\)\n/);
    expect(stdout).toMatch(/\n\nWhether a gateway can be reached is looked at too, where its URL is given\.\n$/);
  });

  it.each([
    ['20.18.3', 'failed'],
    ['18.20.8', 'failed'],
    ['20.19.0', 'ok'],
    ['26.0.0-nightly20260401', 'ok'],
  ])('with Node %s: %s', (nodeVersion, verdict) => {
    expect(node(nodeVersion, '>=20.19.0').verdict).toBe(verdict);
  });

  it('too old is exit 2', () => {
    expect(node('20.18.3', '>=20.19.0')).toMatchObject({ exitCode: 2, text: '20.18.3 will not do; it has to be >=20.19.0' });
  });

  it('has a word on every tool that the package may use', () => {
    expect(Object.keys(users).sort()).toEqual(Object.keys(peerDependencies).sort());
  });

  it('with another version of a tool than is supported is told the line that installs it', () => {
    expect(toolLine('dredd', '13.1.2', '~14.1.0')).toMatchObject({
      verdict: 'careful',
      text: '13.1.2 is not supported, which ~14.1.0 is; for ccgw check and ccgw demo',
      advice: 'npm install --save-dev dredd@14.1.0',
    });
  });

  it('without any of the tools is well, and told the line that installs each', async () => {
    const lean = join(folder, 'lean');
    await mkdir(join(lean, 'node_modules/@bomb.sh'), { recursive: true });
    for (const name of ['dist', 'generated', 'package.json']) await cp(join(root, name), join(lean, name), { recursive: true });
    for (const name of Object.keys(dependencies)) {
      await symlink(join(root, 'node_modules', name), join(lean, 'node_modules', name), 'junction');
    }
    const { code, stdout } = await ccgw(['doctor'], {}, { main: join(lean, 'dist/src/cli/main.js') });
    expect(code).toBe(0);
    for (const [tool, range] of Object.entries(peerDependencies)) {
      expect(stdout).toMatch(new RegExp(`^  note     ${tool} +not installed; for `, 'm'));
      expect(stdout).toContain(` npm install --save-dev ${tool}@${range.slice(1)}\n`);
    }
  });
});

describe('the environment', () => {
  it('is told by names, without passwords', async () => {
    const env = {
      CCGW_PASSWORD: 'hunter2',
      CCGW_ADA: '',
      HTTPS_PROXY: 'http://ada:hunter2@proxy.example:3128/?hunter2',
      http_proxy: 'hunter2@proxy',
      NO_PROXY: 'localhost',
      NODE_USE_ENV_PROXY: '1',
    };
    for (const format of ['text', 'json'])
      expect((await ccgw(['doctor', '--format', format], env)).stdout).not.toContain('hunter2');
    const { code, line } = await diagnose([], env);
    expect(code).toBe(0);
    expect(line('CCGW_PASSWORD')).toMatchObject({ verdict: 'note', text: 'set' });
    expect(line('CCGW_ADA').text).toBe('set, and empty');
    expect(line('HTTPS_PROXY').text).toBe(
      'http://proxy.example:3128; ccgw connects directly, and so does Node, unless a newer one has NODE_USE_ENV_PROXY=1',
    );
    expect(line('http_proxy').text).toMatch(/^set; ccgw connects directly/);
    expect(line('NO_PROXY').text).toBe('localhost');
    expect(line('NODE_USE_ENV_PROXY').text).toBe('1; ccgw connects directly all the same');
  });

  it('says when Node ignores certificates, or trusts everything', async () => {
    const none = await file('none.pem', 'nothing');
    // Node itself warns of each of these.
    const lines = async (env: Record<string, string>) => (await ccgw(['doctor'], env)).stdout;
    expect(await lines({ NODE_EXTRA_CA_CERTS: none })).toMatch(
      /careful {2}NODE_EXTRA_CA_CERTS +\S+none\.pem holds no certificate in PEM\n/,
    );
    expect(await lines({ NODE_EXTRA_CA_CERTS: '/no/such' })).toContain('/no/such cannot be read (ENOENT)');
    expect(await lines({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toMatch(
      /careful {2}NODE_TLS_REJECT_UNAUTHORIZED +0: Node takes any/,
    );
  });

  it('that trusts everything does not make the certificate trusted', async () => {
    await using server = await gateway({}, { tls: certificate });
    const { code, stdout } = await ccgw(['doctor', server.origin], { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
    expect(stdout).toContain('not trusted');
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  it('has a proxy that is not used, so that what is told is what is there', async () => {
    await using server = await gateway();
    const proxy = 'http://127.0.0.1:9';
    const { code } = await diagnose([server.origin], { HTTP_PROXY: proxy, http_proxy: proxy, NODE_USE_ENV_PROXY: '1' });
    expect(code).toBe(0);
  });

  it('decides on colours', async () => {
    expect((await ccgw(['doctor'], { NO_COLOR: '', CI: 'true' })).stdout).not.toContain('\u001b[');
    expect((await ccgw(['doctor'], { NO_COLOR: '', FORCE_COLOR: '1' })).stdout).toContain('\u001b[32mok');
  });
});

describe('usage errors of doctor: exit 2, one line, nothing sent', () => {
  it.each([
    ['a URL that is none', ['gateway'], '"gateway" is no http or https URL'],
    ['a password in the URL', ['https://u:hunter2@gateway'], 'the URL carries a user name or password'],
    ['two paths', ['https://gateway/x', '--base-path', '/y'], '--base-path /y: the URL has a path already, /x'],
    ['a file that is not there', ['https://gateway', '--ca', '/no/such/file'], '--ca /no/such/file cannot be read'],
    ['a file without a certificate', ['https://gateway', '--ca', join(root, 'package.json')], 'holds no certificate in PEM'],
    ['a time that is too short', ['https://gateway', '--timeout', '5'], 'Give a whole number from 100 to 600000.'],
    ['a format that there is not', ['--format', 'xml'], 'Allowed choices are text, json.'],
    ['a mistyped option', ['--insecur'], "unknown option '--insecur'\n(Did you mean --insecure?)"],
    ['two URLs', ['https://gateway', 'https://other'], 'too many arguments'],
  ])('%s', async (_title, args, message) => {
    const { code, stdout, stderr } = await ccgw(['doctor', ...args]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/hunter2|^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
