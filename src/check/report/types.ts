import type { Source } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import type { Outcome, SentRequest } from '../exchange.js';
import type { Coverage } from './coverage.js';

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
  /** Line of that statement in `openapi.yaml` of the package. */
  readonly line: number;
  /** Shell lines that repeat it, with Guid and password as shell variables. */
  readonly repeat: string;
  /** What was sent and what came back. */
  readonly exchange?: ShownExchange;
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

/** The report as data; `--report json=FILE` writes exactly this. */
export interface Report {
  readonly target: string;
  readonly contract: { readonly version: string; readonly edition: string };
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Statements that were kept, broken, only warned of, and not checked. */
  readonly counts: { readonly passed: number; readonly failed: number; readonly warned: number; readonly skipped: number };
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Findings that the baseline accepts; they fail nobody. */
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Entries of the baseline that no longer occur. */
  readonly gone: readonly { readonly id: string; readonly reason: string }[];
  readonly notChecked: readonly { readonly operation: OperationId; readonly reason: string }[];
  readonly obstacles: readonly { readonly reason: string; readonly advice: string }[];
  readonly agents: readonly { readonly agent: number; readonly signedOut: boolean }[];
  /** Requests that were sent, by operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** Every documented statement, in the order of the document. */
  readonly statements: readonly StatementResult[];
  readonly coverage: Coverage;
}
