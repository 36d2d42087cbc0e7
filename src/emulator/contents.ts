import type { EventDescriptor } from '../descriptor.js';
import type { Values } from '../transitions.js';
import type { AgentEvent } from './event-queue.js';
import type { Session } from './session.js';

/**
 * What an event carries, as the document has it: nothing, the id of the call, or its fields as far as there is anything to say.
 *
 * @param described absent for an event that the contract does not know
 * @param values what the request had that brought the event about
 */
export function contentOf(described: EventDescriptor | undefined, session: Session, values: Values): AgentEvent['content'] {
  if (described?.content === 'string') return session.call?.callid ?? '';
  if (described?.content !== 'object') return null;
  const known = knownOf(session, values);
  return Object.fromEntries(
    Object.keys(described.contentFields ?? {}).flatMap((name) => (name in known ? [[name, known[name]]] : [])),
  );
}

/** By the names that the pages give to fields of contents. */
function knownOf({ loginTime, call }: Session, { reason }: Values): Readonly<Record<string, unknown>> {
  return {
    loginTime: String(loginTime),
    reason: String(reason ?? '0'),
    phoneState: '3',
    type: 'main',
    feature: '0',
    mediaAbility: '1',
    transfer: 'no',
    ...(call && { callid: call.callid, caller: call.caller, called: call.called, number: call.caller, otherPhone: call.called }),
  };
}
