import { pageOf, placeOf, plural } from '../check/report/words.js';
import { colors } from '../colors.js';
import type { Elsewhere, Summary, Violation } from './violation.js';

/** A violation for people, with its page. */
export function violationText({ by, finding, line }: Violation, number: number): string {
  const { severity, operation, message, expected, actual, source, line: place, id } = finding;
  const label = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  return [
    `${number}. ${colors.bold(`the ${by}`)}, ${label}: ${message.startsWith(`${operation} `) ? '' : `${operation}: `}${message} [${id}]`,
    `   expected: ${expected}`,
    `   actual:   ${shortened(actual)}`,
    `   page:     ${pageOf(source)}, ${placeOf(place)}`,
    `   request:  ${line}`,
    '',
    '',
  ].join('\n');
}

/** A request that is none of the contract, for people. */
export function elsewhereText({ line }: Elsewhere): string {
  return `${colors.yellow('not in the contract')}: ${line} was passed on, and nothing is said of it\n\n`;
}

/** What came of it all, for people. */
export function summaryText({ requests, operations, violations, elsewhere }: Summary): string {
  const total = elsewhere.reduce((sum, { count }) => sum + count, 0);
  const errors = violations.filter(({ finding }) => finding.severity === 'error').length;
  const warnings = violations.length - errors;
  const counts = [...(errors > 0 ? [plural(errors, 'error')] : []), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])];
  const found = counts.length === 0 ? colors.green('nothing breaks the contract') : colors.red(counts.join(' and '));
  const judged = requests - total;
  const head =
    judged === 0
      ? 'no request of the contract came'
      : `${plural(judged, 'request')} of ${plural(operations.length, 'operation')}: ${found}`;
  return [
    head,
    ...violations.map(({ by, finding, count }, index) => `  ${index + 1}. ${timesOf(count)} ${by}: ${finding.id}`),
    ...(total > 0 ? [`${plural(total, 'other request')}:`] : []),
    ...elsewhere.map(({ line, count }) => `  ${timesOf(count)} ${line}`),
    '',
  ].join('\n');
}

/** What was not looked at, a line each. */
export function unseenLines({ unseen, requests, seenByPrism }: Summary): string[] {
  const lines = [...unseen].map(
    ([reason, count]) => `not looked at ${timesOf(count)}${reason.startsWith('by Prism') ? ' ' : ': '}${reason}`,
  );
  return requests === 0 ? lines : [...lines, `Prism looked at ${plural(seenByPrism, 'exchange')}`];
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}
