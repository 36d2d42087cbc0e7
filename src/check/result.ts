import { contract } from '../contract.js';
import { allOperations, type OperationId } from '../operation.js';
import type { CheckOptions, CheckResult } from './check.js';
import type { Exchange } from './exchange.js';
import { type Finding, leftOut, notReached, type StatementResult } from './finding.js';
import { mergeCauses } from './merge.js';
import { faultObstacle, type Obstacle } from './obstacle.js';
import { roles } from './roles.js';
import type { Run } from './run/run.js';
import type { SignOut } from './sign-out.js';

/** What a check has to tell in the end. */
export function resultOf(
  run: Run,
  { target, agents, signal }: CheckOptions,
  {
    startedAt,
    problems,
    ended,
  }: { startedAt: Date; problems: readonly Obstacle[]; ended: readonly { agentid: number; ended: SignOut }[] },
): CheckResult {
  const gone = goneFrom(run, ended) ?? (run.wire.isGone ? problems[0] : undefined);
  run.notes.judgeUnanswered((id) => run.wire.isDeaf(id));
  // That nothing is answered any more is no departure of the operation that it showed at.
  const answered = run.notes.findings.filter(({ check: name }) => gone === undefined || name !== 'answered');
  const findings = mergeCauses(answered).filter(({ operation, alsoAt }) =>
    [operation, ...alsoAt].some((id) => run.operations.has(id)),
  );
  const obstacles = [...obstaclesOf(run), ...problems];
  if (signal?.aborted) obstacles.push({ reason: 'the check was interrupted', advice: 'run it again' });
  for (const exchange of run.notes.unanswered.filter((each) => run.operations.has(each.operation)))
    obstacles.push(...unansweredObstacle(exchange));
  if (gone) obstacles.push(gone);
  const signedIn = new Map(ended.map((each) => [each.agentid, each.ended.signedOut]));
  return {
    target: target.baseUrl,
    edition: contract().edition,
    startedAt,
    durationMs: Date.now() - startedAt.getTime(),
    statements: run.notes.results(findings).map((result) => orLeftOut(run, result)),
    findings,
    exchanges: [...run.wire.exchanges, ...(run.dredd?.exchanges ?? [])],
    notChecked: notChecked(run, findings, obstacles),
    obstacles: distinct(obstacles),
    agents: [
      ...agents.map(({ agentid }) => ({ agent: agentid, signedOut: signedIn.get(agentid) ?? true })),
      // Somebody under a number that should not have been let in.
      ...ended
        .filter((each) => !each.ended.signedOut && !agents.some(({ agentid }) => agentid === each.agentid))
        .map((each) => ({ agent: each.agentid, signedOut: false })),
    ],
  };
}

/** The sign-in and the sign-out are called in any case, but judged only where they were asked for. */
function orLeftOut({ operations, exempt }: Run, result: StatementResult): StatementResult {
  if (operations.has(result.operation)) return result;
  return { ...result, outcome: 'unchecked', reason: exempt.get(result.operation) ?? leftOut, findings: [] };
}

/** An answer that was lost says nothing of the gateway, and the check is not complete without it. */
function unansweredObstacle({ operation, outcome, request }: Exchange): Obstacle[] {
  if (outcome.kind !== 'fault') return [];
  const { reason } = faultObstacle(outcome, new URL(request.url));
  return [{ reason: `${operation} was not answered once: ${reason}`, advice: 'run it again' }];
}

function obstaclesOf(run: Run): Obstacle[] {
  return [...run.obstacles].map(([agentid, { obstacle }]) =>
    run.obstacles.size > 1 || run.succeeded.size > 0 ? { ...obstacle, reason: `agent ${agentid}: ${obstacle.reason}` } : obstacle,
  );
}

/** A gateway that answered at first and does not any more. */
function goneFrom(run: Run, ended: readonly { ended: SignOut }[]): Obstacle | undefined {
  const last = run.wire.exchanges.at(-1);
  if (last?.outcome.kind !== 'fault' || run.obstacles.size > 0 || ended.some((each) => each.ended.answered)) return undefined;
  return faultObstacle(last.outcome, new URL(last.request.url));
}

/** The operations of which no success was seen and no error found either. */
function notChecked(run: Run, findings: readonly Finding[], obstacles: readonly Obstacle[]): CheckResult['notChecked'] {
  const judged = new Set(
    findings.filter(({ severity }) => severity === 'error').flatMap(({ operation: id, alsoAt }) => [id, ...alsoAt]),
  );
  return allOperations()
    .map(({ id }) => id as OperationId)
    .filter((id) => run.operations.has(id) && !wasSeen(run, id) && !judged.has(id))
    .map((id) => ({ operation: id, reason: run.unjudged.get(id) ?? obstacles[0]?.reason ?? blockedReason(run) }));
}

/** Seen to succeed, refused for lack of a right, which a gateway may do for ever, or of no use to an agent who polls. */
function wasSeen({ succeeded, withoutRight }: Run, id: OperationId): boolean {
  return succeeded.has(id) || withoutRight.has(id) || roles().pushOnly.some((operation) => operation.id === id);
}

function blockedReason({ actors }: Run): string {
  return actors.find(({ blocked }) => blocked !== undefined)?.blocked ?? notReached;
}

function distinct(obstacles: readonly Obstacle[]): Obstacle[] {
  return [...new Map(obstacles.map((obstacle) => [obstacle.reason, obstacle])).values()];
}
