import * as gateway from './gateway.js';
import { session } from './gateway-fetch.js';
import type { OperationId } from './operations.js';

const [baseUrl = '', agent = ''] = process.argv.slice(2);
const agentid = Number(agent);
session.baseUrl = baseUrl;

/** Not a function too few. */
export const functions: Readonly<Record<OperationId, unknown>> = gateway;

const { data: signIn } = await gateway.loginEx(agentid, { password: '', phonenum: '40038', status: gateway.SignInStatus.Idle });
if (signIn.retcode !== '0') throw new Error(`sign-in refused with ${signIn.retcode}`);
if (signIn.result.workno !== agent) throw new Error(`signed in as ${signIn.result.workno}`);

const { data: rest } = await gateway.rest(agentid, 600, 0, { prolong: false });
// @ts-expect-error: the codes of an operation are a closed list.
if (rest.retcode === '999-999') throw new Error('a code that the page does not have');
if (rest.retcode !== '0') throw new Error(`rest refused with ${rest.retcode}`);

let event: gateway.AgentEvent | undefined;
do {
  const { data: poll } = await gateway.getAgentEvent(agentid);
  if (poll.retcode !== '0' || !poll.event) throw new Error('no event of the rest');
  event = poll.event;
} while (event.eventType !== 'AgentState_SetRest_Success');

const { data: signOut } = await gateway.logout(agentid);
if (signOut.retcode !== '0') throw new Error(`sign-out refused with ${signOut.retcode}`);
