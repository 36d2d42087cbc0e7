/** @import { Json, Rule } from './types.js' */

import { inlineObject, isJson, listOf } from './resolve.js';

const kinds = ['documented', 'inferred', 'observed'];

/** What `x-evidence` of an operation may be about. */
const parts = ['operation', 'answer', 'x-error-codes', 'x-triggered-events'];

/**
 * What rests on no page says so: `x-evidence` is `documented`, `inferred` or `observed`, for a part of the operation, for a code of its list
 * or for one triggered event; and what `x-missing` names as not seen is not given out as documented.
 *
 * @type {Rule}
 */
export const evidence = () => ({
  Operation(operation, ctx) {
    const { 'x-evidence': told = {}, 'x-missing': missing = [], ...rest } = inlineObject(ctx, operation);
    const location = ctx.location.child(['x-evidence']);
    for (const part of ['x-triggered-events', 'x-transitions', 'x-rules', 'x-preconditions']) {
      for (const { evidence: kind } of listOf(rest[part]))
        if (kind !== undefined && !kinds.includes(String(kind)))
          ctx.report({ message: `"${String(kind)}" is no kind of evidence.`, location: ctx.location.child([part]) });
    }
    for (const problem of isJson(told) ? problemsOf(told, rest) : ['`x-evidence` is a kind of evidence for each part'])
      ctx.report({ message: `${problem}.`, location });
    for (const [part, phrase] of [
      ['x-error-codes', 'error codes of the page'],
      ['x-triggered-events', 'triggered events of the page'],
      ['answer', 'table of the answer'],
    ]) {
      if (!Array.isArray(missing) || !missing.includes(phrase) || !isJson(told)) continue;
      const list = rest[String(part)];
      if (String(part) in told || (Array.isArray(list) && list.length === 0 && part === 'x-error-codes')) continue;
      ctx.report({ message: `The ${phrase} were not seen: \`x-evidence\` has to say what \`${part}\` rests on.`, location });
    }
  },
});

/**
 * @param {Json} told
 * @param {Json} operation inlined
 * @returns {string[]}
 */
function problemsOf(told, operation) {
  return Object.entries(told).flatMap(([part, kind]) => {
    if (!parts.includes(part)) return [`\`x-evidence\` knows no "${part}"`];
    if (!isJson(kind)) return kinds.includes(String(kind)) ? [] : [`"${String(kind)}" is no kind of evidence`];
    const entries = Array.isArray(operation[part]) ? operation[part] : [];
    const listed = entries.map((entry) => (isJson(entry) ? entry.event : entry));
    return Object.entries(kind).flatMap(([code, of]) => [
      ...(listed.includes(code) ? [] : [`\`x-evidence\` is about ${code}, which the operation does not list`]),
      ...(kinds.includes(String(of)) ? [] : [`"${String(of)}" is no kind of evidence`]),
    ]);
  });
}
