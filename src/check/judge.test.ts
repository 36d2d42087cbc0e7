import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { curl } from './curl.js';
import { audit } from './dredd/audit.js';
import type { FromWorker, Stats } from './dredd/messages.js';
import { planTransactions } from './dredd/transactions.js';
import type { Exchange } from './exchange.js';
import { judge, judgeVerdicts } from './judge.js';
import { sameMediaType } from './media-type.js';
import { redactor } from './report/report.js';
import { parseTarget } from './target.js';

const setting = { guidTaken: true, curlOptions: [] };

const exchange: Exchange = {
  operation: 'logout',
  agentid: 291,
  sent: { agentid: 291 },
  request: { method: 'DELETE', url: 'https://gateway/onlineagent/291/logout', headers: { Guid: 'secret' }, body: undefined },
  outcome: {
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: '{"message":"","retcode":"0"}',
  },
};

describe("Dredd's verdict", () => {
  const run = (valid: boolean) => ({
    exchanges: [exchange],
    verdicts: [{ operation: 'logout' as const, valid, message: 'body: At /retcode ...\n' }],
    skipped: [],
    problems: [],
  });

  it('becomes a finding where the checks found nothing', () => {
    expect(judgeVerdicts(run(false), [], [])).toMatchObject([
      { check: 'dredd', operation: 'logout', severity: 'error', actual: 'body: At /retcode ...' },
    ]);
  });

  it('is silent where a check says it better', () => {
    const broken: Exchange = {
      ...exchange,
      outcome: { kind: 'answer', status: 200, headers: {}, cookies: [], body: '{"message":""}' },
    };
    const found = judge(broken, setting).flatMap((result) => (result.outcome === 'found' ? result.findings : []));
    expect(found).not.toEqual([]);
    expect(judgeVerdicts(run(false), found, [])).toEqual([]);
  });

  it('passes where it is good', () => {
    expect(judgeVerdicts(run(true), [], [])).toEqual([]);
  });
});

describe('the audit of a run of Dredd', () => {
  const planned = planTransactions(
    { agentid: 291, password: '' },
    new Set(['loginEx', 'setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout']),
  );
  const good: Stats = { tests: 6, passes: 6, failures: 0, errors: 0, skipped: 0 };
  const told = planned.flatMap(({ operation }): FromWorker[] => [
    { type: 'exchange', exchange: { ...exchange, operation } },
    { type: 'verdict', operation, valid: true, message: '' },
  ]);

  it('finds nothing in a run whose hooks told of everything', () => {
    expect(audit(planned, [...told, { type: 'done', stats: good }])).toEqual([]);
  });

  it.each<[string, FromWorker[], string]>([
    ['that ended without a result', told, 'Dredd ended without a result'],
    ['whose hooks told nothing', [{ type: 'done', stats: good }], 'Dredd did not reach loginEx'],
    ['that failed', [...told, { type: 'done', stats: good, error: 'no such file' }], 'Dredd failed: no such file'],
    ['with an answer but no verdict', [...told.slice(0, -1), { type: 'done', stats: good }], 'Dredd did not reach logout'],
    [
      'with a transaction too many',
      [...told, { type: 'done', stats: { ...good, tests: 7 } }],
      'Dredd counts 7 tests, its hooks told 6',
    ],
    [
      'that skipped behind our back',
      [...told, { type: 'done', stats: { ...good, skipped: 1 } }],
      'Dredd counts 1 skipped, its hooks told 0',
    ],
    [
      'that passes what its hooks saw fail',
      [...told.slice(0, -1), { type: 'verdict', operation: 'logout', valid: false, message: '' }, { type: 'done', stats: good }],
      'Dredd counts 6 passes, its hooks told 5',
    ],
    [
      'in which a hook failed',
      [...told, { type: 'problem', message: 'a hook failed' }, { type: 'done', stats: good }],
      'a hook failed',
    ],
  ])('distrusts one %s', (_title, messages, problem) => {
    expect(audit(planned, messages)).toContain(problem);
  });
});

describe('the curl line of a finding', () => {
  it('holds no password in a body that is no JSON either, but one that was made up to be wrong', () => {
    const request = { method: 'PUT', url: 'http://127.0.0.1:1/', headers: {}, body: '{"password":"of \\"the\\" check","status":4' };
    expect(curl(request, { options: [], guid: 'none' })).toContain(`-d '{"password":"'"$CCGW_PASSWORD"'","status":4'`);
    expect(curl(request, { options: [], guid: 'none', isPasswordWrong: true })).toContain('check');
  });

  it('is one that a shell takes: with Guid and password from variables, whatever is in the rest', async () => {
    const request = {
      method: 'PUT',
      url: "http://127.0.0.1:1/it's",
      headers: { 'Content-Type': 'application/json', Cookie: 'route=of-the-check', Guid: 'of-the-check' },
      body: JSON.stringify({ password: 'of-the-check', phonenum: `4'0"0` }),
    };
    const line = curl(request, { options: ['--cacert', "it's.pem"], guid: 'own' });
    expect(line).not.toContain('of-the-check');
    const script = `curl() { printf '%s\\n' "$@"; }; ${line}`;
    const { stdout } = await promisify(execFile)('sh', ['-c', script], {
      env: { ...process.env, GUID: 'my-guid', CCGW_PASSWORD: 'my-password' },
    });
    expect(stdout.trim().split('\n')).toEqual([
      '--cacert',
      "it's.pem",
      '-X',
      'PUT',
      '-H',
      'Content-Type: application/json',
      '-H',
      'Guid: my-guid',
      '-d',
      JSON.stringify({ password: 'my-password', phonenum: `4'0"0` }),
      "http://127.0.0.1:1/it's",
    ]);
  });
});

describe('secrets in a text', () => {
  it.each([
    ['as they are', 'the password pa"ss word is wrong'],
    ['in JSON', JSON.stringify({ password: 'pa"ss word' })],
    ['in JSON in JSON', JSON.stringify({ message: JSON.stringify({ password: 'pa"ss word' }) })],
    ['in a URL', 'login?p=pa%22ss%20word'],
  ])('are hidden %s', (_title, text) => {
    const hidden = redactor(['pa"ss word'])(text);
    expect(hidden).toContain('(hidden)');
    expect(hidden).not.toMatch(/ss(%20| )word/);
  });

  it('that are very short are hidden only as values of their own', () => {
    expect(redactor(['1'])('{"retcode":"100-001","password":"1"}')).toBe('{"retcode":"100-001","password":(hidden)}');
    expect(redactor([''])('""')).toBe('""');
  });
});

describe('media types', () => {
  it.each([
    ['application/json', true],
    ['application/json; charset=UTF-8', true],
    ['application/json;charset=utf-8', true],
    ['APPLICATION/JSON ; Charset="utf-8"', true],
    ['application/json; profile=x', true],
    ['application/json; charset=GBK', false],
    ['application/problem+json', false],
    ['text/html', false],
    ['', false],
    [undefined, false],
  ])('%s is the same as application/json: %s', (actual, same) => {
    expect(sameMediaType(actual, 'application/json')).toBe(same);
  });
});

describe('the URL of a gateway', () => {
  it.each([
    ['https://gateway:8043', 'https://gateway:8043/agentgateway/resource'],
    ['https://gateway:8043/', 'https://gateway:8043/agentgateway/resource'],
    ['http://gateway/agw/resource/', 'http://gateway/agw/resource'],
    ['https://[::1]:8043', 'https://[::1]:8043/agentgateway/resource'],
  ])('%s leads to %s', (url, baseUrl) => {
    expect(parseTarget(url)).toEqual({ baseUrl });
  });
});
