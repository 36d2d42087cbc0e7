/** @import { Json, Rule } from './types.js' */

import { parameterNames } from './parameter-names.js';
import { inlineObject, isJson } from './resolve.js';
import { statesOf } from './states.js';

/**
 * Every operation lists the events it triggers, in order, each of them in the event table; an empty list says none.
 *
 * @type {Rule}
 */
export const operationTriggeredEvents = () => {
  /** @type {Json} */
  let table = {};
  /** @type {Json} */
  let states = {};
  return {
    Root(root, ctx) {
      table = inlineObject(ctx, root['x-events']);
      states = statesOf(inlineObject(ctx, root['x-agent-states']));
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
          if (isJson(condition) && 'state' in condition && String(condition.state) in states) continue;
          if (!isJson(condition) || parameterNames(inlineObject(ctx, operation)).has(condition.parameter)) continue;
          const message =
            'state' in condition
              ? `An agent has no state "${condition.state}".`
              : `The operation has no parameter "${condition.parameter}".`;
          ctx.report({ message, location });
        }
      });
    },
  };
};
