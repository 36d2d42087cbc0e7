import { beforeAll, describe, expect, it } from 'vitest';
import { type Contract, contractOf } from '../../src/contract.js';
import { createEmulator } from '../../src/emulator/index.js';
import { Desk } from '../support/desk.js';

const situationOf = async (desk: Desk) => (await desk.control('GET', 'state')).json;

describe('a situation that is none', () => {
  let other: Contract;
  beforeAll(async () => {
    other = await contractOf('2025-11-13');
  });

  const call = { callid: '1', caller: '2', called: '3', phase: 'talking' };
  const agent = (fields: object) => ({ agents: [{ agentid: 290 }, { agentid: 291, ...fields }] });
  const resting = { operation: 'rest', values: { time: 60, restcause: 0 } };
  const wrong: readonly [string, unknown, string][] = [
    ['no JSON', '{', 'the body has to be what GET /_emulator/state gives, or less, such as {"agents":[{"agentid":291}]}'],
    ['a list', '[]', 'the body has to be what GET /_emulator/state gives'],
    ['nothing', '', 'state.agents is missing: it has to be an array'],
    [
      'a misspelt key',
      { agent: [] },
      'there is no setting state.agent; there are contract, now, holdMs, departed, authentication,',
    ],
    ['a misspelt key of an agent', agent({ sate: 'rest' }), 'there is no setting state.agents.1.sate; there are agentid, state'],
    ['no number', { agents: [{}] }, 'state.agents.0.agentid is missing: it has to be an integer from 101 to 999999'],
    ['a number out of range', agent({ agentid: 100 }), 'state.agents.1.agentid has to be an integer from 101 to 999999'],
    ['an agent twice', agent({ agentid: 290 }), 'state.agents has agent 290 twice'],
    ['an unknown state', agent({ state: 'dancing' }), 'state.agents.1.state has to be one of "idle", "busy"'],
    ['who is not signed in', agent({ state: 'signed-out' }), 'state.agents.1.state has to be one of "idle"'],
    ['who waits for a rest', agent({ state: 'pre-rest' }), 'state.agents.1.state has to be one of "idle"'],
    [
      'a talk without call',
      agent({ state: 'talking' }),
      'state.agents.1.call is missing: who is talking has one, such as {"callid"',
    ],
    ['a call without talk', agent({ state: 'idle', call }), 'state.agents.1.state has to be talking because there is a call'],
    ['a call without parties', agent({ call: { callid: '1', phase: 'talking' } }), 'state.agents.1.call.caller is missing'],
    ['a call that is over', agent({ call: { ...call, phase: 'none' } }), 'state.agents.1.call.phase has to be one of "alerting"'],
    ['a time as text', agent({ since: 'now' }), 'state.agents.1.since has to be an integer of at least 0'],
    ['Guids that are none', agent({ guids: ['x'] }), 'state.agents.1.guids.0 has to be an object'],
    ['an event without name', agent({ events: [{}] }), 'state.agents.1.events.0.eventType is missing'],
    [
      'Guids that are dead before they are renewed',
      { agents: [], authentication: { validForMs: 1 } },
      'has to be renewed before that',
    ],
    [
      'a mode that there is not',
      { agents: [], authentication: { auth: 'x' } },
      'state.authentication.auth has to be one of "static"',
    ],
    ['a hold that is none', { agents: [], holdMs: -1 }, 'state.holdMs has to be an integer of at least 0'],
    ['a state that began later', agent({ since: 9e12 }), 'state.agents.1.since has to be 1695772800000 at most'],
    ['a poll that comes later', agent({ lastPollAt: 9e12 }), 'state.agents.1.lastPollAt has to be 1695772800000 at most'],
    ['a Guid of later', agent({ guids: [{ guid: 'x', at: 9e12 }] }), 'state.agents.1.guids.0.at has to be 1695772800000 at most'],
    ['a phone that no sign-in takes', agent({ phone: '1'.repeat(25) }), 'state.agents.1.phone has to be a text of'],
    ['a skill queue that no page could tell', agent({ skills: ['x'] }), 'state.agents.1.skills.0 has to be an integer'],
    [
      'a token that no sign-in takes',
      agent({ push: { uri: 'http://127.0.0.1:9/', serviceToken: 'x'.repeat(500) } }),
      'state.agents.1.push.serviceToken has to be a text of',
    ],
    [
      'an event that there is not',
      agent({ events: [{ eventType: 'Nope' }] }),
      'state.agents.1.events.0.eventType: there is no event',
    ],
    [
      'an event of another agent',
      agent({ events: [{ eventType: 'AgentState_Ready', workNo: '290' }] }),
      'state.agents.1.events.0.workNo has to be "291"',
    ],
    [
      'content where an event has none',
      agent({ events: [{ eventType: 'AgentState_Ready', content: { a: 1 } }] }),
      'state.agents.1.events.0.content has to be null',
    ],
    [
      'no content where an event has some',
      agent({ events: [{ eventType: 'AgentEvent_Talking' }] }),
      'state.agents.1.events.0.content has to be an object',
    ],
    [
      'a content with a field of another type',
      agent({ events: [{ eventType: 'AgentEvent_Talking', content: { callid: 5 } }] }),
      'state.agents.1.events.0.content.callid has to be a string',
    ],
    [
      'an event to come that there is not',
      agent({ reminder: { at: 9e12, event: { eventType: 'Nope', content: null } } }),
      'state.agents.1.reminder.event.eventType: there is no event',
    ],
    [
      'content as number',
      agent({ events: [{ eventType: 'a', content: 1 }] }),
      'events.0.content has to be an object or a text or null',
    ],
    [
      'a custom state out of range',
      agent({ customState: 65_535 }),
      'state.agents.1.customState has to be an integer from 0 to 65534',
    ],
    [
      'a push to nowhere',
      agent({ push: { uri: 'nowhere' } }),
      'state.agents.1.push: the address to push to is no http or https URL',
    ],
    [
      'what never waits',
      agent({ pending: { operation: 'logout', values: {} } }),
      'pending.operation has to be one of "sayBusy", "rest"',
    ],
    [
      'a rest that waits for nothing',
      agent({ pending: resting }),
      'state.agents.1.pending has to go: rest waits for nothing in the state idle',
    ],
    [
      'a rest without time',
      agent({ call, pending: { operation: 'rest', values: { restcause: 0 } } }),
      'state.agents.1.pending.values.time is missing: it has to be an integer from 1 to 86399',
    ],
    [
      'a rest that is too long',
      agent({ call, pending: { operation: 'rest', values: { time: 86_400, restcause: 0 } } }),
      'state.agents.1.pending.values.time has to be an integer from 1 to 86399',
    ],
    ['half a reminder', agent({ reminder: { at: 1 } }), 'state.agents.1.reminder.event is missing'],
    [
      'a roster that is none',
      { agents: [], roster: { agents: [{ agentid: 1 }] } },
      'state.roster.agents.0.agentid has to be an integer',
    ],
    ['a roster as list', { agents: [], roster: [] }, 'state.roster has to be an object'],
    [
      'a time of which no sign-in could tell',
      { agents: [], now: 1 },
      'state.now: no sign-in could tell that time in its loginTime',
    ],
    ['a time after all dates', { agents: [], now: 9e15 }, 'state.now: no sign-in could tell that time'],
    ['an unknown fault', { agents: [], faults: ['no such'] }, 'faults: there is no no such'],
    ['a fault that is none', { agents: [], faults: [{ effect: 'latency' }] }, 'faults.0.ms is missing'],
    ['faults as text', { agents: [], faults: 'all' }, 'state.faults has to be an array'],
    ['a seed as text', { agents: [], seed: 'luck' }, 'state.seed has to be an integer'],
    ['a seed beyond all numbers', { agents: [], seed: 1e300 }, 'seed has to be an integer from 0 to 2147483648'],
    [
      'too little met',
      { agents: [], faults: [{ effect: 'reset' }], met: [] },
      'state.met has to have an entry for each disturbance',
    ],
    ['met without faults', { agents: [], met: [{ hits: 1, matches: [] }] }, 'state.met has to have an entry for each disturbance'],
    [
      'who was signed out twice',
      { agents: [], ended: [290, 290].map((agentid) => ({ agentid, guids: [] })) },
      'state.ended has agent 290',
    ],
    ['no edition', { agents: [], contract: {} }, 'state.contract.edition is missing'],
    [
      'another edition',
      { agents: [], contract: { edition: '2025-11-13' } },
      'state is of the edition 2025-11-13, and this emulator goes by as-published: it takes one of that edition',
    ],
  ];

  it.each(wrong)('%s is refused with what is wrong and where, and nothing changes', async (_title, body, message) => {
    const desk = new Desk({ seed: 5, disturbances: [{ effect: 'lost-event', count: 0 }] });
    await desk.signIn(291);
    const poll = desk
      .poll(291)
      .then(() => desk.poll(291))
      .then(() => desk.poll(291));
    await expect.poll(() => desk.session(291).events.held).toBe(true);
    const before = await situationOf(desk);
    const { status, json } = await desk.control('PUT', 'state', body);
    expect([status, json]).toEqual([400, { error: expect.stringContaining(message) }]);
    expect(await situationOf(desk)).toEqual(before);
    expect(desk.session(291).events.held).toBe(true);
    desk.emulator.close();
    await poll;
  });

  it('of another edition is refused, whatever the edition', async () => {
    const given = await situationOf(new Desk());
    const { status, json } = await new Desk({ contract: other }).control('PUT', 'state', given);
    expect(status).toBe(400);
    expect(json.error).toContain('as-published, and this emulator goes by 2025-11-13');
  });

  it('is refused where a test sets it, too', async () => {
    const emulator = await createEmulator();
    expect(() => emulator.setState({ agents: [{ agentid: 1 }] })).toThrow('state.agents.0.agentid has to be an integer from 101');
    emulator.close();
  });
});
