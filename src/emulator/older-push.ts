import { server } from '../../generated/catalog.js';
import { guidHeader } from '../guid.js';
import { refuse, replyOf } from './answer.js';
import type { PlainRequest, Reply } from './http.js';
import type { GatewayState } from './state.js';

const heartbeat = new RegExp(`^${server.basePath}/onlineagent/(\\d+)/heartbeat/?$`);

/** The agent who sends the heartbeat of the older push mode, which no page has (deviation 22); undefined for any other request. */
export function heartbeatOf({ method }: PlainRequest, pathname: string): number | undefined {
  const [, agentid] = method === 'PUT' ? (heartbeat.exec(pathname) ?? []) : [];
  return agentid === undefined ? undefined : Number(agentid);
}

/** What existing clients expect of it. */
export function olderHeartbeat(state: GatewayState, { headers }: PlainRequest, agentid: number): Reply {
  const session = state.session(agentid);
  if (session === undefined) return refuse('100-006', 'the agent is not signed in');
  if (state.authenticate(agentid, headers[guidHeader.toLowerCase()]) !== '0')
    return refuse('000-003', 'the Guid is none of the agent');
  state.polled(session);
  const result = { loginTime: String(session.loginTime) };
  return replyOf({ message: 'success', retcode: '0', result }, session.guids.renew());
}
