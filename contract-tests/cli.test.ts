import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ccgw, start } from './support/ccgw.js';
import { gateway, withPasswords } from './support/gateway.js';

const root = new URL('..', import.meta.url);

describe('ccgw', () => {
  it('shows its commands, and each command its options', async () => {
    const { code, stdout } = await ccgw(['--help']);
    expect(code).toBe(0);
    for (const command of ['check', 'demo', 'diff', 'doctor', 'emulate', 'generate', 'mock', 'proxy', 'completion']) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
      const help = await ccgw([command, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain(`Usage: ccgw ${command}`);
    }
  });

  it('without a command shows its help and exits 2', async () => {
    const { code, stderr } = await ccgw([]);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: ccgw');
  });

  it('tells its version and that of the contract', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    const { code, stdout } = await ccgw(['--version']);
    expect(code).toBe(0);
    expect(stdout).toBe(`${version} (contract 0.1.0, edition as-published)\n`);
  });

  it.each([
    ['a port that is none', ['emulate', '--port', '65536'], 'Give a whole number from 0 to 65535.'],
    ['a hold that is none', ['emulate', '--hold', '-1'], 'Give a whole number from 0 to 600000.'],
    ['an unknown way to authenticate', ['emulate', '--auth', 'none'], 'Allowed choices are static, dynamic.'],
    ['a mistyped option', ['mock', '--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
    ['an argument too many', ['demo', 'now'], 'too many arguments'],
  ])('refuses %s with exit code 2', async (_title, args, message) => {
    const { code, stderr } = await ccgw(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each(['emulate', 'mock'])('%s says when its port is taken', async (command) => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stdout, stderr } = await ccgw([command, '--port', String(port)]);
    other.close();
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(`port ${port} is taken`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('output that nobody reads to its end', () => {
  it.each([['demo'], ['--help'], ['check', '--help']])('does not trouble `ccgw %s`', async (...args) => {
    const run = start(args);
    run.process.stdout.destroy();
    const { code, stderr } = await run.finished;
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe('ccgw mock', () => {
  it('ends with exit code 2 and says so when Prism is ended from outside', async () => {
    const mock = start(['mock']);
    await mock.until(/Stop it/);
    execFileSync('pkill', ['-KILL', '-P', String(mock.process.pid)]);
    const { code, stderr } = await mock.finished;
    expect(stderr).toContain('Prism ended by itself');
    expect(code).toBe(2);
  });

  it('leaves no Prism behind where it is killed itself', async () => {
    // What is killed takes nothing away behind itself.
    const folder = await mkdtemp(join(tmpdir(), 'ccgw-test-'));
    const mock = start(['mock'], { TMPDIR: folder });
    const url = await mock.until(/Mock of the CC-Gateway: (\S+)/);
    mock.process.kill('SIGKILL');
    await mock.finished;
    await expect
      .poll(() =>
        fetch(url).then(
          () => 'answered',
          () => 'gone',
        ),
      )
      .toBe('gone');
    await rm(folder, { recursive: true });
  });
});

describe('ccgw demo', () => {
  it('checks the emulator over HTTP, reports every operation that it may call and exits 0; without a terminal there are no colours', async () => {
    const { code, stdout, stderr } = await ccgw(['demo'], { NO_COLOR: '', CI: 'true' });
    expect(stderr).toMatch(/^(ccgw: [^\n]+\n)+$/);
    expect(code).toBe(0);
    // All but the change of the password and the heartbeat of those whose events are pushed.
    expect(stdout.match(/│ ok +│/g)).toHaveLength(27);
    expect(stdout).toMatch(/│ modifyAccountPwdEx +│ [^│]+│ +0 │ +0 │ +0 │ +\d+ │ never called: [^│]+│/);
    expect(stdout).toMatch(/│ handShake +│ [^│]+│ +\d+ │ +13 │ +0 │ +\d+ │ it takes a server [^│]+│/);
    expect(stdout).toMatch(/keeps the contract: \d+ statements kept, 0 broken, 0 warned of, \d+ not checked in \d+\.\d s\n$/);
    expect(stdout).not.toContain('\u001b[');
  });
});

describe('ccgw check', () => {
  const env = { CCGW_PASSWORD: 'correct horse' };

  it.each([
    [['--only', 'login'], 'login was asked for, and cannot be checked: it takes a phone, and none was given'],
    [['--only', 'rest,modifyAccountPwdEx'], 'modifyAccountPwdEx was asked for, and cannot be checked: never called: '],
    [['--only', 'cancelRest'], 'cancelRest was asked for, and cannot be checked: it takes rest, which is left out'],
  ])('sends nothing, and says why, if what is named cannot be checked: %o', async (args, message) => {
    await using server = await gateway();
    for (const more of [[], ['--dry-run']]) {
      const { code, stdout, stderr } = await ccgw(['check', server.baseUrl, '--agent', '291', ...args, ...more], env);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
    expect(server.requests).toEqual([]);
  });

  it('calls none that is skipped, besides sign-in and sign-out', async () => {
    await using server = await gateway();
    const { code, stdout } = await ccgw(['check', server.baseUrl, '--agent', '291', '--skip', 'rest,getAgentEvent'], env);
    expect(code).toBe(0);
    expect(server.requests.some(({ target }) => /\/rest\/|agentevent/.test(target))).toBe(false);
    expect(server.requests.some(({ target }) => /setcustomstate/.test(target))).toBe(true);
    expect(stdout).toContain('The gateway keeps the contract');
  });

  it('keeps the pace that it is given', async () => {
    const arrivals: number[] = [];
    await using server = await gateway({}, { intercept: () => void arrivals.push(performance.now()) });
    await ccgw(['check', server.baseUrl, '--agent', '291', '--only', 'setCustomState', '--delay', '30'], env);
    // Dredd, whose requests come last, has a pace of its own.
    const own = arrivals.slice(0, -3);
    expect(own.length).toBeGreaterThan(20);
    expect((own.at(-1) ?? 0) - (own[0] ?? 0)).toBeGreaterThan((own.length - 2) * 30);
  });

  it('finds a gateway under another path', async () => {
    await using server = await gateway(
      {},
      {
        intercept: (request, emulator) =>
          emulator.handle({ ...request, target: request.target.replace('/desk/api', '/agentgateway/resource') }),
      },
    );
    const { code } = await ccgw(['check', server.origin, '--base-path', 'desk/api/', '--agent', '291', '--only', 'logout'], env);
    expect(code).toBe(0);
    expect(server.requests.every(({ target }) => target.startsWith('/desk/api/'))).toBe(true);
  });

  it('tries wrong passwords only where that was asked for', async () => {
    await using server = await gateway({}, { roster: withPasswords({ 291: 'correct horse' }) });
    const wrong = () =>
      server.requests
        .filter(({ body }) => body.includes('"password"') && !body.includes('"correct horse"'))
        .map(({ body }) => body);
    const only = ['check', server.baseUrl, '--agent', '291', '--only', 'loginEx'];
    expect((await ccgw(only, env)).code).toBe(0);
    expect(wrong().filter((body) => body.endsWith('}'))).toEqual([]);
    expect((await ccgw([...only, '--include-lockout-risk'], env)).code).toBe(0);
    expect(wrong().filter((body) => body.endsWith('}'))).toHaveLength(2);
  });

  it('takes a password and a phone for each agent, the last one for those that remain', async () => {
    await using server = await gateway({}, { roster: withPasswords({ 291: 'one', 292: 'two', 293: 'two' }) });
    const agentsGiven = ['--agent', '291', '--agent', '292', '--agent', '293'];
    const given = ['--password-env', 'ONE', '--password-env', 'TWO', '--phone', '40038', '--phone', '40039'];
    const { code } = await ccgw(['check', server.baseUrl, ...agentsGiven, ...given, '--only', 'logout'], {
      ONE: 'one',
      TWO: 'two',
    });
    expect(code).toBe(0);
    const phones = (agent: number) =>
      new Set(
        server.requests
          .filter(({ target }) => target.includes(`/${agent}/loginex`))
          .map(({ body }) => /"phonenum":"(\d+)"/.exec(body)?.[1]),
      );
    expect([phones(291), phones(292), phones(293)]).toEqual([new Set(['40038']), new Set(['40039']), new Set(['40039'])]);
  });
});

describe('ccgw emulate', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends held polls and itself on %s', async (signal) => {
    const emulator = start(['emulate', '--auth', 'static', '--hold', '60000']);
    const baseUrl = await emulator.until(/CC-Gateway emulator: (\S+)/);
    const signIn = await fetch(`${baseUrl}/onlineagent/291/loginex`, {
      method: 'PUT',
      body: '{"password":""}',
      headers: { 'Content-Type': 'application/json' },
    });
    const Guid = signIn.headers.get('set-guid')?.replace('JSESSIONID=', '') ?? '';
    const poll = async () => await (await fetch(`${baseUrl}/agentevent/291`, { headers: { Guid } })).text();
    expect([await poll(), await poll()].join()).toContain('AgentState_Ready');
    const held = heldPoll(`${baseUrl}/agentevent/291`, Guid);
    await held.arrived;
    emulator.process.kill(signal);
    expect(await held.body).toBe('{"message":"","retcode":"0"}');
    expect((await emulator.finished).code).toBe(0);
  });
});

/** A poll that tells when the server has got it, by asking for a `100 Continue`. */
function heldPoll(url: string, Guid: string): { arrived: Promise<void>; body: Promise<string> } {
  const sent = request(url, { headers: { Guid, Expect: '100-continue' } });
  const arrived = new Promise<void>((resolve) => {
    sent.once('continue', resolve);
  });
  const body = new Promise<string>((resolve, reject) => {
    sent.once('response', (response) => response.setEncoding('utf8').once('data', resolve)).once('error', reject);
  });
  sent.flushHeaders();
  sent.end();
  return { arrived, body };
}

/** A copy of the built package with what `npm install --omit=dev --omit=peer` brings, and nothing else. */
async function leanCopy(folder: string): Promise<string> {
  const lock = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8')) as {
    packages: Record<string, { dev?: boolean; peer?: boolean; devOptional?: boolean; optional?: boolean }>;
  };
  const lean = Object.entries(lock.packages).filter(
    ([name, entry]) => name !== '' && !entry.dev && !entry.peer && !entry.devOptional && !entry.optional,
  );
  for (const name of ['dist/src', 'dist/generated', 'generated', 'package.json', ...lean.map(([path]) => path)]) {
    await cp(new URL(name, root), join(folder, name), { recursive: true });
  }
  return join(folder, 'dist/src/cli/main.js');
}

describe('a tool that a command needs and that is not installed', () => {
  it.each([
    ['check', ['check', 'http://127.0.0.1:9', '--agent', '291'], 'npm install --save-dev dredd@14.1.0'],
    ['demo', ['demo'], 'npm install --save-dev dredd@14.1.0'],
    ['emulate', ['emulate', '--https-port', '0'], 'npm install --save-dev selfsigned@5.5.0'],
    ['mock', ['mock'], 'npm install --save-dev @stoplight/prism-cli@5.14.2'],
    ['proxy', ['proxy', 'http://127.0.0.1:9'], 'npm install --save-dev @stoplight/prism-cli@5.14.2'],
  ])('is named by %s with the line that installs it', async (_command, args, line) => {
    const folder = await mkdtemp(join(tmpdir(), 'ccgw-lean-'));
    try {
      const { code, stderr } = await ccgw(args, { CCGW_PASSWORD: '' }, { cwd: folder, main: await leanCopy(folder) });
      expect(stderr).toContain(line);
      expect(code).toBe(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
