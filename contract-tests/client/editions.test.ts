import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/start.js';
import { type AgentSession, createGateway, type Edition, type Gateway, type OperationId, type PollFault } from '../../src/index.js';
import { type Command, fullCalls, leastCalls, type SignIn, signIns } from '../support/calls.js';
import { type FaultyGateway, faultyGateway, instead, truncated } from '../support/faulty.js';
import { pages } from '../support/pages.js';
import { recording } from '../support/recording.js';

const ids = Object.keys(pages) as OperationId[];
const opening = Object.keys(signIns) as SignIn[];
const commands = Object.keys(fullCalls) as Command[];

const login = { password: '', phonenum: '40038' };
/** Signs any agent in by any of the three. */
const signedIn: Readonly<Record<SignIn, (gateway: Gateway, agentid: number, more?: object) => Promise<AgentSession>>> = {
  loginEx: (gateway, agentid, more) => gateway.signIn(agentid, { ...login, ...more }),
  login: (gateway, agentid, more) => gateway.login(agentid, { ...login, ...more }),
  forceLogin: (gateway, agentid, more) => gateway.forceLogin(agentid, { ...login, ...more }),
};

const head = { 'Content-Type': 'application/json', 'Set-GUID': 'JSESSIONID=a.AgentGateway1' };
const signInResult = {
  vdnid: 1,
  workno: '60000',
  mediatype: 'TTF',
  loginTime: '1699999999999',
  isForceChange: 'false',
  serverName: 'a',
  timeRemaining: '',
};
const results: Readonly<Partial<Record<OperationId, unknown>>> = {
  loginEx: signInResult,
  login: signInResult,
  forceLogin: signInResult,
  updateGuid: { guid: 'b.AgentGateway1' },
  queryAgentSkills: [],
  queryAgentSkillsByWorkNo: [],
  queryCustomState: { agentcustomstate: '1' },
  getAgentStatus: { agentState: 4, isWorking: false },
};

/** A gateway that does whatever any agent asks: the emulator knows agents up to 59999 only. */
function obedientGateway(): Promise<FaultyGateway> {
  const answers = ids.map((id) => {
    const body = id === 'getAgentEvent' ? { event: null } : { result: results[id] ?? {} };
    return [id, instead(200, head, JSON.stringify({ message: '', retcode: '0', ...body }))] as const;
  });
  return faultyGateway(Object.fromEntries(answers));
}

const refused = (name: string, value: number, expected: string, page: string) => ({
  name: 'InvalidParameterError',
  parameter: name,
  value,
  expected,
  page,
});

const upTo59999 = 'an integer from 101 to 59999';
const upTo999999 = 'an integer from 101 to 999999';

describe('a gateway of the edition 2023-09-27', () => {
  const edition = '2023-09-27';

  it.each(opening)('takes agents from 101 to 59999 for %s, and sends nothing for any other', async (id) => {
    await using emulator = await startedEmulator();
    const wire = recording();
    const gateway = createGateway({ baseUrl: emulator.baseUrl, edition, fetch: wire.fetch });
    for (const agentid of [100, 60000, 999999, 1000000]) {
      const page = pages[id][1];
      await expect(signedIn[id](gateway, agentid)).rejects.toMatchObject(refused('agentid', agentid, upTo59999, page));
    }
    expect(wire.exchanges).toEqual([]);
    for (const agentid of [101, 59999]) expect((await signedIn[id](gateway, agentid)).agentid).toBe(agentid);
    await gateway.close();
    expect(emulator.agents()).toEqual([]);
  });

  it('resumes sessions of the same agents only', () => {
    const gateway = createGateway({ baseUrl: 'http://127.0.0.1:9', edition });
    expect(gateway.resume(59999, 'guid').agentid).toBe(59999);
    expect(() => gateway.resume(60000, 'guid')).toThrow(
      expect.objectContaining(refused('agentid', 60000, upTo59999, 'cec_07_1219 (2023-09-27)')),
    );
  });

  it('asks about the skills of agents up to 59999', async () => {
    await using emulator = await startedEmulator();
    const wire = recording();
    const gateway = createGateway({ baseUrl: emulator.baseUrl, edition, fetch: wire.fetch });
    const session = await gateway.signIn(59999, login);
    await session.queryAgentSkillsByWorkNo({ workno: 59999 });
    const { length } = wire.exchanges;
    const page = 'cec_07_1207 (2023-09-27)';
    await expect(session.queryAgentSkillsByWorkNo({ workno: 60000 })).rejects.toMatchObject(
      refused('workno', 60000, upTo59999, page),
    );
    expect(wire.exchanges).toHaveLength(length);
  });
});

describe('a gateway of the edition 2025-11-13', () => {
  const edition = '2025-11-13';

  it.each(opening)('takes agents from 101 to 999999 for %s, and sends nothing for any other', async (id) => {
    await using server = await obedientGateway();
    const gateway = createGateway({ baseUrl: server.baseUrl, edition });
    for (const agentid of [100, 1000000]) {
      const page = pages[id][2];
      await expect(signedIn[id](gateway, agentid)).rejects.toMatchObject(refused('agentid', agentid, upTo999999, page));
    }
    expect(server.arrived).toEqual([]);
    for (const agentid of [101, 59999, 60000, 999999]) expect((await signedIn[id](gateway, agentid)).agentid).toBe(agentid);
    await gateway.close();
    expect(server.arrived).toEqual([id, id, id, id, 'logout', 'logout', 'logout', 'logout']);
  });

  it('resumes sessions of the same agents only', () => {
    const gateway = createGateway({ baseUrl: 'http://127.0.0.1:9', edition });
    expect(gateway.resume(999999, 'guid').agentid).toBe(999999);
    expect(() => gateway.resume(1000000, 'guid')).toThrow(
      expect.objectContaining(refused('agentid', 1000000, upTo999999, 'cec_07_1219 (2025-11-13)')),
    );
  });

  it.each(commands)('sends %s for agent 60000', async (id) => {
    await using server = await obedientGateway();
    await fullCalls[id](createGateway({ baseUrl: server.baseUrl, edition }).resume(60000, 'guid'));
    expect(server.arrived).toEqual([id]);
    expect(server.requests[0]?.target).toContain('/60000');
  });

  it('asks about the skills of agents up to 999999', async () => {
    await using server = await obedientGateway();
    const session = createGateway({ baseUrl: server.baseUrl, edition }).resume(291, 'guid');
    await session.queryAgentSkillsByWorkNo({ workno: 60000 });
    await session.queryAgentSkillsByWorkNo({ workno: 999999 });
    const targets = server.requests.map(({ target }) => target.split('/').at(-1));
    expect(targets).toEqual(['60000', '999999']);
    const page = 'cec_07_1207 (2025-11-13)';
    await expect(session.queryAgentSkillsByWorkNo({ workno: 1000000 })).rejects.toMatchObject(
      refused('workno', 1000000, upTo999999, page),
    );
    expect(server.requests).toHaveLength(2);
  });

  it('polls and signs out by itself for agent 60000', async () => {
    await using server = await obedientGateway();
    const gateway = createGateway({ baseUrl: server.baseUrl, edition });
    const session = await gateway.signIn(60000, login);
    const polled = server.next('getAgentEvent');
    session.keepAlive();
    await polled;
    await gateway.close();
    expect(await session.ended).toEqual({ reason: 'signed out' });
    expect([server.arrived.at(0), server.arrived.at(-1)]).toEqual(['loginEx', 'logout']);
  });

  it('has heartbeats for agent 60000, whose events are pushed', async () => {
    await using server = await obedientGateway();
    const gateway = createGateway({ baseUrl: server.baseUrl, edition });
    const session = await gateway.login(60000, { ...login, callBackUri: 'https://192.0.2.1', serviceToken: 'token' });
    const beat = server.next('handShake');
    session.keepAlive();
    await beat;
    await session.signOut();
    expect(server.requests.map(({ target }) => target.includes('/60000'))).not.toContain(false);
  });

  it('signs agent 60000 out whose sign-in cannot be used', async () => {
    await using server = await obedientGateway();
    server.faults.loginEx = instead(200, head, 'no JSON');
    const signingIn = createGateway({ baseUrl: server.baseUrl, edition }).signIn(60000, login);
    await expect(signingIn).rejects.toMatchObject({ name: 'ContractError', page: 'cec_07_0357 (2025-11-13)' });
    expect(server.arrived).toEqual(['loginEx', 'logout']);
  });
});

describe('a gateway without edition', () => {
  it.each([{}, { edition: undefined }])('goes by the page that was seen of each operation: %j', async (options) => {
    await using server = await obedientGateway();
    const gateway = createGateway({ baseUrl: server.baseUrl, ...options });
    await expect(gateway.signIn(60000, login)).rejects.toMatchObject({ page: 'cec_07_1224 (2023-09-27)' });
    await expect(gateway.login(60000, login)).rejects.toMatchObject({ page: 'cec_07_1202 (2024-09-24)' });
    expect(() => gateway.resume(60000, 'guid')).toThrow(upTo59999);
    expect(server.arrived).toEqual([]);
    expect((await gateway.forceLogin(999999, login)).agentid).toBe(999999);
    await expect(gateway.forceLogin(1000000, login)).rejects.toMatchObject({ page: 'cec_07_1203 (2025-11-13)' });
  });

  it('is not changed by those of editions beside it', async () => {
    const baseUrl = 'http://127.0.0.1:9';
    const made = [{}, { edition: '2025-11-13' }, { edition: '2023-09-27' }, {}] as const;
    const errors = await Promise.all(
      made.map((options) =>
        createGateway({ baseUrl, ...options })
          .signIn(100, login)
          .catch((error: Error) => error),
      ),
    );
    expect(errors).toMatchObject([
      refused('agentid', 100, upTo59999, 'cec_07_1224 (2023-09-27)'),
      refused('agentid', 100, upTo999999, 'cec_07_0357 (2025-11-13)'),
      refused('agentid', 100, upTo59999, 'cec_07_1224 (2023-09-27)'),
      refused('agentid', 100, upTo59999, 'cec_07_1224 (2023-09-27)'),
    ]);
  });
});

describe('the page that an error names', () => {
  const columns: readonly (Edition | undefined)[] = [undefined, '2023-09-27', '2025-11-13'];

  it.each(ids)('is that of the edition, for %s', async (id) => {
    for (const [column, edition] of columns.entries()) {
      const gateway = createGateway({ baseUrl: 'http://127.0.0.1:9', edition });
      const session = gateway.resume(291, 'guid') as unknown as Record<string, (parameters: object) => Promise<unknown>>;
      const unknown = { nonsense: 1 };
      const call = id in signedIn ? signedIn[id as SignIn](gateway, 291, unknown) : session[id]?.(unknown);
      const page = pages[id][column];
      const message = expect.stringContaining(`; page ${page}`);
      await expect(call).rejects.toMatchObject({ name: 'InvalidParameterError', page, message });
    }
  });

  it.each([
    ['a refusal', instead(200, {}, '{"message":"","retcode":"100-006"}'), 'GatewayError'],
    ['an answer that breaks the contract', instead(200, {}, '{"retcode":"0"}'), 'ContractError'],
    ['another HTTP status', instead(502, {}, ''), 'HttpError'],
    ['a lost connection', truncated, 'NetworkError'],
  ])('is that of the edition after %s', async (_title, fault, name) => {
    await using server = await faultyGateway({ sayBusy: fault });
    const session = await createGateway({ baseUrl: server.baseUrl, edition: '2025-11-13' }).signIn(291, login);
    await expect(session.sayBusy()).rejects.toMatchObject({ name, page: 'cec_07_13461 (2025-11-13)' });
  });

  it('is that of the edition for what a session does by itself', async () => {
    await using server = await faultyGateway({ getAgentEvent: instead(502, {}, ''), handShake: instead(502, {}, '') });
    const faults: PollFault[] = [];
    const gateway = createGateway({ baseUrl: server.baseUrl, edition: '2025-11-13', onPollFault: (fault) => faults.push(fault) });
    const polled = await gateway.signIn(291, login);
    polled.keepAlive();
    const waiting = polled.waitFor('AgentState_Ready', { timeoutMs: 50 });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', page: 'cec_07_1274 (2025-11-13)' });
    const old = createGateway({ baseUrl: server.baseUrl, edition: '2023-09-27', onPollFault: (fault) => faults.push(fault) });
    const pushed = await old.login(292, { ...login, callBackUri: 'https://192.0.2.1', serviceToken: 'token' });
    pushed.keepAlive();
    const faultOf = (agent: number) => faults.find(({ agentid }) => agentid === agent)?.error;
    await expect.poll(() => faultOf(291)).toMatchObject({ operation: 'getAgentEvent', page: 'cec_07_1274 (2025-11-13)' });
    await expect.poll(() => faultOf(292)).toMatchObject({ operation: 'handShake', page: 'cec_07_1204 (2023-09-27)' });
    server.faults.logout = instead(200, {}, '{"message":"","retcode":"100-007"}');
    await expect(gateway.close()).rejects.toMatchObject({ operation: 'logout', page: 'cec_07_1219 (2025-11-13)' });
    delete server.faults.logout;
    await Promise.all([gateway.close(), old.close()]);
  });
});

describe('the event of a sign-out', () => {
  /** Signs out while a poll is held, and waits for the event afterwards. */
  async function waitAfterSignOut(edition: Edition | undefined) {
    await using emulator = await startedEmulator();
    const session = await createGateway({ baseUrl: emulator.baseUrl, edition }).signIn(291, login);
    const heard: string[] = [];
    session.on('*', ({ eventType }) => heard.push(eventType));
    await expect.poll(() => emulator.isPolled(291)).toBe(true);
    await session.signOut();
    expect(heard.at(-1)).toBe('AgentOther_ShutdownService');
    return session.waitFor('AgentOther_ShutdownService');
  }

  it.each([undefined, '2023-09-27'] as const)(
    'proves the sign-out, and can be waited for afterwards, in the edition %s',
    async (edition) => {
      expect((await waitAfterSignOut(edition)).eventType).toBe('AgentOther_ShutdownService');
    },
  );

  it('is told, but proves nothing, in the edition 2025-11-13, whose pages do not have it', async () => {
    await expect(waitAfterSignOut('2025-11-13')).rejects.toMatchObject({ name: 'SessionEndedError' });
  });
});

describe('every command', () => {
  it.each(['as-published', '2023-09-27', '2025-11-13'] as const)('is sent as before in the edition %s', async (edition) => {
    await using server = await obedientGateway();
    await using other = await obedientGateway();
    for (const id of commands) await leastCalls[id](createGateway({ baseUrl: server.baseUrl, edition }).resume(291, 'guid'));
    for (const id of commands) await leastCalls[id](createGateway({ baseUrl: other.baseUrl }).resume(291, 'guid'));
    const sent = ({ requests }: FaultyGateway) => requests.map(({ method, target, body }) => ({ method, target, body }));
    expect(sent(server)).toHaveLength(26);
    expect(sent(server)).toEqual(sent(other));
  });
});

describe('an edition that is not known', () => {
  it.each(['2024-09-24', '2023-9-27', ' 2023-09-27', '', '__proto__', 'constructor'])(
    'is refused with those that are: %j',
    (edition) => {
      const wire = recording();
      const error = thrown(() => createGateway({ baseUrl: 'http://127.0.0.1:9', fetch: wire.fetch, edition: edition as Edition }));
      expect(error).toMatchObject({
        name: 'InvalidParameterError',
        parameter: 'edition',
        value: edition,
        expected: 'one of "as-published", "2023-09-27", "2025-11-13"',
        page: undefined,
        message: `edition may not be ${JSON.stringify(edition)}; it has to be one of "as-published", "2023-09-27", "2025-11-13"`,
      });
      expect(wire.exchanges).toEqual([]);
    },
  );

  it.each([null, 20230927, true, {}, ['2023-09-27'], Object.create(null), Symbol('2023-09-27'), 1n].map((value) => ({ value })))(
    'is refused if it is no text at all: $value',
    ({ value }) => {
      const error = thrown(() => createGateway({ baseUrl: 'http://127.0.0.1:9', edition: value as never }));
      expect(error).toMatchObject({
        name: 'InvalidParameterError',
        message: 'edition is none; it has to be one of "as-published", "2023-09-27", "2025-11-13"',
      });
    },
  );
});

describe('a gateway of an edition', () => {
  it('shows nothing but its base URL', () => {
    const gateway = createGateway({ baseUrl: 'http://127.0.0.1:9', edition: '2025-11-13' });
    expect(JSON.parse(JSON.stringify(gateway))).toEqual({ baseUrl: 'http://127.0.0.1:9/agentgateway/resource' });
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(gateway)).sort();
    expect(methods).toEqual(['close', 'constructor', 'forceLogin', 'login', 'resume', 'signIn']);
  });
});

function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

async function startedEmulator() {
  const { origin: baseUrl, emulator, close } = await startEmulator({ holdMs: 5_000 });
  return {
    baseUrl,
    isPolled: (agentid: number) => emulator.state.session(agentid)?.events.held === true,
    agents: () => [101, 291, 59999].filter((agentid) => emulator.state.session(agentid) !== undefined),
    [Symbol.asyncDispose]: close,
  };
}
