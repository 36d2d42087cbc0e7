/** @import { Json } from './types.js' */

import { isJson, jsonBodySchema } from './resolve.js';

/**
 * @param {Json} operation inlined
 * @returns {Set<unknown>} names of its parameters and of the fields of its body
 */
export function parameterNames(operation) {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  const fields = jsonBodySchema(operation.requestBody)?.properties;
  return new Set([...parameters.map(({ name }) => name), ...(isJson(fields) ? Object.keys(fields) : [])]);
}
