/** @import { Rule } from './types.js' */

import { statementProblem } from './statement.js';

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
      const problem = statementProblem(precondition);
      if (problem) ctx.report({ message: `A precondition ${problem}.`, location: ctx.location.child(['x-preconditions', index]) });
    });
  },
});
