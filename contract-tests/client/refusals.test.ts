import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { admittedCodes } from '../../src/catalog.js';
import type { AgentState } from '../../src/descriptor.js';
import type { RosterAgent } from '../../src/emulator/roster.js';
import { startEmulator } from '../../src/emulator/start.js';
import type { GatewayState } from '../../src/emulator/state.js';
import { errorCode } from '../../src/error-code.js';
import { type AgentSession, createGateway, type Gateway, isGatewayError } from '../../src/index.js';
import { allOperations, type OperationId, operation } from '../../src/operation.js';
import { type Command, fullCalls, leastCalls, type SignIn, signIns } from '../support/calls.js';
import { recording } from '../support/recording.js';

/** A call of each command. Switches are off, so that something in between can find the value in the path. */
const commands = {
  ...leastCalls,
  setAgentAutoEnterIdle: fullCalls.setAgentAutoEnterIdle,
  setAgentAutoAnswer: fullCalls.setAgentAutoAnswer,
};
const ids = Object.keys(commands) as Command[];
const opening = Object.keys(signIns) as SignIn[];
const closing = ['forceLogoutWithReason', 'forceLogout', 'logout'] as const;

/** What a refusal is brought about with. */
interface Means {
  readonly gateway: Gateway;
  /** One that a request reaches only after something was spoiled in it. */
  readonly spoiled: Gateway;
  /** One that every request reaches under the number 1000000. */
  readonly misdirected: Gateway;
  readonly state: GatewayState;
}

/** How the emulator is brought to refuse: a call that is refused, on a gateway of its own. */
type Refusal = (means: Means) => Promise<unknown>;

const login = { password: '', phonenum: '40038' };

/** An agent who was signed in with some status, and then did some of these. */
function after(status: 3 | 4 | 5, ...calls: ((session: AgentSession) => Promise<unknown>)[]): Refusal {
  return async ({ gateway }) => {
    const session = await gateway.signIn(291, { password: '', status });
    for (const call of calls) await call(session);
  };
}

/** The command of an agent who is signed in, with a value that was spoiled on the way. */
function spoiledCall(id: Command, call = commands[id]): Refusal {
  return async ({ gateway, spoiled }) => {
    const { guid } = await gateway.signIn(291, { password: '' });
    await call(spoiled.resume(291, guid));
  };
}

/** The command of an agent whose number is none: no sign-in gives one, so the emulator is told that there is such an agent. */
function misdirectedCall(id: Command): Refusal {
  return async ({ misdirected, state }) => {
    const { guid = '' } = state.signIn(1_000_000) as { guid?: string };
    await commands[id](misdirected.resume(291, guid));
  };
}

/** A sign-in by a roster that says this of the agent. */
function rostered(agent: Omit<RosterAgent, 'agentid'>, refusal: Refusal): Refusal {
  return (means) => {
    means.state.restore({ ...means.state.toSnapshot(), roster: { agents: [{ agentid: 291, ...agent }] } });
    return refusal(means);
  };
}

function each<Id extends string>(all: readonly Id[], code: string, refusal: (id: Id) => Refusal): Record<string, Refusal> {
  return Object.fromEntries(all.map((id) => [`${id} ${code}`, refusal(id)]));
}

/** Every refusal that the emulator can give, by operation and code; what follows them tells several from each other. */
const refusals: Record<string, Refusal> = {
  ...each(
    opening,
    '100-001',
    (id) =>
      ({ spoiled }) =>
        signIns[id](spoiled, { ...login, password: 'phonenum as a list' }),
  ),
  'login 100-001 without a phone number': ({ spoiled }) => signIns.login(spoiled, { ...login, password: 'no phonenum' }),
  ...each(['loginEx', 'login'], '100-002', (id) => async ({ gateway }) => {
    await gateway.signIn(291, { password: '' });
    await signIns[id](gateway, login);
  }),
  ...each(opening, '100-004', (id) => ({ gateway, state }) => {
    state.accounts.setPassword(291, 'right');
    return signIns[id](gateway, { ...login, password: 'wrong' });
  }),
  ...each(opening, '110-016', (id) =>
    rostered({ password: 'right', wrongPasswords: 3, lockAfter: 3 }, ({ gateway }) =>
      signIns[id](gateway, { ...login, password: 'right' }),
    ),
  ),
  // Of these two no page of a sign-in has the code.
  ...each(opening, '100-014', (id) => rostered({ phones: ['40039'] }, ({ gateway }) => signIns[id](gateway, login))),
  ...each(opening, '100-020', (id) => rostered({ passwordDays: 0 }, ({ gateway }) => signIns[id](gateway, login))),
  'forceLogin 100-015': rostered({ forcedSignOut: false }, async ({ gateway }) => {
    await gateway.signIn(291, { password: '' });
    await signIns.forceLogin(gateway, login);
  }),
  // The events of the agent are pushed.
  'getAgentEvent 000-001': async ({ gateway }) => {
    const pushes = { callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'a-token' };
    const session = await gateway.login(291, { ...login, ...pushes });
    await session.getAgentEvent();
  },
  'forceLogin 100-004 of an agent who is signed in': async ({ gateway, state }) => {
    await gateway.signIn(291, { password: '' });
    state.accounts.setPassword(291, 'right');
    await signIns.forceLogin(gateway, { ...login, password: 'wrong' });
  },
  ...each(
    opening,
    '100-012',
    (id) =>
      ({ spoiled }) =>
        signIns[id](spoiled, { ...login, password: 'agenttype 5' }),
  ),
  ...each(
    opening,
    '100-016',
    (id) =>
      ({ spoiled }) =>
        signIns[id](spoiled, { ...login, password: 'long ip' }),
  ),
  'rest 100-009': after(4, commands.rest, commands.rest),
  'sayBusy 100-009': after(4, commands.rest, commands.sayBusy),
  'sayBusy 100-009 without prolong': after(3, (session) => session.sayBusy({ reason: 200 })),
  'cancelBusy 100-009': after(4, commands.cancelBusy),
  'sayFree 100-009': after(4, commands.rest, commands.sayFree),
  'sayWork 100-009': after(5, commands.sayWork),
  'cancelWork 100-009': after(3, commands.cancelWork),
  'cancelRest 100-009': after(4, commands.cancelRest),
  'cancelSetCustomState 100-009': after(4, commands.cancelSetCustomState),
  'logout 100-007': async ({ gateway, state }) => {
    const session = await gateway.signIn(291, { password: '' });
    state.call(state.session(291) ?? expect.unreachable(), { callid: 'a', caller: 'b', called: 'c' });
    await session.logout();
  },
  ...each(closing, '100-008', (id) => after(4, commands[id], commands[id])),
  ...each(
    ids,
    '100-006',
    (id) =>
      async ({ gateway }) =>
        commands[id](gateway.resume(291, 'of-nobody')),
  ),
  ...each(ids, '000-003', (id) => async ({ gateway }) => {
    await gateway.signIn(291, { password: '' });
    await commands[id](gateway.resume(291, 'of-another'));
  }),
  ...each(
    [
      'resetSkill',
      'queryAgentSkillsByWorkNo',
      'setAgentAutoAnswer',
      'setAgentAutoEnterIdle',
      'setTalkRight',
      'setCustomState',
      'rest',
    ],
    '000-002',
    spoiledCall,
  ),
  'sayBusy 000-002': after(3, (session) => session.sayBusy({ prolong: true })),
  'sayBusy 000-002 between the reasons': spoiledCall('sayBusy', (session) => session.sayBusy({ reason: 200 })),
  'modifyAccountPwdEx 000-002': after(4, (session) => session.modifyAccountPwdEx({ oldPassword: 'x', newPassword: '12345678' })),
  'modifyAccountPwdEx 000-002 too short': spoiledCall('modifyAccountPwdEx'),
  'sendNoteletEx 100-001': spoiledCall('sendNoteletEx'),
  'forceLogoutWithReason 100-005': spoiledCall('forceLogoutWithReason'),
  // These have no value but the number of the agent.
  ...each(
    [
      ...([
        'updateGuid',
        'queryAgentSkills',
        'queryCustomState',
        'cancelSetCustomState',
        'getAgentStatus',
        'syncagentinfo',
      ] as const),
      ...(['cancelBusy', 'sayFree', 'sayWork', 'cancelWork', 'cancelRest'] as const),
    ],
    '000-002',
    misdirectedCall,
  ),
  'handShake 100-001': misdirectedCall('handShake'),
  'forceLogout 100-005': misdirectedCall('forceLogout'),
  'logout 100-005': misdirectedCall('logout'),
};

/** The client sends nothing that is wrong; something in between may spoil it. */
function spoil({ url, init }: { url: string; init: RequestInit }) {
  const body = String(init.body ?? '');
  const fields: Record<string, object> = {
    'phonenum as a list': { phonenum: [1] },
    'no phonenum': { phonenum: undefined },
    'agenttype 5': { agenttype: 5 },
    'long ip': { ip: 'x'.repeat(16) },
    agentIds: { agentIds: 291 },
    newPassword: { newPassword: '1234567' },
  };
  const broken = Object.entries(fields).find(([text]) => body.includes(text));
  return {
    url: url
      .replace(/\/rest\/60\//, '/rest/0/')
      .replace(/\/resetskill\/true/, '/resetskill/maybe')
      .replace(/\/agentskillsbyworkno\/101/, '/agentskillsbyworkno/100')
      .replace(/\/forcelogoutwithreason\/1/, '/forcelogoutwithreason/0')
      .replace(/customstate=1/, 'customstate=65535')
      .replace(/flag=1/, 'flag=2')
      .replace(/reason=200/, 'reason=199')
      .replace('/false', '/neither'),
    init: broken ? { ...init, body: JSON.stringify({ ...JSON.parse(body), ...broken[1] }) } : init,
  };
}

function misdirect({ url, init }: { url: string; init: RequestInit }) {
  return { url: url.replace('/291', '/1000000'), init };
}

describe('a refusal by the emulator', () => {
  it.each(Object.entries(refusals))('%s is a GatewayError', async (name, refuse) => {
    const [id, code = ''] = name.split(' ') as [OperationId, string];
    const {
      origin: baseUrl,
      emulator,
      close,
    } = await startEmulator({ holdMs: 20, pushFetch: async () => Response.json({ retcode: '0' }) });
    try {
      const error: unknown = await refuse({
        gateway: createGateway({ baseUrl }),
        spoiled: createGateway({ baseUrl, fetch: recording(spoil).fetch }),
        misdirected: createGateway({ baseUrl, fetch: recording(misdirect).fetch }),
        state: emulator.state,
      }).then(
        () => expect.unreachable(),
        (reason: unknown) => reason,
      );
      expect(isGatewayError(error, id)).toBe(true);
      expect(error).toMatchObject({ operation: id, retcode: code, meaning: errorCode(code)?.meaning });
    } finally {
      await close();
    }
  });

  it('is tried for every code that a page admits and the emulator knows', () => {
    const folder = new URL('../../src/emulator/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    expect(files).toEqual(expect.arrayContaining(['accounts.ts', 'emulator.ts', 'state.ts']));
    const handlers = readdirSync(new URL('handlers/', folder)).map((name) => `handlers/${name}`);
    expect(handlers).toContain('handlers/states.ts');
    const sources = [...files, ...handlers].map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const given = (code: string) => sources.some((source) => source.includes(`'${code}'`));
    // Where its page has a code of its own for parameters, an operation gives that, and not the gateway-wide one.
    const own: Record<string, string> = {
      ...Object.fromEntries([...opening, 'handShake', 'sendNoteletEx'].map((id) => [id, '100-001'])),
      ...Object.fromEntries(closing.map((id) => [id, '100-005'])),
    };
    const missing = allOperations().flatMap((descriptor) =>
      admittedCodes(descriptor)
        .filter((code) => given(code) || own[descriptor.id] === code)
        .map((code) => `${descriptor.id} ${code}`)
        .filter((name) => !(name in refusals)),
    );
    const never = [
      // For a fault of the emulator itself and for a body that is too large.
      /^(?!logout )\w+ 100-007$/,
      / 000-006$/,
      // In no state, and of no agent: a forced sign-in is taken in all of them, and a poll has no limits at all.
      'forceLogin 100-002',
      'setCustomState 100-009',
      'getAgentEvent 000-002',
      // A poll alone asks for what may have been pushed.
      /^(?!getAgentEvent )\w+ 000-001$/,
      // These refuse whoever is signed in, before anybody would be forced out.
      'loginEx 100-015',
      'login 100-015',
      // Sign-ins have no Guid.
      ...opening.map((id) => `${id} 000-003`),
      ...Object.keys(own).map((id) => `${id} 000-002`),
    ];
    const isNever = (name: string) => never.some((each) => (typeof each === 'string' ? each === name : each.test(name)));
    expect(missing.filter((name) => !isNever(name))).toEqual([]);
    const tried = Object.keys(refusals).map((name) => name.split(' ') as [string, string]);
    expect(tried.filter(([id, code]) => !given(code) && own[id] !== code)).toEqual([]);
    expect(tried.map(([id, code]) => `${id} ${code}`).filter(isNever)).toEqual([]);
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
