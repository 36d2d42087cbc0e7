/** @import { Json, Rule } from './types.js' */

import { inlineObject, isJson, jsonBodySchema } from './resolve.js';
import { reasonProblem } from './statement.js';

/**
 * What `x-unchecked` says of the parts of an operation, a parameter or a field are reasons.
 *
 * @type {Rule}
 */
export const uncheckedReason = () => ({
  Operation(operation, ctx) {
    const inlined = inlineObject(ctx, operation);
    const parameters = Array.isArray(inlined.parameters) ? inlined.parameters : [];
    const fields = jsonBodySchema(inlined.requestBody)?.properties;
    for (const node of [inlined, ...parameters, ...Object.values(isJson(fields) ? fields : {})]) {
      const problem = isJson(node) && 'x-unchecked' in node && reasonsProblem(node['x-unchecked']);
      if (problem) ctx.report({ message: `The document ${problem}.`, location: ctx.location.key() });
    }
  },
});

/**
 * @param {unknown} reasons
 * @returns {string | undefined}
 */
function reasonsProblem(reasons) {
  if (!isJson(reasons)) return 'has `x-unchecked` as an object, a reason for each part';
  return Object.values(reasons).map(reasonProblem).find(Boolean);
}
