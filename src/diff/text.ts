import { plural } from '../check/report/words.js';
import { colors } from '../colors.js';
import { groupBy } from './group.js';
import type { Certainty, Change, Diff } from './types.js';
import { labelOf, linesOf, pagesText } from './words.js';
import { wrapped } from './wrap.js';

/** One entry: a label in the first column, lines of text beside it, and under them what they rest on. */
interface Entry {
  readonly label: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/**
 * A comparison for people.
 *
 * @param width columns that no line is wider than
 */
export function textDiff(diff: Diff, width: number): string {
  const breaking = diff.changes.filter((change) => change.breaking);
  const others = diff.changes.filter((change) => !change.breaking);
  const entries = (changes: readonly Change[]) => changes.map((change) => entryOf(change, diff));
  const sections: readonly Section[] = [
    { title: colors.red('Breaking'), entries: entries(breaking) },
    { title: colors.green('Compatible, if a client expects what is new'), entries: entries(others) },
    { title: 'No change, but more or less certain', entries: certaintyEntries(diff.certainty) },
  ].filter((section) => section.entries.length > 0);
  const labels = sections.flatMap((section) => section.entries.map(({ label }) => label.length));
  const column = Math.max(0, ...labels) + 4;
  const counts = [
    ...(breaking.length === 0 ? [] : [plural(breaking.length, 'breaking change')]),
    ...(others.length === 0 ? [] : [plural(others.length, 'compatible change')]),
  ];
  return [
    colors.bold(`From ${diff.from} to ${diff.to}: ${counts.join(', ') || 'no change'}`),
    ...sections.map((section) => `${colors.bold(section.title)}\n\n${table(section.entries, column, width)}`),
    ...movedLine(diff, width),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Neighbours share their label, and the note under them where it is the same. */
function table(entries: readonly Entry[], column: number, width: number): string {
  const lines = entries.flatMap(({ label, lines: [first = '', ...more], notes }, index) => {
    const [before, after] = [entries[index - 1], entries[index + 1]];
    const isFirst = before?.label !== label;
    const isLast = after?.label !== label || after.notes.join() !== notes.join();
    const room = width - column;
    const under = (text: string) => wrapped(text, room - 2, '  ').map((line) => `  ${line}`);
    const [head = '', ...rest] = [
      ...wrapped(first, room, '    '),
      ...more.flatMap(under),
      ...(isLast ? notes.flatMap(under).map((line) => colors.dim(line)) : []),
    ];
    return [
      ...(isFirst && index > 0 ? [''] : []),
      `  ${(isFirst ? label : '').padEnd(column - 2)}${head}`,
      ...rest.map((line) => `${' '.repeat(column)}${line}`),
    ];
  });
  return lines.join('\n');
}

function entryOf(change: Change, diff: Diff): Entry {
  const { pages, inferred } = change;
  const notes = [
    pages.length === 0 ? 'on no page' : pagesText(pages),
    ...(inferred.length === 0 ? [] : [`inferred at ${inferred.join(', ')}`]),
  ];
  return { label: labelOf(change), lines: linesOf(change, diff), notes };
}

function certaintyEntries(certainty: readonly Certainty[]): Entry[] {
  return [...groupBy(certainty, ({ more, what }) => `${more} ${what}`).values()].map((group) => {
    const [{ more, what }] = group as [Certainty];
    const names = group.map(({ subject, statements }) => (statements === undefined ? subject : `${subject} (${statements})`));
    const kind = what === 'operation' ? 'statements of ' : `${what}s `;
    return { label: more ? 'More certain' : 'Less certain', lines: [`${kind}${names.join(', ')}`], notes: [] };
  });
}

function movedLine({ moved: { operations, events } }: Diff, width: number): string[] {
  const what = [
    ...(operations.length === 0 ? [] : [plural(operations.length, 'operation')]),
    ...(events.length === 0 ? [] : [plural(events.length, 'event')]),
  ];
  if (what.length === 0) return [];
  const line = `${what.join(' and ')} moved to pages of other numbers, which is no change for a client.`;
  return [
    wrapped(line, width, '')
      .map((each) => colors.dim(each))
      .join('\n'),
  ];
}
