import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planTransactions } from '../../src/check/dredd/transactions.js';
import { ownHooks, runDredd } from '../support/built.js';
import { checkAltered, oneOfEachKind } from '../support/checked.js';
import { type Alteration, both, gateway, onSuccess, withHeader, withJson, withResult } from '../support/gateway.js';
import { plainDredd } from './plain-dredd.js';

/** Plain Dredd wants every header that the document mentions, the renewal of the Guid on each poll among them. */
const renewing: Alteration = (reply, request) => withHeader('Set-GUID', `JSESSIONID=${request.headers.guid}`)(reply, request);

const trap = (name: string) => fileURLToPath(new URL(`traps/${name}`, import.meta.url));

describe('answers that plain Dredd passes', () => {
  it.each<[string, Readonly<Record<string, Alteration>>, string]>([
    ['a wrong type', { loginEx: onSuccess(withResult({ workno: 291 })) }, 'error loginEx.answer.result.workno'],
    ['a broken pattern', { loginEx: onSuccess(withResult({ mediatype: 'yes' })) }, 'error loginEx.answer.result.mediatype'],
    [
      'a broken enumeration',
      { loginEx: onSuccess(withResult({ isForceChange: 'perhaps' })) },
      'error loginEx.answer.result.isForceChange',
    ],
    [
      'a retcode that does not exist',
      { setCustomState: withJson((body) => ({ ...body, retcode: '100-099' })) },
      'error setCustomState.codes',
    ],
  ])('%s: plain Dredd exits 0, the check finds it', async (_title, alterations, finding) => {
    await using server = await gateway({ ...alterations, getAgentEvent: renewing });
    expect(await plainDredd(server.baseUrl, trap('guid-only.cjs'))).toBe(0);
    const { findings, exit } = await checkAltered(alterations);
    expect(findings).toEqual([finding]);
    expect(exit).toBe(1);
  });

  it('a gateway that refuses everything: plain Dredd compares keys alone and exits 0, the check does not', async () => {
    const refuse = withJson(() => ({ message: 'no', retcode: '100-006', result: {} }));
    const refusals = { setAgentAutoEnterIdle: refuse, setCustomState: refuse, rest: refuse, logout: refuse };
    await using server = await gateway({ ...refusals, getAgentEvent: renewing });
    expect(await plainDredd(server.baseUrl, trap('guid-only.cjs'))).toBe(0);
    const { exit, findings } = await checkAltered(refusals);
    expect(findings[0]).toBe('error setAgentAutoEnterIdle.rule.purpose');
    expect(exit).toBe(1);
  });
});

describe('hooks with which plain Dredd passes although they do not do their work', () => {
  // A gateway that satisfies plain Dredd without a session.
  const accept: Alteration = withJson((body) => ({
    ...body,
    retcode: '0',
    event: { eventType: 'x', workNo: '291', content: null },
  }));
  const accepting = {
    setAgentAutoEnterIdle: accept,
    setCustomState: accept,
    rest: accept,
    getAgentEvent: both(accept, renewing),
    logout: accept,
  };
  const run = (baseUrl: string, hooks: string[]) =>
    runDredd({
      baseUrl,
      agentid: 291,
      transactions: planTransactions({ agentid: 291, password: '' }, oneOfEachKind),
      timeoutMs: 5_000,
      insecure: false,
      hooks,
    });

  it.each([
    [
      'a hook under a misspelt name',
      'misspelt-name.cjs',
      'a hook is registered for "/onlineagent/{agentid}/logout > Singing out > 200", which is no transaction',
    ],
    ['an async hook that throws', 'async-throws.cjs', 'a hook takes 1 arguments; Dredd waits only for those of two'],
    [
      'an async hook that fails the transaction late',
      'fails-late.cjs',
      'a hook takes 1 arguments; Dredd waits only for those of two',
    ],
    ['a hook without arguments', 'no-argument.cjs', 'a hook takes 0 arguments; Dredd waits only for those of two'],
    ['a hook that skips everything', 'skips-all.cjs', 'Dredd did not reach loginEx'],
  ])('%s: plain Dredd exits 0, a run of the check with it beside its own hooks is not trusted', async (_title, name, problem) => {
    await using plain = await gateway(accepting);
    expect(await plainDredd(plain.baseUrl, trap(name))).toBe(0);
    await using server = await gateway();
    expect((await run(server.baseUrl, [ownHooks, trap(name)])).problems).toContain(problem);
  });

  it('a hook file that is no JavaScript: plain Dredd exits 0, a run of the check that has no other hooks is not trusted', async () => {
    await using server = await gateway(accepting);
    expect(await plainDredd(server.baseUrl, trap('syntax-error.txt'))).toBe(0);
    expect((await run(server.baseUrl, [trap('syntax-error.txt')])).problems).toContain('Dredd did not reach loginEx');
  });

  it('hooks that do their work are trusted', async () => {
    await using server = await gateway();
    expect((await run(server.baseUrl, [ownHooks, trap('harmless.cjs')])).problems).toEqual([]);
  });
});
