import type { Catalog, Evidence } from '../descriptor.js';
import { groupBy } from './group.js';
import type { Certainty } from './types.js';

/** How well something is known, from not at all to a page. */
const levels = ['unseen', 'inferred', 'observed', 'documented'] as const;

type Level = (typeof levels)[number];

/** Whether the pages of an edition end before a code that it lacks, so that nobody knows whether it has it. */
export function mayHaveUnseen({ errorTable, errorTableEnd }: Catalog, code: string): boolean {
  const { completeThrough, unseen } = errorTableEnd;
  return !(code in errorTable) && code > completeThrough && unseen.some((group) => code.startsWith(`${group}-`));
}

/** What both editions say, and pages show better or less well in the second one. */
export function certaintyOf(from: Catalog, to: Catalog): Certainty[] {
  const codes = [...new Set([...Object.keys(from.errorTable), ...Object.keys(to.errorTable)])];
  const all = [
    ...ofStatements(from, to),
    ...Object.keys(from.events).flatMap((name) => compared('event', name, levelOfEvent(from, name), levelOfEvent(to, name))),
    ...codes.flatMap((code) => compared('error code', code, levelOfCode(from, code), levelOfCode(to, code))),
  ];
  return [...all.filter(({ more }) => more), ...all.filter(({ more }) => !more)];
}

/** By operation, with the number of its statements, the most first. */
function ofStatements(from: Catalog, to: Catalog): Certainty[] {
  const after = new Map(to.statements.map((statement) => [statement.id, statement]));
  const all = from.statements.flatMap(({ id, operation, evidence }) => {
    const other = after.get(id);
    return other === undefined ? [] : compared('operation', operation, levelOf(evidence), levelOf(other.evidence));
  });
  const groups = [...groupBy(all, ({ subject, more }) => `${subject} ${more}`).values()];
  return groups
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [{ ...first, statements: 1 + rest.length }]))
    .sort((a, b) => b.statements - a.statements);
}

function compared(what: Certainty['what'], subject: string, from: Level | undefined, to: Level | undefined): Certainty[] {
  if (from === undefined || to === undefined || from === to) return [];
  return [{ more: levels.indexOf(to) > levels.indexOf(from), what, subject }];
}

function levelOf(evidence: Evidence | undefined): Level {
  return evidence ?? 'documented';
}

function levelOfEvent({ events }: Catalog, name: string): Level | undefined {
  const event = events[name];
  return event?.content === 'unknown' ? 'unseen' : event && levelOf(event.evidence);
}

function levelOfCode(catalog: Catalog, code: string): Level | undefined {
  return mayHaveUnseen(catalog, code) ? 'unseen' : catalog.errorTable[code]?.evidence;
}
