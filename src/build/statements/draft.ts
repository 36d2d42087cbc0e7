import type { Evidence, Source, StatementKind } from '../../descriptor.js';
import type { Place } from '../place.js';

/** A statement before it is known whose it is and on which line it stands. */
export interface Draft {
  /** What follows the operation in the id. */
  readonly tail: string;
  readonly kind: StatementKind;
  readonly text: string;
  /** Where the document says it. */
  readonly place: Place;
  /** Absent where it is the page of the operation. */
  readonly source?: Source | undefined;
  readonly evidence?: Evidence | undefined;
  readonly unchecked?: string | undefined;
}

/**
 * What a keyword such as `x-unchecked` says of the parts of a node, by part.
 *
 * @throws {Error} on a name that is about nothing, so that none is left behind by a change
 */
function saidOf<T>(node: Place, keyword: string, parts: readonly string[]): Readonly<Record<string, T>> {
  const said = (node.find(keyword)?.value ?? {}) as Readonly<Record<string, T>>;
  const stray = Object.keys(said).find((name) => !parts.includes(name));
  if (stray !== undefined) throw new Error(`${node.path.join(' / ')}: ${keyword} has no "${stray}" to be about`);
  return said;
}

/**
 * Adds to drafts what `x-unchecked` and `x-sources` say of them.
 *
 * @param node what may have these keywords
 * @param part the name that they have for a draft
 */
export function annotated(node: Place, drafts: readonly Draft[], part: (draft: Draft) => string): Draft[] {
  const parts = drafts.map(part);
  const reasons = saidOf<string>(node, 'x-unchecked', parts);
  const sources = saidOf<Source>(node, 'x-sources', parts);
  return drafts.map((draft) => ({
    ...draft,
    source: sources[part(draft)] ?? draft.source,
    unchecked: reasons[part(draft)] ?? draft.unchecked,
  }));
}
