import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { CouldNotRun, StepFailed } from './steps.mjs';

const quietly = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/**
 * Packs the package as it would be published.
 *
 * @param {string} root
 * @param {string} folder where to
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the file
 * @throws {StepFailed} with what npm said
 */
export async function pack(root, folder, env) {
  await npm(['pack', '--loglevel=error', '--pack-destination', folder], { cwd: root, env });
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new StepFailed(`npm pack left no file in ${folder}`);
  return join(folder, file);
}

/**
 * Copies a project, and installs what its lock file has. No script of a package is run.
 *
 * @param {string} source
 * @param {string} folder where to
 * @param {NodeJS.ProcessEnv} env
 * @throws {StepFailed | CouldNotRun} with what npm said
 */
export async function copyProject(source, folder, env) {
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  await npm(['ci', '--ignore-scripts', ...quietly], { cwd: folder, env });
}

/**
 * Installs the package in a project, beside what is there already.
 *
 * @param {string} folder
 * @param {string} tarball
 * @param {NodeJS.ProcessEnv} env
 * @throws {StepFailed | CouldNotRun} with what npm said
 */
export async function installPackage(folder, tarball, env) {
  await npm(['install', '--no-save', '--ignore-scripts', ...quietly, tarball], { cwd: folder, env });
}

/** What npm says where it does not reach the registry. That says nothing of the package. */
const unreachable =
  /npm error (?:code (?:EAI_AGAIN|ENOTFOUND|ECONN\w+|E?TIMEDOUT|E(?:NET|HOST)UNREACH|E5\d\d|E429|ERR_SOCKET_TIMEOUT)|network)\b/i;

/**
 * Runs npm.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>} all that it wrote
 * @throws {CouldNotRun} if the registry cannot be reached
 * @throws {StepFailed} if it fails otherwise
 */
export async function npm(args, options) {
  try {
    return (await runCommand('npm', args, options)).output;
  } catch (error) {
    if (error instanceof StepFailed && unreachable.test(error.message)) throw new CouldNotRun(error.message);
    throw error;
  }
}
