import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { admittedCodes, type Edition, editions, loadCatalog } from '../src/catalog.js';
import { contractOf } from '../src/contract.js';

interface Bundle {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId?: string; readonly 'x-error-codes'?: object }>>>
  >;
  readonly 'x-error-table': { readonly codes: Readonly<Record<string, { readonly meaning: string }>> };
}

/** The document of an edition, as the package has it. */
function bundle(edition: Edition): Bundle {
  const name = edition === 'as-published' ? 'openapi.json' : `openapi.${edition}.json`;
  return JSON.parse(readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8')) as Bundle;
}

/** The codes that a document lists for each operation, some of them with their evidence. */
function codesIn({ paths }: Bundle): Record<string, readonly string[]> {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const listed = operations.flatMap(({ operationId, 'x-error-codes': codes = [] }): [string, string[]][] =>
    operationId === undefined ? [] : [[operationId, Array.isArray(codes) ? codes : Object.keys(codes)]],
  );
  return Object.fromEntries(listed);
}

describe('the catalog as an entry of the package', () => {
  it('begins with the mix of the pages, which is the default', async () => {
    expect(editions[0]).toBe('as-published');
    expect(editions.length).toBeGreaterThan(2);
    expect(await loadCatalog()).toBe(await loadCatalog('as-published'));
  });

  it.each(editions)('has the operations, codes and statements of %s, which everything else goes by, too', async (edition) => {
    const catalog = await loadCatalog(edition);
    const document = bundle(edition);
    expect(catalog.contract.edition).toBe(edition);
    const codes = Object.entries(catalog.operations).map(([id, { errorCodes }]) => [id, [...errorCodes]]);
    expect(Object.fromEntries(codes)).toEqual(codesIn(document));
    expect(catalog.statements.length).toBeGreaterThan(1000);
    expect((await contractOf(edition)).catalog).toBe(catalog);
  });

  it('has the meaning of every code with which an operation may refuse, the gateway-wide ones among them', async () => {
    const { operations, errorTable } = await loadCatalog();
    for (const operation of Object.values(operations)) {
      const codes = admittedCodes(operation);
      expect(codes).toEqual(expect.arrayContaining([...operation.errorCodes, '000-003']));
      for (const code of codes) expect(errorTable[code]?.meaning, code).toMatch(/\w/);
    }
  });

  it('refuses an edition that there is not, whatever its name', async () => {
    for (const edition of ['2024-01-01', '', 'constructor'])
      await expect(loadCatalog(edition as Edition)).rejects.toThrow(
        new RangeError(`there is no edition "${edition}"; there are ${editions.join(', ')}`),
      );
  });
});
