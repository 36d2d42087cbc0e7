/** @import { Json } from './types.js' */

import { isJson } from './resolve.js';

/**
 * The states that an agent may be in, by name.
 *
 * @param {Json} table `x-agent-states`, inlined
 * @returns {Json}
 */
export function statesOf({ states }) {
  return isJson(states) ? states : {};
}
