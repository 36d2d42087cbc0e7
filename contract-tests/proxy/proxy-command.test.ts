import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../../src/index.js';
import { ccgw, type Running, start } from '../support/ccgw.js';
import { type Alteration, gateway, withBody, withJson } from '../support/gateway.js';

const json = { 'Content-Type': 'application/json; charset=UTF-8' };

/** Starts the command and waits for the address that an application is to be pointed at. */
async function begin(...args: readonly string[]): Promise<Running & { readonly baseUrl: string } & AsyncDisposable> {
  const running = start(['proxy', ...args]);
  const baseUrl = await running.until(/Proxy of the CC-Gateway: (\S+)(?:.*\n)+Stop it with Ctrl-C/);
  const stop = async () => {
    running.process.kill('SIGINT');
    await running.finished;
  };
  return { ...running, baseUrl, [Symbol.asyncDispose]: stop };
}

async function signInAndOut(baseUrl: string): Promise<void> {
  const session = await createGateway({ baseUrl }).signIn(291, { password: 'correct horse' });
  await session.signOut();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function folder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'ccgw-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

describe('ccgw proxy', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends on %s with a summary and exit code 0, also while a poll is held',
    async (signal) => {
      await using server = await gateway({}, { holdMs: 60_000 });
      await using proxy = await begin(server.baseUrl);
      const session = await createGateway({ baseUrl: proxy.baseUrl }).signIn(291, { password: 'correct horse' });
      await session.waitFor('AgentState_Ready');
      await fetch(`${proxy.baseUrl}/onlineagent/291/rest/86400/0`, { method: 'POST', headers: json });
      const held = fetch(`${proxy.baseUrl}/agentevent/292`, { headers: { ...json, Guid: 'x' } }).catch(() => 'ended');
      await proxy.until(/rest\.Guid\.mandatory/);
      proxy.process.kill(signal);
      const { code, stdout, stderr } = await proxy.finished;
      await held;
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /^1\. the application, error: rest: Guid is missing \[rest\.Guid\.mandatory\]\n(?: {3}.*\n){4}\n2\. the application, error: rest: time is greater/,
      );
      expect(stdout).toMatch(
        /\n\d+ requests of \d operations: 2 errors\n {2}1\. once application: rest\.Guid\.mandatory\n {2}2\. once application: rest\.time\.maximum\n$/,
      );
      expect(stderr).toMatch(/^Proxy of the CC-Gateway: /);
      expect(stderr).toMatch(/Prism looked at \d+ exchanges?\n$/);
      expect(`${stdout}${stderr}`).not.toMatch(/correct horse|\b[0-9a-f]{8}-|^\s+at /m);
    },
  );

  it('says that nothing came, and that nothing was broken', async () => {
    await using server = await gateway();
    await using idle = await begin(server.baseUrl);
    idle.process.kill('SIGINT');
    expect(await idle.finished).toMatchObject({ code: 0, stdout: 'no request of the contract came\n' });
    await using proxy = await begin(server.baseUrl);
    await signInAndOut(proxy.baseUrl);
    proxy.process.kill('SIGINT');
    expect(await proxy.finished).toMatchObject({ code: 0, stdout: '2 requests of 2 operations: nothing breaks the contract\n' });
  });

  it.each<[string, number, Readonly<Record<string, Alteration>>, boolean]>([
    ['1 where the contract was broken', 1, { logout: withJson(({ message: _, ...body }) => body) }, true],
    ['0 where only what no page says was', 0, { logout: (reply) => ({ ...reply, status: 201 }) }, true],
    ['2 where no request came', 2, {}, false],
  ])('ends with --fail-on-violation and %s', async (_title, code, alterations, comes) => {
    await using server = await gateway(alterations);
    await using proxy = await begin(server.baseUrl, '--fail-on-violation');
    if (comes) await signInAndOut(proxy.baseUrl).catch(() => {});
    proxy.process.kill('SIGINT');
    expect((await proxy.finished).code).toBe(code);
  });

  it('tells of a gateway that is not there, and goes on', async () => {
    await using proxy = await begin('http://127.0.0.1:9');
    expect((await fetch(`${proxy.baseUrl}/agentevent/291`)).status).toBe(502);
    await proxy.until(/ccgw: nothing listens at 127\.0\.0\.1:9\n/);
    proxy.process.kill('SIGINT');
    expect((await proxy.finished).code).toBe(0);
  });

  it('goes on without Prism when Prism is ended from outside, says so, and ends with 2', async () => {
    await using server = await gateway();
    await using proxy = await begin(server.baseUrl);
    execFileSync('pkill', ['-KILL', '-P', String(proxy.process.pid)]);
    await signInAndOut(proxy.baseUrl);
    await fetch(`${proxy.baseUrl}/onlineagent/291/sayfree`, { method: 'POST', headers: json });
    await proxy.until(/sayFree\.Guid\.mandatory/);
    proxy.process.kill('SIGINT');
    const { code, stderr } = await proxy.finished;
    expect(stderr).toContain('ccgw: Prism ended by itself; what follows is judged without it\n');
    expect(stderr).toMatch(/^ccgw: Prism ended by itself$/m);
    expect(code).toBe(2);
  });

  it.each([
    ['to it', 'SIGINT', false],
    ['to its whole process group, as a terminal does', 'SIGINT', true],
    ['that it cannot hear', 'SIGKILL', false],
  ] as const)('leaves no process and no folder behind after a signal %s', async (_title, signal, isGroup) => {
    await using dir = await folder();
    await using server = await gateway();
    const running = start(['proxy', server.baseUrl], { TMPDIR: dir.path }, { detached: isGroup });
    const baseUrl = await running.until(/Proxy of the CC-Gateway: (\S+)(?:.*\n)+Stop it with Ctrl-C/);
    await signInAndOut(baseUrl);
    const pid = running.process.pid ?? 0;
    const prism = Number(execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }));
    process.kill(isGroup ? -pid : pid, signal);
    expect((await running.finished).code).toBe(signal === 'SIGINT' ? 0 : null);
    await expect.poll(() => isAlive(prism)).toBe(false);
    expect(await readdir(dir.path)).toEqual([]);
  });

  it('leaves none behind either where it is ended twice while Prism starts', async () => {
    await using dir = await folder();
    await using server = await gateway();
    const running = start(['proxy', server.baseUrl], { TMPDIR: dir.path });
    const pid = running.process.pid ?? 0;
    const children = () => spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout.trim();
    await expect.poll(children, { timeout: 10_000, interval: 5 }).not.toBe('');
    const prism = Number(children());
    running.process.kill('SIGINT');
    running.process.kill('SIGTERM');
    const { code, stdout } = await running.finished;
    expect([code, stdout]).toEqual([2, '']);
    await expect.poll(() => isAlive(prism)).toBe(false);
    expect(await readdir(dir.path)).toEqual([]);
  });

  it('records what ccgw check --replay judges: exit code 0 for a healthy day, 1 for one with a departure', async () => {
    await using dir = await folder();
    for (const [name, alterations, exit] of [
      ['healthy', {}, 0],
      ['broken', { logout: withBody('{"retcode":"0"}') }, 1],
    ] as const) {
      const file = join(dir.path, `${name}.jsonl`);
      const report = join(dir.path, `${name}.json`);
      await using server = await gateway(alterations);
      await using proxy = await begin(server.baseUrl, '--record', file);
      await signInAndOut(proxy.baseUrl).catch(() => {});
      proxy.process.kill('SIGINT');
      expect((await proxy.finished).stderr).toContain(`ccgw: 2 exchanges written to ${file}\n`);
      const { code, stdout } = await ccgw(['check', '--replay', file, '--report', `json=${report}`]);
      expect(stdout).toContain(
        exit === 0 ? 'keeps the contract, but for what was not in the recording' : 'departs from the contract',
      );
      expect(stdout.includes('[logout.answer.message]')).toBe(exit === 1);
      expect(code).toBe(exit);
      expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ target: server.baseUrl, agents: [], notChecked: [] });
    }
  });

  it('names the edition by which it is otherwise', async () => {
    await using server = await gateway();
    await using proxy = await begin(server.baseUrl, '--edition', '2023-09-27');
    await fetch(`${proxy.baseUrl}/onlineagent/60000/sayfree`, { method: 'POST', headers: { ...json, Guid: 'x' } });
    await proxy.until(/sayFree\.agentid\.maximum/);
    proxy.process.kill('SIGINT');
    expect((await proxy.finished).stderr).toContain('ccgw: by the edition 2025-11-13 it is otherwise with sayFree.agentid.maximum');
  });

  it.each([
    ['no URL', ['proxy'], 'proxy: give the URL of the gateway'],
    ['a URL that is none', ['proxy', 'gateway'], 'is no http or https URL'],
    ['a URL with a password', ['proxy', 'https://me:secret@gateway.example'], 'carries a user name or password'],
    ['a mistyped option', ['proxy', 'http://127.0.0.1:9', '--recrod', 'x'], '(Did you mean --record?)'],
    ['an option without its value', ['proxy', 'http://127.0.0.1:9', '--record', '--insecure'], '--record has no value'],
    ['a file that is no recording', ['proxy', 'http://127.0.0.1:9', '--record', 'package.json'], 'it is no recording'],
    ['a certificate that is none', ['proxy', 'http://127.0.0.1:9', '--ca', 'package.json'], 'holds no certificate'],
    [
      'an address of another machine',
      ['proxy', 'http://127.0.0.1:9', '--host', '192.0.2.1'],
      '--host 192.0.2.1 is no address of this machine',
    ],
  ])('refuses %s with exit code 2', async (_title, args, message) => {
    const { code, stdout, stderr } = await ccgw(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at |secret/m);
  });

  it('says when its port is taken, before it starts anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stderr } = await ccgw(['proxy', 'http://127.0.0.1:9', '--port', String(port)]);
    other.close();
    expect([code, stderr]).toEqual([2, `ccgw: port ${port} is taken; give another one with --port, or none for a free one\n`]);
  });
});
