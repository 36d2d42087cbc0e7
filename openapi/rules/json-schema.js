/** @import { Json } from './types.js' */

import { isJson } from './resolve.js';

const kept = new Set([
  'type',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'maxItems',
  'pattern',
  'required',
  'additionalProperties',
  'default',
]);
const dropped = new Set(['title', 'description', 'format', 'example', 'nullable']);
const composed = new Set(['oneOf', 'anyOf', 'allOf']);

/**
 * An OpenAPI 3.0 schema, references already inlined, as JSON Schema draft 7.
 *
 * @param {Json} schema
 * @param {string} [where] JSON pointer for the error message
 * @returns {Json}
 * @throws {Error} on a keyword that is neither converted nor known to be without effect, so that nothing is lost silently
 */
export function toJsonSchema(schema, where = '#') {
  /** @type {Json} */
  const out = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (kept.has(keyword)) out[keyword] = value;
    else if (composed.has(keyword)) out[keyword] = convertList(value, `${where}/${keyword}`);
    else if (keyword === 'items') out[keyword] = convert(value, `${where}/items`);
    else if (keyword === 'properties') out[keyword] = convertProperties(value, `${where}/properties`);
    else if (!dropped.has(keyword) && !keyword.startsWith('x-')) {
      throw new Error(`unknown schema keyword "${keyword}" at ${where}: teach openapi/rules/json-schema.js what it means`);
    }
  }
  if (schema.nullable === true) out.type = [schema.type, 'null'];
  return out;
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Json}
 */
function convert(value, where) {
  if (!isJson(value)) throw new Error(`no schema at ${where}`);
  return toJsonSchema(value, where);
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Json[]}
 */
function convertList(value, where) {
  if (!Array.isArray(value)) throw new Error(`no list of schemas at ${where}`);
  return value.map((item, index) => convert(item, `${where}/${index}`));
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Json}
 */
function convertProperties(value, where) {
  if (!isJson(value)) throw new Error(`no properties at ${where}`);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, convert(schema, `${where}/${name}`)]));
}
