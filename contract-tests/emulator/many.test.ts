import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Emulator } from '../../src/emulator/emulator.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const agent = 'http://gateway.example/agentgateway/resource/onlineagent/291';
const many = 2000;

/** Runs a script as a user's, with the package as built, until the process ends by itself; gives what it printed. */
async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  return stdout;
}

describe('two thousand emulators in one process', () => {
  it('have nothing in common: each has its own agent with a Guid that no other takes', async () => {
    const emulators = Array.from({ length: many }, () => new Emulator());
    const guids = await Promise.all(
      emulators.map(async ({ fetch }) => {
        const init = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{"password":""}' };
        return (await fetch(`${agent}/loginex`, init)).headers.get('Set-GUID')?.split('=')[1] ?? '';
      }),
    );
    expect(new Set(guids).size).toBe(many);
    const send = async ({ fetch }: Emulator, method: string, path: string, Guid = '') =>
      ((await (await fetch(agent + path, { method, headers: { Guid } })).json()) as { retcode: string }).retcode;
    // Every second one is signed out, and each is asked with the Guid of the one before it, too.
    const outcomes = await Promise.all(
      emulators.map(async (emulator, index) => {
        const foreign = await send(emulator, 'GET', '/agentstatus', guids.at(index - 1));
        const own = await send(
          emulator,
          index % 2 === 0 ? 'DELETE' : 'POST',
          index % 2 === 0 ? '/logout' : '/sayfree',
          guids[index],
        );
        return [foreign, own, emulator.state.sessions().length, emulator.log.count];
      }),
    );
    expect(outcomes.filter((_, index) => index % 2 === 0)).toEqual(Array(many / 2).fill(['000-003', '0', 0, 3]));
    expect(outcomes.filter((_, index) => index % 2 === 1)).toEqual(Array(many / 2).fill(['000-003', '0', 1, 3]));
  });

  it('do not keep the process alive, with agents who are signed in, rests that go on and polls for as long as they are held', async () => {
    const printed = await run(`
      import { createEmulator } from 'cc-gateway-contract/emulator';
      let count = 0;
      for (; count < ${many}; count += 1) {
        const emulator = await createEmulator({ holdMs: 200 });
        const send = (method, target, Guid, body) =>
          emulator.fetch('http://gateway' + target, { method, body, headers: { Guid, 'Content-Type': 'application/json' } });
        const base = '/agentgateway/resource';
        const signedIn = await send('PUT', base + '/onlineagent/291/loginex', '', '{"password":""}');
        const guid = signedIn.headers.get('Set-GUID').split('=')[1];
        await send('POST', base + '/onlineagent/291/rest/600/0', guid);
        for (let events = 0; events < 3; events += 1) await send('GET', base + '/agentevent/291', guid);
        void send('GET', base + '/agentevent/291', guid);
      }
      console.log(count);
    `);
    expect(printed).toBe(`${many}\n`);
  });
});

describe('an emulator with a port', () => {
  it('does not keep the process alive once it is closed, whatever its clients have open', async () => {
    const printed = await run(`
      import { connect } from 'node:net';
      import { once } from 'node:events';
      import { startEmulator } from 'cc-gateway-contract/emulator';
      const emulator = await startEmulator({ https: true });
      const init = { method: 'PUT', body: '{"password":""}', headers: { 'Content-Type': 'application/json' } };
      const signedIn = await fetch(emulator.baseUrl + '/onlineagent/291/loginex', init);
      const headers = { Guid: signedIn.headers.get('Set-GUID').split('=')[1] };
      await signedIn.text();
      const poll = () => fetch(emulator.baseUrl + '/agentevent/291', { headers }).then((answer) => answer.text());
      await poll();
      await poll();
      const held = poll();
      const idle = connect(Number(new URL(emulator.origin).port), '127.0.0.1');
      await once(idle, 'connect');
      idle.on('error', () => {}).resume();
      while (!(await (await fetch(emulator.origin + '/_emulator/agents')).json()).agents[0].isPolled);
      await emulator.close();
      console.log(await held);
    `);
    expect(printed).toBe('{"message":"","retcode":"0"}\n');
  });
});
