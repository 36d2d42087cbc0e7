import { allOperations, type OperationId } from '../operation.js';
import { runDredd } from './dredd/run.js';
import { type Exchange, jsonObject } from './exchange.js';
import type { Finding, Result } from './finding.js';
import { judge, judgeVerdicts } from './judge.js';
import { faultObstacle, type Obstacle, signInObstacle } from './obstacle.js';
import { type Agent, planTransactions } from './plan.js';
import { type Connection, sessionAfter, signOut } from './sign-out.js';
import type { Target } from './target.js';

export interface CheckOptions {
  readonly target: Target;
  readonly agent: Agent;
  /** Milliseconds until an answer is given up; a poll may be held for ten seconds. */
  readonly timeoutMs: number;
  /** Certificates in PEM to trust. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure: boolean;
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
  const { target, agent, timeoutMs, ca, insecure, signal } = options;
  const transactions = planTransactions(agent);
  const startedAt = new Date();
  const connection: Connection = { baseUrl: target.baseUrl, timeoutMs, insecure, ...(ca !== undefined && { ca }) };
  const run = await runDredd({ ...connection, agentid: agent.agentid, transactions, ...(signal && { signal }) });
  const agents = await endSession(connection, agent.agentid, run.exchanges);

  const { judged, obstacles } = weigh(run.exchanges);
  if (signal?.aborted) obstacles.push({ reason: 'the check was interrupted', advice: 'run it again' });
  obstacles.push(
    ...run.problems.map((problem) => ({
      reason: problem,
      advice: 'this is a fault of the check, not of the gateway; please report it',
    })),
  );
  const results = judged.flatMap((exchange) => judge(exchange, insecure));
  results.push(...judgeVerdicts(run, results, insecure));
  const reached = new Set(judged.map(({ operation }) => operation));
  const [obstacle] = obstacles;
  const notChecked = allOperations
    .map(({ id }) => id as OperationId)
    .filter((id) => !reached.has(id))
    .map((operation) => ({
      operation,
      reason: run.skipped.find((skipped) => skipped.operation === operation)?.reason ?? obstacle?.reason ?? 'it was not reached',
    }));
  return {
    target: target.baseUrl,
    startedAt,
    durationMs: Date.now() - startedAt.getTime(),
    results,
    findings: results.flatMap((result) => (result.outcome === 'found' ? result.findings : [])),
    exchanges: run.exchanges,
    notChecked,
    obstacles,
    agents,
  };
}

/** Exit code: 1 if a documented statement is broken, otherwise 2 if anything was left unchecked, otherwise 0. */
export function exitCode({ findings, notChecked, obstacles }: CheckResult): 0 | 1 | 2 {
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  return notChecked.length > 0 || obstacles.length > 0 ? 2 : 0;
}

/**
 * Tells exchanges that can be judged from those that only show that there was no gateway to judge: a sign-in that met an
 * obstacle, and connections that are refused once the gateway has gone.
 */
function weigh(exchanges: readonly Exchange[]): { judged: Exchange[]; obstacles: Obstacle[] } {
  const judged: Exchange[] = [];
  const obstacles: Obstacle[] = [];
  for (const exchange of exchanges) {
    const { operation, outcome, request } = exchange;
    const isSignIn = allOperations.find(({ id }) => id === operation)?.session === 'opens';
    const gone = outcome.kind === 'fault' && outcome.code === 'ECONNREFUSED';
    const obstacle = isSignIn ? signInObstacle(exchange) : gone ? faultObstacle(outcome, new URL(request.url)) : undefined;
    if (obstacle === undefined || (isSignIn && departs(exchange))) judged.push(exchange);
    if (obstacle !== undefined && !obstacles.some(({ reason }) => reason === obstacle.reason)) obstacles.push(obstacle);
  }
  return { judged, obstacles };
}

/** A refused sign-in says nothing of the success, but its envelope can be judged. */
function departs(exchange: Exchange): boolean {
  return exchange.outcome.kind === 'answer' && jsonObject(exchange.outcome.body)?.retcode !== undefined;
}

async function endSession(connection: Connection, agentid: number, exchanges: readonly Exchange[]): Promise<CheckResult['agents']> {
  const { status, guid } = sessionAfter(exchanges);
  const signedOut = status === 'signed out' || (guid !== undefined && (await signOut(connection, agentid, guid)));
  return [{ agent: agentid, signedOut }];
}
