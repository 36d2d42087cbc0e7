import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { withoutMark } from '../json.js';

/** The project that a folder belongs to. */
export interface Project {
  /** The folder of the nearest `package.json` above. */
  readonly root: string;
  /** Names of the packages that it lists. */
  readonly packages: ReadonlySet<string>;
}

/** The project of a folder, which need not be there yet; undefined if there is no `package.json` above it. */
export function projectOf(folder: string): Project | undefined {
  let root = resolve(folder);
  while (!existsSync(join(root, 'package.json'))) {
    if (root === dirname(root)) return undefined;
    root = dirname(root);
  }
  return { root, packages: packagesIn(join(root, 'package.json')) };
}

function packagesIn(file: string): Set<string> {
  try {
    const { dependencies, devDependencies, peerDependencies } = JSON.parse(withoutMark(readFileSync(file, 'utf8'))) as Record<
      string,
      object
    >;
    return new Set(Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }));
  } catch {
    // Whatever is wrong with it is for other tools to tell.
    return new Set();
  }
}

/** The command that writes a folder, for a shell in `from`. */
export function commandFor(folder: string, edition: string, from: string): string {
  const path = relative(from, resolve(folder)).split(sep).join('/') || '.';
  return `npx ccgw generate --out ${quoted(path)} --edition ${edition}`;
}

/** As any shell takes it. */
function quoted(path: string): string {
  return /^[\w./:@%+,=-]+$/.test(path) && !path.startsWith('-') ? path : `"${path.replace(/["$`\\]/g, '\\$&')}"`;
}
