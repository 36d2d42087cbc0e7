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
  /** The last date of those of the edition before. */
  readonly after: string;
  readonly overlay: Parameters<typeof openapiFormat.openapiOverlay>[1]['overlaySet'];
}

/** The editions that have an overlay, the oldest first. */
export function readEditions(root: string): Edition[] {
  const folder = join(root, 'openapi/editions');
  const files = readdirSync(folder).sort();
  const overlays = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Edition['overlay']);
  const untils = overlays.map((overlay) => String(overlay['x-until']));
  return overlays.map((overlay, index) => {
    const name = String(files[index]).replace(/\.yaml$/, '');
    return { name, until: String(untils[index]), after: untils[index - 1] ?? '', overlay };
  });
}

/**
 * The document as one edition has it: with its overlay, its pages, and without what only later editions say.
 *
 * @param document bundled, without the examples that are made from the error table
 * @throws {Error} on an action of the overlay that changes nothing
 */
export async function asEdition(document: Document, { name, until, after, overlay }: Edition): Promise<Document> {
  const { data, resultData } = await openapiFormat.openapiOverlay(structuredClone(document) as never, { overlaySet: overlay });
  const { unusedActions } = resultData as { unusedActions: { target: string }[] };
  if (unusedActions.length > 0)
    throw new Error(`openapi/editions/${name}.yaml: nothing is changed at ${unusedActions.map(({ target }) => target).join(', ')}`);
  const edition = data as unknown as Document;
  const isLater = (source: Source | undefined) => source !== undefined && source.edition > until;
  const isOwn = ({ edition: date }: Source) => date > after && date <= until;
  edition.info.title = String(overlay.info?.title);
  edition.info['x-edition'] = name;
  edition.info['x-until'] = until;
  for (const operation of [...operationsOf(edition)].map(({ operation }) => operation).concat(ownCallbacks(edition))) {
    const page = operation['x-pages']?.[name];
    const { 'x-evidence': told, 'x-source': source } = operation;
    // A page that was not seen in this edition says nothing of it. One that was is cited with its own date where that is known.
    if (page === undefined) operation['x-evidence'] = { ...told, operation: 'inferred' };
    else if (told?.operation !== 'inferred' && !isOwn(source)) operation['x-source'] = { ...source, page, edition: name };
    const earlier = (statements: Statement[]) => statements.filter(({ source }) => !isLater(source));
    operation['x-preconditions'] = earlier(operation['x-preconditions']);
    if (operation['x-rules']) operation['x-rules'] = earlier(operation['x-rules']);
  }
  const states = edition['x-agent-states'];
  const page = states.pages[name];
  if (page !== undefined && !isOwn(states.source)) states.source = { page, edition: name };
  selectCodes(edition, until, isOwn);
  selectEvents(edition, name, until, isOwn);
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

/** Leaves out the codes that only a later error table has, in the table and wherever an answer admits them; those of an earlier one are inferred. */
function selectCodes(document: Document, until: string, isOwn: (source: Source) => boolean): void {
  const table = document['x-error-table'];
  const isLater = (page: string) => (table.pages[page] ?? '') > until;
  const later = new Set(
    Object.entries(table.codes).flatMap(([code, { pages }]) => (pages.length > 0 && pages.every(isLater) ? [code] : [])),
  );
  for (const code of later) delete table.codes[code];
  for (const code of Object.values(table.codes)) {
    const pages = code.pages.filter((page) => !isLater(page));
    const isShown = pages.some((page) => isOwn({ page, edition: table.pages[page] ?? '' }));
    Object.assign(code, { pages, ...(code.evidence === 'documented' && !isShown && { evidence: 'inferred' }) });
  }
  table.pages = Object.fromEntries(Object.entries(table.pages).filter(([page]) => !isLater(page)));
  for (const schema of Object.values(document.components.schemas)) {
    const retcode = (schema.properties as Record<string, { enum?: string[] }> | undefined)?.retcode;
    if (retcode?.enum) retcode.enum = retcode.enum.filter((code) => !later.has(code));
  }
  for (const { operation } of operationsOf(document))
    operation['x-error-codes'] = operation['x-error-codes'].filter((code) => !later.has(code));
}

/** Gives each event its page in the edition, where it has one, and leaves out fields that only later ones have. Without one it is inferred. */
function selectEvents(document: Document, name: string, until: string, isOwn: (source: Source) => boolean): void {
  for (const descriptor of Object.values(document['x-events'])) {
    const { pages, contentFields, source, evidence } = descriptor;
    const page = pages?.[name];
    const fields = Object.entries(contentFields ?? {}).filter(([, { since }]) => since === undefined || since <= until);
    const isUnseen = page === undefined && evidence === undefined && !isOwn(source);
    Object.assign(descriptor, {
      ...(contentFields && { contentFields: Object.fromEntries(fields) }),
      ...(isUnseen && { evidence: 'inferred' }),
      ...(page !== undefined && !isOwn(source) && { source: { ...source, page, edition: name } }),
    });
  }
}
