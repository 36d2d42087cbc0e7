/** @import { Rule } from './types.js' */

import { isJson } from './resolve.js';

/**
 * Every operation says which page it is in each edition that has it; the page that it was written from is one of them.
 *
 * @type {Rule}
 */
export const operationPages = () => ({
  Operation(operation, ctx) {
    const pages = operation['x-pages'];
    const source = isJson(operation['x-source']) ? operation['x-source'] : {};
    if (!isJson(pages) || !Object.values(pages).includes(source.page))
      ctx.report({ message: 'The operation needs `x-pages`, its page by edition; that of `x-source` is one of them.' });
  },
});
