import type { OperationDescriptor } from '../../descriptor.js';
import { allOperations } from '../../operation.js';
import type { AgentEvent } from '../event-queue.js';
import type { Fault } from './fault.js';

/** Faults in the events of an operation: each one missing, twice, or for somebody else; and events where none belong. */
export function eventFaults(operation: OperationDescriptor): Fault[] {
  const { id, triggeredEvents } = operation;
  const own = triggeredEvents.filter(({ to }) => to === undefined);
  // What several operations trigger is altered for all of them.
  const certain = own.filter(({ delivery, event }) => delivery === 'always' && triggeredFirst(event) === id);
  return [
    ...certain.flatMap(({ event, afterSeconds }) => [
      altered(id, event, 'missing', 'does not come', () => []),
      altered(id, event, 'twice', 'comes twice', (own) => [own, own]),
      ...(afterSeconds ? [] : [addressed(id, event)]),
    ]),
    ...(own.length === 0 && operation.heldSeconds === undefined ? [uncalledFor(id)] : []),
  ];
}

/** The first operation that triggers an event. */
function triggeredFirst(event: string): string | undefined {
  return allOperations.find(({ triggeredEvents }) => triggeredEvents.some((triggered) => triggered.event === event))?.id;
}

function altered(id: string, event: string, how: string, title: string, change: (event: AgentEvent) => AgentEvent[]): Fault {
  return {
    id: `${id}.event.${event}!${how}`,
    statement: `${id}.event.${event}`,
    title: `${id}: ${event} ${title}`,
    events: (pushed) => (pushed.eventType === event ? change(pushed) : [pushed]),
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

function uncalledFor(id: string): Fault {
  return {
    id: `${id}.events!one`,
    statement: `${id}.events`,
    title: `${id} triggers an event`,
    aftermath: ({ operation, session, agentid }, retcode) => {
      if (operation.id === id && retcode === '0')
        session?.events.push({ eventType: 'AgentState_Ready', workNo: String(agentid), content: null });
    },
  };
}
