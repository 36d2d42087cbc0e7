import type { DocumentedStatement, Evidence } from '../descriptor.js';
import { callbackOf, type Document, type Operation, operationsOf } from './document.js';

/** The statements of an edition. */
interface Edition {
  readonly name: string;
  readonly statements: readonly DocumentedStatement[];
}

/** What of each interface pages show in full and what is missing, as Markdown. */
export function renderCoverage(
  document: Document,
  statements: readonly DocumentedStatement[],
  editions: readonly Edition[],
): string {
  const operations = [...operationsOf(document)];
  const pushed = callbackOf(document);
  const entries = [
    ...operations.map(({ operation }) =>
      entry(
        operation,
        statements.filter((one) => isOwn(one, operation.operationId)),
      ),
    ),
    entry(
      pushed,
      statements.filter(({ id }) => id.startsWith(`login.${pushed.operationId}.`)),
    ),
  ];
  const full = entries.filter(({ missing }) => missing.length === 0).length;
  const { codes } = document['x-error-table'];
  const events = Object.values(document['x-events']);
  const shown = <T extends { readonly evidence?: string }>(all: readonly T[]) =>
    all.filter(({ evidence }) => evidence === undefined || evidence === 'documented').length;
  return `# What the pages show

For each interface: its page in the two editions, how many statements of the document rest on pages, and what no copy of the page showed. What is missing there is
concluded from sister pages (inferred) or seen in clients of real gateways (observed); it is marked with \`x-evidence\` and never fails a gateway.

The published example of a page is not counted: where it is missing, the copies seen had the tables alone.

${full} of ${entries.length} interfaces are documented in full. Of the ${Object.keys(codes).length} error codes ${shown(Object.values(codes))} have their meaning or at least their
place from a page, of the ${events.length} events ${shown(events)} have a page of their own.

| interface | 2023-09-27 | 2025-11-13 | written after | documented | inferred | observed | missing |
| --- | --- | --- | --- | --- | --- | --- | --- |
${entries.map(({ row }) => row).join('\n')}

## What one edition does not show

Statements that rest on a page, but on none that was seen of the edition ([deviation 36](../openapi/deviations.md#36-editions)): where it is chosen, they are inferred.

${editions.map((edition) => `- ${edition.name}: ${unseen(statements, edition).join(', ')}`).join('\n')}

## What rests on something else than a page

The status (observed) and the media type (inferred) of every answer, and besides:

${entries.flatMap(({ name, others }) => (others.length === 0 ? [] : [`- \`${name}\`: ${others.join('; ')}`])).join('\n')}
`;
}

interface Entry {
  readonly name: string;
  readonly row: string;
  readonly missing: readonly string[];
  readonly others: readonly string[];
}

function entry(
  { operationId, 'x-source': source, 'x-pages': pages = {}, 'x-missing': missing = [] }: Operation,
  own: readonly DocumentedStatement[],
): Entry {
  const count = (evidence: Evidence | undefined) => own.filter((statement) => statement.evidence === evidence).length;
  const cells = [
    `\`${operationId}\``,
    pages['2023-09-27'] ?? '',
    pages['2025-11-13'] ?? '',
    `${source.page} (${source.edition})`,
    String(count(undefined)),
    String(count('inferred')),
    String(count('observed')),
    missing.join(', '),
  ];
  const others = own
    .filter(({ evidence, id }) => evidence !== undefined && !/\.answer\.(status|media-type)$/.test(id))
    .map(({ id, evidence }) => `\`${id.slice(operationId.length + 1)}\` (${evidence})`);
  const gaps = missing.filter((part) => part !== 'published example');
  return { name: operationId, row: `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |'), missing: gaps, others };
}

/** The operations of which an edition shows less, with the number of their statements. */
function unseen(statements: readonly DocumentedStatement[], edition: Edition): string[] {
  const weak = new Set(edition.statements.filter(({ evidence }) => evidence !== undefined).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { id, operation, evidence } of statements)
    if (evidence === undefined && weak.has(id)) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  return [...counts].map(([operation, count]) => `\`${operation}\` (${count})`);
}

function isOwn({ id, operation }: DocumentedStatement, operationId: string): boolean {
  return operation === operationId && !id.startsWith(`${operationId}.pushEvent.`);
}
