import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { hostname, networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ccgw, type Running, start } from '../support/ccgw.js';
import { certificate } from '../support/certificate.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-emulate-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** An emulator as a user starts it; disposing of it stops it as Ctrl-C does. */
async function emulate(...args: string[]) {
  const run = start(['emulate', ...args], {}, { cwd: folder });
  const baseUrl = await run.until(/CC-Gateway emulator: (\S+)/);
  await run.until(/Stop it with Ctrl-C/);
  return { run, baseUrl, origin: new URL(baseUrl).origin, [Symbol.asyncDispose]: () => stop(run) };
}

async function stop(run: Running): Promise<void> {
  run.process.kill('SIGINT');
  await run.finished;
}

async function signIn(baseUrl: string, agentid: number, body: object = { password: '' }) {
  const answer = await fetch(`${baseUrl}/onlineagent/${agentid}/loginex`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(body),
  });
  const guid = answer.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? '';
  return { guid, retcode: ((await answer.json()) as { retcode: string }).retcode };
}

async function retcodeOf(url: string, method: string, guid: string): Promise<string> {
  const answer = await fetch(url, { method, headers: { Guid: guid } });
  return ((await answer.json()) as { retcode: string }).retcode;
}

/** The certificate that the option wrote is all that this client trusts. */
function getByHttps(url: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { ca }, (answer) => text(answer).then(resolve, reject)).once('error', reject);
  });
}

describe('ccgw emulate', () => {
  it('tells where it is, and where its console is', async () => {
    await using emulator = await emulate();
    expect((await signIn(emulator.baseUrl, 291)).retcode).toBe('0');
    const console = await emulator.run.until(/console: (\S+)/);
    expect(console).toBe(`${emulator.origin}/_emulator/`);
  });

  it('speaks HTTPS beside HTTP, of the same agents, with a certificate that it makes and writes', async () => {
    await using emulator = await emulate('--https-port', '0', '--write-cert', 'made.pem');
    const secure = await emulator.run.until(/by HTTPS: (\S+)/);
    expect(secure).toMatch(/^https:\/\/127\.0\.0\.1:\d+\//);
    await signIn(emulator.baseUrl, 291);
    const ca = await readFile(join(folder, 'made.pem'), 'utf8');
    const agents = await getByHttps(`${new URL(secure).origin}/_emulator/agents`, ca);
    expect(JSON.parse(agents)).toMatchObject({ agents: [{ agentid: 291 }] });
  });

  it('takes a certificate of the user', async () => {
    const cert = await file('own.pem', certificate.cert);
    const key = await file('own.key', certificate.key);
    await using emulator = await emulate('--cert', cert, '--key', key);
    const secure = await emulator.run.until(/by HTTPS: (\S+)/);
    expect(await getByHttps(`${new URL(secure).origin}/_emulator/agents`, certificate.cert)).toBe('{"agents":[]}');
  });

  it('admits whom a roster names, and nobody else', async () => {
    const roster = await file('roster.yaml', 'agents:\n  - agentid: 291\n    password: right\n    denied: [rest]\n');
    await using emulator = await emulate('--roster', roster);
    expect((await signIn(emulator.baseUrl, 292)).retcode).toBe('100-004');
    expect((await signIn(emulator.baseUrl, 291, { password: 'wrong' })).retcode).toBe('100-004');
    const { guid, retcode } = await signIn(emulator.baseUrl, 291, { password: 'right' });
    expect(retcode).toBe('0');
    expect(await retcodeOf(`${emulator.baseUrl}/onlineagent/291/rest/600/0`, 'POST', guid)).toBe('100-009');
    expect(await retcodeOf(`${emulator.baseUrl}/onlineagent/291/saybusy`, 'POST', guid)).toBe('0');
  });

  it('has the faults of a file, with a seed that the command line overrules', async () => {
    const faults = await file('faults.yaml', 'seed: 3\nfaults:\n  - { effect: retcode, operation: sayBusy, retcode: 100-007 }\n');
    await using emulator = await emulate('--faults', faults, '--seed', '7');
    const { guid } = await signIn(emulator.baseUrl, 291);
    expect(await retcodeOf(`${emulator.baseUrl}/onlineagent/291/saybusy`, 'POST', guid)).toBe('100-007');
    const set = await (await fetch(`${emulator.origin}/_emulator/fault`)).json();
    expect(set).toMatchObject({ seed: 7, set: [{ effect: 'retcode', operation: 'sayBusy', retcode: '100-007' }], hits: [1] });
  });

  it('leaves the faults of a situation as they are where the command line has a seed', async () => {
    const faults = ['rest.time.maximum!accepts', { effect: 'reset', operation: 'sayBusy' }];
    const situation = await file('faulty.json', JSON.stringify({ agents: [], faults, seed: 3 }));
    await using emulator = await emulate('--state', situation, '--seed', '7');
    expect(await (await fetch(`${emulator.origin}/_emulator/fault`)).json()).toMatchObject({ set: faults, seed: 7 });
  });

  it('begins with a situation that another one had', async () => {
    await using first = await emulate();
    const { guid } = await signIn(first.baseUrl, 291, { password: '', status: 3 });
    const situation = await file('state.json', await (await fetch(`${first.origin}/_emulator/state`)).text());
    await using second = await emulate('--state', situation);
    expect(await retcodeOf(`${second.baseUrl}/onlineagent/291/cancelbusy`, 'POST', guid)).toBe('0');
    expect(await retcodeOf(`${first.baseUrl}/onlineagent/291/cancelbusy`, 'POST', guid)).toBe('0');
  });

  it('renews a Guid as often as it is told', async () => {
    await using emulator = await emulate('--guid-renewal', '0', '--hold', '10');
    const { guid } = await signIn(emulator.baseUrl, 291);
    const poll = await fetch(`${emulator.baseUrl}/agentevent/291`, { headers: { Guid: guid } });
    expect(poll.headers.get('Set-GUID')).toMatch(/^JSESSIONID=.+\.AgentGateway1$/);
  });

  it('ends a poll that is held when it is stopped, and ends itself with exit code 0', async () => {
    const { run, baseUrl, origin } = await emulate('--hold', '600000');
    const { guid } = await signIn(baseUrl, 291);
    const poll = () => fetch(`${baseUrl}/agentevent/291`, { headers: { Guid: guid } }).then((answer) => answer.text());
    await poll();
    await poll();
    const held = poll();
    await expect
      .poll(async () => ((await (await fetch(`${origin}/_emulator/agents/291`)).json()) as { isPolled: boolean }).isPolled)
      .toBe(true);
    run.process.kill('SIGTERM');
    expect(await held).toBe('{"message":"","retcode":"0"}');
    expect(await run.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it('warns where other machines can reach it, and there alone', async () => {
    await using wide = await emulate('--host', '0.0.0.0');
    expect(await wide.run.until(/(listening on 0\.0\.0\.0: whoever reaches this machine \(.*\) can use the emulator)/)).not.toBe(
      '',
    );
    const { run } = await emulate('--host', 'localhost');
    await stop(run);
    expect((await run.finished).stderr).toBe('');
  });

  it('names the machine and its addresses in the certificate where all of them are listened on', async () => {
    await using wide = await emulate('--host', '0.0.0.0', '--https-port', '0', '--write-cert', 'wide.pem');
    expect(wide.origin).toMatch(/^http:\/\/127\.0\.0\.1:/);
    const { subjectAltName = '' } = new X509Certificate(await readFile(join(folder, 'wide.pem')));
    const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const addresses = own
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => `IP Address:${address}`);
    expect(subjectAltName.split(', ')).toEqual(
      expect.arrayContaining([`DNS:${hostname()}`, 'DNS:localhost', 'IP Address:127.0.0.1', ...addresses]),
    );
  });

  it('warns of a life of Guids that stay', async () => {
    const { run } = await emulate('--auth', 'static', '--guid-renewal', '60');
    await stop(run);
    expect((await run.finished).stderr).toBe('ccgw: --guid-renewal and --guid-validity change nothing where the Guid stays\n');
  });

  it('authenticates, and holds polls, as the situation has it unless it is told otherwise', async () => {
    const authentication = { auth: 'static', renewedAfterMs: 1000, validForMs: 2000 };
    const situation = await file('static.json', JSON.stringify({ agents: [], authentication, holdMs: 5 }));
    const state = async ({ origin }: { origin: string }) => (await fetch(`${origin}/_emulator/state`)).json();
    await using as = await emulate('--state', situation);
    expect(await state(as)).toMatchObject({ authentication, holdMs: 5 });
    await using other = await emulate('--state', situation, '--auth', 'dynamic', '--guid-validity', '3', '--hold', '6');
    expect(await state(other)).toMatchObject({
      authentication: { auth: 'dynamic', renewedAfterMs: 1000, validForMs: 3000 },
      holdMs: 6,
    });
  });

  it('counts the days of a roster from the time of the situation, and keeps what its faults have met', async () => {
    const roster = await file('days.yaml', 'agents: [{ agentid: 291, password: x, passwordDays: 30 }]');
    const faults = [{ effect: 'reset', operation: 'sayBusy', count: 1 }];
    const met = [{ hits: 1, matches: [{ agentid: 291, count: 1 }] }];
    const now = Date.now() + 60 * 86_400_000;
    const situation = await file('future.json', JSON.stringify({ agents: [], now, faults, met, seed: 4 }));
    await using emulator = await emulate('--state', situation, '--roster', roster, '--seed', '9');
    expect((await signIn(emulator.baseUrl, 291, { password: 'x' })).retcode).toBe('0');
    expect(await (await fetch(`${emulator.origin}/_emulator/fault`)).json()).toMatchObject({ seed: 9, hits: [1] });
  });

  it('prefers the roster of the command line to that of a situation', async () => {
    const roster = await file('own.yaml', 'agents: [{ agentid: 291 }]');
    const situation = await file('with-roster.json', '{"agents":[],"roster":{"agents":[{"agentid":292}]}}');
    await using emulator = await emulate('--state', situation, '--roster', roster);
    expect((await signIn(emulator.baseUrl, 291)).retcode).toBe('0');
    expect((await signIn(emulator.baseUrl, 292)).retcode).toBe('100-004');
  });

  it('says which port is taken', async () => {
    await using emulator = await emulate();
    const { port } = new URL(emulator.origin);
    const { code, stderr, stdout } = await ccgw(['emulate', '--port', port]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `ccgw: port ${port} is taken; give another one with --port, or none for a free one\n`,
    });
    const { stderr: secure } = await ccgw(['emulate', '--https-port', port]);
    expect(secure).toBe(`ccgw: port ${port} is taken; give another one with --https-port, or 0 for a free one\n`);
  });
});

describe('what ccgw emulate cannot use', () => {
  it.each<[string, (path: (content: string) => Promise<string>) => Promise<string[]>, RegExp]>([
    [
      'a roster that is not there',
      async () => ['--roster', 'nowhere.yaml'],
      /^ccgw: --roster nowhere\.yaml cannot be read \(ENOENT/,
    ],
    [
      'a roster that is no YAML',
      async (path) => ['--roster', await path('agents: [')],
      /^ccgw: --roster .* is no YAML: .* at line 1/,
    ],
    [
      'a roster with an agent beyond the range',
      async (path) => ['--roster', await path('agents: [{ agentid: 100 }]')],
      /: roster\.agents\.0\.agentid has to be an integer from 101 to 999999\n$/,
    ],
    [
      'a roster with a setting that there is not',
      async (path) => ['--roster', await path('agents: [{ agentid: 291, passwort: x }]')],
      /: there is no setting roster\.agents\.0\.passwort; there are agentid, name, /,
    ],
    ['faults that are a list', async (path) => ['--faults', await path('- x')], /^ccgw: --faults .* has to hold an object\n$/],
    [
      'a fault that there is not',
      async (path) => ['--faults', await path('faults: [rest.time!never]')],
      /: faults: there is no rest\.time!never; /,
    ],
    [
      'an effect that there is not',
      async (path) => ['--faults', await path('faults: [{ effect: slowness }]')],
      /: faults\.0\.effect has to be one of "latency", /,
    ],
    [
      'a situation of another edition',
      async (path) => ['--state', await path('{"contract":{"edition":"1999"},"agents":[]}')],
      /edition 1999/,
    ],
    ['a certificate without its key', async (path) => ['--cert', await path(certificate.cert)], /--cert and --key go together/],
    [
      'a certificate that is none',
      async (path) => {
        const none = await path('none');
        return ['--cert', none, '--key', none];
      },
      /^ccgw: --cert .* with --key .*: no certificate in PEM with its key/,
    ],
    [
      'an empty certificate',
      async (path) => {
        const empty = await path('');
        return ['--cert', empty, '--key', empty];
      },
      /no certificate in PEM with its key/,
    ],
    [
      'a place for the certificate that there is not',
      async () => ['--write-cert', 'no/x.pem'],
      /^ccgw: --write-cert no\/x\.pem cannot be/,
    ],
    [
      'Guids that are dead before they are renewed',
      async () => ['--guid-renewal', '100', '--guid-validity', '50'],
      /^ccgw: --guid-renewal \(100 s\) has to be less than --guid-validity \(50 s\)/,
    ],
    [
      'a Guid that would be dead in a situation',
      async (path) => [
        '--guid-renewal',
        '200',
        '--state',
        await path('{"agents":[],"authentication":{"renewedAfterMs":1000,"validForMs":2000}}'),
      ],
      /^ccgw: --guid-renewal \(200 s\) has to be less than --guid-validity \(2 s\)/,
    ],
    ['no address', async () => ['--host', ''], /Give an address, such as 127\.0\.0\.1/],
    ['one port for both', async () => ['--port', '8043', '--https-port', '8043'], /^ccgw: --port and --https-port are both 8043/],
    ['an address of no machine', async () => ['--host', 'nowhere.invalid'], /^ccgw: --host nowhere\.invalid is no address/],
    ['an address of another machine', async () => ['--host', '192.0.2.77'], /^ccgw: --host 192\.0\.2\.77 is no address/],
    ['a port that is none', async () => ['--https-port', '70000'], /Give a whole number from 0 to 65535/],
  ])('is told of %s, with exit code 2 and nothing started', async (title, args, message) => {
    const path = (content: string) => file(`${title.replaceAll(' ', '-')}.txt`, content);
    const { code, stdout, stderr } = await ccgw(['emulate', ...(await args(path))], {}, { cwd: folder });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});
