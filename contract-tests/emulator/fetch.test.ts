import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import type { Disturbance } from '../../src/emulator/disturbance.js';
import { Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';
import type { Fetch } from '../../src/emulator/fetch.js';
import { createClient, createGateway } from '../../src/index.js';
import { gateway } from '../support/gateway.js';
import { base } from '../support/wire.js';

/** Options with which two emulators do the same. */
function twin(options: EmulatorOptions = {}): EmulatorOptions & { readonly clock: ManualClock } {
  let guids = 0;
  return { holdMs: 1000, ...options, clock: new ManualClock(), newGuid: () => `guid-${++guids}` };
}

const agent = `${base}/onlineagent/291`;
const guid = { Guid: 'guid-1.AgentGateway1' };
const json = { 'Content-Type': 'application/json; charset=UTF-8' };

/** What the connection alone says. */
const ofConnection = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

/** All that an answer says, or what went wrong instead. */
async function heard(answering: Promise<Response>) {
  try {
    const answer = await answering;
    const headers: string[] = [];
    answer.headers.forEach((value, name) => {
      if (!ofConnection.includes(name)) headers.push(`${name}: ${value}`);
    });
    const { status, statusText, ok, redirected, url, type } = answer;
    return {
      url,
      type,
      status,
      statusText,
      ok,
      redirected,
      headers,
      body: await answer.text().catch((error: Error) => [error.name, error.message]),
    };
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message };
  }
}

type Asked = (ask: Fetch, origin: string) => Promise<Response>;

const to =
  (path: string, init?: RequestInit): Asked =>
  (ask, origin) =>
    ask(origin + path, init);

const signIn = to(`${agent}/loginex`, { method: 'PUT', headers: json, body: '{"password":""}' });

/** Requests of an agent who has signed in, by what is special about them. */
const requests: Readonly<Record<string, Asked>> = {
  'a second sign-in': signIn,
  'a sign-in of another agent': to(`${base}/onlineagent/292/loginex`, { method: 'PUT', headers: json, body: '{"password":""}' }),
  'a poll with an event': to(`${base}/agentevent/291`, { headers: guid }),
  'a command': to(`${agent}/saybusy`, { method: 'POST', headers: guid }),
  'a refusal': to(`${agent}/cancelrest`, { method: 'POST', headers: guid }),
  'a sign-out': to(`${agent}/logout`, { method: 'DELETE', headers: guid }),
  'no Guid': to(`${agent}/saybusy`, { method: 'POST' }),
  'a query': to(`${agent}/setcustomstate?customstate=7&x=%20%2B+#part`, { method: 'POST', headers: guid }),
  'a path with escapes': to(`${base}/onlineagent/%32%39%31/agentstatus`, { headers: guid }),
  'a path with dots': to(`${base}/onlineagent/292/../291/agentstatus`, { headers: guid }),
  'a path with letters beyond ASCII': to(`${base}/onlineagent/客服`),
  'a path that is not there': to('/nowhere'),
  'no path': to(''),
  'another method': to(`${agent}/saybusy`, { headers: guid }),
  'a method that is no usual one': to(`${agent}/saybusy`, { method: 'PATCH', headers: guid }),
  'a method in small letters': to(`${agent}/saybusy`, { method: 'post', headers: guid }),
  'a sign-in in small letters': to(`${agent}/loginex`, { method: 'put', headers: json, body: '{}' }),
  HEAD: to(`${agent}/agentstatus`, { method: 'HEAD', headers: guid }),
  'HEAD of what is not there': to('/nowhere', { method: 'HEAD' }),
  OPTIONS: to(`${agent}/agentstatus`, { method: 'OPTIONS' }),
  'a question of a browser': to(`${agent}/saybusy`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'http://page.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,guid',
    },
  }),
  'another origin': to(`${agent}/agentstatus`, { headers: { ...guid, Origin: 'http://page.example' } }),
  'a control route': to('/_emulator/agents'),
  'a control route for another origin': to('/_emulator/agents', { headers: { Origin: 'http://page.example' } }),
  'a control route for its own origin': (ask, origin) => ask(`${origin}/_emulator/clock`, { headers: { Origin: origin } }),
  'a control route that is not there': to('/_emulator/nowhere'),
  'the log': to('/_emulator/requests'),
  'a body that is no JSON': to(`${agent}/loginex`, { method: 'PUT', headers: json, body: '{' }),
  'a body in other scripts': to(`${agent}/sendnoteletex`, {
    method: 'POST',
    headers: { ...guid, ...json },
    body: '{"agentIds":[291],"content":"客服 😀"}',
  }),
  'a text without media type': to(`${agent}/modifyaccountpwdex`, {
    method: 'POST',
    headers: guid,
    body: '{"oldPassword":"","newPassword":"Correct-horse-1"}',
  }),
  'bytes for a body': to(`${agent}/sendnoteletex`, {
    method: 'POST',
    headers: { ...guid, ...json },
    body: new TextEncoder().encode('{"agentIds":[291],"content":"bytes"}'),
  }),
  'a blob for a body': to(`${agent}/sendnoteletex`, {
    method: 'POST',
    headers: guid,
    body: new Blob(['{"agentIds":[291],"content":"blob"}'], { type: 'application/json' }),
  }),
  'a byte order mark before a body': to(`${agent}/loginex`, {
    method: 'PUT',
    headers: json,
    body: new TextEncoder().encode('\ufeff{"password":""}'),
  }),
  'a byte order mark before a text': to(`${agent}/loginex`, { method: 'PUT', headers: json, body: '\ufeff{"password":""}' }),
  'a body that is too large': to(`${agent}/loginex`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify({ password: '', more: 'x'.repeat(100_000) }),
  }),
  'a body that is as large as can be': to(`${agent}/sendnoteletex`, {
    method: 'POST',
    headers: { ...guid, ...json },
    body: '{"agentIds":[291],"content":"x"}'.padEnd(64 * 1024),
  }),
  'a body that is too large in bytes alone': to(`${agent}/sendnoteletex`, {
    method: 'POST',
    headers: { ...guid, ...json },
    body: JSON.stringify({ agentIds: [291], content: '客'.repeat(22_000) }),
  }),
  'a large body for the emulator itself': to('/_emulator/state', {
    method: 'PUT',
    headers: json,
    body: '{"agents":[],"faults":[]}'.padEnd(100_000),
  }),
  'a header that is too large': to(`${agent}/agentstatus`, { headers: { ...guid, 'X-More': 'x'.repeat(20_000) } }),
  'an address that is too long': to(`${agent}/agentstatus?more=${'x'.repeat(20_000)}`, { headers: guid }),
  'a form for a body': to(`${agent}/loginex`, { method: 'PUT', body: new URLSearchParams({ password: 'x' }) }),
  'a form of several parts for a body': to(`${agent}/saybusy`, { method: 'POST', headers: guid, body: new FormData() }),
  'a body on DELETE': to(`${agent}/logout`, { method: 'DELETE', headers: { ...guid, ...json }, body: '{}' }),
  'a body on GET': to(`${agent}/agentstatus`, { method: 'GET', headers: guid, body: '{}' }),
  'null for a body': to(`${agent}/saybusy`, { method: 'POST', headers: guid, body: null }),
  'headers as a list': to(`${agent}/agentstatus`, { headers: [['gUID', guid.Guid]] }),
  'headers as Headers': to(`${agent}/agentstatus`, { headers: new Headers(guid) }),
  'a header twice': to(`${agent}/agentstatus`, {
    headers: [
      ['Guid', guid.Guid],
      ['Guid', 'x'],
    ],
  }),
  'a header with spaces around': to(`${agent}/agentstatus`, { headers: { Guid: `  ${guid.Guid}\t` } }),
  'a URL': (ask, origin) => ask(new URL(`${agent}/agentstatus`, origin), { headers: guid }),
  'a Request': (ask, origin) => ask(new Request(`${origin}${agent}/agentstatus`, { headers: guid })),
  'a Request with a body': (ask, origin) =>
    ask(
      new Request(`${origin}${agent}/sendnoteletex`, {
        method: 'POST',
        headers: { ...guid, ...json },
        body: '{"agentIds":[291],"content":""}',
      }),
    ),
  'a Request with more beside': (ask, origin) =>
    ask(new Request(`${origin}${agent}/agentstatus`, { method: 'POST' }), { method: 'GET', headers: guid }),
  'a header that cannot be sent': to(`${agent}/agentstatus`, { headers: { Guid: 'a\nb' } }),
  'a method that cannot be sent': to(`${agent}/agentstatus`, { method: 'GET IT' }),
  'an address of another scheme': (ask) => ask('ftp://gateway/agentgateway'),
  'a signal that was aborted before': to(`${agent}/agentstatus`, { headers: guid, signal: AbortSignal.abort(new Error('before')) }),
};

describe('a fetch without a socket', () => {
  it.each(Object.entries(requests))('answers as the one over HTTP does, to the byte: %s', async (_title, ask) => {
    await using server = await gateway({}, twin());
    const { fetch: socketless } = new Emulator(twin());
    const place = server.origin;
    expect(await heard(signIn(socketless, place))).toEqual(await heard(signIn(fetch, place)));
    expect(await heard(ask(socketless, place))).toEqual(await heard(ask(fetch, place)));
    // And it did the same.
    const log = to('/_emulator/requests');
    const state = to('/_emulator/state');
    for (const seen of [log, state]) expect(await heard(seen(socketless, place))).toEqual(await heard(seen(fetch, place)));
  });

  it('has such answers as are no failures in the table, so that not all of it is refused', async () => {
    const { fetch: socketless } = new Emulator(twin());
    await signIn(socketless, 'http://gateway');
    const succeeding = [
      'a command',
      'bytes for a body',
      'a blob for a body',
      'headers as a list',
      'a Request with a body',
      'a URL',
    ];
    for (const title of succeeding) {
      expect([title, await requests[title]?.(socketless, 'http://gateway').then((answer) => answer.json())]).toEqual([
        title,
        expect.objectContaining({ retcode: '0' }),
      ]);
    }
  });

  it.each([
    [{ effect: 'reset' }],
    [{ effect: 'truncated' }],
    [{ effect: 'retcode', retcode: '100-007' }],
    [{ effect: 'page' }],
    ...[200, 204, 205, 302, 304, 404, 418, 500, 503, 599].map((status): [Disturbance] => [{ effect: 'status', status }]),
    [{ effect: 'dropped-guid' }],
  ] as [Disturbance][])('is disturbed as the one over HTTP is: %j', async (disturbance) => {
    await using server = await gateway({}, twin({ disturbances: [disturbance] }));
    const { fetch: socketless } = new Emulator(twin({ disturbances: [disturbance] }));
    const [here, there] = [await heard(signIn(socketless, server.origin)), await heard(signIn(fetch, server.origin))];
    expect(here).toEqual(there);
    const again = to(`${agent}/agentstatus`, { headers: guid });
    expect(await heard(again(socketless, server.origin))).toEqual(await heard(again(fetch, server.origin)));
  });

  it('answers a poll that was held as the one over HTTP does', async () => {
    const options = [twin(), twin()] as const;
    await using server = await gateway({}, options[0]);
    const emulator = new Emulator(options[1]);
    const answers = [];
    for (const [clock, state, ask] of [
      [options[0].clock, server.emulator.state, fetch],
      [options[1].clock, emulator.state, emulator.fetch],
    ] as const) {
      await signIn(ask, server.origin);
      state.session(291)?.events.clear();
      clock.advance(60_000);
      const answer = heard(to(`${base}/agentevent/291`, { headers: guid })(ask, server.origin));
      await expect.poll(() => state.session(291)?.events.held).toBe(true);
      clock.advance(1000);
      answers.push(await answer);
    }
    expect(answers[0]).toMatchObject({ status: 200, body: '{"message":"","retcode":"0"}' });
    expect(answers[0]?.headers).toContain('set-guid: JSESSIONID=guid-2.AgentGateway1');
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('an address with a password', () => {
  it.each([
    ['over HTTP', fetch],
    ['without a socket', new Emulator(twin()).fetch],
  ])('is refused, and not told: %s', async (_title, ask) => {
    await expect(ask('http://user:secret@127.0.0.1:9/')).rejects.toThrow(
      /^Request cannot be constructed from a URL that includes credentials/,
    );
  });

  it('is in no message', async () => {
    await expect(new Emulator(twin()).fetch('http://user:secret@127.0.0.1:9/')).rejects.not.toThrow('secret');
  });
});

describe('a copy of an answer', () => {
  it('says where it came from, as the one over HTTP does', async () => {
    const { fetch: socketless } = new Emulator(twin());
    await using server = await gateway({}, twin());
    for (const [method, isRead] of [
      ['GET', false],
      ['GET', true],
      ['HEAD', false],
    ] as const) {
      const copies = [fetch, socketless].map(async (ask) => {
        const answer = await ask(`${server.origin}/nowhere`, { method });
        if (isRead) void answer.body;
        const copy = answer.clone().clone();
        return [copy.url, copy.type, await copy.text(), await answer.text()];
      });
      const [over, without] = await Promise.all(copies);
      expect(without).toEqual(over);
    }
  });
});

describe('a request that is aborted while it waits for its turn', () => {
  it('is aborted', async () => {
    const { fetch: socketless } = new Emulator(twin());
    const controller = new AbortController();
    const ask = (signal?: AbortSignal) => socketless('http://gateway/nowhere', signal ? { signal } : {});
    const others = Array.from({ length: 40 }, () => ask());
    const last = ask(controller.signal);
    controller.abort();
    await expect(last).rejects.toMatchObject({ name: 'AbortError' });
    await Promise.all(others);
  });
});

describe('the clients over a fetch without a socket', () => {
  it('have a whole session, with a Guid that is renewed, in no time', async () => {
    const clock = new ManualClock();
    const emulator = new Emulator({ clock });
    const client = createGateway({ baseUrl: 'https://gateway.example:8043', fetch: emulator.fetch, timer: clock });
    // In steps that polls and pauses fit into; nothing waits for anything outside of this process.
    const pass = async (seconds: number) => {
      for (let step = 0; step < seconds * 2; step += 1) {
        clock.advance(500);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const session = await client.signIn(291, { password: '' });
    const guids = new Set([session.guid]);
    session.on('*', () => guids.add(session.guid));
    await session.waitFor('AgentState_Ready');
    await session.rest({ time: 600, restcause: 0 });
    await session.waitFor('AgentState_SetRest_Success');
    const over = session.waitFor('AgentState_Rest_Timeout', { timeoutMs: 700_000 });
    for (let minute = 1; minute <= 10; minute += 1) {
      await pass(60);
      guids.add(session.guid);
    }
    expect(await over).toMatchObject({ workNo: '291' });
    expect(guids.size).toBeGreaterThan(8);
    await session.signOut();
    expect(await session.ended).toEqual({ reason: 'signed out' });
    expect(emulator.state.sessions()).toEqual([]);
  });

  it('have typed calls', async () => {
    const emulator = new Emulator();
    const client = createClient({ baseUrl: 'http://gateway.example', fetch: emulator.fetch });
    const path = { agentid: 291 };
    const { data } = await client.PUT('/onlineagent/{agentid}/loginex', { params: { path }, body: { password: '' } });
    expect(data?.retcode === '0' && data.result.workno).toBe('291');
    const event = await client.GET('/agentevent/{agentid}', { params: { path } });
    expect(event.data?.retcode === '0' && event.data.event?.eventType).toBe('AgentOther_InService');
    expect((await client.DELETE('/onlineagent/{agentid}/logout', { params: { path } })).data?.retcode).toBe('0');
  });
});
