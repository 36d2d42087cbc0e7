import { describe, expect, it, vi } from 'vitest';
import { contractOf, editions } from '../../src/contract.js';
import { RunningClock } from '../../src/emulator/clock.js';
import { Desk } from '../support/desk.js';

const pushes = { phonenum: '40038', callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'a-token' };

/** Who gets pushes: nobody, for ever. */
const silent = { pushFetch: () => new Promise<never>(() => {}) };

const situationOf = async (desk: Desk) => (await desk.control('GET', 'state')).json;

describe('the situation that an emulator gives', () => {
  it('is taken back whatever numbers requests have had while faults were counted', async () => {
    const desk = new Desk({ disturbances: [{ effect: 'latency', ms: 0 }] });
    for (const agentid of ['abc', '1.5', '-1', '99999999999999999999', '0', '291', '%00', '5'])
      await desk.send('GET', `/agentgateway/resource/onlineagent/${agentid}/agentstatus`);
    const given = await situationOf(desk);
    expect(given).toMatchObject({ met: [{ hits: 8, matches: [{ agentid: 0, count: 8 }] }] });
    expect((await desk.control('PUT', 'state', given)).status).toBe(200);
    expect(await situationOf(desk)).toEqual(given);
  });

  it('is taken back with an agent outside of the range of loginex, whom another sign-in takes', async () => {
    const desk = new Desk();
    expect((await desk.signIn(100_000, { phonenum: '40038' }, '/forcelogin')).json.retcode).toBe('0');
    const given = await situationOf(desk);
    const { status, json } = await new Desk().control('PUT', 'state', given);
    expect([status, json]).toEqual([200, given]);
  });

  it('is taken back with what a departure from the contract has made of agents', async () => {
    const desk = new Desk();
    for (const agentid of [291, 292]) await desk.signIn(agentid);
    await desk.control('POST', 'agents/292/call');
    await desk.control('PUT', 'fault', { faults: ['rest.agentid.mandatory!everybody'] });
    await desk.command(291, 'POST /rest/60/0');
    const given = await situationOf(desk);
    expect(given.agents).toMatchObject([{ state: 'rest' }, { state: 'rest', call: {} }]);
    const { status, json } = await new Desk().control('PUT', 'state', given);
    expect([status, json]).toEqual([200, given]);
    const { faults: _, met: __, ...others } = given;
    expect((await desk.control('PUT', 'state', others)).json).toEqual(given);
  });

  it.each([
    ['loginEx.agentid.minimum!accepts', 100],
    ['loginEx.agentid.maximum!accepts', 60_000],
    ['loginEx.body.phonenum.max-length!accepts', 291],
    ['setCustomState.customstate.maximum!accepts', 291],
    ['setCustomState.customstate.mandatory!accepts', 291],
  ])('is taken back with the values that %s lets through', async (fault, agentid) => {
    const desk = new Desk();
    expect((await desk.control('PUT', 'fault', { faults: [fault] })).status).toBe(200);
    await desk.signIn(agentid, fault.includes('phonenum') ? { phonenum: '1'.repeat(25) } : {});
    await desk.command(agentid, `POST /setcustomstate${fault.includes('mandatory') ? '' : '?customstate=65535'}`);
    await desk.signIn(300);
    for (const before of [[fault], []]) {
      await desk.control('PUT', 'fault', { faults: before });
      const given = await situationOf(desk);
      expect((given.agents as { agentid: number }[]).map((agent) => agent.agentid)).toContain(agentid);
      const { status, json } = await new Desk().control('PUT', 'state', given);
      expect([status, json]).toEqual([200, given]);
    }
    await desk.command(agentid, 'DELETE /logout');
    expect((await new Desk().control('PUT', 'state', await situationOf(desk))).status).toBe(200);
  });

  it('is taken back although the clock of the machine was set back', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
    try {
      const desk = new Desk({ clock: new RunningClock() });
      await desk.signIn(291);
      vi.setSystemTime(1_600_000_000_000);
      const given = await situationOf(desk);
      expect(given.now).toBe(1_700_000_000_000);
      expect((await desk.control('PUT', 'state', given)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps how far faults have come where it says nothing of them, or the same seed', async () => {
    const desk = new Desk({ seed: 5, disturbances: [{ effect: 'reset', operation: 'sayBusy' }] });
    await desk.signIn(291);
    await desk.command(291, 'POST /saybusy');
    const hits = async (body: object) => (await desk.control('PUT', 'state', { agents: [], ...body })).json.met;
    expect(await hits({})).toMatchObject([{ hits: 1 }]);
    expect(await hits({ seed: 5 })).toMatchObject([{ hits: 1 }]);
    expect(await hits({ seed: 6 })).toMatchObject([{ hits: 0 }]);
  });

  it('is taken back with that although the departure is over, which is forgotten when nothing is left of it', async () => {
    const desk = new Desk();
    for (const agentid of [291, 292]) await desk.signIn(agentid);
    await desk.control('POST', 'agents/292/call');
    await desk.control('PUT', 'fault', { faults: ['rest.agentid.mandatory!everybody'] });
    await desk.command(291, 'POST /rest/60/0');
    await desk.control('DELETE', 'fault');
    const given = await situationOf(desk);
    expect(given).toMatchObject({ departed: true, faults: [] });
    expect((await new Desk().control('PUT', 'state', given)).json).toEqual(given);
    expect((await desk.control('PUT', 'state', { agents: [{ agentid: 291 }] })).json).not.toHaveProperty('departed');
  });

  it.each(editions)('is taken back in the edition %s', async (edition) => {
    const contract = await contractOf(edition);
    const desk = new Desk({ ...silent, contract });
    for (const agentid of [291, 292, 293]) await desk.signIn(agentid, { autoanswer: false });
    await desk.signIn(294, pushes, '');
    for (const step of ['ring', 'pick-up', 'answer']) await desk.control('POST', 'agents/292/call', { do: step });
    await desk.command(292, 'POST /saybusy');
    await desk.command(293, 'POST /rest/60/0');
    await desk.command(293, 'POST /sendnoteletex', { agentIds: [291, 292], content: 'x' });
    await desk.control('POST', 'agents/291/call', { do: 'ring' });
    await desk.control('POST', 'agents/291/call', { do: 'no-answer' });
    const given = await situationOf(desk);
    const { status, json } = await new Desk({ ...silent, contract }).control('PUT', 'state', given);
    expect([status, json]).toEqual([200, given]);
  });
});
