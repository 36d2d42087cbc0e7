import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Emulator } from '../src/emulator/emulator.js';
import { withSchema } from '../src/emulator/faults/fault.js';
import type { Reply } from '../src/emulator/http.js';
import { type Core, type RunningServer, serve } from '../src/emulator/server.js';
import { ccgw, start } from './support/ccgw.js';
import { checkUrl } from './support/checked.js';
import { type Alteration, gateway, withBody, withHeader, withJson, withStatus } from './support/gateway.js';

const password = 'correct "horse\\';
const options = ['--agent', '291', '--phone', '40038'];
let signInArrives: () => void = () => {};

async function running(core: Core): Promise<RunningServer & AsyncDisposable> {
  const server = await serve(core);
  return { ...server, [Symbol.asyncDispose]: () => server.close() };
}

const signedIn = (server: Awaited<ReturnType<typeof gateway>>) => server.emulator.state.session(291) !== undefined;

async function folder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'ccgw-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

describe('the agent is signed out whatever happens', () => {
  it.each<[string, Readonly<Record<string, Alteration>>]>([
    ['after a sign-in under status 201', { loginEx: withStatus(201) }],
    ['after a sign-in that is no JSON', { loginEx: withBody('{') }],
    ['after a sign-in whose retcode is a number', { loginEx: withJson((body) => ({ ...body, retcode: 0 })) }],
    ['after an answer that is no JSON', { rest: withBody('oops') }],
    ['after a poll that renews the Guid wrongly', { getAgentEvent: withHeader('Set-GUID', 'JSESSIONID=wrong') }],
  ])('%s', async (title, alterations) => {
    await using server = await gateway(alterations);
    const { exit, result } = await checkUrl(server.baseUrl);
    // The status of an answer is on no page.
    expect(exit).toBe(title.endsWith('status 201') ? 0 : 1);
    expect(signedIn(server)).toBe(false);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s during a poll, at once and with exit code 2', async (signal) => {
    await using server = await gateway({}, { holdMs: 60_000 });
    server.emulator.state.take = () => undefined;
    const run = start(['check', server.baseUrl, ...options], { CCGW_PASSWORD: password });
    await expect.poll(() => server.requests.some(({ method }) => method === 'GET'), { timeout: 20_000 }).toBe(true);
    run.process.kill(signal);
    const { code, stdout, stderr } = await run.finished;
    expect(code).toBe(2);
    expect(stderr).toContain('interrupted');
    expect(stdout).toContain('not checked: the check was interrupted');
    expect(signedIn(server)).toBe(false);
  });

  it('with every Guid that came, if the newest is refused as that of an agent who is not signed in', async () => {
    await using server = await gateway({ getAgentEvent: withHeader('Set-GUID', 'JSESSIONID=wrong') });
    server.emulator.state.authenticate = (agentid, guid) =>
      server.emulator.state.session(agentid)?.guids.accepts(guid) ? '0' : '100-006';
    const { result } = await checkUrl(server.baseUrl);
    expect(signedIn(server)).toBe(false);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });

  it.each<[string, Alteration]>([
    ['that is no JSON', withBody('{')],
    ['without retcode', withBody('{"message":""}')],
    ['whose retcode is none', withJson((body) => ({ ...body, retcode: '00' }))],
    ['that a load balancer gave up on', (reply) => ({ ...reply, status: 502, body: '<html></html>' })],
  ])('as far as it can be: a sign-in %s and without Guid leaves it open, and that is said', async (_title, alteration) => {
    await using server = await gateway({
      loginEx: (reply, request) => withHeader('Set-GUID', undefined)(alteration(reply, request), request),
    });
    const { result, exit } = await checkUrl(server.baseUrl);
    expect(signedIn(server)).toBe(true);
    expect(result.agents).toEqual([{ agent: 291, signedOut: false }]);
    expect(exit).not.toBe(0);
  });

  it('also behind a load balancer that knows its node by a cookie', async () => {
    const cookie = (reply: Reply): Reply => ({
      ...reply,
      headers: [['Set-Cookie', 'node=2; Path=/; Expires=Wed, 21 Oct 2030 07:28:00 GMT'], ...reply.headers],
    });
    const elsewhere: Alteration = (reply, request) =>
      request.headers.cookie === 'node=2' ? reply : withBody('{"message":"","retcode":"100-006"}')(reply, request);
    const others = Object.fromEntries(
      ['setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout'].map((operation) => [operation, elsewhere]),
    );
    await using server = await gateway({ ...others, loginEx: cookie });
    const { findings, exit } = await checkUrl(server.baseUrl);
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });

  it('after a terminal that is closed, which ends the whole process group, during the sign-in', async () => {
    let answer: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      signInArrives = resolve;
    });
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const emulator = new Emulator({ holdMs: 100 });
    await using server = await running({
      close: () => emulator.close(),
      handle(request) {
        const outcome = emulator.handle(request);
        if (request.method !== 'PUT' || 'reply' in outcome) return outcome;
        signInArrives();
        return { reply: answered.then(() => outcome), cancel: () => {} };
      },
    });
    const run = start(['check', server.baseUrl, ...options], { CCGW_PASSWORD: password }, { detached: true });
    await arrived;
    process.kill(-(run.process.pid ?? 0), 'SIGHUP');
    await run.until(/interrupted/);
    answer();
    expect((await run.finished).code).toBe(2);
    expect(emulator.state.session(291)).toBeUndefined();
  });

  it('when the network is gone for a while, and back', async () => {
    await using server = await gateway();
    let passed = 0;
    let signedInMeanwhile: boolean | undefined;
    const front = createServer((request, response) => {
      passed += 1;
      if (passed === 60) {
        signedInMeanwhile = signedIn(server);
        const { port } = front.address() as AddressInfo;
        front.close();
        front.closeAllConnections();
        setTimeout(() => front.listen(port, '127.0.0.1'), 4_000);
        return;
      }
      const onward = httpRequest(
        new URL(request.url ?? '', server.origin),
        { method: request.method, headers: request.headers, path: request.url },
        (answer) => {
          response.writeHead(answer.statusCode ?? 0, answer.headers);
          answer.pipe(response);
        },
      );
      request.pipe(onward.on('error', () => response.destroy()));
    });
    await new Promise<void>((resolve) => {
      front.listen(0, '127.0.0.1', resolve);
    });
    const { result, exit } = await checkUrl(`http://127.0.0.1:${(front.address() as AddressInfo).port}`);
    front.close();
    front.closeAllConnections();
    expect(signedInMeanwhile).toBe(true);
    expect(signedIn(server)).toBe(false);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
    expect(exit).not.toBe(0);
    expect(passed).toBeGreaterThan(60);
  });

  it('when the check itself fails, and that is told as its own fault', async () => {
    await using server = await gateway();
    let count = 0;
    const { result, exit } = await checkUrl(server.baseUrl, {
      onExchange() {
        count += 1;
        if (count === 40) throw new Error('a bug');
      },
    });
    expect(result.obstacles).toEqual([{ reason: 'the check failed: a bug', advice: expect.stringContaining('please report it') }]);
    expect(exit).toBe(2);
    expect(signedIn(server)).toBe(false);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });

  it('and a report is written even if the sign-out is answered without end', async () => {
    await using server = await gateway({ logout: withBody(' '.repeat(200_000)) });
    const { code, stdout, stderr } = await ccgw(['check', server.baseUrl, ...options], { CCGW_PASSWORD: password });
    expect(stderr).toBe('');
    expect(stdout).toContain('error: the answer has a body that is no JSON object [logout.answer.json]');
    expect(stdout).toContain('careful: agent 291 may still be signed in');
    expect(code).toBe(1);
  });

  it('and said so when it could not be done', async () => {
    await using server = await gateway({ logout: withJson((body) => ({ ...body, retcode: '100-007' })) });
    const run = await ccgw(['check', server.baseUrl, ...options], { CCGW_PASSWORD: password });
    expect(run.stdout).toContain('careful: agent 291 may still be signed in');
  });

  it('if a number outside of the range can be signed in, that one too', async () => {
    await using server = await gateway();
    const anyNumber = (id: string) => ({
      id: `${id}.agentid.maximum!`,
      statement: `${id}.agentid.maximum`,
      title: '',
      understands: withSchema('agentid', () => ({ type: 'integer' })),
    });
    server.emulator.faults = ['loginEx', 'logout'].map(anyNumber);
    const { result, exit } = await checkUrl(server.baseUrl);
    const beyond = result.exchanges.filter(({ agentid }) => agentid === 60000);
    expect(beyond.map(({ operation }) => operation)).toEqual(['loginEx', 'logout']);
    expect(server.emulator.state.sessions()).toEqual([]);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
    expect(exit).toBe(1);
  });

  it('but an agent whom the check did not sign in is left alone', async () => {
    await using server = await gateway();
    server.emulator.state.signIn(292);
    await checkUrl(server.baseUrl);
    expect(server.emulator.state.session(292)).toBeDefined();
    const numbers = new Set(server.requests.map(({ target }) => /(?:onlineagent|agentevent)\/([^/?]*)/.exec(target)?.[1]));
    expect([...numbers].sort()).toEqual(['', '-1', '0', '100', '1000000', '291', '60000', 'abc']);
  });
});

describe('no output contains a password or a Guid', () => {
  it.each<[string, Readonly<Record<string, Alteration>>]>([
    ['of a healthy gateway', {}],
    [
      'of one that echoes the request',
      { loginEx: (reply, request) => withJson((body) => ({ ...body, message: [request.body] }))(reply, request) },
    ],
    [
      'of one that echoes the Guid',
      { rest: (reply, request) => withJson((body) => ({ ...body, result: request.headers.guid }))(reply, request) },
    ],
    [
      'of one that sends the Guid in a wrong form',
      { getAgentEvent: (reply, request) => withHeader('Set-GUID', `${request.headers.guid}`)(reply, request) },
    ],
    [
      'of one that echoes both behind a long text',
      { rest: (reply, request) => withBody(`${'x'.repeat(180)} ${request.headers.guid} ${password}`)(reply, request) },
    ],
    ['of one that echoes in another coding', { loginEx: (reply, request) => ({ ...reply, body: `\ufffd ${request.body}` }) }],
    [
      'of one that shows the Guid without a header',
      {
        loginEx: (reply, request) =>
          withHeader('Set-GUID', undefined)(withBody(reply.headers.flat().join(' '))(reply, request), request),
      },
    ],
    [
      'of one that leads to a login page',
      {
        loginEx: (reply, request) =>
          withHeader('Location', `/login;${encodeURIComponent(password)};${reply.headers.flat().at(-1)}`)(
            { ...reply, status: 302, body: '' },
            request,
          ),
      },
    ],
    ['of one that answers with the Guid alone', { logout: (reply, request) => ({ ...reply, body: `${request.headers.guid}` }) }],
  ])('%s', async (_title, alterations) => {
    const issued: string[] = [];
    await using server = await gateway(alterations, { newGuid: () => issued[issued.push(randomUUID()) - 1] ?? '' });
    await using place = await folder();
    const report = join(place.path, 'report.json');
    const { stdout, stderr } = await ccgw(['check', server.baseUrl, ...options, '--report', `json=${report}`], {
      CCGW_PASSWORD: password,
    });
    const guid = issued.at(-1);
    const everything = stdout + stderr + (await readFile(report, 'utf8'));
    expect(everything).toContain('291');
    for (const form of [password, JSON.stringify(password).slice(1, -1)]) expect(everything).not.toContain(form);
    expect(everything).not.toContain('horse');
    expect(guid).toMatch(/^[0-9a-f-]{36}$/);
    expect(everything).not.toContain(guid?.slice(0, 18));
  });

  it('and the plan does not either', async () => {
    const { stdout } = await ccgw(['check', 'http://127.0.0.1:9', ...options, '--dry-run'], { CCGW_PASSWORD: password });
    expect(stdout).toContain('"password":"(hidden)"');
    expect(stdout).not.toContain(password);
  });
});

describe('the plan', () => {
  it('lists every request of the run, and sends none', async () => {
    await using server = await gateway();
    const planned = await ccgw(['check', server.baseUrl, ...options, '--agent', '292', '--dry-run'], { CCGW_PASSWORD: password });
    expect(planned.code).toBe(0);
    expect(server.requests).toHaveLength(0);
    await ccgw(['check', server.baseUrl, ...options, '--agent', '292'], { CCGW_PASSWORD: password });
    // Which agent does which part is settled only in the run.
    const anybody = (request: string) => request.replaceAll(/\/29[12]/g, '/291');
    const sent = new Set(server.requests.map(({ method, target }) => anybody(`${method} ${target}`)));
    const lines = planned.stdout.matchAll(/^ {2}(\w+) +http:\/\/[^/]+(\S+)/gm);
    const listed = new Set([...lines].map(([, method, target]) => anybody(`${method} ${target}`)));
    expect(planned.stdout).toMatch(new RegExp(`^${[...planned.stdout.matchAll(/^ {2}\w+ +http/gm)].length} requests, beside`, 'm'));
    const conditional = /\/rest\/600\/0\?prolong=true$|\/saybusy\?reason=225&prolong=true$/;
    expect([...sent].filter((request) => !listed.has(request) && !conditional.test(request))).toEqual([]);
    expect([...listed].filter((request) => !sent.has(request))).toEqual([]);
  });
});

describe('the JSON report', () => {
  it('goes through a link to the file behind it, and into a pipe as it is', async () => {
    await using server = await gateway();
    await using place = await folder();
    const [file, link, pipe] = ['report.json', 'link.json', 'pipe'].map((name) => join(place.path, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(file, 'old');
    await symlink(file, link);
    execFileSync('mkfifo', [pipe]);
    const reading = readFile(pipe, 'utf8');
    const reports = ['--report', `json=${link}`, '--report', `json=${pipe}`];
    const { code } = await ccgw(['check', server.baseUrl, ...options, ...reports], { CCGW_PASSWORD: password });
    expect(code).toBe(0);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(await reading);
    expect(JSON.parse(await reading)).toMatchObject({ counts: { failed: 0 } });
  });

  it('is written whole and leaves nothing else behind', async () => {
    await using server = await gateway({ rest: withJson((body) => (body.retcode === '0' ? { ...body, retcode: 0 } : body)) });
    await using place = await folder();
    const report = join(place.path, 'report.json');
    const only = ['--only', 'loginEx,setAgentAutoEnterIdle,setCustomState,rest,getAgentEvent,logout'];
    const { code } = await ccgw(['check', server.baseUrl, ...options, ...only, '--report', `json=${report}`], {
      CCGW_PASSWORD: password,
    });
    expect(code).toBe(1);
    expect(await readdir(place.path)).toEqual(['report.json']);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      target: server.baseUrl,
      contract: { version: '0.1.0', edition: 'as-published' },
      startedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      durationMs: expect.any(Number),
      counts: { failed: 1, warned: 0 },
      findings: [
        {
          id: 'rest.answer.retcode',
          check: 'retcode',
          operation: 'rest',
          severity: 'error',
          message: 'retcode is neither "0" nor a code NNN-NNN',
          expected: '"0" or a code NNN-NNN as a JSON string',
          actual: '0',
          source: { page: 'cec_07_1213', edition: '2023-09-27' },
          repeat: `curl -X POST -H 'Accept: application/json' -H 'Content-Type: application/json; charset=UTF-8' -H "Guid: $GUID" '${server.baseUrl}/onlineagent/291/rest/600/0'`,
        },
      ],
      coverage: {
        operations: {
          covered: ['loginEx', 'setAgentAutoEnterIdle', 'setCustomState', 'getAgentEvent', 'logout'],
          missed: expect.arrayContaining(['rest', 'sayBusy']),
        },
        events: {
          covered: [
            'AgentOther_InService',
            'AgentOther_ShutdownService',
            'AgentState_Ready',
            'AgentState_SetNotReady_Success',
            'AgentState_SetRest_Success',
            'AgentState_Rest_Timeout',
            'AgentState_Work',
          ],
        },
      },
    });
  });
});
