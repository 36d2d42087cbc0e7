import type { Source } from '../descriptor.js';
import type { OperationId } from '../operation.js';

/** An `error` contradicts the pages and fails a gateway. A `warning` concerns what they leave open, and fails nobody. */
export type Severity = 'error' | 'warning';

/** A departure from the contract, as data. */
export interface Finding {
  /** Name of the check that found it. */
  readonly check: string;
  readonly operation: OperationId;
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly source: Source;
  /** A curl line that repeats the request, with Guid and password as shell variables. */
  readonly repeat: string;
}

/** What one check says of one exchange. */
export type Result =
  | { readonly check: string; readonly operation: OperationId; readonly outcome: 'passed' }
  | { readonly check: string; readonly operation: OperationId; readonly outcome: 'found'; readonly findings: readonly Finding[] }
  | { readonly check: string; readonly operation: OperationId; readonly outcome: 'skipped'; readonly reason: string };
