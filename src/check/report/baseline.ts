import { readFileSync } from 'node:fs';
import { withoutMark } from '../../json.js';
import { statementIn } from '../finding.js';
import { UsageError } from '../target.js';
import type { Finding, Report } from './types.js';

/** Findings that a project has looked at and lives with. */
export interface Baseline {
  readonly findings: readonly BaselineEntry[];
}

/** A finding that is accepted. */
export interface BaselineEntry {
  /** Id of the finding. */
  readonly id: string;
  /** Why it is accepted. */
  readonly reason: string;
}

/** What `--write-baseline` leaves for people to replace. It is accepted, so that a first run in CI can pass, but told in every run. */
const noReasonYet = 'TODO: why this is accepted';

/**
 * The baseline in a file.
 *
 * @throws {UsageError} that says what is wrong with the file and what to do
 */
export function readBaseline(file: string): Baseline {
  const wrong = (problem: string, remedy: string) => new UsageError(`baseline ${file}: ${problem}; ${remedy}`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : String(error);
    throw wrong(`it cannot be read (${why})`, 'give another file, or make it with --write-baseline');
  }
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
  } catch (error) {
    throw wrong(`it is no JSON (${error instanceof Error ? error.message : String(error)})`, 'mend it');
  }
  return checkedBaseline(value, `baseline ${file}`);
}

/**
 * A value as a baseline.
 *
 * @param name what a user calls it
 * @throws {UsageError} that says what is wrong with it and what to do
 */
export function checkedBaseline(value: unknown, name: string): Baseline {
  const read = entriesOf(value);
  if ('problem' in read) throw new UsageError(`${name}: ${read.problem}; ${read.remedy}`);
  return { findings: read.entries };
}

type Read = { readonly entries: readonly BaselineEntry[] } | { readonly problem: string; readonly remedy: string };

const shape = 'write { "findings": [ { "id": "...", "reason": "..." } ] }';

function entriesOf(value: unknown): Read {
  if (!hasJust(value, ['findings'])) return { problem: 'it is no object with "findings" alone', remedy: shape };
  const { findings } = value;
  if (!Array.isArray(findings)) return { problem: '"findings" is no list', remedy: shape };
  const entries = new Map<string, BaselineEntry>();
  for (const [index, entry] of findings.entries()) {
    const place = `entry ${index + 1}`;
    if (!hasJust(entry, ['id', 'reason'])) return { problem: `${place} is no object with "id" and "reason" alone`, remedy: shape };
    const { id, reason } = entry;
    if (typeof id !== 'string' || id.trim() === '') return { problem: `${place} has no "id" that is a text`, remedy: shape };
    if (typeof reason !== 'string' || reason.trim() === '') {
      return { problem: `${place} (${id}) has no "reason"`, remedy: 'say why it is accepted' };
    }
    if (entries.has(id)) return { problem: `${place} has the id ${id} of an entry before`, remedy: 'remove one of them' };
    entries.set(id, { id, reason });
  }
  return { entries: [...entries.values()] };
}

function hasJust<Name extends string>(value: unknown, names: readonly Name[]): value is Record<Name, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const found = Object.keys(value);
  return found.length === names.length && names.every((name) => found.includes(name));
}

/**
 * Parts findings into those that count and those that the baseline accepts.
 *
 * @param wasChecked whether this run has checked a statement, by its id. An entry of one that it has not may still occur, and is not
 *   gone; for statements that the contract no longer has, say true.
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  wasChecked: (statement: string) => boolean,
): Pick<Report, 'findings' | 'accepted' | 'gone'> {
  const reasons = new Map(baseline.findings.map(({ id, reason }) => [id, reason]));
  const found = new Set(findings.map(({ id }) => id));
  return {
    findings: findings.filter(({ id }) => !reasons.has(id)),
    accepted: findings.flatMap((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    gone: baseline.findings.filter(({ id }) => !found.has(id) && wasChecked(statementIn(id))),
  };
}

/**
 * The text of a baseline that accepts findings, the same for the same findings in any order. An entry that was there keeps its reason; a
 * new one gets a text that asks for it.
 *
 * @param findings all of the run, also those that the previous baseline accepts
 * @param previous the baseline until now
 * @param wasChecked as for `applyBaseline`: an entry of a statement that was not checked is kept. Without it all were checked.
 */
export function baselineOf(
  findings: readonly Finding[],
  previous: Baseline = { findings: [] },
  wasChecked: (statement: string) => boolean = () => true,
): string {
  const before = new Map(previous.findings.map(({ id, reason }) => [id, reason]));
  const unchecked = previous.findings.map(({ id }) => id).filter((id) => !wasChecked(statementIn(id)));
  const ids = new Set([...findings.map(({ id }) => id), ...unchecked]);
  // By code units: the order of a language would change with the machine.
  const entries = [...ids].sort().map((id) => ({ id, reason: before.get(id) ?? noReasonYet }));
  return `${JSON.stringify({ findings: entries }, null, 2)}\n`;
}

/** A line for each entry whose reason nobody has given yet, to be told as a warning in every run; those that are gone aside. */
export function withoutReason(baseline: Baseline, gone: Report['gone'] = []): string[] {
  return baseline.findings
    .filter(({ id }) => !gone.some((entry) => entry.id === id))
    .filter(({ reason }) => /^\s*TODO\b/i.test(reason))
    .map(({ id }) => `baseline: nobody has said yet why ${id} is accepted; replace its "reason"`);
}
