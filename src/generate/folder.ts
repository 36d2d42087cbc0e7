import { mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../check/target.js';
import { replaceFiles } from '../whole-files.js';
import { originOf } from './header.js';

/** One file of the folder beside what it should be. */
export interface Compared {
  readonly path: string;
  readonly text: string;
  readonly state: 'equal' | 'differs' | 'missing';
  /** What the file there was written from. */
  readonly origin?: ReturnType<typeof originOf>;
}

/**
 * Compares a folder with what should be in it. Line ends do not count: Git may have changed them on checkout.
 *
 * @param files texts by name
 * @throws {UsageError} if it is no folder, or a file there was written by somebody else
 */
export function compare(folder: string, files: ReadonlyMap<string, string>): Compared[] {
  assertFolder(folder);
  return [...files].map(([name, text]): Compared => {
    const path = join(folder, name);
    const there = read(path);
    if (there === undefined) return { path, text, state: 'missing' };
    const origin = originOf(there);
    if (origin === undefined) {
      throw new UsageError(
        `${path} is there and was not written by ccgw generate; move it away, or give another folder with --out (nothing was written)`,
      );
    }
    return { path, text, origin, state: unix(there) === text ? 'equal' : 'differs' };
  });
}

/** @throws {UsageError} if there is something else than a folder */
function assertFolder(folder: string): void {
  for (let path = folder; ; path = dirname(path)) {
    const there = told(`--out ${folder} cannot be read`, () => statOf(path));
    if (there && !there.isDirectory()) throw new UsageError(`--out ${folder}: ${path} is no folder`);
    if (there || path === dirname(path)) return;
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // The one above it is the one to name.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** @throws {UsageError} if it is no file, or cannot be read */
function read(path: string): string | undefined {
  const there = told(`${path} cannot be read`, () => statSync(path, { throwIfNoEntry: false }));
  if (there === undefined) return undefined;
  // A pipe would be waited for without end.
  if (!there.isFile()) throw new UsageError(`${path} is there and is no file; move it away, or give another folder with --out`);
  return told(`${path} cannot be read`, () => readFileSync(path, 'utf8'));
}

function unix(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/**
 * Writes the files that are not as they should be, all or none.
 *
 * @throws {UsageError} if the folder cannot be made or written to
 */
export function write(folder: string, compared: readonly Compared[]): void {
  const stale = compared.filter(({ state }) => state !== 'equal');
  if (stale.length === 0) return;
  told(`--out ${folder} cannot be made`, () => makeFolder(folder));
  told(`--out ${folder} cannot be written to`, () =>
    replaceFiles(new Map(stale.map(({ path, text, state }) => [state === 'missing' ? path : realpathSync(path), text]))),
  );
}

/** Not by the recursive way of Node, which never ends where a system takes no folders: in `/proc`. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
}

function told<T>(problem: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(`${problem} (${error instanceof Error ? error.message : String(error)})`);
  }
}
