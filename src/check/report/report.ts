import { contract } from '../../../generated/catalog.js';
import type { CheckResult } from '../check.js';
import type { Finding } from '../finding.js';
import type { Obstacle } from '../obstacle.js';
import { type Coverage, coverageOf } from './coverage.js';

/** The report as data; `--report json=FILE` writes exactly this. */
export interface Report {
  readonly target: string;
  readonly contract: { readonly version: string; readonly edition: string };
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Passed checks; checks with an error; checks with warnings alone; checks and operations that were left out. */
  readonly counts: { readonly passed: number; readonly failed: number; readonly warned: number; readonly skipped: number };
  readonly findings: readonly Finding[];
  readonly notChecked: CheckResult['notChecked'];
  readonly obstacles: readonly Obstacle[];
  readonly agents: CheckResult['agents'];
  readonly coverage: Coverage;
}

/**
 * The report of a check.
 *
 * @param secrets texts that must not appear in it: passwords and Guids
 */
export function reportOf(result: CheckResult, secrets: readonly string[]): Report {
  const { results, notChecked } = result;
  const found = results.filter((entry) => entry.outcome === 'found');
  const failed = found.filter(({ findings }) => findings.some(({ severity }) => severity === 'error')).length;
  const hide = redactor(secrets);
  return {
    target: result.target,
    contract,
    startedAt: result.startedAt.toISOString(),
    durationMs: result.durationMs,
    counts: {
      passed: results.filter(({ outcome }) => outcome === 'passed').length,
      failed,
      warned: found.length - failed,
      skipped: results.filter(({ outcome }) => outcome === 'skipped').length + notChecked.length,
    },
    findings: result.findings.map((finding) => ({ ...finding, message: hide(finding.message), actual: cut(hide(finding.actual)) })),
    notChecked: notChecked.map((entry) => ({ ...entry, reason: hide(entry.reason) })),
    obstacles: result.obstacles.map(({ reason, advice }) => ({ reason: hide(reason), advice })),
    agents: result.agents,
    coverage: coverageOf(result.exchanges),
  };
}

/** A Guid whose header was missing is known by its form alone. */
const guidForm = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(\.AgentGateway\w*)?/gi;

/** Text from a gateway may echo what it was sent, as it is or in JSON, or in JSON in JSON, or in other letters. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.filter((secret) => secret !== '').flatMap(writtenForms);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const patterns = [...longestFirst.map((form) => new RegExp(form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi')), guidForm];
  return (text) => patterns.reduce((hidden, pattern) => hidden.replace(pattern, '(hidden)'), text);
}

/** A secret of one or two characters is hidden only where it is a value of its own: it would be found in any text. */
function writtenForms(secret: string): string[] {
  const once = JSON.stringify(secret);
  const twice = JSON.stringify(once).slice(1, -1);
  return secret.length < 3 ? [once, twice] : [secret, encodeURIComponent(secret), once.slice(1, -1), twice.slice(2, -2)];
}

/** Long values are cut after they were redacted, so that no part of a secret is left at the cut. */
function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}
