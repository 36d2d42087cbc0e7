import { onOneLine, visible } from './characters.js';
import type { Report } from './types.js';
import { documentFile, findingText, goneText, troublesOf, troubleText, worstFirst } from './words.js';

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** Line of the document; without it the annotation belongs to no file. */
  readonly line?: number;
}

/** GitHub shows so many annotations of one level for each step, and drops the rest without a word. */
const shownPerLevel = 10;

/**
 * The report as workflow commands of GitHub Actions, the worst first: errors, warnings, and notices for entries of the baseline that
 * no longer occur. Where a level has more than GitHub shows, the last one that it shows says how many more there are.
 */
export function githubAnnotations(report: Report): string {
  const all = annotationsOf(report);
  const lines = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const own = all.filter((annotation) => annotation.level === level);
    if (own.length <= shownPerLevel) return own.map(command);
    const shown = own.slice(0, shownPerLevel - 1);
    const message = `There are ${own.length - shown.length} more of this kind; GitHub shows ${shownPerLevel} for each step. The report has them all.`;
    return [...shown.map(command), command({ level, title: 'more', message })];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function annotationsOf(report: Report): Annotation[] {
  return [
    ...troublesOf(report).map(
      (trouble): Annotation => ({
        level: 'error',
        title: `${trouble.subject} ${trouble.kind}`,
        message: troubleText(trouble),
      }),
    ),
    ...worstFirst(report.findings).map(
      (finding): Annotation => ({
        level: finding.severity,
        title: `${finding.operation}: ${finding.statement}`,
        message: findingText(finding),
        line: finding.line,
      }),
    ),
    ...report.gone.map(
      (entry): Annotation => ({
        level: 'notice',
        title: 'baseline',
        message: `${entry.id} ${goneText(entry)} and can leave the baseline (it was accepted: ${entry.reason})`,
      }),
    ),
  ];
}

function command({ level, title, message, line }: Annotation): string {
  const place = line === undefined ? '' : `,file=${property(documentFile())},line=${line}`;
  return `::${level} title=${property(onOneLine(title))}${place}::${data(visible(message))}`;
}

/** The value of a command, as GitHub's runner undoes it: the percent sign first, because the others become one. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
