import { server } from '../../generated/catalog.js';
import { guidHeader } from '../guid.js';
import { refuse, replyOf } from './answer.js';
import type { PlainRequest, Reply } from './http.js';
import type { GatewayState } from './state.js';

const heartbeat = new RegExp(`^${server.basePath}/onlineagent/(\\d+)/heartbeat/?$`);

/**
 * The heartbeat of the older push mode, which no page has and existing clients send (deviation 22); undefined for any other request.
 */
export function olderHeartbeat(state: GatewayState, { method, headers }: PlainRequest, pathname: string): Reply | undefined {
  const [, number] = heartbeat.exec(pathname) ?? [];
  if (number === undefined || method !== 'PUT') return undefined;
  const agentid = Number(number);
  const session = state.session(agentid);
  if (session === undefined) return refuse('100-006', 'the agent is not signed in');
  if (state.authenticate(agentid, headers[guidHeader.toLowerCase()]) !== '0')
    return refuse('000-003', 'the Guid is none of the agent');
  state.polled(session);
  const result = { loginTime: String(session.loginTime) };
  return replyOf({ message: 'success', retcode: '0', result }, session.guids.renew());
}
