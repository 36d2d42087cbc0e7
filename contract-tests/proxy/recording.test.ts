import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecording, readRecording } from '../../src/check/traffic/read-recording.js';
import { replay } from '../../src/check/traffic/replay.js';
import { callAgent } from '../../src/emulator/agents.js';
import { createGateway } from '../../src/index.js';
import type { Prism } from '../../src/proxy/prism.js';
import { gateway, withBody, withHeader } from '../support/gateway.js';
import { proxied, startPrism } from '../support/proxied.js';

let prism: Prism;
let folder: string;
beforeAll(async () => {
  prism = await startPrism();
  folder = await mkdtemp(join(tmpdir(), 'ccgw-test-'));
});
afterAll(async () => {
  await prism.close();
  await rm(folder, { recursive: true });
});

let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.jsonl`);
};

const json = { 'Content-Type': 'application/json; charset=UTF-8' };

/** Signs an agent in and out by the proxy, and writes that to a file. */
async function recordDay(record: string, act: (baseUrl: string) => Promise<unknown> = signInAndOut): Promise<readonly string[]> {
  await using server = await gateway({}, { holdMs: 10 });
  await using proxy = await proxied(server.baseUrl, prism, { record });
  await act(proxy.baseUrl);
  await proxy.close();
  return proxy.violations;
}

async function signInAndOut(baseUrl: string): Promise<void> {
  const session = await createGateway({ baseUrl }).signIn(291, { password: 'correct horse' });
  await session.signOut();
}

describe('a recording', () => {
  it('has no password, Guid, cookie, phone number, token or note in it, wherever they were', async () => {
    const record = newFile();
    const secrets = [
      'correct horse',
      'battery "staple\\',
      '8613800138000',
      'a-service-token',
      'sticky-node-7',
      'confidential',
      '0571',
    ];
    await using server = await gateway(
      {
        '': withBody('{"message":"nobody is called battery \\"staple\\\\ here","retcode":"000-002"}'),
        queryCustomState: (reply, request) => ({
          ...reply,
          body: `<html>correct horse, ${request.headers.guid}, ${encodeURIComponent(request.headers.guid ?? '')}</html>`,
        }),
        loginEx: withHeader('Set-Cookie', 'route=sticky-node-7; Path=/; HttpOnly'),
      },
      { holdMs: 10, renewedAfterMs: 1, validForMs: 60_000 },
    );
    await using proxy = await proxied(server.baseUrl, prism, { record });
    const application = createGateway({ baseUrl: proxy.baseUrl });
    const session = await application.signIn(291, { password: 'correct horse', phonenum: '8613800138000', autoanswer: false });
    callAgent(server.emulator, 291, 'ring', { caller: '8613800138000', called: '05718800123' });
    callAgent(server.emulator, 291, 'pick-up');
    await session.waitFor('AgentEvent_Ringing');
    callAgent(server.emulator, 291, 'no-answer');
    await session.updateGuid();
    await session.sendNoteletEx({ agentIds: [291], content: 'confidential' });
    await session.modifyAccountPwdEx({ oldPassword: 'correct horse', newPassword: 'battery "staple\\' });
    await session.queryCustomState().catch(() => {});
    const guids = new Set<string>();
    for (const { headers } of server.requests) if (headers.guid) guids.add(headers.guid);
    const guid = [...guids].at(-1) ?? '';
    const odd = (path: string, init: RequestInit) => fetch(proxy.baseUrl + path, { headers: { ...json, Guid: guid }, ...init });
    await odd(`/onlineagent/291/sayfree?guid=${guid}&phone=8613800138000`, { method: 'POST' });
    await odd('/onlineagent/8613800138000/sayfree', { method: 'POST', headers: { ...json, Guid: `JSESSIONID=${guid}; x` } });
    await odd('/onlineagent/291/loginex', { method: 'PUT', body: '{"password":"correct horse' });
    await odd('/onlineagent/291/loginex', { method: 'PUT', body: 'correct horse' });
    await odd('/onlineagent/291/loginex', { method: 'PUT', body: '{"pass\\u0077ord":"correct horse","phonenum":8613800138000}' });
    await odd('/onlineagent/291/handshake', {
      method: 'POST',
      headers: {
        ...json,
        Guid: guid,
        service_token: 'a-service-token',
        Cookie: 'route=sticky-node-7',
        Authorization: 'Basic confidential',
      },
    });
    await session.signOut();
    await proxy.close();
    const text = await readFile(record, 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(15);
    expect(guids.size).toBeGreaterThan(2);
    const told = JSON.stringify(proxy.told);
    for (const secret of [...secrets, ...guids, ...[...guids].map((each) => each.replace(/\.AgentGateway\d/, ''))]) {
      const written = JSON.stringify(secret).slice(1, -1);
      for (const form of [secret, written, encodeURIComponent(secret)]) {
        expect(text.includes(form), `recorded: ${form}`).toBe(false);
        expect(told.includes(form), `told: ${form}`).toBe(false);
      }
    }
  });

  it.each([
    ['a query', '/onlineagent/291/sayfree?password=tulip%20field%208', ''],
    ['a query as forms have it', '/onlineagent/291/sayfree?password=tulip+field+8', ''],
    ['a body that ends too early', '/onlineagent/291/sayfree', '{"password":"tulip field 8"'],
    ['a form', '/onlineagent/291/sayfree', 'password=tulip+field+8'],
    ['a field of a field', '/onlineagent/291/sayfree', '{"more":[{"password":"tulip field 8"}]}'],
  ])('has no password that the gateway repeats from %s', async (_title, path, body) => {
    const record = newFile();
    const repeated = (text: string) => ({ message: `what is ${text}?`, retcode: '000-001' });
    await using server = await gateway({
      sayFree: (reply, request) => ({
        ...reply,
        body: JSON.stringify(repeated(`${request.target} ${request.body} tulip field 8`)),
      }),
    });
    await using proxy = await proxied(server.baseUrl, prism, { record });
    await fetch(proxy.baseUrl + path, { method: 'POST', headers: json, body });
    await proxy.close();
    const told = `${await readFile(record, 'utf8')}${JSON.stringify(proxy.told)}`;
    expect(told).toContain('what is');
    expect(told).not.toMatch(/tulip|field.8/);
  });

  it('has the same stand-in for the same Guid, and another one for another', async () => {
    const record = newFile();
    await recordDay(record, async (baseUrl) => {
      const session = await createGateway({ baseUrl }).signIn(291, { password: '' });
      await session.sayBusy();
      await session.updateGuid();
      await session.signOut();
    });
    const { runs } = readRecording('', record);
    const sent = runs[0]?.exchanges.map(({ request }) => request.headers.find(([name]) => name.toLowerCase() === 'guid')?.[1]);
    expect(sent).toEqual([undefined, 'guid-1.AgentGateway1', 'guid-1.AgentGateway1', 'guid-2.AgentGateway1']);
    expect(runs[0]?.exchanges[0]?.answer?.headers).toContainEqual(['Set-GUID', 'JSESSIONID=guid-1.AgentGateway1']);
    expect(runs[0]?.exchanges[2]?.answer?.body).toContain('"guid":"guid-2.AgentGateway1"');
  });

  it('is for its owner alone, and begins with what it is', async () => {
    const record = newFile();
    await recordDay(record);
    expect((await stat(record)).mode & 0o777).toBe(0o600);
    const [first = ''] = (await readFile(record, 'utf8')).split('\n');
    expect(JSON.parse(first)).toEqual({
      format: 'ccgw-recording',
      formatVersion: 1,
      contract: { version: '0.1.0', edition: 'as-published' },
      target: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/agentgateway\/resource$/),
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('is judged as what passed was: nothing of a healthy day', async () => {
    const record = newFile();
    expect(await recordDay(record)).toEqual([]);
    const { findings, obstacles, statements } = replay(readRecording('', record).runs);
    expect([findings, obstacles]).toEqual([[], []]);
    expect(statements.filter(({ outcome }) => outcome === 'kept').length).toBeGreaterThan(20);
  });

  it('is continued, with the same gateway, behind a line that was torn', async () => {
    const record = newFile();
    await using server = await gateway();
    const once = async () => {
      await using proxy = await proxied(server.baseUrl, prism, { record });
      await signInAndOut(proxy.baseUrl);
    };
    await once();
    await writeFile(record, (await readFile(record, 'utf8')).slice(0, -20));
    await once();
    const { runs, torn } = readRecording('', record);
    expect(runs.map(({ exchanges }) => exchanges.length)).toEqual([1, 2]);
    expect(torn).toEqual([3]);
  });

  it.each([
    [
      'of another gateway',
      '{"format":"ccgw-recording","formatVersion":1,"contract":{"version":"1","edition":"as-published"},"target":"http://other","startedAt":"2026-01-31T08:00:00.000Z"}\n',
      'it is a recording of http://other',
    ],
    [
      'of another edition',
      '{"format":"ccgw-recording","formatVersion":1,"contract":{"version":"1","edition":"2023-09-27"},"target":"http://other","startedAt":"2026-01-31T08:00:00.000Z"}\n',
      'by the edition 2023-09-27',
    ],
    ['that is something else', '{"a":1}\n', 'it is no recording'],
  ])('does not go into a file %s', async (_title, text, message) => {
    const record = newFile();
    await writeFile(record, text);
    await expect(proxied('http://127.0.0.1:9/agentgateway/resource', prism, { record })).rejects.toThrow(message);
    expect(await readFile(record, 'utf8')).toBe(text);
  });

  it.each([
    ['no file', '/dev/null', 'it is no file'],
    ['in a folder that is not there', '/nowhere/x.jsonl', 'it cannot be written'],
  ])('does not go into what is %s', async (_title, record, message) => {
    await expect(proxied('http://127.0.0.1:9/x', prism, { record })).rejects.toThrow(message);
  });
});

describe('what is no recording', () => {
  const head =
    '{"format":"ccgw-recording","formatVersion":1,"contract":{"version":"1","edition":"as-published"},"target":"http://x","startedAt":"2026-01-31T08:00:00.000Z"}';
  it.each([
    ['nothing at all', '', 'is empty'],
    ['other JSON', '{"a":1}', 'is no recording'],
    ['no JSON', 'hello', 'is no recording'],
    ['another format', head.replace('"formatVersion":1', '"formatVersion":2'), 'of format 2, and this ccgw reads format 1'],
    ['a head that lacks something', head.replace('"target":"http://x",', ''), 'target is missing'],
    ['a line in the middle that is no exchange', `${head}\n{"a":1}\n${head}`, 'line 2 is no exchange'],
    ['a torn line in the middle of a run', `${head}\n{"at\n{"a":1}`, 'line 2 is no exchange'],
  ])('is refused: %s', (_title, text, message) => {
    expect(() => parseRecording('--replay x', text)).toThrow(message);
  });

  it('is but a warning where the last line was torn', () => {
    expect(parseRecording('x', `${head}\n{"at":"2026-`)).toEqual({ runs: [{ head: JSON.parse(head), exchanges: [] }], torn: [2] });
  });
});
