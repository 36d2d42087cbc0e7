// Written by `npm run build` from openapi/. Do not edit.

import type { Catalog } from '../src/descriptor.js';

/** The editions that can be chosen, the oldest first. Without one it is the mix of the pages as published. */
export const editions = [
  "2023-09-27",
  "2025-11-13"
] as const;

/** The name of an edition: the date of its pages. */
export type Edition = (typeof editions)[number];

/** Loads the catalog of an edition. */
export const loadCatalog: Readonly<Record<Edition, () => Promise<Catalog>>> = {
  '2023-09-27': async () => (await import('./catalog.2023-09-27.js')).catalog,
  '2025-11-13': async () => (await import('./catalog.2025-11-13.js')).catalog,
};
