import { contract, type Edition, editions } from '../../contract.js';
import type { DocumentedStatement } from '../../descriptor.js';
import { allOperationIds, type OperationId, operation } from '../../operation.js';
import { goneCode, type RecordedExchange } from '../../recording.js';
import type { CheckResult } from '../check.js';
import type { Exchange } from '../exchange.js';
import { type Finding, leftOut, notRecorded } from '../finding.js';
import { judge } from '../judge.js';
import { mergeCauses } from '../merge.js';
import { isStatement } from '../statement.js';
import { statementResults } from '../statement-results.js';
import { UsageError } from '../target.js';
import type { RecordedRun } from './read-recording.js';
import { seen } from './seen.js';
import { Sessions } from './sessions.js';
import { judgeTraffic } from './traffic.js';

export interface ReplayResult extends CheckResult {
  /** How many of the requests break the contract themselves. */
  readonly wrongRequests: number;
}

/**
 * Judges what was recorded between an application and a gateway, as far as that can be done from outside: what was not sent is not
 * checked, and that alone is no obstacle.
 *
 * @param operations what is judged; default: all
 */
export function replay(runs: readonly RecordedRun[], operations: ReadonlySet<OperationId> = everything()): ReplayResult {
  const findings = new Map<string, Finding>();
  const kept = new Set<string>();
  const exchanges: Exchange[] = [];
  let wrongRequests = 0;
  const note = (found: readonly Finding[], statements: readonly string[], after: readonly OperationId[]) => {
    for (const finding of found)
      if (!findings.has(finding.id)) findings.set(finding.id, { ...finding, ...(after.length > 0 && { after }) });
    for (const id of statements) if (isStatement(id)) kept.add(id);
  };
  for (const { head, exchanges: recorded } of runs) {
    const sessions = new Sessions();
    const lost = new Set<OperationId>();
    for (const each of recorded) {
      const place = seen(each, head.target);
      if (place.kind === 'unknown path') continue;
      const { exchange } = place;
      const judged = judgeTraffic(place);
      if (judged.application.some(({ severity }) => severity === 'error')) wrongRequests += 1;
      const after = sessions.after(exchange.agentid);
      if (place.kind === 'operation') {
        const { findings: found, kept: ids } = sessions.follow(exchange, judged.flaws.length === 0);
        note(found, ids, after);
      }
      if (exchange.outcome.kind === 'fault') {
        // One answer may get lost on the way.
        if (isLost(each) && lost.has(exchange.operation)) note(unanswered(exchange), [], after);
        if (isLost(each)) lost.add(exchange.operation);
        continue;
      }
      exchanges.push(exchange);
      note(judged.gateway, judged.kept, after);
    }
  }
  const merged = mergeCauses([...findings.values()]).filter(({ operation, alsoAt }) =>
    [operation, ...alsoAt].some((id) => operations.has(id)),
  );
  const judgedAny = exchanges.some(({ operation }) => operations.has(operation)) || merged.length > 0;
  return {
    target: runs[0]?.head.target ?? '',
    edition: contract().edition,
    ...timeOf(runs),
    statements: statementResults(kept, merged, reasonFor).map((result) =>
      operations.has(result.operation) ? result : { ...result, outcome: 'unchecked', reason: leftOut, findings: [] },
    ),
    findings: merged,
    exchanges,
    notChecked: [],
    obstacles: judgedAny
      ? []
      : [
          {
            reason: 'the recording has no answer to any operation that is judged',
            advice: 'record while the application is used, with ccgw proxy URL --record FILE',
          },
        ],
    agents: [],
    wrongRequests,
  };
}

/** What no check would send may be in a recording all the same. */
function reasonFor({ operation: id, unchecked }: DocumentedStatement): string {
  return unchecked === undefined || unchecked === operation(id as OperationId).lasting ? notRecorded : unchecked;
}

function everything(): ReadonlySet<OperationId> {
  return new Set(allOperationIds());
}

/**
 * Whether the gateway took a request and gave no answer to it; not that it was not there, that the application went away, or that the time of
 * `--timeout` was too short.
 */
export function isLost({ fault }: RecordedExchange): boolean {
  return fault !== undefined && ![goneCode, 'ETIMEDOUT'].includes(fault.code) && fault.wasSent === true;
}

/**
 * The finding of a request that was taken and not answered: a warning, for a gateway may be started anew, and may close a connection that is
 * kept at the very moment of a request (RFC 9112, section 9.5).
 */
export function unanswered(exchange: Exchange): readonly Finding[] {
  return judge(exchange, { guidTaken: true, curlOptions: [] }).flatMap((result) =>
    result.outcome === 'found' ? result.findings.map((finding) => ({ ...finding, severity: 'warning' as const })) : [],
  );
}

function timeOf(runs: readonly RecordedRun[]): Pick<CheckResult, 'startedAt' | 'durationMs'> {
  const [first] = runs;
  const startedAt = new Date(first?.head.startedAt ?? 0);
  const ends = runs.flatMap(({ exchanges }) => exchanges.map(({ at, ms }) => Date.parse(at) + ms));
  const durationMs = Math.max(0, ...ends.map((end) => end - startedAt.getTime()));
  return { startedAt, durationMs };
}

/**
 * The edition that a recording was made with, which is that of its last run.
 *
 * @param name of the recording, for messages
 * @throws {UsageError} if there is no such edition any more
 */
export function editionOf(name: string, runs: readonly RecordedRun[]): Edition {
  const edition = runs.at(-1)?.head.contract.edition ?? 'as-published';
  const known = editions.find((each) => each === edition);
  if (known === undefined)
    throw new UsageError(
      `${name} was made with the edition ${edition}, which there is not; give one of ${editions.join(', ')} with --edition`,
    );
  return known;
}
