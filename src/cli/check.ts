import type { Command, Option } from 'commander';
import { type Agent, requireAdmitted } from '../check/agent.js';
import { type ReportFile, writable } from '../check/report/write.js';
import { chosenOperations, delayMs, heldMs, type Settings, settingsOf, timeoutMs } from '../check/settings.js';
import { parseTarget, UsageError } from '../check/target.js';
import type { Edition } from '../contract.js';
import type { AuthMode } from '../emulator/guids.js';
import type { OperationId } from '../operation.js';
import { checkAndReport } from './check-and-report.js';
import { dryRun } from './dry-run.js';
import { byEdition, editionOption } from './edition.js';
import { explainAll } from './explain.js';
import { certificateVariables, checkVariables, moreHelp } from './help.js';
import {
  agentNumbers,
  basePathOption,
  caOption,
  insecureOption,
  isGiven,
  ListOption,
  listOf,
  operationNames,
  readCertificates,
  reportOption,
  urlArgument,
  wholeNumber,
} from './options.js';
import { type ReplayOptions, refuseMeaningless, replayAndReport } from './replay.js';
import { readBaselines } from './tell.js';

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

const defaultVariable = 'CCGW_PASSWORD';

const bothLists = '--only and --skip';

export function addCheck(program: Command, exit: (code: number) => void): Command {
  return program
    .command('check')
    .summary('check a gateway against the contract')
    .description(
      'Signs the given agents in and out several times, tries both sides of everything that the contract states, and reports every departure with its page.',
    )
    .addArgument(urlArgument())
    .addOption(
      list('--agent <number>', 'agent to sign in (mandatory); give two to see whether agents are kept apart', agentNumbers),
    )
    .addOption(list('--password-env <name>', `environment variable with the password (default: "${defaultVariable}")`, listOf))
    .addOption(
      list(
        '--phone <number>',
        'phone number of the agent; as with passwords, agents without one of their own get the last',
        listOf,
      ),
    )
    .addOption(list('--only <operations>', 'probe these operations only, separated by commas', operationNames))
    .addOption(list('--skip <operations>', 'leave these operations out', operationNames))
    .addOption(editionOption())
    .addOption(reportOption())
    .option(
      '--timeout <ms>',
      `milliseconds to wait for an answer, at least ${timeoutMs.minimum}; a poll may be held for ${heldMs}`,
      wholeNumber(timeoutMs.minimum, timeoutMs.maximum),
      timeoutMs.default,
    )
    .option(
      '--delay <ms>',
      'milliseconds between the starts of two requests',
      wholeNumber(delayMs.minimum, delayMs.maximum),
      delayMs.default,
    )
    .addOption(basePathOption())
    .option('--static-guid', 'the gateway authenticates statically (AUTHMODE 1): see for a minute that no poll renews the Guid')
    .option('--dynamic-guid', 'it authenticates dynamically (AUTHMODE 2): wait for a renewal, a minute if need be')
    .option('--include-lockout-risk', 'also try wrong passwords; a gateway may lock the account')
    .addOption(caOption())
    .addOption(insecureOption())
    .option('--baseline <file>', 'accept the findings that this file lists; new ones still fail')
    .option('--write-baseline <file>', 'write such a file, with the findings of this run')
    .option('--replay <file>', 'judge what ccgw proxy recorded, and send nothing: takes no URL and no agent')
    .option('--dry-run', 'print what would be sent, and send nothing')
    .option('--explain', 'print every documented statement with the probe that checks it, or why none can')
    .addHelpText(
      'after',
      moreHelp({
        exitCodes: {
          0: 'the gateway keeps the contract',
          1: 'it departs from the contract',
          2: 'it could not be checked: wrong usage, not reachable, sign-in refused, interrupted',
        },
        environment: {
          [defaultVariable]: 'the password of the agents, unless --password-env names other variables',
          ...certificateVariables,
          ...checkVariables,
        },
        examples: [
          'CCGW_PASSWORD=secret ccgw check https://gateway.example:8043 --agent 291 --agent 292 --phone 40038 --report json=report.json',
          'CCGW_PASSWORD=secret ccgw check https://gateway.example:8043 --agent 291 --ca authority.pem --baseline baseline.json',
          'CCGW_PASSWORD=secret ccgw check https://gateway.example:8043 --agent 291 --dry-run',
          'ccgw check --replay day.jsonl --report html=report.html',
          'ccgw check --explain --only rest',
        ],
      }),
    )
    .action(
      byEdition(async (url: string | undefined, options: Options, command: Command) => {
        if (options.replay !== undefined) {
          refuseMeaningless(command);
          exit(await replayAndReport(replayOf(options.replay, options, command)));
          return;
        }
        if (options.explain) {
          if (command.args.length > 0) console.error('ccgw: --explain tells what a check does, and asks no gateway');
          process.stdout.write(explainAll(chosenOperations(options, bothLists)));
          return;
        }
        const settings = settingsFor(url, options, command);
        for (const agent of settings.agents) requireAdmitted(agent);
        if (options.dryRun) process.stdout.write(dryRun(settings));
        else exit(await checkAndReport(settings, options.report, readBaselines(options.baseline, baselineFile(options))));
      }),
    );
}

function list<T>(flags: string, description: string, parse: (text: string, before?: readonly T[]) => T[]): Option {
  return new ListOption(flags, description).argParser(parse);
}

function replayOf(file: string, options: Options, command: Command): ReplayOptions {
  return {
    file,
    edition: isGiven(command, 'edition') ? options.edition : undefined,
    operations: () => chosenOperations(options, bothLists),
    report: options.report,
    baselines: readBaselines(options.baseline, baselineFile(options)),
  };
}

function baselineFile({ writeBaseline }: Options): string | undefined {
  return writeBaseline === undefined ? undefined : writable('--write-baseline', writeBaseline);
}

/**
 * How the gateway is said to authenticate. What is typed counts more than what a config file has.
 *
 * @throws {UsageError} if both ways are given at the same place
 */
function authOf({ staticGuid = false, dynamicGuid = false }: Options, command: Command): AuthMode | undefined {
  if (!staticGuid || !dynamicGuid) return staticGuid ? 'static' : dynamicGuid ? 'dynamic' : undefined;
  const isTyped = (name: keyof Options) => command.getOptionValueSource(name) === 'cli';
  if (isTyped('staticGuid') === isTyped('dynamicGuid'))
    throw new UsageError('check: give --static-guid or --dynamic-guid, not both');
  return isTyped('staticGuid') ? 'static' : 'dynamic';
}

function settingsFor(url: string | undefined, options: Options, command: Command): Settings {
  if (url === undefined) throw new UsageError('check: give the URL of the gateway, such as https://gateway.example:8043');
  const auth = authOf(options, command);
  const { edition, only, skip, timeout, delay, insecure = false, ca, includeLockoutRisk: lockoutRisk = false } = options;
  const wishes = {
    target: parseTarget(url, options.basePath),
    edition,
    agents: agentsOf(options),
    only,
    skip,
    timeoutMs: timeout,
    delayMs: delay,
    lockoutRisk,
    insecure,
    ...(auth !== undefined && { auth }),
    ...(ca !== undefined && { ca: { pem: readCertificates(ca), file: ca } }),
  };
  return settingsOf(wishes, bothLists);
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

/** May well be empty, as in the published example; only an unset variable is a mistake. */
function passwordFrom(variable: string, place: number | undefined): string {
  const password = process.env[variable];
  if (password !== undefined) return password;
  // Whoever takes the option for the password itself must not find it in a log.
  const which =
    variable === defaultVariable ? variable : `named by ${place === undefined ? '' : `number ${place} of `}--password-env`;
  throw new UsageError(`the environment variable ${which} is not set; put the password of the agent there (it may be empty)`);
}
