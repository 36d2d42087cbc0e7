import { onOneLine, visible } from './characters.js';
import type { Finding, Report } from './types.js';
import {
  findingText,
  operationsOf,
  plural,
  shownOutcomes,
  type Trouble,
  tallyOf,
  troublesOf,
  troubleText,
  verdictSentence,
  worstFirst,
} from './words.js';

/** GitHub drops the summary of a step altogether if it has more than a mebibyte; some room is left for what other lines need. */
const roomBytes = 900_000;

/** The report as Markdown for `$GITHUB_STEP_SUMMARY`: verdict, table of operations, findings. */
export function githubSummary(report: Report): string {
  const { contract, target, durationMs } = report;
  const { kept, broken, warned, accepted, unchecked } = tallyOf(report, report.statements);
  const time = (durationMs / 1000).toFixed(1);
  const parts = [
    `## ${verdictSentence(report)}`,
    `Contract ${inline(contract.version)} (${inline(contract.edition)}) against ${code(target)}, in ${time} s.`,
    `Statements: ${kept} kept, ${broken} broken, ${warned} warned of, ${accepted} accepted, ${unchecked} not checked.`,
    troublesOf(report).map(troubleItem).join('\n'),
    operationTable(report),
    ...findings(report),
    list(
      'Accepted by the baseline',
      report.accepted.map(({ finding, reason }) => `${code(finding.id)}: ${inline(finding.message)} (${inline(reason)})`),
    ),
    list(
      'No longer occurs, can leave the baseline',
      report.gone.map(({ id, reason }) => `${code(id)} (${inline(reason)})`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function troubleItem(trouble: Trouble): string {
  return `- ${inline(troubleText(trouble))}`;
}

function operationTable(report: Report): string {
  const rows = operationsOf(report).map((operation) => {
    const tally = tallyOf(
      report,
      report.statements.filter((statement) => statement.operation === operation),
    );
    const counted = shownOutcomes.map((outcome) => tally[outcome]);
    return [inline(operation), ...counted, report.requests[operation] ?? 0].join(' | ');
  });
  if (rows.length === 0) return '';
  const head = [
    'operation | kept | broken | warned | accepted | not checked | requests',
    '--- | ---: | ---: | ---: | ---: | ---: | ---:',
  ];
  return [...head, ...rows].map((row) => `| ${row} |`).join('\n');
}

function findings(report: Report): string[] {
  if (report.findings.length === 0) return [];
  const blocks: string[] = [];
  let room = roomBytes;
  for (const finding of worstFirst(report.findings)) {
    const block = findingBlock(finding);
    room -= Buffer.byteLength(block);
    if (room < 0) break;
    blocks.push(block);
  }
  const more = report.findings.length - blocks.length;
  return ['### Findings', ...blocks, more > 0 ? `And ${plural(more, 'more finding')}, for which there is no room here.` : ''];
}

/** The heading in HTML, which GitHub needs there, and the rest in a fence that is longer than any in the text. */
function findingBlock(finding: Finding): string {
  const text = visible(findingText(finding));
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const heading = `<b>${finding.severity}</b> ${html(finding.operation)}: ${html(onOneLine(finding.message))}`;
  return `<details><summary>${heading}</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** Text that stays text in Markdown, wherever it stands on a line. */
function inline(text: string): string {
  return html(onOneLine(text)).replace(/[\\`*_{}[\]()#+\-.!|~@$:]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function code(text: string): string {
  return `<code>${inline(text)}</code>`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
