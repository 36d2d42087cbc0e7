import { describe, expect, it } from 'vitest';
import { createEmulator, type EmulatorHandle, type EmulatorOptions, startEmulator } from '../../src/emulator/index.js';

/** Options that no TypeScript would let through. */
type Any = Record<string, unknown>;

const made = async (options: Any) => (await createEmulator(options as EmulatorOptions)).close();
const started = async (options: Any) => (await startEmulator(options as EmulatorOptions)).close();

const wrong: readonly [string, Any, string][] = [
  ['a misspelt name', { prot: 1 }, 'there is no setting options.prot; there are auth, edition, faults, holdMs,'],
  ['the name of another one', { hold: 5 }, 'there is no setting options.hold; there are'],
  ['a mode that there is not', { auth: 'foo' }, 'options.auth has to be one of "static", "dynamic"'],
  ['a time that is over', { holdMs: -1 }, 'options.holdMs has to be an integer of at least 0'],
  ['a time as text', { validForMs: 'x' }, 'options.validForMs has to be an integer of at least 0'],
  ['part of a millisecond', { renewedAfterMs: 0.5 }, 'options.renewedAfterMs has to be an integer of at least 0'],
  ['a seed that is none', { seed: 'luck' }, 'seed has to be an integer from 0'],
  ['one fault in place of a list', { faults: 'rest.time.maximum!accepts' }, 'options.faults has to be an array'],
  ['a fault that there is not', { faults: ['rest.time!never'] }, 'faults: there is no rest.time!never'],
  ['a state as text', { state: '{}' }, 'options.state has to be an object'],
  ['a state that is none', { state: { agents: [{ agentid: 1 }] } }, 'state.agents.0.agentid has to be an integer from 101'],
  ['a roster that is none', { roster: { agents: [{}] } }, 'roster.agents.0.agentid is missing'],
];

describe('an option that is wrong', () => {
  it.each(wrong)('%s: is refused, and nothing is made', async (_title, options, message) => {
    const refused = { name: 'InvalidSetting', message: expect.stringContaining(message) };
    await expect(made(options)).rejects.toMatchObject(refused);
    await expect(started(options)).rejects.toMatchObject(refused);
  });

  it('for a port is one where there is none', async () => {
    await expect(made({ port: 0 })).rejects.toThrow('there is no setting options.port');
    await expect(started({ host: '' })).rejects.toThrow('options.host has to be a text that is not empty');
    await expect(started({ port: 70_000 })).rejects.toThrow('options.port has to be an integer from 0 to 65535');
    await expect(started({ port: 0, host: 'localhost' })).resolves.toBeUndefined();
  });

  it('is refused as faults of an emulator that there is, too', async () => {
    const emulator = await createEmulator();
    expect(() => emulator.setFaults('x' as unknown as [])).toThrow('faults has to be an array');
    emulator.close();
  });
});

describe.each<[string, (options: EmulatorOptions) => Promise<EmulatorHandle>]>([
  ['createEmulator', createEmulator],
  ['startEmulator', startEmulator],
])('%s with a state', (_name, make) => {
  const roster = { agents: [{ agentid: 291, name: 'Ann' }] };
  const state = { agents: [{ agentid: 291, state: 'rest' as const }], faults: ['rest.time.maximum!accepts'], seed: 3 };

  it('begins with it, and with the roster, the faults and the seed of it', async () => {
    const emulator = await make({ state: { ...state, roster } });
    expect(emulator.agent(291)).toMatchObject({ state: 'rest', name: 'Ann' });
    expect(emulator.getState()).toMatchObject({ faults: state.faults, seed: 3 });
    await emulator.close();
  });

  it('takes nothing from it that has an option of its own', async () => {
    const own = { agents: [{ agentid: 291, name: 'Bob' }] };
    const faults = [{ effect: 'reset' as const, operation: 'rest' as const }];
    const emulator = await make({ state: { ...state, roster }, roster: own, seed: 7, faults });
    expect(emulator.agent(291)).toMatchObject({ state: 'rest', name: 'Bob' });
    expect(emulator.getState()).toMatchObject({ faults, seed: 7 });
    await emulator.close();
  });
});

describe('an emulator that others can reach', () => {
  it('warns of that, and no other one does', async () => {
    const warnings: string[] = [];
    const hear = ({ message }: Error) => warnings.push(message);
    process.on('warning', hear);
    for (const host of ['127.0.0.1', '0.0.0.0', 'localhost']) await (await startEmulator({ host })).close();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', hear);
    expect(warnings).toEqual(['the emulator listens on 0.0.0.0: whoever reaches this machine can use it, and needs no password']);
  });
});

describe('an address to push to', () => {
  it('is seen without what may be a password in it', async () => {
    const emulator = await createEmulator({ pushFetch: () => new Promise(() => {}) });
    await emulator.fetch(`${emulator.baseUrl}/onlineagent/291`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ password: '', phonenum: '40038', callBackUri: 'http://a.test/x?token=secret', serviceToken: 'y' }),
    });
    expect(emulator.agent(291)).toMatchObject({ pushedTo: 'http://a.test/x?***' });
    expect(emulator.getState().agents).toMatchObject([{ push: { uri: 'http://a.test/x?token=secret' } }]);
    await emulator.close();
  });
});

describe('a call by a test', () => {
  it('is refused where what is said of it cannot be, and may leave things undefined', async () => {
    const emulator = await createEmulator({ state: { agents: [{ agentid: 291 }] } });
    const say = (call: object) => () => emulator.call(291, 'ring', call);
    expect(say({ caller: 10086 })).toThrow('call.caller has to be a text');
    expect(say({ calle: '1' })).toThrow('there is no setting call.calle; there are do, caller, called, callid');
    expect(say({ caller: undefined })()).toMatchObject({ call: { caller: '10086' } });
    const given = emulator.getState();
    emulator.setState(given);
    expect({ ...emulator.getState(), now: 0 }).toEqual({ ...given, now: 0 });
    emulator.close();
  });
});

describe('a call of which nothing is said', () => {
  it('is for the phone of the sign-in, and otherwise for the first one of the roster', async () => {
    const emulator = await createEmulator({ roster: { agents: [{ agentid: 291, phones: ['50001', '50002'] }], others: 'any' } });
    for (const [agentid, body, called] of [
      [291, {}, '50001'],
      [292, { phonenum: '50003' }, '50003'],
      [293, {}, '40038'],
    ] as const) {
      await emulator.fetch(`${emulator.baseUrl}/onlineagent/${agentid}/loginex`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ password: '', ...body }),
      });
      expect(emulator.call(agentid).call).toMatchObject({ called });
    }
    emulator.close();
  });
});
