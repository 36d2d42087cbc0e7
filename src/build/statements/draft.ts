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

/** What a node says of its parts that no request can show, by part. */
export type Reasons = Readonly<Record<string, string>>;

/**
 * Adds the reasons of `x-unchecked` to the drafts that they are about.
 *
 * @param node what may have an `x-unchecked`
 * @param part the name that `x-unchecked` has for a draft
 * @throws {Error} on a reason that is about nothing, so that none is left behind by a change
 */
export function withReasons(node: Place, drafts: readonly Draft[], part: (draft: Draft) => string): Draft[] {
  const reasons = (node.find('x-unchecked')?.value ?? {}) as Reasons;
  for (const name of Object.keys(reasons)) {
    if (!drafts.some((draft) => part(draft) === name)) throw new Error(`${node.name}: x-unchecked has no "${name}" to be about`);
  }
  return drafts.map((draft) => {
    const unchecked = reasons[part(draft)];
    return unchecked === undefined ? draft : { ...draft, unchecked };
  });
}
