/** @import { Rule } from './types.js' */

/**
 * The pages identify an interface by its method name in logs; the operationId is that name.
 *
 * @type {Rule}
 */
export const operationLogName = () => ({
  Operation(operation, ctx) {
    const name = operation['x-log-name'];
    if (typeof name !== 'string' || name === '') {
      ctx.report({ message: 'The operation needs `x-log-name`, the method name in logs of its page.' });
    } else if (name !== operation.operationId) {
      ctx.report({
        message: `\`operationId\` must be the method name in logs, "${name}".`,
        location: ctx.location.child(['operationId']),
      });
    }
  },
});
