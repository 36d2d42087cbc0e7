import type { DocumentedStatement } from '../descriptor.js';
import { type Finding, type StatementResult, statementsOf } from './finding.js';
import { allStatements, statement } from './statement.js';

/**
 * What became of every statement of the document.
 *
 * @param kept ids of the statements that were seen to be kept
 * @param reasonFor why a statement was not checked
 */
export function statementResults(
  kept: ReadonlySet<string>,
  findings: readonly Finding[],
  reasonFor: (documented: DocumentedStatement) => string,
): StatementResult[] {
  return allStatements().map((documented) => {
    const { id, text, source, line } = documented;
    const own = findings.filter((finding) => statementsOf(finding).includes(id));
    const shared = {
      statement: id,
      operation: statement(id).operation,
      text,
      source,
      line,
      findings: own.map((finding) => finding.id),
    };
    if (own.some(({ severity }) => severity === 'error')) return { ...shared, outcome: 'broken' };
    if (own.length > 0) return { ...shared, outcome: 'warned' };
    if (kept.has(id)) return { ...shared, outcome: 'kept' };
    return { ...shared, outcome: 'unchecked', reason: reasonFor(documented) };
  });
}
