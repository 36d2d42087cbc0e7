import type { Source } from '../descriptor.js';
import type { Difference } from './fact.js';
import { groupBy } from './group.js';
import { isBreaking, whats } from './policy.js';
import type { Change, Page } from './types.js';

/** A difference with the operations and events at which it is. */
export interface Located {
  readonly difference: Difference;
  readonly operations: readonly string[];
  readonly events: readonly string[];
}

/** Every change once, with everything that it happens to: breaking ones first, and among them by importance, otherwise in the given order. */
export function mergeChanges(located: readonly Located[]): Change[] {
  // The same words are not the same change where the limits behind them break a client at one of the operations only.
  const groups = groupBy(located, ({ difference }) => {
    const { what, subject, from, to } = difference;
    return JSON.stringify([what, subject, from?.text, to?.text, isBreaking(difference)]);
  });
  const rank = ({ breaking, what }: Change) => (breaking ? 0 : whats.length) + whats.indexOf(what);
  return [...groups.values()].map(changeOf).toSorted((a, b) => rank(a) - rank(b));
}

function changeOf(group: readonly Located[]): Change {
  const [{ difference }] = group as readonly [Located];
  const { what, subject, from, to } = difference;
  const bases = group.flatMap((each) => each.difference.bases);
  return {
    breaking: isBreaking(difference),
    operations: unique(group.flatMap(({ operations }) => operations)),
    events: unique(group.flatMap(({ events }) => events)),
    subject,
    what,
    from: from?.text ?? null,
    to: to?.text ?? null,
    pages: pagesOf(bases.flatMap(({ sources, isInferred }) => (isInferred ? [] : sources))),
    inferred: unique(group.filter((each) => each.difference.bases.some(({ isInferred }) => isInferred)).flatMap(placesOf)),
  };
}

function placesOf({ operations, events }: Located): readonly string[] {
  return [...operations, ...events];
}

/** Each page of each edition once, the oldest edition first. */
function pagesOf(sources: readonly Source[]): Page[] {
  const pages = new Map(sources.map(({ page, edition }) => [`${edition} ${page}`, { page, edition }]));
  return [...pages].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, page]) => page);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
