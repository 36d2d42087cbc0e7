import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Disturbance } from '../../src/emulator/disturbance.js';
import { allFaults } from '../../src/emulator/faults/index.js';
import type { Prism } from '../../src/proxy/prism.js';
import { violationText } from '../../src/proxy/tell.js';
import { type Alteration, gateway, type TestGateway, withBody, withHeader, withJson, withResult } from '../support/gateway.js';
import { type Proxied, proxied, startPrism } from '../support/proxied.js';

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const json = { 'Content-Type': 'application/json; charset=UTF-8' };

/** An application that sends what it is told. */
class Application {
  readonly #proxy: Proxied;
  guid = '';

  constructor(proxy: Proxied) {
    this.#proxy = proxy;
  }

  /** @param line method and path below that of the gateway */
  async send(
    line: string,
    { headers = { ...json, Guid: this.guid }, body }: { headers?: Record<string, string>; body?: string } = {},
  ) {
    const [method = '', path = ''] = line.split(' ');
    const response = await fetch(this.#proxy.baseUrl + path, { method, headers, ...(body !== undefined && { body }) });
    const guid = response.headers.get('set-guid');
    if (guid !== null) this.guid = guid.replace('JSESSIONID=', '');
    return await response.text();
  }

  signIn(body = '{"password":"correct horse","phonenum":"40038"}'): Promise<string> {
    return this.send('PUT /onlineagent/291/loginex', { headers: json, body });
  }
}

/** What the proxy tells of an application that does something to a gateway. */
async function told(
  act: (application: Application, server: TestGateway) => Promise<unknown>,
  alterations: Readonly<Record<string, Alteration>> = {},
  options: Parameters<typeof gateway>[1] = {},
): Promise<Proxied> {
  await using server = await gateway(alterations, { holdMs: 10, ...options });
  const proxy = await proxied(server.baseUrl, prism);
  await act(new Application(proxy), server);
  await proxy.close();
  return proxy;
}

describe('what the application breaks', () => {
  it.each<[string, string, { headers?: Record<string, string>; body?: string }, string[]]>([
    ['a number beyond its range', 'POST /onlineagent/291/rest/86400/-1', {}, ['rest.time.maximum', 'rest.restcause.minimum']],
    ['text for a number', 'POST /onlineagent/291/rest/soon/0', {}, ['rest.time.type']],
    ['a value between two ranges', 'POST /onlineagent/291/saybusy?reason=199', {}, ['sayBusy.reason.options']],
    ['True', 'POST /onlineagent/291/resetskill/True', {}, ['resetSkill.autoflag.options']],
    ['no value', 'POST /onlineagent/291/setcustomstate', {}, ['setCustomState.customstate.mandatory']],
    ['a body where there is none', 'DELETE /onlineagent/291/logout', { body: '{}' }, ['logout.rule.no-body']],
    ['another method', 'GET /onlineagent/291/sayfree', {}, ['sayFree.method']],
    ['no Guid', 'POST /onlineagent/291/sayfree', { headers: json }, ['sayFree.Guid.mandatory']],
    ['no media type', 'POST /onlineagent/291/sayfree', { headers: { Guid: 'x' } }, ['sayFree.Content-Type.mandatory']],
    [
      'another media type',
      'POST /onlineagent/291/sayfree',
      { headers: { Guid: 'x', 'Content-Type': 'text/xml' } },
      ['sayFree.Content-Type.mandatory'],
    ],
    [
      'a Guid with what stands before it',
      'POST /onlineagent/291/sayfree',
      { headers: { ...json, Guid: 'JSESSIONID=x' } },
      ['sayFree.Guid.mandatory'],
    ],
    [
      'a header that is too long',
      'POST /onlineagent/291/handshake',
      { headers: { ...json, Guid: 'x', service_token: 'x'.repeat(51) } },
      ['handShake.service_token.max-length'],
    ],
    ['JSON that is none', 'PUT /onlineagent/291/loginex', { headers: json, body: '{"password":' }, ['loginEx.body.type']],
    ['no body', 'PUT /onlineagent/291/loginex', { headers: json, body: '' }, ['loginEx.body.mandatory']],
    [
      'fields of a body',
      'PUT /onlineagent/291/loginex',
      { headers: json, body: JSON.stringify({ password: 'x'.repeat(33), status: '4', agenttype: 7, phonenum: 40038 }) },
      [
        'loginEx.body.password.max-length',
        'loginEx.body.phonenum.type',
        'loginEx.body.agenttype.options',
        'loginEx.body.status.type',
      ],
    ],
    [
      'an entry of a list',
      'POST /onlineagent/291/sendnoteletex',
      { body: '{"agentIds":[291,"x"],"content":"x"}' },
      ['sendNoteletEx.body.agentIds.type'],
    ],
  ])('is told with its page: %s', async (_title, line, request, ids) => {
    const { told: violations, elsewhere } = await told(async (application) => {
      if (request.headers === undefined) await application.signIn('{"password":""}');
      await application.send(line, request);
    });
    expect(violations.filter(({ by }) => by === 'application').map(({ finding }) => finding.id)).toEqual(ids);
    expect(violations.filter(({ by }) => by === 'gateway')).toEqual([]);
    for (const { finding } of violations) {
      expect(finding.severity).toBe('error');
      expect(finding.source.page).toMatch(/^cec_/);
      expect(finding.line).toBeGreaterThan(1);
    }
    expect(elsewhere).toEqual([]);
  });

  it('is told as a block with who, what, expected, actual, page and request', async () => {
    const { told: violations } = await told(async (application) => {
      await application.signIn();
      await application.send('POST /onlineagent/291/rest/86400/0?prolong=true&note=secret');
    });
    const [first, second] = violations.map(violationText);
    expect(first).toMatch(
      /^0\. the application, error: rest: time is greater than the maximum \[rest\.time\.maximum\]\n {3}expected: an integer from 1 to 86399 seconds\n {3}actual: {3}86400\n {3}page: {5}cec_07_1213 \(2023-09-27\) Applying for Rest, openapi\.yaml:\d+\n {3}request: {2}POST \/agentgateway\/resource\/onlineagent\/291\/rest\/86400\/0\?prolong=true&note=\*\*\*\n\n$/,
    );
    expect(second).toMatch(/^1\. the application, warning: rest: the page has no note \[rest\.uri#note\]\n/);
  });

  it('is not made up by what stands for secrets: a Guid, a password or a cookie that is a word of every answer', async () => {
    for (const word of ['message', 'retcode', 'AgentState_Ready', '291291', 'AgentGateway']) {
      const { violations } = await told(async (application) => {
        await application.signIn(JSON.stringify({ password: word }));
        const { guid } = application;
        await application.send('POST /onlineagent/291/sayfree', { headers: { ...json, Guid: word, Cookie: `a=${word}` } });
        for (let count = 0; count < 3; count += 1)
          await application.send('GET /agentevent/291', { headers: { ...json, Guid: guid } });
      });
      expect(violations, word).toEqual([]);
    }
  });

  it('is told once and counted, whatever the value', async () => {
    const proxy = await told(async (application) => {
      for (const time of [86400, 86400, 86401]) await application.send(`POST /onlineagent/291/rest/${time}/0`);
    });
    const { violations, requests } = await proxy.close();
    expect(requests).toBe(3);
    expect(violations.map(({ finding, count }) => `${finding.id} ${count}`)).toEqual(
      ['rest.time.maximum 3', 'rest.Guid.mandatory 3'].toReversed(),
    );
    expect(proxy.told).toHaveLength(2);
  });

  it('is told by Prism alone where nobody else sees it', async () => {
    const { told: violations } = await told(async (application) => {
      await application.signIn();
      await application.send('POST /onlineagent/291/saybusy?reason=220&prolong=true&prolong=false');
    });
    expect(violations.map(({ finding }) => `${finding.id}: ${finding.message}`)).toEqual([
      'sayBusy.prolong.type#prism: Prism finds: Request query parameter prolong must be boolean',
    ]);
  });

  it('is not told of what belongs to another chapter, which is named once, nor of what a browser asks by itself', async () => {
    const proxy = await told(async (application) => {
      await application.send('PUT /voicecall/291/callout', { body: '{"called":"8613800138000"}' });
      await application.send('PUT /voicecall/292/callout', { body: '{}' });
      await application.send('OPTIONS /onlineagent/291/logout', { headers: { 'Access-Control-Request-Method': 'DELETE' } });
    });
    expect(proxy.elsewhere).toEqual(['PUT /agentgateway/resource/voicecall/*/callout']);
    expect(proxy.violations).toEqual([]);
    expect((await proxy.close()).requests).toBe(2);
  });
});

describe('what the gateway breaks', () => {
  it.each<[string, string, Alteration, string[]]>([
    ['an answer that lacks a field', 'loginEx', withResult({ vdnid: undefined }), ['error loginEx.answer.result.vdnid']],
    ['a field of another type', 'loginEx', withResult({ workno: 291 }), ['error loginEx.answer.result.workno']],
    ['another agent', 'loginEx', withResult({ workno: '292' }), ['error loginEx.answer.result.workno']],
    ['no Set-GUID', 'loginEx', withHeader('Set-GUID', undefined), ['warning loginEx.answer.Set-GUID']],
    ['a Set-GUID of another form', 'loginEx', withHeader('Set-GUID', 'sid=1; Path=/'), ['warning loginEx.answer.Set-GUID']],
    ['a code as a number', 'loginEx', withJson((body) => ({ ...body, retcode: 0 })), ['error loginEx.answer.retcode']],
    [
      'a code that the page does not list',
      'loginEx',
      withBody('{"message":"","retcode":"100-009"}'),
      ['warning loginEx.codes', 'warning loginEx.answer.Set-GUID'],
    ],
    ['a page', 'loginEx', withBody('<html>no</html>'), ['error loginEx.answer.json']],
    ['another media type', 'loginEx', withHeader('Content-Type', 'text/plain'), ['warning loginEx.answer.media-type']],
    ['another status', 'loginEx', (reply) => ({ ...reply, status: 201 }), ['warning loginEx.answer.status']],
  ])('is told with its page: %s', async (_title, id, alteration, findings) => {
    const proxy = await told((application) => application.signIn(), { [id]: alteration });
    expect(proxy.violations).toEqual(findings.map((finding) => `gateway ${finding}`));
  });

  it('is to accept what it has to refuse, beside what the application did', async () => {
    const accept: Alteration = withBody('{"message":"","retcode":"0","result":{}}');
    const proxy = await told(
      async (application) => {
        await application.signIn();
        await application.send('POST /onlineagent/291/rest/86400/0');
        await application.send('POST /onlineagent/291/sayfree', { headers: json });
        await application.send('GET /onlineagent/291/cancelbusy');
        // What gateways take all the same is the application's alone.
        await application.send('POST /onlineagent/291/resetskill/True');
      },
      { rest: accept, sayFree: accept, '': accept, resetSkill: accept },
    );
    expect(proxy.violations).toEqual([
      'application error rest.time.maximum',
      'gateway error rest.time.maximum#=86400',
      'application error sayFree.Guid.mandatory',
      'gateway error sayFree.Guid.mandatory#~',
      'application error cancelBusy.method',
      'gateway error cancelBusy.method#=GET',
      'application error resetSkill.autoflag.options',
    ]);
  });

  it.each([
    ['rest.time.maximum!accepts', 'POST /onlineagent/291/rest/86400/0', 'rest.time.maximum#=86400'],
    [
      'setCustomState.customstate.maximum!accepts',
      'POST /onlineagent/291/setcustomstate?customstate=65535',
      'setCustomState.customstate.maximum#=65535',
    ],
  ])('is told of the emulator with the fault %s', async (id, line, finding) => {
    const fault = allFaults.find((each) => each.id === id);
    const proxy = await told(async (application, { emulator }) => {
      if (fault) emulator.faults = [fault];
      await application.signIn();
      await application.send(line);
    });
    expect(proxy.violations.filter((each) => each.startsWith('gateway'))).toEqual([`gateway error ${finding}`]);
  });

  it('is not to refuse: codes for rights and states are no violation, and a blamed parameter is a warning', async () => {
    const disturbances: Disturbance[] = [
      { effect: 'retcode', operation: 'rest', retcode: '100-009' },
      { effect: 'retcode', operation: 'sayFree', retcode: '100-006' },
      { effect: 'retcode', operation: 'setCustomState', retcode: '000-002' },
    ];
    const proxy = await told(
      async (application) => {
        await application.signIn();
        await application.send('POST /onlineagent/291/rest/600/0');
        await application.send('POST /onlineagent/291/sayfree');
        await application.send('POST /onlineagent/291/setcustomstate?customstate=7');
      },
      {},
      { disturbances },
    );
    expect(proxy.violations).toEqual(['gateway warning setCustomState.rule.purpose#000-002']);
  });

  it('is to take the Guid of a session that was signed out', async () => {
    const proxy = await told(
      async (application) => {
        await application.signIn();
        await application.send('DELETE /onlineagent/291/logout');
        // Times are told in milliseconds.
        const signedOut = Date.now();
        await expect.poll(() => Date.now()).toBeGreaterThan(signedOut + 5);
        await application.send('POST /onlineagent/291/sayfree');
      },
      { sayFree: withBody('{"message":"","retcode":"0","result":{}}') },
    );
    expect(proxy.violations).toEqual(['gateway error sayFree.precondition.signed-in#=ended']);
  });

  it('is to give no answer, if it happens again', async () => {
    const proxy = await told(
      async (application) => {
        await application.signIn();
        const sayFree = () => application.send('POST /onlineagent/291/sayfree').catch(() => 'nothing');
        expect([await sayFree(), await sayFree()]).toEqual(['nothing', 'nothing']);
      },
      {},
      { disturbances: [{ effect: 'reset', operation: 'sayFree' }] },
    );
    expect(proxy.violations).toEqual(['gateway warning sayFree.uri']);
    expect(proxy.troubles).toEqual([expect.stringContaining('closed the connection without an answer')]);
  });
});

it('an error is told after a thousand warnings, too, and that no more of these are', { timeout: 120_000 }, async () => {
  const proxy = await told(async (application) => {
    await application.signIn();
    for (let number = 0; number < 1002; number += 1) {
      const name = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      await application.send(`POST /onlineagent/291/sayfree?${name}=1`);
    }
    await application.send('POST /onlineagent/291/rest/600/256');
  });
  expect(proxy.violations.filter((line) => line.includes('warning'))).toHaveLength(1000);
  expect(proxy.violations.at(-1)).toBe('application error rest.restcause.maximum');
  expect(proxy.troubles).toEqual([expect.stringContaining('more than 1000 different things')]);
});
