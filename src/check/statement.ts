import { contract } from '../contract.js';
import type { DocumentedStatement } from '../descriptor.js';
import { type OperationId, operation } from '../operation.js';

/** Every documented statement, in the order of the document. */
export function allStatements(): readonly DocumentedStatement[] {
  return contract().statements;
}

/**
 * A documented statement.
 *
 * @throws {Error} if the document has none of that name
 */
export function statement(id: string): DocumentedStatement & { readonly operation: OperationId } {
  const found = contract().statement(id);
  if (found === undefined) throw new Error(`the document states nothing named ${id}`);
  return { ...found, operation: operation(found.operation as OperationId).id as OperationId };
}

/** Whether the document has a statement of that name, and a request can show whether it is kept. */
export function isCheckable(id: string): boolean {
  const found = contract().statement(id);
  return found !== undefined && found.unchecked === undefined;
}

/** Whether the document has a statement of that name. */
export function isStatement(id: string): boolean {
  return contract().statement(id) !== undefined;
}
