/** @import { Json, Rule } from './types.js' */

import { inlineObject, isJson, jsonBodySchema } from './resolve.js';

/**
 * Every operation lists the events it triggers, in order, each of them in the event table; an empty list says none.
 *
 * @type {Rule}
 */
export const operationTriggeredEvents = () => {
  /** @type {Json} */
  let table = {};
  return {
    Root(root, ctx) {
      table = inlineObject(ctx, root['x-events']);
    },
    Operation(operation, ctx) {
      const events = operation['x-triggered-events'];
      if (!Array.isArray(events)) {
        ctx.report({ message: 'The operation needs `x-triggered-events`, a list (empty if its page names none).' });
        return;
      }
      events.forEach((entry, index) => {
        const location = ctx.location.child(['x-triggered-events', index]);
        if (!isJson(entry) || typeof entry.event !== 'string') {
          ctx.report({ message: 'A triggered event needs `event`.', location });
          return;
        }
        if (!(entry.event in table)) {
          ctx.report({ message: `The event table (\`x-events\`) has no "${entry.event}".`, location });
        }
        if (entry.delivery !== 'always' && entry.delivery !== 'sometimes') {
          ctx.report({ message: '`delivery` of a triggered event is `always` or `sometimes`.', location });
        }
        for (const condition of [entry.when, entry.afterSeconds]) {
          if (!isJson(condition) || names(inlineObject(ctx, operation)).has(condition.parameter)) continue;
          ctx.report({ message: `The operation has no parameter "${condition.parameter}".`, location });
        }
      });
    },
  };
};

/**
 * @param {Json} operation inlined
 * @returns {Set<unknown>} names of its parameters and of the fields of its body
 */
function names(operation) {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  const fields = jsonBodySchema(operation.requestBody)?.properties;
  return new Set([...parameters.map(({ name }) => name), ...(isJson(fields) ? Object.keys(fields) : [])]);
}
