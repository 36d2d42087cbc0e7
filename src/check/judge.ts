import { operation } from '../operation.js';
import type { Answered, Flaw } from './checks/check.js';
import { checks } from './checks/index.js';
import { curl } from './curl.js';
import type { DreddRun } from './dredd/run.js';
import { type Exchange, jsonObject } from './exchange.js';
import type { Finding, Result } from './finding.js';
import { faultObstacle } from './obstacle.js';

/** What a judgement needs to know beyond the exchange. */
export interface Setting {
  /** Whether some operation of the session took the Guid. */
  readonly guidTaken: boolean;
  /** Options for the curl lines, such as `--insecure`. */
  readonly curlOptions: readonly string[];
}

/** What the checks say of one exchange. Nothing but its arguments goes into it. */
export function judge(exchange: Exchange, { guidTaken, curlOptions }: Setting): Result[] {
  const of = { operation: exchange.operation };
  const finding = (check: string, flaw: Flaw) => findingOf(exchange, check, flaw, curlOptions);
  if (exchange.outcome.kind === 'fault') {
    const { reason } = faultObstacle(exchange.outcome, new URL(exchange.request.url));
    const flaw: Flaw = { severity: 'error', message: `no answer: ${reason}`, expected: 'an answer', actual: exchange.outcome.code };
    return [{ check: 'answered', ...of, outcome: 'found', findings: [finding('answered', flaw)] }];
  }
  const { outcome: answer } = exchange;
  const answered: Answered = {
    operation: operation(exchange.operation),
    exchange,
    answer,
    json: jsonObject(answer.body),
    guidTaken,
  };
  const results: Result[] = [{ check: 'answered', ...of, outcome: 'passed' }];
  let decided: string | undefined;
  for (const check of checks) {
    if (decided !== undefined) {
      results.push({ check: check.id, ...of, outcome: 'skipped', reason: `says nothing after ${decided} failed` });
      continue;
    }
    if (!check.applies(answered)) continue;
    const flaws = check.flaws(answered);
    if (flaws.length === 0) {
      results.push({ check: check.id, ...of, outcome: 'passed' });
      continue;
    }
    results.push({ check: check.id, ...of, outcome: 'found', findings: flaws.map((flaw) => finding(check.id, flaw)) });
    if (check.decisive) decided = check.id;
  }
  return explainedByStatus(results) ?? results;
}

/** An error page under an error status is one cause: the status tells it, the body is not blamed for being no JSON. */
function explainedByStatus(results: readonly Result[]): Result[] | undefined {
  const found = new Set(results.flatMap(({ check, outcome }) => (outcome === 'found' ? [check] : [])));
  if (!found.has('http-status') || !found.has('json-body')) return undefined;
  const reason = 'says nothing after http-status failed';
  return results.map((result) => {
    const { check, operation: id } = result;
    return check === 'json-body' || result.outcome === 'skipped' ? { check, operation: id, outcome: 'skipped', reason } : result;
  });
}

/**
 * Dredd's own verdict on each answer. It is a second opinion: it becomes a finding only where the checks found nothing at all.
 */
export function judgeVerdicts(run: DreddRun, results: readonly Result[], { curlOptions }: Pick<Setting, 'curlOptions'>): Result[] {
  return run.verdicts.flatMap(({ operation: id, valid, message }): Result[] => {
    const own = results.filter((result) => result.operation === id);
    const exchange = run.exchanges.find((other) => other.operation === id);
    if (own.length === 0 || exchange === undefined) return [];
    if (valid) return [{ check: 'dredd', operation: id, outcome: 'passed' }];
    if (own.some(({ outcome }) => outcome === 'found')) return [];
    const flaw: Flaw = {
      severity: 'error',
      message: 'Dredd finds that the answer does not fit the document',
      expected: 'an answer that fits the document',
      actual: message.trim(),
    };
    return [{ check: 'dredd', operation: id, outcome: 'found', findings: [findingOf(exchange, 'dredd', flaw, curlOptions)] }];
  });
}

function findingOf({ operation: id, request }: Exchange, check: string, flaw: Flaw, curlOptions: readonly string[]): Finding {
  return { check, operation: id, ...flaw, source: operation(id).source, repeat: curl(request, curlOptions) };
}
