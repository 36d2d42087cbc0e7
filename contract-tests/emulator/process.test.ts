import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Of the built files, as in the program of a user. */
const emulator = new URL('../../dist/src/emulator/emulator.js', import.meta.url).href;

/** Everything that an emulator waits for: a poll, the end of a rest, an agent for whom nobody polls, latency, and the console. */
const program = `
  import { Emulator } from '${emulator}';
  const emulator = new Emulator({ holdMs: 600_000, disturbances: [{ effect: 'latency', operation: 'sayFree', ms: 600_000 }] });
  const send = (method, target, guid, body = '') => emulator.handle({ method, target, headers: { guid }, body });
  const agent = '/agentgateway/resource/onlineagent/291';
  const { headers } = send('PUT', agent + '/loginex', undefined, '{"password":""}');
  const guid = headers.find(([name]) => name === 'Set-GUID')[1].replace('JSESSIONID=', '');
  send('POST', agent + '/rest/600/0', guid);
  emulator.state.session(291).events.clear();
  const lines = ['GET /agentgateway/resource/agentevent/291', 'POST ' + agent + '/sayfree', 'GET /_emulator/changes'];
  const isHeld = lines.map((line) => 'reply' in send(...line.split(' '), guid));
  emulator.clock.advance(1_000);
  console.log(isHeld.join(), emulator.state.session(291).state);
`;

/** The program waits for answers as with sockets, and for nothing else. */
const asking = `
  import { createEmulator } from '${new URL('../../dist/src/emulator/index.js', import.meta.url).href}';
  const emulator = await createEmulator({ holdMs: 300, state: { agents: [{ agentid: 291 }, { agentid: 292 }] } });
  const poll = async (agentid, signal) => {
    const headers = { Guid: 'guid-of-' + agentid + '.AgentGateway1' };
    return (await emulator.fetch(emulator.baseUrl + '/agentevent/' + agentid, { headers, signal })).text();
  };
  console.log(await poll(291));
  console.log((await Promise.all([poll(291), poll(292)])).join(' '));
  console.log(await poll(291, AbortSignal.timeout(1)).catch(({ name }) => name));
`;

it('a program goes on while it waits for an answer, and no longer', async () => {
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', asking], { timeout: 30_000 });
  const nothing = '{"message":"","retcode":"0"}';
  expect((await ended).stdout).toBe(`${nothing}\n${nothing} ${nothing}\nTimeoutError\n`);
});

/** What every program below begins with: time goes a thousand times as fast. */
const hasty = `
  import { createEmulator } from '${new URL('../../dist/src/emulator/index.js', import.meta.url).href}';
  const origin = performance.now();
  const real = performance.now.bind(performance);
  performance.now = () => origin + (real() - origin) * 1000;
  const agent = { state: { agents: [{ agentid: 291 }, { agentid: 292 }] } };
  const headers = { Guid: 'guid-of-291.AgentGateway1' };
  const ask = async (emulator, path) => (await emulator.fetch(emulator.baseUrl + path, { headers })).text();
`;

/** Runs a program until it ends by itself; gives what it printed. */
async function run(program: string): Promise<string> {
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', hasty + program], { timeout: 30_000 });
  return (await ended).stdout;
}

it('a program ends although a client goes on to poll in vain whom nobody signs out, after fifteen seconds', async () => {
  const printed = await run(`
    const emulator = await createEmulator({ holdMs: 4, ...agent });
    const begin = performance.now();
    process.on('exit', () => console.log(performance.now() - begin > 15_000));
    for (;;) await ask(emulator, '/agentevent/291');
  `).catch(({ code, stdout }: { code: number; stdout: string }) => [code, stdout]);
  // 13 is what Node says of a program that waits for what cannot come.
  expect(printed).toEqual([13, 'true\n']);
});

it('a program goes on for as long as there is anything to be heard, or to be waited for the first time', async () => {
  const printed = await run(`
    const late = await createEmulator({ faults: [{ effect: 'latency', ms: 3 }], ...agent });
    for (let count = 0; count < 20; count += 1) await ask(late, '/onlineagent/291/agentstatus');
    const idle = await createEmulator({ holdMs: 50, ...agent });
    await new Promise((resolve) => setTimeout(resolve, 30));
    console.log(await ask(idle, '/agentevent/291'));
  `);
  expect(printed).toBe('{"message":"","retcode":"0"}\n');
});

it.each([
  ['asks', `while (!isOver) await ask(emulator, '/onlineagent/291/agentstatus');`],
  [
    'polls with two clients, who displace each other',
    `const poll = async () => { while (!isOver) await ask(emulator, '/agentevent/291'); };
    await Promise.all([poll(), poll()]);`,
  ],
])('a timer has its turn while somebody %s without end', async (_title, asking) => {
  const printed = await run(`
    const emulator = await createEmulator({ holdMs: 60_000, ...agent });
    let isOver = false;
    setTimeout(() => {
      isOver = true;
      emulator.close();
    }, 20);
    ${asking}
    console.log('over');
  `);
  expect(printed).toBe('over\n');
});

it('a program with an emulator ends by itself, whatever the emulator waits for', async () => {
  // One that goes on is killed, which is an error.
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { timeout: 30_000 });
  expect((await ended).stdout).toBe('true,true,true rest\n');
});
