import { asPublished } from '../../contract.js';
import type { OperationDescriptor, TriggeredEvent } from '../../descriptor.js';
import type { AgentEvent } from '../event-queue.js';
import type { Fault } from './fault.js';

/** Faults in the events of an operation: each one missing, twice, or for somebody else; and events where none belong. */
export function eventFaults(operation: OperationDescriptor): Fault[] {
  const { id, triggeredEvents } = operation;
  const own = triggeredEvents.filter(({ to }) => to === undefined);
  const certain = own.filter(({ delivery }) => delivery === 'always');
  return [
    ...certain.flatMap((triggered) => [
      altered(id, triggered, 'missing', 'does not come', () => []),
      altered(id, triggered, 'twice', 'comes twice', (event) => [event, event]),
      // Whom an event names, the poll tells: one operation is enough to show it.
      ...(triggered.afterSeconds || firstOf(triggered.event) !== id ? [] : [addressed(id, triggered.event)]),
    ]),
    ...(operation.heldSeconds === undefined && operation.session !== 'closes' && !hasFaultOfItsOwn(id)
      ? [uncalledFor(operation)]
      : []),
  ];
}

/** The first operation that triggers an event. */
function firstOf(event: string): string | undefined {
  return asPublished.operations.find(({ triggeredEvents }) => triggeredEvents.some((triggered) => triggered.event === event))?.id;
}

/** The order of the events of a sign-in, and what a rest brings besides, are altered by hand. */
function hasFaultOfItsOwn(id: string): boolean {
  return id === 'loginEx' || id === 'rest';
}

function altered(
  id: string,
  { event, afterSeconds }: TriggeredEvent,
  how: string,
  title: string,
  change: (event: AgentEvent) => AgentEvent[],
): Fault {
  return {
    id: `${id}.event.${event}!${how}`,
    statement: `${id}.event.${event}`,
    title: `${id}: ${event} ${title}`,
    events: (pushed, _, cause) =>
      pushed.eventType === event && (cause === id || afterSeconds !== undefined) ? change(pushed) : [pushed],
  };
}

/** The event says that it is somebody else's. */
function addressed(id: string, event: string): Fault {
  return {
    id: `${id}.event.${event}!addressed`,
    statement: 'getAgentEvent.answer.event.workNo',
    title: `${id}: ${event} names another agent`,
    events: (pushed) => (pushed.eventType === event ? [{ ...pushed, workNo: '59998' }] : [pushed]),
  };
}

/** An event that the page does not have; that of a rest that ends, where it has the usual one. */
function uncalledFor({ id, triggeredEvents }: OperationDescriptor): Fault {
  const isUsual = triggeredEvents.some(({ event }) => event === 'AgentState_Ready');
  const eventType = isUsual ? 'AgentState_CancelRest_Success' : 'AgentState_Ready';
  return {
    id: `${id}.events!one`,
    statement: `${id}.events`,
    title: `${id} triggers an event that is not its own`,
    aftermath: ({ operation, state, agentid }, retcode) => {
      if (operation.id === id && retcode === '0')
        state.session(agentid)?.events.push({ eventType, workNo: String(agentid), content: null });
    },
  };
}
