import type { Command } from 'commander';
import { operations } from '../../generated/catalog.js';
import { type CheckOptions, type CheckResult, check, exitCode } from '../check/check.js';
import { type Agent, planTransactions } from '../check/plan.js';
import { reportOf } from '../check/report/report.js';
import { textReport } from '../check/report/text.js';
import { type ReportFile, writeWhole } from '../check/report/write.js';
import { secretsOf } from '../check/secrets.js';
import { parseTarget, UsageError } from '../check/target.js';
import { operation } from '../operation.js';
import { optionalTool } from './optional-tool.js';
import { agentNumber, onInterrupt, readCertificates, reportOption, wholeNumber } from './options.js';

interface Options {
  agent?: number;
  passwordEnv: string;
  phone?: string;
  report: ReportFile[];
  timeout: number;
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
      'Signs an agent in, calls every operation of the contract once, signs the agent out, and holds every answer against the contract.',
    )
    .argument('<url>', 'the gateway, such as https://gateway.example:8043; a URL without path gets /agentgateway/resource')
    .option('--agent <number>', 'agent to sign in (mandatory); must not be signed in elsewhere', agentNumber)
    .option('--password-env <name>', 'environment variable with the password of the agent (it may be empty)', defaultVariable)
    .option('--phone <number>', 'phone number of the agent')
    .addOption(reportOption())
    .option(
      '--timeout <ms>',
      `milliseconds to wait for an answer; a poll may be held for ${1000 * operations.getAgentEvent.heldSeconds}`,
      wholeNumber(leastTimeoutMs, 600_000),
      defaultTimeoutMs,
    )
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
  CCGW_PASSWORD=secret ccgw check https://gateway.example:8043 --agent 291 --phone 40038 --report json=report.json`,
    )
    .action(async (url: string, options: Options) => {
      const target = parseTarget(url);
      if (options.agent === undefined) throw new UsageError('check: give the agent to sign in with --agent, such as --agent 291');
      const phone = options.phone === undefined ? {} : { phone: options.phone };
      if (options.dryRun) {
        process.stdout.write(dryRun(target.baseUrl, { agentid: options.agent, password: '', ...phone }));
        return;
      }
      const agent = { agentid: options.agent, password: passwordFrom(options.passwordEnv), ...phone };
      const { timeout: timeoutMs, insecure, ca } = options;
      const curlOptions = [...(insecure ? ['--insecure'] : []), ...(ca === undefined ? [] : ['--cacert', ca])];
      const settings = { target, agent, timeoutMs, insecure, curlOptions, ...(ca !== undefined && { ca: readCertificates(ca) }) };
      exit(await checkAndReport(settings, options.report));
    });
}

/**
 * Checks, prints the report, writes the report files.
 *
 * @returns the exit code
 */
export async function checkAndReport(options: Omit<CheckOptions, 'signal'>, files: readonly ReportFile[]): Promise<number> {
  optionalTool('dredd');
  const interruption = new AbortController();
  const release = onInterrupt(
    () => {
      console.error('ccgw: interrupted; signing the agent out (once more to stop at once)');
      interruption.abort();
    },
    () =>
      console.error(`ccgw: stopped; agent ${options.agent.agentid} may still be signed in, two minutes without a poll sign it out`),
  );
  let result: CheckResult;
  try {
    result = await check({ ...options, signal: interruption.signal });
  } finally {
    release();
  }
  const report = reportOf(result, secretsOf(options.agent, result.exchanges));
  const code = exitCode(result);
  process.stdout.write(textReport(report, result.results, code));
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

function dryRun(baseUrl: string, agent: Agent): string {
  const lines = planTransactions(agent).map(({ operation: id, pathAndQuery, body }) => {
    const shownBody = body ? ` ${JSON.stringify({ ...body, password: '(hidden)' })}` : '';
    return `${operation(id).method.padEnd(6)} ${baseUrl}${pathAndQuery}${shownBody}`;
  });
  return `${lines.join('\n')}\n`;
}
