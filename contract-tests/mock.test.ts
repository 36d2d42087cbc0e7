import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admittedCodes } from '../src/catalog.js';
import { createClient } from '../src/client/client.js';
import { allOperations, pathAndQuery } from '../src/operation.js';
import { violations } from '../src/schema.js';
import { type Running, start } from './support/ccgw.js';
import { checkUrl } from './support/checked.js';

let mock: Running;
let baseUrl: string;

beforeAll(async () => {
  mock = start(['mock', '--errors']);
  baseUrl = await mock.until(/Mock of the CC-Gateway: (\S+)/);
});

afterAll(async () => {
  mock.process.kill('SIGINT');
  expect((await mock.finished).code).toBe(0);
});

describe('the typed client against Prism', () => {
  const path = { agentid: 291 };
  const guid = { headers: { Guid: 'from-elsewhere' } };

  it('sends requests that Prism finds valid, and gets typed examples', async () => {
    const client = createClient({ baseUrl });
    const signIn = await client.PUT('/onlineagent/{agentid}/loginex', {
      params: { path },
      body: { password: '', phonenum: '40038', status: 4 },
    });
    const idle = await client.POST('/onlineagent/{agentid}/autoenteridle/{flag}', { params: { path: { ...path, flag: 'true' } } });
    const custom = await client.POST('/onlineagent/{agentid}/setcustomstate', { params: { path, query: { customstate: 65534 } } });
    const rest = await client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', {
      params: { path: { ...path, time: 600, restcause: 0 }, query: { prolong: true } },
    });
    const poll = await client.GET('/agentevent/{agentid}', { params: { path } });
    const signOut = await client.DELETE('/onlineagent/{agentid}/logout', { params: { path } });

    for (const { response } of [signIn, idle, custom, rest, poll, signOut]) {
      expect(response.status, response.url).toBe(200);
      expect(response.headers.get('sl-violations')).toBeNull();
    }
    expect(signIn.data?.retcode === '0' && signIn.data.result.workno).toBe('291');
    expect(poll.data?.retcode === '0' && poll.data.event?.eventType).toBe('AgentOther_InService');
    expect([idle, custom, rest, signOut].map(({ data }) => data?.retcode)).toEqual(['0', '0', '0', '0']);
  });

  it('sends requests of the rest of the chapter that Prism finds valid: lists, options, ranges with a gap, other sign-ins', async () => {
    const client = createClient({ baseUrl });
    const body = { password: '', phonenum: '40038', callBackUri: 'https://192.0.2.1/events', serviceToken: 'token' };
    const login = await client.PUT('/onlineagent/{agentid}', { params: { path }, body });
    const forced = await client.PUT('/onlineagent/{agentid}/forcelogin', { params: { path }, body });
    const busy = (reason: number) =>
      client.POST('/onlineagent/{agentid}/saybusy', { params: { path, query: { reason, prolong: true } } });
    const note = await client.POST('/onlineagent/{agentid}/sendnoteletex', {
      params: { path },
      body: { agentIds: [291, 292], content: '' },
    });
    const skills = await client.POST('/onlineagent/{agentid}/resetskill/{autoflag}', {
      params: { path: { ...path, autoflag: false }, query: { skillid: '1;2', phonelinkage: 0 } },
    });
    const password = await client.POST('/onlineagent/{agentid}/modifyaccountpwdex', {
      params: { path },
      body: { oldPassword: '', newPassword: '12345678' },
    });
    const forcedOut = await client.DELETE('/onlineagent/{agentid}/forcelogoutwithreason/{reason}', {
      params: { path: { ...path, reason: 255 } },
    });
    const others = [await busy(0), await busy(200), await busy(250), note, skills, password, forcedOut];
    for (const { response, data } of [login, forced, ...others]) {
      expect(response.status, response.url).toBe(200);
      expect(response.headers.get('sl-violations')).toBeNull();
      expect(data?.retcode, response.url).toBe('0');
    }
    for (const reason of [199, 251]) expect((await busy(reason)).response.status, String(reason)).toBe(422);
  });

  it('gets a refusal as data, typed by its code', async () => {
    const client = createClient({ baseUrl });
    const options = { params: { path }, headers: { ...guid.headers, Prefer: 'example=100-008' } };
    const { data } = await client.DELETE('/onlineagent/{agentid}/logout', options);
    expect(data).toEqual({ message: 'the agent has signed out already', retcode: '100-008', result: {} });
  });

  it.each([
    [
      'a number outside its range',
      (client: ReturnType<typeof createClient>) =>
        client.DELETE('/onlineagent/{agentid}/logout', { params: { path: { agentid: 100 } }, ...guid }),
      422,
    ],
    [
      'no Guid',
      (client: ReturnType<typeof createClient>) => client.DELETE('/onlineagent/{agentid}/logout', { params: { path } }),
      401,
    ],
    [
      'a password that is too long',
      (client: ReturnType<typeof createClient>) =>
        client.PUT('/onlineagent/{agentid}/loginex', { params: { path }, body: { password: 'x'.repeat(33) } }),
      422,
    ],
  ])('is refused by Prism with %s', async (_title, call, status) => {
    const { response } = await call(createClient({ baseUrl }));
    expect(response.status).toBe(status);
  });
});

describe('the mock', () => {
  const codes = allOperations().flatMap((operation) =>
    [...new Set([...operation.errorCodes, ...admittedCodes(operation)])].map((code) => [operation.id, code, operation] as const),
  );

  it('knows the codes of every page', () => {
    const signIns = 10 + 10 + 10;
    const ofGuidsAndEvents = 1 + 2 + 1;
    const ofSkills = 3 + 2 + 2;
    const ofSettings = 2 + 2 + 3 + 4 + 3 + 2 + 3;
    const ofQueriesAndNotes = 3 + 2 + 3;
    const ofStates = 4 + 3 + 3 + 3 + 3 + 3 + 3;
    const signOuts = 4 + 4 + 4;
    const listed = signIns + ofGuidsAndEvents + ofSkills + ofSettings + ofQueriesAndNotes + ofStates + signOuts;
    // Seven codes are of every operation; nine times a page lists one of them besides.
    expect(codes).toHaveLength(listed + 29 * 7 - 9);
  });

  it.each(codes)('answers %s with %s when asked to by name', async (_id, code, operation) => {
    const parameters = Object.fromEntries(operation.parameters.map(({ name, example }) => [name, example]));
    const response = await fetch(`${baseUrl}${pathAndQuery(operation, parameters)}`, {
      method: operation.method,
      headers: { Guid: 'any', 'Content-Type': 'application/json; charset=UTF-8', Prefer: `example=${code}` },
      ...(operation.body && { body: JSON.stringify(operation.body.example) }),
    });
    const body = (await response.json()) as { retcode: string };
    expect(body.retcode).toBe(code);
    expect(operation.answer.failures.filter((failure) => violations(failure, body).length === 0)).toHaveLength(1);
  });
});

describe('the whole check against Prism', () => {
  it('finds what a stateless mock cannot keep, and nothing else', async () => {
    const { findings, exit, result } = await checkUrl(baseUrl.replace(/\/agentgateway.*/, ''));
    expect([...findings].sort()).toEqual([
      'error getAgentEvent.rule.purpose#endless',
      'error loginEx.code.100-002#=twice',
      'error logout.rule.purpose',
      'error rest.rule.prolong-when-resting#=again',
      'error setAgentAutoEnterIdle.Guid.mandatory#=altered',
      'error setAgentAutoEnterIdle.precondition.signed-in#=made-up',
      'warning loginEx.body.type#=texts',
      'warning setAgentAutoEnterIdle.answer.status',
    ]);
    expect(result.findings.filter(({ alsoAt }) => alsoAt.length >= 3).map(({ id }) => id.replace(/.*\.(\w)/, '$1'))).toHaveLength(
      3,
    );
    expect(exit).toBe(1);
  });
});
