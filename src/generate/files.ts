import { readFileSync } from 'node:fs';
import type { Edition } from '../contract.js';
import { manifest, ownFile } from '../manifest.js';
import { headerOf, type Origin } from './header.js';
import { commandFor, projectOf } from './project.js';

/** The package that the written client imports, the only one. */
export const imported = 'openapi-fetch';

/** What installs it, in the version that this package is tested with. */
export function installation(): string {
  return `npm install ${imported}@${manifest().dependencies[imported]}`;
}

/**
 * The files of an edition as text, by name.
 *
 * @param folder where they are to be; their heads name the command that writes them there
 */
export function filesFor(folder: string, origin: Origin): Map<string, string> {
  const root = projectOf(folder)?.root;
  const command = commandFor(folder, origin.edition, root ?? process.cwd());
  const anew = `To write it anew${root === undefined ? '' : ', in the folder of package.json'}: ${command}`;
  return new Map([
    ['types.ts', `${headerOf(origin, [anew])}\n${generated(typesOf(origin.edition))}`],
    [
      'client.ts',
      `${headerOf(origin, [anew, `It imports nothing but ${imported}: ${installation()}`])}\n${generated('bare-client.ts')}`,
    ],
  ]);
}

function typesOf(edition: Edition): string {
  return edition === 'as-published' ? 'types.ts' : `types.${edition}.ts`;
}

/** A file as the build has written it, without its own head. */
function generated(name: string): string {
  const text = readFileSync(ownFile(`generated/${name}`), 'utf8');
  return text.slice(text.indexOf('\n\n') + 2);
}
