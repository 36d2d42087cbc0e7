import { operation, pathAndQuery } from '../operation.js';
import type { Answered, Flaw } from './checks/check.js';
import { checks } from './checks/index.js';
import { curl } from './curl.js';
import type { DreddRun } from './dredd/run.js';
import { type Exchange, jsonObject } from './exchange.js';
import type { Finding, Result } from './finding.js';
import { faultObstacle } from './obstacle.js';
import { roles } from './roles.js';
import { statement } from './statement.js';

/** What a judgement needs to know beyond the exchange. */
export interface Setting {
  /** Whether some operation of the session took the Guid. */
  readonly guidTaken: boolean;
  /** What the contract says of the request; default: that it is to be accepted. */
  readonly wanted?: 'accepted' | 'refused';
  /** Options for the curl lines, such as `--insecure`. */
  readonly curlOptions: readonly string[];
}

/** What the checks say of one exchange. Nothing but its arguments goes into it. */
export function judge(exchange: Exchange, { guidTaken, curlOptions, wanted = 'accepted' }: Setting): Result[] {
  const of = { operation: exchange.operation };
  const finding = (check: string, part: string, flaw: Flaw) =>
    findingOf(exchange, { check, statement: `${exchange.operation}.${part}`, ...flaw }, curlOptions);
  if (exchange.outcome.kind === 'fault') {
    const { reason } = faultObstacle(exchange.outcome, new URL(exchange.request.url));
    const flaw: Flaw = { severity: 'error', message: `no answer: ${reason}`, expected: 'an answer', actual: exchange.outcome.code };
    return [{ check: 'answered', ...of, outcome: 'found', findings: [finding('answered', 'uri', flaw)] }];
  }
  const { outcome: answer } = exchange;
  const answered: Answered = {
    operation: operation(exchange.operation),
    exchange,
    answer,
    json: jsonObject(answer.body),
    guidTaken,
    wanted,
  };
  const results: Result[] = [{ check: 'answered', ...of, outcome: 'passed', statements: [`${exchange.operation}.uri`] }];
  let decided: string | undefined;
  for (const check of checks) {
    if (decided !== undefined) {
      results.push({ check: check.id, ...of, outcome: 'skipped', reason: `says nothing after ${decided} failed` });
      continue;
    }
    if (!check.applies(answered)) continue;
    const flaws = check.flaws(answered);
    const broken = new Set(flaws.map(({ part }) => part));
    const kept = check.parts(answered).filter((part) => !broken.has(part));
    if (flaws.length === 0) {
      results.push({ check: check.id, ...of, outcome: 'passed', statements: kept.map((part) => `${exchange.operation}.${part}`) });
      continue;
    }
    const findings = flaws.map(({ part, ...flaw }) => finding(check.id, part, flaw));
    results.push({ check: check.id, ...of, outcome: 'found', findings });
    if (check.decisive) decided = check.id;
  }
  return explainedByStatus(results, wanted) ?? results;
}

/**
 * An answer under an error status is one cause: the status tells it. What came with it in place of the gateway's own body is not blamed
 * for its form.
 */
function explainedByStatus(results: readonly Result[], wanted: Setting['wanted']): Result[] | undefined {
  const found = new Set(results.flatMap(({ check, outcome }) => (outcome === 'found' ? [check] : [])));
  if (!found.has('http-status') || !(found.has('json-body') || wanted === 'refused')) return undefined;
  const reason = 'says nothing after http-status failed';
  return results.map((result) => {
    const { check, operation: id } = result;
    const says = check === 'http-status' || check === 'answered';
    return says ? result : { check, operation: id, outcome: 'skipped', reason };
  });
}

/** A flaw, with the statement that it breaks and the check that found it. */
export interface LocatedFlaw extends Flaw {
  readonly check: string;
  /** Id of the statement. */
  readonly statement: string;
  /** Tells flaws of one statement apart; empty if there can be only one. */
  readonly detail?: string;
}

/** A flaw as a finding: with its page, its line in the document, and how to repeat it. */
export function findingOf(
  exchange: Exchange,
  { statement: id, detail = '', ...flaw }: LocatedFlaw,
  curlOptions: readonly string[],
): Finding {
  const { source, line, operation: of, evidence } = statement(id);
  const { request, outcome, after = [] } = exchange;
  return {
    id: detail === '' ? id : `${id}#${detail}`,
    ...flaw,
    // What no page says fails nobody.
    ...(evidence !== undefined && { severity: 'warning' }),
    operation: of,
    alsoAt: [],
    statement: id,
    source,
    line,
    ...(after.length > 0 && { after }),
    repeat: repeatOf(exchange, flaw.check, curlOptions),
    exchange: { request, outcome },
  };
}

/** The lines that show it once more: what an event is about is seen by a poll behind the request. */
function repeatOf({ request, guid = 'own', agentid, operation: id }: Exchange, check: string, options: readonly string[]): string {
  const line = curl(request, { options, guid, isPasswordWrong: check === 'lockout' });
  if (check !== 'events' || id === roles().poll.id) return line;
  const { Guid: _, 'Content-Type': contentType, ...headers } = request.headers;
  const url = `${request.url.replace(/\/onlineagent\/.*$/, '')}${pathAndQuery(roles().poll, { agentid })}`;
  const then = {
    method: roles().poll.method,
    url,
    headers: { ...headers, 'Content-Type': contentType ?? '', Guid: '' },
    body: undefined,
  };
  return `${line} && ${curl(then, { options, guid: 'own' })}`;
}

/**
 * Dredd's own verdict on each answer. It is a second opinion: it becomes a finding only where the checks found nothing at all.
 *
 * @param found the findings of the checks
 */
export function judgeVerdicts(run: DreddRun, found: readonly Finding[], curlOptions: readonly string[]): Finding[] {
  return run.verdicts.flatMap(({ operation: id, valid, message }): Finding[] => {
    const exchange = run.exchanges.find((other) => other.operation === id);
    if (valid || exchange === undefined || found.some((finding) => finding.operation === id)) return [];
    const flaw: LocatedFlaw = {
      check: 'dredd',
      statement: `${id}.answer.json`,
      detail: 'dredd',
      severity: 'error',
      message: 'Dredd finds that the answer does not fit the document',
      expected: 'an answer that fits the document',
      actual: message.trim(),
    };
    return [findingOf(exchange, flaw, curlOptions)];
  });
}
