import { appendFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Agent } from '../check/agent.js';
import type { CheckResult } from '../check/check.js';
import { type Baseline, baselineOf, readBaseline, withoutReason } from '../check/report/baseline.js';
import { githubAnnotations } from '../check/report/github.js';
import { githubSummary } from '../check/report/github-summary.js';
import { outcomeOf, wasCheckedIn } from '../check/report/outcome.js';
import { render } from '../check/report/render.js';
import { textReport } from '../check/report/text.js';
import { type ReportFile, writeWhole } from '../check/report/write.js';
import { otherEditions } from './other-editions.js';

/** What is accepted, and where to write what should be. */
export interface Baselines {
  readonly accepted?: Baseline;
  readonly write?: string;
}

/**
 * The baselines that a user names. One that is to be written may be the one that is read, and not be there yet.
 *
 * @throws {UsageError} if one cannot be read
 */
export function readBaselines(read: string | undefined, write: string | undefined): Baselines {
  const isNew = read !== undefined && write !== undefined && resolve(read) === write && !existsSync(write);
  return { ...(read !== undefined && !isNew && { accepted: readBaseline(read) }), ...(write !== undefined && { write }) };
}

/**
 * Tells what came of a check: on stdout, in the files that were asked for, and to GitHub where it runs the check.
 *
 * @returns the exit code
 */
export async function tell(
  result: CheckResult,
  agents: readonly Agent[],
  files: readonly ReportFile[],
  { accepted, write: writeTo }: Baselines,
): Promise<number> {
  const { exitCode, report } = outcomeOf(result, agents, accepted);
  process.stdout.write(textReport(report));
  for (const line of await otherEditions(report.findings)) console.error(`ccgw: ${line}`);
  for (const line of accepted ? withoutReason(accepted, report.gone) : []) console.error(`ccgw: ${line}`);
  for (const { file, format } of files) write(file, render(report, format));
  if (writeTo !== undefined) write(writeTo, baselineOf(result.findings, accepted, wasCheckedIn(result)));
  if (process.env.GITHUB_ACTIONS === 'true') {
    process.stdout.write(githubAnnotations(report));
    summarize(githubSummary(report));
  }
  return exitCode;
}

/** Writes a file, and says where; stdout is for the report. */
function write(file: string, text: string): void {
  writeWhole(file, text);
  console.error(`ccgw: written to ${file}`);
}

/** A summary that cannot be written changes nothing about the gateway. */
function summarize(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    console.error(
      `ccgw: no summary, for GITHUB_STEP_SUMMARY cannot be written to: ${error instanceof Error ? error.message : error}`,
    );
  }
}
