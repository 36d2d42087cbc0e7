import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly cwd?: string;
  /** Another copy of the program. */
  readonly main?: string;
  /** A process group of its own. */
  readonly detached?: boolean;
}

export interface Running {
  readonly process: ChildProcessWithoutNullStreams;
  readonly finished: Promise<Finished>;
  /** Resolves with the first capture once the output matches. */
  until(pattern: RegExp): Promise<string>;
}

/**
 * Starts the program as a user does.
 */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { cwd, main = program, detached = false }: StartOptions = {},
): Running {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...environment(), ...env },
    detached,
    ...(cwd !== undefined && { cwd }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(stdout + stderr);
        if (found) resolve(found[1] ?? found[0]);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`ended without ${pattern}:\n${stdout}${stderr}`)));
      look();
    });
  return { process: child, finished, until };
}

/** Runs the program to its end. */
export function ccgw(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  options: StartOptions = {},
): Promise<Finished> {
  return start(args, env, options).finished;
}

/** The environment without what a developer may have set for real use. */
function environment(): NodeJS.ProcessEnv {
  const { CCGW_PASSWORD: _, CCGW_CONFIG: __, FORCE_COLOR: ___, CI: ____, GITHUB_ACTIONS: _____, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}
