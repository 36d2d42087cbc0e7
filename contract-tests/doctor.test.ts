import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ccgw, start } from './support/ccgw.js';
import { certificate } from './support/certificate.js';
import { diagnose } from './support/diagnose.js';
import { gateway, withBody, withStatus } from './support/gateway.js';
import { listening } from './support/listening.js';
import { madeCertificate } from './support/made-certificate.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const allWell = ['ok name', 'ok connection', 'note request', 'ok HTTP', 'ok answer'];
const reached = ['ok name', 'ok connection', 'note request'];
const allWellInTls = [
  'ok name',
  'ok connection',
  'ok TLS',
  'ok certificate',
  'ok names',
  'ok dates',
  'ok trust',
  ...allWell.slice(2),
];

describe('a healthy gateway', () => {
  it('is found well, and gets the one request that the help tells of', async () => {
    await using server = await gateway();
    const { code, verdicts, line } = await diagnose([server.origin]);
    expect(code).toBe(0);
    expect(verdicts).toEqual(allWell);
    expect(line('answer')).toMatchObject({
      text: 'refused with 100-006: the agent is not signed in, as a CC-Gateway does',
      facts: { retcode: '100-006' },
    });
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'GET', target: '/agentgateway/resource/agentevent/59999', body: '' });
    expect(request?.headers).toMatchObject({
      guid: '00000000-0000-0000-0000-000000000000.AgentGateway0',
      'content-type': 'application/json; charset=UTF-8',
    });
    expect(server.emulator.state.session(59_999)).toBeUndefined();
    const { stdout } = await ccgw(['doctor', '--help']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'What is sent to a gateway is one request: the event poll (GET .../agentevent/AGENT',
    );
  });

  it('shows that one request and nothing else in the log of an emulator', async () => {
    const emulator = start(['emulate']);
    try {
      const baseUrl = await emulator.until(/CC-Gateway emulator: (\S+)/);
      expect((await diagnose([baseUrl])).code).toBe(0);
      const log = (await (await fetch(`${new URL(baseUrl).origin}/_emulator/requests`)).json()) as {
        count: number;
        requests: unknown[];
      };
      expect(log).toMatchObject({ count: 1, requests: [{ method: 'GET', target: '/agentgateway/resource/agentevent/59999' }] });
    } finally {
      emulator.process.kill('SIGTERM');
      await emulator.finished;
    }
  });

  it('keeps an agent who happens to have that number, with Guid and events', async () => {
    await using server = await gateway();
    const { guid } = { guid: '', ...server.emulator.state.signIn(59_999) };
    const { code, line } = await diagnose([server.origin]);
    expect(code).toBe(0);
    expect(line('answer').text).toContain('refused with');
    const poll = await fetch(`${server.baseUrl}/agentevent/59999`, { headers: { Guid: guid } });
    expect(await poll.json()).toMatchObject({ retcode: '0', event: { eventType: 'AgentOther_InService' } });
  });

  it('is asked for the last agent of the edition, under the path that is given', async () => {
    await using server = await gateway(
      {},
      { intercept: () => ({ status: 200, headers: [], body: '{"message":"","retcode":"000-003"}' }) },
    );
    const { code } = await diagnose([server.origin, '--base-path', 'desk/api', '--edition', '2025-11-13']);
    expect(code).toBe(0);
    expect(server.requests.map(({ target }) => target)).toEqual(['/desk/api/agentevent/999999']);
  });
});

describe('a gateway with TLS', () => {
  it('whose certificate nobody vouches for gets nothing sent, and the way out is told', async () => {
    await using server = await gateway({}, { tls: certificate });
    const { code, verdicts, line } = await diagnose([server.origin]);
    expect(code).toBe(2);
    expect(verdicts).toEqual([...allWellInTls.slice(0, 6), 'failed trust']);
    expect(line('TLS').text).toMatch(/^TLSv1\.3, /);
    expect(line('certificate').text).toBe('CN=127.0.0.1, issued by itself');
    expect(line('trust')).toMatchObject({
      text: 'not trusted: it signs itself, and nobody vouches for it (DEPTH_ZERO_SELF_SIGNED_CERT)',
      advice: expect.stringMatching(/--ca FILE .*NODE_EXTRA_CA_CERTS=FILE.*--insecure/),
      facts: { trusted: false, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
    expect(server.requests).toEqual([]);
  });

  it.each<[string, string[], boolean]>([
    ['with its certificate in --ca', ['--ca'], false],
    ['with its certificate in NODE_EXTRA_CA_CERTS', [], true],
  ])('is well %s', async (_title, option, extra) => {
    const pem = await file('own.pem', certificate.cert);
    await using server = await gateway({}, { tls: certificate });
    const args = [server.origin, ...option.flatMap((name) => [name, pem])];
    const { code, verdicts, line } = await diagnose(args, extra ? { NODE_EXTRA_CA_CERTS: pem } : {});
    expect(verdicts).toEqual(allWellInTls);
    expect(line('trust').text).toBe(extra ? 'trusted, by an authority that Node knows' : 'trusted, by --ca');
    expect(code).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it('is looked at whatever its certificate is with --insecure, and the report says so', async () => {
    await using server = await gateway({}, { tls: await madeCertificate({ names: ['elsewhere.example'], from: -20, to: -10 }) });
    const { code, verdicts, line } = await diagnose([server.origin, '--insecure']);
    expect(code).toBe(0);
    expect(verdicts.filter((verdict) => verdict.startsWith('careful'))).toEqual([
      'careful names',
      'careful dates',
      'careful trust',
    ]);
    for (const name of ['names', 'dates', 'trust']) expect(line(name).text).toMatch(/; taken because of --insecure$/);
    expect(verdicts.at(-1)).toBe('ok answer');
  });

  it('of an authority that this machine does not know is refused, and taken with that of the authority', async () => {
    const authority = await madeCertificate({ subject: 'An Authority' });
    const pem = await file('authority.pem', authority.cert);
    await using server = await gateway({}, { tls: await madeCertificate({ authority }) });
    const { code, line } = await diagnose([server.origin]);
    expect(code).toBe(2);
    expect(line('certificate').text).toBe('CN=gateway, issued by CN=An Authority');
    expect(line('trust').text).toMatch(/^not trusted: this machine does not know the authority that issued it \(UNABLE_TO_/);
    expect((await diagnose([server.origin, '--ca', pem])).verdicts).toEqual(allWellInTls);
  });

  const ends = (days: number) => new Date(Date.now() + (days + 0.5) * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

  it.each([
    ['has expired', { from: -20, to: -10 }, 'failed', `to ${ends(-10)}: it has expired`, -10],
    ['is not valid yet', { from: 10, to: 20 }, 'failed', `to ${ends(20)}: it is not valid yet`, 20],
    ['ends soon', { from: -20, to: 13 }, 'careful', `to ${ends(13)}, 13 days left`, 13],
    ['is good for a while', { from: -20, to: 14 }, 'ok', `to ${ends(14)}, 14 days left`, 14],
  ] as const)('whose certificate %s is told so', async (_title, span, verdict, text, daysLeft) => {
    const made = await madeCertificate(span);
    const pem = await file(`dated${span.to}.pem`, made.cert);
    await using server = await gateway({}, { tls: made });
    const { code, line } = await diagnose([server.origin, '--ca', pem]);
    expect(line('dates')).toMatchObject({ verdict, text: expect.stringContaining(text), facts: { daysLeft } });
    expect(code).toBe(verdict === 'failed' ? 2 : 0);
    expect(server.requests).toHaveLength(verdict === 'failed' ? 0 : 1);
  });

  it('whose certificate is for another name is told so, and for which', async () => {
    const made = await madeCertificate({ names: ['gateway.example', '192.0.2.7'] });
    await using server = await gateway({}, { tls: made });
    const { code, line } = await diagnose([server.origin, '--ca', await file('other.pem', made.cert)]);
    expect(code).toBe(2);
    expect(line('names')).toMatchObject({ verdict: 'failed', text: 'made for gateway.example, 192.0.2.7, and not for 127.0.0.1' });
    expect(line('trust').verdict).toBe('ok');
    expect(server.requests).toEqual([]);
  });

  it('of an emulator is well with the certificate that this writes', async () => {
    const pem = join(folder, 'emulator.pem');
    const emulator = start(['emulate', '--https-port', '0', '--write-cert', pem]);
    try {
      const url = await emulator.until(/by HTTPS: (\S+)/);
      expect((await diagnose([url, '--ca', pem])).verdicts).toEqual(allWellInTls);
    } finally {
      emulator.process.kill('SIGTERM');
      await emulator.finished;
    }
  });

  it('cannot get at a terminal with what it writes into its certificate', async () => {
    await using server = await gateway({}, { tls: await madeCertificate({ subject: 'a\u001b[31mred' }) });
    const { stdout } = await ccgw(['doctor', server.origin]);
    expect(stdout).toContain('CN=a?[31mred');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('something else that answers: exit 1, and what it is', () => {
  const page = (title: string) => `<!doctype html><title>${title}</title>`;
  const html = { 'Content-Type': 'text/html' };
  const json = { 'Content-Type': 'application/json' };

  it.each<[string, RequestListener, string, string]>([
    [
      'a login page',
      (_request, response) => response.writeHead(200, html).end(`${page('Welcome')}<form><input name=p type="password"></form>`),
      'a login page',
      'check host, port (8043 unless',
    ],
    ['a web page', (_request, response) => response.writeHead(200, html).end(page('It works')), 'a web page', 'check host'],
    [
      'a web server without that path',
      (_request, response) => response.writeHead(404, html).end(page('Not found')),
      'a web server that has nothing there (HTTP status 404)',
      'a URL without path gets /agentgateway/resource',
    ],
    [
      'a redirect, whose query is not repeated',
      (_request, response) => response.writeHead(302, { Location: 'https://sso.example/login?token=hunter2' }).end(),
      'redirected to https://sso.example/login',
      'there may be a login page or a redirect to https in between',
    ],
    [
      'a load balancer without a gateway',
      (_request, response) => response.writeHead(503, html).end(page('Unavailable')),
      'a proxy or load balancer answers, which does not reach the gateway (HTTP status 503)',
      'check host',
    ],
    [
      'a guard',
      (_request, response) => response.writeHead(401, json).end('{"error":"who are you?"}'),
      'something before the gateway wants credentials (HTTP status 401)',
      'check host',
    ],
    [
      'another interface',
      (_request, response) => response.writeHead(200, json).end('{"status":"UP"}'),
      'JSON without a retcode',
      'check',
    ],
    ['nothing but a status', (_request, response) => response.writeHead(200).end(), 'an answer without a body', 'check host'],
    ['a text', (_request, response) => response.writeHead(200).end('ready'), 'no JSON', 'check host'],
    [
      'a retcode that is a number',
      (_request, response) => response.writeHead(200, json).end('{"message":"","retcode":100006}'),
      'there is a retcode, but at /retcode there has to be a text',
      'ccgw check',
    ],
    [
      'a retcode that no table has',
      (_request, response) => response.writeHead(200, json).end('{"message":"","retcode":"000-099"}'),
      'retcode "000-099" is none of the error table',
      'check host',
    ],
    [
      'a retcode that is none',
      (_request, response) => response.writeHead(200, json).end('{"message":"","retcode":"FAIL\\u001b"}'),
      'retcode "FAIL\\u001b" is none of the error table',
      'check host',
    ],
  ])('%s', async (_title, listener, text, advice) => {
    await using server = await listening(createHttpServer({ keepAlive: false }, listener));
    const { code, verdicts, line } = await diagnose([`http://127.0.0.1:${server.port}`]);
    expect(line('answer')).toMatchObject({ text, advice: expect.stringContaining(advice) });
    expect(verdicts).toEqual([...reached, 'ok HTTP', 'failed answer']);
    expect(code).toBe(1);
    const { stdout } = await ccgw(['doctor', `http://127.0.0.1:${server.port}`]);
    expect(stdout).toMatch(/\n\nSomething answers there, but not as a CC-Gateway does\.\n$/);
    expect(stdout).not.toContain('hunter2');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('an answer of a CC-Gateway that needs a word: exit 0', () => {
  it.each([
    [
      'a path or parameter that is wrong',
      withBody('{"message":"","retcode":"000-002"}'),
      'refused with 000-002: an address',
      'check host',
    ],
    ['no refusal', withBody('{"message":"","retcode":"0"}'), 'a poll with a Guid that nobody has was answered', 'refuses it'],
    [
      'another status',
      withStatus(401),
      'refused with 100-006: the agent is not signed in, under HTTP status 401',
      'HTTP status 200',
    ],
  ])('%s', async (_title, alteration, text, advice) => {
    await using server = await gateway({ getAgentEvent: alteration });
    const { code, line } = await diagnose([server.origin]);
    expect(line('answer')).toMatchObject({
      verdict: 'careful',
      text: expect.stringContaining(text),
      advice: expect.stringContaining(advice),
    });
    expect(code).toBe(0);
  });

  it.each(['000-001', '000-003', '100-006', '900-001'])('and none where it refuses with %s', async (retcode) => {
    await using server = await gateway({ getAgentEvent: withBody(`{"message":"","retcode":"${retcode}","result":""}`) });
    expect((await diagnose([server.origin])).verdicts).toEqual(allWell);
  });
});

describe('a gateway that cannot be reached: exit 2, where it ended, and what to do', () => {
  const silent = () => listening(createTcpServer());
  const talking = (talk: (socket: Socket) => void) => listening(createTcpServer(talk));

  it('a closed port', async () => {
    const { port, ...server } = await silent();
    await server[Symbol.asyncDispose]();
    const { code, verdicts, line } = await diagnose([`https://127.0.0.1:${port}`]);
    expect(verdicts).toEqual(['ok name', 'failed connection']);
    expect(line('connection')).toMatchObject({ text: `nothing listens at 127.0.0.1:${port}`, facts: { code: 'ECONNREFUSED' } });
    expect(code).toBe(2);
  });

  it('a host that nobody knows', async () => {
    const { code, verdicts, line } = await diagnose(['https://gateway.invalid:8043']);
    expect(verdicts).toEqual(['failed name']);
    expect(line('name').text).toBe('the host gateway.invalid is not known');
    expect(code).toBe(2);
  });

  it.each([
    ['http', 'HTTP', [...reached, 'failed HTTP']],
    ['https', 'TLS', ['ok name', 'ok connection', 'failed TLS']],
  ])('a socket that says nothing (%s)', async (scheme, name, expected) => {
    await using server = await silent();
    const { code, verdicts, line } = await diagnose([`${scheme}://127.0.0.1:${server.port}`, '--timeout', '300']);
    expect(verdicts).toEqual(expected);
    expect(line(name)).toMatchObject({
      text: `127.0.0.1:${server.port} gave no answer within 0.3 s`,
      advice: expect.stringContaining('--timeout'),
    });
    expect(code).toBe(2);
  });

  it('TLS to a port without', async () => {
    await using server = await gateway();
    const { port } = new URL(server.origin);
    const { code, line } = await diagnose([`https://127.0.0.1:${port}`]);
    expect(line('TLS')).toMatchObject({
      text: `127.0.0.1:${port} does not speak TLS: plain HTTP, most likely`,
      advice: expect.stringContaining(`http://127.0.0.1:${port}/agentgateway/resource`),
    });
    expect(server.requests).toEqual([]);
    expect(code).toBe(2);
  });

  it('no TLS to a port with it, whether that closes the connection or says so', async () => {
    await using server = await gateway({}, { tls: certificate });
    const { port } = new URL(server.origin);
    await using polite = await talking((socket) =>
      socket.once('data', (first) => {
        if (first[0] !== 0x16) return void socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 5\r\n\r\nHTTPS');
        const onward = connect(Number(port), '127.0.0.1').on('error', () => {});
        onward.write(first);
        socket.pipe(onward).pipe(socket);
      }),
    );
    for (const each of [port, polite.port]) {
      const { code, verdicts, line } = await diagnose([`http://127.0.0.1:${each}`]);
      expect(verdicts).toEqual([...reached, 'failed HTTP']);
      expect(line('HTTP')).toMatchObject({
        text: `127.0.0.1:${each} speaks TLS, and the URL says http`,
        advice: `give an https:// URL: https://127.0.0.1:${each}/agentgateway/resource`,
      });
      expect(code).toBe(2);
    }
    expect(server.requests).toEqual([]);
  });

  it('something that speaks neither', async () => {
    await using server = await talking((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    const url = `127.0.0.1:${server.port}`;
    const plain = await diagnose([`http://${url}`]);
    expect(plain.line('HTTP').text).toBe(`${url} does not speak HTTP`);
    const secure = await diagnose([`https://${url}`]);
    expect(secure.line('TLS').text).toBe(`${url} does not speak TLS: plain HTTP, most likely`);
    expect([plain.code, secure.code]).toEqual([2, 2]);
  });

  it.each(['http', 'https'])('something that hangs up (%s)', async (scheme) => {
    await using server = await talking((socket) => socket.once('data', () => socket.destroy()));
    const { code, verdicts, line } = await diagnose([`${scheme}://127.0.0.1:${server.port}`]);
    expect(verdicts.at(-1)).toMatch(/^failed /);
    expect(line(scheme === 'http' ? 'HTTP' : 'TLS').text).toContain('closed the connection');
    expect(code).toBe(2);
  });
});
