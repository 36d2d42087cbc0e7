import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../support/command.mjs';
import { npm } from '../support/packed.mjs';
import { StepFailed } from '../support/steps.mjs';

/**
 * What the package may bring with it, without its optional peers. Measured: 23 packages and 10 MB, of which 7 are the package itself. The rest is for
 * the packages that ours depend on, which are found anew at each installation and may grow.
 */
const most = { packages: 28, megabytes: 13 };

/** What each command says that lacks its tool. */
const commands = /** @type {const} */ ([
  [['check', 'http://127.0.0.1:9', '--agent', '291'], 'dredd'],
  [['demo'], 'dredd'],
  [['mock'], '@stoplight/prism-cli'],
  [['proxy', 'http://127.0.0.1:9'], '@stoplight/prism-cli'],
  [['emulate', '--https-port', '0'], 'selfsigned'],
]);

/**
 * A project that has the package and nothing else.
 *
 * @type {import('./chains.mjs').Chain}
 */
export function bare({ folder, tarball, env }) {
  return [
    { name: 'bare: the package is installed, without a warning', run: () => install(folder, tarball, env) },
    { name: 'bare: it is light', run: async () => weigh(join(folder, 'node_modules')) },
    ...commands.map(([args, tool]) => ({
      name: `bare: ccgw ${args[0]} says how to install ${tool}`,
      run: () => lacks(folder, args, tool, { ...env, CCGW_PASSWORD: '' }),
    })),
  ];
}

/**
 * @param {string} folder
 * @param {string} tarball
 * @param {NodeJS.ProcessEnv} env
 */
async function install(folder, tarball, env) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // Whatever is set otherwise, as by `npm run --silent`: without it there would be no warning to find.
  const output = await npm(['install', '--no-audit', '--no-fund', '--loglevel=warn', tarball], { cwd: folder, env });
  // What npm thinks of the user's own settings is not about the package.
  const warnings = output.split('\n').filter((line) => /^npm warn/.test(line) && !/ config /.test(line));
  if (warnings.length > 0) throw new StepFailed(warnings.join('\n'));
  return output.trim().split('\n').at(-1) ?? '';
}

/**
 * @param {string} modules
 * @returns {string}
 * @throws {StepFailed} if it is heavier than it may be
 */
function weigh(modules) {
  /** @type {{ packages: Record<string, unknown> }} */
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  const count = Object.keys(packages).length;
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).map((name) => lstatSync(join(modules, name)));
  const megabytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0) / 1e6;
  const text = `${count} packages, ${megabytes.toFixed(1)} MB in ${files.length} files and folders`;
  if (count > most.packages || megabytes > most.megabytes)
    throw new StepFailed(`${text}; it may be ${most.packages} packages and ${most.megabytes} MB`);
  return text;
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {string} tool
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what the command says
 * @throws {StepFailed} if it does anything but to name the line that installs the tool
 */
async function lacks(folder, args, tool, env) {
  const program = join(folder, 'node_modules/.bin/ccgw');
  const said = await runCommand(program, args, { cwd: folder, env, limitMs: 60_000 }).then(
    ({ output }) => output,
    (error) => {
      if (error instanceof StepFailed) return error.message;
      throw error;
    },
  );
  const [, line] =
    new RegExp(`^ccgw: .* needs ${tool}, which is not installed; run: (npm install --save-dev ${tool}@\\d\\S+)$`, 'm').exec(said) ??
    [];
  if (line === undefined || !/ended with 2$/.test(said)) throw new StepFailed(said);
  return line;
}
