/** @import { Rule } from './types.js' */

import { statementProblem } from './statement.js';

/**
 * What a page says beside its tables is a rule with a name, and with the reason if no request can show whether a gateway keeps it.
 *
 * @type {Rule}
 */
export const operationRules = () => ({
  Operation(operation, ctx) {
    const rules = operation['x-rules'];
    if (!Array.isArray(rules) || rules.length === 0) {
      ctx.report({ message: 'The operation needs `x-rules`; each has its name in logs at least.' });
      return;
    }
    rules.forEach((rule, index) => {
      const problem = statementProblem(rule);
      if (problem) ctx.report({ message: `A rule ${problem}.`, location: ctx.location.child(['x-rules', index]) });
    });
  },
});
