import { type Document, inline, only, operationsOf } from './document.js';

/**
 * Adds to every answer a named example for each code that its operation may give, so that a mock can be asked for it by name
 * (`Prefer: example=100-006`). They are made from the error table: the hand-written files hold no copy of its meanings.
 */
export function addFailureExamples(document: Document): Document {
  const result = structuredClone(document);
  for (const { operation } of operationsOf(result)) {
    const [, response] = only(operation.responses, `${operation.operationId}: responses`);
    const [, media] = only(response.content, `${operation.operationId}: content`);
    media.examples ??= {};
    for (const code of failureCodes(result, media.schema)) {
      const entry = result['x-error-table'].codes[code];
      if (entry === undefined) throw new Error(`${operation.operationId}: the error table has no ${code}`);
      const name = `failure_${code}`;
      result.components.examples[name] = {
        summary: entry.meaning,
        value: { message: entry.meaning, retcode: code, result: {} },
      };
      media.examples[code] = { $ref: `#/components/examples/${name}` };
    }
  }
  result.components.examples = Object.fromEntries(Object.entries(result.components.examples).sort(([a], [b]) => (a < b ? -1 : 1)));
  return result;
}

/** The retcodes of the branches behind the first, which is the success. */
function failureCodes(document: Document, schema: unknown): string[] {
  const { oneOf } = inline(document, schema) as { oneOf: { properties: { retcode: { enum: string[] } } }[] };
  return oneOf.slice(1).flatMap((branch) => branch.properties.retcode.enum);
}
