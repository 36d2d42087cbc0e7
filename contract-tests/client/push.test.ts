import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/start.js';
import { type AgentEvent, createGateway, createPushHandler, type LoginOptions, type PushedEvents } from '../../src/index.js';
import { recording } from '../support/recording.js';
import { WatchedClock } from '../support/watched-clock.js';

const ready: AgentEvent = { eventType: 'AgentState_Ready', workNo: '291', content: null };
const ringing: AgentEvent = {
  eventType: 'AgentEvent_Ringing',
  workNo: '291',
  content: { caller: '10086', called: '40038', callid: '1700000000-77' },
};
const released: AgentEvent = { eventType: 'AgentEvent_Call_Release', workNo: '291', content: '1700000000-77' };
const shutdown: AgentEvent = { eventType: 'AgentOther_ShutdownService', workNo: '291', content: { loginTime: '1700000000000' } };
const pushedLogin: LoginOptions = {
  password: '',
  phonenum: '40038',
  callBackUri: 'http://192.0.2.1/events',
  serviceToken: 'the token',
};

/** A request as the gateway sends it. */
function push(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://192.0.2.1/events', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=UTF-8', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A handler that notes what it is told. */
function noting(serviceToken?: string | ((agentid: number) => string | undefined)) {
  const taken: PushedEvents[] = [];
  return {
    taken,
    handle: createPushHandler({
      ...(serviceToken !== undefined && { serviceToken }),
      onEvents: (pushed) => void taken.push(pushed),
    }),
  };
}

/** Pushes that are taken only when they are let go, one by one. */
function slow() {
  const begun: string[] = [];
  const waiting: ((outcome?: Promise<never>) => void)[] = [];
  const handle = createPushHandler({
    onEvents: ({ agentid, events }) => {
      begun.push(`${agentid} ${events.map(({ eventType }) => eventType)}`);
      return new Promise<void>((resolve) => waiting.push(resolve));
    },
  });
  return { begun, waiting, handle };
}

describe('a handler for pushed events', () => {
  it('gives agent, Guid and events, and answers as the page has it', async () => {
    const { taken, handle } = noting();
    const answer = await handle(push({ workNo: '291', eventList: [ringing, released] }, { Guid: 'a.AgentGateway1' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
    expect(await answer.text()).toBe('{"message":"success","retcode":"0"}');
    expect(taken).toEqual([{ agentid: 291, guid: 'a.AgentGateway1', events: [ringing, released] }]);
  });

  it('takes a push without Guid, without events, and with events that no page has', async () => {
    const { taken, handle } = noting();
    const unheard = { eventType: 'AgentOther_Unheard', workNo: '291', content: 'a text', more: 1 };
    for (const eventList of [[], [unheard]]) expect((await handle(push({ workNo: '291', eventList }))).status).toBe(200);
    expect(taken).toEqual([
      { agentid: 291, guid: undefined, events: [] },
      { agentid: 291, guid: undefined, events: [unheard] },
    ]);
  });

  it('tells the pushes of one agent one after the other, and answers each when it is done', async () => {
    const { begun, waiting, handle } = slow();
    const answered: string[] = [];
    const pushed = (workNo: string, event: AgentEvent) =>
      handle(push({ workNo, eventList: [event] })).then(() => answered.push(`${workNo} ${event.eventType}`));
    const first = pushed('291', ringing);
    await expect.poll(() => begun).toEqual(['291 AgentEvent_Ringing']);
    const second = pushed('291', released);
    // Another agent does not wait.
    const other = pushed('292', ready);
    await expect.poll(() => begun).toEqual(['291 AgentEvent_Ringing', '292 AgentState_Ready']);
    expect(answered).toEqual([]);
    waiting[1]?.();
    await other;
    expect(answered).toEqual(['292 AgentState_Ready']);
    expect(begun).toHaveLength(2);
    waiting[0]?.();
    await first;
    await expect.poll(() => begun.at(-1)).toBe('291 AgentEvent_Call_Release');
    waiting[2]?.();
    await second;
    expect(answered).toEqual(['292 AgentState_Ready', '291 AgentEvent_Ringing', '291 AgentEvent_Call_Release']);
  });

  it('answers 500 when the events are not taken, without saying why, and goes on with the next', async () => {
    const { waiting, begun, handle } = slow();
    const first = handle(push({ workNo: '291', eventList: [ringing] }));
    await expect.poll(() => waiting.length).toBe(1);
    const second = handle(push({ workNo: '291', eventList: [released] }));
    waiting[0]?.(Promise.reject(new Error('disk full')));
    expect((await first).status).toBe(500);
    expect(await (await first).text()).not.toContain('disk full');
    await expect.poll(() => begun).toHaveLength(2);
    waiting[1]?.();
    expect((await second).status).toBe(200);
    const throwing = createPushHandler({
      onEvents: () => {
        throw new Error('at once');
      },
    });
    expect((await throwing(push({ workNo: '291', eventList: [] }))).status).toBe(500);
  });

  it.each<[string, Record<string, string>, number]>([
    ['the right token', { service_token: 'of 291' }, 200],
    ['a wrong one', { service_token: 'of 292' }, 403],
    ['an empty one', { service_token: '' }, 403],
    ['none', {}, 403],
  ])('that knows a token answers a push with %s', async (_title, headers, status) => {
    for (const token of ['of 291', (agentid: number) => (agentid < 300 ? `of ${agentid}` : undefined)]) {
      const { taken, handle } = noting(token);
      const answer = await handle(push({ workNo: '291', eventList: [ready] }, headers));
      expect(answer.status).toBe(status);
      expect(await answer.text()).not.toContain('of 29');
      expect(taken).toHaveLength(status === 200 ? 1 : 0);
    }
  });

  it('refuses every push for an agent whose token nobody knows', async () => {
    const { taken, handle } = noting(() => undefined);
    for (const headers of [{}, { service_token: 'undefined' }])
      expect((await handle(push({ workNo: '291', eventList: [ready] }, headers as Record<string, string>))).status).toBe(403);
    expect(taken).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{"workNo":', 'a JSON object at ""'],
    ['nothing', '', 'a JSON object at ""'],
    ['a list', [ready], 'a JSON object at ""'],
    ['no agent', { eventList: [ready] }, 'at "/workNo"'],
    ['a number for the agent', { workNo: 291, eventList: [ready] }, 'at "/workNo"'],
    ['no events', { workNo: '291' }, 'at "/eventList"'],
    ['one event in place of a list', { workNo: '291', eventList: ready }, 'at "/eventList"'],
    [
      'an event without content',
      { workNo: '291', eventList: [ready, { eventType: 'a', workNo: '291' }] },
      'at "/eventList/1/content"',
    ],
    ['an event without type', { workNo: '291', eventList: [{ workNo: '291', content: null }] }, 'at "/eventList/0/eventType"'],
  ])('answers 400 to a push that has %s, and says where', async (_title, body, where) => {
    const { taken, handle } = noting();
    const answer = await handle(push(body));
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).toContain(where);
    expect(taken).toEqual([]);
  });

  it('answers 405 to another method, and names the right one', async () => {
    const { taken, handle } = noting();
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await handle(new Request('http://192.0.2.1/events', { method }));
      expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
    }
    expect(taken).toEqual([]);
  });

  // As of a variable of the environment that is not set: nobody's token would be looked at.
  it.each([undefined, null, ''])('is not made with the token %j, and says what to do', (serviceToken) => {
    const options = { onEvents: () => {}, serviceToken };
    expect(() => createPushHandler(options as never)).toThrow(
      'serviceToken is empty; it has to be a text or a function, or left out',
    );
  });

  it.each([undefined, null, {}, { onEvents: 'none' }])('is not made from %j', (options) => {
    expect(() => createPushHandler(options as never)).toThrow(expect.objectContaining({ name: 'InvalidParameterError' }));
  });
});

/**
 * An agent who asked for events to be pushed, on a gateway and a client whose times are moved by hand.
 *
 * @param left fields that the sign-in leaves out
 */
async function pushedTo(left: readonly string[] = []) {
  const clock = new WatchedClock();
  const timer = new WatchedClock();
  const wire = recording();
  const { origin: baseUrl, emulator, close } = await startEmulator({ clock, holdMs: 20 });
  const client = createGateway({ baseUrl, timer, timeoutMs: 5_000, fetch: wire.fetch });
  const fields = Object.entries(pushedLogin).filter(([name]) => !left.includes(name));
  const session = await client.login(291, Object.fromEntries(fields) as unknown as LoginOptions);
  const sent = (path: RegExp) => wire.exchanges.filter(({ url }) => path.test(url.pathname));
  return {
    clock,
    timer,
    client,
    session,
    state: emulator.state,
    beats: () => sent(/\/handshake$/i),
    polls: () => sent(/\/agentevent\//),
    /** Waits until that many pauses between heartbeats have begun. */
    paused: (count: number) => expect.poll(() => timer.asked.filter((ms) => ms > 5_000)).toEqual(Array(count).fill(30_000)),
    [Symbol.asyncDispose]: close,
  };
}

describe('a session whose events are pushed', () => {
  it('has a heartbeat every 30 s with its token, as long as anybody listens, and is never polled for', async () => {
    await using agent = await pushedTo();
    const { session, timer, beats, polls, paused } = agent;
    await session.setCustomState({ customstate: 1 });
    expect(beats()).toEqual([]);
    const stop = session.on('AgentEvent_Ringing', () => {});
    await paused(1);
    timer.advance(29_999);
    await session.setCustomState({ customstate: 2 });
    expect(beats()).toHaveLength(1);
    timer.advance(1);
    await paused(2);
    expect(beats()).toHaveLength(2);
    for (const { method, headers } of beats()) {
      expect([method, headers.get('service_token'), headers.get('Guid')]).toEqual(['POST', 'the token', session.guid]);
    }
    stop();
    timer.advance(120_000);
    await session.setCustomState({ customstate: 3 });
    expect(beats()).toHaveLength(2);
    expect(polls()).toEqual([]);
  });

  it('outlives two minutes by its heartbeats, which renew the Guid', async () => {
    await using agent = await pushedTo();
    const { clock, timer, session, state, paused } = agent;
    const first = session.guid;
    session.keepAlive();
    for (let beat = 1; beat <= 10; beat += 1) {
      await paused(beat);
      clock.advance(30_000);
      timer.advance(30_000);
    }
    await paused(11);
    expect(state.session(291)).toBeDefined();
    expect(session.guid).not.toBe(first);
    await session.setCustomState({ customstate: 1 });
    expect(session.active).toBe(true);
  });

  it('has heartbeats after a forced sign-in, too', async () => {
    await using agent = await pushedTo();
    const session = await agent.client.forceLogin(291, { ...pushedLogin, serviceToken: 'another' });
    session.keepAlive();
    await agent.paused(1);
    expect(agent.beats().map(({ headers }) => headers.get('service_token'))).toEqual(['another']);
    expect(agent.polls()).toEqual([]);
  });

  it.each([[['callBackUri']], [['serviceToken']], [['callBackUri', 'serviceToken']]])(
    'is polled for where the sign-in leaves out %j',
    async (left) => {
      await using agent = await pushedTo(left);
      expect(await agent.session.waitFor('AgentState_Ready')).toMatchObject({ workNo: '291' });
      expect(agent.polls().length).toBeGreaterThan(0);
      expect(agent.beats()).toEqual([]);
      await agent.session.signOut();
    },
  );

  it('hands over what was delivered to everybody, in order', async () => {
    await using agent = await pushedTo();
    const { session } = agent;
    const heard: string[] = [];
    session.on('AgentEvent_Ringing', ({ content }) => heard.push(`ringing ${content?.callid}`));
    session.on('*', ({ eventType }) => heard.push(eventType));
    const events = session.events();
    const waited = session.waitFor('AgentEvent_Call_Release');
    session.deliver([ringing, released]);
    expect(heard).toEqual(['ringing 1700000000-77', 'AgentEvent_Ringing', 'AgentEvent_Call_Release']);
    expect(await waited).toEqual(released);
    expect([(await events.next()).value, (await events.next()).value]).toEqual([ringing, released]);
    session.deliver([ready]);
    expect((await events.next()).value).toEqual(ready);
    await session.signOut();
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('finds what came of a command before anybody waited for it', async () => {
    await using agent = await pushedTo();
    const { session } = agent;
    session.deliver([ready]);
    expect(await session.waitFor('AgentState_Ready')).toEqual(ready);
    await session.rest({ time: 600, restcause: 0 });
    const resting: AgentEvent = { eventType: 'AgentState_SetRest_Success', workNo: '291', content: null };
    session.deliver([resting]);
    expect(await session.waitFor('AgentState_SetRest_Success')).toEqual(resting);
  });

  it('ends with an event that says so: what follows it is told to nobody, and no heartbeat is sent any more', async () => {
    await using agent = await pushedTo();
    const { session, timer, beats, paused } = agent;
    const heard: string[] = [];
    session.on('*', ({ eventType }) => heard.push(eventType));
    await paused(1);
    const waited = expect(session.waitFor('AgentEvent_Ringing')).rejects.toMatchObject({ name: 'SessionEndedError', agentid: 291 });
    session.deliver([ready, shutdown, ringing]);
    await waited;
    expect(heard).toEqual(['AgentState_Ready', 'AgentOther_ShutdownService']);
    expect(session.active).toBe(false);
    expect(await session.ended).toEqual({ reason: 'gone', told: 'AgentOther_ShutdownService' });
    session.deliver([ringing]);
    expect(heard).toHaveLength(2);
    timer.advance(60_000);
    await expect(session.signOut()).resolves.toBeUndefined();
    expect(beats()).toHaveLength(1);
  });

  it('ends when a heartbeat learns that the agent is gone', async () => {
    await using agent = await pushedTo();
    const { clock, session } = agent;
    clock.advance(120_000);
    session.keepAlive();
    expect(await session.ended).toEqual({ reason: 'gone', told: '100-006' });
  });

  it('gets what a handler was pushed, while the gateway waits for the answer', async () => {
    await using agent = await pushedTo();
    const { session } = agent;
    const handle = createPushHandler({
      serviceToken: (agentid) => (agentid === session.agentid ? pushedLogin.serviceToken : undefined),
      onEvents: ({ events }) => session.deliver(events),
    });
    const waited = session.waitFor('AgentEvent_Ringing');
    const headers = { Guid: session.guid, service_token: 'the token' };
    expect((await handle(push({ workNo: '291', eventList: [ready, ringing] }, headers))).status).toBe(200);
    expect(await waited).toEqual(ringing);
    expect((await handle(push({ workNo: '292', eventList: [ringing] }, headers))).status).toBe(403);
  });
});
