import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { copyProject, installPackage } from '../support/packed.mjs';

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

/**
 * Sets the project up in a folder of its own: all that is in its lock file, and the package.
 *
 * @param {string} folder
 * @param {string} tarball
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Project>}
 * @throws {import('../support/steps.mjs').CouldNotRun} with what npm said
 */
export async function setUp(folder, tarball, env) {
  await copyProject(source, folder, env);
  await installPackage(folder, tarball, env);
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
