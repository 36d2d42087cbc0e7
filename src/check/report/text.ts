import Table from 'cli-table3';
import picocolors from 'picocolors';
import { allOperations } from '../../operation.js';
import type { CheckResult } from '../check.js';
import type { Finding } from '../finding.js';
import type { Coverage } from './coverage.js';
import type { Report } from './report.js';

// Picocolors paints for CI systems too; a report in a pipe or a file stays plain unless colour is asked for.
const colors = picocolors.createColors(picocolors.isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env));

/** The report for people. */
export function textReport(report: Report, results: CheckResult['results'], exit: number): string {
  const { target, contract } = report;
  const parts = [
    `Contract ${contract.version} (${contract.edition}) against ${target}`,
    // A table in which nothing was checked would only hide why.
    results.length > 0 ? operationTable(report, results) : '',
    ...[...report.findings].sort(worstFirst).map((finding, index) => findingText(finding, index + 1)),
    ...report.obstacles.map(({ reason, advice }) => `${colors.yellow('could not be checked')}: ${reason}\n  ${advice}`),
    ...report.agents
      .filter(({ signedOut }) => !signedOut)
      .map(
        ({ agent }) => `${colors.yellow('careful')}: agent ${agent} may still be signed in; two minutes without a poll sign it out`,
      ),
    results.length > 0 ? seenLine(report.coverage) : '',
    summary(report, exit),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function operationTable(report: Report, results: CheckResult['results']): string {
  const table = new Table({
    head: ['operation', 'page', 'result'],
    style: { head: [], border: [], compact: true },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const { id, source } of allOperations) {
    const own = results.filter(({ operation }) => operation === id);
    table.push([id, `${source.page} (${source.edition})`, operationResult(report, id, own)]);
  }
  return table.toString();
}

function operationResult(report: Report, id: string, own: CheckResult['results']): string {
  const findings = report.findings.filter(({ operation }) => operation === id);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const passed = own.filter(({ outcome }) => outcome === 'passed').length;
  if (errors > 0) return colors.red(`${plural(errors, 'error')}, ${passed} checks passed`);
  const unchecked = report.notChecked.find(({ operation }) => operation === id);
  if (unchecked) return colors.yellow(`not checked: ${unchecked.reason}`);
  if (findings.length > 0) return colors.yellow(`${plural(findings.length, 'warning')}, ${passed} checks passed`);
  return colors.green(`${passed} checks passed`);
}

function findingText(finding: Finding, number: number): string {
  const { severity, operation, check, message, expected, actual, source, repeat } = finding;
  const label = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  return [
    `${number}. ${label} ${operation}: ${message} [${check}]`,
    `   expected: ${expected}`,
    `   actual:   ${actual}`,
    `   page:     ${source.page} (${source.edition}) ${source.title ?? ''}`.trimEnd(),
    `   repeat:   ${repeat}`,
  ].join('\n');
}

function summary({ counts, durationMs }: Report, exit: number): string {
  const verdicts = ['The gateway keeps the contract', 'The gateway departs from the contract', 'The gateway could not be checked'];
  const paint = [colors.green, colors.red, colors.yellow][exit] ?? colors.red;
  const { passed, failed, warned, skipped } = counts;
  const time = (durationMs / 1000).toFixed(1);
  return `${paint(verdicts[exit] ?? '')}: ${passed} passed, ${failed} failed, ${warned} warned, ${skipped} skipped in ${time} s`;
}

function seenLine(coverage: Coverage): string {
  const succeeded = `${seen('operations', coverage)} with ${seen('parameters', coverage)}`;
  return `Seen to succeed: ${succeeded}. Seen at all: ${seen('errorCodes', coverage)}, ${seen('events', coverage)}.`;
}

function seen(what: keyof Coverage, coverage: Coverage): string {
  const { covered, missed } = coverage[what];
  const names = { operations: 'operations', parameters: 'parameters', errorCodes: 'error codes', events: 'events' };
  return `${covered.length} of ${covered.length + missed.length} ${names[what]}`;
}

function worstFirst(a: Finding, b: Finding): number {
  return Number(b.severity === 'error') - Number(a.severity === 'error');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
