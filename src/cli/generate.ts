import { relative } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../check/target.js';
import { contract, type Edition } from '../contract.js';
import { filesFor, imported, installation } from '../generate/files.js';
import { type Compared, compare, write } from '../generate/folder.js';
import type { Origin } from '../generate/header.js';
import { commandFor, projectOf } from '../generate/project.js';
import { manifest } from '../manifest.js';
import { byEdition, editionOption } from './edition.js';
import { moreHelp } from './help.js';

interface Options {
  out?: string;
  check?: boolean;
  edition: Edition;
}

export function addGenerate(program: Command, exit: (code: number) => void): Command {
  return program
    .command('generate')
    .summary('write types and a thin client into your project')
    .description(
      'Writes two TypeScript files into a folder of your project: types.ts, the types of the contract as openapi-typescript has them, and client.ts, a fetch client that is typed by them, sends Content-Type, and keeps the Guid of each agent.',
    )
    .option('--out <folder>', 'folder of your project to write to (mandatory); made if it is not there', folder)
    .addOption(editionOption())
    .option('--check', 'write nothing; say which files are not what would be written')
    .addHelpText(
      'after',
      moreHelp({
        notes: `The client imports ${imported} (${installation()}) and nothing of this package, which may be a
development dependency. Each file begins with the versions that it was written from and the command that writes it anew.
What such a file has been changed into by hand is overwritten; a file without that head never is. Leave the folder out
of your formatter. What is up to date is not touched.`,
        exitCodes: {
          0: 'the files are written, or were up to date',
          1: 'with --check: a file is missing, or is not what would be written',
          2: "it could not be done: wrong usage, somebody else's file in the place, no right to write",
        },
        examples: [
          'ccgw generate --out src/gateway --edition 2025-11-13',
          'ccgw generate --out src/gateway --edition 2025-11-13 --check',
        ],
      }),
    )
    .action(byEdition(async (options: Options) => exit(generate(options))));
}

/**
 * @throws {InvalidArgumentError} on an empty text, as a variable is that was not set: the working directory would be meant; and on a line break, which would
 * end the comment that names the folder
 */
function folder(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Give a folder, such as src/gateway.');
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) throw new InvalidArgumentError('Give a folder without line breaks in its name.');
  return text;
}

function generate({ out, check = false, edition }: Options): number {
  if (out === undefined) throw new UsageError('generate: give the folder to write to with --out, such as --out src/gateway');
  const origin: Origin = { version: manifest().version, contract: contract().version, edition };
  const compared = compare(out, filesFor(out, origin));
  if (!check) write(out, compared);
  for (const each of compared) console.log(lineOf(each, check, origin));
  const stale = compared.filter(({ state }) => state !== 'equal').length;
  if (check && stale > 0) {
    const files = stale === 1 ? 'a file is' : `${stale} files are`;
    console.error(`ccgw: ${files} not what this version writes; run: ${commandFor(out, edition, process.cwd())}`);
    return 1;
  }
  if (!check && projectOf(out)?.packages.has(imported) === false)
    console.error(`ccgw: client.ts imports ${imported}, which your package.json does not list; run: ${installation()}`);
  return 0;
}

function lineOf({ path: absolute, state, origin: was }: Compared, check: boolean, origin: Origin): string {
  const path = relative('', absolute);
  if (state === 'equal') return `up to date  ${path}`;
  if (!check) return `written     ${path}`;
  if (was === undefined) return `missing     ${path}`;
  const isSame = was.version === origin.version && was.contract === origin.contract && was.edition === origin.edition;
  const why = isSame
    ? 'changed since it was written'
    : `written by ${was.version}, contract ${was.contract}, edition ${was.edition}`;
  return `differs     ${path} (${why})`;
}
