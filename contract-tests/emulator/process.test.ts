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

/** A client that polls in vain for ever, with a clock that goes a thousand times as fast. */
const polling = `
  import { createEmulator } from '${new URL('../../dist/src/emulator/index.js', import.meta.url).href}';
  const begin = performance.now();
  const real = performance.now.bind(performance);
  performance.now = () => begin + (real() - begin) * 1000;
  const emulator = await createEmulator({ holdMs: 10, state: { agents: [{ agentid: 291 }] } });
  const headers = { Guid: 'guid-of-291.AgentGateway1' };
  (async () => {
    for (;;) await (await emulator.fetch(emulator.baseUrl + '/agentevent/291', { headers })).text();
  })();
  process.on('exit', () => console.log(performance.now() - begin > 15_000));
`;

it('a program ends although a client goes on to poll in vain whom nobody signs out', async () => {
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', polling], { timeout: 30_000 });
  expect((await ended).stdout).toBe('true\n');
});

it('a program with an emulator ends by itself, whatever the emulator waits for', async () => {
  // One that goes on is killed, which is an error.
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { timeout: 30_000 });
  expect((await ended).stdout).toBe('true,true,true rest\n');
});
