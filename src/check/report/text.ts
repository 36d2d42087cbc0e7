import Table from 'cli-table3';
import { colors } from '../../colors.js';
import { allOperations } from '../../operation.js';
import { type Finding, leftOut, notReached } from '../finding.js';
import type { Coverage } from './coverage.js';
import type { Report } from './types.js';
import { goneText, pageOf, placeOf, plural, verdictOf, verdictSentence } from './words.js';

/** The report for people. */
export function textReport(report: Report): string {
  const { target, contract, findings } = report;
  const parts = [
    `Contract ${contract.version} (${contract.edition}) against ${target}`,
    // A table in which nothing was checked would only hide why.
    report.coverage.operations.covered.length + findings.length > 0 ? operationTable(report) : '',
    ...findings.map((finding, index) => `${headingOf(findings, index)}${findingText(finding, index + 1)}`),
    ...report.accepted.map(({ finding, reason }) => `accepted ${finding.id}: ${finding.message}\n  reason: ${reason}`),
    ...report.gone.map((entry) => `${colors.yellow('gone')}: ${entry.id} is in the baseline and ${goneText(entry)}; take it out`),
    ...report.obstacles.map(({ reason, advice }) => `${colors.yellow('could not be checked')}: ${reason}\n  ${advice}`),
    ...notCheckedLines(report),
    ...report.agents
      .filter(({ signedOut }) => !signedOut)
      .map(
        ({ agent }) => `${colors.yellow('careful')}: agent ${agent} may still be signed in; two minutes without a poll sign it out`,
      ),
    report.agents.length === 1 ? 'With one agent nobody sees whether agents are kept apart; give two.' : '',
    seenLine(report),
    report.counts.skipped > 0 ? reasonsLine(report) : '',
    summary(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function operationTable(report: Report): string {
  const table = new Table({
    head: ['operation', 'page', 'requests', 'kept', 'broken', 'not checked', 'result'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const { id, source } of allOperations()) {
    // Of those that were left out only the number is told.
    if (isLeftOut(report, id)) continue;
    const own = report.statements.filter(({ operation }) => operation === id);
    const count = (outcome: string) => own.filter((statement) => statement.outcome === outcome).length;
    const numbers = [report.requests[id] ?? 0, count('kept'), count('broken'), count('unchecked')];
    table.push([id, `${source.page} (${source.edition})`, ...numbers, operationResult(report, id)]);
  }
  return table.toString();
}

/** The operations of which nothing could be said, by the reason: they alone make it a check that was not done. */
function notCheckedLines({ notChecked }: Report): string[] {
  const reasons = [...new Set(notChecked.map(({ reason }) => reason))];
  return reasons.map((why) => {
    const names = notChecked.filter(({ reason }) => reason === why).map(({ operation }) => operation);
    return `${colors.yellow('could not be checked')}: ${names.join(', ')}: ${why}`;
  });
}

/** Where it says why statements were not checked, which is too much for a terminal. */
function reasonsLine(report: Report): string {
  const { skipped } = report.counts;
  const others = allOperations().filter(({ id }) => isLeftOut(report, id)).length;
  const asked = others === 0 ? '' : `${plural(others, 'operation')} left out on request. `;
  return `${asked}Why ${plural(skipped, 'statement')} ${skipped === 1 ? 'was' : 'were'} not checked: in the HTML and the JSON report (--report html=FILE).`;
}

function isLeftOut({ statements }: Report, id: string): boolean {
  const own = statements.filter(({ operation }) => operation === id);
  return own.length > 0 && own.every(({ reason }) => reason === leftOut);
}

function operationResult(report: Report, id: string): string {
  const findings = report.findings.filter(({ operation, alsoAt }) => [operation, ...alsoAt].some((each) => each === id));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return colors.red(plural(errors, 'error'));
  const unchecked = report.notChecked.find(({ operation }) => operation === id);
  if (unchecked) return colors.yellow(`not checked: ${unchecked.reason}`);
  if (findings.length > 0) return colors.yellow(plural(findings.length, 'warning'));
  const purpose = report.statements.find(({ statement }) => statement === `${id}.rule.purpose`);
  if (purpose?.outcome === 'unchecked') return colors.yellow(purpose.reason ?? 'not checked');
  const own = report.statements.filter(({ operation }) => operation === id);
  if (report.obstacles.length > 0 && own.some(({ reason }) => reason === notReached)) return colors.yellow('incomplete');
  return colors.green('ok');
}

/** The heading above the first finding of each kind of an operation. */
function headingOf(findings: readonly Finding[], index: number): string {
  const isSame = (one: Finding | undefined, other: Finding | undefined) =>
    one?.operation === other?.operation && one?.severity === other?.severity;
  const finding = findings[index] as Finding;
  if (isSame(findings[index - 1], finding)) return '';
  const own = findings.filter((other) => isSame(other, finding)).length;
  return `${colors.bold(`${finding.operation}: ${plural(own, finding.severity)}`)}\n\n`;
}

function findingText(finding: Finding, number: number): string {
  const { severity, alsoAt, message, expected, actual, source, after = [], repeat, id, line } = finding;
  const label = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  return [
    `${number}. ${label}: ${message} [${id}]`,
    ...(alsoAt.length > 0 ? [`   also at:  ${alsoAt.join(', ')}`] : []),
    `   expected: ${expected}`,
    `   actual:   ${actual}`,
    `   page:     ${pageOf(source)}, ${placeOf(line)}`,
    ...(after.length > 0 ? [`   after:    ${after.join(', ')}`] : []),
    `   repeat:   ${repeat}`,
  ].join('\n');
}

const paints = { kept: colors.green, broken: colors.red, undone: colors.yellow };

function summary(report: Report): string {
  const verdict = verdictOf(report);
  const { counts, durationMs } = report;
  const { passed, failed, warned, accepted, skipped } = counts;
  const time = (durationMs / 1000).toFixed(1);
  const inBaseline = accepted > 0 ? `${accepted} accepted, ` : '';
  const numbers = `${passed} statements kept, ${failed} broken, ${warned} warned of, ${inBaseline}${skipped} not checked in ${time} s`;
  return `${paints[verdict](verdictSentence(report))}: ${numbers}`;
}

function seenLine({ coverage, requests }: Report): string {
  const total = Object.values(requests).reduce((sum, count) => sum + count, 0);
  if (total === 0) return '';
  const succeeded = `${seen('operations', coverage)} with ${seen('parameters', coverage)}`;
  return `${plural(total, 'request')}. Seen to succeed: ${succeeded}. Seen at all: ${seen('errorCodes', coverage)}, ${seen('events', coverage)}.`;
}

function seen(what: keyof Coverage, coverage: Coverage): string {
  const { covered, missed } = coverage[what];
  const names = {
    operations: 'operations',
    parameters: 'parameters',
    errorCodes: 'error codes',
    events: 'events',
    statements: 'statements',
  };
  return `${covered.length} of ${covered.length + missed.length} ${names[what]}`;
}
