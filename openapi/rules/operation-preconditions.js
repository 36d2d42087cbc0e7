/** @import { Rule } from './types.js' */

import { isJson } from './resolve.js';

/**
 * Every operation says what must hold before it is called; an empty list says that nothing must.
 *
 * @type {Rule}
 */
export const operationPreconditions = () => ({
  Operation(operation, ctx) {
    const preconditions = operation['x-preconditions'];
    if (!Array.isArray(preconditions)) {
      ctx.report({ message: 'The operation needs `x-preconditions`, a list (empty if its page names none).' });
      return;
    }
    preconditions.forEach((precondition, index) => {
      if (!isJson(precondition) || !precondition.id || !precondition.statement) {
        ctx.report({
          message: 'A precondition needs `id` and `statement`.',
          location: ctx.location.child(['x-preconditions', index]),
        });
      }
    });
  },
});
