import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planTransactions } from '../../src/check/dredd/transactions.js';
import { runDredd } from '../support/built.js';
import { ccgw } from '../support/ccgw.js';
import { gateway } from '../support/gateway.js';

const agent = { agentid: 291, password: '', phone: '40038' };

describe('Dredd against the emulator', () => {
  it('runs one transaction for each operation, in the order of a session, and all of them pass', async () => {
    await using server = await gateway();
    const transactions = planTransactions(agent);
    const run = await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    expect(run.problems).toEqual([]);
    expect(run.stats).toEqual({ tests: 27, passes: 27, failures: 0, errors: 0, skipped: 0 });
    expect(server.requests.map(({ method, target }) => `${method} ${target.replace('/agentgateway/resource', '')}`)).toEqual([
      'PUT /onlineagent/291/loginex',
      'PUT /onlineagent/291/updateGuid',
      'POST /onlineagent/291/resetskill/true',
      'GET /onlineagent/291/agentskills',
      'GET /onlineagent/291/agentskillsbyworkno/291',
      'POST /onlineagent/291/autoanswer/true',
      'POST /onlineagent/291/autoenteridle/true',
      'POST /onlineagent/291/settalkright?flag=1',
      'POST /onlineagent/291/setcustomstate?customstate=1',
      'GET /onlineagent/291/querycustomstate',
      'POST /onlineagent/291/cancelsetcustomstate',
      'GET /onlineagent/291/agentstatus',
      'POST /onlineagent/291/syncagentinfo',
      'POST /onlineagent/291/sendnoteletex',
      'POST /onlineagent/291/saybusy',
      'POST /onlineagent/291/cancelbusy',
      'POST /onlineagent/291/sayfree',
      'POST /onlineagent/291/work',
      'POST /onlineagent/291/cancelwork',
      'POST /onlineagent/291/rest/600/0',
      'POST /onlineagent/291/cancelrest',
      'GET /agentevent/291',
      'DELETE /onlineagent/291/logout',
      'PUT /onlineagent/291',
      'DELETE /onlineagent/291/forcelogoutwithreason/1',
      'PUT /onlineagent/291/forcelogin',
      'DELETE /onlineagent/291/forcelogout',
    ]);
  });

  it('sends the documented headers: Content-Type always, the Guid on all but the sign-in', async () => {
    await using server = await gateway();
    const transactions = planTransactions(agent);
    await runDredd({ baseUrl: server.baseUrl, agentid: 291, transactions, timeoutMs: 5_000, insecure: false });
    const signIns = server.requests.filter(({ method, target }) => method === 'PUT' && !target.endsWith('/updateGuid'));
    const others = server.requests.filter((request) => !signIns.includes(request));
    expect(new Set(signIns.map(({ headers }) => headers.guid))).toEqual(new Set([undefined]));
    // A Guid for each session, and the one that was asked for.
    expect(new Set(others.map(({ headers }) => headers.guid)).size).toBe(4);
    for (const { headers } of others) expect(headers.guid).toMatch(/^[0-9a-f-]{36}\.AgentGateway1$/);
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

  it('that cannot be loaded is an obstacle, and what the probes say is told all the same', async () => {
    await using server = await gateway();
    const folder = await mkdtemp(join(tmpdir(), 'ccgw-dredd-'));
    const preload = join(folder, 'preload.cjs');
    await writeFile(preload, "if (/worker.js$/.test(process.argv[1])) throw new Error('half of it is missing');");
    try {
      const { code, stdout, stderr } = await ccgw(['check', server.baseUrl, '--agent', '291', '--only', 'setCustomState'], {
        CCGW_PASSWORD: '',
        NODE_OPTIONS: `--require ${preload}`,
      });
      expect(stdout).toMatch(/^could not be checked: Dredd ended with code 1: Error: half of it is missing$/m);
      expect(stdout).toMatch(/ [1-9]\d* statements kept/);
      expect(stdout + stderr).not.toMatch(/^\s+at /m);
      expect(code).toBe(2);
    } finally {
      await rm(folder, { recursive: true });
    }
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
