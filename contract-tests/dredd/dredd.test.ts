import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planTransactions } from '../../src/check/dredd/transactions.js';
import { runDredd } from '../support/built.js';
import { gateway } from '../support/gateway.js';

const agent = { agentid: 291, password: '', phone: '40038' };

describe('Dredd against the emulator', () => {
  it('runs one transaction for each operation, in the order of a session, and all of them pass', async () => {
    await using server = await gateway();
    const transactions = planTransactions(agent);
    const run = await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    expect(run.problems).toEqual([]);
    expect(run.stats).toEqual({ tests: 6, passes: 6, failures: 0, errors: 0, skipped: 0 });
    expect(server.requests.map(({ method, target }) => `${method} ${target.replace('/agentgateway/resource', '')}`)).toEqual([
      'PUT /onlineagent/291/loginex',
      'POST /onlineagent/291/autoenteridle/true',
      'POST /onlineagent/291/setcustomstate?customstate=1',
      'POST /onlineagent/291/rest/600/0',
      'GET /agentevent/291',
      'DELETE /onlineagent/291/logout',
    ]);
  });

  it('sends the documented headers: Content-Type always, the Guid on all but the sign-in', async () => {
    await using server = await gateway();
    const transactions = planTransactions(agent);
    await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    const [signIn, ...others] = server.requests;
    expect(signIn?.headers.guid).toBeUndefined();
    expect(new Set(others.map(({ headers }) => headers.guid))).toEqual(
      new Set([expect.stringMatching(/^[0-9a-f-]{36}\.AgentGateway1$/)]),
    );
    expect(new Set(server.requests.map(({ headers }) => headers['content-type']))).toEqual(
      new Set(['application/json; charset=UTF-8']),
    );
  });

  it('leaves the phone number out when none is given', async () => {
    await using server = await gateway();
    const transactions = planTransactions({ agentid: 291, password: 'x' });
    await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ password: 'x', status: 4, releasephone: false, agenttype: 4 });
  });

  it('leaves out what is not planned', async () => {
    await using server = await gateway();
    const transactions = planTransactions(agent, new Set(['loginEx', 'setCustomState', 'logout']));
    const run = await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    expect(run.problems).toEqual([]);
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT', 'POST', 'DELETE']);
  });

  it('is not trusted when it has not as many transactions as are planned', async () => {
    await using server = await gateway();
    const [first, ...others] = planTransactions(agent);
    const transactions = first ? [first, first, ...others] : [];
    const run = await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    expect(run.problems.join('; ')).toMatch(/Dredd/);
    expect(run.exchanges).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('sends nothing at all when its hooks are not loaded: the example of the document names an agent whom nobody gave', async () => {
    await using server = await gateway();
    const transactions = planTransactions({ agentid: 500, password: 'x' });
    const hooks = [fileURLToPath(new URL('traps/syntax-error.txt', import.meta.url))];
    const run = await runDredd({ baseUrl: server.baseUrl, agentid: 500, transactions, timeoutMs: 5_000, insecure: false, hooks });
    expect(run.problems).toContain('Dredd did not reach loginEx');
    expect(server.requests).toEqual([]);
  });
});
