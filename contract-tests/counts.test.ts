import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Contract, contractOf, editions } from '../src/contract.js';

/** What is counted of the interface. */
interface Counts {
  readonly operations: number;
  readonly callbacks: number;
  /** Path, query, header and body values of requests. */
  readonly parameters: number;
  readonly codes: number;
  /** Codes of the table, one for each operation that may give it. */
  readonly failures: number;
  readonly events: number;
}

type Node = Record<string, unknown>;

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');
const methods = ['get', 'put', 'post', 'delete'];

/** Counts in a bundle as anybody would who has nothing but the file. */
function ofBundle(name: string): Counts {
  const bundle = JSON.parse(read(`generated/${name}.json`)) as Node;
  const at = (pointer: string) =>
    pointer
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Node)[key.replaceAll('~1', '/')], bundle) as Node;
  const resolved = (node: unknown): Node => {
    const { $ref } = node as { $ref?: string };
    return $ref === undefined ? (node as Node) : resolved(at($ref));
  };
  const operations = Object.values(bundle.paths as Record<string, Record<string, Node>>).flatMap((item) =>
    methods.flatMap((method) => (item[method] ? [item[method]] : [])),
  );
  const content = (of: unknown) => resolved(Object.values((of as { content: Node }).content)[0]).schema;
  const parametersOf = (operation: Node) => {
    const fields = operation.requestBody ? Object.keys(resolved(content(operation.requestBody)).properties as Node) : [];
    return [...((operation.parameters ?? []) as unknown[]).map((each) => String(resolved(each).name)), ...fields];
  };
  const failuresOf = ({ responses }: Node) => {
    const branches = resolved(content(resolved((responses as Node)['200']))).oneOf as unknown[];
    return branches.slice(1).flatMap((branch) => resolved((resolved(branch).properties as Node).retcode).enum as string[]);
  };
  return {
    operations: operations.length,
    callbacks: Object.keys((bundle.components as Node).callbacks as Node).length,
    parameters: operations.flatMap(parametersOf).length,
    codes: Object.keys((bundle['x-error-table'] as { codes: Node }).codes).length,
    failures: operations.flatMap(failuresOf).length,
    events: Object.keys(bundle['x-events'] as Node).length,
  };
}

/** Counts in the catalog, which the code goes by. */
function ofCatalog({ operations, events }: Contract): Omit<Counts, 'callbacks' | 'codes'> {
  return {
    operations: operations.length,
    parameters: operations.flatMap(({ parameters, body }) => [...parameters, ...Object.keys(body?.schema.properties ?? {})]).length,
    failures: operations.flatMap(({ answer }) => answer.failures.flatMap(({ properties }) => properties?.retcode?.enum ?? []))
      .length,
    events: Object.keys(events).length,
  };
}

const whole = ofBundle('openapi');

describe('the facts, counted', () => {
  it('are as many as the chapter has', () => {
    expect(whole).toEqual({ operations: 29, callbacks: 1, parameters: 124, codes: 156, failures: 296, events: 66 });
  });

  it.each(editions)('are as many in the catalog as in the bundle: %s', async (edition) => {
    const counts = ofBundle(edition === 'as-published' ? 'openapi' : `openapi.${edition}`);
    const contract = await contractOf(edition);
    expect(counts).toMatchObject(ofCatalog(contract));
    const codes = Object.keys(
      (JSON.parse(read('generated/openapi.json')) as { 'x-error-table': { codes: Node } })['x-error-table'].codes,
    );
    expect(codes.filter((code) => contract.errorCode(code) !== undefined)).toHaveLength(counts.codes);
  });

  it('differ between the editions by the codes that the older one lacks, of which every operation may give one', () => {
    const counts = whole.failures - whole.operations;
    expect(ofBundle('openapi.2023-09-27')).toEqual({ ...whole, codes: whole.codes - 5, failures: counts });
    expect(ofBundle('openapi.2025-11-13')).toEqual(whole);
  });

  it('are those that the README tells', () => {
    const told = /29 operations .*?(\d+) error codes and (\d+) events/s.exec(readme) ?? expect.unreachable();
    expect(told.slice(1).map(Number)).toEqual([whole.codes, whole.events]);
    const seen = /of (\d+) operations with \d+ of (\d+) parameters\. Seen at all: \d+ of (\d+) error codes, \d+ of (\d+) events/;
    const totals = (seen.exec(readme) ?? expect.unreachable()).slice(1).map(Number);
    expect(totals).toEqual([whole.operations, whole.parameters, whole.failures, whole.events]);
  });

  it('are those of the tables of the guides and the generated pages', () => {
    const rows = (text: string, pattern: RegExp) => text.match(pattern)?.length;
    expect(rows(read('src/site/guides/check.md'), /^│ \w+ +│ cec_/gm)).toBe(whole.operations);
    expect(rows(read('src/site/guides/emulator.md'), /^\| `\w+` \| (?:emulated|partly|not) \|/gm)).toBe(whole.operations);
    expect(rows(read('generated/coverage.md'), /^\| `\w+` \| cec_/gm)).toBe(whole.operations + whole.callbacks);
    expect(rows(read('generated/error-codes.md'), /^\| <a id="[\d-]+"><\/a>`[\d-]+` \|/gm)).toBe(whole.codes);
    expect(rows(read('generated/events.md'), /^### \w+$/gm)).toBe(whole.events);
    expect(read('CHANGELOG.md')).toContain(`${whole.operations} operations`);
  });
});
