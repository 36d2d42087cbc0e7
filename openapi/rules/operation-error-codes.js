/** @import { Rule } from './types.js' */

import { inlineObject, isCallback, jsonBodySchema, retcodes } from './resolve.js';

/**
 * Every operation lists the error codes of its page, and its answer admits these codes and no others beside the gateway-wide ones. What
 * the gateway calls itself has none.
 *
 * @type {Rule}
 */
export const operationErrorCodes = () => ({
  Operation(operation, ctx) {
    if (isCallback(ctx)) return;
    const codes = operation['x-error-codes'];
    if (!Array.isArray(codes) || codes.length === 0) {
      ctx.report({ message: 'The operation needs `x-error-codes`, the codes that its page lists.' });
      return;
    }
    const responses = inlineObject(ctx, operation.responses);
    const branches = jsonBodySchema(responses['200'])?.oneOf;
    if (!Array.isArray(branches)) return;
    const [, own, gatewayWide] = branches.map(retcodes);
    if (own === undefined || gatewayWide === undefined) return;
    const admitted = new Set([...own, ...gatewayWide]);
    const location = ctx.location.child(['x-error-codes']);
    for (const code of codes) {
      if (!admitted.has(code)) ctx.report({ message: `The answer does not admit ${code}, which the page lists.`, location });
    }
    for (const code of own) {
      if (!codes.includes(code)) ctx.report({ message: `The answer admits ${code}, which the page does not list.`, location });
    }
  },
});
