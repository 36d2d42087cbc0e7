/**
 * The package as strangers install it: `npm run test:consumers`, or with the names of some projects behind `--`.
 *
 * The package is packed as it would be published and installed in a copy of each project, outside of the repository; there it is type-checked,
 * built and run. No TypeScript, so that it runs without a build.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOf } from '../support/node-versions.mjs';
import { pack } from '../support/packed.mjs';
import { CouldNotRun, runSteps, StepFailed } from '../support/steps.mjs';
import { inTemporaryFolder } from '../support/temporary.mjs';
import { chains } from './chains.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {readonly string[]} wanted
 * @returns {Promise<number>} the exit code
 */
async function main(wanted) {
  const names = Object.keys(chains);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`there is no project ${unknown}; there are ${names.join(', ')}`);
    return 2;
  }
  return await inTemporaryFolder('ccgw-consumers', async (folder) => {
    try {
      const env = environmentOf(process.execPath);
      const tarball = await pack(root, folder, env);
      console.log(`${tarball}, under Node ${process.versions.node}`);
      const chosen = Object.entries(chains).filter(([name]) => wanted.length === 0 || wanted.includes(name));
      return await runSteps(
        chosen.map(([name, stepsOf]) => stepsOf({ root, folder: join(folder, name), tarball, env })),
        console.log,
      );
    } catch (error) {
      if (!(error instanceof StepFailed || error instanceof CouldNotRun)) throw error;
      console.error(`the package could not be packed:\n${error.message}`);
      return error instanceof StepFailed ? 1 : 2;
    }
  });
}

process.exitCode = await main(process.argv.slice(2));
