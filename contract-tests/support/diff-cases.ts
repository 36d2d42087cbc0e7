import { expect, it } from 'vitest';
import { diffCatalogs } from '../../src/diff/diff.js';
import type { Change } from '../../src/diff/types.js';
import { type Small, smallCatalog } from './small-catalog.js';

/** One thing that is changed in a catalog, and how it is to be told. */
export interface Case {
  /** What is told, as the rest of the title of the test. */
  readonly title: string;
  readonly change: (small: Small) => void;
  readonly told: readonly [what: Change['what'], subject: string, from: string | null, to: string | null];
  /** The operation `rest` unless given. */
  readonly operations?: readonly string[];
  readonly events?: readonly string[];
  /** Whether it breaks a client of the edition without the change. */
  readonly breaking: boolean;
  /** Whether it breaks a client of the edition with the change that meets one without. */
  readonly back: boolean;
}

/** Tests that each change is found and classified in either direction, and that nothing else is told. */
export function testEach(cases: readonly Case[]): void {
  for (const { title, change, told, operations = ['rest'], events = [], breaking, back } of cases) {
    it(`tells ${title}, in either direction and nothing else`, () => {
      const whole = smallCatalog();
      const changed = smallCatalog(change);
      const [what, subject, from, to] = told;
      const same = { what, subject, operations, events };
      const there = diffCatalogs(whole, changed);
      expect(there.changes).toMatchObject([{ ...same, from, to, breaking }]);
      const backwards = diffCatalogs(changed, whole);
      expect(backwards.changes).toMatchObject([{ ...same, from: to, to: from, breaking: back }]);
      for (const { certainty, moved } of [there, backwards])
        expect([certainty, moved]).toEqual([[], { operations: [], events: [] }]);
    });
  }
}
