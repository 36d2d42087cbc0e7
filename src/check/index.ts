import { contractOf, type Edition, within } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { assertSetting } from '../invalid-setting.js';
import type { OperationId } from '../operation.js';
import { optionalTool } from '../optional-tool.js';
import type { Agent } from './agent.js';
import { type CheckResult, check, type CheckOptions as InternalOptions } from './check.js';
import { assertOptions } from './options.js';
import type { Baseline } from './report/baseline.js';
import { type CheckedGateway, outcomeOf } from './report/outcome.js';
import { render } from './report/render.js';
import type { Report } from './report/types.js';
import { type ReportFormat, reportFormats } from './report/write.js';
import { type Settings, settingsOf } from './settings.js';
import { parseTarget } from './target.js';

/** Which gateway is to be checked, with whom, and how far. */
export interface CheckOptions {
  /** Such as `https://gateway.example:8043`. Only where it has no path, `/agentgateway/resource` is added. */
  readonly url: string;
  /** Whom to sign in; two are needed to see whether agents are kept apart. Nobody else is signed in. */
  readonly agents: readonly Agent[];
  /** The edition of the pages that the gateway is held against; default: the mix as published. */
  readonly edition?: Edition | undefined;
  /** Operations to probe; default: all. Sign-in and sign-out are called in any case. */
  readonly only?: readonly OperationId[] | undefined;
  /** Operations to leave out; default: none. */
  readonly skip?: readonly OperationId[] | undefined;
  /** Certificates to trust, in PEM; default: those of Node. Curl lines of the report have them in `ca.pem`. */
  readonly ca?: string | undefined;
  /** Whether any certificate is taken; default: no. */
  readonly insecure?: boolean | undefined;
  /** Milliseconds until an answer is given up, 11000 to 600000; default: 30000. A poll may be held for 10000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds between the starts of two requests, 0 to 60000; default: 0. */
  readonly delayMs?: number | undefined;
  /** How the gateway is set to authenticate: with it the renewal of Guids is checked, which takes up to a minute. Without it either way is right. */
  readonly auth?: InternalOptions['auth'] | undefined;
  /** Whether wrong passwords may be tried, although gateways lock accounts for it; default: no. */
  readonly lockoutRisk?: boolean | undefined;
  /** Findings that fail nobody, as `ccgw check --write-baseline` writes them; default: none. */
  readonly baseline?: Baseline | undefined;
  /** Stops the check: the agents are signed out, and the report, with exit code 2, says what was not reached. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each part of the check as it begins. If it throws, the check stops, and rejects with that once the agents are signed out. */
  readonly onStep?: ((title: string) => void) | undefined;
}

/**
 * Checks a gateway as `ccgw check` does: signs the agents in and out some forty times, tries both sides of everything that the pages state,
 * and has Dredd send the documented requests. A gateway that departs from the contract, or cannot be reached, is no error but a result.
 * Dredd has to be installed.
 *
 * @throws {Error} before anything is sent: on an option that is not known or cannot be used, and where Dredd is missing, with the line that installs it
 * @throws {RangeError} on an edition that there is not
 */
export async function checkGateway(options: CheckOptions): Promise<CheckedGateway> {
  return within(await contractOf(options?.edition), async () => {
    assertOptions(options);
    const { url, ca, baseline, signal, onStep, ...others } = options;
    const wishes = { ...others, target: parseTarget(url), ...(ca !== undefined && { ca: { pem: ca, file: 'ca.pem' } }) };
    const settings = settingsOf(wishes, 'options.only and options.skip');
    optionalTool('dredd', 'the check');
    return outcomeOf(await checkAndTell(settings, signal, onStep), options.agents, baseline);
  });
}

/** Checks with a listener of the user, who is not to leave agents behind that are signed in. */
async function checkAndTell(
  settings: Settings,
  signal: AbortSignal | undefined,
  onStep: CheckOptions['onStep'],
): Promise<CheckResult> {
  const thrown = new AbortController();
  const result = await check({
    ...settings,
    signal: AbortSignal.any([thrown.signal, ...(signal ? [signal] : [])]),
    onStep(title) {
      try {
        if (!thrown.signal.aborted) onStep?.(title);
      } catch (error) {
        thrown.abort(error);
      }
    },
  });
  thrown.signal.throwIfAborted();
  return result;
}

/**
 * A report as text: `json` as it is, `junit` for CI systems, `html` for people, `sarif` for code scanning.
 *
 * @throws {Error} on a format that there is not, and on what is no report
 * @throws {RangeError} on a report of an edition that there is not
 */
export async function renderReport(report: Report, format: ReportFormat): Promise<string> {
  assertSetting({ enum: reportFormats }, format, 'format');
  assertSetting(reportOfContract, report, 'report');
  return within(await contractOf(report.contract.edition as Edition), () => render(report, format));
}

/** As much as tells a report from what holds one. */
const reportOfContract: JsonSchema = {
  type: 'object',
  required: ['contract'],
  properties: { contract: { type: 'object', required: ['edition'], properties: { edition: { type: 'string' } } } },
};

export { editions } from '../contract.js';
export type { BaselineEntry } from './report/baseline.js';
export type { Coverage, CoverageEntry } from './report/coverage.js';
export type { Finding, Severity, ShownExchange, StatementResult } from './report/types.js';
export { reportFormats } from './report/write.js';
export type { Agent, Baseline, CheckedGateway, Edition, OperationId, Report, ReportFormat };
