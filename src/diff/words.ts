import { groupBy } from './group.js';
import type { Change, Diff, Page, What } from './types.js';

/** Limits that are never absent: what is not limited may be anything. */
const limits: Readonly<Partial<Record<string, string>>> = {
  type: 'any',
  values: 'any',
  length: 'any',
  entries: 'any',
  pattern: 'any',
  unit: 'none',
  default: 'none',
};

function unlimited(what: What): string | undefined {
  return limits[what.replace(/^answer /, '')];
}

function isChanged({ what, from, to }: Change): boolean {
  return unlimited(what) !== undefined || (from !== null && to !== null);
}

/** What a change is about and whether it is added, gone or changed. */
export function labelOf(change: Change): string {
  const { what, from } = change;
  const noun = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  if (isChanged(change)) return `${noun} changed`;
  return from === null ? `New ${what}` : `${noun} gone`;
}

/** The ids of statements are for programs; their words are told without. */
const statements: readonly What[] = ['precondition', 'rule', 'authentication', 'push'];

/**
 * A change in words, with the place where it is.
 *
 * @param all the operations that there are
 * @returns one line, and a second one where a list of places would hide the change
 */
export function linesOf(change: Change, { operations: all }: Diff): string[] {
  const { what, subject, operations, events } = change;
  const [first, second] = [...operations, ...events];
  if (statements.includes(what) && second === undefined) return [`${first}: ${wordsOf(change).replace(/\.$/, '')}`];
  const text = statements.includes(what) ? wordsOf(change) : named(change);
  if (first === undefined || first === subject) return [text];
  if (second === undefined) return [`${text}, at ${first}`];
  if (events.length > 0) return [text, `at ${events.join(', ')}`];
  const missing = all.filter((id) => !operations.includes(id));
  if (missing.length === 0) return [`${text}, at all ${all.length} operations`];
  const names = missing.length * 4 < operations.length ? `all but ${missing.join(', ')}` : operations.join(', ');
  return [text, `at ${operations.length} operations: ${names}`];
}

function named(change: Change): string {
  const { what, subject, from, to } = change;
  // All that is to be said of it is in the label.
  if (what === 'refusal') return subject;
  return isChanged(change) || to !== null ? `${subject}: ${wordsOf(change)}` : `${subject} (was: ${from})`;
}

function wordsOf(change: Change): string {
  const { what, from, to } = change;
  const none = unlimited(what) ?? '';
  return isChanged(change) ? `${from ?? none} -> ${to ?? none}` : (to ?? from ?? '');
}

/** Pages with their editions; of many only the first, for the rest is in the JSON. */
export function pagesText(pages: readonly Page[]): string {
  const byEdition = groupBy(pages, ({ edition }) => edition);
  const lists = [...byEdition].map(([edition, own]) => {
    const names = own.map(({ page }) => page);
    return { edition, names: names.length > 3 ? `${names[0]} and ${names.length - 1} more` : names.join(', ') };
  });
  const byNames = groupBy(lists, ({ names }) => names);
  return [...byNames].map(([names, same]) => `${names} (${same.map(({ edition }) => edition).join(', ')})`).join('; ');
}
