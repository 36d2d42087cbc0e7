import type { Evidence, Source } from '../descriptor.js';
import { type Document, type Operation, operationsOf, target } from './document.js';

/** What is written on what everything rests: where the hand-written files say nothing, it is a page. */
type Kind = 'documented' | Evidence;

/**
 * The document as it is published: every operation, parameter, body and code says which page and edition it is from, and what it rests on. In the
 * hand-written files only what rests on no page is marked.
 */
export function withEvidence(document: Document): Document {
  const stamped = structuredClone(document);
  for (const { operation } of operationsOf(stamped)) {
    const { 'x-source': source, 'x-evidence': told = {} } = operation;
    operation['x-evidence'] = {
      ...told,
      operation: told.operation ?? 'documented',
      answer: kindOf(told, 'answer', ''),
      'x-error-codes': Object.fromEntries(operation['x-error-codes'].map((code) => [code, kindOf(told, 'x-error-codes', code)])),
      // An empty list says something, too: that there is none.
      'x-triggered-events':
        operation['x-triggered-events'].length === 0
          ? kindOf(told, 'x-triggered-events', '')
          : Object.fromEntries(
              operation['x-triggered-events'].map(({ event, evidence }) => [
                event,
                evidence ?? kindOf(told, 'x-triggered-events', event),
              ]),
            ),
    } as unknown as NonNullable<Operation['x-evidence']>;
    const whole = told.operation as Kind | undefined;
    for (const parameter of operation.parameters ?? []) rest(stamped, parameter, source, whole);
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) rest(stamped, schema, source, whole);
  }
  const { codes, pages } = stamped['x-error-table'];
  for (const code of Object.values(codes))
    Object.assign(code, { sources: code.pages.map((page) => ({ page, edition: pages[page] })) });
  return stamped;
}

function kindOf(told: NonNullable<Operation['x-evidence']>, part: string, name: string): Kind {
  const said = told[part];
  return (typeof said === 'string' ? said : said?.[name]) ?? (told.operation as Kind | undefined) ?? 'documented';
}

/** Adds a page to those that what a reference leads to is from; one that shows nothing of the edition is none of them. */
function rest(document: Document, referring: object, { page, edition }: Source, kind: Kind = 'documented'): void {
  const target = componentOf(document, referring);
  const sources = (target['x-documented-in'] ?? []) as { page: string; edition: string }[];
  if (kind !== 'documented') {
    target['x-evidence'] ??= kind;
    return;
  }
  const isThere = sources.some((source) => source.page === page && source.edition === edition);
  target['x-documented-in'] = isThere ? sources : [...sources, { page, edition }];
  target['x-evidence'] = 'documented';
}

function componentOf(document: Document, referring: object): Record<string, unknown> {
  if (!('$ref' in referring)) throw new Error('parameters and bodies are components');
  return target(document, String(referring.$ref)) as Record<string, unknown>;
}
