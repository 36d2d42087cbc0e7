import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Emulator } from '../src/emulator/emulator.js';
import { ccgw } from './support/ccgw.js';
import { certificate } from './support/certificate.js';
import { agents, checkUrl } from './support/checked.js';
import { gateway, withPasswords } from './support/gateway.js';

async function listening(server: Server): Promise<{ port: number } & AsyncDisposable> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())) };
}

const answering = (listener: RequestListener) => listening(createServer({ keepAlive: false }, listener));

describe('a gateway that cannot be checked: exit 2, with what to do', () => {
  it('nothing listens there', async () => {
    const free = await listening(createTcpServer());
    await free[Symbol.asyncDispose]();
    const { exit, result } = await checkUrl(`http://127.0.0.1:${free.port}`);
    expect(exit).toBe(2);
    expect(result.findings).toEqual([]);
    expect(result.obstacles).toEqual([
      { reason: `nothing listens at 127.0.0.1:${free.port}`, advice: expect.stringContaining('is the port right (8043') },
    ]);
    expect(result.notChecked).toHaveLength(6);
  });

  it('the host has no such name', async () => {
    const { exit, result } = await checkUrl('http://gateway.invalid:8043');
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toBe('the host gateway.invalid is not known');
  });

  it.each([
    [404, 'text/html', '<html>not found</html>'],
    [404, 'application/json', '{"error":"no such route"}'],
    [502, 'text/html', '<html>bad gateway</html>'],
    [503, 'text/plain', ''],
    [401, 'text/html', '<html>who are you</html>'],
    [404, 'application/json', '{"message":"","retcode":404}'],
  ])('HTTP status %i at sign-in', async (status, type, body) => {
    await using server = await answering((_request, response) => response.writeHead(status, { 'Content-Type': type }).end(body));
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.findings).toEqual([]);
    expect(result.obstacles).toEqual([
      {
        reason: `the sign-in was answered with HTTP status ${status} instead of by a CC-Gateway`,
        advice: expect.stringContaining('check host'),
      },
    ]);
  });

  it('a redirect to a login page, whose query is not repeated', async () => {
    await using server = await answering((_request, response) => response.writeHead(302, { Location: '/login?ticket=abc' }).end());
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toContain(`HTTP status 302 to http://127.0.0.1:${server.port}/login instead`);
  });

  it('a web page', async () => {
    await using server = await answering((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Welcome</title>'),
    );
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toBe('the sign-in was answered with a web page instead of by a CC-Gateway');
  });

  it('a web page that does not begin like one', async () => {
    await using server = await answering((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('Please log in <a href="/login">here</a>'),
    );
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toBe('the sign-in was answered with a web page instead of by a CC-Gateway');
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });

  it('an agent who is signed in already: nobody is signed out by the check', async () => {
    await using server = await gateway();
    server.emulator.state.signIn(291);
    const { exit, result } = await checkUrl(server.baseUrl);
    expect(exit).toBe(2);
    expect(result.obstacles).toEqual([
      {
        reason: expect.stringContaining('refused with 100-002'),
        advice: expect.stringContaining('sign the agent out where it is signed in'),
      },
    ]);
    expect(server.emulator.state.session(291)).toBeDefined();
    expect(server.requests).toHaveLength(1);
  });

  it('a refusal under another status, of which the refusal is told', async () => {
    await using server = await answering((_request, response) => response.writeHead(401).end('{"message":"","retcode":"100-004"}'));
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles).toEqual([
      { reason: expect.stringContaining('refused with 100-004 under HTTP status 401'), advice: expect.stringContaining('110-016') },
    ]);
  });

  it.each([
    ['a refusal', 200, '{"message":"","retcode":"100-002"}'],
    ['a web page', 200, '<html>log in</html>'],
    ['an error page', 404, '<html>not found</html>'],
  ])('%s, even with a Set-GUID: nothing more is sent for an agent whom it did not sign in', async (_title, status, body) => {
    const targets: unknown[] = [];
    await using server = await answering((request, response) => {
      targets.push(request.url);
      response
        .writeHead(status, { 'Content-Type': 'application/json', 'Set-GUID': 'JSESSIONID=some-guid.AgentGateway1' })
        .end(body);
    });
    const { exit, result, findings } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(findings).toEqual([]);
    expect(exit).toBe(2);
    expect(targets).toHaveLength(1);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });

  it('a wrong password: tried once, for gateways lock accounts', async () => {
    await using server = await gateway({}, { roster: withPasswords({ 291: 'another' }) });
    const { exit, result } = await checkUrl(server.baseUrl);
    expect(exit).toBe(2);
    expect(result.obstacles).toEqual([{ reason: expect.stringContaining('100-004'), advice: expect.stringContaining('110-016') }]);
    expect(server.requests).toHaveLength(1);
  });

  it('https spoken to a port without TLS', async () => {
    await using server = await gateway();
    const { exit, result } = await checkUrl(server.baseUrl.replace('http:', 'https:'));
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.advice).toContain('http:// URL');
  });

  it('http spoken to a port with TLS', async () => {
    await using server = await listening(createTlsServer(certificate));
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.advice).toContain('https:// URL');
  });

  it('something that speaks no HTTP', async () => {
    await using server = await listening(
      createTcpServer((socket) => socket.end('220 mail.example ESMTP\r\n', () => socket.destroy())),
    );
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toBe(`127.0.0.1:${server.port} does not speak HTTP`);
  });

  it('a sign-in that is never answered: it is given up, and the agent reported as perhaps signed in', async () => {
    await using server = await answering((request) => request.on('close', () => {}));
    const { exit, result } = await checkUrl(`http://127.0.0.1:${server.port}`, { timeoutMs: 300 });
    expect(exit).toBe(2);
    expect(result.obstacles[0]).toEqual({
      reason: expect.stringContaining('gave no answer within'),
      advice: expect.stringContaining('--timeout'),
    });
    expect(result.agents).toEqual([{ agent: 291, signedOut: false }]);
  });

  it('a gateway that goes away in the middle of the session', async () => {
    const emulator = new Emulator();
    const server = createServer((request, response) => {
      const outcome = emulator.handle({
        method: request.method ?? '',
        target: request.url ?? '',
        headers: {},
        body: '{"password":""}',
      });
      const reply = 'reply' in outcome ? undefined : outcome;
      response.writeHead(200, ['Connection', 'close', ...(reply?.headers ?? []).flat()]).end(reply?.body);
      server.close();
    });
    await using place = await listening(server);
    const { exit, result, findings } = await checkUrl(`http://127.0.0.1:${place.port}`);
    expect(findings).toEqual([]);
    expect(exit).toBe(2);
    expect(result.notChecked).toHaveLength(5);
    expect(result.agents).toEqual([{ agent: 291, signedOut: false }]);
  });
});

describe('a gateway that goes away while two agents are signed in', () => {
  it.concurrent.each([20, 60, 110, 170, 230])('after %i requests: no finding, exit 2', async (last) => {
    await using server = await gateway();
    let passed = 0;
    const front = createServer((request, response) => {
      passed += 1;
      if (passed > last) return void request.socket.destroy();
      const { method, headers, url } = request;
      const onward = httpRequest(new URL(url ?? '', server.origin), { method, headers, path: url }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward.on('error', () => response.destroy()));
    });
    await using place = await listening(front);
    const { exit, findings, result } = await checkUrl(`http://127.0.0.1:${place.port}`, { agents: agents(2) });
    expect(findings).toEqual([]);
    expect(result.obstacles.length).toBeGreaterThan(0);
    expect(exit).toBe(2);
  });
});

describe('a gateway with TLS', () => {
  const secure = async () => {
    const emulator = new Emulator({ holdMs: 100 });
    const server = createTlsServer(certificate, async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const outcome = emulator.handle({ method: request.method ?? '', target: request.url ?? '', headers, body });
      const reply = 'reply' in outcome ? await outcome.reply : outcome;
      response.writeHead(reply.status, reply.headers.flat()).end(reply.body);
    });
    return await listening(server);
  };

  it('whose certificate nobody vouches for cannot be checked, and the way out is named', async () => {
    await using server = await secure();
    const { exit, result } = await checkUrl(`https://127.0.0.1:${server.port}`);
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toContain('is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
    expect(result.obstacles[0]?.advice).toContain('--ca FILE');
  });

  it.each([
    ['with its certificate in --ca', { ca: certificate.cert }],
    ['with --insecure', { insecure: true }],
  ])('is checked %s', async (_title, options) => {
    await using server = await secure();
    const { exit, findings } = await checkUrl(`https://127.0.0.1:${server.port}`, options);
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });

  it('made for another name cannot be checked', async () => {
    await using server = await secure();
    const { exit, result } = await checkUrl(`https://localhost:${server.port}`, { ca: certificate.cert });
    expect(exit).toBe(2);
    expect(result.obstacles[0]?.reason).toContain('is not valid (ERR_TLS_CERT_ALTNAME_INVALID)');
  });
});

describe('usage errors of check: exit 2, one line, nothing sent', () => {
  const url = 'http://127.0.0.1:9';
  const password = { CCGW_PASSWORD: '' };

  it.each([
    ['no URL', ['check', '--agent', '291'], 'ccgw: check: give the URL of the gateway'],
    ['no agent', ['check', url], 'ccgw: check: give the agent to sign in with --agent'],
    ['no such command', ['chekc', url], "unknown command 'chekc'\n(Did you mean check?)"],
    ['a mistyped option', ['check', url, '--agnet', '291'], "unknown option '--agnet'\n(Did you mean --agent?)"],
    ['a URL that is none', ['check', 'gateway', '--agent', '291'], '"gateway" is no http or https URL'],
    ['another scheme', ['check', 'ftp://gateway', '--agent', '291'], '"ftp://gateway" is no http or https URL'],
    ['a password in the URL', ['check', 'http://u:p@gateway', '--agent', '291'], 'the URL carries a user name or password'],
    ['a query in the URL', ['check', `${url}/x?y=1`, '--agent', '291'], 'the URL has a query or fragment'],
    [
      'an agent below the range',
      ['check', url, '--agent', '100'],
      '--agent: give a number from 101 to 59999 (page cec_07_1224, edition 2023-09-27; --edition chooses another one)',
    ],
    [
      'an agent above the range',
      ['check', url, '--agent', '60000'],
      '--agent: give a number from 101 to 59999 (page cec_07_1224, edition 2023-09-27; --edition chooses another one)',
    ],
    ['an option without its value', ['check', url, '--agent', '291', '--phone', '--dry-run'], '--phone has no value'],
    ['an agent that is no number', ['check', url, '--agent', 'jo'], 'Give the number of an agent'],
    ['an agent twice', ['check', url, '--agent', '291', '--agent', '291'], 'Give each agent once.'],
    [
      'an operation that is none',
      ['check', url, '--agent', '291', '--only', 'rest,logot'],
      'There is no operation "logot"; there are loginEx',
    ],
    [
      'no operation left',
      ['check', url, '--agent', '291', '--only', 'rest', '--skip', 'rest'],
      '--only and --skip together leave no operation',
    ],
    [
      'both kinds of Guid',
      ['check', url, '--agent', '291', '--static-guid', '--dynamic-guid'],
      'give --static-guid or --dynamic-guid, not both',
    ],
    [
      'two base paths',
      ['check', `${url}/x`, '--agent', '291', '--base-path', '/y'],
      '--base-path /y: the URL has a path already, /x',
    ],
    ['a base path with a query', ['check', url, '--agent', '291', '--base-path', '/y?z'], '--base-path /y?z: give a path such as'],
    [
      'a baseline that is not there',
      ['check', url, '--agent', '291', '--baseline', '/no/such/file'],
      'baseline /no/such/file: it cannot be read',
    ],
    [
      'a baseline that is none',
      ['check', url, '--agent', '291', '--baseline', 'package.json'],
      'baseline package.json: it is no object with "findings" alone',
    ],
    [
      'a baseline to be written in no folder',
      ['check', url, '--agent', '291', '--write-baseline', '/no/such/folder/b.json'],
      '--write-baseline: /no/such/folder/b.json cannot be written',
    ],
    [
      'a phone that is too long',
      ['check', url, '--agent', '291', '--phone', '1'.repeat(25)],
      '--phone: give 24 characters at most',
    ],
    [
      'an unknown report format',
      ['check', url, '--agent', '291', '--report', 'pdf=x'],
      '--report pdf=x: give FORMAT=FILE, where the format is json, junit, html, sarif',
    ],
    ['a report in no folder', ['check', url, '--agent', '291', '--report', 'json=/no/such/folder/r.json'], 'cannot be written'],
    [
      'a certificate file that is not there',
      ['check', url, '--agent', '291', '--ca', '/no/such/file'],
      '--ca /no/such/file cannot be read',
    ],
    [
      'a certificate file without one',
      ['check', url, '--agent', '291', '--ca', 'package.json'],
      '--ca package.json holds no certificate in PEM',
    ],
    [
      'a time-out below the time that a poll is held',
      ['check', url, '--agent', '291', '--timeout', '10000'],
      'Give a whole number from 11000 to 600000.',
    ],
  ])('%s', async (_title, args, message) => {
    const { code, stdout, stderr } = await ccgw(args, password);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('a password variable that is not set; its name is not repeated, for it may be the password', async () => {
    const { code, stderr } = await ccgw(['check', url, '--agent', '291', '--password-env', 'NO_SUCH_VARIABLE']);
    expect(stderr).toContain('the environment variable named by --password-env is not set');
    expect(stderr).not.toContain('NO_SUCH_VARIABLE');
    expect(code).toBe(2);
  });

  it('a password that is too long is refused without being shown', async () => {
    const { code, stderr } = await ccgw(['check', url, '--agent', '291'], { CCGW_PASSWORD: 'hunter2'.repeat(5) });
    expect(stderr).toContain('the password of --password-env: give 32 characters at most');
    expect(stderr).not.toContain('hunter2');
    expect(code).toBe(2);
  });
});
