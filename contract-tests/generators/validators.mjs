import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand } from '../support/command.mjs';
import { StepFailed } from '../support/steps.mjs';

const error = 0;

/**
 * Spectral's rules for OpenAPI.
 *
 * @param {import('./project.mjs').Project} project
 * @param {string} file
 * @returns {Promise<string>} its warnings
 * @throws {StepFailed} on an error, and if Spectral takes the document for none of OpenAPI
 */
export async function spectral({ folder, env }, file) {
  const command = join(folder, 'node_modules/.bin/spectral');
  const results = join(folder, `spectral.${basename(file)}.json`);
  const formats = ['--format', 'text', '--format', 'json', '--output.json', results];
  await runCommand(command, ['lint', '--ruleset', 'spectral.yaml', ...formats, '--fail-severity', 'error', file], {
    cwd: folder,
    env,
  });
  return warningsOf(JSON.parse(readFileSync(results, 'utf8')));
}

/**
 * @param {readonly { code: string, path: readonly string[], message: string, severity: number }[]} results of Spectral
 * @returns {string}
 * @throws {StepFailed}
 */
export function warningsOf(results) {
  const told = results.map(({ code, path, message }) => `${code} at ${path.join('.') || 'the top'}: ${message}`);
  // To a document that it does not know Spectral applies no rule at all, and warns.
  if (results.some(({ severity, code }) => severity === error || code === 'unrecognized-format'))
    throw new StepFailed(told.join('\n'));
  return told.length === 0 ? 'no warnings' : `${told.length} ${told.length === 1 ? 'warning' : 'warnings'}: ${told.join('; ')}`;
}

/**
 * The validation of swagger-parser: JSON Schema of OpenAPI, references, and what a schema cannot say.
 *
 * @param {import('./project.mjs').Project} project
 * @param {string} file
 * @returns {Promise<string>}
 * @throws {StepFailed}
 */
export async function swaggerParser({ folder, env }, file) {
  const { stdout } = await runCommand('node', ['swagger-parser.mjs', file], { cwd: folder, env });
  return stdout.trim();
}
