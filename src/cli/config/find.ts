import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../check/target.js';

const names = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((kind) => `ccgw.config.${kind}`);

/**
 * The config file to go by: the one that is given, or else the one of the working directory. Folders above are not looked into, where a
 * file of somebody else may be.
 *
 * @param given what `--config` or the environment names; false for none
 * @throws {UsageError} if there are two of them, or the one that is given is not there
 */
export function findConfig(given: string | false | undefined, folder = process.cwd()): string | undefined {
  if (given === false) return undefined;
  if (given !== undefined && given !== '') {
    const file = resolve(folder, given);
    if (!existsSync(file)) throw new UsageError(`--config ${given}: there is no such file`);
    return file;
  }
  const [found, other] = names.filter((name) => existsSync(join(folder, name)));
  if (found !== undefined && other !== undefined)
    throw new UsageError(`there are both ${found} and ${other}; delete one, or name one with --config`);
  return found === undefined ? undefined : join(folder, found);
}
