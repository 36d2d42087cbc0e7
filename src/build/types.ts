import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Document } from './document.js';
import { inline, operationsOf } from './document.js';

/**
 * The TypeScript types of the document. The one place that knows openapi-typescript.
 *
 * A field with a default may be left out of a request, so it is optional. `Content-Type` is left out of the parameters: the client sends it always, and nobody should have to type it (deviation 8).
 */
export async function renderTypes(document: Document): Promise<string> {
  const typed = structuredClone(document);
  for (const { operation } of operationsOf(typed)) {
    // Its types are in src/client/push.ts: they are those of the events, and no client sends such a request.
    delete operation.callbacks;
    operation.parameters = (operation.parameters ?? []).filter((parameter) => inline(typed, parameter).name !== 'Content-Type');
  }
  delete typed.components.parameters['Content-Type'];
  delete typed.components.callbacks;
  const ast = await openapiTS(JSON.parse(JSON.stringify(typed)) as OpenAPI3, { defaultNonNullable: false });
  return astToString(ast);
}
