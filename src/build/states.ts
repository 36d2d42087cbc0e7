import { instance } from '@viz-js/viz';
import type {
  AgentState,
  AgentStateDescriptor,
  CallStep,
  CallTransition,
  Condition,
  Transition,
  TriggeredEvent,
} from '../descriptor.js';
import { describeOperations } from './catalog.js';
import type { Document } from './document.js';

/** An arrow of the diagram. */
interface Arrow {
  readonly from: AgentState;
  readonly to: AgentState;
  /** What brings it about, and the events that tell of it. */
  readonly label: string;
  readonly isDocumented: boolean;
}

/**
 * The states of an agent and what leads from one to another, as SVG: drawn from the transitions that the emulator runs.
 *
 * @param header what the file says of its origin
 */
export async function renderStates(document: Document, header: string): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(dotOf(document), { format: 'svg' });
  return svg.replace(/^(<\?xml.*\?>\n)/, `$1<!-- ${header} -->\n`);
}

/** The same as a graph in the language of Graphviz. */
export function dotOf(document: Document): string {
  const { states } = document['x-agent-states'];
  const nodes = Object.entries(states).map(
    ([name, { agentState, evidence }]) =>
      `  "${name}" [label="${name}\\nagentState ${agentState}"${evidence === undefined ? '' : ', style="rounded,filled,dashed"'}];`,
  );
  const arrows = merged(arrowsOf(document)).map(({ from, to, label, isDocumented }) => {
    return `  "${from}" -> "${to}" [label="${label}"${isDocumented ? '' : ', style=dashed'}];`;
  });
  // Every machine has a font as wide as Courier, so that the text stays where there is room for it.
  return `digraph {
  bgcolor="white";
  node [shape=box, style="rounded,filled", fillcolor="#eef3f8", fontname="Courier", fontsize=12];
  edge [fontname="Courier", fontsize=9, color="#5b6b7b"];
  nodesep=0.5;
  ranksep=0.6;
${[...nodes, ...arrows].join('\n')}
}
`;
}

/** The steps of a call, in words. */
const stepNames: Readonly<Record<CallStep, string>> = {
  ring: 'a call',
  'pick-up': 'the phone is picked up',
  answer: 'the call is answered',
  'no-answer': 'the call is not answered',
  release: 'end of the call',
};

/** The sign-outs lead from everywhere to the same place: each of them has one arrow, from the state that it is drawn at best. */
function arrowsOf(document: Document): Arrow[] {
  const ofOperations = describeOperations(document).flatMap(({ id, transitions, triggeredEvents, session }) =>
    transitions.flatMap((transition) =>
      (session === 'closes' ? transition.from.slice(0, 1) : transition.from)
        .filter((from) => session !== 'opens' || from === 'signed-out')
        .flatMap((from) => arrowsFrom(document, id, from, transition, namesOf(triggeredEvents, from, transition))),
    ),
  );
  const ofCalls = document['x-agent-states'].calls
    .filter(({ from, to }) => !from.includes(to))
    .flatMap((transition: CallTransition) => transition.from.map((from) => arrow(stepNames[transition.on], from, transition, [])));
  return [...ofOperations, ...ofCalls];
}

/** What has to wait for the end of something, in a state of its own, leads there and then on. */
function arrowsFrom(document: Document, id: string, from: AgentState, transition: Transition, events: readonly string[]): Arrow[] {
  const states = Object.entries(document['x-agent-states'].states);
  const waiting = states.find(([, { waits }]) => transition.later && waits?.in === from && waits.for === transition.to);
  if (waiting === undefined) return [arrow(id, from, transition, events)];
  const { later: _, ...atOnce } = transition;
  const [name, { evidence = transition.evidence }] = waiting as [AgentState, AgentStateDescriptor];
  const rests = evidence === undefined ? {} : { evidence };
  return [
    arrow(id, from, { ...atOnce, ...rests, to: name }, []),
    arrow('end of the call, and what follows it', name, { ...atOnce, ...rests }, []),
  ];
}

function arrow(name: string, from: AgentState, { to, when, later, evidence }: Transition, events: readonly string[]): Arrow {
  const label = [`${name}${conditionOf(when)}${later ? ', once this is over' : ''}`, ...events].join('\\n');
  return { from, to, label, isDocumented: evidence === undefined };
}

function conditionOf(when: Condition | undefined): string {
  return when === undefined ? '' : ` (${when.parameter} ${String(when.equals)})`;
}

/** The events that come with a transition and with no other one of the operation, and those that come with each. */
function namesOf(events: readonly TriggeredEvent[], from: AgentState, { when, later }: Transition): string[] {
  if (later) return [];
  return events
    .filter(({ delivery, whenState, afterSeconds }) => delivery === 'always' && !afterSeconds && (whenState ?? from) === from)
    .filter((event) => event.when === undefined || String(event.when.equals) === String(when?.equals))
    .map(({ event }) => event);
}

/** Arrows with the same ends and the same events are one, with the names of all. */
function merged(arrows: readonly Arrow[]): Arrow[] {
  const groups = new Map<string, Arrow>();
  for (const each of arrows) {
    const [name = '', ...events] = each.label.split('\\n');
    const key = JSON.stringify([each.from, each.to, each.isDocumented, events]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, each);
    else if (!group.label.split('\\n').includes(name)) groups.set(key, { ...group, label: `${name}\\n${group.label}` });
  }
  return [...groups.values()];
}
