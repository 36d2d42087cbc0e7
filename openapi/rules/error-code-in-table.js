/** @import { Json, Rule } from './types.js' */

import { failureCodes, inlineObject, isJson } from './resolve.js';

/**
 * A code that an operation lists, or that its answer admits, has its meaning in the error table.
 *
 * @type {Rule}
 */
export const errorCodeInTable = () => {
  /** @type {Json} */
  let table = {};
  return {
    Root(root, ctx) {
      const { codes } = inlineObject(ctx, root['x-error-table']);
      table = isJson(codes) ? codes : {};
    },
    Operation(operation, ctx) {
      const listed = Array.isArray(operation['x-error-codes']) ? operation['x-error-codes'] : [];
      const admitted = failureCodes(inlineObject(ctx, operation.responses));
      for (const code of new Set([...listed, ...admitted])) {
        if (String(code) in table) continue;
        ctx.report({
          message: `The error table (\`x-error-table\`) has no ${code}.`,
          location: ctx.location.child(['x-error-codes']),
        });
      }
    },
  };
};
