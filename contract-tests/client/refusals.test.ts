import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { admittedCodes } from '../../src/check/checks/retcode.js';
import { startEmulator } from '../../src/emulator/server.js';
import type { AgentState } from '../../src/descriptor.js';
import { errorCode } from '../../src/error-code.js';
import { type AgentSession, createGateway, type Gateway, isGatewayError } from '../../src/index.js';
import { allOperations, type OperationId, operation } from '../../src/operation.js';
import { type Command, fullCalls, leastCalls } from '../support/calls.js';
import { recording } from '../support/recording.js';

const commands = { ...leastCalls, setAgentAutoEnterIdle: fullCalls.setAgentAutoEnterIdle };
const ids = Object.keys(commands) as Command[];

/** How the emulator is brought to refuse: a call that is refused, on a gateway of its own. */
type Refusal = (gateway: Gateway, spoiled: Gateway) => Promise<unknown>;

/** Every refusal that the emulator can give, by operation and code. */
const refusals: Record<string, Refusal> = {
  'loginEx 100-001': (_, spoiled) => spoiled.signIn(291, { password: 'phonenum as a list' }),
  'loginEx 100-002': async (gateway) => {
    await gateway.signIn(291, { password: '' });
    await gateway.signIn(291, { password: '' });
  },
  'loginEx 100-004': (gateway) => gateway.signIn(292, { password: 'wrong' }),
  'loginEx 100-012': (_, spoiled) => spoiled.signIn(291, { password: 'agenttype 5' }),
  'loginEx 100-016': (_, spoiled) => spoiled.signIn(291, { password: 'long ip' }),
  'rest 100-009': async (gateway) => {
    const session = await gateway.signIn(291, { password: '' });
    await session.rest({ time: 60, restcause: 0 });
    await session.rest({ time: 60, restcause: 0 });
  },
  'logout 100-008': async (gateway) => {
    const session = await gateway.signIn(291, { password: '' });
    await session.logout();
    await session.logout();
  },
  ...Object.fromEntries(
    ids.map((id): [string, Refusal] => [`${id} 100-006`, (gateway) => commands[id](gateway.resume(291, 'of-nobody'))]),
  ),
  ...Object.fromEntries(
    ids.map((id): [string, Refusal] => [
      `${id} 000-003`,
      async (gateway) => {
        await gateway.signIn(291, { password: '' });
        await commands[id](gateway.resume(291, 'of-another'));
      },
    ]),
  ),
  ...Object.fromEntries(
    (['setAgentAutoEnterIdle', 'setCustomState', 'rest'] as const).map((id): [string, Refusal] => [
      `${id} 000-002`,
      async (gateway, spoiled) => {
        const { guid } = await gateway.signIn(291, { password: '' });
        await commands[id](spoiled.resume(291, guid));
      },
    ]),
  ),
};

/** The client sends nothing that is wrong; something in between may spoil it. */
function spoil({ url, init }: { url: string; init: RequestInit }) {
  const body = String(init.body ?? '');
  const fields: Record<string, object> = {
    'phonenum as a list': { phonenum: [1] },
    'agenttype 5': { agenttype: 5 },
    'long ip': { ip: 'x'.repeat(16) },
  };
  const broken = Object.entries(fields).find(([password]) => body.includes(password));
  return {
    url: url
      .replace(/\/rest\/60\//, '/rest/0/')
      .replace(/customstate=1/, 'customstate=65535')
      .replace('/false', '/neither'),
    init: broken ? { ...init, body: JSON.stringify({ password: '', ...broken[1] }) } : init,
  };
}

describe('a refusal by the emulator', () => {
  it.each(Object.entries(refusals))('%s is a GatewayError', async (name, refuse) => {
    const [id, code] = name.split(' ') as [OperationId, string];
    const emulator = await startEmulator({ holdMs: 20, passwords: { 292: 'right' } });
    try {
      const gateway = createGateway({ baseUrl: emulator.origin });
      const spoiled = createGateway({ baseUrl: emulator.origin, fetch: recording(spoil).fetch });
      const error: unknown = await refuse(gateway, spoiled).then(
        () => expect.unreachable(),
        (reason: unknown) => reason,
      );
      expect(isGatewayError(error, id)).toBe(true);
      expect(error).toMatchObject({ operation: id, retcode: code, meaning: errorCode(code)?.meaning });
    } finally {
      await emulator.close();
    }
  });

  it('is tried for every code that a page admits and the emulator knows', () => {
    const sources = ['emulator', 'handlers', 'state', 'http', 'read', 'event-queue', 'guids', 'server'].map((name) =>
      readFileSync(new URL(`../../src/emulator/${name}.ts`, import.meta.url), 'utf8'),
    );
    const given = (code: string) => sources.some((source) => source.includes(`'${code}'`));
    const missing = allOperations.flatMap((descriptor) =>
      admittedCodes(descriptor)
        .filter((code) => given(code) && !(`${descriptor.id} ${code}` in refusals))
        .map((code) => `${descriptor.id} ${code}`),
    );
    // The codes for a fault of the emulator itself and for a body that is too large, for a state that nothing refuses, and for values that
    // these operations do not have.
    const never = /^(\w+ (100-007|000-006)|setCustomState 100-009|(loginEx|getAgentEvent|logout) 000-00[23])$/;
    expect(missing.filter((name) => !never.test(name))).toEqual([]);
    expect(Object.keys(refusals).every((name) => given(name.split(' ')[1] ?? '') || name === 'loginEx 100-001')).toBe(true);
  });
});

/**
 * What commands make of an agent, by the pages: from a state to a state, with the events in between. A command that is not here is refused with
 * 100-009. What asks for something that has to wait leaves the agent where it is.
 */
const table: Partial<Record<Command, Partial<Record<AgentState, readonly [to: AgentState, ...events: string[]]>>>> = {
  sayBusy: {
    idle: ['busy', 'AgentState_SetNotReady_Success'],
    'wrap-up': ['wrap-up'],
  },
  cancelBusy: { busy: ['idle', 'AgentState_CancelNotReady_Success'] },
  sayFree: {
    idle: ['idle'],
    busy: ['idle', 'AgentState_CancelNotReady_Success'],
    'wrap-up': ['idle', 'AgentState_CancelWork_Success'],
  },
  sayWork: {
    idle: ['wrap-up', 'AgentState_SetWork_Success'],
    busy: ['wrap-up', 'AgentState_SetWork_Success'],
  },
  cancelWork: { 'wrap-up': ['idle', 'AgentState_CancelWork_Success'] },
  rest: {
    idle: ['rest', 'AgentState_SetRest_Success'],
    busy: ['rest', 'AgentState_SetRest_Success'],
    'wrap-up': ['wrap-up'],
  },
  cancelRest: { rest: ['idle', 'AgentState_CancelRest_Success'] },
};

describe('in every state of the emulator', () => {
  const states: Partial<Record<AgentState, (gateway: Gateway) => Promise<AgentSession>>> = {
    busy: (gateway) => gateway.signIn(291, { password: '', status: 3 }),
    idle: (gateway) => gateway.signIn(291, { password: '', status: 4 }),
    'wrap-up': (gateway) => gateway.signIn(291, { password: '', status: 5 }),
    rest: async (gateway) => {
      const session = await gateway.signIn(291, { password: '' });
      await session.rest({ time: 60, restcause: 0 });
      return session;
    },
  };
  const all = Object.keys(states).flatMap((state) => ids.map((id) => [state as AgentState, id] as const));

  it.each(all)('(%s) %s does what the page says', async (state, id) => {
    const emulator = await startEmulator({ holdMs: 20 });
    try {
      const session = (await states[state]?.(createGateway({ baseUrl: emulator.origin }))) ?? expect.unreachable();
      const held = emulator.emulator.state.session(291);
      expect(held?.state).toBe(state);
      const earlier = await eventsOf(session);
      expect(earlier).toContain('AgentState_Ready');
      if (id === 'cancelSetCustomState') await session.setCustomState({ customstate: 2 });
      const [to, ...events] = table[id]?.[state] ?? [undefined];
      const isRefused = id in table && to === undefined;
      const refusal = id === 'sayBusy' && state === 'busy' ? '000-002' : '100-009';
      if (isRefused) await expect(commands[id](session)).rejects.toMatchObject({ retcode: refusal });
      else await commands[id](session);
      const after = emulator.emulator.state.session(291);
      const isOver = operation(id).session === 'closes';
      expect(after?.state).toBe(isOver ? undefined : (to ?? state));
      if (!isOver) expect(await eventsOf(session)).toEqual(id === 'sendNoteletEx' ? ['AgentOther_Note'] : events);
      expect(held?.customState).toBe(id === 'setCustomState' ? 1 : undefined);
      expect(held?.autoEnterIdle).toBe(id !== 'setAgentAutoEnterIdle');
    } finally {
      await emulator.close();
    }
  });

  it.each([
    ['rest', 'AgentState_SetRest_Success'],
    ['sayBusy', 'AgentState_SetNotReady_Success'],
  ] as const)('%s that is asked for in wrap-up takes effect when that is over, and says so', async (id, event) => {
    const emulator = await startEmulator({ holdMs: 20 });
    try {
      await using session = await createGateway({ baseUrl: emulator.origin }).signIn(291, { password: '', status: 5 });
      await commands[id](session);
      await eventsOf(session);
      await session.cancelWork();
      expect(await eventsOf(session)).toEqual(['AgentState_CancelWork_Success', event]);
    } finally {
      await emulator.close();
    }
  });

  it.each([
    [3, ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success']],
    [4, ['AgentOther_InService', 'AgentState_Ready']],
    [5, ['AgentOther_InService', 'AgentState_Ready', 'AgentState_Work']],
  ] as const)('a sign-in with status %i brings the events of its page', async (status, names) => {
    const emulator = await startEmulator({ holdMs: 20 });
    try {
      await using session = await createGateway({ baseUrl: emulator.origin }).signIn(291, { password: '', status });
      const documented = operation('loginEx').triggeredEvents.map(({ event }) => event);
      for (const name of names) {
        const event = await session.getAgentEvent();
        expect(event?.eventType).toBe(name);
        expect(documented).toContain(name);
      }
      expect(await session.getAgentEvent()).toBeUndefined();
    } finally {
      await emulator.close();
    }
  });
});

/** The events that wait, by name. */
async function eventsOf(session: AgentSession): Promise<string[]> {
  const names: string[] = [];
  for (let event = await session.getAgentEvent(); event; event = await session.getAgentEvent()) names.push(event.eventType);
  return names;
}
