import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './readme.js';

const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** What strict projects switch on. */
const strict = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

export const resolutions = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

/** A project of a user in a folder of its own, with a few packages installed and no other ones. */
export interface UserProject extends AsyncDisposable {
  readonly folder: string;
  /** Compiles it; rejects with what the compiler says. */
  compile(resolution: keyof typeof resolutions): Promise<void>;
}

/** @param packages that it has installed, by name */
export async function userProject(packages: readonly string[]): Promise<UserProject> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-project-'));
  const dependencies = Object.fromEntries(packages.map((name) => [name, '*']));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }));
  await mkdir(join(folder, 'node_modules'));
  for (const name of packages) await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  return {
    folder,
    async compile(resolution) {
      const compilerOptions = { ...strict, ...resolutions[resolution], rootDir: 'src', outDir: 'out' };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
      await promisify(execFile)(process.execPath, [tsc], { cwd: folder }).catch(({ stdout, message }) => {
        throw new Error(`tsc: ${stdout || message}`);
      });
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
