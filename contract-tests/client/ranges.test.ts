import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/descriptor.js';
import { type AgentSession, createGateway, type LoginOptions } from '../../src/index.js';
import { allOperations, type OperationId } from '../../src/operation.js';
import { violations } from '../../src/schema.js';
import type { SignIn } from '../support/calls.js';
import { type FaultyGateway, faultyGateway } from '../support/faulty.js';

interface Case {
  readonly id: OperationId;
  readonly name: string;
  readonly value: unknown;
  readonly schema: JsonSchema;
  readonly page: string;
}

/** Values that the contract does not admit, and those at its very edges: from the catalog, by Ajv's judgement. */
function values(schema: JsonSchema): unknown[] {
  const { minLength, maxLength, maxItems, anyOf = [] } = schema;
  const bounds = [schema, ...anyOf].flatMap((range) => [range.minimum, range.maximum, ...(range.enum ?? [])]);
  const numbers = bounds.flatMap((bound) => (typeof bound === 'number' ? [bound - 1, bound, bound + 1] : []));
  const lists = maxItems === undefined ? [] : [maxItems, maxItems + 1].map((length) => Array.from({ length }, () => 291));
  const texts = [minLength, maxLength].flatMap((length) => (length === undefined ? [] : [length - 1, length, length + 1]));
  return [
    ...numbers,
    ...lists,
    [1.5],
    ['291'],
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    null,
    '1',
    '',
    {},
    [],
    1n,
    '127.0.0.1',
    'fe80::1',
    ...texts.filter((length) => length >= 0).map((length) => 'x'.repeat(length)),
  ];
}

const fields = allOperations().flatMap(({ id, parameters, body, source }) => {
  const page = `${source.page} (${source.edition})`;
  const named = parameters.filter(({ name }) => name !== 'Content-Type').map(({ name, schema }) => ({ name, schema }));
  const inBody = Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({ name, schema }));
  return [...named, ...inBody].map((field) => ({ id: id as OperationId, page, ...field }));
});
const cases: Case[] = fields.flatMap((field) => values(field.schema).map((value) => ({ ...field, value })));
const admitted = ({ schema, value }: Case) => typeof value !== 'bigint' && violations(schema, value).length === 0;

/** As the example of a change of passwords has it. */
const oldPassword = 'old Passw0rd';

const openings = ['loginEx', 'login', 'forceLogin'];
const closings = ['forceLogoutWithReason', 'forceLogout', 'logout'];

let gateway: FaultyGateway;
let session: AgentSession;

beforeAll(async () => {
  gateway = await faultyGateway();
  session = await createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: oldPassword });
});

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
});

/** Calls an operation with the example of the contract, but one value. */
function call({ id, name, value }: Case): Promise<unknown> {
  const { parameters, body } = allOperations().find((operation) => operation.id === id) ?? { parameters: [] };
  const examples = Object.fromEntries(
    parameters
      .filter(({ name: other, example }) => other !== 'Content-Type' && example !== undefined)
      .map(({ name: other, example }) => [other, example]),
  );
  const { agentid, ...rest } = { ...examples, ...body?.example, [name]: value } as { agentid: number } & Record<string, unknown>;
  if (openings.includes(id)) return signInAs(id as SignIn, agentid, rest);
  return (
    (session as unknown as Record<string, (parameters: object) => Promise<unknown>>)[id]?.(rest) ??
    Promise.reject(new Error(`no method ${id}`))
  );
}

function signInAs(id: SignIn, agentid: number, options: object): Promise<AgentSession> {
  const client = createGateway({ baseUrl: gateway.baseUrl });
  if (id === 'loginEx') return client.signIn(agentid, options as LoginOptions);
  return client[id](agentid, options as LoginOptions);
}

describe('a value that the contract does not admit', () => {
  it.each(cases.filter((entry) => entry.name !== 'agentid' && !admitted(entry)))(
    'is refused before anything is sent: $id with $name = $value',
    async (entry) => {
      const before = gateway.arrived.length;
      await expect(call(entry)).rejects.toMatchObject({
        name: 'InvalidParameterError',
        parameter: entry.name,
        page: entry.page,
        message: expect.stringContaining(`${entry.id}: ${entry.name} `),
      });
      expect(gateway.arrived).toHaveLength(before);
    },
  );

  it.each(cases.filter((entry) => openings.includes(entry.id) && entry.name === 'agentid' && !admitted(entry)))(
    'is refused as a number of an agent: $id with $value',
    async (entry) => {
      const before = gateway.arrived.length;
      await expect(call(entry)).rejects.toMatchObject({ name: 'InvalidParameterError', parameter: 'agentid', page: entry.page });
      expect(gateway.arrived).toHaveLength(before);
    },
  );

  it('is refused at the edges of the catalog and not beyond or before', async () => {
    const taken = cases.filter(
      // An empty text leads to no path.
      (entry) =>
        ![...openings, ...closings].includes(entry.id) && entry.name !== 'agentid' && entry.value !== '' && admitted(entry),
    );
    const numbers = (id: string, name: string) =>
      taken.flatMap((entry) => (entry.id === id && entry.name === name && typeof entry.value === 'number' ? [entry.value] : []));
    const ends = (id: string, name: string) => [Math.min(...numbers(id, name)), Math.max(...numbers(id, name))];
    expect(ends('rest', 'time')).toEqual([1, 86399]);
    expect(ends('rest', 'restcause')).toEqual([0, 255]);
    expect(ends('setCustomState', 'customstate')).toEqual([0, 65534]);
    expect(ends('queryAgentSkillsByWorkNo', 'workno')).toEqual([101, 59999]);
    expect(ends('setTalkRight', 'flag')).toEqual([0, 1]);
    expect([...new Set(numbers('sayBusy', 'reason'))].sort((a, b) => a - b)).toEqual([0, 200, 201, 249, 250]);
    const refused: string[] = [];
    const { password } = gateway.emulator.state.session(291) ?? expect.unreachable();
    for (const entry of taken) {
      const before = gateway.arrived.length;
      // A command is refused for the state, or the password, that an earlier one led to, which is not what is tried here.
      const agent = gateway.emulator.state.session(291);
      if (agent) Object.assign(agent, { state: 'idle', password });
      await call(entry).catch((error: { retcode?: string }) => refused.push(`${entry.id} ${entry.name} ${error.retcode}`));
      expect(gateway.arrived).toHaveLength(before + 1);
    }
    // Any other password than that of the agent is wrong.
    expect(new Set(refused)).toEqual(new Set(['modifyAccountPwdEx oldPassword 000-002']));
  });

  it('is told with what was given, what is admitted, in which unit, and the page', async () => {
    await expect(session.rest({ time: 86400, restcause: 0 })).rejects.toMatchObject({
      parameter: 'time',
      value: 86400,
      expected: 'an integer from 1 to 86399 seconds',
      page: 'cec_07_1213 (2023-09-27)',
      message: 'rest: time may not be 86400; it has to be an integer from 1 to 86399 seconds; page cec_07_1213 (2023-09-27)',
    });
  });
});

describe('a parameter', () => {
  it('that is mandatory and missing, and one that does not exist, are refused by name', async () => {
    const untyped = session as unknown as Record<string, (parameters?: object) => Promise<unknown>>;
    await expect(untyped.rest?.({ time: 5 })).rejects.toThrow(
      'rest: restcause is missing; it has to be an integer from 0 to 255; page cec_07_1213',
    );
    await expect(untyped.rest?.({ time: 5, restcause: 0, toString: 5 })).rejects.toThrow('rest: there is no parameter toString');
    await expect(untyped.setCustomState?.()).rejects.toThrow('setCustomState: customstate is missing');
    await expect(untyped.rest?.({ time: 5, restcause: 0, prolonged: true })).rejects.toThrow(
      'rest: there is no parameter prolonged; it has to be one of: time, restcause, prolong',
    );
    await expect(createGateway({ baseUrl: gateway.baseUrl }).signIn(291, undefined as never)).rejects.toThrow(
      'loginEx: password is missing',
    );
    for (const id of ['login', 'forceLogin'] as const) {
      await expect(signInAs(id, 291, { password: '' })).rejects.toThrow(`${id}: phonenum is missing`);
      await expect(signInAs(id, 291, { phonenum: '' })).rejects.toThrow(`${id}: password is missing`);
    }
    await expect(signInAs('loginEx', 291, { password: '', callBackUri: 'http://192.0.2.1' })).rejects.toThrow(
      'loginEx: there is no parameter callBackUri',
    );
  });

  it('that names another agent than the session is refused', async () => {
    const before = gateway.arrived.length;
    await expect(session.rest({ time: 5, restcause: 0, agentid: 292 } as never)).rejects.toThrow(
      'rest: there is no parameter agentid',
    );
    await expect(session.logout({ agentid: 292 } as never)).rejects.toThrow(
      'logout: there is no parameter agentid; it has to be one of: (none)',
    );
    await expect(createGateway({ baseUrl: gateway.baseUrl }).signIn(291, { password: '', agentid: 292 } as never)).rejects.toThrow(
      'no parameter agentid',
    );
    expect(gateway.arrived).toHaveLength(before);
  });

  it.each(['..', '.', '\ud800'])('that would lead to another path is refused: %j', async (flag) => {
    const before = gateway.arrived.length;
    await expect(session.setAgentAutoEnterIdle({ flag })).rejects.toMatchObject({
      name: 'InvalidParameterError',
      parameter: 'flag',
    });
    expect(gateway.arrived).toHaveLength(before);
  });

  it.each(['a/b', '%2e.', 'a b', '?', '#', 'ä'])('with characters of a URL arrives as it is: %j', async (flag) => {
    await session.setAgentAutoEnterIdle({ flag });
    const [, raw = ''] = /autoenteridle\/([^/?]*)$/.exec(gateway.requests.at(-1)?.target ?? '') ?? [];
    expect(decodeURIComponent(raw)).toBe(flag);
  });

  it('that does not exist and is undefined is as good as absent', async () => {
    await session.setCustomState({ customstate: 1, more: undefined } as never);
    expect(gateway.requests.at(-1)?.target).toBe('/agentgateway/resource/onlineagent/291/setcustomstate?customstate=1');
  });

  it('that is optional and undefined is as good as absent', async () => {
    await session.rest({ time: 5, restcause: 0, prolong: undefined } as never).catch(() => {});
    expect(gateway.requests.at(-1)?.target).toBe('/agentgateway/resource/onlineagent/291/rest/5/0');
  });
});
