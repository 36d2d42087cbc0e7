import createClient from 'openapi-fetch';
import type { components, operations, paths } from './gateway.js';
import type { OperationId } from './operations.js';

const [baseUrl = '', agent = ''] = process.argv.slice(2);
const header = { 'Content-Type': 'application/json; charset=UTF-8' };
const path = { agentid: Number(agent) };
let guid = '';

const client = createClient<paths>({ baseUrl });
client.use({
  onRequest({ request }) {
    if (guid) request.headers.set('Guid', guid);
    return request;
  },
  onResponse({ response }) {
    guid = response.headers.get('Set-GUID')?.split('=')[1] ?? guid;
  },
});

/** Not an operation too few. */
export type Operations = Pick<operations, OperationId>;

const { data: signIn } = await client.PUT('/onlineagent/{agentid}/loginex', {
  params: { path, header },
  body: { password: '', phonenum: '40038', status: 4 },
});
if (signIn?.retcode !== '0') throw new Error(`sign-in refused with ${signIn?.retcode}`);
if (signIn.result.workno !== agent) throw new Error(`signed in as ${signIn.result.workno}`);

const { data: rest } = await client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', {
  params: { path: { ...path, time: 600, restcause: 0 }, query: { prolong: false }, header },
});
// @ts-expect-error: the codes of an operation are a closed list.
if (rest?.retcode === '999-999') throw new Error('a code that the page does not have');
if (rest?.retcode !== '0') throw new Error(`rest refused with ${rest?.retcode}`);

let event: components['schemas']['AgentEvent'] | undefined;
do {
  const { data: poll } = await client.GET('/agentevent/{agentid}', { params: { path, header } });
  if (poll?.retcode !== '0' || !poll.event) throw new Error('no event of the rest');
  event = poll.event;
} while (event.eventType !== 'AgentState_SetRest_Success');

const { data: signOut } = await client.DELETE('/onlineagent/{agentid}/logout', { params: { path, header } });
if (signOut?.retcode !== '0') throw new Error(`sign-out refused with ${signOut?.retcode}`);
