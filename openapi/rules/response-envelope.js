/** @import { Json, Rule } from './types.js' */

import { inlineObject, isCallback, isJson, jsonBodySchema } from './resolve.js';

/**
 * Every answer of the gateway is its envelope: `message` and `retcode`, first the success (`retcode` "0"), then the failures.
 *
 * @type {Rule}
 */
export const responseEnvelope = () => ({
  Operation(operation, ctx) {
    if (isCallback(ctx)) return;
    const responses = inlineObject(ctx, operation.responses);
    for (const [status, response] of Object.entries(responses)) {
      const location = ctx.location.child(['responses', status]);
      const branches = jsonBodySchema(response)?.oneOf;
      if (!Array.isArray(branches) || branches.length < 2) {
        ctx.report({ message: 'An answer is `oneOf` a success and failures, as `application/json`.', location });
        continue;
      }
      branches.forEach((branch, index) => {
        const problem = isJson(branch) ? envelopeProblem(branch, index === 0) : 'it is no schema';
        if (problem) ctx.report({ message: `Branch ${index} of the answer is not the envelope: ${problem}.`, location });
      });
    }
  },
});

/**
 * @param {Json} branch
 * @param {boolean} success
 * @returns {string | undefined}
 */
function envelopeProblem(branch, success) {
  const required = Array.isArray(branch.required) ? branch.required : [];
  if (!required.includes('message') || !required.includes('retcode')) return '`message` and `retcode` must be required';
  const properties = isJson(branch.properties) ? branch.properties : {};
  if (!isJson(properties.message) || properties.message.type !== 'string') return '`message` must be a string';
  const retcode = properties.retcode;
  if (!isJson(retcode) || retcode.type !== 'string' || !Array.isArray(retcode.enum))
    return '`retcode` must be a string with an enum';
  const admitsSuccess = retcode.enum.includes('0');
  if (success && !(admitsSuccess && retcode.enum.length === 1)) return '`retcode` of the success must be "0" alone';
  if (!success && admitsSuccess) return '`retcode` of a failure must not be "0"';
  return undefined;
}
