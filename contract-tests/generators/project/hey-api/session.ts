import { client } from './gateway/client.gen.js';
import * as gateway from './gateway/index.js';
import type { OperationId } from './operations.js';

const [baseUrl = '', agent = ''] = process.argv.slice(2);
const headers = { 'Content-Type': 'application/json; charset=UTF-8' };
const path = { agentid: Number(agent) };
let guid = '';

client.setConfig({ baseUrl, auth: () => guid });
// The client takes this header off every request without a body, and the pages want it on all of them.
client.interceptors.request.use((request) => {
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return request;
});
client.interceptors.response.use((response) => {
  guid = response.headers.get('Set-GUID')?.split('=')[1] ?? guid;
  return response;
});

/** Not a function too few. */
export const functions: Readonly<Record<OperationId, unknown>> = gateway;

const { data: signIn } = await gateway.loginEx({ path, headers, body: { password: '', phonenum: '40038', status: 4 } });
if (signIn?.retcode !== '0') throw new Error(`sign-in refused with ${signIn?.retcode}`);
if (signIn.result.workno !== agent) throw new Error(`signed in as ${signIn.result.workno}`);

const { data: rest } = await gateway.rest({
  path: { ...path, time: 600, restcause: 0 },
  query: { prolong: false },
  headers,
  throwOnError: true,
});
// @ts-expect-error: the codes of an operation are a closed list.
if (rest.retcode === '999-999') throw new Error('a code that the page does not have');
if (rest.retcode !== '0') throw new Error(`rest refused with ${rest.retcode}`);

let event: gateway.AgentEvent | undefined;
do {
  const { data: poll } = await gateway.getAgentEvent({ path, headers, throwOnError: true });
  if (poll.retcode !== '0' || !poll.event) throw new Error('no event of the rest');
  event = poll.event;
} while (event.eventType !== 'AgentState_SetRest_Success');

const { data: signOut } = await gateway.logout({ path, headers, throwOnError: true });
if (signOut.retcode !== '0') throw new Error(`sign-out refused with ${signOut.retcode}`);
