/** @import { Json, Rule } from './types.js' */

import { inlineObject, isJson } from './resolve.js';

/**
 * A code that an operation lists has its meaning in the error table.
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
      const codes = operation['x-error-codes'];
      if (!Array.isArray(codes)) return;
      codes.forEach((code, index) => {
        if (!(String(code) in table)) {
          ctx.report({
            message: `The error table (\`x-error-table\`) has no ${code}.`,
            location: ctx.location.child(['x-error-codes', index]),
          });
        }
      });
    },
  };
};
