import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { runCommand } from './command.mjs';
import { CouldNotRun, StepFailed } from './steps.mjs';

/**
 * A bundle of the package.
 *
 * @typedef {object} Bundle
 * @property {string} name of the file
 * @property {string} file
 * @property {import('../../src/contract.js').Edition | undefined} edition undefined: the mix as published
 * @property {readonly string[]} operations by their ids
 */

/**
 * The project that runs the generators, with the package installed in it.
 *
 * @typedef {object} Project
 * @property {string} folder
 * @property {NodeJS.ProcessEnv} env
 * @property {readonly Bundle[]} bundles
 */

const source = fileURLToPath(new URL('project', import.meta.url));
const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];

/**
 * Packs the package as it would be published.
 *
 * @param {string} root
 * @param {string} folder where to
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the file
 * @throws {CouldNotRun}
 */
export async function pack(root, folder, env) {
  await prepared(runCommand('npm', ['pack', '--loglevel=error', '--pack-destination', folder], { cwd: root, env }));
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new CouldNotRun(`npm pack left no file in ${folder}`);
  return join(folder, file);
}

/**
 * Sets the project up in a folder of its own: all that is in its lock file, and the package.
 *
 * @param {string} folder
 * @param {string} tarball
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Project>}
 * @throws {CouldNotRun} with what npm said
 */
export async function setUp(folder, tarball, env) {
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const options = { cwd: folder, env };
  await prepared(runCommand('npm', ['ci', ...quietly], options));
  await prepared(runCommand('npm', ['install', '--no-save', ...quietly, tarball], options));
  return { folder, env, bundles: bundlesIn(join(folder, 'node_modules/cc-gateway-contract/generated')) };
}

/**
 * @param {string} folder
 * @returns {Bundle[]}
 */
function bundlesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const match = /^openapi(?:\.([\d-]+))?\.(?:json|yaml)$/.exec(name);
    if (match === null) return [];
    const edition = /** @type {Bundle['edition']} */ (match[1]);
    const file = join(folder, name);
    /** @type {{ paths: Record<string, Record<string, { operationId: string }>> }} */
    const { paths } = parse(readFileSync(file, 'utf8'));
    const operations = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    return [{ name, file, edition, operations }];
  });
}

/**
 * What fails here says nothing of the package.
 *
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 * @throws {CouldNotRun}
 */
async function prepared(work) {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StepFailed) throw new CouldNotRun(error.message);
    throw error;
  }
}
