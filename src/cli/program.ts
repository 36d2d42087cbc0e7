import { Command, CommanderError, Option } from 'commander';
import { contract } from '../../generated/catalog.js';
import { UsageError } from '../check/target.js';
import { manifest } from '../manifest.js';
import { addCheck } from './check.js';
import { addCompletion } from './completion.js';
import { applyConfig } from './config/apply.js';
import { addDemo } from './demo.js';
import { addDiff } from './diff.js';
import { addDoctor } from './doctor.js';
import { addEmulate } from './emulate.js';
import { addGenerate } from './generate.js';
import { moreHelp } from './help.js';
import { addMock } from './mock.js';
import { negationsOf } from './options.js';
import { addProxy } from './proxy.js';

const commands = [addCheck, addDemo, addDiff, addDoctor, addEmulate, addGenerate, addMock, addProxy];

/**
 * Runs the command line.
 *
 * @param args without the names of Node and the program
 * @returns the exit code: 0 for success, 1 for a departure from the contract, 2 for anything that could not be done
 */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const exit = (result: number) => {
    code = result;
  };
  const program = buildProgram(exit);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(`ccgw: ${error instanceof UsageError ? error.message : explain(error)}`);
    return 2;
  }
}

/**
 * The commands with their options.
 *
 * @param exit told the exit code of a command that has one other than 0
 */
export function buildProgram(exit: (code: number) => void): Command {
  const program = new Command('ccgw')
    .description("The contract of Huawei's CC-Gateway: check a gateway against it, or develop without one.")
    .version(`${manifest().version} (contract ${contract.version}, edition ${contract.edition})`)
    .addOption(
      new Option(
        '--config <file>',
        'options from this file (default: ccgw.config.ts, .js or .json in the working directory); --no-NAME takes a switch back',
      ).env('CCGW_CONFIG'),
    )
    .option('--no-config', 'no config file')
    .showHelpAfterError('(ccgw --help, or ccgw COMMAND --help, shows what there is)')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', moreHelp({ examples: ['ccgw demo', 'ccgw emulate --port 8043', 'ccgw check --help'] }))
    .hook('preAction', async (_program, command) => {
      refuseSwallowed(command);
      await applyConfig(program, command);
    })
    .exitOverride();
  for (const add of commands) {
    const command = add(program, exit).exitOverride().copyInheritedSettings(program);
    for (const negation of negationsOf(command)) command.addOption(negation);
  }
  addCompletion(program);
  return program;
}

/**
 * An option without its value takes the next option for one, and a plan that was to be printed becomes a run.
 *
 * @throws {UsageError} if that seems to be so
 */
function refuseSwallowed(command: Command): void {
  for (const option of command.options) {
    const values = [command.getOptionValue(option.attributeName())].flat();
    const swallowed = values.find((value) => typeof value === 'string' && value.startsWith('--'));
    if (swallowed !== undefined) throw new UsageError(`${option.long} has no value: what follows it is the option ${swallowed}`);
  }
}

function explain(error: unknown): string {
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE') return `port ${port} is taken; give another one with --port, or none for a free one`;
  if (code === 'EACCES' && port !== undefined) return `port ${port} may not be used by this user; give one above 1023 with --port`;
  return message ?? String(error);
}
