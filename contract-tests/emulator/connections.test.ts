import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { gateway, type TestGateway } from '../support/gateway.js';
import { base, signIn, Wire } from '../support/wire.js';

const host = 'Host: gateway';
const empty = '{"message":"","retcode":"0"}';

/** An agent whose events were all fetched, on a gateway whose time stands still. */
async function idleAgent() {
  const clock = new ManualClock();
  const server = await gateway({}, { clock, holdMs: 10_000 });
  const { guid } = await signIn(server);
  const session = server.emulator.state.session(291);
  session?.events.clear();
  return {
    server,
    clock,
    poll: [`GET ${base}/agentevent/291 HTTP/1.1`, host, `Guid: ${guid}`],
    busy: [`POST ${base}/onlineagent/291/saybusy HTTP/1.1`, host, `Guid: ${guid}`],
    free: [`POST ${base}/onlineagent/291/sayfree HTTP/1.1`, host, `Guid: ${guid}`],
    status: [`GET ${base}/onlineagent/291/agentstatus HTTP/1.1`, host, `Guid: ${guid}`],
    held: () => expect.poll(() => session?.events.held).toBe(true),
    arrived: (count: number) => expect.poll(() => server.requests.length).toBe(count),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

const signingIn = (agentid: number) => [
  `PUT ${base}/onlineagent/${agentid}/loginex HTTP/1.1`,
  host,
  'Content-Type: application/json',
];

describe('limits of connections', () => {
  const limits = { connections: 100, keepAliveMs: 60_000, arrivalMs: 60_000 };

  it('close the one that is too many, and let others come when one has gone', async () => {
    await using server = await gateway({}, { limits: { ...limits, connections: 2 } });
    const first = await Wire.open(server);
    using second = await Wire.open(server);
    for (const wire of [first, second]) {
      wire.send(['GET /nowhere HTTP/1.1', host]);
      expect((await wire.answer()).body).toContain('000-002');
    }
    using third = await Wire.open(server);
    expect(await third.ended()).not.toContain('HTTP');
    first[Symbol.dispose]();
    await expect.poll(() => statusLine(server, ['GET /nowhere HTTP/1.1', host]).catch(String)).toBe('HTTP/1.1 200 OK');
  });

  it('end a request that does not arrive, with status 408 and the envelope', async () => {
    await using server = await gateway({}, { limits: { ...limits, arrivalMs: 100 } });
    using wire = await Wire.open(server);
    wire.socket.write(`PUT ${base}/onlineagent/291/loginex HTTP/1.1\r\n${host}\r\n`);
    const { head, body } = await wire.answer();
    expect(head).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(JSON.parse(body)).toMatchObject({ retcode: '000-006' });
    expect(server.requests).toEqual([]);
  });

  it('end a connection that is not used again', async () => {
    await using server = await gateway({}, { limits: { ...limits, keepAliveMs: 50 } });
    using wire = await Wire.open(server);
    wire.send(['GET /nowhere HTTP/1.1', host]);
    expect((await wire.answer()).head).toMatch(/^HTTP\/1\.1 200 /);
    expect(await wire.ended()).toBe('');
  });

  it.each(['CONNECT gateway:443 HTTP/1.1', 'no HTTP'])('end for good where the other end does not close: %s', async (line) => {
    await using server = await gateway();
    const socket = connect({ port: Number(new URL(server.origin).port), host: '127.0.0.1', allowHalfOpen: true });
    const failed = new Promise((resolve) => socket.once('error', resolve));
    socket.write(`${line}\r\n${host}\r\n\r\n`);
    socket.resume();
    await once(socket, 'end');
    // What is sent to a connection that is gone is answered with a reset.
    const writing = setInterval(() => socket.write('x'), 50);
    expect(await failed).toMatchObject({ code: expect.stringMatching(/^(ECONNRESET|EPIPE)$/) });
    clearInterval(writing);
  });
});

/** The first line of what a server says on a new connection. */
async function statusLine(server: TestGateway, lines: readonly string[]): Promise<string> {
  using wire = await Wire.open(server);
  wire.send(lines);
  return (await wire.answer()).head.split('\r\n')[0] ?? '';
}

describe('a connection', () => {
  it('takes one request after the other, and says that it stays open', async () => {
    await using agent = await idleAgent();
    using wire = await Wire.open(agent.server);
    for (const lines of [agent.busy, agent.free, agent.busy]) {
      wire.send(lines);
      const { head, body } = await wire.answer();
      expect(head).toContain('\r\nConnection: keep-alive');
      expect(JSON.parse(body)).toMatchObject({ retcode: '0' });
    }
  });

  it('ends after the answer where the request says so', async () => {
    await using agent = await idleAgent();
    using wire = await Wire.open(agent.server);
    wire.send([...agent.busy, 'Connection: close']);
    expect((await wire.answer()).head).toContain('\r\nConnection: close');
    expect(await wire.ended()).toBe('');
  });

  it('ends after the answer to HTTP/1.0, which needs no Host, and stays open there where that is asked for', async () => {
    await using agent = await idleAgent();
    const [line = '', , guid = ''] = agent.status;
    const older = line.replace('HTTP/1.1', 'HTTP/1.0');
    using wire = await Wire.open(agent.server);
    wire.send([older, guid, 'Connection: keep-alive']);
    expect((await wire.answer()).head).toContain('\r\nConnection: keep-alive');
    wire.send([older, guid]);
    const { head, body } = await wire.answer();
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).toMatch(/\r\nContent-Length: \d+\r\n/);
    expect(head).toContain('\r\nConnection: close');
    expect(body).toContain('"retcode":"0"');
    expect(await wire.ended()).toBe('');
  });

  it('is told to go on with the body before it is sent, where the request asks that', async () => {
    await using server = await gateway();
    using wire = await Wire.open(server);
    const body = '{"password":""}';
    wire.send([...signingIn(291), 'Expect: 100-continue', `Content-Length: ${body.length}`]);
    expect(await wire.answer()).toEqual({ head: 'HTTP/1.1 100 Continue', body: '' });
    expect(server.requests).toEqual([]);
    wire.socket.write(body);
    expect((await wire.answer()).head).toContain('\r\nSet-GUID: JSESSIONID=');
  });

  it('may bring its body byte by byte', async () => {
    await using server = await gateway();
    using wire = await Wire.open(server);
    const body = '{"password":"é客"}';
    wire.send([...signingIn(291), `Content-Length: ${Buffer.byteLength(body)}`]);
    for (const byte of Buffer.from(body)) wire.socket.write(Uint8Array.of(byte));
    expect((await wire.answer()).body).toContain('"retcode":"0"');
    expect(server.requests.map((request) => request.body)).toEqual([body]);
  });

  it('has its requests answered in their order, and each one once, where none waits for an answer', async () => {
    await using server = await gateway();
    using wire = await Wire.open(server);
    const agents = [291, 292, 293, 294];
    for (const agentid of agents) wire.send(signingIn(agentid), '{"password":""}');
    for (const agentid of agents) {
      expect(JSON.parse((await wire.answer()).body)).toMatchObject({ retcode: '0', result: { workno: String(agentid) } });
    }
    expect(server.requests).toHaveLength(4);
  });

  it('has a poll that is held answered before what came behind it, which is done at once', async () => {
    await using agent = await idleAgent();
    using wire = await Wire.open(agent.server);
    wire.send(agent.poll);
    wire.send(agent.busy);
    wire.send(agent.status);
    // The command ends the poll, since it brings an event.
    expect((await wire.answer()).body).toContain('"eventType":"AgentState_SetNotReady_Success"');
    expect(JSON.parse((await wire.answer()).body)).toMatchObject({ retcode: '0', message: 'success' });
    expect((await wire.answer()).body).toContain('"agentState":');
  });

  it('that is lost while a request arrives changes nothing', async () => {
    await using server = await gateway();
    const lost = await Wire.open(server);
    lost.send([...signingIn(291), 'Content-Length: 100']);
    lost.socket.write('{"password":""');
    lost.socket.resetAndDestroy();
    expect((await signIn(server)).guid).not.toBe('');
    expect(server.requests).toHaveLength(1);
  });

  it('that nobody can read on any more is not written to, and the server goes on', async () => {
    await using agent = await idleAgent();
    const lost = await Wire.open(agent.server);
    lost.send(agent.poll);
    await agent.held();
    lost.socket.resetAndDestroy();
    await expect.poll(() => agent.server.emulator.state.session(291)?.events.held).toBe(false);
    expect(await statusLine(agent.server, agent.busy)).toBe('HTTP/1.1 200 OK');
  });
});

describe('a poll in place of one that is held', () => {
  it('has the first one answered without event, and gets the next event itself', async () => {
    await using agent = await idleAgent();
    using first = await Wire.open(agent.server);
    using second = await Wire.open(agent.server);
    first.send(agent.poll);
    await agent.held();
    second.send(agent.poll);
    expect((await first.answer()).body).toBe(empty);
    await agent.held();
    expect(await statusLine(agent.server, agent.busy)).toBe('HTTP/1.1 200 OK');
    expect((await second.answer()).body).toContain('AgentState_SetNotReady_Success');
  });
});

describe('a server that closes', () => {
  it('answers the poll that it holds in full, and ends that connection with it', async () => {
    await using agent = await idleAgent();
    using wire = await Wire.open(agent.server);
    wire.send(agent.poll);
    await agent.held();
    const closed = agent.server.close();
    const { head, body } = await wire.answer();
    expect([head.split('\r\n')[0], body]).toEqual(['HTTP/1.1 200 OK', empty]);
    expect(head).toContain('\r\nConnection: close');
    expect(await wire.ended()).toBe('');
    await closed;
    await expect(Wire.open(agent.server)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('answers the polls of three hundred agents', async () => {
    await using server = await gateway({}, { holdMs: 60_000 });
    const agents = Array.from({ length: 300 }, (_, index) => 1000 + index);
    const guids = agents.map((agentid) => {
      const { session, guid = '' } = { guid: '', ...server.emulator.state.signIn(agentid) };
      session?.events.clear();
      return guid;
    });
    const polls = agents.map(async (agentid, index) => {
      const answer = await fetch(`${server.baseUrl}/agentevent/${agentid}`, { headers: { Guid: guids[index] ?? '' } });
      return answer.text();
    });
    const held = () => server.emulator.state.sessions().filter(({ events }) => events.held).length;
    await expect.poll(held, { timeout: 30_000 }).toBe(300);
    await server.close();
    expect(new Set(await Promise.all(polls))).toEqual(new Set([empty]));
  });

  it('holds no poll any more that comes on a connection which is open yet', async () => {
    await using agent = await idleAgent();
    using wire = await Wire.open(agent.server);
    // A body that is still on its way keeps the connection open.
    const body = '{}';
    wire.send([...agent.poll, `Content-Length: ${body.length}`, 'Expect: 100-continue']);
    expect((await wire.answer()).head).toContain('100 Continue');
    const closed = agent.server.close();
    wire.socket.write(body);
    expect((await wire.answer()).body).toBe(empty);
    expect(await wire.ended()).toBe('');
    await closed;
  });

  it('does not wait for a connection without a request, nor for a request that never ends', async () => {
    await using server = await gateway();
    using silent = await Wire.open(server);
    using endless = await Wire.open(server);
    endless.send([...signingIn(291), 'Content-Length: 100']);
    await signIn(server);
    await server.close();
    await Promise.all([silent.ended().catch(String), endless.ended().catch(String)]);
    expect(server.emulator.state.session(291)).toBeDefined();
  });
});
