/**
 * Other people's generators and validators on the bundles of the package: `npm run test:generators`, or with the file of a package behind `--`.
 *
 * The package is packed as it would be published and installed in a copy of `project/`. There each generator makes a client of each bundle, the
 * compiler checks it, and the client signs in, rests and signs out at an emulator. No TypeScript, so that it runs without a build.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { environmentOf, NodeMissing, nodeOf } from '../support/node-versions.mjs';
import { pack } from '../support/packed.mjs';
import { CouldNotRun, runSteps, StepFailed } from '../support/steps.mjs';
import { inTemporaryFolder } from '../support/temporary.mjs';
import { planOf } from './plan.mjs';
import { setUp } from './project.mjs';

const usage = 'npm run test:generators -- [PACKAGE.tgz]';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What hey-api, orval and swagger-parser need is 22.19. */
const line = '22';

/** @param {string} message */
function couldNotRun(message) {
  console.error(message);
  process.exitCode = 2;
}

/**
 * @param {string | undefined} given
 * @returns {Promise<number>}
 */
async function main(given) {
  const node = nodeOf(line, join(root, 'node_modules/.cache'));
  const env = environmentOf(node.binary);
  return await inTemporaryFolder('ccgw-generators', async (temporary) => {
    const folder = join(temporary, 'project');
    mkdirSync(folder);
    if (given === undefined) console.log('Packing the package');
    const tarball = given ?? (await pack(root, temporary, env));
    console.log(`Installing ${tarball} and the generators, under Node ${node.version}`);
    const project = await setUp(folder, tarball, env);
    return await runSteps(planOf(project), console.log, availableParallelism());
  });
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [tarball, ...rest] = positionals.map((path) => resolve(path));
  if (rest.length > 0) couldNotRun(`one package at most: ${usage}`);
  else if (tarball !== undefined && !existsSync(tarball)) couldNotRun(`${tarball} is not there: ${usage}`);
  else process.exitCode = await main(tarball);
} catch (error) {
  if (error instanceof NodeMissing) couldNotRun(`${error.message}\n${error.advice}`);
  else if (error instanceof CouldNotRun || error instanceof StepFailed) couldNotRun(`could not be set up:\n${error.message}`);
  else if (error instanceof TypeError && 'code' in error) couldNotRun(`${error.message}: ${usage}`);
  else throw error;
}
