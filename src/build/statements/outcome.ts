import type { ErrorCode, Evidence, TriggeredEvent } from '../../descriptor.js';
import { describeEvent } from '../catalog.js';
import type { Document, WrittenEvent } from '../document.js';
import type { Place } from '../place.js';
import type { Draft } from './draft.js';
import { listed, plain, withoutCapital } from './phrases.js';

/** What the document says of the codes that an operation refuses with. */
export function codeStatements(document: Document, operation: Place): Draft[] {
  const { codes, groups } = document['x-error-table'];
  const list = operation.at('x-error-codes');
  const told = operation.find('x-evidence', 'x-error-codes')?.value as Evidence | Readonly<Record<string, Evidence>> | undefined;
  const evidence = typeof told === 'string' ? told : undefined;
  const ofCode = (code: string) => (typeof told === 'object' ? told[code] : undefined);
  const own = list.value as string[];
  const elsewhere = [...new Set(admitted(operation).filter((code) => !own.includes(code)))];
  const general = [...new Set(elsewhere.map((code) => code.slice(0, 3)))].map((group) => `${group} (${groups[group]})`);
  return [
    {
      tail: 'codes',
      kind: 'codes',
      text: `Refuses with no codes but ${listed(own)}, beside those of the group ${listed(general)}`,
      place: list,
      evidence,
    },
    ...list.children().map((place): Draft => {
      const code = String(place.value);
      const entry = codes[code];
      if (entry === undefined) throw new Error(`the error table has no ${code}`);
      return {
        tail: `code.${code}`,
        kind: 'code',
        text: `Refuses with ${code} when ${plain(entry.meaning)}`,
        place,
        evidence: evidence ?? ofCode(code) ?? evidenceOf(entry),
      };
    }),
  ];
}

function evidenceOf({ evidence }: ErrorCode): Evidence | undefined {
  return evidence === 'documented' ? undefined : evidence;
}

/** The codes of every branch of the answer but the first, which is the success. */
function admitted(operation: Place): string[] {
  const branches = operation.at('responses', '200', 'content', 'application/json', 'schema', 'oneOf').children();
  return branches.slice(1).flatMap((branch) => branch.at('properties', 'retcode', 'enum').value as string[]);
}

/** What the document says of the events that an operation triggers. */
export function eventStatements(operation: Place): Draft[] {
  const list = operation.at('x-triggered-events');
  const events = (list.value as WrittenEvent[]).map(describeEvent);
  const evidence = operation.find('x-evidence', 'x-triggered-events')?.value as Evidence | undefined;
  return [
    { tail: 'events', kind: 'events', text: triggers(events), place: list, evidence },
    ...list.children().map((place): Draft => {
      const triggered = describeEvent(place.value as WrittenEvent);
      return {
        tail: `event.${triggered.event}`,
        kind: 'event',
        text: condition(triggered),
        place,
        evidence: triggered.evidence ?? evidence,
        ...(triggered.to !== undefined && { unchecked: 'it comes to others' }),
      };
    }),
  ];
}

function triggers(events: readonly TriggeredEvent[]): string {
  if (events.length === 0) return 'Triggers no event';
  const names = listed(events.map(({ event }) => event));
  const order = events.length > 1 ? ', in this order, each once' : ', once';
  const certain = events.every(({ delivery, when, whenState }) => delivery === 'always' && !when && !whenState);
  if (events.every(({ to }) => to !== undefined)) return `Triggers no event but ${names}, and none for who calls`;
  return `Triggers no event but ${names}${order}${certain ? '' : ' at most'} and for this agent`;
}

function condition({ event, delivery, when, whenState, afterSeconds, note }: TriggeredEvent): string {
  const frequency = delivery === 'always' ? 'after every success' : 'after some successes';
  const delay = afterSeconds === undefined ? '' : `, as many seconds later as ${afterSeconds.parameter} says`;
  const state = whenState === undefined ? '' : ` in the state ${whenState} and in no other`;
  const value = when === undefined ? '' : ` with ${when.parameter} ${String(when.equals)} and with no other`;
  const remark = note === undefined ? '' : ` (${withoutCapital(plain(note))})`;
  return `${event} comes ${frequency}${state}${value}${delay}${remark}`;
}
