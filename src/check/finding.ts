import type { Source } from '../descriptor.js';
import type { OperationId } from '../operation.js';
import type { Outcome, SentRequest } from './exchange.js';

/** An `error` contradicts the pages and fails a gateway. A `warning` concerns what they leave open, and fails nobody. */
export type Severity = 'error' | 'warning';

/** A departure from the contract, as data. */
export interface Finding {
  /** A stable name, `statement` or `statement#detail`: what a baseline lists. The same departure has the same name in every run. */
  readonly id: string;
  /** Name of the check that found it. */
  readonly check: string;
  readonly operation: OperationId;
  /** Further operations at which the same cause shows. */
  readonly alsoAt: readonly OperationId[];
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  /** Id of the documented statement that it rests on. */
  readonly statement: string;
  readonly source: Source;
  /** Line of that statement in the bundle of the edition, as YAML. */
  readonly line: number;
  /** Operations that had succeeded for this agent since the last sign-in, each where it succeeded last: what comes before `repeat`. */
  readonly after?: readonly OperationId[];
  /** Shell lines that repeat it, with Guid and password as shell variables. */
  readonly repeat: string;
  /** What was sent and what came back. */
  readonly exchange?: ShownExchange;
}

/** The id of the statement in the id of a finding. */
export function statementIn(id: string): string {
  const end = id.indexOf('#');
  return end < 0 ? id : id.slice(0, end);
}

/** The ids of the statements that a finding breaks: its own, and the same one of each further operation at which it shows. */
export function statementsOf({ statement, operation, alsoAt }: Finding): readonly string[] {
  return [statement, ...alsoAt.map((id) => `${id}${statement.slice(operation.length)}`)];
}

/** An exchange without its secrets, for a report. */
export interface ShownExchange {
  readonly request: SentRequest;
  readonly outcome: Outcome;
}

/** What became of one documented statement. */
export interface StatementResult {
  /** Id of the statement. */
  readonly statement: string;
  readonly operation: OperationId;
  readonly text: string;
  readonly source: Source;
  readonly line: number;
  /** `broken` if an error was found, `warned` if only warnings were, `unchecked` if nothing was tried. */
  readonly outcome: 'kept' | 'broken' | 'warned' | 'unchecked';
  /** Why it was not checked. */
  readonly reason?: string;
  /** Ids of its findings. */
  readonly findings: readonly string[];
}

/** What one check says of one exchange. */
export type Result =
  | { readonly check: string; readonly operation: OperationId; readonly outcome: 'passed'; readonly statements: readonly string[] }
  | { readonly check: string; readonly operation: OperationId; readonly outcome: 'found'; readonly findings: readonly Finding[] }
  | { readonly check: string; readonly operation: OperationId; readonly outcome: 'skipped'; readonly reason: string };

/** Why a statement was not checked that nothing stood in the way of but the end of the check. */
export const notReached = 'it was not reached';

/** Why a statement was not checked whose operation the user left out. */
export const leftOut = 'left out on request';

/** Why a statement was not checked that nothing in a recording shows. */
export const notRecorded = 'not in the recording';
