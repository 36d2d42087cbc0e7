import { once } from 'node:events';
import { request } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { connect, type SecureVersion, type TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../../src/index.js';
import { certificate } from '../support/certificate.js';
import { gateway, type TestGateway } from '../support/gateway.js';
import { base, Wire } from '../support/wire.js';

const trusting = { ca: certificate.cert };
const host = 'Host: gateway';
const signingIn = [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, host, 'Content-Type: application/json'];

/** A `fetch` that trusts the certificate: that of Node can be told so by its environment alone. */
function fetchTrusting(url: string, { method = 'GET', headers, body, signal }: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { ...trusting, method, headers: headers as Record<string, string>, ...(signal && { signal }) },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        answer.on('end', () => {
          const named = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
          resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0, headers: named }));
        });
      },
    );
    sent.on('error', reject).end(body);
  });
}

/** What becomes of a handshake with one version of TLS. */
function handshake({ origin }: TestGateway, version: SecureVersion): Promise<string | null> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const options = { ...trusting, minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
    const socket: TLSSocket = connect({ host: '127.0.0.1', port: Number(port), ...options }, () => {
      resolve(socket.getProtocol());
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('an emulator with a certificate', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('speaks %s', async (version) => {
    await using server = await gateway({}, { tls: certificate });
    expect(server.origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await handshake(server, version)).toBe(version);
    using wire = await Wire.open(server, { ...trusting, minVersion: version, maxVersion: version });
    wire.send(signingIn, '{"password":""}');
    expect((await wire.answer()).head).toMatch(/\r\nSet-GUID: JSESSIONID=\S+\.AgentGateway1\r\n/);
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('refuses %s, and goes on', async (version) => {
    await using server = await gateway({}, { tls: certificate });
    await expect(handshake(server, version)).rejects.toMatchObject({ code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' });
    expect(await handshake(server, 'TLSv1.3')).toBe('TLSv1.3');
  });

  it('is not spoken to in plain HTTP, and goes on', async () => {
    await using server = await gateway({}, { tls: certificate });
    const { port } = new URL(server.origin);
    const heard = await new Promise<string>((resolve) => {
      const socket = connectPlain(Number(port), '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: gateway\r\n\r\n'));
      let text = '';
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        text += chunk;
      });
      socket.on('error', () => {}).on('close', () => resolve(text));
    });
    expect(heard).not.toContain('200 OK');
    expect(server.requests).toEqual([]);
    expect(await handshake(server, 'TLSv1.2')).toBe('TLSv1.2');
  });

  it('has a whole session through the client', async () => {
    await using server = await gateway({}, { tls: certificate, holdMs: 20 });
    const client = createGateway({ baseUrl: server.origin, fetch: fetchTrusting });
    const session = await client.signIn(291, { password: '' });
    expect(await session.waitFor('AgentState_Ready')).toMatchObject({ workNo: '291' });
    await session.sayBusy({ reason: 0 });
    expect(await session.waitFor('AgentState_SetNotReady_Success')).toMatchObject({ workNo: '291' });
    await session.signOut();
    expect(server.emulator.state.session(291)).toBeUndefined();
  });

  it('answers the poll that it holds when it closes', async () => {
    await using server = await gateway({}, { tls: certificate, holdMs: 60_000 });
    using wire = await Wire.open(server, trusting);
    const { session, guid } = { guid: '', ...server.emulator.state.signIn(291) };
    session?.events.clear();
    wire.send([`GET ${base}/agentevent/291 HTTP/1.1`, host, `Guid: ${guid}`]);
    await expect.poll(() => session?.events.held).toBe(true);
    const closed = server.close();
    expect((await wire.answer()).body).toBe('{"message":"","retcode":"0"}');
    expect(await wire.ended()).toBe('');
    await closed;
  });

  it('closes although somebody has connected who never begins with TLS', async () => {
    await using server = await gateway({}, { tls: certificate });
    const socket = connectPlain(Number(new URL(server.origin).port), '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    const gone = once(socket, 'close');
    // Its handshake would be given two minutes.
    await server.close();
    await gone;
  });

  it.each([
    ['at once', { effect: 'reset' }],
    ['after a while', { effect: 'reset', handled: true }],
  ] as const)('cuts a connection without an answer where that is set: %s', async (when, disturbance) => {
    const delayed = when === 'at once' ? [] : [{ effect: 'latency', ms: 1 } as const];
    await using server = await gateway({}, { tls: certificate, disturbances: [disturbance, ...delayed] });
    using wire = await Wire.open(server, trusting);
    wire.send(signingIn, '{"password":""}');
    await expect(wire.answer()).rejects.toThrow(/ECONNRESET|ended after ""/);
    expect(await handshake(server, 'TLSv1.3')).toBe('TLSv1.3');
  });
});
