import { describe, expect, it } from 'vitest';
import { type Answer, Desk } from '../support/desk.js';

const parties = { caller: '13800000000', called: '40039', callid: '1695772800-7' };

/** An agent who has heard of the sign-in, and to whom calls can come. */
async function desk(settings: object = {}) {
  const made = new Desk();
  await made.signIn(291, settings);
  await made.events(291);
  const call = (body: object = {}): Promise<Answer> => made.control('POST', 'agents/291/call', body);
  const sync = async () => {
    const { json } = await made.command(291, 'POST /syncagentinfo');
    return (json.result as { agentStateInfo: Record<string, unknown> }).agentStateInfo;
  };
  return { desk: made, call, sync };
}

/** Where a call is answered by hand. */
const byHand = { autoanswer: false };

const ended = ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release', 'AgentOther_PhoneRelease'];

describe('a call over the control path', () => {
  it('rings, is picked up, is answered and ends, each step with its events and in its phase', async () => {
    const { desk: agents, call } = await desk(byHand);
    const steps: readonly [object, object, readonly string[]][] = [
      [
        { do: 'ring', ...parties },
        { state: 'talking', call: { ...parties, phase: 'alerting' }, callSteps: ['pick-up', 'answer', 'no-answer', 'release'] },
        ['AgentState_Busy', 'AgentOther_PhoneAlerting'],
      ],
      [
        { do: 'pick-up' },
        { state: 'talking', call: { ...parties, phase: 'ringing' }, callSteps: ['answer', 'no-answer', 'release'] },
        ['AgentOther_PhoneOffhook', 'AgentEvent_Ringing', 'AgentEvent_Customer_Alerting'],
      ],
      [
        { do: 'answer' },
        { state: 'talking', call: { ...parties, phase: 'talking' }, callSteps: ['release'] },
        ['AgentEvent_Talking'],
      ],
      [{ do: 'release' }, { state: 'idle', callSteps: ['ring'] }, [...ended, 'AgentState_Ready']],
    ];
    for (const [body, seen, events] of steps) {
      const { status, json } = await call(body);
      expect([status, json]).toEqual([200, expect.objectContaining({ agentid: 291 })]);
      expect(json).toMatchObject(seen);
      expect(await agents.events(291)).toEqual(events);
    }
    expect((await agents.control('GET', 'agents/291')).json).not.toHaveProperty('call');
  });

  it('is picked up by whoever answers', async () => {
    const { desk: agents, call } = await desk(byHand);
    await call();
    await agents.events(291);
    expect((await call({ do: 'answer' })).json).toMatchObject({ call: { phase: 'talking' } });
    expect(await agents.events(291)).toEqual([
      'AgentOther_PhoneOffhook',
      'AgentEvent_Ringing',
      'AgentEvent_Customer_Alerting',
      'AgentEvent_Talking',
    ]);
  });

  it('is answered at once by whoever has automatic answering', async () => {
    const { desk: agents, call } = await desk();
    expect((await call()).json).toMatchObject({ state: 'talking', call: { phase: 'talking' } });
    expect(await agents.events(291)).toEqual([
      'AgentState_Busy',
      'AgentOther_PhoneAlerting',
      'AgentOther_PhoneOffhook',
      'AgentEvent_Auto_Answer',
      'AgentEvent_Customer_Alerting',
      'AgentEvent_Talking',
    ]);
  });

  it('goes by what setAgentAutoAnswer has said last', async () => {
    const { desk: agents, call } = await desk();
    await agents.command(291, 'POST /autoanswer/false');
    expect((await call()).json).toMatchObject({ call: { phase: 'alerting' } });
    await call({ do: 'release' });
    await agents.command(291, 'POST /autoanswer/true');
    expect((await call()).json).toMatchObject({ call: { phase: 'talking' } });
  });

  it.each([['alerting'], ['ringing']])('that is %s may end unanswered, with the event of that', async (phase) => {
    const { desk: agents, call } = await desk({ ...byHand, autoenteridle: false });
    await call();
    if (phase === 'ringing') await call({ do: 'pick-up' });
    expect((await agents.control('GET', 'agents/291')).json).toMatchObject({ call: { phase } });
    await agents.events(291);
    expect((await call({ do: 'no-answer' })).json).toMatchObject({ state: 'idle' });
    expect(await agents.events(291)).toEqual(['AgentEvent_No_Answer', 'AgentOther_PhoneRelease', 'AgentState_Ready']);
  });

  it('has parties and an id of its own unless they are given: each call another one', async () => {
    const { call } = await desk({ phonenum: '40041' });
    const ids = new Set<unknown>();
    for (let count = 0; count < 3; count += 1) {
      const { call: made } = (await call()).json as { call: { callid: string; caller: string; called: string } };
      expect(made).toMatchObject({ caller: '10086', called: '40041', callid: expect.stringMatching(/^\d{10}-\d+$/) });
      ids.add(made.callid);
      await call({ do: 'release' });
    }
    expect(ids.size).toBe(3);
  });

  it('comes to several agents at the same moment under several ids', async () => {
    const { desk: agents, call } = await desk();
    await agents.signIn(292);
    const other = await agents.control('POST', 'agents/292/call');
    const id = ({ json }: Answer) => (json.call as { callid: string }).callid;
    expect(id(await call())).not.toBe(id(other));
  });
});

describe('a call that is not possible', () => {
  it.each([
    ['POST /saybusy', 'agent 291 is in the state busy, and calls come to idle agents'],
    ['POST /work', 'agent 291 is in the state wrap-up, and calls come to idle agents'],
    ['POST /rest/60/0', 'agent 291 is in the state rest, and calls come to idle agents'],
    ['POST /settalkright?flag=0', 'agent 291 has no right to talk, which setTalkRight with flag 1 gives back'],
  ])('after %s is refused with the reason, and changes nothing', async (line, error) => {
    const { desk: agents, call } = await desk();
    expect((await agents.command(291, line)).json.retcode).toBe('0');
    const before = (await agents.control('GET', 'state')).json;
    const { status, json } = await call();
    expect([status, json]).toEqual([409, { error }]);
    expect((await agents.control('GET', 'state')).json).toEqual(before);
  });

  it.each([
    [[], 'release', 'agent 291 has no call of which release can be said; {"do":"ring"} brings one'],
    [
      ['ring'],
      'ring',
      'the call of agent 291 is alerting, so that ring is not possible, but {"do":"pick-up"}, {"do":"answer"}, {"do":"no-answer"}, {"do":"release"}',
    ],
    [['ring', 'answer'], 'no-answer', 'the call of agent 291 is talking, so that no-answer is not possible, but {"do":"release"}'],
    [['ring', 'answer'], 'answer', 'the call of agent 291 is talking, so that answer is not possible, but {"do":"release"}'],
    [['ring', 'release'], 'pick-up', 'agent 291 has no call of which pick-up can be said; {"do":"ring"} brings one'],
  ])('after the steps %j: %s is refused with what is possible, and changes nothing', async (steps, step, error) => {
    const { desk: agents, call } = await desk(byHand);
    for (const each of steps) expect((await call({ do: each })).status).toBe(200);
    const before = (await agents.control('GET', 'state')).json;
    const { status, json } = await call({ do: step });
    expect([status, json]).toEqual([409, { error }]);
    expect((await agents.control('GET', 'state')).json).toEqual(before);
  });

  it('of an agent who is not signed in is refused with where to look', async () => {
    for (const [method, path] of [
      ['POST', 'agents/292/call'],
      ['GET', 'agents/292'],
    ] as const) {
      const { status, json } = await new Desk().control(method, path);
      expect([status, json]).toEqual([404, { error: 'agent 292 is not signed in; GET /_emulator/agents has those who are' }]);
    }
  });

  it.each([
    ['an unknown step', { do: 'dance' }, 'call.do has to be one of "ring", "pick-up", "answer", "no-answer", "release"'],
    ['a number for a text', { caller: 10086 }, 'call.caller has to be a text'],
    ['a misspelt key', { calledd: '1' }, 'there is no setting call.calledd; there are do, caller, called, callid'],
    ['no JSON', 'ring', 'the body has to be {"do": one of ring, pick-up, answer, no-answer, release'],
  ])('because of %s is refused with what would do', async (_title, body, message) => {
    const { desk: agents } = await desk();
    const { status, json } = await agents.control('POST', 'agents/291/call', body);
    expect(status).toBe(400);
    expect(json.error).toContain(message);
    expect(agents.session(291).call).toBeUndefined();
  });
});

describe('in a call', () => {
  it('logout is refused, and a forced sign-out is not', async () => {
    const { desk: agents, call } = await desk();
    await call();
    expect((await agents.command(291, 'DELETE /logout')).json.retcode).toBe('100-007');
    expect(agents.session(291).call).toBeDefined();
    expect((await agents.command(291, 'DELETE /forcelogout')).json.retcode).toBe('0');
    expect(agents.emulator.state.session(291)).toBeUndefined();
  });

  it.each([
    ['POST /rest/60/0', 'rest', 'AgentState_SetRest_Success', 'pre-rest', 9],
    ['POST /saybusy', 'busy', 'AgentState_SetNotReady_Success', 'talking', 7],
  ])('%s takes effect after it, and is seen before', async (line, state, event, meanwhile, agentState) => {
    const { desk: agents, call, sync } = await desk();
    await call();
    await agents.events(291);
    expect((await agents.command(291, line)).json.retcode).toBe('0');
    expect(await agents.events(291)).toEqual([]);
    expect((await agents.control('GET', 'agents/291')).json).toMatchObject({ state: meanwhile, call: { phase: 'talking' } });
    expect((await agents.command(291, 'GET /agentstatus')).json.result).toEqual({ agentState, isWorking: true });
    expect(await sync()).toMatchObject({ preRest: state === 'rest', preBusy: state === 'busy' });
    expect((await call({ do: 'release' })).json).toMatchObject({ state });
    expect(await agents.events(291)).toEqual([...ended, 'AgentState_Ready', event]);
    expect(await sync()).toMatchObject({ preRest: false, preBusy: false });
  });

  it('an agent is at work in each phase of the call, and not before it and after it', async () => {
    const { desk: agents, call } = await desk(byHand);
    const isWorking = async () => (await agents.command(291, 'GET /agentstatus')).json.result as { isWorking: boolean };
    expect(await isWorking()).toEqual({ agentState: 4, isWorking: false });
    for (const step of ['ring', 'pick-up', 'answer']) {
      await call({ do: step });
      expect(await isWorking()).toEqual({ agentState: 7, isWorking: true });
    }
    await call({ do: 'release' });
    expect(await isWorking()).toEqual({ agentState: 4, isWorking: false });
  });

  it('syncagentinfo tells of the call, and of the talk from when it began', async () => {
    const { desk: agents, call, sync } = await desk(byHand);
    const begin = agents.emulator.clock.now();
    const silent = { callFeature: -1, talkingCallfeature: -1, beginTalkingTime: '', firsttalkingFlag: false };
    expect(await sync()).toMatchObject({ ...silent, state: 1, mainCallId: '', curCallId: '', callerNo: '', calledNo: '' });
    await agents.advance(10);
    await call(parties);
    const numbers = { callerNo: '13800000000', calledNo: '40039', mainCallId: parties.callid, curCallId: parties.callid };
    const present = { ...silent, ...numbers, callFeature: 0, state: 9, lastState: 1, agentStateBeginTime: String(begin + 10_000) };
    expect(await sync()).toMatchObject(present);
    await agents.advance(5);
    await call({ do: 'pick-up' });
    expect(await sync()).toMatchObject(present);
    await agents.advance(5);
    await call({ do: 'answer' });
    const talking = { talkingCallfeature: 0, beginTalkingTime: String(begin + 20_000), firsttalkingFlag: true };
    await agents.advance(30);
    expect(await sync()).toMatchObject({ ...present, ...talking, currentTime: String(begin + 50_000) });
    await call({ do: 'release' });
    expect(await sync()).toMatchObject({ ...silent, state: 1, lastState: 9, mainCallId: '', callerNo: '' });
  });

  it('syncagentinfo drops the events that wait, as its page says', async () => {
    const { desk: agents, call, sync } = await desk(byHand);
    await call();
    expect(agents.session(291).events.waiting).toHaveLength(2);
    await sync();
    expect(agents.session(291).events.waiting).toEqual([]);
  });

  it('what happens is pushed to a poll that is held, one event after the other', async () => {
    const { desk: agents, call } = await desk(byHand);
    const poll = agents.poll(291);
    await call();
    expect(await poll).toBe('AgentState_Busy');
    expect(await agents.events(291)).toEqual(['AgentOther_PhoneAlerting']);
  });
});
