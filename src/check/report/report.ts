import { contract } from '../../contract.js';
import { allOperations } from '../../operation.js';
import { secretRemover } from '../../secret-forms.js';
import type { CheckResult } from '../check.js';
import type { Outcome } from '../exchange.js';
import type { Finding, ShownExchange, StatementResult } from '../finding.js';
import { coverageOf } from './coverage.js';
import type { Report } from './types.js';
import { tallyOf, worstFirst } from './words.js';

/** What a baseline made of the findings. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly accepted: Report['accepted'];
  readonly gone: Report['gone'];
}

/**
 * The report of a check.
 *
 * @param secrets texts that must not appear in it: passwords and Guids
 * @param weighed what a baseline accepts; default: nothing
 */
export function reportOf(result: CheckResult, secrets: readonly string[], weighed?: Weighed): Report {
  const { notChecked } = result;
  const counting = new Set((weighed?.findings ?? result.findings).map(({ id }) => id));
  const statements = result.statements.map((statement) => withAccepted(statement, counting));
  const hide = redactor(secrets);
  const clean = (finding: Finding) => withoutSecrets(finding, hide);
  const findings = worstFirst(weighed?.findings ?? result.findings).map(clean);
  const accepted = (weighed?.accepted ?? []).map(({ finding, reason }) => ({ finding: clean(finding), reason }));
  const tally = tallyOf({ findings, accepted }, statements);
  return {
    target: result.target,
    contract: { version: contract().version, edition: result.edition },
    startedAt: result.startedAt.toISOString(),
    durationMs: result.durationMs,
    counts: {
      passed: tally.kept,
      failed: tally.broken,
      warned: tally.warned,
      accepted: tally.accepted,
      skipped: tally.unchecked,
    },
    findings,
    accepted,
    gone: weighed?.gone ?? [],
    notChecked: notChecked.map((entry) => ({ ...entry, reason: hide(entry.reason) })),
    obstacles: result.obstacles.map(({ reason, advice }) => ({ reason: hide(reason), advice })),
    agents: result.agents,
    requests: Object.fromEntries(
      allOperations().map(({ id }) => [id, result.exchanges.filter(({ operation }) => operation === id).length]),
    ),
    statements: statements.map((statement) => ({
      ...statement,
      ...(statement.reason !== undefined && { reason: hide(statement.reason) }),
    })),
    coverage: coverageOf(result.exchanges, statements),
  };
}

/** A statement all of whose findings are accepted is broken no more, but not kept either. */
function withAccepted(statement: StatementResult, counting: ReadonlySet<string>): StatementResult {
  const accepted = statement.outcome === 'broken' && !statement.findings.some((id) => counting.has(id));
  return accepted ? { ...statement, outcome: 'warned' } : statement;
}

function withoutSecrets(finding: Finding, hide: (text: string) => string): Finding {
  const { exchange, message, actual, ...others } = finding;
  return {
    ...others,
    message: hide(message),
    actual: cut(hide(actual)),
    ...(exchange && { exchange: shownExchange(exchange, hide) }),
  };
}

/** Headers that carry a credential, or what a load balancer takes for one. */
const secretHeaders = /^(guid|set-guid|cookie|set-cookie)$/i;

function shownExchange({ request, outcome }: ShownExchange, hide: (text: string) => string): ShownExchange {
  return {
    request: {
      ...request,
      headers: shownHeaders(request.headers, hide),
      body: request.body && hide(withoutPassword(request.body)),
    },
    outcome: shownOutcome(outcome, hide),
  };
}

function shownOutcome(outcome: Outcome, hide: (text: string) => string): Outcome {
  if (outcome.kind === 'fault') return { ...outcome, message: hide(outcome.message) };
  return { ...outcome, headers: shownHeaders(outcome.headers, hide), cookies: [], body: cutAt(hide(outcome.body), 4000) };
}

function shownHeaders(headers: Readonly<Record<string, string>>, hide: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.test(name) ? '(hidden)' : hide(value)]),
  );
}

/** Passwords of one or two characters are found by their place alone. */
function withoutPassword(body: string): string {
  return body.replace(/("password"\s*:\s*)"(?:[^"\\]|\\.)*"/g, '$1"(hidden)"');
}

/** A Guid whose header was missing is known by its form alone. */
const guidForm = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(\.AgentGateway\w*)?/gi;

/** Text from a gateway may echo what it was sent, in whatever spelling. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(secrets.filter((secret) => secret !== ''))].sort((a, b) => b.length - a.length);
  const removers = longestFirst.map((secret) => secretRemover(writtenForm(secret)));
  return (text) => removers.reduce((hidden, remove) => remove(hidden, () => '(hidden)'), text).replace(guidForm, '(hidden)');
}

/** A secret of one or two characters is hidden only where it is a value of its own: it would be found in any text. */
function writtenForm(secret: string): string {
  return secret.length < 3 ? JSON.stringify(secret) : secret;
}

/** Long values are cut after they were redacted, so that no part of a secret is left at the cut. */
function cut(text: string): string {
  return cutAt(text, 200);
}

function cutAt(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 3)}...` : text;
}
