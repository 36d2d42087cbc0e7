import type { ErrorCode, Evidence, TriggeredEvent } from '../../descriptor.js';
import type { Document } from '../document.js';
import type { Place } from '../place.js';
import type { Draft } from './draft.js';
import { listed, plain } from './phrases.js';

/** What the document says of the codes that an operation refuses with. */
export function codeStatements(document: Document, operation: Place): Draft[] {
  const { codes, groups } = document['x-error-table'];
  const list = operation.at('x-error-codes');
  const evidence = operation.find('x-evidence', 'x-error-codes')?.value as Evidence | undefined;
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
        evidence: evidence ?? evidenceOf(entry),
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
  const events = list.value as TriggeredEvent[];
  const names = listed(events.map(({ event }) => event));
  return [
    {
      tail: 'events',
      kind: 'events',
      text:
        events.length === 0
          ? 'Triggers no event'
          : `Triggers ${names}${events.length > 1 ? ', in this order, each' : ''} once, for this agent, and no other event`,
      place: list,
    },
    ...list.children().map((place): Draft => {
      const triggered = place.value as TriggeredEvent;
      return { tail: `event.${triggered.event}`, kind: 'event', text: condition(triggered), place };
    }),
  ];
}

function condition({ event, delivery, when, afterSeconds, note }: TriggeredEvent): string {
  const verb = delivery === 'always' ? 'comes' : 'comes sometimes';
  const moment =
    afterSeconds === undefined ? 'after every success' : `as many seconds after a success as ${afterSeconds.parameter} says`;
  const value = when === undefined ? '' : ` with ${when.parameter} ${String(when.equals)}, and with no other`;
  const remark = note === undefined ? '' : ` (${plain(note)})`;
  return `${event} ${verb} ${delivery === 'sometimes' && afterSeconds === undefined ? 'after a success' : moment}${value}${remark}`;
}
