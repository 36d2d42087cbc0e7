/** @import { Json, Rule } from './types.js' */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { toJsonSchema } from './json-schema.js';
import { inlineObject, isJson, jsonBodySchema } from './resolve.js';

const ajv = new Ajv({ allowUnionTypes: true, strict: true });

/**
 * The example of the page stands in the document as published. Where it contradicts its table, `x-published-example.deviations` names
 * the numbers in deviations.md; a number for a part that does fit is stale and refused too.
 *
 * @type {Rule}
 */
export const publishedExample = () => ({
  Operation(operation, ctx) {
    const example = operation['x-published-example'];
    const location = ctx.location.child(['x-published-example']);
    const isMissing = Array.isArray(operation['x-missing']) && operation['x-missing'].includes('published example');
    if (!isJson(example) || example.response === undefined) {
      const message =
        'The operation needs `x-published-example`, the example of its page, with `response` at least, or "published example" in `x-missing`.';
      if (!isMissing) ctx.report({ message });
      return;
    }
    if (isMissing) ctx.report({ message: 'The published example is there, and `x-missing` says that it is not.', location });
    const declared = isJson(example.deviations) ? example.deviations : {};
    const problems = contradictions(example, inlineObject(ctx, operation));
    for (const [part, problem] of problems) {
      if (problem && !(part in declared)) {
        ctx.report({ message: `The published ${part} contradicts the document outside deviations.md: ${problem}.`, location });
      }
      if (!problem && part in declared) {
        ctx.report({ message: `The published ${part} fits, its deviation is stale.`, location });
      }
    }
    for (const [part, numbers] of Object.entries(declared)) {
      if (!problems.has(part)) ctx.report({ message: `An example has no part "${part}".`, location });
      if (!Array.isArray(numbers) || numbers.length === 0)
        ctx.report({ message: `The deviation of the ${part} has no number.`, location });
    }
    for (const number of Object.values(declared).flat()) {
      if (!numbered().has(Number(number))) ctx.report({ message: `deviations.md has no number ${number}.`, location });
    }
  },
});

/**
 * @param {Json} example
 * @param {Json} operation inlined
 * @returns {Map<string, string | undefined>} part of the example -> what it contradicts
 */
function contradictions(example, operation) {
  const request = isJson(example.request) ? example.request : {};
  const responses = isJson(operation.responses) ? operation.responses : {};
  return new Map([
    ['request headers', headerProblem(request.headers, operation)],
    ['request body', bodyProblem(request.body, jsonBodySchema(operation.requestBody))],
    ['response', bodyProblem(example.response, jsonBodySchema(responses['200']))],
  ]);
}

/**
 * @param {unknown} headers lines as published
 * @param {Json} operation
 * @returns {string | undefined}
 */
function headerProblem(headers, operation) {
  if (!Array.isArray(headers)) return undefined;
  const names = headers.map((line) => String(line).split(':', 1)[0]);
  const takesNoGuid = Array.isArray(operation.security) && operation.security.length === 0;
  return takesNoGuid && names.includes('Guid') ? 'a Guid on an operation that takes none' : undefined;
}

/**
 * @param {unknown} body
 * @param {Json | undefined} schema
 * @returns {string | undefined}
 */
function bodyProblem(body, schema) {
  if (body === undefined) return undefined;
  if (schema === undefined) return 'the document has no such body';
  const validate = ajv.compile(toJsonSchema(schema));
  return validate(body) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'body' });
}

/** @returns {Set<number>} the numbers of deviations.md */
function numbered() {
  const text = readFileSync(new URL('../deviations.md', import.meta.url), 'utf8');
  return new Set([...text.matchAll(/^## (\d+)\. /gm)].map((match) => Number(match[1])));
}
