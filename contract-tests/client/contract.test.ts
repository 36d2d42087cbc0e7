import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admittedCodes } from '../../src/catalog.js';
import { asPublished } from '../../src/contract.js';
import { startEmulator } from '../../src/emulator/start.js';
import { errorCode } from '../../src/error-code.js';
import { createGateway, type Gateway, isGatewayError } from '../../src/index.js';
import { allOperations, documentedHeaders, type OperationId, operation } from '../../src/operation.js';
import { violations } from '../../src/schema.js';
import { type Command, fullCalls, fullLogin, fullSignIn, leastCalls, type SignIn, signIns } from '../support/calls.js';
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
  const found = asPublished.match(method, url.pathname);
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

/** With which `status` an agent signs in for a command that is for one state alone. */
const statusFor: Partial<Record<Command, 3 | 5>> = { sayBusy: 3, cancelBusy: 3, cancelWork: 5 };

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

  it('has every operation in these tests, with all of its fields', () => {
    expect([...Object.keys(signIns), ...Object.keys(fullCalls)]).toEqual(allOperations().map(({ id }) => id));
    expect(Object.keys(fullSignIn)).toEqual(Object.keys(operation('loginEx').body?.schema.properties ?? {}));
    for (const id of ['login', 'forceLogin'] as const)
      expect(Object.keys(fullLogin)).toEqual(Object.keys(operation(id).body?.schema.properties ?? {}));
  });

  it.each(Object.keys(signIns) as SignIn[])('%s sends every field, and those that are mandatory alone', async (id) => {
    for (const options of [fullLogin, { password: '', phonenum: '40038' }]) {
      const session = await signIns[id](gateway, options);
      const { answer, url } = wire.exchanges.at(-1) ?? expect.unreachable();
      expect(asPublished.match('PUT', url.pathname)).toMatchObject({ operation: { id } });
      expect(session.signInResult).toEqual((answer as { result: object }).result);
      await session.signOut();
    }
    expect(wire.exchanges.flatMap((exchange) => target.complaints(exchange))).toEqual([]);
  });

  it.each(Object.keys(fullCalls) as Command[])(
    '%s sends valid requests, with all parameters and with the mandatory ones alone, and gives what the answer carries',
    async (id) => {
      // Whoever gets another password is nobody else's agent.
      for (const [index, call] of [fullCalls[id], leastCalls[id]].entries()) {
        const agentid = id === 'modifyAccountPwdEx' ? 292 + index : 291;
        const session = await gateway.forceLogin(agentid, {
          password: 'x'.repeat(32),
          phonenum: '40038',
          // Whoever is busy already has to send what may be left out otherwise.
          status: id === 'sayBusy' && index === 1 ? 4 : (statusFor[id] ?? 4),
        });
        if (id === 'cancelRest') await session.rest({ time: 60, restcause: 0 });
        if (id === 'cancelSetCustomState') await session.setCustomState({ customstate: 1 });
        const result = await call(session).catch((error: unknown) => {
          // The emulator knows which password the agent has.
          if (id === 'modifyAccountPwdEx' && isGatewayError(error, id)) return 'wrong password';
          throw error;
        });
        const { answer, url, method } = wire.exchanges.at(-1) ?? expect.unreachable();
        expect(asPublished.match(method, url.pathname)).toMatchObject({ operation: { id } });
        const { result: given, event } = answer as { result?: unknown; event?: unknown };
        if (result !== 'wrong password') {
          expect(violations(operation(id).answer.success, answer)).toEqual([]);
          expect(result).toEqual(id === 'getAgentEvent' ? event : (given ?? undefined));
        }
        await session.signOut().catch(() => {});
      }
      expect(wire.exchanges.length).toBeGreaterThan(2);
      expect(wire.exchanges.flatMap((exchange) => target.complaints(exchange))).toEqual([]);
    },
  );

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
  const codes = allOperations().flatMap((descriptor) =>
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
    const call =
      id in signIns
        ? signIns[id as SignIn](gateway, { password: '', phonenum: '40038' })
        : leastCalls[id as Command](gateway.resume(291, 'from-elsewhere'));
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
