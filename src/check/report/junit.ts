import XMLBuilder from 'fast-xml-builder';
import { statementsOf } from '../finding.js';
import { onOneLine, visible } from './characters.js';
import type { Finding, Report, StatementResult } from './types.js';
import { documentFile, findingText, goneText, operationsOf, type Trouble, troublesOf, troubleText } from './words.js';

/** What a test case may hold besides its attributes; the builder takes names with `@` for attributes. */
interface TestCase {
  readonly [attribute: `@${string}`]: string;
  readonly failure?: Detail;
  readonly error?: Detail;
  readonly skipped?: Detail;
  readonly 'system-out'?: string;
}

interface Detail {
  readonly '@message': string;
  readonly '@type'?: string;
  readonly '#text'?: string;
}

interface Suite {
  readonly name: string;
  readonly seconds: string;
  readonly cases: readonly TestCase[];
}

/**
 * The report as JUnit XML, which GitHub actions, GitLab and Jenkins show: a suite for each operation, a test case for each documented
 * statement. JUnit has no warnings: a statement with warnings alone passes, and its output has them. What the baseline accepts is
 * skipped. What stood in the way of the check is an error in a suite of its own, so that an incomplete check is not green.
 */
export function junitReport(report: Report): string {
  const seconds = (report.durationMs / 1000).toFixed(3);
  const suites: Suite[] = [
    // The report knows the time of the whole run alone. It stands here, so that tools which add suites up come to the right sum.
    { name: 'the check itself', seconds, cases: checkItself(report, seconds) },
    ...operationsOf(report).map((operation) => ({ name: operation, seconds: '0.000', cases: operationCases(report, operation) })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  // Without zone and fraction, as the schema of Ant has it; the time is UTC.
  const timestamp = report.startedAt.slice(0, 19);
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      // Jenkins' schema has neither `skipped` nor `timestamp` here.
      '@name': onOneLine(`Contract ${report.contract.version} (${report.contract.edition}) against ${report.target}`),
      '@time': seconds,
      '@tests': String(all.length),
      '@failures': String(count(all, 'failure')),
      '@errors': String(count(all, 'error')),
      testsuite: suites
        .filter(({ cases }) => cases.length > 0)
        .map(({ name, seconds: time, cases }) => ({
          '@name': name,
          '@tests': String(cases.length),
          '@failures': String(count(cases, 'failure')),
          '@errors': String(count(cases, 'error')),
          '@skipped': String(count(cases, 'skipped')),
          '@time': time,
          '@timestamp': timestamp,
          testcase: cases,
        })),
    },
  });
}

function count(cases: readonly TestCase[], result: 'failure' | 'error' | 'skipped'): number {
  return cases.filter((testCase) => testCase[result] !== undefined).length;
}

function checkItself(report: Report, seconds: string): TestCase[] {
  const gone = report.gone.map((entry) => `baseline: ${entry.id} ${goneText(entry)} (it was accepted: ${entry.reason})`);
  const output = gone.length > 0 ? { 'system-out': visible(gone.join('\n')) } : {};
  const complete = { ...attributes('the check itself', 'the check was complete'), '@time': seconds, ...output };
  const [first, ...rest] = troublesOf(report).map(troubleCase);
  return first === undefined ? [complete] : [{ ...first, '@time': seconds, ...output }, ...rest];
}

function troubleCase(trouble: Trouble): TestCase {
  const { subject, kind, reason } = trouble;
  // There may be several obstacles, and tools tell test cases apart by their names.
  const name = kind === 'could not be checked in full' ? `${subject} ${kind}: ${reason}` : `${subject} ${kind}`;
  return {
    ...attributes('the check itself', name),
    error: { '@message': onOneLine(reason), '@type': kind, '#text': visible(troubleText(trouble)) },
  };
}

function attributes(classname: string, name: string): TestCase {
  return { '@name': onOneLine(name), '@classname': classname, '@time': '0.000' };
}

function operationCases(report: Report, operation: string): TestCase[] {
  const statements = report.statements.filter((statement) => statement.operation === operation);
  const known = new Set(report.statements.map(({ statement }) => statement));
  // A finding whose statement the report does not list must not get lost.
  const homeless = [...report.findings, ...report.accepted.map(({ finding }) => finding)]
    .filter((finding) => finding.operation === operation && !known.has(finding.statement))
    .map(({ statement, message, line }) => ({ statement, text: message, line }));
  const further = [...new Map(homeless.map((entry) => [entry.statement, entry])).values()];
  return [...statements, ...further].map((statement) => ({
    ...attributes(operation, `${statement.text} (${statement.statement})`),
    // GitLab and actions of GitHub read these two, Jenkins passes over them. The schema of its xUnit plugin has no place for them.
    '@file': documentFile(),
    '@line': String(statement.line),
    ...result(report, statement),
  }));
}

type Result = Pick<TestCase, 'failure' | 'skipped' | 'system-out'>;

function result(report: Report, statement: Pick<StatementResult, 'statement'> & Partial<StatementResult>): Result {
  const own = report.findings.filter((finding) => statementsOf(finding).includes(statement.statement));
  const errors = own.filter(({ severity }) => severity === 'error');
  const warnings = own.filter(({ severity }) => severity === 'warning');
  const accepted = report.accepted.filter(({ finding }) => statementsOf(finding).includes(statement.statement));
  const output = [
    ...warnings.map((finding) => `warning: ${findingText(finding)}`),
    ...accepted.map(({ finding, reason }) => `accepted by the baseline: ${reason}\n${findingText(finding)}`),
  ];
  return {
    ...verdict(statement, errors, warnings, accepted),
    ...(output.length > 0 && { 'system-out': visible(output.join('\n\n')) }),
  };
}

function verdict(
  { outcome, reason }: Partial<StatementResult>,
  errors: readonly Finding[],
  warnings: readonly Finding[],
  accepted: Report['accepted'],
): Result {
  const [worst, ...further] = errors;
  if (worst !== undefined) {
    const more = further.length > 0 ? ` (and ${further.length} more)` : '';
    const text = errors.map(findingText).join('\n\n');
    return { failure: { '@message': onOneLine(worst.message) + more, '@type': worst.check, '#text': visible(text) } };
  }
  if (accepted[0] !== undefined && warnings.length === 0) {
    const reasons = accepted.map((entry) => entry.reason).join('; ');
    return { skipped: { '@message': onOneLine(`accepted by the baseline: ${reasons}`) } };
  }
  if (outcome === 'unchecked') return { skipped: { '@message': onOneLine(reason ?? 'it was not checked') } };
  // Without this a report that contradicts itself would pass.
  if (outcome === 'broken') return { failure: { '@message': 'it is broken', '@type': 'statement' } };
  return {};
}
