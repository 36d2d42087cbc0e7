import type { OperationId } from '../../operation.js';
import type { Finding, StatementResult } from '../finding.js';
import type { Coverage } from './coverage.js';

export type { Finding, Severity, ShownExchange, StatementResult } from '../finding.js';

/** The report as data; `--report json=FILE` writes exactly this. */
export interface Report {
  readonly target: string;
  readonly contract: { readonly version: string; readonly edition: string };
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Statements that were kept, broken, only warned of, broken in ways that the baseline accepts, and not checked. */
  readonly counts: Readonly<Record<'passed' | 'failed' | 'warned' | 'accepted' | 'skipped', number>>;
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
