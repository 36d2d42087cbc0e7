import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiFormat from 'openapi-format';
import { parse } from 'yaml';
import type { Source, Statement } from '../descriptor.js';
import { callbackOf, type Document, type Operation, operationsOf } from './document.js';

/** What an edition changes: an OpenAPI Overlay. */
export interface Edition {
  /** Its date, which is its name. */
  readonly name: string;
  /** The last date of pages that stand for those of this edition which were not seen (deviation 36). */
  readonly until: string;
  readonly overlay: Parameters<typeof openapiFormat.openapiOverlay>[1]['overlaySet'];
}

/** The editions that have an overlay, the oldest first. */
export function readEditions(root: string): Edition[] {
  const folder = join(root, 'openapi/editions');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const overlay = parse(readFileSync(join(folder, file), 'utf8')) as Edition['overlay'];
      return { name: file.replace(/\.yaml$/, ''), until: String(overlay['x-until']), overlay };
    });
}

/**
 * The document as one edition has it: with its overlay, its pages, and without what only later editions say.
 *
 * @param document bundled, without the examples that are made from the error table
 * @throws {Error} on an action of the overlay that changes nothing
 */
export async function asEdition(document: Document, { name, until, overlay }: Edition): Promise<Document> {
  const { data, resultData } = await openapiFormat.openapiOverlay(structuredClone(document) as never, { overlaySet: overlay });
  const { unusedActions } = resultData as { unusedActions: { target: string }[] };
  if (unusedActions.length > 0)
    throw new Error(`openapi/editions/${name}.yaml: nothing is changed at ${unusedActions.map(({ target }) => target).join(', ')}`);
  const edition = data as unknown as Document;
  const isLater = (source: Source | undefined) => source !== undefined && source.edition > until;
  edition.info.title = String(overlay.info?.title);
  edition.info['x-edition'] = name;
  edition.info['x-until'] = until;
  for (const operation of [...operationsOf(edition)].map(({ operation }) => operation).concat(ownCallbacks(edition))) {
    const page = operation['x-pages']?.[name];
    // A page that was not seen in this edition says nothing of it.
    if (page === undefined) operation['x-evidence'] = { ...operation['x-evidence'], operation: 'inferred' };
    else operation['x-source'] = { ...operation['x-source'], page, edition: name };
    const earlier = (statements: Statement[]) => statements.filter(({ source }) => !isLater(source));
    operation['x-preconditions'] = earlier(operation['x-preconditions']);
    if (operation['x-rules']) operation['x-rules'] = earlier(operation['x-rules']);
  }
  selectCodes(edition, until);
  selectEvents(edition, name, until);
  return edition;
}

/** The callbacks as they stand in the document, to be changed. */
function ownCallbacks(document: Document): Operation[] {
  const { operationId } = callbackOf(document);
  return Object.values(document.components.callbacks ?? {}).flatMap((callback) =>
    Object.values(callback as Record<string, Record<string, Operation>>)
      .flatMap((item) => Object.values(item))
      .filter((operation) => operation.operationId === operationId),
  );
}

/** Leaves out the codes that only a later error table has, in the table and wherever an answer admits them. */
function selectCodes(document: Document, until: string): void {
  const table = document['x-error-table'];
  const isLater = (page: string) => (table.pages[page] ?? '') > until;
  const later = new Set(
    Object.entries(table.codes).flatMap(([code, { pages }]) => (pages.length > 0 && pages.every(isLater) ? [code] : [])),
  );
  for (const code of later) delete table.codes[code];
  for (const code of Object.values(table.codes)) Object.assign(code, { pages: code.pages.filter((page) => !isLater(page)) });
  table.pages = Object.fromEntries(Object.entries(table.pages).filter(([page]) => !isLater(page)));
  for (const schema of Object.values(document.components.schemas)) {
    const retcode = (schema.properties as Record<string, { enum?: string[] }> | undefined)?.retcode;
    if (retcode?.enum) retcode.enum = retcode.enum.filter((code) => !later.has(code));
  }
  for (const { operation } of operationsOf(document))
    operation['x-error-codes'] = operation['x-error-codes'].filter((code) => !later.has(code));
}

/** Gives each event its page in the edition, and leaves out fields that only later ones have. */
function selectEvents(document: Document, name: string, until: string): void {
  for (const descriptor of Object.values(document['x-events'])) {
    const { pages, contentFields, source, evidence } = descriptor;
    const page = pages?.[name];
    const fields = Object.entries(contentFields ?? {}).filter(([, { since }]) => since === undefined || since <= until);
    const isUnseen = page === undefined && evidence === undefined && source.edition > until;
    Object.assign(descriptor, {
      ...(contentFields && { contentFields: Object.fromEntries(fields) }),
      ...(isUnseen && { evidence: 'inferred' }),
      ...(page !== undefined && { source: { ...source, page, edition: name } }),
    });
  }
}
