import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { visible } from './characters.js';
import type { Finding, Report } from './types.js';
import { documentFile, findingText, pageOf, placeOf, troublesOf, troubleText } from './words.js';

/**
 * The report as SARIF 2.1.0, for code scanning: each statement that a finding cites is a rule. There is no `helpUri`, because the
 * pages are known by their names alone.
 */
export function sarifReport(report: Report): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(report)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function run(report: Report): Run {
  const { findings, accepted, contract, target } = report;
  const cited = [...findings, ...accepted.map(({ finding }) => finding)];
  const rules = [...new Map(cited.map((finding) => [finding.statement, rule(finding, report)])).values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const result = (finding: Finding) => resultOf(finding, indexes.get(finding.statement));
  return {
    tool: { driver: { name: 'cc-gateway-contract', rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report)],
    // Where one result has `suppressions`, all must have them: an empty list says that it is not suppressed.
    results: [
      ...findings.map((finding) => ({ ...result(finding), ...(accepted.length > 0 && { suppressions: [] }) })),
      ...accepted.map(({ finding, reason }) => ({
        ...result(finding),
        suppressions: [{ kind: 'external', status: 'accepted', justification: visible(reason) } as const],
      })),
    ],
    properties: { target: visible(target), contractVersion: contract.version, contractEdition: contract.edition },
  };
}

function rule({ statement: id, source, line, check, message }: Finding, { statements }: Report): ReportingDescriptor {
  const text = visible(statements.find(({ statement }) => statement === id)?.text ?? message);
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `Documented on page ${pageOf(source)}; ${placeOf(line)} of cc-gateway-contract.` },
    properties: { tags: [check] },
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined): Result {
  const { id, statement, severity, line, operation, alsoAt } = finding;
  return {
    ruleId: statement,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: { text: visible(findingText(finding)) },
    locations: [
      {
        // The gateway has no file that could be pointed at; the document says what it ought to do.
        physicalLocation: { artifactLocation: { uri: documentFile() }, region: { startLine: line } },
        logicalLocations: [{ name: operation, kind: 'function' }],
      },
    ],
    partialFingerprints: { 'findingId/v1': id },
    properties: { operation, alsoAt },
  };
}

function invocation(report: Report): NonNullable<Run['invocations']>[number] {
  const troubles = troublesOf(report);
  const notifications = troubles.map(
    (trouble): Notification => ({
      level: trouble.kind === 'may still be signed in' ? 'warning' : 'error',
      message: { text: visible(troubleText(trouble)) },
    }),
  );
  const end = new Date(Date.parse(report.startedAt) + report.durationMs);
  return {
    executionSuccessful: troubles.length === 0,
    startTimeUtc: report.startedAt,
    endTimeUtc: end.toISOString(),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}
