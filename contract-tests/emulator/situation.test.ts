import { describe, expect, it } from 'vitest';
import type { Disturbance } from '../../src/emulator/disturbance.js';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { createEmulator } from '../../src/emulator/index.js';
import type { Roster } from '../../src/emulator/roster.js';
import { Desk } from '../support/desk.js';

const pushes = { phonenum: '40038', callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'a-token' };

/** Who gets pushes: nobody, for ever. */
const silent: EmulatorOptions = { pushFetch: () => new Promise(() => {}) };

const situationOf = async (desk: Desk) => (await desk.control('GET', 'state')).json;

const roster: Roster = {
  others: 'any',
  agents: [
    { agentid: 297, name: 'Ann', password: 'right', lockAfter: 1, passwordDays: 9 },
    { agentid: 298, forcedSignOut: false, denied: ['rest'], skills: [{ name: 'loans', id: 7, mediatype: 5 }], vdn: 2 },
  ],
};

const faults: readonly (Disturbance | string)[] = [
  'setCustomState.answer.retcode!number',
  { effect: 'retcode', retcode: '100-007', operation: 'getAgentStatus', probability: 0.5 },
  { effect: 'status', operation: 'queryAgentSkills', skip: 2, count: 1 },
];

/** A desk where something of everything is going on. */
async function busyDesk(): Promise<Desk> {
  const desk = new Desk({ ...silent, roster });
  for (const agentid of [291, 292, 293, 294, 296, 298]) await desk.signIn(agentid, { password: 'a password' });
  for (const agentid of [291, 292, 293]) await desk.events(agentid);
  await desk.signIn(295, pushes, '');
  await desk.signIn(297, { password: 'wrong' });
  await desk.command(291, 'POST /rest/60/3');
  await desk.command(292, 'POST /autoenteridle/false');
  await desk.command(292, 'POST /autoanswer/false');
  await desk.control('POST', 'agents/292/call', { caller: '1', called: '2', callid: '3' });
  await desk.control('POST', 'agents/292/call', { do: 'answer' });
  await desk.command(292, 'POST /rest/30/0');
  await desk.command(293, 'POST /work');
  await desk.command(293, 'POST /saybusy?reason=201');
  await desk.command(294, 'POST /setcustomstate?customstate=77');
  await desk.command(294, 'POST /settalkright?flag=0');
  await desk.command(298, 'POST /resetskill/false?skillid=8');
  await desk.command(296, 'DELETE /logout');
  desk.pass(10);
  await desk.control('PUT', 'fault', { faults, seed: 42 });
  for (let request = 0; request < 5; request += 1) await desk.command(294, 'GET /agentstatus');
  await desk.command(294, 'GET /agentskills');
  desk.pass(5.5);
  return desk;
}

const agentids = [291, 292, 293, 294, 296, 298];

/** Another desk in the same situation, with the same agents in front of it. */
async function copyOf(desk: Desk): Promise<Desk> {
  const copy = new Desk(silent);
  const { status, json } = await copy.control('PUT', 'state', JSON.stringify(await situationOf(desk)));
  expect([status, json.error]).toEqual([200, undefined]);
  for (const agentid of agentids) copy.resume(agentid, desk.guidOf(agentid) ?? '');
  return copy;
}

describe('the situation as a value', () => {
  it('makes the same situation in another emulator, whatever that was doing', async () => {
    const desk = await busyDesk();
    const given = await situationOf(desk);
    const other = new Desk({ ...silent, seed: 7 });
    await other.signIn(101);
    await other.command(101, 'POST /rest/5/0');
    const { status, json } = await other.control('PUT', 'state', given);
    expect(status).toBe(200);
    expect(json).toEqual(given);
    expect(await situationOf(other)).toEqual(given);
    expect(await situationOf(desk)).toEqual(given);
    await other.advance(30);
    expect(other.emulator.state.session(101)).toBeUndefined();
  });

  it('has something of everything in it', async () => {
    const given = await situationOf(await busyDesk());
    const agents = given.agents as readonly Record<string, unknown>[];
    expect(agents.map(({ agentid, state }) => [agentid, state])).toEqual([
      [291, 'rest'],
      [292, 'talking'],
      [293, 'wrap-up'],
      [294, 'idle'],
      [298, 'idle'],
      [295, 'idle'],
    ]);
    expect(agents[0]?.reminder).toMatchObject({ event: { eventType: 'AgentState_Rest_Timeout' } });
    expect(agents[1]).toMatchObject({ call: { callid: '3', phase: 'talking' }, pending: { operation: 'rest' } });
    expect(agents[2]?.pending).toMatchObject({ operation: 'sayBusy', values: { reason: 201 } });
    expect(agents[3]).toMatchObject({ customState: 77, takesCalls: false, events: [{}, {}] });
    expect(agents[5]).toMatchObject({ push: { uri: pushes.callBackUri }, events: [{}, {}] });
    expect(given).toMatchObject({
      contract: { edition: 'as-published' },
      calls: 1,
      ended: [{ agentid: 296 }],
      faults,
      seed: 42,
      met: [{ matches: [{ agentid: 294, count: 5 }] }, { hits: 0, matches: [{ agentid: 294, count: 1 }] }],
    });
  });

  it('has passwords as hashes alone', async () => {
    const desk = await busyDesk();
    await desk.command(291, 'POST /modifyaccountpwdex', { oldPassword: 'a password', newPassword: 'Correct-horse-1' });
    const text = JSON.stringify(await situationOf(desk));
    expect(text).toContain('sha256:');
    for (const password of ['right', 'wrong', 'a password', 'Correct-horse-1']) expect(text).not.toContain(`"${password}"`);
  });

  it('lets everything go on as it would have: times, calls, Guids, rosters, locks, faults', async () => {
    const desk = await busyDesk();
    const copy = await copyOf(desk);
    const retcode = async (at: Desk, agentid: number, line: string) => {
      const { status, json } = await at.command(agentid, line);
      return [status, json.retcode, json.result];
    };
    const run = async (at: Desk) => [
      await at.events(291),
      // The rest of 60 s began 15.5 s ago.
      at.pass(44.499),
      await at.events(291),
      at.pass(0.001),
      await at.events(291),
      (await at.control('POST', 'agents/292/call', { do: 'release' })).status,
      await at.events(292),
      await retcode(at, 292, 'POST /cancelwork'),
      await at.events(292),
      at.pass(29.999),
      await at.events(292),
      at.pass(0.001),
      await at.events(292),
      await retcode(at, 293, 'POST /cancelwork'),
      await at.events(293),
      await at.events(294),
      await retcode(at, 294, 'GET /querycustomstate'),
      await retcode(at, 294, 'POST /setcustomstate?customstate=1'),
      (await at.control('POST', 'agents/294/call')).json,
      await retcode(at, 296, 'DELETE /logout'),
      (await at.signIn(297, { password: 'right' })).json.retcode,
      await at.control('DELETE', 'agents/297/lock').then(({ status }) => status),
      (await at.signIn(297, { password: 'right' })).json,
      await retcode(at, 298, 'POST /rest/60/0'),
      await retcode(at, 298, 'GET /agentskills'),
      (await at.signIn(298, { phonenum: '1' }, '/forcelogin')).json.retcode,
      await retcode(at, 294, 'POST /settalkright?flag=1'),
      (await at.control('POST', 'agents/294/call')).json.call,
      await Promise.all(Array.from({ length: 20 }, () => retcode(at, 294, 'GET /agentstatus'))),
      await Promise.all(Array.from({ length: 3 }, () => retcode(at, 294, 'GET /agentskills'))),
      at.pass(200),
      (await situationOf(at)).agents,
    ];
    const expected = await run(desk);
    expect(await run(copy)).toEqual(expected);
    expect(expected).toContainEqual(['AgentState_Rest_Timeout']);
    expect(expected).toContainEqual([200, '100-008', {}]);
    expect(expected).toContain('110-016');
    expect(expected).toContain('100-015');
  });

  it('authenticates as it did there, and holds polls as long', async () => {
    const desk = new Desk({ auth: 'static', holdMs: 7000 });
    await desk.signIn(291);
    await desk.events(291);
    // Longer than a Guid is taken where it is renewed.
    for (const _ of 'four') {
      desk.pass(100);
      desk.emulator.state.polled(desk.session(291));
    }
    const copy = new Desk();
    expect((await copy.control('PUT', 'state', await situationOf(desk))).status).toBe(200);
    copy.resume(291, desk.guidOf(291) ?? '');
    expect((await copy.command(291, 'GET /agentstatus')).json.retcode).toBe('0');
    const poll = copy.poll(291);
    copy.pass(6.999);
    expect(copy.session(291).events.held).toBe(true);
    copy.pass(0.001);
    expect(await poll).toBeUndefined();
    const authentication = { auth: 'static', renewedAfterMs: 60_000, validForMs: 120_000 };
    expect(await situationOf(copy)).toMatchObject({ authentication, holdMs: 7000 });
  });

  it('may have another authentication alone, and leave the rest as it is', async () => {
    const desk = new Desk({ holdMs: 5 });
    const { json } = await desk.control('PUT', 'state', { agents: [], authentication: { renewedAfterMs: 1000 } });
    expect(json).toMatchObject({ authentication: { auth: 'dynamic', renewedAfterMs: 1000, validForMs: 120_000 }, holdMs: 5 });
  });

  it('lets a Guid die when it would have, and a session end two minutes after the last poll', async () => {
    const desk = new Desk({ holdMs: 30_000 });
    await desk.signIn(291);
    await desk.events(291);
    const poll = desk.poll(291);
    desk.pass(20);
    const copy = await copyOf(desk);
    // In the copy the poll that is held ends with the situation.
    copy.pass(99.999);
    expect((await copy.command(291, 'POST /saybusy')).json.retcode).toBe('0');
    copy.pass(0.001);
    expect((await copy.command(291, 'POST /cancelbusy')).json.retcode).toBe('000-003');
    copy.pass(19.999);
    expect(copy.session(291).state).toBe('busy');
    copy.pass(0.001);
    expect(copy.emulator.state.session(291)).toBeUndefined();
    desk.pass(10);
    expect(await poll).toBeUndefined();
  });

  it('has every Guid of an agent that is still taken, and the dead ones no more', async () => {
    const desk = new Desk({ holdMs: 0 });
    await desk.signIn(291);
    await desk.signIn(292);
    await desk.command(292, 'DELETE /logout');
    const [first, ended] = [desk.guidOf(291), desk.guidOf(292) ?? ''];
    await desk.events(291);
    desk.pass(60);
    const { retcode, result } = (await desk.command(291, 'PUT /updateGuid')).json;
    expect(retcode).toBe('0');
    const { guid: second } = result as { guid: string };
    const poll = desk.poll(291);
    desk.pass(0);
    await poll;
    const copy = await copyOf(desk);
    const saysFree = async (guid: string | undefined) =>
      (await copy.send('POST', '/agentgateway/resource/onlineagent/291/sayfree', { guid })).json.retcode;
    expect([await saysFree(first), await saysFree(second)]).toEqual(['0', '0']);
    copy.resume(292, ended);
    expect((await copy.command(292, 'DELETE /logout')).json.retcode).toBe('100-008');
    copy.pass(60);
    expect((await copy.command(292, 'DELETE /logout')).json.retcode).toBe('100-006');
    expect([await saysFree(first), await saysFree(second)]).toEqual(['000-003', '0']);
    expect(await situationOf(copy)).toMatchObject({ agents: [{ guids: [{ guid: second }] }], ended: [] });
  });

  it('signs out in time who is not polled for, though nobody asks for the agent', async () => {
    const desk = new Desk();
    await desk.control('PUT', 'state', { agents: [{ agentid: 291 }] });
    const { changes } = desk.emulator.log;
    desk.pass(119.999);
    expect(desk.emulator.log.changes).toBe(changes);
    desk.pass(0.001);
    expect(desk.emulator.log.changes).toBe(changes + 1);
  });

  it('ends polls that are held, without an event, and stops what was to come', async () => {
    const desk = new Desk();
    await desk.signIn(291);
    await desk.command(291, 'POST /rest/5/0');
    await desk.events(291);
    const poll = desk.poll(291);
    await desk.control('PUT', 'state', { agents: [{ agentid: 291 }] });
    expect(await poll).toBeUndefined();
    desk.pass(60);
    expect(desk.session(291).events.waiting).toEqual([]);
  });

  it('sets the time, from which a clock that runs goes on', async () => {
    const emulator = await createEmulator();
    const now = Date.UTC(2030, 0, 1);
    emulator.setState({ now, agents: [] });
    expect(emulator.clock.now() - now).toBeLessThan(60_000);
    expect(emulator.clock.now()).toBeGreaterThanOrEqual(now);
    emulator.close();
  });

  it('has pushed what waited to be pushed', async () => {
    const pushed: string[] = [];
    const desk = new Desk({
      pushFetch: async (url, { body }) => {
        pushed.push(`${url} ${body}`);
        return Response.json({ retcode: '0' });
      },
    });
    const push = { uri: pushes.callBackUri, serviceToken: pushes.serviceToken };
    await desk.control('PUT', 'state', { agents: [{ agentid: 291, push, events: [{ eventType: 'AgentState_Ready' }] }] });
    await expect.poll(() => pushed).toHaveLength(1);
    expect(pushed[0]).toContain(`${pushes.callBackUri} {"workNo":"291","eventList":[{"eventType":"AgentState_Ready"`);
  });
});

describe('a situation of which little is said', () => {
  it('needs the number and the state of an agent alone: the Guid is that of the number', async () => {
    const desk = new Desk();
    const { status, json } = await desk.control('PUT', 'state', { agents: [{ agentid: 291, state: 'rest' }] });
    expect([status, json.agents]).toEqual([200, [expect.objectContaining({ agentid: 291, state: 'rest', autoAnswer: true })]]);
    desk.resume(291, 'guid-of-291.AgentGateway1');
    expect((await desk.command(291, 'GET /agentstatus')).json.result).toEqual({ agentState: 8, isWorking: false });
    expect((await desk.command(291, 'POST /cancelrest')).json.retcode).toBe('0');
    expect(await desk.events(291)).toEqual(['AgentState_CancelRest_Success']);
    expect((await desk.control('POST', 'agents/291/call')).json).toMatchObject({ call: { phase: 'talking' } });
  });

  it.each([
    ['idle', 4],
    ['busy', 3],
    ['wrap-up', 5],
    ['rest', 8],
  ])('puts an agent into the state %s, with the number %i', async (state, agentState) => {
    const desk = new Desk();
    await desk.control('PUT', 'state', { agents: [{ agentid: 291, state }] });
    desk.resume(291, 'guid-of-291.AgentGateway1');
    expect((await desk.command(291, 'GET /agentstatus')).json.result).toMatchObject({ agentState });
  });

  it('makes an agent talk who has a call, from when the state began', async () => {
    const desk = new Desk();
    const now = desk.emulator.clock.now();
    const call = { callid: '1', caller: '2', called: '3', phase: 'talking' };
    const { json } = await desk.control('PUT', 'state', { agents: [{ agentid: 291, since: now - 5_000, call }] });
    expect(json.agents).toMatchObject([{ state: 'talking', call: { ...call, talkingSince: now - 5_000 } }]);
    desk.resume(291, 'guid-of-291.AgentGateway1');
    const { result } = (await desk.command(291, 'POST /syncagentinfo')).json;
    expect(result).toMatchObject({ agentStateInfo: { beginTalkingTime: String(now - 5_000), callerNo: '2' } });
    expect((await desk.control('POST', 'agents/291/call', { do: 'release' })).json).toMatchObject({ state: 'idle' });
  });

  it('gives an agent the skill queues and the password of the roster that comes with it', async () => {
    const desk = new Desk();
    const agents = [{ agentid: 291, password: 'right', skills: [{ name: 'loans', id: 7, mediatype: 5 }] }];
    const { json } = await desk.control('PUT', 'state', { roster: { agents }, agents: [{ agentid: 291 }] });
    expect(json.agents).toMatchObject([{ skills: [7] }]);
    desk.resume(291, 'guid-of-291.AgentGateway1');
    const change = { oldPassword: 'right', newPassword: 'Correct-horse-1' };
    expect((await desk.command(291, 'POST /modifyaccountpwdex', change)).json.retcode).toBe('0');
    expect((await desk.signIn(292)).json.retcode).toBe('100-004');
  });

  it('seals a password that is given as it is', async () => {
    const desk = new Desk();
    const { json } = await desk.control('PUT', 'state', { agents: [{ agentid: 291, password: 'right' }] });
    expect(JSON.stringify(json)).not.toContain('right');
    desk.resume(291, 'guid-of-291.AgentGateway1');
    const change = { oldPassword: 'right', newPassword: 'Correct-horse-1' };
    expect((await desk.command(291, 'POST /modifyaccountpwdex', change)).json.retcode).toBe('0');
  });

  it('leaves roster, faults, seed and time as they are', async () => {
    const desk = await busyDesk();
    const { agents, ended, ...before } = await situationOf(desk);
    expect([agents, ended]).toEqual([expect.arrayContaining([]), [expect.objectContaining({ agentid: 296 })]]);
    const { status, json } = await desk.control('PUT', 'state', { agents: [] });
    expect([status, json]).toEqual([200, { ...before, agents: [], ended: [] }]);
  });

  it('may set another seed for the faults that there are, which begin anew', async () => {
    const desk = await busyDesk();
    const { json } = await desk.control('PUT', 'state', { agents: [], seed: 43 });
    expect(json).toMatchObject({
      faults,
      seed: 43,
      met: [
        { hits: 0, matches: [] },
        { hits: 0, matches: [] },
      ],
    });
  });

  it('may set faults that begin anew, with the seed that there is', async () => {
    const desk = await busyDesk();
    const [, one] = faults;
    const { json } = await desk.control('PUT', 'state', { agents: [], faults: [one] });
    expect(json).toMatchObject({ faults: [one], seed: 42, met: [{ hits: 0, matches: [] }] });
  });
});

describe('what a test gets and sets', () => {
  it('is the same value as over the control path', async () => {
    const [first, second] = [await createEmulator(), await createEmulator()];
    first.setState({ agents: [{ agentid: 291, state: 'rest', customState: 5 }] });
    second.setState(first.getState());
    const { now: _, ...expected } = JSON.parse(JSON.stringify(first.getState()));
    expect(JSON.parse(JSON.stringify(second.getState()))).toMatchObject(expected);
    for (const emulator of [first, second]) emulator.close();
  });
});
