import { bundleOf, contract } from '../../contract.js';
import type { Source } from '../../descriptor.js';
import { leftOut, notRecorded, statementIn, statementsOf } from '../finding.js';
import { isStatement } from '../statement.js';
import type { Finding, Report, StatementResult } from './types.js';

/**
 * Where the document of the package is, seen from the root of a repository that uses the package. A path and no URL: CI systems
 * take the file of a finding for one of the repository, and npm puts the package there. It is nothing that the report has to prove.
 */
export function documentFile(): string {
  return `node_modules/cc-gateway-contract/generated/${bundleOf(contract().edition, 'yaml')}`;
}

/** Page and edition of a source, with the title if there is one. */
export function pageOf({ page, edition, title }: Source): string {
  return `${page} (${edition})${title === undefined ? '' : ` ${title}`}`;
}

/** Line of the document of the package. */
export function placeOf(line: number): string {
  return `${bundleOf(contract().edition, 'yaml')}:${line}`;
}

/** A finding in full, as plain lines. */
export function findingText(finding: Finding): string {
  const { message, expected, actual, source, line, statement, alsoAt, id, after = [], repeat } = finding;
  return [
    message,
    '',
    `expected:  ${expected}`,
    `actual:    ${actual}`,
    `statement: ${statement}, ${placeOf(line)}`,
    `page:      ${pageOf(source)}`,
    ...(alsoAt.length > 0 ? [`also at:   ${alsoAt.join(', ')}`] : []),
    `id:        ${id}`,
    ...(after.length > 0 ? [`after:     ${after.join(', ')}`] : []),
    '',
    'repeat:',
    repeat,
  ].join('\n');
}

/** How a check ended, in the order of the exit codes. */
export type Verdict = 'kept' | 'broken' | 'undone';

/** The verdict that the exit code gives too: a departure counts before what could not be checked. */
export function verdictOf(report: Report): Verdict {
  if (report.findings.some(({ severity }) => severity === 'error')) return 'broken';
  return troublesOf(report).length > 0 ? 'undone' : 'kept';
}

/** The verdict as a sentence without its full stop. */
export const verdictText: Readonly<Record<Verdict, string>> = {
  kept: 'The gateway keeps the contract',
  broken: 'The gateway departs from the contract',
  undone: 'The gateway could not be checked',
};

/** The verdict as a sentence without its full stop, with what a good one does not cover. */
export function verdictSentence(report: Report): string {
  const verdict = verdictOf(report);
  const all = [
    ...[leftOut, notRecorded].filter((why) => report.statements.some(({ reason }) => reason === why)),
    ...(report.accepted.length > 0 ? ['accepted by the baseline'] : []),
  ];
  const rest = verdict !== 'kept' || all.length === 0 ? '' : `, but for what was ${all.join(' and ')}`;
  return `${verdictText[verdict]}${rest}`;
}

/** Something that kept the check from being complete, or from cleaning up behind itself. */
export interface Trouble {
  /** What it concerns: the gateway, an operation, an agent. */
  readonly subject: string;
  readonly kind: 'could not be checked in full' | 'was not checked' | 'may still be signed in';
  readonly reason: string;
  readonly advice?: string;
}

/** Everything that alone would end the check with exit code 2. */
export function troublesOf({ obstacles, notChecked, agents }: Report): readonly Trouble[] {
  const reason = 'its sign-out was not confirmed';
  const advice = 'two minutes without a poll sign it out';
  return [
    ...obstacles.map((obstacle): Trouble => ({ subject: 'the gateway', kind: 'could not be checked in full', ...obstacle })),
    ...notChecked.map((entry): Trouble => ({ subject: entry.operation, kind: 'was not checked', reason: entry.reason })),
    ...agents
      .filter(({ signedOut }) => !signedOut)
      .map(({ agent }): Trouble => ({ subject: `agent ${agent}`, kind: 'may still be signed in', reason, advice })),
  ];
}

/** A trouble as one sentence without its full stop. */
export function troubleText({ subject, kind, reason, advice }: Trouble): string {
  return `${subject} ${kind}: ${reason}${advice === undefined ? '' : `; ${advice}`}`;
}

/** The same findings with errors before warnings, each of them by operation, otherwise in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const operations = [...new Set(findings.map(({ operation }) => operation))];
  const rank = ({ severity, operation }: Finding) => (severity === 'error' ? 0 : operations.length) + operations.indexOf(operation);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** What became of an entry of the baseline that accepts nothing any more, as the end of a sentence about it. */
export function goneText({ id }: Report['gone'][number]): string {
  return isStatement(statementIn(id)) ? 'no longer occurs' : 'names no statement of the contract';
}

/** A number with its noun: `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Every operation that the report speaks of, in the order of the document as far as its statements go. */
export function operationsOf({ statements, findings, accepted, notChecked, requests }: Report): readonly string[] {
  return [
    ...new Set([
      ...statements.map(({ operation }) => operation),
      ...findings.map(({ operation }) => operation),
      ...accepted.map(({ finding }) => finding.operation),
      ...notChecked.map(({ operation }) => operation),
      ...Object.keys(requests),
    ]),
  ];
}

/** The outcome of a statement for people: `accepted` if the baseline accepts everything that was found. */
export type ShownOutcome = StatementResult['outcome'] | 'accepted';

/** Every outcome, in the order in which reports name them. */
export const shownOutcomes: readonly ShownOutcome[] = ['kept', 'broken', 'warned', 'accepted', 'unchecked'];

/** What became of a statement after the baseline: the worst of the findings that count, `accepted` if only others are left. */
export function shownOutcome(
  { findings, accepted }: Pick<Report, 'findings' | 'accepted'>,
  { statement, outcome }: StatementResult,
): ShownOutcome {
  const own = findings.filter((finding) => statementsOf(finding).includes(statement));
  if (own.length > 0) return own.some(({ severity }) => severity === 'error') ? 'broken' : 'warned';
  return accepted.some(({ finding }) => statementsOf(finding).includes(statement)) ? 'accepted' : outcome;
}

/** Numbers of statements by outcome. */
export type Tally = Readonly<Record<ShownOutcome, number>>;

/** Counts statements of a report by what became of them after the baseline. */
export function tallyOf(report: Pick<Report, 'findings' | 'accepted'>, statements: readonly StatementResult[]): Tally {
  const outcomes = statements.map((statement) => shownOutcome(report, statement));
  const count = (wanted: ShownOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    kept: count('kept'),
    broken: count('broken'),
    warned: count('warned'),
    accepted: count('accepted'),
    unchecked: count('unchecked'),
  };
}
