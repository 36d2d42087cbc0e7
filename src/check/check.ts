import type { ChildProcess } from 'node:child_process';
import type { authModes } from '../../generated/catalog.js';
import { allOperations, type OperationId } from '../operation.js';
import { type Agent, requireAdmitted } from './agent.js';
import { runDredd, startDredd } from './dredd/run.js';
import { planTransactions } from './dredd/transactions.js';
import type { Exchange } from './exchange.js';
import type { Finding, StatementResult } from './finding.js';
import { judgeVerdicts } from './judge.js';
import { mergeCauses } from './merge.js';
import { Notes } from './notes.js';
import { faultObstacle, type Obstacle } from './obstacle.js';
import { closes, opens, planSessions, poll, type SessionPlan } from './plan/plan.js';
import { Actor } from './run/actor.js';
import { judgeAgentRange } from './run/agent-range.js';
import { Driver } from './run/driver.js';
import { judgeRenewal } from './run/renewal.js';
import type { Run } from './run/run.js';
import { runSession } from './run/run-session.js';
import { runSeparation } from './run/separation.js';
import { Gone, Interrupted, Wire } from './run/wire.js';
import type { Connection } from './send.js';
import { type SignOut, sessionAfter, signOut } from './sign-out.js';
import type { Target } from './target.js';

export interface CheckOptions {
  readonly target: Target;
  /** Whom to sign in; two are needed to see whether agents are kept apart. */
  readonly agents: readonly Agent[];
  /** Milliseconds until an answer is given up; a poll may be held for ten seconds. */
  readonly timeoutMs: number;
  /** Certificates in PEM to trust. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** Milliseconds between the starts of two requests; default: 0. */
  readonly delayMs?: number;
  /** Operations to probe; default: all. Sign-in, poll and sign-out are called in any case. */
  readonly operations?: ReadonlySet<OperationId>;
  /** How the gateway is set to authenticate; without it either way is right. */
  readonly auth?: keyof typeof authModes;
  /** Milliseconds to wait for the renewal of a Guid, under dynamic authentication; default: as the page has it. */
  readonly renewalMs?: number;
  /** Whether wrong passwords may be tried, although gateways lock accounts for it; default: no. */
  readonly lockoutRisk?: boolean;
  /** Whether Dredd runs the documented transactions too, as a second opinion; default: yes. */
  readonly dredd?: boolean;
  /** Options for the curl lines of the findings, such as `--insecure`. */
  readonly curlOptions?: readonly string[];
  /** Stops the check: the agents are signed out, and what was not reached is reported as such. */
  readonly signal?: AbortSignal;
  /** Told of each part of the check as it begins. */
  readonly onStep?: (title: string) => void;
  /** Told after each request. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface CheckResult {
  readonly target: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** What became of every documented statement. */
  readonly statements: readonly StatementResult[];
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly notChecked: readonly { readonly operation: OperationId; readonly reason: string }[];
  /** Why the gateway could not be checked, or not to the end. */
  readonly obstacles: readonly Obstacle[];
  readonly agents: readonly { readonly agent: number; readonly signedOut: boolean }[];
}

const everything: ReadonlySet<OperationId> = new Set(allOperations.map(({ id }) => id as OperationId));

/**
 * Checks a gateway: probes derived from the catalog in several sessions of each agent, and one documented transaction for each
 * operation by Dredd. The agents are signed out whatever happens.
 *
 * @throws {UsageError} before anything is sent, if an agent's number, phone or password is none that the contract admits
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { agents, signal, operations = everything } = options;
  for (const agent of agents) requireAdmitted(agent);
  const startedAt = new Date();
  const connection = connectionOf(options);
  const wire = new Wire({
    ...connection,
    delayMs: options.delayMs ?? 0,
    ...(signal && { signal }),
    ...(options.onExchange && { onExchange: options.onExchange }),
  });
  const drivers = agents.map((agent) => new Driver(wire, agent));
  const run: Run = {
    wire,
    notes: new Notes(options.curlOptions ?? []),
    knowledge: { missing: new Set(), eventLagMs: 0, signOutWorks: false },
    polls: operations.has(poll.id as OperationId),
    operations,
    succeeded: new Map(),
    unjudged: new Map(),
    drivers: [...drivers],
    withoutRight: new Set(),
    obstacles: new Map(),
    actors: [],
  };
  const actors = drivers.map((driver) => new Actor(run, driver));
  // Dredd takes its time to load: that it does meanwhile.
  const dredd = options.dredd === false ? undefined : startDredd();
  run.actors.push(...actors);
  const problems: Obstacle[] = [];
  try {
    const plans = planSessions({ operations, lockoutRisk: options.lockoutRisk ?? false });
    await probe(run, actors, plans, options.onStep ?? (() => {}));
    judgeAgentRange(run, actors);
    await judgeRenewal(run, actors, options);
    run.notes.judgeUnknownEvents(wire.exchanges);
    if (dredd) problems.push(...(await secondOpinion(run, actors, dredd, connection, options)));
  } catch (error) {
    if (!(error instanceof Interrupted || error instanceof Gone)) problems.push(ownFault(error));
  }
  if (run.dredd === undefined) dredd?.kill('SIGKILL');
  const ended = await endSessions(run);
  return resultOf(run, options, { startedAt, problems, ended });
}

/** Exit code: 1 if a documented statement is broken, otherwise 2 if anything was left unchecked or anybody signed in, otherwise 0. */
export function exitCode({
  findings,
  notChecked,
  obstacles,
  agents,
}: Pick<CheckResult, 'findings' | 'notChecked' | 'obstacles' | 'agents'>): 0 | 1 | 2 {
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  const undone = notChecked.length > 0 || obstacles.length > 0 || agents.some(({ signedOut }) => !signedOut);
  return undone ? 2 : 0;
}

/**
 * What needs two agents comes first. If it shows that they are kept apart, the sessions are spread over the agents, who work side by
 * side; otherwise one follows the other, for each would be blamed for what another one does.
 */
async function probe(
  run: Run,
  actors: readonly Actor[],
  plans: readonly SessionPlan[],
  onStep: (title: string) => void,
): Promise<void> {
  const [acting, watching] = actors;
  if (acting && watching) {
    onStep('two agents side by side');
    await runSeparation(run, acting, watching);
  }
  const apart = !run.notes.findings.some(({ check: name }) => name === 'separation');
  const waiting = plans.slice(actors.length);
  const first = plans[0] as SessionPlan;
  const work = actors.map((actor, index) => async () => {
    const own = plans[index] ?? { ...first, before: [], refused: [], after: [] };
    for (let plan: SessionPlan | undefined = own; plan && actor.blocked === undefined; plan = waiting.shift()) {
      onStep(`agent ${actor.driver.agent.agentid}: ${plan.title}`);
      await runSession(run, actor, plan);
    }
  });
  const ended = apart ? await Promise.allSettled(work.map((each) => each())) : await oneByOne(work);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

async function oneByOne(work: readonly (() => Promise<void>)[]): Promise<PromiseSettledResult<void>[]> {
  const ended: PromiseSettledResult<void>[] = [];
  for (const each of work) ended.push(...(await Promise.allSettled([each()])));
  return ended;
}

/** Dredd's own run of the documented transactions, on an agent who can be signed in. */
async function secondOpinion(
  run: Run,
  actors: readonly Actor[],
  worker: ChildProcess,
  connection: Connection,
  options: CheckOptions,
): Promise<Obstacle[]> {
  const free = actors.find(({ blocked }) => blocked === undefined);
  if (free === undefined || options.signal?.aborted) return [];
  options.onStep?.('the documented transactions, by Dredd');
  const { agent } = free.driver;
  const transactions = planTransactions(agent, callable(run.operations));
  const dredd = await runDredd(
    {
      ...connection,
      agentid: agent.agentid,
      transactions,
      ...(options.signal && { signal: options.signal }),
    },
    worker,
  );
  run.dredd = dredd;
  for (const exchange of dredd.exchanges) run.notes.exchange(exchange, 'accepted');
  for (const finding of judgeVerdicts(dredd, run.notes.findings, options.curlOptions ?? [])) run.notes.add(finding);
  if (options.signal?.aborted) return [];
  return dredd.problems.map((reason) => ({ reason, advice: reportIt }));
}

const reportIt = 'this is a fault of the check, not of the gateway; please report it';

function ownFault(error: unknown): Obstacle {
  return { reason: `the check failed: ${error instanceof Error ? error.message : String(error)}`, advice: reportIt };
}

/** What is called in any case, whether it is probed or not. */
function callable(operations: ReadonlySet<OperationId>): ReadonlySet<OperationId> {
  return new Set([...operations, opens.id as OperationId, closes.id as OperationId]);
}

function connectionOf({ target, timeoutMs, ca, insecure }: CheckOptions): Connection {
  return { baseUrl: target.baseUrl, timeoutMs, insecure, ...(ca !== undefined && { ca }) };
}

/** Signs out everybody who may be signed in. */
async function endSessions(run: Run): Promise<{ agentid: number; ended: SignOut }[]> {
  const all = run.drivers.map(async (driver) => {
    const { agentid } = driver.agent;
    const own = (exchange: Exchange) => exchange.agentid === agentid;
    const exchanges = [...run.wire.exchanges, ...(run.dredd?.exchanges ?? [])].filter(own);
    const unfinished = run.dredd?.unfinished;
    const { status, guids } = sessionAfter(exchanges, unfinished && unfinished.agentid === agentid ? unfinished : undefined);
    const cookies = driver.cookies;
    for (const { outcome } of exchanges) if (outcome.kind === 'answer') cookies.take(outcome.cookies);
    const answered = exchanges.at(-1)?.outcome.kind === 'answer';
    const { baseUrl } = run.wire;
    const ended =
      status === 'signed out'
        ? { signedOut: true, answered }
        : await signOut((request) => run.wire.sendAside(request), baseUrl, agentid, newest(guids), cookies);
    return { agentid, ended };
  });
  return await Promise.all(all);
}

/** Guids of earlier sessions are of no use, but the newest few may all be of this one: it may have been renewed. */
function newest(guids: readonly string[]): string[] {
  return [...new Set(guids)].slice(0, 3);
}

function resultOf(
  run: Run,
  { target, agents, signal }: CheckOptions,
  {
    startedAt,
    problems,
    ended,
  }: { startedAt: Date; problems: readonly Obstacle[]; ended: readonly { agentid: number; ended: SignOut }[] },
): CheckResult {
  const findings = mergeCauses(run.notes.findings).filter(({ operation, alsoAt }) =>
    [operation, ...alsoAt].some((id) => run.operations.has(id)),
  );
  const obstacles = [...obstaclesOf(run), ...problems];
  if (signal?.aborted) obstacles.push({ reason: 'the check was interrupted', advice: 'run it again' });
  const gone = goneFrom(run, ended);
  if (gone) obstacles.push(gone);
  const signedIn = new Map(ended.map((each) => [each.agentid, each.ended.signedOut]));
  return {
    target: target.baseUrl,
    startedAt,
    durationMs: Date.now() - startedAt.getTime(),
    statements: run.notes.results(findings).map((result) => leftOut(run, result)),
    findings,
    exchanges: [...run.wire.exchanges, ...(run.dredd?.exchanges ?? [])],
    notChecked: notChecked(run, findings, obstacles),
    obstacles: distinct(obstacles),
    agents: agents.map(({ agentid }) => ({ agent: agentid, signedOut: signedIn.get(agentid) ?? true })),
  };
}

/** The sign-in and the sign-out are called in any case, but judged only where they were asked for. */
function leftOut({ operations }: Run, result: StatementResult): StatementResult {
  if (operations.has(result.operation)) return result;
  return { ...result, outcome: 'unchecked', reason: 'left out by --only or --skip', findings: [] };
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
  return allOperations
    .map(({ id }) => id as OperationId)
    .filter((id) => run.operations.has(id) && !wasSeen(run, id) && !judged.has(id))
    .map((id) => ({ operation: id, reason: run.unjudged.get(id) ?? obstacles[0]?.reason ?? blockedReason(run) }));
}

/** Seen to succeed, or refused for lack of a right, which a gateway may do for ever. */
function wasSeen({ succeeded, withoutRight }: Run, id: OperationId): boolean {
  return succeeded.has(id) || withoutRight.has(id);
}

function blockedReason({ actors }: Run): string {
  return actors.find(({ blocked }) => blocked !== undefined)?.blocked ?? 'it was not reached';
}

function distinct(obstacles: readonly Obstacle[]): Obstacle[] {
  return [...new Map(obstacles.map((obstacle) => [obstacle.reason, obstacle])).values()];
}
