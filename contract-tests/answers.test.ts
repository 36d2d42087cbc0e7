import { createServer, request as httpRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { allFaults } from '../src/emulator/faults/index.js';
import { envelope, type PlainRequest, type Reply } from '../src/emulator/http.js';
import { checkAltered, checkUrl } from './support/checked.js';
import {
  type Alteration,
  both,
  gateway,
  onSuccess,
  operationOf,
  withBody,
  withHeader,
  withJson,
  withResult,
  withStatus,
} from './support/gateway.js';

const without = (...names: string[]): Alteration =>
  withJson((body) => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))));
const guidUnder =
  (name: string): Alteration =>
  (reply) => ({
    ...reply,
    headers: reply.headers.map(([header, value]) => [header, header === 'Set-GUID' ? value.replace('JSESSIONID', name) : value]),
  });
const retcode = (code: unknown): Alteration => withJson((body) => ({ ...body, retcode: code }));
const event = (fields: Record<string, unknown>): Alteration =>
  withJson((body) => (body.event ? { ...body, event: { ...(body.event as object), ...fields } } : body));

const refuse = (code: string): Reply => envelope({ message: '', retcode: code });

/** A gateway that refuses some operations with a code, and does nothing of what they ask for. */
const refusing = (code: string, ...operations: string[]): Parameters<typeof gateway>[1] => ({
  intercept: (request) => (operations.includes(operationOf(request)) ? refuse(code) : undefined),
});

/** One broken statement each: which operation answers how, and the one finding that it must give. */
const faults: [title: string, operation: string, alteration: Alteration, finding: string][] = [
  ['a sign-in result without workno', 'loginEx', withResult({ workno: undefined }), 'error loginEx.answer.result.workno'],
  ['a sign-in result without vdnid', 'loginEx', withResult({ vdnid: undefined }), 'error loginEx.answer.result.vdnid'],
  ['a sign-in without result', 'loginEx', without('result'), 'error loginEx.answer.result'],
  ['a result that is text', 'loginEx', withJson((body) => ({ ...body, result: 'signed in' })), 'error loginEx.answer.result'],
  ['a workno that is a number', 'loginEx', withResult({ workno: 291 }), 'error loginEx.answer.result.workno'],
  ['a workno of another agent', 'loginEx', withResult({ workno: '292' }), 'error loginEx.answer.result.workno'],
  ['a vdnid that is true', 'loginEx', withResult({ vdnid: true }), 'error loginEx.answer.result.vdnid'],
  ['a mediatype of two letters', 'loginEx', withResult({ mediatype: 'TT' }), 'error loginEx.answer.result.mediatype'],
  ['a loginTime that is a number', 'loginEx', withResult({ loginTime: 1471585949806 }), 'error loginEx.answer.result.loginTime'],
  ['a loginTime that is a date', 'loginEx', withResult({ loginTime: '2016-08-19' }), 'error loginEx.answer.result.loginTime'],
  [
    'an isForceChange that is a boolean',
    'loginEx',
    withResult({ isForceChange: false }),
    'error loginEx.answer.result.isForceChange',
  ],
  [
    'an isForceChange beyond true and false',
    'loginEx',
    withResult({ isForceChange: 'no' }),
    'error loginEx.answer.result.isForceChange',
  ],
  ['a serverName that is null', 'loginEx', withResult({ serverName: null }), 'error loginEx.answer.result.serverName'],
  ['181 days of validity', 'loginEx', withResult({ timeRemaining: '181' }), 'error loginEx.answer.result.timeRemaining'],
  ['a validity that is a number', 'loginEx', withResult({ timeRemaining: 9 }), 'error loginEx.answer.result.timeRemaining'],
  ['a sign-in under status 201', 'loginEx', withStatus(201), 'warning loginEx.answer.status'],
  ['a sign-in that succeeds under status 500', 'loginEx', withStatus(500), 'warning loginEx.answer.status'],
  [
    'a sign-in whose JSON says that it is a web page',
    'loginEx',
    withHeader('Content-Type', 'text/html'),
    'warning loginEx.answer.media-type',
  ],
  ['a retcode that is a number, at sign-in', 'loginEx', retcode(0), 'error loginEx.answer.retcode'],
  ['a Set-GUID without JSESSIONID', 'loginEx', guidUnder('GUID'), 'warning loginEx.answer.Set-GUID'],
  ['a command without message', 'rest', without('message'), 'error rest.answer.message'],
  ['a message that is null', 'rest', withJson((body) => ({ ...body, message: null })), 'error rest.answer.message'],
  [
    'a result that is a list',
    'setCustomState',
    withJson((body) => ({ ...body, result: [] })),
    'error setCustomState.answer.result',
  ],
  ['a result that is text, on a command', 'logout', withJson((body) => ({ ...body, result: 'ok' })), 'error logout.answer.result'],
  ['a command without retcode', 'rest', without('retcode'), 'error rest.answer.retcode'],
  ['a retcode that is a number', 'rest', retcode(0), 'error rest.answer.retcode'],
  ['a retcode that is a word', 'rest', retcode('OK'), 'error rest.answer.retcode'],
  ['broken JSON', 'rest', withBody('{"message":"success","retcode":"0"'), 'error rest.answer.json'],
  ['no body', 'logout', withBody(''), 'error logout.answer.json'],
  ['JSON that is no object', 'logout', withBody('"0"'), 'error logout.answer.json'],
  [
    'a web page under 200',
    'rest',
    both(withBody('<html></html>'), withHeader('Content-Type', 'text/html')),
    'error rest.answer.json',
  ],
  [
    'an error page',
    'rest',
    both(withStatus(502), withBody('<html></html>'), withHeader('Content-Type', 'text/html')),
    'warning rest.answer.status',
  ],
  ['a command under status 202', 'rest', withStatus(202), 'warning rest.answer.status'],
  [
    'an answer in another charset',
    'rest',
    withHeader('Content-Type', 'application/json; charset=GBK'),
    'warning rest.answer.media-type',
  ],
  ['an event without eventType', 'getAgentEvent', event({ eventType: undefined }), 'error getAgentEvent.answer.event.eventType'],
  ['an event whose workNo is a number', 'getAgentEvent', event({ workNo: 291 }), 'error getAgentEvent.answer.event.workNo'],
  ['an event without content', 'getAgentEvent', event({ content: undefined }), 'error getAgentEvent.answer.event.content'],
  ['an event whose content is a number', 'getAgentEvent', event({ content: 7 }), 'error getAgentEvent.answer.event.content'],
  ['the event of another agent', 'getAgentEvent', event({ workNo: '292' }), 'error getAgentEvent.answer.event.workNo'],
  ['a list of events', 'getAgentEvent', withJson((body) => ({ ...body, event: [body.event] })), 'error getAgentEvent.answer.event'],
  ['a renewal without JSESSIONID', 'getAgentEvent', withHeader('Set-GUID', 'JSESSIONID='), 'error getAgentEvent.answer.Set-GUID'],
];

/** Codes that an operation always refuses with, and the one finding that each must give. */
const codes: [title: string, operation: string, code: string, finding: string][] = [
  ['a retcode that no table has', 'setCustomState', '100-099', 'error setCustomState.codes'],
  ['a retcode behind the table seen', 'setCustomState', '200-777', 'warning setCustomState.codes'],
  ['a retcode of a group that no table has', 'setCustomState', '777-001', 'error setCustomState.codes'],
  ['a retcode of another page', 'rest', '100-010', 'warning rest.codes'],
  ['a signed-in agent told not to be', 'setAgentAutoEnterIdle', '100-006', 'error setAgentAutoEnterIdle.rule.purpose'],
  ['an admitted value called wrong', 'setCustomState', '000-002', 'error setCustomState.rule.purpose'],
  ['a right Guid called wrong', 'getAgentEvent', '000-003', 'error getAgentEvent.rule.purpose'],
];

describe('a gateway that refuses an operation', () => {
  it.concurrent.each(codes)('%s: exactly that is found', async (_title, operation, code, finding) => {
    await using server = await gateway({}, refusing(code, operation));
    const { findings, exit } = await checkUrl(server.baseUrl);
    expect(findings).toEqual([finding]);
    expect(exit).toBe(finding.startsWith('error') ? 1 : 2);
  });

  it.each([
    ['a lack of right that the page lists', 'rest', '100-009'],
    ['a lack of right that the page lists among its codes of the access group', 'setCustomState', '000-003'],
  ])('%s: no finding, but why the operation was not seen to work; exit 0', async (_title, operation, code) => {
    await using server = await gateway({}, refusing(code, operation));
    const { findings, exit, result } = await checkUrl(server.baseUrl);
    expect(findings).toEqual([]);
    expect(result.statements.find(({ statement }) => statement === `${operation}.rule.purpose`)).toMatchObject({
      outcome: 'unchecked',
      reason: `refused with ${code}, which a gateway may do for lack of a right`,
    });
    expect(exit).toBe(0);
  });
});

describe('a gateway that breaks one statement', () => {
  it.concurrent.each(faults)('%s: exactly that is found', async (title, operation, alteration, finding) => {
    const { findings, exit } = await checkAltered({ [operation]: onSuccess(alteration) });
    expect(findings).toEqual([finding]);
    // What no page says fails nobody; an operation that was never seen to succeed was not checked.
    expect(exit).toBe(finding.startsWith('error') ? 1 : title === 'an error page' ? 2 : 0);
  });
});

describe('what the pages leave open but nobody expects', () => {
  it('an answer without Content-Type: a warning, exit 0', async () => {
    const { findings, exit } = await checkAltered({ rest: withHeader('Content-Type', undefined) });
    expect(findings).toEqual(['warning rest.answer.media-type']);
    expect(exit).toBe(0);
  });
});

describe('a gateway that holds polls for longer than the page has it', () => {
  it('is warned of: how long may be configured', async () => {
    await using server = await gateway({}, { holdMs: 14_000 });
    const { findings, exit, result } = await checkUrl(server.baseUrl, { timeoutMs: 20_000 });
    expect(findings).toEqual(['warning getAgentEvent.held']);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
    expect(exit).toBe(0);
  });
});

describe('a gateway whose polls', () => {
  const isPoll = (request: PlainRequest) => operationOf(request) === 'getAgentEvent';

  it('are never answered: one finding, and nobody waits for each of them', async () => {
    const never = { reply: new Promise<Reply>(() => {}), cancel: () => {} };
    await using server = await gateway({}, { intercept: (request) => (isPoll(request) ? never : undefined) });
    const { findings, exit, result } = await checkUrl(server.baseUrl, { timeoutMs: 20_000 });
    expect(findings).toEqual(['error getAgentEvent.held#mute']);
    expect(result.exchanges.filter(({ operation }) => operation === 'getAgentEvent')).toHaveLength(1);
    expect(exit).toBe(1);
  });

  it.each([
    ['000-004', 'an error', ['error getAgentEvent.rule.purpose#refused']],
    ['000-007', 'a warning, for it may be about a poll of the session before', ['warning getAgentEvent.rule.purpose']],
  ])('are refused with %s when they come back without an event: %s', async (code, _verdict, expected) => {
    await using server = await gateway({
      getAgentEvent: (reply) => (reply.body === '{"message":"","retcode":"0"}' ? refuse(code) : reply),
    });
    const { findings } = await checkUrl(server.baseUrl);
    expect(findings).toEqual(expected);
  });
});

describe('a gateway whose operations never succeed', () => {
  const everywhere = (code: string) =>
    gateway({}, refusing(code, 'setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout'));

  it.each(['100-007', '000-001', '000-004', '100-010', '200-777'])(
    'with %s, which blames no request: not checked, exit 2',
    async (code) => {
      await using server = await everywhere(code);
      const { findings, exit, result } = await checkUrl(server.baseUrl);
      expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
      expect(result.notChecked).toHaveLength(5);
      expect(result.notChecked[0]?.reason).toBe(`refused with ${code}`);
      expect(result.agents).toEqual([{ agent: 291, signedOut: false }]);
      expect(exit).toBe(2);
    },
  );

  it.each(['000-003', '100-006', '000-002'])('with %s, which contradicts the sign-in or the request: exit 1', async (code) => {
    await using server = await everywhere(code);
    const { findings, exit } = await checkUrl(server.baseUrl);
    expect(findings[0]).toBe('error setAgentAutoEnterIdle.rule.purpose');
    expect(exit).toBe(1);
  });
});

describe('a gateway that breaks its sign-in', () => {
  const rest = ['setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout'];

  it.each([
    ['no retcode', without('retcode'), 'error loginEx.answer.retcode'],
    ['broken JSON', withBody('{"message":"",'), 'error loginEx.answer.json'],
    // The header is on no page of a sign-in (deviation 12): its lack fails nobody, but leaves all the rest unchecked.
    ['no Set-GUID', withHeader('Set-GUID', undefined), 'warning loginEx.answer.Set-GUID'],
    ['an empty Set-GUID', withHeader('Set-GUID', 'JSESSIONID='), 'warning loginEx.answer.Set-GUID'],
    ['a code that no table has', both(retcode('100-777'), without('result')), 'error loginEx.codes'],
  ])(
    '%s, without a Guid to go on with: one finding, and all that could not be checked is listed',
    async (_title, alteration, finding) => {
      const { findings, exit, result } = await checkAltered({ loginEx: both(alteration, withHeader('Set-GUID', undefined)) });
      expect(findings).toEqual([finding]);
      expect(result.notChecked.map(({ operation }) => operation)).toEqual(rest);
      expect(result.notChecked.map(({ reason }) => reason)).toEqual(
        rest.map(() => expect.stringMatching(/^the sign-in (gave no Guid|did not succeed)$/)),
      );
      expect(exit).toBe(finding.startsWith('error') ? 1 : 2);
    },
  );

  it('a Guid that is not accepted afterwards: one finding, not one for each operation', async () => {
    const { findings, result, exit } = await checkAltered({ loginEx: withHeader('Set-GUID', 'JSESSIONID=stale.AgentGateway1') });
    expect(findings).toEqual(['error setAgentAutoEnterIdle.rule.purpose']);
    expect(result.findings[0]?.alsoAt).toEqual(['rest', 'getAgentEvent', 'logout']);
    expect(result.notChecked.map(({ operation }) => operation)).toEqual(['setCustomState']);
    expect(exit).toBe(1);
  });
});

/** A byte now and then, for as long as somebody listens. */
function trickle(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 100);
  response.once('close', () => clearInterval(timer));
}

describe('a gateway that gives no answer', () => {
  it.each([
    ['resets the connection', (response: ServerResponse) => void response.destroy()],
    [
      'cuts the body off half-way',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'Content-Length': 90 }).write('{"message":', () => response.destroy()),
    ],
    ['never answers', () => {}],
    ['never ends its answer', (response: ServerResponse) => trickle(response)],
  ])('on rest, and %s: exactly that is found, and the rest of the session goes on', async (_title, instead) => {
    await using server = await gateway();
    const front = createServer((request, response) => {
      if (request.url?.includes('/rest/')) return instead(response);
      const onward = new URL(request.url ?? '', server.origin);
      request.pipe(
        httpRequest(onward, { method: request.method, headers: request.headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 0, answer.headers);
          answer.pipe(response);
        }),
      );
    });
    await new Promise<void>((resolve) => {
      front.listen(0, '127.0.0.1', resolve);
    });
    const { port } = front.address() as AddressInfo;
    const { findings, exit, result } = await checkUrl(`http://127.0.0.1:${port}`, { timeoutMs: 2_000 });
    front.closeAllConnections();
    front.close();
    expect(findings).toEqual(['error rest.uri']);
    expect(exit).toBe(1);
    expect(result.obstacles).toEqual([]);
    expect(result.notChecked.map(({ operation }) => operation)).toEqual([]);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });
});

describe('an operation that is checked alone', () => {
  it('is seen by its events even if nothing else is to be checked', async () => {
    await using server = await gateway();
    server.emulator.faults = allFaults.filter(({ id }) => id === 'rest.event.AgentState_SetRest_Success!missing');
    expect(server.emulator.faults).toHaveLength(1);
    const { findings, result } = await checkUrl(server.baseUrl, { operations: new Set(['rest']) });
    expect(findings).toEqual(['error rest.event.AgentState_SetRest_Success']);
    expect(result.statements.filter(({ operation, outcome }) => operation !== 'rest' && outcome !== 'unchecked')).toEqual([]);
  });
});
