import type { Agent } from '../agent.js';
import { type CheckResult, exitCode } from '../check.js';
import { secretsOf } from '../secrets.js';
import { isStatement } from '../statement.js';
import { applyBaseline, type Baseline } from './baseline.js';
import { reportOf } from './report.js';
import type { Report } from './types.js';

/** What came of a check, as it may be told. */
export interface CheckedGateway {
  /** 0: the gateway keeps the contract; 1: it departs from it; 2: it could not be checked, or not to the end. */
  readonly exitCode: 0 | 1 | 2;
  /** Without passwords and Guids. */
  readonly report: Report;
}

/**
 * What to tell of a check.
 *
 * @param agents who were signed in, whose passwords must not be told
 * @param accepted what fails nobody; default: nothing
 */
export function outcomeOf(result: CheckResult, agents: readonly Agent[], accepted?: Baseline): CheckedGateway {
  const weighed = accepted && applyBaseline(result.findings, accepted, wasCheckedIn(result));
  return {
    exitCode: exitCode({ ...result, findings: weighed?.findings ?? result.findings }),
    report: reportOf(result, secretsOf(agents, result.exchanges), weighed),
  };
}

/** For `applyBaseline` and `baselineOf`: whether a run has checked a statement, or there is none of that name. */
export function wasCheckedIn({ statements }: CheckResult): (statement: string) => boolean {
  const checked = new Set(statements.filter(({ outcome }) => outcome !== 'unchecked').map(({ statement }) => statement));
  return (statement) => checked.has(statement) || !isStatement(statement);
}
