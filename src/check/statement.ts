import { statements } from '../../generated/statements.js';
import type { DocumentedStatement } from '../descriptor.js';
import { type OperationId, operation } from '../operation.js';

/** Every documented statement, in the order of the document. */
export const allStatements: readonly DocumentedStatement[] = statements;

const byId = new Map<string, DocumentedStatement>(allStatements.map((statement) => [statement.id, statement]));

/**
 * A documented statement.
 *
 * @throws {Error} if the document has none of that name
 */
export function statement(id: string): DocumentedStatement & { readonly operation: OperationId } {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`the document states nothing named ${id}`);
  return { ...found, operation: operation(found.operation as OperationId).id as OperationId };
}

/** Whether the document has a statement of that name, and a request can show whether it is kept. */
export function isCheckable(id: string): boolean {
  const found = byId.get(id);
  return found !== undefined && found.unchecked === undefined;
}

/** Whether the document has a statement of that name. */
export function isStatement(id: string): boolean {
  return byId.has(id);
}
