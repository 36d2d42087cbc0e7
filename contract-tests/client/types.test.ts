import { describe, expectTypeOf, it } from 'vitest';
import {
  type AgentEvent,
  type AgentSession,
  type CallParameters,
  createGateway,
  type Edition,
  type EventOf,
  type FailureCode,
  type Gateway,
  type GatewayError,
  isGatewayError,
  type OperationId,
  type RefusalCode,
  type Result,
  type SessionMethods,
  type SignInOptions,
  type Unlisted,
  type UnlistedEvent,
  unlisted,
} from '../../src/index.js';
import type { fullCalls, SignIn } from '../support/calls.js';

declare const gateway: Gateway;
declare const session: AgentSession;

/** None of these is ever called: the compiler is the test, and `tsc` runs over this file. */
async function loginEx() {
  expectTypeOf(await gateway.signIn(291, { password: '' })).toEqualTypeOf<AgentSession>();
  await gateway.signIn(
    291,
    { password: '', status: 3, agenttype: 11, releasephone: false },
    { signal: AbortSignal.abort(), timeoutMs: 1 },
  );
  expectTypeOf(session.signInResult?.workno).toEqualTypeOf<string | undefined>();
  expectTypeOf(session.signInResult?.vdnid).toEqualTypeOf<string | number | undefined>();
  expectTypeOf(session.signInResult?.isForceChange).toEqualTypeOf<'true' | 'false' | undefined>();
  // @ts-expect-error the password is mandatory
  await gateway.signIn(291, { phonenum: '40038' });
  // @ts-expect-error the page has no status 6
  await gateway.signIn(291, { password: '', status: 6 });
  // @ts-expect-error the page has no agent type 5
  await gateway.signIn(291, { password: '', agenttype: 5 });
  // @ts-expect-error a boolean is no text
  await gateway.signIn(291, { password: '', releasephone: 'false' });
  // @ts-expect-error the agent is a number
  await gateway.signIn('291', { password: '' });
  // @ts-expect-error there is no such field
  await gateway.signIn(291, { password: '', pasword: '' });
}

async function setAgentAutoEnterIdle() {
  await session.setAgentAutoEnterIdle({ flag: 'true' });
  // @ts-expect-error the flag is mandatory
  await session.setAgentAutoEnterIdle({});
  // @ts-expect-error the flag is a text (deviation 15)
  await session.setAgentAutoEnterIdle({ flag: true });
  // @ts-expect-error the agent is that of the session
  await session.setAgentAutoEnterIdle({ flag: 'true', agentid: 291 });
}

async function setCustomState() {
  await session.setCustomState({ customstate: 1 }, { timeoutMs: 5000 });
  // @ts-expect-error the state is mandatory
  await session.setCustomState();
  // @ts-expect-error the state is a number
  await session.setCustomState({ customstate: '1' });
}

async function rest() {
  expectTypeOf(await session.rest({ time: 600, restcause: 0 })).toEqualTypeOf<{ [key: string]: unknown } | undefined>();
  await session.rest({ time: 600, restcause: 0, prolong: true });
  // @ts-expect-error the cause is mandatory
  await session.rest({ time: 600 });
  // @ts-expect-error values go by name
  await session.rest(600, 0);
  // @ts-expect-error prolong is a boolean
  await session.rest({ time: 600, restcause: 0, prolong: 'true' });
  // @ts-expect-error there is no such parameter
  await session.rest({ time: 600, restcause: 0, prolonged: true });
}

async function getAgentEvent() {
  expectTypeOf(await session.getAgentEvent()).toEqualTypeOf<AgentEvent | undefined>();
  await session.getAgentEvent({ calldata: 'x' }, { timeoutMs: 1 });
  // @ts-expect-error call data is a text
  await session.getAgentEvent({ calldata: 1 });
}

async function logout() {
  await session.logout();
  await session.logout({}, { timeoutMs: 1 });
  expectTypeOf(await session.signOut()).toEqualTypeOf<void>();
  // @ts-expect-error it has no parameters
  await session.logout({ force: true });
}

async function events() {
  for await (const event of session.events({ signal: AbortSignal.abort() })) {
    expectTypeOf(event).toEqualTypeOf<AgentEvent>();
    expectTypeOf(event.workNo).toEqualTypeOf<string>();
    switch (event.eventType) {
      case 'AgentState_Ready':
        expectTypeOf(event.content).toEqualTypeOf<null>();
        break;
      case 'AgentState_SetNotReady_Success':
        expectTypeOf(event.content.reason).toEqualTypeOf<string | number | undefined>();
        // @ts-expect-error the page has no such field
        event.content.raeson;
        break;
      case 'AgentEvent_Hold':
        expectTypeOf(event.content).toEqualTypeOf<string>();
        break;
      case 'AgentEvent_Ringing':
        expectTypeOf(event.content.caller).toEqualTypeOf<string | undefined>();
        break;
      case 'AgentConf_Ringing':
        expectTypeOf(event.content.confId).toEqualTypeOf<number | undefined>();
        break;
      case 'AgentOther_Bulletin':
        expectTypeOf(event.content).toEqualTypeOf<Readonly<Record<string, unknown>> | string | null>();
        break;
      // @ts-expect-error a mistyped name is found
      case 'AgentState_Redy':
        break;
      default:
        expectTypeOf<UnlistedEvent>().toExtend<typeof event>();
    }
    const name: string = event.eventType;
    if (name === 'AgentEvent_AbandonCall') break;
  }
  session.on('AgentState_Work', (event) => expectTypeOf(event.content).toEqualTypeOf<null>());
  session.on(unlisted('AgentEvent_AbandonCall'), (event) => expectTypeOf(event).toEqualTypeOf<UnlistedEvent>());
  // @ts-expect-error a mistyped name is found
  session.on('AgentState_Redy', () => {});
  // @ts-expect-error a mistyped name is found
  await session.waitFor('AgentState_Redy');
  // @ts-expect-error a mistyped name is found among others
  await session.waitFor(['AgentState_Ready', 'AgentState_Redy']);
  expectTypeOf(await session.waitFor('*')).toEqualTypeOf<AgentEvent>();
  session.on('*', (event) => expectTypeOf(event).toEqualTypeOf<AgentEvent>());
  const stop = session.on('AgentState_Work', () => {});
  expectTypeOf(stop).toEqualTypeOf<() => void>();
  const one = await session.waitFor('AgentState_SetRest_Success', { timeoutMs: 1 });
  expectTypeOf(one).toEqualTypeOf<EventOf<'AgentState_SetRest_Success'>>();
  const either = await session.waitFor(['AgentState_Work', 'AgentState_Ready']);
  expectTypeOf(either.eventType).toEqualTypeOf<'AgentState_Work' | 'AgentState_Ready'>();
  // @ts-expect-error the Guid is given by the gateway
  session.guid = 'x';
}

function errors(error: unknown) {
  if (isGatewayError(error, 'rest')) {
    expectTypeOf(error.operation).toEqualTypeOf<'rest'>();
    expectTypeOf(error.retcode).toEqualTypeOf<FailureCode<'rest'> | Unlisted>();
    expectTypeOf(error.meaning).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the page of rest does not have the code
    if (error.retcode === '100-002') return;
    // @ts-expect-error a mistyped code is found
    if (error.retcode === '100-0009') return;
    switch (error.retcode) {
      case '100-006':
      case '100-009':
        break;
      default: {
        const other: string = error.retcode;
        if (other === '105-001' || error.retcode === unlisted('105-001')) return;
      }
    }
  }
  if (isGatewayError(error)) expectTypeOf(error).toEqualTypeOf<GatewayError<OperationId>>();
  // @ts-expect-error there is no such operation
  isGatewayError(error, 'sleep');
}

async function signIns() {
  expectTypeOf(await gateway.login(291, { password: '', phonenum: '1' })).toEqualTypeOf<AgentSession>();
  expectTypeOf(await gateway.forceLogin(291, { password: '', phonenum: '1', status: 3 })).toEqualTypeOf<AgentSession>();
  // @ts-expect-error the phone is mandatory here
  await gateway.login(291, { password: '' });
  // @ts-expect-error the sign-in to the platform has no such field
  await gateway.signIn(291, { password: '', callBackUri: 'https://192.0.2.1' });
}

async function settings() {
  await session.resetSkill({ autoflag: true, skillid: '1;2', phonelinkage: 1 });
  await session.setTalkRight({ flag: 0 });
  // @ts-expect-error there are two flags
  await session.setTalkRight({ flag: 2 });
  await session.sayBusy({ reason: 200, prolong: true });
  await session.handShake({ service_token: 'x' });
  await session.sendNoteletEx({ agentIds: [291], content: '' });
  // @ts-expect-error the receivers are a list
  await session.sendNoteletEx({ agentIds: 291, content: '' });
}

async function queries() {
  const [skill] = await session.queryAgentSkills();
  expectTypeOf(skill?.name).toEqualTypeOf<string | undefined>();
  expectTypeOf((await session.updateGuid()).guid).toEqualTypeOf<string>();
  expectTypeOf((await session.queryCustomState()).agentcustomstate).toEqualTypeOf<string>();
  expectTypeOf((await session.syncagentinfo()).agentStateInfo?.preRest).toEqualTypeOf<boolean | undefined>();
  const status = await session.getAgentStatus();
  const { agentState } = Array.isArray(status) ? (status[0] ?? { agentState: 0 }) : status;
  expectTypeOf(agentState).toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9>();
  expectTypeOf(await session.handShake()).toEqualTypeOf<undefined>();
  expectTypeOf(await session.forceLogout()).toEqualTypeOf<undefined>();
}

function editions() {
  createGateway({ baseUrl: '', edition: '2023-09-27' });
  createGateway({ baseUrl: '', edition: '2025-11-13' });
  createGateway({ baseUrl: '', edition: undefined });
  // @ts-expect-error the pages have no such edition
  createGateway({ baseUrl: '', edition: '2024-09-24' });
  // @ts-expect-error an edition is a text
  createGateway({ baseUrl: '', edition: 2023 });
  expectTypeOf<Edition>().toEqualTypeOf<'2023-09-27' | '2025-11-13'>();
}

describe('the types of the gateway', () => {
  it('are held by the compiler, for every operation', () => {
    expectTypeOf([loginEx, setAgentAutoEnterIdle, setCustomState, rest, getAgentEvent, logout]).toBeArray();
    expectTypeOf([signIns, settings, queries, events, errors, editions]).toBeArray();
    expectTypeOf<keyof typeof fullCalls | SignIn>().toEqualTypeOf<OperationId>();
  });

  it('have a method for every operation but the sign-ins', () => {
    expectTypeOf<keyof SessionMethods>().toEqualTypeOf<Exclude<OperationId, SignIn>>();
  });

  it('have the parameters of path, query and body by name, without agent and headers', () => {
    expectTypeOf<CallParameters<'rest'>>().toEqualTypeOf<{ time: number; restcause: number; prolong?: boolean }>();
    expectTypeOf<CallParameters<'setCustomState'>>().toEqualTypeOf<{ customstate: number }>();
    expectTypeOf<CallParameters<'logout'>>().toEqualTypeOf<Readonly<Record<string, never>>>();
    expectTypeOf<'password'>().toExtend<keyof SignInOptions>();
    expectTypeOf<'agentid'>().not.toExtend<keyof SignInOptions>();
  });

  it('have the result of each operation, and its codes', () => {
    expectTypeOf<Result<'getAgentEvent'>>().toEqualTypeOf<AgentEvent | undefined>();
    expectTypeOf<Result<'loginEx'>['serverName']>().toEqualTypeOf<string>();
    expectTypeOf<Result<'logout'>>().toEqualTypeOf<{ [key: string]: unknown } | undefined>();
    expectTypeOf<'100-002'>().toExtend<RefusalCode<'loginEx'>>();
    expectTypeOf<'100-002'>().not.toExtend<RefusalCode<'logout'>>();
  });

  it('let the `fetch` of every environment be given', () => {
    const gateways = () => [
      createGateway({ baseUrl: '', fetch }),
      createGateway({ baseUrl: '', fetch: async (url, init) => new Response(url + init.method) }),
    ];
    expectTypeOf(gateways).returns.toEqualTypeOf<Gateway[]>();
  });
});
