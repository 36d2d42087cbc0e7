import type { Command } from 'commander';
import { operations } from '../../generated/catalog.js';
import { type Agent, requireAdmitted } from '../check/agent.js';
import { type CheckOptions, type CheckResult, check } from '../check/check.js';
import { type ReportFile, writable } from '../check/report/write.js';
import { roles } from '../check/roles.js';
import { parseTarget, UsageError } from '../check/target.js';
import type { Edition } from '../contract.js';
import { allOperations, type OperationId } from '../operation.js';
import { dryRun } from './dry-run.js';
import { byEdition, editionOption } from './edition.js';
import { explainAll } from './explain.js';
import { optionalTool } from './optional-tool.js';
import { agentNumbers, listOf, onInterrupt, operationNames, readCertificates, reportOption, wholeNumber } from './options.js';
import { startProgress } from './progress.js';
import { type ReplayOptions, refuseMeaningless, replayAndReport } from './replay.js';
import { type Baselines, readBaselines, tell } from './tell.js';

interface Options {
  agent?: number[];
  passwordEnv?: string[];
  phone?: string[];
  report: ReportFile[];
  timeout: number;
  delay: number;
  only?: OperationId[];
  skip?: OperationId[];
  includeLockoutRisk?: boolean;
  basePath?: string;
  ca?: string;
  insecure?: boolean;
  dryRun?: boolean;
  explain?: boolean;
  staticGuid?: boolean;
  dynamicGuid?: boolean;
  baseline?: string;
  writeBaseline?: string;
  replay?: string;
  edition: Edition;
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
    .argument('[url]', 'the gateway, such as https://gateway.example:8043; a URL without path gets /agentgateway/resource')
    .option('--agent <number>', 'agent to sign in (mandatory); give two to see whether agents are kept apart', agentNumbers)
    .option('--password-env <name>', `environment variable with the password (default: "${defaultVariable}")`, listOf)
    .option(
      '--phone <number>',
      'phone number of the agent; as with passwords, agents without one of their own get the last',
      listOf,
    )
    .option('--only <operations>', 'probe these operations only, separated by commas', operationNames)
    .option('--skip <operations>', 'leave these operations out', operationNames)
    .addOption(editionOption())
    .addOption(reportOption())
    .option(
      '--timeout <ms>',
      `milliseconds to wait for an answer, at least ${leastTimeoutMs}; a poll may be held for ${1000 * operations.getAgentEvent.heldSeconds}`,
      wholeNumber(leastTimeoutMs, 600_000),
      defaultTimeoutMs,
    )
    .option('--delay <ms>', 'milliseconds between the starts of two requests', wholeNumber(0, 60_000), 0)
    .option('--base-path <path>', 'path of the gateway, where it is not /agentgateway/resource')
    .option('--static-guid', 'the gateway authenticates statically (AUTHMODE 1): see for a minute that no poll renews the Guid')
    .option('--dynamic-guid', 'it authenticates dynamically (AUTHMODE 2): wait for a renewal, a minute if need be')
    .option('--include-lockout-risk', 'also try wrong passwords; a gateway may lock the account')
    .option('--ca <file>', 'certificates (PEM) to trust')
    .option('--insecure', 'take any certificate')
    .option('--baseline <file>', 'accept the findings that this file lists; new ones still fail')
    .option('--write-baseline <file>', 'write such a file, with the findings of this run')
    .option('--replay <file>', 'judge what ccgw proxy recorded, and send nothing: takes no URL and no agent')
    .option('--dry-run', 'print what would be sent, and send nothing')
    .option('--explain', 'print every documented statement with the probe that checks it, or why none can')
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
    .action(
      byEdition(async (url: string | undefined, options: Options, command: Command) => {
        if (options.replay !== undefined) {
          refuseMeaningless(command, url);
          exit(await replayAndReport(replayOf(options.replay, options, command)));
          return;
        }
        if (options.explain) {
          process.stdout.write(explainAll(chosen(options)));
          return;
        }
        const settings = settingsOf(url, options);
        for (const agent of settings.agents) requireAdmitted(agent);
        if (options.dryRun) process.stdout.write(dryRun(settings));
        else exit(await checkAndReport(settings, options.report, readBaselines(options.baseline, baselineFile(options))));
      }),
    );
}

type Settings = Omit<CheckOptions, 'signal' | 'onExchange' | 'onStep'>;

function replayOf(file: string, options: Options, command: Command): ReplayOptions {
  const isGiven = command.getOptionValueSource('edition') === 'cli';
  return {
    file,
    edition: isGiven ? options.edition : undefined,
    operations: () => chosen(options),
    report: options.report,
    baselines: readBaselines(options.baseline, baselineFile(options)),
  };
}

function baselineFile({ writeBaseline }: Options): string | undefined {
  return writeBaseline === undefined ? undefined : writable('--write-baseline', writeBaseline);
}

function settingsOf(url: string | undefined, options: Options): Settings {
  if (url === undefined) throw new UsageError('check: give the URL of the gateway, such as https://gateway.example:8043');
  if (options.staticGuid && options.dynamicGuid) throw new UsageError('check: give --static-guid or --dynamic-guid, not both');
  const { timeout: timeoutMs, delay: delayMs, insecure = false, ca, includeLockoutRisk: lockoutRisk = false } = options;
  const curlOptions = [...(insecure ? ['--insecure'] : []), ...(ca === undefined ? [] : ['--cacert', ca])];
  return {
    target: parseTarget(url, options.basePath),
    edition: options.edition,
    agents: agentsOf(options),
    operations: chosen(options),
    polls: !options.skip?.includes(roles().poll.id as OperationId),
    timeoutMs,
    delayMs,
    lockoutRisk,
    insecure,
    ...(options.staticGuid && { auth: 'static' }),
    ...(options.dynamicGuid && { auth: 'dynamic' }),
    curlOptions,
    ...(ca !== undefined && { ca: readCertificates(ca) }),
  };
}

function agentsOf({ agent = [], passwordEnv = [], phone = [], dryRun: dry }: Options): Agent[] {
  if (agent.length === 0) throw new UsageError('check: give the agent to sign in with --agent, such as --agent 291');
  return agent.map((agentid, index) => {
    const place = Math.min(index, passwordEnv.length - 1);
    const variable = passwordEnv[place] ?? defaultVariable;
    const number = phone[index] ?? phone.at(-1);
    return {
      agentid,
      password: dry ? '' : passwordFrom(variable, passwordEnv.length > 1 ? place + 1 : undefined),
      ...(number !== undefined && { phone: number }),
    };
  });
}

function chosen({ only, skip = [] }: Options): ReadonlySet<OperationId> {
  const all = allOperations().map(({ id }) => id as OperationId);
  const left = (only ?? all).filter((id) => !skip.includes(id));
  if (left.length === 0) throw new UsageError('--only and --skip together leave no operation to check');
  return new Set(left);
}

/**
 * Checks, prints the report, writes the report files.
 *
 * @returns the exit code
 */
export async function checkAndReport(options: Settings, files: readonly ReportFile[], baselines: Baselines = {}): Promise<number> {
  optionalTool('dredd');
  const interruption = new AbortController();
  const { agents } = options;
  const names = agents.map(({ agentid }) => agentid).join(', ');
  const who = agents.length === 1 ? { agents: `agent ${names}`, them: 'it' } : { agents: `agents ${names}`, them: 'them' };
  const progress = startProgress();
  const release = onInterrupt(
    () => {
      progress.end();
      console.error(
        `ccgw: interrupted; signing ${who.agents} out, which may take as long as a poll is held (once more stops at once, without a report)`,
      );
      interruption.abort();
    },
    () => console.error(`ccgw: stopped; ${who.agents} may still be signed in, two minutes without a poll sign ${who.them} out`),
  );
  let result: CheckResult;
  try {
    const { step: onStep, request: onExchange } = progress;
    result = await check({ ...options, signal: interruption.signal, onStep, onExchange });
  } finally {
    progress.end();
    release();
  }
  return await tell(result, options.agents, files, baselines);
}

/** May well be empty, as in the published example; only an unset variable is a mistake. */
function passwordFrom(variable: string, place: number | undefined): string {
  const password = process.env[variable];
  if (password !== undefined) return password;
  // Whoever takes the option for the password itself must not find it in a log.
  const which =
    variable === defaultVariable ? variable : `named by ${place === undefined ? '' : `number ${place} of `}--password-env`;
  throw new UsageError(`the environment variable ${which} is not set; put the password of the agent there (it may be empty)`);
}
