import { agentStates, callTransitions } from '../generated/catalog.js';
import type {
  AgentState,
  AgentStateDescriptor,
  CallPhase,
  CallStep,
  CallTransition,
  Condition,
  OperationDescriptor,
  Transition,
  TriggeredEvent,
} from './descriptor.js';

/** Parameters and body fields of a request, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** What an operation makes of an agent in some state; undefined if the document has no such transition. */
export function transitionOf({ transitions }: OperationDescriptor, state: AgentState, values: Values): Transition | undefined {
  return transitions.find(({ from, when }) => from.includes(state) && holds(when, values));
}

/** What a step of a call makes of it and of the agent; undefined where the document has no such step. */
export function callTransitionOf(on: CallStep, phase: CallPhase, state: AgentState, values: Values): CallTransition | undefined {
  return callTransitions.find(
    (transition) =>
      transition.on === on &&
      transition.phase.from.includes(phase) &&
      transition.from.includes(state) &&
      holds(transition.when, values),
  );
}

/** The events of an operation for an agent in some state, those that come later aside, in their order. */
export function eventsOf({ triggeredEvents }: OperationDescriptor, state: AgentState, values: Values): TriggeredEvent[] {
  return triggeredEvents.filter(
    ({ delivery, when, whenState, to, afterSeconds }) =>
      delivery === 'always' &&
      to === undefined &&
      afterSeconds === undefined &&
      holds(when, values) &&
      (whenState ?? state) === state,
  );
}

/**
 * What a request says, with the defaults of what it leaves out.
 *
 * @param sent what it has
 */
export function withDefaults({ parameters, body }: OperationDescriptor, sent: Values): Values {
  const fields = Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({ name, schema }));
  const defaults = [...parameters, ...fields].flatMap(({ name, schema }) =>
    schema.default === undefined ? [] : [[name, schema.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}

/** What an agent is doing who waits in one state for another one. */
export function waitingStateOf(state: AgentState, next: AgentState): AgentState {
  const states: [string, AgentStateDescriptor][] = Object.entries(agentStates);
  const waiting = states.find(([, { waits }]) => waits?.in === state && waits.for === next);
  return (waiting?.[0] as AgentState | undefined) ?? state;
}

/** The numbers that answers have for a state. */
export function numbersOf(state: AgentState): { readonly agentState: number; readonly state?: number } {
  return agentStates[state];
}

function holds(condition: Condition | undefined, values: Values): boolean {
  return condition === undefined || String(values[condition.parameter]) === String(condition.equals);
}
