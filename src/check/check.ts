import { Cookies } from '../cookies.js';
import { allOperations, type OperationId } from '../operation.js';
import { type DreddRun, runDredd } from './dredd/run.js';
import type { Exchange } from './exchange.js';
import type { Finding, Result } from './finding.js';
import { judgeVerdicts } from './judge.js';
import type { Obstacle } from './obstacle.js';
import { type Agent, planTransactions } from './plan.js';
import { type Connection, type SignOut, sessionAfter, signOut } from './sign-out.js';
import type { Target } from './target.js';
import { weigh } from './weigh.js';

export interface CheckOptions {
  readonly target: Target;
  readonly agent: Agent;
  /** Milliseconds until an answer is given up; a poll may be held for ten seconds. */
  readonly timeoutMs: number;
  /** Certificates in PEM to trust. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** Options for the curl lines of the findings, such as `--insecure`. */
  readonly curlOptions?: readonly string[];
  /** Stops the check: the agent is signed out, and what was not reached is reported as such. */
  readonly signal?: AbortSignal;
}

export interface CheckResult {
  readonly target: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly notChecked: readonly { readonly operation: OperationId; readonly reason: string }[];
  /** Why the gateway could not be checked, or not to the end. */
  readonly obstacles: readonly Obstacle[];
  readonly agents: readonly { readonly agent: number; readonly signedOut: boolean }[];
}

/**
 * Checks a gateway: Dredd runs one documented transaction for each operation in the order of a session, and every answer is held
 * against the contract. The agent is signed out whatever happens.
 *
 * @throws {UsageError} before anything is sent, if the agent's number, phone or password is none that the contract admits
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { target, agent, timeoutMs, ca, insecure, signal, curlOptions = [] } = options;
  const transactions = planTransactions(agent);
  const startedAt = new Date();
  const connection: Connection = { baseUrl: target.baseUrl, timeoutMs, insecure, ...(ca !== undefined && { ca }) };
  const run = await runDredd({ ...connection, agentid: agent.agentid, transactions, ...(signal && { signal }) });
  const { signedOut, answered } = await endSession(connection, agent.agentid, run);

  const { results: judged, unjudged, obstacles } = weigh(run.exchanges, { answers: answered, curlOptions });
  const results = [...judged, ...judgeVerdicts(run, judged, { curlOptions })];
  const allObstacles = [...obstacles, ...ownObstacles(run.problems, signal)];
  const reached = new Set(judged.map(({ operation }) => operation));
  const skipped = new Map(run.skipped.map(({ operation, reason }) => [operation, reason]));
  const notChecked = allOperations
    .map(({ id }) => id as OperationId)
    .filter((id) => !reached.has(id) || unjudged.has(id))
    .map((operation) => ({
      operation,
      reason: unjudged.get(operation) ?? skipped.get(operation) ?? allObstacles[0]?.reason ?? 'it was not reached',
    }));
  return {
    target: target.baseUrl,
    startedAt,
    durationMs: Date.now() - startedAt.getTime(),
    results,
    findings: results.flatMap((result) => (result.outcome === 'found' ? result.findings : [])),
    exchanges: run.exchanges,
    notChecked,
    obstacles: allObstacles,
    agents: [{ agent: agent.agentid, signedOut }],
  };
}

/** Exit code: 1 if a documented statement is broken, otherwise 2 if anything was left unchecked or anybody signed in, otherwise 0. */
export function exitCode({ findings, notChecked, obstacles, agents }: CheckResult): 0 | 1 | 2 {
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  const undone = notChecked.length > 0 || obstacles.length > 0 || agents.some(({ signedOut }) => !signedOut);
  return undone ? 2 : 0;
}

/** What stood in the way although the gateway did not. */
function ownObstacles(problems: readonly string[], signal: AbortSignal | undefined): Obstacle[] {
  if (signal?.aborted) return [{ reason: 'the check was interrupted', advice: 'run it again' }];
  return problems.map((reason) => ({ reason, advice: 'this is a fault of the check, not of the gateway; please report it' }));
}

async function endSession(connection: Connection, agentid: number, { exchanges, unfinished }: DreddRun): Promise<SignOut> {
  const { status, guids } = sessionAfter(exchanges, unfinished);
  if (status === 'signed out') return { signedOut: true, answered: exchanges.at(-1)?.outcome.kind === 'answer' };
  const cookies = new Cookies();
  for (const { outcome } of exchanges) if (outcome.kind === 'answer') cookies.take(outcome.cookies);
  return await signOut(connection, agentid, guids, cookies);
}
