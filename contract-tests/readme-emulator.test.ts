import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asPublished } from '../src/contract.js';
import { checkedDisturbance } from '../src/emulator/disturbance.js';
import { startEmulator } from '../src/emulator/start.js';
import { createGateway, isGatewayError } from '../src/index.js';
import { start } from './support/ccgw.js';
import { root, textsIn } from './support/readme.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-readme-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules/cc-gateway-contract'), 'junction');
  await symlink(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'), 'junction');
});

afterAll(() => rm(folder, { recursive: true }));

function block(language: string, pattern: RegExp): string {
  const found = textsIn(language).filter((text) => pattern.test(text));
  expect(found, `blocks like ${pattern}`).toHaveLength(1);
  return found[0] ?? '';
}

/** A code with which a sign-in is refused. */
async function refusal(baseUrl: string, agentid: number, body: { password: string; phonenum?: string }): Promise<string> {
  const error: unknown = await createGateway({ baseUrl })
    .signIn(agentid, body)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  return isGatewayError(error) ? error.retcode : String(error);
}

describe('the emulator of the README and its guide', () => {
  it('has calls, time and state by the commands that are shown', async () => {
    await using emulator = await startEmulator();
    const session = await createGateway({ baseUrl: emulator.baseUrl }).signIn(291, { password: '' });
    await session.rest({ time: 60, restcause: 0 });
    const sh = (text: string) =>
      run('sh', ['-c', text.replaceAll('127.0.0.1:8043', new URL(emulator.origin).host)], { cwd: folder }).then(
        ({ stdout }) => stdout,
      );
    const before = emulator.emulator.clock.now();
    await sh(block('sh', /\/clock /));
    expect(emulator.emulator.clock.now() - before).toBeGreaterThanOrEqual(120_000);
    // Nobody polled for two minutes.
    expect(emulator.emulator.state.session(291)).toBeUndefined();
    const again = await createGateway({ baseUrl: emulator.baseUrl }).signIn(291, { password: '', autoanswer: false });
    expect(JSON.parse(await sh(block('sh', /\/call /)))).toMatchObject({
      agentid: 291,
      call: { caller: '10086', phase: 'alerting' },
    });
    await sh(block('sh', /\/state /));
    const state = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as { agents: unknown[] };
    expect(state.agents).toMatchObject([{ agentid: 291, call: { caller: '10086' }, guids: [{ guid: again.guid }] }]);
  });

  it('signs in and polls by the commands that are shown', async () => {
    await using emulator = await startEmulator();
    const sh = (text: string) => run('sh', ['-c', text.replaceAll('127.0.0.1:8043', new URL(emulator.origin).host)]);
    const { stdout } = await sh(block('sh', /291\/loginex/));
    const guid = /^Set-GUID: JSESSIONID=(\S+)/m.exec(stdout)?.[1] ?? '';
    const poll = await sh(block('sh', /THE-GUID/).replace('THE-GUID', guid));
    expect(JSON.parse(poll.stdout)).toMatchObject({ retcode: '0', event: { eventType: 'AgentOther_InService' } });
    // Nothing of it breaks the contract.
    expect(emulator.emulator.log.last().flatMap(({ departures }) => departures)).toEqual([]);
  });

  it('admits agents as the roster that is shown says', async () => {
    await writeFile(join(folder, 'agents.yaml'), block('yaml', /agentid/));
    const emulator = start(['emulate', '--roster', 'agents.yaml'], {}, { cwd: folder });
    try {
      const baseUrl = await emulator.until(/CC-Gateway emulator: (\S+)/);
      const gateway = createGateway({ baseUrl });
      expect(await refusal(baseUrl, 291, { password: 'a secret', phonenum: '40039' })).toBe('100-014');
      const session = await gateway.signIn(291, { password: 'a secret', phonenum: '40038' });
      expect(session.signInResult).toMatchObject({ vdnid: 2, timeRemaining: '30' });
      expect(await session.queryAgentSkills()).toEqual([{ name: 'orders', id: 7, mediatype: 5 }]);
      await expect(session.rest({ time: 600, restcause: 0 })).rejects.toMatchObject({ retcode: '100-009' });
      await session.signOut();
      for (const code of ['100-004', '100-004', '100-004', '110-016'])
        expect(await refusal(baseUrl, 291, { password: 'wrong', phonenum: '40038' })).toBe(code);
      await gateway.signIn(292, { password: 'any' });
      await expect(gateway.forceLogin(292, { password: 'any', phonenum: '40038' })).rejects.toMatchObject({ retcode: '100-015' });
      await gateway.signIn(293, { password: 'of another' });
      await gateway.close();
    } finally {
      emulator.process.kill('SIGINT');
      await emulator.finished;
    }
  });

  it('takes the faults that are shown, by file and by request', async () => {
    const text = block('yaml', /effect/);
    const { faults, seed } = parse(text) as { faults: unknown[]; seed: number };
    expect(faults.length).toBeGreaterThan(8);
    await writeFile(join(folder, 'faults.yaml'), text);
    const emulator = start(['emulate', '--faults', 'faults.yaml'], {}, { cwd: folder });
    try {
      const { origin } = new URL(await emulator.until(/CC-Gateway emulator: (\S+)/));
      const set = async (init: RequestInit = {}) =>
        (await (await fetch(`${origin}/_emulator/fault`, init)).json()) as { set: unknown[]; seed: number };
      const inOrder = (given: readonly unknown[]) => given.map((each) => JSON.stringify(each)).sort();
      const first = await set();
      expect(first.seed).toBe(seed);
      expect(inOrder(first.set)).toEqual(inOrder(faults));
      expect((await set({ method: 'DELETE' })).set).toEqual([]);
      expect(inOrder((await set({ method: 'PUT', body: JSON.stringify({ faults, seed }) })).set)).toEqual(inOrder(faults));
    } finally {
      emulator.process.kill('SIGINT');
      await emulator.finished;
    }
    // The judge of the above can fail.
    expect(() => checkedDisturbance({ effect: 'latency', ms: 1, operation: 'rset' }, asPublished, 'one')).toThrow(/operation/);
  });

  // The one with Jest runs in contract-tests/consumers/jest, which has Jest.
  it('is shown in a test with Vitest that runs', async () => {
    const place = join(folder, 'vitest');
    await mkdir(place);
    await writeFile(join(place, 'emulator.test.mjs'), block('js', /from 'vitest'/));
    await writeFile(join(place, 'package.json'), '{}');
    const program = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
    const { stdout } = await run(process.execPath, [program, 'run'], {
      cwd: place,
      env: { ...process.env, NO_COLOR: '1', VITEST: '', NODE_OPTIONS: '' },
    });
    expect(stdout).toMatch(/Tests {2}1 passed/);
  });
});
