import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A step, as far as the files of this project use what a step may have. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** What `${{ }}` may name: `inputs.url` is `{ inputs: { url } }`. */
export type Contexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What came of some shell lines. */
export interface Ran {
  readonly code: number | null;
  /** Both streams, with every command that the shell ran. */
  readonly output: string;
}

/** A machine that runs jobs: a folder with the checkout of a user, one for temporary files, and a list of all programs that Node ran. */
export class CiMachine implements AsyncDisposable {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  #scripts = 0;
  #shell: ChildProcess | undefined;

  private constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#env = env;
  }

  /** @param env what is set for every step */
  static async start(env: Readonly<Record<string, string>>): Promise<CiMachine> {
    const folder = await mkdtemp(join(tmpdir(), 'ccgw-ci-'));
    for (const name of ['checkout', 'temp']) await mkdir(join(folder, name));
    // Each process tells its command line before anything of its own is run.
    await writeFile(
      join(folder, 'told.cjs'),
      `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'told'))}, JSON.stringify([...process.execArgv, ...process.argv]) + '\\n');`,
    );
    return new CiMachine(folder, { ...env, NODE_OPTIONS: `--require ${join(folder, 'told.cjs')}` });
  }

  /** A path in the checkout of the user. */
  path(...parts: string[]): string {
    return join(this.#folder, 'checkout', ...parts);
  }

  get temp(): string {
    return join(this.#folder, 'temp');
  }

  /** Writes a file into the checkout. */
  async write(name: string, content: string): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  /** Tells the shell that runs, and it alone, that it should end. */
  cancel(): void {
    this.#shell?.kill('SIGINT');
  }

  /** The command lines of all Node processes so far. */
  async processes(): Promise<string> {
    return await readFile(join(this.#folder, 'told'), 'utf8');
  }

  /**
   * Runs shell lines in the checkout.
   *
   * @param shell program and options, before the file with the lines
   */
  async shell(lines: string, shell: readonly [string, ...string[]], env: Readonly<Record<string, string>>): Promise<Ran> {
    this.#scripts += 1;
    const file = join(this.temp, `script-${this.#scripts}.sh`);
    await writeFile(file, lines);
    const [program, ...options] = shell;
    const child = spawn(program, [...options, '-x', file], { cwd: this.path(), env: { ...inherited(), ...this.#env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    this.#shell = child;
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, output };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.#folder, { recursive: true });
  }
}

/** What a machine has anyway, and nothing that makes a process in a test different. */
function inherited(): Record<string, string> {
  return Object.fromEntries(['PATH', 'HOME'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** What came of the steps of a job or of an action on GitHub. */
export interface JobRan extends Ran {
  /** By step. */
  readonly outputs: Contexts;
  readonly summary: string;
  /** The steps that use an action and were reached. */
  readonly used: readonly Step[];
}

/**
 * Runs steps as GitHub does: one after the other until one fails, and then those that run always. Actions are noted, and not run.
 *
 * @throws {Error} at an expression, a condition or a shell that this runner does not know
 */
export async function runSteps(
  machine: CiMachine,
  steps: readonly Step[],
  contexts: Contexts,
  env: Readonly<Record<string, string>> = {},
): Promise<JobRan> {
  const files = { GITHUB_OUTPUT: join(machine.temp, 'output'), GITHUB_STEP_SUMMARY: join(machine.temp, 'summary') };
  await writeFile(files.GITHUB_STEP_SUMMARY, '');
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  const used: Step[] = [];
  let output = '';
  let code: number | null = 0;
  for (const step of steps) {
    const known = { ...contexts, ...Object.fromEntries(Object.entries(outputs).map(([id, of]) => [`steps.${id}.outputs`, of])) };
    if (!isMet(step.if, code === 0, known)) continue;
    if (step.uses !== undefined) used.push(step);
    if (step.run === undefined) continue;
    if (step.shell !== undefined && step.shell !== 'bash') throw new Error(`a step is for ${step.shell}`);
    await writeFile(files.GITHUB_OUTPUT, '');
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filledIn(text, known)]));
    const runner = { ...files, RUNNER_TEMP: machine.temp, GITHUB_ACTIONS: 'true', CI: 'true' };
    const ran = await machine.shell(step.run, ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'], {
      ...runner,
      ...env,
      ...own,
    });
    output += ran.output;
    code = code === 0 ? ran.code : code;
    const lines = (await readFile(files.GITHUB_OUTPUT, 'utf8')).split('\n').filter((line) => line !== '');
    if (step.id !== undefined)
      outputs[step.id] = Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
  }
  return { code, output, outputs, summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'), used };
}

/** A text with what its expressions name; what a context lacks is empty, as on GitHub. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const [, context = '', name = ''] = /^([\w.-]+)\.([\w-]+)$/.exec(expression) ?? [];
    if (name === '') throw new Error(`no name of a value: ${expression}`);
    return contexts[context]?.[name] ?? '';
  });
}

function isMet(condition: string | undefined, hasSucceeded: boolean, contexts: Contexts): boolean {
  if (condition === undefined) return hasSucceeded;
  if (condition === 'always()') return true;
  const [, value] = /^([\w.-]+) != ''$/.exec(condition) ?? [];
  if (value === undefined) throw new Error(`no condition that is known: ${condition}`);
  return hasSucceeded && filledIn(`\${{ ${value} }}`, contexts) !== '';
}
