import { pushAnswer, pushSchema } from '../../generated/client.js';
import { guidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import { InvalidParameterError } from './errors.js';
import type { AgentEvent } from './event.js';
import { checkedFunction, checkedOptions } from './options.js';
import { firstBreach } from './schema.js';

/** Events that the gateway has pushed: those of one agent, the oldest first (page cec_07_1275). */
export interface PushedEvents {
  /** Number of the agent. */
  readonly agentid: number;
  /** The Guid of the session that they belong to; whoever has it can act as the agent. */
  readonly guid: string | undefined;
  /** The events, the oldest first. */
  readonly events: readonly AgentEvent[];
}

/** How pushed events are taken. */
export interface PushOptions {
  /** The `serviceToken` of the sign-ins, or a function that knows it by agent; a push with another one is refused. Without it none is looked at. */
  readonly serviceToken?: string | ((agentid: number) => string | undefined);
  /** Told of each push, one after the other for each agent. The gateway is answered when it is done. */
  readonly onEvents: (pushed: PushedEvents) => void | Promise<void>;
}

/** The header in which the gateway sends the token. */
const tokenHeader = 'service_token';

/**
 * A handler for the requests by which the gateway pushes events to the `callBackUri` of a sign-in: a function from a `Request` to a `Response`,
 * as server frameworks have them.
 *
 * A push that keeps the contract is answered with `{"message":"success","retcode":"0"}` once `onEvents` is done. What the gateway does with
 * another answer is on no page: one that breaks the contract gets HTTP status 400, one with a wrong token 403, another method 405, and where
 * `onEvents` throws the answer has status 500.
 *
 * @throws {InvalidParameterError} on an option that cannot be used
 * @see cec_07_1275
 */
export function createPushHandler(options: PushOptions): (request: Request) => Promise<Response> {
  const { serviceToken, onEvents } = checkedOptions(options);
  checkedFunction('onEvents', onEvents);
  // A variable of the environment that is not set must not switch the look at the token off.
  if ('serviceToken' in options && !serviceToken) {
    const expected = 'a text or a function';
    throw new InvalidParameterError(
      'serviceToken',
      undefined,
      expected,
      `serviceToken is empty; it has to be ${expected}, or left out`,
    );
  }
  if (serviceToken !== undefined && typeof serviceToken !== 'string') checkedFunction('serviceToken', serviceToken);
  const last = new Map<number, Promise<void>>();
  const inTurn = (pushed: PushedEvents): Promise<void> => {
    const { agentid } = pushed;
    const done = (last.get(agentid) ?? Promise.resolve()).catch(() => {}).then(() => onEvents(pushed));
    last.set(agentid, done);
    const forget = () => {
      if (last.get(agentid) === done) last.delete(agentid);
    };
    done.then(forget, forget);
    return done;
  };
  return async (request) => {
    if (request.method !== 'POST') return answer(405, 'POST is the method of a push', { Allow: 'POST' });
    const body = parseObject(await request.text());
    const breach = body === undefined ? { pointer: '', expected: 'a JSON object' } : firstBreach(pushSchema, body);
    if (breach) return answer(400, `a push with something else than ${breach.expected} at "${breach.pointer}"`);
    if (!/^\d+$/.test(String(body?.workNo))) return answer(400, 'a push whose workNo is no number');
    const { workNo, eventList } = body as { workNo: string; eventList: AgentEvent[] };
    const agentid = Number(workNo);
    const token = typeof serviceToken === 'function' ? serviceToken(agentid) : serviceToken;
    if (serviceToken !== undefined && (token === undefined || request.headers.get(tokenHeader) !== token))
      return answer(403, 'a push with another service_token');
    try {
      await inTurn({ agentid, guid: request.headers.get(guidHeader) ?? undefined, events: eventList });
    } catch {
      return answer(500, 'the events were not taken');
    }
    return Response.json(pushAnswer);
  };
}

function answer(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message, retcode: '000-006' }, { status, headers });
}
