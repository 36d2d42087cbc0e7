/** @import { Rule } from './types.js' */

import { isJson } from './resolve.js';

/**
 * @param {unknown} text
 * @returns {boolean}
 */
const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(String(text)) && !Number.isNaN(Date.parse(String(text)));

/**
 * Every operation names the published page it was written from, so that a finding can cite it.
 *
 * @type {Rule}
 */
export const operationSource = () => ({
  Operation(operation, ctx) {
    const source = operation['x-source'];
    if (!isJson(source) || !source.page || !source.title) {
      ctx.report({ message: 'The operation needs `x-source` with `page`, `edition` and `title`.' });
    } else if (!isDate(source.edition)) {
      ctx.report({
        message: '`x-source.edition` must be the date of the page, YYYY-MM-DD.',
        location: ctx.location.child(['x-source']),
      });
    }
  },
});
