import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/start.js';
import { createGateway } from '../../src/index.js';
import type { Prism } from '../../src/proxy/prism.js';
import { certificate } from '../support/certificate.js';
import { gateway } from '../support/gateway.js';
import { proxied, startPrism } from '../support/proxied.js';
import { answering, rawGateway } from '../support/raw-gateway.js';
import { base, Wire } from '../support/wire.js';

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const ok = answering(['HTTP/1.1 200 OK', 'Content-Type: application/json'], '{"message":"","retcode":"0"}');

/** What the gateway gets of a request that is sent as these bytes to the proxy. */
async function gets(request: string, isWhole: (text: string) => boolean): Promise<string> {
  await using server = await rawGateway((text, socket) => {
    if (isWhole(text)) socket.write(ok);
  });
  await using proxy = await proxied(`${server.origin}${base}`, prism);
  using wire = await Wire.open(proxy);
  wire.socket.write(request, 'latin1');
  expect((await wire.answer()).body).toBe('{"message":"","retcode":"0"}');
  return server.connections[0]?.text() ?? '';
}

const endsHead = (text: string) => text.includes('\r\n\r\n');

describe('what the gateway gets', () => {
  it('is the request as it was sent, but for the host and what is for one connection alone', async () => {
    const request = [
      `GET ${base}/agentevent/291?calldata=a%20b&x HTTP/1.1`,
      'host: proxy',
      'GUID: one',
      'X-Odd:  two  words ',
      'Cookie: a=1',
      'x-again: 1',
      'X-Again: 2',
      'Connection: keep-alive, X-Mine',
      'X-Mine: 1',
      'Keep-Alive: timeout=5',
      'TE: trailers',
      'X-Latin: \xe9',
      '',
      '',
    ].join('\r\n');
    const got = await gets(request, endsHead);
    expect(got.replace(/127\.0\.0\.1:\d+/, 'GATEWAY')).toBe(
      [
        `GET ${base}/agentevent/291?calldata=a%20b&x HTTP/1.1`,
        'host: GATEWAY',
        'GUID: one',
        'X-Odd: two  words',
        'Cookie: a=1',
        'X-Again: 1',
        'X-Again: 2',
        'X-Latin: \xe9',
        'Connection: keep-alive',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['PUT with broken JSON', 'PUT', '/onlineagent/291/loginex', '{"password": \xff\x00'],
    ['GET with a body', 'GET', '/agentevent/291', '{"a": 1 }'],
    ['DELETE with a body', 'DELETE', '/onlineagent/291/logout', ' {}'],
    ['a method that nobody knows', 'PROPFIND', '/onlineagent/291/logout', 'x'],
  ])('is the body byte for byte: %s', async (_title, method, path, body) => {
    const head = `${method} ${base}${path} HTTP/1.1\r\nHost: proxy\r\nContent-Length: ${body.length}\r\n\r\n`;
    const got = await gets(head + body, (text) => endsHead(text) && text.endsWith(body));
    expect(got.slice(got.indexOf('\r\n\r\n') + 4)).toBe(body);
    expect(got).toContain(`\r\nContent-Length: ${body.length}\r\n`);
    expect(got).not.toContain('Transfer-Encoding');
  });

  it('is no length where the application gives none, and chunks where it sends chunks', async () => {
    const bare = await gets(`POST ${base}/onlineagent/291/sayfree HTTP/1.1\r\nHost: proxy\r\n\r\n`, endsHead);
    expect(bare).not.toMatch(/Content-Length|Transfer-Encoding/i);
    const chunked = await gets(
      `PUT ${base}/onlineagent/291/loginex HTTP/1.1\r\nHost: proxy\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      (text) => text.endsWith('\r\n0\r\n\r\n'),
    );
    expect(chunked).toMatch(/\r\nTransfer-Encoding: chunked\r\n(?:.+\r\n)*\r\n2\r\n\{\}\r\n0\r\n\r\n$/);
    expect(chunked).not.toContain('Content-Length');
  });

  it('is a head of 100 kB, too', async () => {
    const long = 'x'.repeat(100_000);
    expect(await gets(`GET ${base}/agentevent/291 HTTP/1.1\r\nHost: proxy\r\nX-Long: ${long}\r\n\r\n`, endsHead)).toContain(long);
  });
});

describe('what the application gets', () => {
  /** What comes back to a request through the proxy, if the gateway answers so. */
  async function comesBack(answer: string | Buffer, method = 'GET'): Promise<string> {
    await using server = await rawGateway((_text, socket) => socket.end(answer));
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using wire = await Wire.open(proxy);
    wire.socket.setEncoding('latin1');
    wire.send([`${method} ${base}/agentevent/291 HTTP/1.1`, 'Host: proxy', 'Connection: close']);
    return await wire.ended();
  }

  it('is the answer as the gateway gave it: status, reason, every header in its order, cookies one by one', async () => {
    const lines = [
      'HTTP/1.1 299 Quite All Right',
      'Set-Cookie: route=1; Path=/',
      'set-cookie: other=2',
      'Set-GUID: JSESSIONID=x',
      'X-Odd: a  b',
    ];
    expect(await comesBack(answering(lines, ' {"retcode" : "0"}'))).toBe(
      [...lines, 'Content-Length: 18', 'Connection: close', '', ' {"retcode" : "0"}'].join('\r\n'),
    );
  });

  it('is a body in its encoding, byte for byte', async () => {
    const body = gzipSync('{"message":"","retcode":"0"}');
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
    const got = await comesBack(Buffer.concat([Buffer.from(head), body]));
    expect(Buffer.from(got.slice(got.indexOf('\r\n\r\n') + 4), 'latin1')).toEqual(body);
  });

  it('is nothing more than the head where there is no body', async () => {
    expect(await comesBack('HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n')).toBe(
      'HTTP/1.1 204 No Content\r\nX-A: 1\r\nConnection: close\r\n\r\n',
    );
    expect(await comesBack('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n', 'HEAD')).toBe(
      'HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\n',
    );
  });

  it('is half an answer and the end of the connection, where the gateway gives that', async () => {
    expect(await comesBack('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"mess')).toMatch(/\r\n\r\n\{"mess$/);
  });

  it('is all of a long answer that ends with its connection', async () => {
    const body = 'x'.repeat(3_000_000);
    const got = await comesBack(`HTTP/1.0 200 OK\r\n\r\n${body}`);
    expect(got.match(/x/g)).toHaveLength(body.length);
  });

  it('is no answer where the gateway closes the connection without one', async () => {
    await using server = await rawGateway((_text, socket) => socket.destroy());
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using wire = await Wire.open(proxy);
    wire.send([`GET ${base}/agentevent/291 HTTP/1.1`, 'Host: proxy']);
    expect(await wire.ended()).toBe('');
  });

  it('is a reset where the gateway resets', async () => {
    await using emulator = await startEmulator({ disturbances: [{ effect: 'reset', operation: 'sayFree' }] });
    await using proxy = await proxied(emulator.baseUrl, prism);
    using wire = await Wire.open(proxy);
    wire.send([`POST ${base}/onlineagent/291/sayfree HTTP/1.1`, 'Host: proxy']);
    await expect(wire.answer()).rejects.toThrow('ECONNRESET');
  });
});

describe('connections', () => {
  it('belong together: what the gateway keeps open is used again, and what it closes is closed', async () => {
    await using server = await rawGateway((_text, socket) => socket.write(ok));
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using wire = await Wire.open(proxy);
    for (let count = 0; count < 3; count += 1) {
      wire.send([`GET ${base}/agentevent/291 HTTP/1.1`, 'Host: proxy']);
      await wire.answer();
    }
    expect(server.connections).toHaveLength(1);
    server.connections[0]?.socket.end();
    expect(await wire.ended()).toBe('');
  });

  it('carry many requests at a time, each with its own answer', async () => {
    await using emulator = await gateway({}, { holdMs: 0 });
    await using proxy = await proxied(emulator.baseUrl, prism);
    const agents = Array.from({ length: 40 }, (_, index) => 300 + index);
    const application = createGateway({ baseUrl: proxy.baseUrl });
    const sessions = await Promise.all(agents.map((agentid) => application.signIn(agentid, { password: '' })));
    const states = await Promise.all(sessions.map((session) => session.syncagentinfo()));
    expect(states.map(({ agentStateInfo }) => Number(agentStateInfo?.workNo))).toEqual(agents);
    await Promise.all(sessions.map((session) => session.signOut()));
    await proxy.settled();
    expect(proxy.violations).toEqual([]);
  });

  it('wait for a poll that is held, while other requests go on', async () => {
    await using server = await rawGateway((text, socket) => {
      if (text.includes('/sayfree')) socket.write(ok);
    });
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using poll = await Wire.open(proxy);
    poll.send([`GET ${base}/agentevent/291 HTTP/1.1`, 'Host: proxy']);
    await expect.poll(() => server.connections[0]?.text()).toContain('agentevent');
    using command = await Wire.open(proxy);
    command.send([`POST ${base}/onlineagent/291/sayfree HTTP/1.1`, 'Host: proxy']);
    expect((await command.answer()).body).toContain('"0"');
    server.connections[0]?.socket.write(ok);
    expect((await poll.answer()).body).toContain('"0"');
  });

  it('end at the gateway when the application goes away', async () => {
    await using server = await rawGateway(() => {});
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    const poll = await Wire.open(proxy);
    poll.send([`GET ${base}/agentevent/291 HTTP/1.1`, 'Host: proxy', 'Guid: x', 'Content-Type: application/json']);
    await expect.poll(() => server.connections[0]?.text()).toContain('agentevent');
    const gone = new Promise((resolve) => server.connections[0]?.socket.once('close', resolve));
    poll.socket.destroy();
    await gone;
    await proxy.settled();
    expect([proxy.violations, proxy.troubles]).toEqual([[], []]);
  });

  it('carry bodies that are sent after 100-continue', async () => {
    await using emulator = await gateway();
    await using proxy = await proxied(emulator.baseUrl, prism);
    using wire = await Wire.open(proxy);
    const body = '{"password":""}';
    wire.send([
      `PUT ${base}/onlineagent/291/loginex HTTP/1.1`,
      'Host: proxy',
      'Content-Type: application/json',
      'Expect: 100-continue',
      `Content-Length: ${body.length}`,
    ]);
    expect((await wire.answer()).head).toBe('HTTP/1.1 100 Continue');
    wire.socket.write(body);
    expect((await wire.answer()).body).toContain('"retcode":"0"');
  });
});

describe('a gateway that does not answer', () => {
  it('is answered for with 502 in the form of a gateway, and told once until it answers again', async () => {
    const emulator = await startEmulator();
    await emulator.close();
    await using proxy = await proxied(emulator.baseUrl, prism);
    for (let count = 0; count < 2; count += 1) {
      const response = await fetch(`${proxy.baseUrl}/agentevent/291`);
      expect(response.status).toBe(502);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual({
        message: expect.stringMatching(/^ccgw proxy: nothing listens at 127\.0\.0\.1:\d+$/),
        retcode: '100-007',
      });
    }
    await proxy.settled();
    expect(proxy.troubles).toEqual([expect.stringMatching(/^nothing listens at /)]);
    expect(proxy.violations.filter((line) => line.startsWith('gateway'))).toEqual([]);
  });

  it('is answered for with 504 after the time that is given', async () => {
    await using server = await rawGateway(() => {});
    await using proxy = await proxied(`${server.origin}${base}`, prism, { timeoutMs: 50 });
    const response = await fetch(`${proxy.baseUrl}/agentevent/291`);
    expect(response.status).toBe(504);
    expect(await response.text()).toMatch(/ gave no answer within 0\.05 s"/);
  });

  it('is answered for with 502 where it speaks no HTTP', async () => {
    await using server = await rawGateway((_text, socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    const response = await fetch(`${proxy.baseUrl}/agentevent/291`);
    expect([response.status, await response.text()]).toEqual([502, expect.stringContaining('does not speak HTTP')]);
  });

  it('is answered for with 502 where nobody trusts its certificate, and passed on to where somebody does', async () => {
    await using emulator = await startEmulator({ https: certificate });
    const { baseUrl = '' } = emulator.https ?? {};
    await using doubtful = await proxied(baseUrl, prism);
    const refused = await fetch(`${doubtful.baseUrl}/agentevent/291`);
    expect([refused.status, await refused.text()]).toEqual([502, expect.stringContaining('is not trusted')]);
    for (const trust of [{ ca: certificate.cert }, { insecure: true }]) {
      await using proxy = await proxied(baseUrl, prism, trust);
      const session = await createGateway({ baseUrl: proxy.baseUrl }).signIn(291, { password: '' });
      await session.signOut();
      await proxy.settled();
      expect([proxy.violations, proxy.troubles]).toEqual([[], []]);
    }
  });
});

describe('what is no request', () => {
  it.each<[string, string | Buffer, string, RegExp]>([
    [
      'a method that there is not',
      'NOPE / HTTP/1.1\r\nHost: a\r\n\r\n',
      '400 Bad Request',
      /^a request could not be read \(.*method.*HTTP status 400, and not/,
    ],
    ['an address with a blank', 'GET /a b HTTP/1.1\r\n\r\n', '400 Bad Request', /^a request could not be read/],
    [
      'a head of 300 kB',
      `GET / HTTP/1.1\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      /HTTP status 431/,
    ],
    [
      'a tunnel',
      'CONNECT gateway.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
      '400 Bad Request',
      /^the application asked for a tunnel \(CONNECT\)/,
    ],
    [
      'TLS',
      Buffer.from('16030100050100000100', 'hex'),
      '400 Bad Request',
      /^the application speaks HTTPS to the proxy, which speaks HTTP/,
    ],
  ])('is refused and told, without a byte of it: %s', async (_title, bytes, status, trouble) => {
    await using server = await rawGateway(() => {});
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    for (let count = 0; count < 2; count += 1) {
      using wire = await Wire.open(proxy);
      wire.socket.write(bytes);
      expect((await wire.answer()).head).toContain(`HTTP/1.1 ${status}`);
      await wire.ended().catch(() => {});
    }
    expect(proxy.troubles).toEqual([expect.stringMatching(trouble)]);
    expect(server.connections).toHaveLength(0);
  });

  it('ends the connection behind the answers that came before', async () => {
    await using server = await rawGateway((_text, socket) => socket.write(ok));
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using wire = await Wire.open(proxy);
    wire.send([`GET ${base}/agentevent/291 HTTP/1.1`, 'Host: a']);
    expect((await wire.answer()).body).toContain('retcode');
    wire.socket.write('nonsense\r\n\r\n');
    expect((await wire.answer()).head).toContain('400 Bad Request');
    expect(proxy.troubles).toEqual([expect.stringContaining('could not be read')]);
  });

  it('ends a request that is under way, without an answer that might be taken for that of the gateway', async () => {
    await using server = await rawGateway(() => {});
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using wire = await Wire.open(proxy);
    wire.socket.write(`POST ${base}/onlineagent/291/sayfree HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`);
    await expect.poll(() => server.connections[0]?.text() ?? '').toContain('{}');
    wire.socket.write('nonsense\r\n');
    expect(await wire.ended().catch(() => '')).toBe('');
    await expect.poll(() => server.connections[0]?.socket.destroyed).toBe(true);
    expect(proxy.troubles).toEqual([
      expect.stringMatching(/^what came behind a request, or in its body, could not be read .* was closed$/),
    ]);
  });

  it('ends a poll that is held, and its connection to the gateway', async () => {
    await using server = await rawGateway(() => {});
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    using wire = await Wire.open(proxy);
    wire.send([`GET ${base}/agentevent/291 HTTP/1.1`, 'Host: a', '']);
    await expect.poll(() => server.connections[0]?.text() ?? '').toContain('agentevent');
    wire.socket.write('nonsense\r\n\r\n');
    expect(await wire.ended().catch(() => '')).toBe('');
    await expect.poll(() => server.connections[0]?.socket.destroyed).toBe(true);
  });

  it('is a request all the same if it names no host', async () => {
    expect(await gets(`GET ${base}/agentevent/291 HTTP/1.1\r\n\r\n`, endsHead)).toMatch(/\r\nHost: 127\.0\.0\.1:\d+\r\n/i);
  });

  it('is nothing to tell where the application goes away in the middle', async () => {
    await using server = await rawGateway(() => {});
    await using proxy = await proxied(`${server.origin}${base}`, prism);
    const wire = await Wire.open(proxy);
    wire.socket.end('GET / HT');
    await wire.ended().catch(() => {});
    expect(proxy.troubles).toEqual([]);
  });
});

describe('a gateway elsewhere', () => {
  it('under another path is judged all the same', async () => {
    await using server = await gateway(
      {},
      {
        intercept: (request, emulator) =>
          emulator.handle({ ...request, target: request.target.replace('/desk/api', '/agentgateway/resource') }),
      },
    );
    await using proxy = await proxied(`${server.origin}/desk/api`, prism);
    expect(proxy.baseUrl).toMatch(/:\d+\/desk\/api$/);
    const session = await createGateway({ baseUrl: proxy.baseUrl }).signIn(291, { password: '' });
    await session.signOut();
    await fetch(`${proxy.baseUrl}/onlineagent/99/logout`, { method: 'DELETE' });
    await proxy.settled();
    expect(proxy.violations).toContain('application error logout.agentid.minimum');
    expect(proxy.elsewhere).toEqual([]);
  });
});
