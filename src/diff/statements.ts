import type { Catalog, DocumentedStatement, OperationDescriptor } from '../descriptor.js';
import type { Basis } from './fact.js';

/** The statements of one operation, by what follows the operation in their ids. */
export interface OwnStatements {
  readonly all: ReadonlyMap<string, DocumentedStatement>;
  /** What the first of these statements rests on; the page of the operation where there is none of them. */
  basisOf(...tails: readonly string[]): Basis;
}

/** The statements of an operation of a catalog. */
export function statementsOf({ statements }: Catalog, { id, source }: OperationDescriptor): OwnStatements {
  const own = statements.filter(({ operation }) => operation === id);
  const all = new Map(own.map((statement) => [statement.id.slice(id.length + 1), statement]));
  const basisOf = (...tails: readonly string[]): Basis => {
    const statement = tails.map((tail) => all.get(tail)).find((found) => found !== undefined);
    // How a call is made rests on no more and no less than the operation as a whole.
    const { evidence } = statement ?? all.get('uri') ?? {};
    return { sources: [statement?.source ?? source], isInferred: evidence !== undefined };
  };
  return { all, basisOf };
}
