/** @import { Json, Rule } from './types.js' */

import { inlineObject, isJson } from './resolve.js';

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
      });
    },
  };
};
