import { describe, expect, it } from 'vitest';
import { checks } from '../src/check/checks/index.js';
import { explain } from '../src/check/explain.js';
import { allStatements } from '../src/check/statement.js';
import { withSchema } from '../src/emulator/faults/fault.js';
import { agents, checkUrl, everyOperation } from './support/checked.js';
import { gateway, withPasswords } from './support/gateway.js';

const explained = allStatements().map((statement) => ({ id: statement.id, only: undefined, ...explain(statement) }));

describe('the list of what is checked', () => {
  it('has a probe or a reason for every documented statement, and never both', () => {
    expect(explained.length).toBeGreaterThan(1200);
    for (const { id, probe, unchecked } of explained) expect([probe, unchecked].filter(Boolean), id).toHaveLength(1);
  });

  it('names probes that exist', async () => {
    await using server = await gateway();
    server.emulator.faults = [];
    const names = new Set(explained.flatMap(({ probe }) => probe ?? []));
    const known = ['answered', 'method', 'order', 'bounds', 'body', 'events', 'guid', 'documented', 'lockout', 'poll'];
    const ofAnswers = checks.map(({ id }) => id);
    expect([...names].filter((name) => !known.includes(name) && !ofAnswers.includes(name))).toEqual([]);
  });

  it('is kept: on a healthy gateway everything is checked that it says is, unless it names a condition', async () => {
    await using server = await gateway();
    const { result } = await checkUrl(server.baseUrl, { agents: agents(2), operations: everyOperation });
    const unchecked = new Set(result.statements.flatMap(({ statement, outcome }) => (outcome === 'unchecked' ? [statement] : [])));
    const surprising = explained.filter(({ id, probe, only }) => probe !== undefined && only === undefined && unchecked.has(id));
    expect(surprising.map(({ id }) => id)).toEqual([]);
    const needless = explained.filter(({ id, unchecked: reason }) => reason !== undefined && !unchecked.has(id));
    expect(needless.map(({ id }) => id)).toEqual([]);
  });

  it('has conditions that can be met: wrong passwords, renewed Guids, agents at the ends of the range', async () => {
    await using server = await gateway(
      {},
      { renewedAfterMs: 0, roster: withPasswords({ 101: 'correct horse', 59999: 'correct horse' }), holdMs: 50 },
    );
    const ends = [101, 59999].map((agentid) => ({ agentid, password: 'correct horse', phone: '40038' }));
    const { result, exit } = await checkUrl(server.baseUrl, {
      agents: ends,
      lockoutRisk: true,
      auth: 'dynamic',
      operations: everyOperation,
    });
    const kept = result.statements.flatMap(({ statement, outcome }) => (outcome === 'kept' ? [statement] : []));
    expect(exit).toBe(0);
    expect(kept).toEqual(
      expect.arrayContaining([
        'loginEx.code.100-004',
        'loginEx.body.password.max-length',
        'loginEx.agentid.minimum',
        'loginEx.agentid.maximum',
        'getAgentEvent.auth.renewal',
        'getAgentEvent.answer.Set-GUID',
      ]),
    );
  });

  it('has probes of wrong passwords that find a gateway that takes any, and can be repeated with them', async () => {
    await using server = await gateway();
    const { findings, result } = await checkUrl(server.baseUrl, { lockoutRisk: true });
    expect(findings).toEqual(['error loginEx.code.100-004#=wrong']);
    expect(result.findings[0]?.repeat).toContain('{"password":"this is not the password"');
    const understands = withSchema('password', ({ maxLength: _, ...schema }) => schema);
    server.emulator.faults = [{ id: 'any length', statement: 'loginEx.body.password.max-length', title: '', understands }];
    const also = await checkUrl(server.baseUrl, { lockoutRisk: true });
    expect(also.findings).toEqual(['error loginEx.code.100-004#=wrong', 'error loginEx.body.password.max-length#=beyond']);
  });

  it('says why where a run could not look: one agent, an operation left out', async () => {
    await using server = await gateway();
    const { result, exit } = await checkUrl(server.baseUrl, { operations: new Set(['setCustomState']) });
    const rest = result.statements.find(({ statement }) => statement === 'rest.time.maximum');
    expect(rest).toMatchObject({ outcome: 'unchecked', reason: 'left out on request' });
    expect(exit).toBe(0);
  });
});

describe('an agent at an end of the range', () => {
  it.each([101, 59999])('who is called a wrong parameter, where others sign in, is a departure: %i', async (agentid) => {
    await using server = await gateway(
      {},
      {
        intercept: ({ target }) =>
          target.includes(`/${agentid}/loginex`)
            ? { status: 200, headers: [['Content-Type', 'application/json']], body: '{"message":"","retcode":"100-001"}' }
            : undefined,
      },
    );
    const end = { agentid, password: '', phone: '40038' };
    const { findings, exit, result } = await checkUrl(server.baseUrl, { agents: [...agents(1), end] });
    expect(findings).toEqual([`error loginEx.agentid.${agentid === 101 ? 'minimum' : 'maximum'}`]);
    expect(result.obstacles).toEqual([]);
    expect(exit).toBe(1);
  });

  it('whose password is wrong is an obstacle', async () => {
    await using server = await gateway({}, { roster: withPasswords({ 101: 'another' }) });
    const { findings, exit, result } = await checkUrl(server.baseUrl, {
      agents: [...agents(1), { agentid: 101, password: '', phone: '40038' }],
    });
    expect(findings).toEqual([]);
    expect(result.obstacles).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('agent 101: the sign-in was refused with 100-004') }),
    ]);
    expect(exit).toBe(2);
    expect(server.requests.filter(({ target }) => target.includes('/101/')).length).toBeLessThan(10);
  });
});
