import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiFormat from 'openapi-format';
import { parse } from 'yaml';
import type { Statement } from '../descriptor.js';
import { type Document, operationsOf, requestsOf } from './document.js';

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

/** Where dates stand to those of the pages of an edition. */
interface Period {
  isLater(date: string): boolean;
  isOwn(date: string): boolean;
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
  const period: Period = { isLater: (date) => date > until, isOwn: (date) => date > after && date <= until };
  edition.info.title = String(overlay.info?.title);
  edition.info['x-edition'] = name;
  edition.info['x-until'] = until;
  const pushed = Object.values(edition.components.callbacks ?? {}).flatMap(requestsOf);
  for (const operation of [...[...operationsOf(edition)].map((each) => each.operation), ...pushed]) {
    const page = operation['x-pages']?.[name];
    const { 'x-evidence': told, 'x-source': source } = operation;
    // A page that was not seen in this edition says nothing of it. One that was is cited with its own date where that is known.
    if (page === undefined) operation['x-evidence'] = { ...told, operation: 'inferred' };
    else if (told?.operation !== 'inferred' && !period.isOwn(source.edition))
      operation['x-source'] = { ...source, page, edition: name };
    const earlier = (statements: Statement[]) => statements.filter((each) => !(each.source && period.isLater(each.source.edition)));
    operation['x-preconditions'] = earlier(operation['x-preconditions']);
    if (operation['x-rules']) operation['x-rules'] = earlier(operation['x-rules']);
  }
  const states = edition['x-agent-states'];
  const page = states.pages[name];
  if (page !== undefined && !period.isOwn(states.source.edition)) states.source = { page, edition: name };
  selectCodes(edition, period);
  selectEvents(edition, name, period);
  return edition;
}

/** Leaves out the codes that only a later error table has, in the table and wherever an answer admits them; those of an earlier one are inferred. */
function selectCodes(document: Document, period: Period): void {
  const table = document['x-error-table'];
  const dateOf = (page: string) => table.pages[page] ?? '';
  const isLater = (page: string) => period.isLater(dateOf(page));
  const later = new Set(
    Object.entries(table.codes).flatMap(([code, { pages }]) => (pages.length > 0 && pages.every(isLater) ? [code] : [])),
  );
  for (const code of later) delete table.codes[code];
  for (const code of Object.values(table.codes)) {
    const pages = code.pages.filter((page) => !isLater(page));
    const isShown = pages.some((page) => period.isOwn(dateOf(page)));
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
function selectEvents(document: Document, name: string, { isLater, isOwn }: Period): void {
  for (const descriptor of Object.values(document['x-events'])) {
    const { pages, contentFields, source, evidence } = descriptor;
    const page = pages?.[name];
    const fields = Object.entries(contentFields ?? {}).filter(([, { since }]) => since === undefined || !isLater(since));
    const isUnseen = page === undefined && evidence === undefined && !isOwn(source.edition);
    Object.assign(descriptor, {
      ...(contentFields && { contentFields: Object.fromEntries(fields) }),
      ...(isUnseen && { evidence: 'inferred' }),
      ...(page !== undefined && !isOwn(source.edition) && { source: { ...source, page, edition: name } }),
    });
  }
}
