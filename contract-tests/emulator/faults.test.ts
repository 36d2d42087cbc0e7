import { request } from 'node:https';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { type Disturbance, effects } from '../../src/emulator/disturbance.js';
import { Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';
import type { Reply } from '../../src/emulator/http.js';
import { type StartOptions, startEmulator } from '../../src/emulator/start.js';
import { certificate } from '../support/certificate.js';
import { Desk } from '../support/desk.js';

const resource = '/agentgateway/resource';

/** An emulator behind HTTP whose clock stands still, and an agent at it. */
async function server(options: StartOptions = {}) {
  const { origin, emulator, ...others } = await startEmulator({ clock: new ManualClock(), ...options });
  const outcome = emulator.state.signIn(291);
  const guid = 'guid' in outcome ? outcome.guid : '';
  emulator.state.session(291)?.events.clear();
  const send = (line: string): Promise<Response> => {
    const [method = '', target = ''] = line.split(' ');
    return fetch(origin + resource + target, { method, headers: { Guid: guid } });
  };
  const control = (method: string, path: string, body: object): Promise<Response> =>
    fetch(`${origin}/_emulator/${path}`, { method, body: JSON.stringify(body) });
  const set = async (...faults: readonly Disturbance[]) => {
    expect((await control('PUT', 'fault', { faults })).status).toBe(200);
  };
  return { origin, emulator, guid, send, control, set, ...others };
}

/** What comes over a connection until its end, and how that is. */
function bytes(origin: string, line: string, guid: string): Promise<{ text: string; end: string }> {
  const [method, target] = line.split(' ');
  return new Promise((resolve) => {
    let text = '';
    let end = 'closed';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () =>
      socket.write(`${method} ${resource}${target} HTTP/1.1\r\nHost: gateway\r\nGuid: ${guid}\r\n\r\n`),
    );
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      end = String(error.code);
    });
    socket.on('close', () => resolve({ text, end }));
  });
}

const busy = 'POST /onlineagent/291/saybusy';

describe('over HTTP', () => {
  it.each([
    [undefined, 'idle'],
    [true, 'busy'],
  ])('a reset ends the connection without a byte; handled %s: the agent is %s', async (handled, state) => {
    await using gateway = await server();
    await gateway.set({ effect: 'reset', operation: 'sayBusy', ...(handled !== undefined && { handled }) });
    expect(await bytes(gateway.origin, busy, gateway.guid)).toEqual({ text: '', end: 'ECONNRESET' });
    await expect(gateway.send(busy)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(gateway.emulator.state.session(291)?.state).toBe(state);
    expect((await gateway.send('GET /onlineagent/291/agentstatus')).status).toBe(200);
  });

  it('a reset ends a connection with TLS, too', async () => {
    await using gateway = await server({ https: certificate, disturbances: [{ effect: 'reset', operation: 'sayBusy' }] });
    const answer = new Promise((resolve, reject) => {
      const options = { method: 'POST', headers: { Guid: gateway.guid }, ca: certificate.cert };
      request(`${gateway.https?.origin}${resource}/onlineagent/291/saybusy`, options, resolve).on('error', reject).end();
    });
    // A connection that only ends is "socket hang up".
    await expect(answer).rejects.toMatchObject({ code: 'ECONNRESET', message: 'read ECONNRESET' });
    expect(gateway.emulator.state.session(291)?.state).toBe('idle');
  });

  it.each([
    [undefined, 'busy'],
    [false, 'idle'],
  ])('a truncated body ends before its announced length; handled %s: the agent is %s', async (handled, state) => {
    await using gateway = await server();
    await gateway.set({ effect: 'truncated', operation: 'sayBusy', ...(handled !== undefined && { handled }) });
    const { text } = await bytes(gateway.origin, busy, gateway.guid);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const announced = Number(/Content-Length: (\d+)/.exec(head)?.[1]);
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThan(announced);
    expect('{"message":"success","retcode":"0"').toContain(body.slice(0, 11));
    expect(gateway.emulator.state.session(291)?.state).toBe(state);
    const answer = await gateway.send(busy);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it('latency goes by the clock of the emulator, which can be moved on meanwhile', async () => {
    await using gateway = await server();
    await gateway.set({ effect: 'latency', operation: 'sayBusy', ms: 5_000 });
    let isAnswered = false;
    const answer = gateway.send(busy).finally(() => {
      isAnswered = true;
    });
    await expect.poll(() => gateway.emulator.log.last()[0]?.operation).toBe('sayBusy');
    await gateway.control('POST', 'clock', { advanceMs: 4_999 });
    expect((await gateway.send('GET /onlineagent/291/agentstatus')).status).toBe(200);
    expect([isAnswered, gateway.emulator.state.session(291)?.state]).toEqual([false, 'idle']);
    await gateway.control('POST', 'clock', { advanceMs: 1 });
    expect(await (await answer).json()).toMatchObject({ retcode: '0' });
    expect(gateway.emulator.state.session(291)?.state).toBe('busy');
  });

  it.each<[Disturbance, number, string, string]>([
    [{ effect: 'status' }, 503, 'text/plain', 'a fault that was asked for\n'],
    [{ effect: 'status', status: 429 }, 429, 'text/plain', 'a fault that was asked for\n'],
    [{ effect: 'page' }, 200, 'text/html; charset=UTF-8', '<h1>Please sign in</h1>'],
    [{ effect: 'page', status: 502 }, 502, 'text/html; charset=UTF-8', '<h1>Please sign in</h1>'],
    [{ effect: 'retcode', retcode: '100-007' }, 200, 'application/json', '"retcode":"100-007"'],
  ])('%j comes in place of the answer, and nothing is done unless asked for', async (fault, status, type, text) => {
    await using gateway = await server();
    for (const [handled, state] of [
      [undefined, 'idle'],
      [true, 'busy'],
    ] as const) {
      await gateway.set({ ...fault, operation: 'sayBusy', ...(handled !== undefined && { handled }) });
      const answer = await gateway.send(busy);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
      expect(await answer.text()).toContain(text);
      expect(gateway.emulator.state.session(291)?.state).toBe(state);
    }
  });

  it('several come together: late, with another status, and for the first request alone', async () => {
    await using gateway = await server();
    await gateway.set({ effect: 'latency', ms: 1_000, operation: 'sayBusy' }, { effect: 'status', operation: 'sayBusy', count: 1 });
    const first = gateway.send(busy);
    await expect.poll(() => gateway.emulator.log.last()[0]?.operation).toBe('sayBusy');
    await gateway.control('POST', 'clock', { advanceSeconds: 1 });
    expect((await first).status).toBe(503);
    const second = gateway.send(busy);
    await expect.poll(() => gateway.emulator.log.count).toBe(2);
    await gateway.control('POST', 'clock', { advanceSeconds: 1 });
    expect(await (await second).json()).toMatchObject({ retcode: '0' });
  });
});

/** A desk with such faults, and an agent at it who has heard of the sign-in. */
async function disturbed(faults: readonly unknown[], options: EmulatorOptions = {}): Promise<Desk> {
  const desk = new Desk(options);
  await desk.signIn(291);
  await desk.events(291);
  const { status, json } = await desk.control('PUT', 'fault', { faults });
  expect([status, json]).toEqual([200, { set: faults, seed: 1, hits: faults.map(() => 0) }]);
  return desk;
}

const hits = async (desk: Desk) => (await desk.control('GET', 'fault')).json.hits;

describe('an event', () => {
  it('is lost that the operation brings about, and no other one', async () => {
    const desk = await disturbed([{ effect: 'lost-event', operation: 'sayBusy' }]);
    expect((await desk.command(291, 'POST /saybusy')).json.retcode).toBe('0');
    await desk.command(291, 'POST /cancelbusy');
    expect(await desk.events(291)).toEqual(['AgentState_CancelNotReady_Success']);
    expect(await hits(desk)).toEqual([1]);
  });

  it('is lost by its name, also where it comes later than the operation', async () => {
    const desk = await disturbed([{ effect: 'lost-event', event: 'AgentState_Rest_Timeout' }]);
    await desk.command(291, 'POST /rest/10/0');
    await desk.advance(60);
    expect(await desk.events(291)).toEqual(['AgentState_SetRest_Success']);
    expect(await hits(desk)).toEqual([1]);
  });

  it('comes twice, of one agent alone', async () => {
    const desk = await disturbed([{ effect: 'repeated-event', agent: 291, count: 1 }]);
    await desk.signIn(292);
    await desk.command(291, 'POST /saybusy');
    await desk.command(291, 'POST /cancelbusy');
    const name = 'AgentState_SetNotReady_Success';
    expect(await desk.events(291)).toEqual([name, name, 'AgentState_CancelNotReady_Success']);
    expect(await desk.events(292)).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });

  it('that comes twice answers a poll that is held, and waits for the next one', async () => {
    const desk = await disturbed([{ effect: 'repeated-event' }]);
    const poll = desk.poll(291);
    await desk.command(291, 'POST /saybusy');
    expect(await poll).toBe('AgentState_SetNotReady_Success');
    expect(await desk.events(291)).toEqual(['AgentState_SetNotReady_Success']);
  });
});

describe('a Guid that is dropped', () => {
  it('at the sign-in leaves an agent who is signed in, and whose Guid nobody knows', async () => {
    const desk = new Desk({ disturbances: [{ effect: 'dropped-guid', operation: 'loginEx' }] });
    const { json, headers } = await desk.signIn(291);
    expect(json.retcode).toBe('0');
    expect(headers.map(([name]) => name)).not.toContain('Set-GUID');
    expect((await desk.signIn(291)).json.retcode).toBe('100-002');
    expect(await hits(desk)).toEqual([1]);
  });

  it('at its renewal lets the agent go on with the old one, until that has died', async () => {
    const desk = await disturbed([{ effect: 'dropped-guid', operation: 'getAgentEvent', count: 1 }], { holdMs: 30_000 });
    const first = desk.guidOf(291);
    const polls = [desk.poll(291)];
    await desk.advance(30);
    polls.push(desk.poll(291));
    // Only this one brings a Guid, so that it alone counts.
    await desk.advance(30);
    expect(await Promise.all(polls)).toEqual([undefined, undefined]);
    expect([desk.guidOf(291), await hits(desk)]).toEqual([first, [1]]);
    await desk.advance(59.999);
    expect((await desk.command(291, 'POST /saybusy')).json.retcode).toBe('0');
    await desk.advance(0.001);
    expect((await desk.command(291, 'POST /cancelbusy')).json.retcode).toBe('000-003');
  });
});

describe('a request that is late', () => {
  it('is handled with what there is by then: an agent who has signed in meanwhile', async () => {
    const desk = new Desk({
      newGuid: () => 'known',
      holdMs: 1_000,
      disturbances: [{ effect: 'latency', operation: 'getAgentEvent', ms: 5_000 }],
    });
    const target = `${resource}/agentevent/291`;
    const poll = desk.send('GET', target, { guid: 'known.AgentGateway1' });
    await desk.signIn(291);
    desk.session(291).events.clear();
    await desk.advance(6);
    expect((await poll).json).toEqual({ message: '', retcode: '0' });
  });

  it('is handled with what there is by then: an agent who has signed out meanwhile', async () => {
    const desk = await disturbed([{ effect: 'latency', operation: 'sayBusy', ms: 5_000 }]);
    const late = desk.command(291, 'POST /saybusy');
    await desk.command(291, 'DELETE /logout');
    await desk.advance(5);
    expect((await late).json.retcode).toBe('100-006');
  });

  it('loses its events to no fault of another operation that is handled meanwhile', async () => {
    const desk = await disturbed([
      { effect: 'latency', operation: 'rest', ms: 5_000 },
      { effect: 'lost-event', operation: 'sayBusy' },
    ]);
    const late = desk.command(291, 'POST /rest/60/0');
    await desk.command(291, 'POST /saybusy');
    await desk.advance(5);
    expect((await late).json.retcode).toBe('0');
    expect(await desk.events(291)).toEqual(['AgentState_SetRest_Success']);
  });

  it('is not handled any more if its client has gone, or the emulator is closed', async () => {
    const desk = await disturbed([{ effect: 'latency', ms: 5_000 }]);
    const send = () => {
      const headers = { guid: desk.guidOf(291) };
      const outcome = desk.emulator.handle({ method: 'POST', target: `${resource}/onlineagent/291/saybusy`, headers, body: '' });
      if (!('reply' in outcome)) throw new Error('it is not late');
      return outcome;
    };
    send().cancel();
    await desk.advance(5);
    expect(desk.session(291).state).toBe('idle');
    const { reply } = send();
    desk.emulator.close();
    expect(await reply).toMatchObject({ cut: 'reset' });
    await desk.advance(5);
    expect(desk.session(291).state).toBe('idle');
  });

  it('that the emulator fails to handle fails alone: the clock goes on', async () => {
    const desk = await disturbed([{ effect: 'latency', ms: 5_000 }]);
    desk.emulator.state.signOut = () => {
      throw new Error('as it was asked to');
    };
    const late = expect(desk.command(291, 'DELETE /logout')).rejects.toThrow('as it was asked to');
    expect((await desk.advance(5)).status).toBe(200);
    await late;
  });
});

describe('the setting of faults', () => {
  const departure = 'rest.time.maximum!accepts';
  const latency: Disturbance = { effect: 'latency', ms: 10, toMs: 20, operation: ['rest', 'sayBusy'], agent: [291, 292] };

  it('takes departures and disturbances together, and tells of them in the form in which they can be set again', async () => {
    const desk = new Desk();
    const faults = [departure, latency, { effect: 'page', status: 502, probability: 0.25, skip: 1, count: 3, handled: true }];
    const { json } = await desk.control('PUT', 'fault', { faults, seed: 42 });
    expect(json).toEqual({ set: faults, seed: 42, hits: [0, 0] });
    const known = (await desk.control('GET', 'fault')).json;
    expect(known).toMatchObject({ set: faults, seed: 42, hits: [0, 0], effects });
    expect((await desk.control('PUT', 'fault', { faults: known.set })).json).toEqual(json);
    expect((await desk.control('DELETE', 'fault')).json).toEqual({ set: [], seed: 42, hits: [] });
    expect((await desk.signIn(291)).json.retcode).toBe('0');
  });

  it('repeats a run with its seed', async () => {
    const run = async (seed: number) => {
      const desk = await disturbed([]);
      await desk.control('PUT', 'fault', { faults: [{ effect: 'retcode', retcode: '100-007', probability: 0.5 }], seed });
      const codes: unknown[] = [];
      for (let request = 0; request < 40; request += 1) codes.push((await desk.command(291, 'GET /agentstatus')).json.retcode);
      return codes;
    };
    const first = await run(1);
    expect(new Set(first)).toEqual(new Set(['0', '100-007']));
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });

  const one = (fault: unknown) => ({ faults: [latency, fault] });
  const wrong: readonly [string, unknown, string][] = [
    [
      'no list',
      { faults: 'all' },
      'the body has to be {"faults": [a name or {"effect": ...}, ...]}, and with "seed": a number, or "keep"',
    ],
    ['another key', { faults: [], sed: 1 }, 'the body has to be {"faults"'],
    ['no JSON', '{', 'the body has to be {"faults"'],
    ['nothing', '', 'the body has to be {"faults"'],
    ['an unknown name', one('no such'), 'faults: there is no no such; GET /_emulator/fault lists them'],
    ['a number', one(1), 'faults.1 has to be an object'],
    ['null', one(null), 'faults.1 has to be an object'],
    ['no effect', one({ ms: 1 }), 'faults.1.effect is missing: it has to be one of "latency", "retcode"'],
    ['an unknown effect', one({ effect: 'earthquake' }), 'faults.1.effect has to be one of "latency", "retcode"'],
    ['a latency without time', one({ effect: 'latency' }), 'faults.1.ms is missing: it has to be an integer of at least 0'],
    ['a latency below zero', one({ effect: 'latency', ms: -1 }), 'faults.1.ms has to be an integer of at least 0'],
    ['a latency that ends before', one({ effect: 'latency', ms: 2, toMs: 1 }), 'faults.1.toMs has to be at least ms'],
    ['a refusal without code', one({ effect: 'retcode' }), 'faults.1.retcode is missing: it has to be a text'],
    [
      'a success as code',
      one({ effect: 'retcode', retcode: '0' }),
      'faults.1.retcode has to be a code of a refusal, such as 100-007',
    ],
    ['a code of another form', one({ effect: 'retcode', retcode: '100007' }), 'faults.1.retcode has to be a code of a refusal'],
    [
      'an unknown operation',
      one({ effect: 'reset', operation: 'dance' }),
      'faults.1.operation: there is no operation dance; there are',
    ],
    ['one of several', one({ effect: 'reset', operation: ['rest', 'dance'] }), 'faults.1.operation: there is no operation dance'],
    ['a number for an operation', one({ effect: 'reset', operation: 1 }), 'faults.1.operation has to be a text or an array'],
    ['an unknown event', one({ effect: 'lost-event', event: 'Dance' }), 'faults.1.event: there is no event Dance'],
    [
      'an agent as text',
      one({ effect: 'reset', agent: '291' }),
      'faults.1.agent has to be an integer from 101 to 999999 or an array',
    ],
    ['an agent beyond the range', one({ effect: 'reset', agent: [291, 5] }), 'faults.1.agent.1 has to be an integer from 101'],
    ['no operation at all', one({ effect: 'reset', operation: [] }), 'faults.1.operation is an empty list'],
    ['no agent at all', one({ effect: 'reset', agent: [] }), 'faults.1.agent is an empty list'],
    ['a share above one', one({ effect: 'reset', probability: 2 }), 'faults.1.probability has to be a number from 0 to 1'],
    ['a share as text', one({ effect: 'reset', probability: '1' }), 'faults.1.probability has to be a number from 0 to 1'],
    ['a count below zero', one({ effect: 'reset', count: -1 }), 'faults.1.count has to be an integer of at least 0'],
    ['half a request', one({ effect: 'reset', skip: 0.5 }), 'faults.1.skip has to be an integer of at least 0'],
    ['a status that is none', one({ effect: 'status', status: 99 }), 'faults.1.status has to be an integer from 200 to 599'],
    [
      'a misspelt key',
      one({ effect: 'reset', probabilty: 1 }),
      'there is no setting faults.1.probabilty; there are effect, operation, agent, skip, count, probability, handled',
    ],
    ['what another effect has', one({ effect: 'reset', ms: 1 }), 'there is no setting faults.1.ms; there are effect'],
    ['a seed that is none', { faults: [latency], seed: 'luck' }, 'seed has to be an integer from 0 to 2147483648'],
    ['half a seed', { faults: [latency], seed: 0.5 }, 'seed has to be an integer from 0'],
    ['a seed below zero', { faults: [latency], seed: -1 }, 'seed has to be an integer from 0'],
  ];

  it.each(wrong)('%s is refused with what is wrong and where, and nothing is set', async (_title, body, message) => {
    const desk = new Desk();
    await desk.control('PUT', 'fault', { faults: [departure, { effect: 'reset', operation: 'rest' }], seed: 3 });
    const before = (await desk.control('GET', 'fault')).json;
    const { status, json } = await desk.control('PUT', 'fault', body);
    expect([status, json]).toEqual([400, { error: expect.stringContaining(message) }]);
    expect((await desk.control('GET', 'fault')).json).toEqual(before);
  });

  it('begins anew with each list, or goes on counting for those that stay if it is told so', async () => {
    const once = { effect: 'retcode', operation: 'getAgentStatus', retcode: '100-007', count: 1 };
    const desk = new Desk();
    await desk.signIn(291);
    const status = async () => (await desk.command(291, 'GET /agentstatus')).json.retcode;
    await desk.control('PUT', 'fault', { faults: [once] });
    expect([await status(), await status()]).toEqual(['100-007', '0']);
    const more = { faults: [{ effect: 'reset', operation: 'rest' }, once] };
    expect((await desk.control('PUT', 'fault', { ...more, keep: true })).json).toMatchObject({ hits: [0, 1] });
    expect(await status()).toBe('0');
    // Whatever the order of its keys.
    const turned = Object.fromEntries(Object.entries(once).reverse());
    expect((await desk.control('PUT', 'fault', { faults: [turned], keep: true })).json).toMatchObject({ hits: [1] });
    await desk.control('PUT', 'fault', more);
    expect([await status(), await status()]).toEqual(['100-007', '0']);
    // The same one twice counts for itself.
    expect((await desk.control('PUT', 'fault', { faults: [once, once], keep: true })).json).toMatchObject({ hits: [1, 0] });
    expect((await desk.control('PUT', 'fault', { faults: [], keep: 'yes' })).status).toBe(400);
  });

  it('is checked where an emulator is made with them, too', () => {
    const made = (disturbances: unknown, seed?: number) => () =>
      new Emulator({ disturbances: disturbances as Disturbance[], ...(seed !== undefined && { seed }) });
    const refused = (message: string) => expect.objectContaining({ name: 'InvalidSetting', message });
    expect(made([{ effect: 'latency' }])).toThrow(refused('disturbances.0.ms is missing: it has to be an integer of at least 0'));
    expect(made([], Number.NaN)).toThrow(refused('seed has to be an integer from 0 to 2147483648'));
    expect(made([latency], 5)().disturbances).toMatchObject({ set: [latency], seed: 5 });
  });

  it.each(effects)('of the effect %s needs no more than it says', async (effect) => {
    const needs: Partial<Record<string, object>> = { latency: { ms: 0 }, retcode: { retcode: '100-007' } };
    const desk = await disturbed([{ effect, ...needs[effect] }]);
    const outcome = desk.command(291, 'POST /saybusy');
    await desk.advance(0);
    const answer: Reply = await outcome;
    expect(answer.status).toBe(effect === 'status' ? 503 : 200);
  });
});
