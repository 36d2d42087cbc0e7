import { createServer, request as httpRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { checkAltered, checkUrl } from './support/checked.js';
import { type Alteration, both, gateway, withBody, withHeader, withJson, withResult, withStatus } from './support/gateway.js';

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
  withJson((body) => ({ ...body, event: { ...(body.event as object), ...fields } }));

/** One broken statement each: which operation answers how, and the one finding that it must give. */
const faults: [title: string, operation: string, alteration: Alteration, finding: string][] = [
  ['a sign-in result without workno', 'loginEx', withResult({ workno: undefined }), 'error loginEx answer-schema'],
  ['a sign-in result without vdnid', 'loginEx', withResult({ vdnid: undefined }), 'error loginEx answer-schema'],
  ['a sign-in without result', 'loginEx', without('result'), 'error loginEx answer-schema'],
  ['a result that is text', 'loginEx', withJson((body) => ({ ...body, result: 'signed in' })), 'error loginEx answer-schema'],
  ['a workno that is a number', 'loginEx', withResult({ workno: 291 }), 'error loginEx answer-schema'],
  ['a workno of another agent', 'loginEx', withResult({ workno: '292' }), 'error loginEx own-agent'],
  ['a vdnid that is true', 'loginEx', withResult({ vdnid: true }), 'error loginEx answer-schema'],
  ['a mediatype of two letters', 'loginEx', withResult({ mediatype: 'TT' }), 'error loginEx answer-schema'],
  ['a loginTime that is a number', 'loginEx', withResult({ loginTime: 1471585949806 }), 'error loginEx answer-schema'],
  ['a loginTime that is a date', 'loginEx', withResult({ loginTime: '2016-08-19' }), 'error loginEx answer-schema'],
  ['an isForceChange that is a boolean', 'loginEx', withResult({ isForceChange: false }), 'error loginEx answer-schema'],
  ['an isForceChange beyond true and false', 'loginEx', withResult({ isForceChange: 'no' }), 'error loginEx answer-schema'],
  ['a serverName that is null', 'loginEx', withResult({ serverName: null }), 'error loginEx answer-schema'],
  ['181 days of validity', 'loginEx', withResult({ timeRemaining: '181' }), 'error loginEx answer-schema'],
  ['a validity that is a number', 'loginEx', withResult({ timeRemaining: 9 }), 'error loginEx answer-schema'],
  ['a sign-in under status 201', 'loginEx', withStatus(201), 'error loginEx http-status'],
  ['a sign-in that succeeds under status 500', 'loginEx', withStatus(500), 'error loginEx http-status'],
  [
    'a sign-in whose JSON says that it is a web page',
    'loginEx',
    withHeader('Content-Type', 'text/html'),
    'error loginEx media-type',
  ],
  ['a retcode that is a number, at sign-in', 'loginEx', retcode(0), 'error loginEx retcode'],
  ['a Set-GUID without JSESSIONID', 'loginEx', guidUnder('GUID'), 'error loginEx set-guid'],
  ['a command without message', 'rest', without('message'), 'error rest answer-schema'],
  ['a message that is null', 'rest', withJson((body) => ({ ...body, message: null })), 'error rest answer-schema'],
  [
    'a result that is a list',
    'setCustomState',
    withJson((body) => ({ ...body, result: [] })),
    'error setCustomState answer-schema',
  ],
  ['a result that is text, on a command', 'logout', withJson((body) => ({ ...body, result: 'ok' })), 'error logout answer-schema'],
  ['a command without retcode', 'rest', without('retcode'), 'error rest retcode'],
  ['a retcode that is a number', 'rest', retcode(0), 'error rest retcode'],
  ['a retcode that is a word', 'rest', retcode('OK'), 'error rest retcode'],
  ['a retcode that no table has', 'setCustomState', retcode('100-099'), 'error setCustomState retcode'],
  ['a retcode behind the table seen', 'setCustomState', retcode('777-001'), 'warning setCustomState retcode'],
  ['a retcode of another page', 'rest', retcode('100-010'), 'warning rest retcode'],
  ['a signed-in agent told not to be', 'setAgentAutoEnterIdle', retcode('100-006'), 'error setAgentAutoEnterIdle retcode'],
  ['an admitted value called wrong', 'setCustomState', retcode('000-002'), 'error setCustomState retcode'],
  ['a right Guid called wrong', 'getAgentEvent', retcode('000-003'), 'error getAgentEvent retcode'],
  ['broken JSON', 'rest', withBody('{"message":"success","retcode":"0"'), 'error rest json-body'],
  ['no body', 'logout', withBody(''), 'error logout json-body'],
  ['JSON that is no object', 'logout', withBody('"0"'), 'error logout json-body'],
  [
    'a web page under 200',
    'rest',
    both(withBody('<html></html>'), withHeader('Content-Type', 'text/html')),
    'error rest json-body',
  ],
  [
    'an error page',
    'rest',
    both(withStatus(502), withBody('<html></html>'), withHeader('Content-Type', 'text/html')),
    'error rest http-status',
  ],
  ['a command under status 202', 'rest', withStatus(202), 'error rest http-status'],
  ['an answer in another charset', 'rest', withHeader('Content-Type', 'application/json; charset=GBK'), 'error rest media-type'],
  ['an event without eventType', 'getAgentEvent', event({ eventType: undefined }), 'error getAgentEvent answer-schema'],
  ['an event whose workNo is a number', 'getAgentEvent', event({ workNo: 291 }), 'error getAgentEvent answer-schema'],
  ['an event without content', 'getAgentEvent', event({ content: undefined }), 'error getAgentEvent answer-schema'],
  ['an event whose content is a number', 'getAgentEvent', event({ content: 7 }), 'error getAgentEvent answer-schema'],
  ['the event of another agent', 'getAgentEvent', event({ workNo: '292' }), 'error getAgentEvent own-agent'],
  [
    'a list of events',
    'getAgentEvent',
    withJson((body) => ({ ...body, event: [body.event] })),
    'error getAgentEvent answer-schema',
  ],
  ['a renewal without JSESSIONID', 'getAgentEvent', withHeader('Set-GUID', 'JSESSIONID='), 'error getAgentEvent set-guid'],
];

describe('a gateway that breaks one statement', () => {
  it.concurrent.each(faults)('%s: exactly that is found', async (_title, operation, alteration, finding) => {
    const { findings, exit } = await checkAltered({ [operation]: alteration });
    expect(findings).toEqual([finding]);
    expect(exit).toBe(finding.startsWith('error') ? 1 : 2);
  });
});

describe('what the pages leave open but nobody expects', () => {
  it.each([
    ['a lack of right that the page lists', 'rest', retcode('100-009'), 'warning rest retcode'],
    [
      'a lack of right that the page lists among its codes of the access group',
      'setCustomState',
      retcode('000-003'),
      'warning setCustomState retcode',
    ],
    ['an answer without Content-Type', 'rest', withHeader('Content-Type', undefined), 'warning rest media-type'],
  ])('%s: a warning, exit 0', async (_title, operation, alteration, finding) => {
    const { findings, exit } = await checkAltered({ [operation]: alteration });
    expect(findings).toEqual([finding]);
    expect(exit).toBe(0);
  });
});

describe('a gateway whose operations never succeed', () => {
  const everywhere = (code: string) =>
    Object.fromEntries(
      ['setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout'].map((operation) => [operation, retcode(code)]),
    );

  it.each(['100-007', '000-001', '000-004', '100-010', '777-001'])(
    'with %s, which blames no request: not checked, exit 2',
    async (code) => {
      const { findings, exit, result } = await checkAltered(everywhere(code));
      expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
      expect(result.notChecked).toHaveLength(5);
      expect(result.notChecked[0]?.reason).toBe(`refused with ${code}`);
      expect(result.agents).toEqual([{ agent: 291, signedOut: false }]);
      expect(exit).toBe(2);
    },
  );

  it.each(['000-003', '100-006', '000-002'])('with %s, which contradicts the sign-in or the request: exit 1', async (code) => {
    const { findings, exit } = await checkAltered(everywhere(code));
    expect(findings[0]).toBe('error setAgentAutoEnterIdle retcode');
    expect(exit).toBe(1);
  });
});

describe('a gateway that breaks its sign-in', () => {
  const rest = ['setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout'];

  it.each([
    ['no retcode', without('retcode'), 'retcode'],
    ['broken JSON', withBody('{"message":"",'), 'json-body'],
    ['no Set-GUID', withHeader('Set-GUID', undefined), 'set-guid'],
    ['an empty Set-GUID', withHeader('Set-GUID', 'JSESSIONID='), 'set-guid'],
    ['a code that no table has', retcode('100-777'), 'retcode'],
  ])(
    '%s, without a Guid to go on with: one finding, and all that could not be checked is listed',
    async (_title, alteration, name) => {
      const { findings, exit, result } = await checkAltered({ loginEx: both(alteration, withHeader('Set-GUID', undefined)) });
      const expected = name === 'set-guid' ? 'set-guid' : name;
      expect(findings).toEqual([`error loginEx ${expected}`]);
      expect(result.notChecked.map(({ operation }) => operation)).toEqual(rest);
      expect(result.notChecked.map(({ reason }) => reason)).toEqual(rest.map(() => 'the sign-in gave no Guid'));
      expect(exit).toBe(1);
    },
  );

  it('a Guid that is not accepted afterwards: one finding, not one for each operation', async () => {
    const { findings, result, exit } = await checkAltered({ loginEx: withHeader('Set-GUID', 'JSESSIONID=stale.AgentGateway1') });
    expect(findings).toEqual(['error setAgentAutoEnterIdle retcode']);
    expect(result.notChecked.map(({ operation }) => operation)).toEqual(rest.slice(1));
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
  ])('on rest, and %s: exactly that is found, and the rest of the session goes on', async (title, instead) => {
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
    const endless = title === 'never ends its answer';
    expect(findings).toEqual(['error rest answered']);
    expect(exit).toBe(1);
    expect(result.obstacles).toEqual([]);
    expect(result.notChecked.map(({ operation }) => operation)).toEqual(endless ? ['getAgentEvent', 'logout'] : []);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
  });
});
