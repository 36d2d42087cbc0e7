import { type Document, operationsOf } from '../build/document.js';
import type { Page } from './pages.js';
import { placeOf, type Reference } from './reference.js';

/**
 * What a piece of code leads to that is the name of an event, an error code, or, on generated pages, of an operation: elsewhere `rest`
 * may be a state as well.
 */
export function namesOf(document: Document, reference: Reference): (code: string, page: Page) => string | undefined {
  const { codes } = document['x-error-table'];
  const places = new Map([...operationsOf(document)].map(({ operation }) => [operation.operationId, placeOf(operation)]));
  return (code, { source, output }) => {
    if (Object.hasOwn(codes, code)) return output === 'error-codes.html' ? undefined : `error-codes.html#${code}`;
    if (Object.hasOwn(document['x-events'], code)) return `all-events.html#${code.toLowerCase()}`;
    const place = source.startsWith('generated/') ? places.get(code) : undefined;
    return place === undefined ? undefined : `${reference.output}#${place}`;
  };
}
