import { errorTable } from '../../generated/catalog.js';
import type { ErrorCode } from '../descriptor.js';
import { type OperationId, operation } from '../operation.js';
import { type Exchange, jsonObject } from './exchange.js';
import type { Result } from './finding.js';
import { judge } from './judge.js';
import { faultObstacle, type Obstacle, signInObstacle } from './obstacle.js';

export interface Weighed {
  readonly results: readonly Result[];
  /** Why an exchange says nothing of its operation. */
  readonly unjudged: ReadonlyMap<OperationId, string>;
  readonly obstacles: readonly Obstacle[];
}

const table: Readonly<Record<string, ErrorCode>> = errorTable;

/**
 * Judges the exchanges of a session, in order, and leaves out those that only show something else: that there was no gateway to
 * judge, or that an earlier operation lost the session. One cause gives one finding.
 *
 * @param insecure for the curl lines
 */
export function weigh(exchanges: readonly Exchange[], insecure: boolean): Weighed {
  const results: Result[] = [];
  const unjudged = new Map<OperationId, string>();
  const obstacles = new Map<string, Obstacle>();
  let lost: string | undefined;
  for (const exchange of exchanges) {
    const { operation: id } = exchange;
    const obstacle = obstacleIn(exchange);
    if (obstacle) obstacles.set(obstacle.reason, obstacle);
    if (obstacle && !hasRetcode(exchange)) {
      unjudged.set(id, obstacle.reason);
      continue;
    }
    const refused = refusesSession(exchange);
    if (refused && lost !== undefined) {
      unjudged.set(id, lost);
      continue;
    }
    const own = judge(exchange, insecure);
    results.push(...own);
    if (own.some(({ check, outcome }) => check === 'set-guid' && outcome === 'found'))
      lost = `the Guid that ${id} brought is not of the documented form`;
    else lost = refused ? `the session was lost at ${id}` : lost;
  }
  return { results, unjudged, obstacles: [...obstacles.values()] };
}

/** What stood in the way: anything at sign-in that is no departure, and later on only that the gateway has gone. */
function obstacleIn(exchange: Exchange): Obstacle | undefined {
  if (operation(exchange.operation).session === 'opens') return signInObstacle(exchange);
  const { outcome, request } = exchange;
  return outcome.kind === 'fault' && outcome.code === 'ECONNREFUSED' ? faultObstacle(outcome, new URL(request.url)) : undefined;
}

/** A refused sign-in says nothing of the success, but its envelope can be judged. */
function hasRetcode({ outcome }: Exchange): boolean {
  return outcome.kind === 'answer' && jsonObject(outcome.body)?.retcode !== undefined;
}

/** Whether a signed-in agent was told not to be signed in. */
function refusesSession({ operation: id, outcome }: Exchange): boolean {
  if (!operation(id).needsGuid || outcome.kind === 'fault') return false;
  return table[String(jsonObject(outcome.body)?.retcode)]?.cause === 'session';
}
