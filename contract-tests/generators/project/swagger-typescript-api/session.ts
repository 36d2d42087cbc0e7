import { type AgentEvent, Api, SignInStatus } from './gateway.js';
import type { OperationId } from './operations.js';

const [baseUrl = '', agent = ''] = process.argv.slice(2);
const agentid = Number(agent);

const api = new Api<string>({
  baseUrl,
  baseApiParams: { headers: { 'Content-Type': 'application/json; charset=UTF-8' } },
  securityWorker: (guid) => ({ headers: { Guid: guid ?? '' } }),
});
function renew({ headers }: Response): void {
  const guid = headers.get('Set-GUID')?.split('=')[1];
  if (guid !== undefined) api.setSecurityData(guid);
}

/** Not a function too few. */
export const functions: Readonly<Record<OperationId, unknown>> = { ...api.onlineagent, ...api.agentevent };

const signedIn = await api.onlineagent.loginEx(agentid, { password: '', phonenum: '40038', status: SignInStatus.Idle });
renew(signedIn);
const signIn = signedIn.data;
if (signIn.retcode !== '0') throw new Error(`sign-in refused with ${signIn.retcode}`);
if (signIn.result.workno !== agent) throw new Error(`signed in as ${signIn.result.workno}`);

const { data: rest } = await api.onlineagent.rest(agentid, 600, 0, { prolong: false });
// @ts-expect-error: the codes of an operation are a closed list.
if (rest.retcode === '999-999') throw new Error('a code that the page does not have');
if (rest.retcode !== '0') throw new Error(`rest refused with ${rest.retcode}`);

let event: AgentEvent | undefined;
do {
  const polled = await api.agentevent.getAgentEvent(agentid);
  renew(polled);
  const poll = polled.data;
  if (poll.retcode !== '0' || !poll.event) throw new Error('no event of the rest');
  event = poll.event;
} while (event.eventType !== 'AgentState_SetRest_Success');

const { data: signOut } = await api.onlineagent.logout(agentid);
if (signOut.retcode !== '0') throw new Error(`sign-out refused with ${signOut.retcode}`);
