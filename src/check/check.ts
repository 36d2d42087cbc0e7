import type { authModes } from '../../generated/catalog.js';
import { contractOf, type Edition, within } from '../contract.js';
import { allOperationIds, type OperationId } from '../operation.js';
import { type Agent, requireAdmitted } from './agent.js';
import { startDredd } from './dredd/run.js';
import type { Exchange } from './exchange.js';
import { exemptOperations } from './exempt.js';
import type { Finding, StatementResult } from './finding.js';
import { Notes } from './notes.js';
import { type Obstacle, reportIt } from './obstacle.js';
import { planSessions } from './plan/plan.js';
import { resultOf } from './result.js';
import { Actor } from './run/actor.js';
import { judgeAgentRange } from './run/agent-range.js';
import { Driver } from './run/driver.js';
import { endSessions } from './run/end-sessions.js';
import { judgeNotGranted } from './run/not-granted.js';
import { probe } from './run/probe.js';
import { judgeRenewal } from './run/renewal.js';
import type { Run } from './run/run.js';
import { secondOpinion } from './run/second-opinion.js';
import { Gone, Interrupted, Wire } from './run/wire.js';
import type { Connection } from './send.js';
import type { Target } from './target.js';

export interface CheckOptions {
  /** The edition of the pages that the gateway is held against; default: the mix as published. */
  readonly edition?: Edition | undefined;
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
  readonly delayMs?: number | undefined;
  /** Operations to probe; default: all. Sign-in and sign-out are called in any case. */
  readonly operations?: ReadonlySet<OperationId>;
  /** Whether events are polled for, without which nothing is known of them; default: yes, even if the poll is not to be probed. */
  readonly polls?: boolean;
  /** How the gateway is set to authenticate; without it either way is right. */
  readonly auth?: keyof typeof authModes | undefined;
  /** Milliseconds to wait for the renewal of a Guid, under dynamic authentication; default: as the page has it. */
  readonly renewalMs?: number;
  /** Whether wrong passwords may be tried, although gateways lock accounts for it; default: no. */
  readonly lockoutRisk?: boolean | undefined;
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
  /** What it was held against. */
  readonly edition: Edition;
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

/**
 * Checks a gateway: probes derived from the catalog in several sessions of each agent, and one documented transaction for each
 * operation by Dredd. The agents are signed out whatever happens.
 *
 * @throws {UsageError} before anything is sent, if an agent's number, phone or password is none that the contract admits
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  return within(await contractOf(options.edition), () => checkByIt(options));
}

async function checkByIt(options: CheckOptions): Promise<CheckResult> {
  const { agents, signal } = options;
  for (const agent of agents) requireAdmitted(agent);
  const chosen = options.operations ?? new Set(allOperationIds());
  const exempt = exemptOperations(agents, chosen);
  const operations = new Set([...chosen].filter((id) => !exempt.has(id)));
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
    knowledge: { missing: new Set(), eventLagMs: 0, failedPolls: new Map(), mute: false, endless: false, signOutWorks: false },
    polls: options.polls ?? true,
    operations,
    exempt,
    succeeded: new Set(),
    unjudged: new Map(),
    drivers: [...drivers],
    withoutRight: new Set(),
    obstacles: new Map(),
    actors: [],
  };
  // Dredd takes its time to load: that it does meanwhile.
  const dredd = options.dredd === false ? undefined : startDredd();
  run.actors.push(...drivers.map((driver) => new Actor(run, driver)));
  const problems: Obstacle[] = [];
  try {
    const plans = planSessions({ operations, lockoutRisk: options.lockoutRisk ?? false });
    await probe(run, plans, options.onStep ?? (() => {}));
    await judgeNotGranted(run);
    judgeAgentRange(run);
    await judgeRenewal(run, options);
    run.notes.judgeUnknownEvents(wire.exchanges);
    if (dredd) problems.push(...(await secondOpinion(run, dredd, connection, options)));
  } catch (error) {
    if (error instanceof Gone) problems.push(error.obstacle);
    else if (!(error instanceof Interrupted)) problems.push(ownFault(error));
  }
  if (run.dredd === undefined) dredd?.process.kill('SIGKILL');
  options.onStep?.('signing out');
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

function connectionOf({ target, timeoutMs, ca, insecure }: CheckOptions): Connection {
  return { baseUrl: target.baseUrl, timeoutMs, insecure, ...(ca !== undefined && { ca }) };
}

function ownFault(error: unknown): Obstacle {
  return { reason: `the check failed: ${error instanceof Error ? error.message : String(error)}`, advice: reportIt };
}
