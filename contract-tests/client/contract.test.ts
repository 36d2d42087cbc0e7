import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admittedCodes } from '../../src/check/checks/retcode.js';
import { startEmulator } from '../../src/emulator/server.js';
import { errorCode } from '../../src/error-code.js';
import { type AgentSession, createGateway, type Gateway, isGatewayError, type SignInOptions } from '../../src/index.js';
import { allOperations, documentedHeaders, match, type OperationId, operation } from '../../src/operation.js';
import { violations } from '../../src/schema.js';
import { type Running, start } from '../support/ccgw.js';
import { type Recorded, recording } from '../support/recording.js';

/** Something that answers like a gateway, and what it says of the requests that it got. */
interface Target {
  readonly name: string;
  start(): Promise<{ baseUrl: string; complaints(exchange: Recorded): string[]; stop(): Promise<void> }>;
}

const prism: Target = {
  name: 'Prism',
  async start() {
    const mock: Running = start(['mock', '--errors']);
    const baseUrl = await mock.until(/Mock of the CC-Gateway: (\S+)/);
    return {
      baseUrl,
      complaints: ({ status, answerHeaders }) => [
        ...(status === 200 ? [] : [`status ${status}`]),
        ...(answerHeaders.get('sl-violations') === null ? [] : [String(answerHeaders.get('sl-violations'))]),
      ],
      async stop() {
        mock.process.kill('SIGINT');
        const { code, stdout } = await mock.finished;
        expect(code).toBe(0);
        expect(stdout).toContain('Request received');
        expect(stdout).not.toMatch(/violation|Request terminated with error/i);
      },
    };
  },
};

const emulator: Target = {
  name: 'the emulator',
  async start() {
    const running = await startEmulator({ holdMs: 50 });
    return { baseUrl: running.origin, complaints: requestFlaws, stop: () => running.close() };
  },
};

/** What the emulator would put up with, and a gateway need not: Ajv and the catalog judge the request. */
function requestFlaws({ method, url, headers, body }: Recorded): string[] {
  const found = match(method, url.pathname);
  if (found.kind !== 'operation') return [`${found.kind}: ${method} ${url.pathname}`];
  const flaws: string[] = [];
  for (const { name, in: place, required, schema } of found.operation.parameters) {
    if (place === 'header') continue;
    const raw = place === 'path' ? found.path[name] : (url.searchParams.get(name) ?? undefined);
    const value = schema.type === 'string' || raw === undefined ? raw : (JSON.parse(raw) as unknown);
    if (value === undefined ? required : violations(schema, value).length > 0) flaws.push(`${name}: ${raw}`);
  }
  for (const [name, value] of Object.entries(documentedHeaders(found.operation))) {
    if (headers.get(name) !== value) flaws.push(`${name}: ${headers.get(name)}`);
  }
  if (headers.has('Guid') !== found.operation.needsGuid) flaws.push(`Guid ${headers.has('Guid') ? 'sent' : 'missing'}`);
  const { body: wanted } = found.operation;
  if (wanted ? violations(wanted.schema, JSON.parse(body)).length > 0 : body !== '') flaws.push(`body: ${body}`);
  return flaws;
}

/** One call of every operation but the sign-in, with every parameter. */
const calls: Record<Exclude<OperationId, 'loginEx'>, (session: AgentSession) => Promise<unknown>> = {
  setAgentAutoEnterIdle: (session) => session.setAgentAutoEnterIdle({ flag: 'false' }),
  setCustomState: (session) => session.setCustomState({ customstate: 65534 }),
  rest: (session) => session.rest({ time: 86399, restcause: 255, prolong: true }),
  getAgentEvent: (session) => session.getAgentEvent({ calldata: 'a b&c=d/e?f' }),
  logout: (session) => session.logout(),
};

const fullSignIn: SignInOptions = {
  password: 'x'.repeat(32),
  phonenum: '40038',
  autoanswer: false,
  autoenteridle: false,
  releasephone: false,
  agenttype: 11,
  status: 5,
  ip: '127.0.0.1',
  entryIp: '10.0.0.1',
  phonelinkage: true,
  checkInWebm: false,
  checkInMailm: true,
  vcPhoneNumber: '40039',
  listenStatus: true,
};

describe.each([prism, emulator])('the client against $name', ({ start: startTarget }) => {
  let target: Awaited<ReturnType<Target['start']>>;
  const wire = recording();
  let gateway: Gateway;

  beforeAll(async () => {
    target = await startTarget();
    gateway = createGateway({ baseUrl: target.baseUrl, fetch: wire.fetch });
  });

  afterAll(async () => {
    await target.stop();
  });

  it('has every operation in these tests', () => {
    expect(['loginEx', ...Object.keys(calls)]).toEqual(allOperations.map(({ id }) => id));
    expect(Object.keys(fullSignIn)).toEqual(Object.keys(operation('loginEx').body?.schema.properties ?? {}));
  });

  it('sends valid requests for every operation, with all parameters and with the mandatory ones alone, and gives what the answer carries', async () => {
    const signedIn = await gateway.signIn(291, fullSignIn);
    const results: Record<string, unknown> = { loginEx: signedIn.signInResult };
    for (const [id, call] of Object.entries(calls)) results[id] = await call(signedIn);
    for (const { method, url, answer } of wire.exchanges) {
      const found = match(method, url.pathname);
      const id = found.kind === 'operation' ? found.operation.id : '';
      const { result, event } = answer as { result?: unknown; event?: unknown };
      expect(violations(operation(id as OperationId).answer.success, answer), id).toEqual([]);
      expect(results[id], id).toEqual(id === 'getAgentEvent' ? event : result);
    }
    await using session = await gateway.signIn(291, { password: '' });
    await session.rest({ time: 1, restcause: 0 });
    await session.setCustomState({ customstate: 0 });
    await session.getAgentEvent();
    expect(wire.exchanges.length).toBeGreaterThanOrEqual(6 + 4);
    expect(wire.exchanges.flatMap((exchange) => target.complaints(exchange))).toEqual([]);
  });

  it('ends a session with one sign-out', async () => {
    const session = await gateway.signIn(291, { password: '' });
    const before = wire.exchanges.length;
    await Promise.all([session.signOut(), session.signOut()]);
    await session.signOut();
    await session[Symbol.asyncDispose]();
    expect(wire.exchanges.slice(before).map(({ method }) => method)).toEqual(['DELETE']);
    expect(session.active).toBe(false);
  });
});

describe('the codes of every operation', () => {
  let mock: Running;
  let baseUrl: string;
  const codes = allOperations.flatMap((descriptor) =>
    [...new Set([...descriptor.errorCodes, ...admittedCodes(descriptor)])].map(
      (code) => [descriptor.id as OperationId, code] as const,
    ),
  );

  beforeAll(async () => {
    mock = start(['mock', '--errors']);
    baseUrl = await mock.until(/Mock of the CC-Gateway: (\S+)/);
  });

  afterAll(async () => {
    mock.process.kill('SIGINT');
    await mock.finished;
  });

  it.each(codes)('%s refused with %s is a GatewayError with its meaning', async (id, code) => {
    const asked = recording(({ url, init }) => ({
      url,
      init: { ...init, headers: { ...(init.headers as object), Prefer: `example=${code}` } },
    }));
    const gateway = createGateway({ baseUrl, fetch: asked.fetch });
    const call = id === 'loginEx' ? gateway.signIn(291, { password: '' }) : calls[id](gateway.resume(291, 'from-elsewhere'));
    const error: unknown = await call.then(
      () => expect.unreachable(),
      (reason: unknown) => reason,
    );
    expect(isGatewayError(error, id)).toBe(true);
    expect(error).toMatchObject({
      name: 'GatewayError',
      operation: id,
      agentid: 291,
      retcode: code,
      meaning: errorCode(code)?.meaning,
      message: `${id}: refused with ${code}: ${errorCode(code)?.meaning}`,
      answer: { retcode: code },
    });
    expect(asked.exchanges).toHaveLength(1);
  });
});
