import { describe, expectTypeOf, it } from 'vitest';
import type { Answer, createClient, FailureCode, Success } from '../src/index.js';

type Client = ReturnType<typeof createClient>;
declare const client: Client;

/** Never called: the compiler is the test, and `tsc` runs over this file. */
async function calls() {
  const path = { agentid: 291 };
  const { data } = await client.PUT('/onlineagent/{agentid}/loginex', { params: { path }, body: { password: '', status: 3 } });
  if (data?.retcode === '0') {
    expectTypeOf(data.result.workno).toEqualTypeOf<string>();
    expectTypeOf(data.result.vdnid).toEqualTypeOf<string | number>();
    expectTypeOf(data.result.isForceChange).toEqualTypeOf<'true' | 'false'>();
  } else if (data) {
    expectTypeOf(data.retcode).toEqualTypeOf<FailureCode<'loginEx'>>();
    // @ts-expect-error a failure has no typed result
    data.result.workno;
  }
  // @ts-expect-error the password is mandatory
  await client.PUT('/onlineagent/{agentid}/loginex', { params: { path }, body: {} });
  // @ts-expect-error the page admits 3, 4 and 5
  await client.PUT('/onlineagent/{agentid}/loginex', { params: { path }, body: { password: '', status: 6 } });
  // @ts-expect-error the interface supports no GET
  await client.GET('/onlineagent/{agentid}/logout', { params: { path } });
  // @ts-expect-error the rest cause is mandatory
  await client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', { params: { path: { agentid: 291, time: 600 } } });
  // @ts-expect-error the custom state is mandatory
  await client.POST('/onlineagent/{agentid}/setcustomstate', { params: { path } });
  await client.POST('/onlineagent/{agentid}/setcustomstate', { params: { path, query: { customstate: 1 } } });
  const poll = await client.GET('/agentevent/{agentid}', { params: { path } });
  if (poll.data?.retcode === '0' && poll.data.event) {
    expectTypeOf(poll.data.event.eventType).toEqualTypeOf<string>();
    expectTypeOf(poll.data.event.content).toEqualTypeOf<{ [key: string]: unknown } | string | null>();
  }
  // Neither Guid nor Content-Type has to be passed.
  await client.DELETE('/onlineagent/{agentid}/logout', { params: { path } });
}

describe('the types', () => {
  it('narrow an answer to its result when retcode is "0"', () => {
    expectTypeOf(calls).toBeFunction();
    expectTypeOf<Success<'loginEx'>['result']['serverName']>().toEqualTypeOf<string>();
    expectTypeOf<Extract<Answer<'logout'>, { retcode: '0' }>>().toEqualTypeOf<Success<'logout'>>();
  });

  it('have the failure codes of an operation as a union of literals', () => {
    type GatewayWide = '000-001' | '000-002' | '000-003' | '000-004' | '000-005' | '000-006' | '000-007';
    expectTypeOf<FailureCode<'logout'>>().toEqualTypeOf<'100-005' | '100-006' | '100-007' | '100-008' | GatewayWide>();
    expectTypeOf<FailureCode<'rest'>>().toEqualTypeOf<'100-006' | '100-007' | '100-009' | GatewayWide>();
    expectTypeOf<FailureCode<'setCustomState'>>().toEqualTypeOf<'100-006' | '100-009' | GatewayWide>();
  });
});
