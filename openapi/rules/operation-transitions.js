/** @import { Json, Rule } from './types.js' */

import { parameterNames } from './parameter-names.js';
import { inlineObject, isJson, listOf } from './resolve.js';
import { statesOf } from './states.js';

/**
 * The transitions of an operation, and the states that its preconditions name, are of the states that an agent may be in.
 *
 * @type {Rule}
 */
export const operationTransitions = () => {
  /** @type {Json} */
  let states = {};
  return {
    Root(root, ctx) {
      states = statesOf(inlineObject(ctx, root['x-agent-states']));
    },
    Operation(operation, ctx) {
      const inlined = inlineObject(ctx, operation);
      const transitions = listOf(inlined['x-transitions']);
      transitions.forEach((transition, index) => {
        const location = ctx.location.child(['x-transitions', index]);
        for (const name of [transition.from, transition.to].flat()) {
          if (!(String(name) in states)) ctx.report({ message: `An agent has no state "${name}".`, location });
        }
        const { when } = transition;
        if (isJson(when) && !parameterNames(inlined).has(when.parameter))
          ctx.report({ message: `The operation has no parameter "${when.parameter}".`, location });
      });
      for (const { state } of listOf(inlined['x-preconditions'])) {
        if (state !== undefined && !(String(state) in states)) ctx.report({ message: `An agent has no state "${state}".` });
        const leaves = transitions.some(({ from }) => [from].flat().includes(state));
        if (state !== undefined && !leaves)
          ctx.report({ message: `No transition begins in "${state}", where the agent has to be.` });
      }
    },
  };
};
