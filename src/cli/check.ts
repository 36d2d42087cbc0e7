import type { Command } from 'commander';
import { operations } from '../../generated/catalog.js';
import type { Agent } from '../check/agent.js';
import { type CheckOptions, type CheckResult, check, exitCode } from '../check/check.js';
import { reportOf } from '../check/report/report.js';
import { textReport } from '../check/report/text.js';
import { type ReportFile, writeWhole } from '../check/report/write.js';
import { secretsOf } from '../check/secrets.js';
import { parseTarget, UsageError } from '../check/target.js';
import { allOperations, type OperationId } from '../operation.js';
import { dryRun } from './dry-run.js';
import { optionalTool } from './optional-tool.js';
import { agentNumbers, listOf, onInterrupt, operationNames, readCertificates, reportOption, wholeNumber } from './options.js';

interface Options {
  agent: number[];
  passwordEnv: string[];
  phone: string[];
  report: ReportFile[];
  timeout: number;
  delay: number;
  only?: OperationId[];
  skip?: OperationId[];
  includeLockoutRisk: boolean;
  basePath?: string;
  ca?: string;
  insecure: boolean;
  dryRun: boolean;
}

/** A poll is held for so long while nothing happens, in milliseconds; to give up before that would blame a healthy gateway. */
const leastTimeoutMs = 1000 * operations.getAgentEvent.heldSeconds + 1000;

/** Milliseconds until an answer is given up, three times what a poll is held. */
export const defaultTimeoutMs = 3 * 1000 * operations.getAgentEvent.heldSeconds;

const defaultVariable = 'CCGW_PASSWORD';

export function addCheck(program: Command, exit: (code: number) => void): Command {
  return program
    .command('check')
    .summary('check a gateway against the contract')
    .description(
      'Signs the given agents in and out several times, tries both sides of everything that the contract states, and reports every departure with its page.',
    )
    .argument('<url>', 'the gateway, such as https://gateway.example:8043; a URL without path gets /agentgateway/resource')
    .option('--agent <number>', 'agent to sign in (mandatory); give two to see whether agents are kept apart', agentNumbers, [])
    .option('--password-env <name>', `environment variable with the password (default: "${defaultVariable}")`, listOf, [])
    .option(
      '--phone <number>',
      'phone number of the agent; like the password, the last one serves the agents that remain',
      listOf,
      [],
    )
    .option('--only <operations>', 'probe these operations only, separated by commas', operationNames)
    .option('--skip <operations>', 'leave these operations out', operationNames)
    .addOption(reportOption())
    .option(
      '--timeout <ms>',
      `milliseconds to wait for an answer; a poll may be held for ${1000 * operations.getAgentEvent.heldSeconds}`,
      wholeNumber(leastTimeoutMs, 600_000),
      defaultTimeoutMs,
    )
    .option('--delay <ms>', 'milliseconds between the starts of two requests', wholeNumber(0, 60_000), 0)
    .option('--base-path <path>', 'path of the gateway, where it is not /agentgateway/resource')
    .option('--include-lockout-risk', 'also try wrong passwords; a gateway may lock the account', false)
    .option('--ca <file>', 'certificates (PEM) to trust')
    .option('--insecure', 'take any certificate', false)
    .option('--dry-run', 'print what would be sent, and send nothing', false)
    .addHelpText(
      'after',
      `
Exit codes:
  0  the gateway keeps the contract
  1  it departs from the contract
  2  it could not be checked: wrong usage, not reachable, sign-in refused, interrupted

Example:
  CCGW_PASSWORD=secret ccgw check https://gateway.example:8043 --agent 291 --agent 292 --phone 40038 --report json=report.json`,
    )
    .action(async (url: string, options: Options) => {
      const settings = settingsOf(url, options);
      if (options.dryRun) process.stdout.write(dryRun(settings));
      else exit(await checkAndReport(settings, options.report));
    });
}

type Settings = Omit<CheckOptions, 'signal' | 'onExchange'>;

function settingsOf(url: string, options: Options): Settings {
  const { timeout: timeoutMs, delay: delayMs, insecure, ca, includeLockoutRisk: lockoutRisk } = options;
  const curlOptions = [...(insecure ? ['--insecure'] : []), ...(ca === undefined ? [] : ['--cacert', ca])];
  return {
    target: parseTarget(url, options.basePath),
    agents: agentsOf(options),
    operations: chosen(options),
    timeoutMs,
    delayMs,
    lockoutRisk,
    insecure,
    curlOptions,
    ...(ca !== undefined && { ca: readCertificates(ca) }),
  };
}

function agentsOf({ agent, passwordEnv, phone, dryRun: dry }: Options): Agent[] {
  if (agent.length === 0) throw new UsageError('check: give the agent to sign in with --agent, such as --agent 291');
  return agent.map((agentid, index) => {
    const variable = passwordEnv[index] ?? passwordEnv.at(-1) ?? defaultVariable;
    const number = phone[index] ?? phone.at(-1);
    return { agentid, password: dry ? '' : passwordFrom(variable), ...(number !== undefined && { phone: number }) };
  });
}

function chosen({ only, skip = [] }: Options): ReadonlySet<OperationId> {
  const all = allOperations.map(({ id }) => id as OperationId);
  const left = (only ?? all).filter((id) => !skip.includes(id));
  if (left.length === 0) throw new UsageError('--only and --skip together leave no operation to check');
  return new Set(left);
}

/**
 * Checks, prints the report, writes the report files.
 *
 * @returns the exit code
 */
export async function checkAndReport(options: Settings, files: readonly ReportFile[]): Promise<number> {
  optionalTool('dredd');
  const interruption = new AbortController();
  const names = options.agents.map(({ agentid }) => agentid).join(', ');
  const release = onInterrupt(
    () => {
      console.error('ccgw: interrupted; signing the agents out (once more to stop at once)');
      interruption.abort();
    },
    () => console.error(`ccgw: stopped; agents ${names} may still be signed in, two minutes without a poll sign them out`),
  );
  let result: CheckResult;
  try {
    result = await check({ ...options, signal: interruption.signal });
  } finally {
    release();
  }
  const report = reportOf(result, secretsOf(options.agents, result.exchanges));
  const code = exitCode(result);
  process.stdout.write(textReport(report, code));
  for (const { file } of files) writeWhole(file, `${JSON.stringify(report, null, 2)}\n`);
  return code;
}

/** May well be empty, as in the published example; only an unset variable is a mistake. */
function passwordFrom(variable: string): string {
  const password = process.env[variable];
  if (password !== undefined) return password;
  // Whoever takes the option for the password itself must not find it in a log.
  const which = variable === defaultVariable ? `${variable} is not set` : 'named by --password-env is not set';
  throw new UsageError(`the environment variable ${which}; put the password of the agent there (it may be empty)`);
}
