import { isJson } from './resolve.js';

/**
 * What an entry of `x-preconditions` or `x-rules` lacks.
 *
 * @param {unknown} entry
 * @returns {string | undefined}
 */
export function statementProblem(entry) {
  if (!isJson(entry) || !entry.id || !entry.statement) return 'needs `id` and `statement`';
  if (typeof entry.statement === 'string' && entry.statement.trim().includes('\n')) return 'has a `statement` of one line';
  return 'unchecked' in entry ? reasonProblem(entry.unchecked) : undefined;
}

/**
 * What is wrong with a reason why no request can show whether a gateway keeps a statement.
 *
 * @param {unknown} reason
 * @returns {string | undefined}
 */
export function reasonProblem(reason) {
  const isPhrase = typeof reason === 'string' && /^\S+( \S+)+$/.test(reason) && !reason.endsWith('.');
  return isPhrase ? undefined : 'has `unchecked` as a short reason without full stop';
}
