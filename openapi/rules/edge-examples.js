/** @import { Json, Rule } from './types.js' */

import { Ajv } from 'ajv';
import { toJsonSchema } from './json-schema.js';
import { inlineObject, isJson, jsonBodySchema } from './resolve.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true });

/**
 * `x-longest` is a value of just as many characters as its schema admits, `x-counterexample` one that breaks the pattern of its schema
 * and nothing else. `x-sample` is a value of a text that has no range. Requests are made of them.
 *
 * @type {Rule}
 */
export const edgeExamples = () => ({
  Operation(operation, ctx) {
    const inlined = inlineObject(ctx, operation);
    const parameters = Array.isArray(inlined.parameters) ? inlined.parameters.map(({ name, schema }) => [name, schema]) : [];
    const fields = jsonBodySchema(inlined.requestBody)?.properties;
    for (const [name, schema] of [...parameters, ...Object.entries(isJson(fields) ? fields : {})]) {
      if (!isJson(schema)) continue;
      for (const problem of [longestProblem(schema), counterexampleProblem(schema), sampleProblem(schema)]) {
        if (problem) ctx.report({ message: `${name}: ${problem}.`, location: ctx.location.key() });
      }
    }
  },
});

/**
 * @param {Json} schema
 * @returns {string | undefined}
 */
function longestProblem(schema) {
  if (!('x-longest' in schema)) return undefined;
  const longest = schema['x-longest'];
  if (typeof longest !== 'string' || [...longest].length !== schema.maxLength) {
    return '`x-longest` must have just as many characters as `maxLength` says';
  }
  return broken(schema, longest).length > 0 ? '`x-longest` must fit its schema' : undefined;
}

/**
 * @param {Json} schema
 * @returns {string | undefined}
 */
function counterexampleProblem(schema) {
  if (!('x-counterexample' in schema)) return undefined;
  return broken(schema, schema['x-counterexample']).join() === 'pattern'
    ? undefined
    : '`x-counterexample` must break the `pattern` and nothing else';
}

/**
 * @param {Json} schema
 * @returns {string | undefined}
 */
function sampleProblem(schema) {
  if (!('x-sample' in schema)) return undefined;
  return broken(schema, schema['x-sample']).length > 0 ? '`x-sample` must fit its schema' : undefined;
}

/**
 * @param {Json} schema
 * @param {unknown} value
 * @returns {string[]} the keywords that the value breaks
 */
function broken(schema, value) {
  const validate = ajv.compile(toJsonSchema(schema));
  validate(value);
  return (validate.errors ?? []).map(({ keyword }) => keyword);
}
