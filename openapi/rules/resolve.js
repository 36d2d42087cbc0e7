/** @import { Json, RuleContext } from './types.js' */

/**
 * A node with every `$ref` below it replaced by its target, relative to the file that holds the `$ref`. One that leads nowhere becomes an
 * empty object: another rule says so.
 *
 * @param {RuleContext} ctx
 * @param {unknown} node
 * @param {string} [from] file that `node` stands in; default: the file being visited
 * @returns {unknown}
 */
export function inline(ctx, node, from = ctx.location.source.absoluteRef) {
  if (Array.isArray(node)) return node.map((item) => inline(ctx, item, from));
  if (!isJson(node)) return node;
  if (typeof node.$ref === 'string') {
    const target = ctx.resolve(node, from);
    return inline(ctx, target.node ?? {}, target.location?.source.absoluteRef ?? from);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(ctx, value, from)]));
}

/**
 * @param {RuleContext} ctx
 * @param {unknown} node
 * @returns {Json} the node with its references inlined, or an empty object where there is none
 */
export function inlineObject(ctx, node) {
  const value = inline(ctx, node);
  return isJson(value) ? value : {};
}

/**
 * @param {unknown} value
 * @returns {value is Json}
 */
export function isJson(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {Json[]} the objects of a list; none if it is no list
 */
export function listOf(value) {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/**
 * Whether the operation being visited is one that the gateway calls, at an address that somebody has given it.
 *
 * @param {RuleContext} ctx
 * @returns {boolean}
 */
export function isCallback(ctx) {
  return ctx.location.pointer.includes('{$request.');
}

/**
 * The schema of a JSON body, whether of a request or of a response.
 *
 * @param {unknown} message a request body or a response, inlined
 * @returns {Json | undefined}
 */
export function jsonBodySchema(message) {
  const content = isJson(message) ? message.content : undefined;
  const media = isJson(content) ? content['application/json'] : undefined;
  const schema = isJson(media) ? media.schema : undefined;
  return isJson(schema) ? schema : undefined;
}

/**
 * The retcodes that one branch of an answer admits.
 *
 * @param {unknown} branch inlined
 * @returns {unknown[]}
 */
export function retcodes(branch) {
  const properties = isJson(branch) ? branch.properties : undefined;
  const retcode = isJson(properties) ? properties.retcode : undefined;
  const values = isJson(retcode) ? retcode.enum : undefined;
  return Array.isArray(values) ? values : [];
}

/**
 * The retcodes of every branch of an answer but the first, which is the success.
 *
 * @param {Json} responses inlined
 * @returns {unknown[]}
 */
export function failureCodes(responses) {
  const branches = jsonBodySchema(responses['200'])?.oneOf;
  return Array.isArray(branches) ? branches.slice(1).flatMap(retcodes) : [];
}
