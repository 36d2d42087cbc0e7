import { errorCode } from '../error-code.js';
import { type OperationId, operation } from '../operation.js';
import { isRefusal } from '../retcode.js';
import { isLackOfRight } from './checks/retcode.js';
import { type Exchange, isSuccess, retcodeOf } from './exchange.js';
import type { Result } from './finding.js';
import { judge } from './judge.js';
import { faultObstacle, type Obstacle, signInObstacle } from './obstacle.js';

export interface Weighed {
  readonly results: readonly Result[];
  /** Why an exchange says nothing of its operation. */
  readonly unjudged: ReadonlyMap<OperationId, string>;
  readonly obstacles: readonly Obstacle[];
}

/** What became of the session beyond its exchanges. */
export interface Aftermath {
  /** Whether the gateway still answered after the last exchange. */
  readonly answers: boolean;
  readonly curlOptions: readonly string[];
}

/**
 * Judges the exchanges of a session, in order, and leaves out those that only show something else: that there was no gateway to
 * judge, or that an earlier operation lost the session. One cause gives one finding.
 */
export function weigh(exchanges: readonly Exchange[], { answers, curlOptions }: Aftermath): Weighed {
  const results: Result[] = [];
  const unjudged = new Map<OperationId, string>();
  const obstacles = new Map<string, Obstacle>();
  const guidTaken = exchanges.some((exchange) => operation(exchange.operation).needsGuid && retcodeOf(exchange) === '0');
  const lastAnswer = answers ? exchanges.length : exchanges.findLastIndex(({ outcome }) => outcome.kind === 'answer');
  let lost: string | undefined;
  for (const [index, exchange] of exchanges.entries()) {
    const { operation: id } = exchange;
    const obstacle = obstacleIn(exchange, index > lastAnswer);
    if (obstacle) {
      obstacles.set(obstacle.reason, obstacle);
      unjudged.set(id, obstacle.reason);
      if (!isEnvelope(exchange)) continue;
    }
    const refused = refusesSession(exchange);
    if (refused && lost !== undefined) {
      unjudged.set(id, lost);
      continue;
    }
    const own = judge(exchange, { guidTaken, curlOptions });
    results.push(...own);
    const unseen = successUnseen(exchange, own);
    if (unseen !== undefined && obstacle === undefined) unjudged.set(id, unseen);
    if (own.some(({ check, outcome }) => check === 'set-guid' && outcome === 'found')) {
      lost = `the Guid that ${id} brought is not of the documented form`;
    } else if (refused) {
      lost = `the session was lost at ${id}`;
    }
  }
  return { results, unjudged, obstacles: [...obstacles.values()] };
}

/** What stood in the way: anything at sign-in that is no departure, and later on only a gateway that answers no more. */
function obstacleIn(exchange: Exchange, gone: boolean): Obstacle | undefined {
  if (operation(exchange.operation).session === 'opens') return signInObstacle(exchange);
  const { outcome, request } = exchange;
  return outcome.kind === 'fault' && gone ? faultObstacle(outcome, new URL(request.url)) : undefined;
}

/** Whether a gateway answered, be it with a refusal: that says nothing of the success, but its form can be judged. */
function isEnvelope(exchange: Exchange): boolean {
  const { outcome } = exchange;
  return outcome.kind === 'answer' && outcome.status < 300 && isRefusal(retcodeOf(exchange));
}

/**
 * Why an operation counts as not checked although it was answered: it was refused, no error was found in that, and so its success is
 * unknown. A lack of right is excepted, for a gateway may be configured so.
 */
function successUnseen(exchange: Exchange, own: readonly Result[]): string | undefined {
  const code = retcodeOf(exchange);
  const failed = own.some((result) => result.outcome === 'found' && result.findings.some(({ severity }) => severity === 'error'));
  if (failed || isSuccess(code) || isLackOfRight(operation(exchange.operation), code)) return undefined;
  return `refused with ${code}`;
}

/** Whether a signed-in agent was told not to be signed in. */
function refusesSession(exchange: Exchange): boolean {
  return operation(exchange.operation).needsGuid && errorCode(retcodeOf(exchange))?.cause === 'session';
}
