import { type Command, Option } from 'commander';
import { contractOf, type Edition, editions, within } from '../contract.js';

export interface EditionOptions {
  edition: Edition;
}

/** The option for the edition of the contract, which every command has. */
export function editionOption(): Option {
  return new Option('--edition <edition>', 'edition of the pages that the contract is taken from')
    .choices(editions)
    .default(editions[0]);
}

/** The edition behind an address, unless it is the usual one. */
export function inWords(edition: Edition): string {
  return edition === editions[0] ? '' : ` (edition ${edition})`;
}

/** The action of a command, by the edition that the command is given. */
export function byEdition<Args extends unknown[]>(action: (...args: Args) => Promise<void>): (...args: Args) => Promise<void> {
  return async (...args) => {
    // Commander passes the command itself last.
    const { edition } = (args.at(-1) as Command).opts<EditionOptions>();
    await within(await contractOf(edition), () => action(...args));
  };
}
