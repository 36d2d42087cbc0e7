import { Argument, type Command, Option } from 'commander';
import { UsageError } from '../check/target.js';
import { contractOf, type Edition, editions } from '../contract.js';
import { diffCatalogs } from '../diff/diff.js';
import { textDiff } from '../diff/text.js';
import { colorVariables, moreHelp } from './help.js';

interface Options {
  format: 'text' | 'json';
  failOnBreaking?: true;
}

const widest = 100;

export function addDiff(program: Command, exit: (code: number) => void): Command {
  return program
    .command('diff')
    .summary('tell what changed for a client between two editions')
    .description(
      "Compares two editions of the vendor's pages: what breaks a client that was written for the first and meets a gateway of the second, and what else is new to it.",
    )
    .usage('[options] <from> <to>')
    .addArgument(editionArgument('from', 'the edition that the client was written for'))
    .addArgument(editionArgument('to', 'the edition of the gateway'))
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .option('--fail-on-breaking', 'exit with 1 if a change breaks such a client')
    .addHelpText(
      'after',
      moreHelp({
        notes: 'A new precondition counts as breaking, and so does a new rule that binds the client.',
        exitCodes: {
          0: 'the editions were compared',
          1: 'with --fail-on-breaking: a change breaks such a client',
          2: 'wrong usage, such as an edition that there is not',
        },
        environment: colorVariables,
        examples: [
          `ccgw diff ${editions.at(-2)} ${editions.at(-1)}`,
          `ccgw diff ${editions.at(-2)} ${editions.at(-1)} --format json --fail-on-breaking`,
        ],
      }),
    )
    .action(async (from: Edition | undefined, to: Edition | undefined, { format, failOnBreaking }: Options) => {
      if (from === undefined || to === undefined)
        throw new UsageError(`diff: give two of the editions ${editions.join(', ')}, the one of the client first`);
      const [before, after] = await Promise.all([contractOf(from), contractOf(to)]);
      const diff = diffCatalogs(before.catalog, after.catalog);
      const width = Math.min(process.stdout.columns ?? widest, widest);
      process.stdout.write(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : textDiff(diff, width));
      if (failOnBreaking && diff.changes.some(({ breaking }) => breaking)) exit(1);
    });
}

function editionArgument(name: string, description: string): Argument {
  // Optional for Commander, which would not say what there is to choose from.
  return new Argument(`[${name}]`, description).choices(editions);
}
