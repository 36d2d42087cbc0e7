/**
 * The package under every supported Node: `npm run test:matrix`, or some test files behind `--`.
 *
 * Under each of them the tests run of what Node has a part in (HTTP, TLS, processes, loading of modules), and the projects that install the
 * package. No TypeScript, so that it runs without a build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOf, NodeMissing, nodeOf } from '../support/node-versions.mjs';

/** The lowest version that package.json admits, and each line after it. */
const versions = ['20.19.0', '22', '24', '26'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const consumers = join(root, 'contract-tests/consumers/main.mjs');
const usual = [
  'contract-tests/client',
  'contract-tests/emulator',
  'contract-tests/proxy',
  'contract-tests/dredd',
  ...['cli', 'completion', 'config', 'doctor', 'generate', 'mock', 'package'].map((name) => `contract-tests/${name}.test.ts`),
];
const given = process.argv.slice(2);
const tests = given.length > 0 ? given : usual;

console.log(`${tests.join(' ')} under Node ${versions.join(', ')}`);
const advice = new Set();
for (const version of versions) {
  try {
    const node = nodeOf(version, cache);
    if (!runTests(node)) process.exitCode = 1;
    if (given.length === 0 && !runConsumers(node)) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof NodeMissing)) throw error;
    console.log(`Node ${version}: not tested: ${error.message}`);
    advice.add(error.advice);
    process.exitCode = 1;
  }
}
for (const text of advice) console.log(text);

/**
 * Runs the tests and tells how it went: in a line, or with all that Vitest wrote.
 *
 * @param {import('../support/node-versions.mjs').Node} node
 * @returns {boolean} whether tests ran and all of them passed
 */
function runTests({ version, binary, folder }) {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const started = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    binary,
    [vitest, 'run', ...tests, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, env: environmentOf(binary), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const { passed, failed, skipped, files } = countsOf(report);
  // A file that cannot be loaded, or an error between tests, fails no test.
  const good = status === 0 && passed > 0 && failed === 0;
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed, ${skipped} skipped, files: ${files}` : 'no test ran';
  console.log(`Node ${version}: ${good ? 'ok' : `FAILED (${status ?? signal})`}: ${counts}, ${seconds} s`);
  if (!good) console.log(`${stdout}${stderr}`);
  return good;
}

/**
 * Runs the projects that install the package.
 *
 * @param {import('../support/node-versions.mjs').Node} node
 * @returns {boolean} whether each step of them went well
 */
function runConsumers({ version, binary }) {
  const { status, stdout, stderr } = spawnSync(binary, [consumers], {
    cwd: root,
    env: environmentOf(binary),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const counts = /^\d+ ok, .*$/m.exec(stdout)?.[0] ?? 'no step ran';
  console.log(`Node ${version}: ${status === 0 ? 'ok' : `FAILED (${status})`}: projects that install the package: ${counts}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

/** @param {string} report */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, files: testResults.length };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, files: 0 };
  }
}
