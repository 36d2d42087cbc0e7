import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../support/command.mjs';
import { npm } from '../support/packed.mjs';
import { StepFailed } from '../support/steps.mjs';

/**
 * The repository as it is now, without what Git ignores: after `npm ci` alone, the command is there.
 *
 * @type {import('./chains.mjs').Chain}
 */
export function clone({ root, folder, env }) {
  return [
    { name: 'clone: npm ci', run: () => install(root, folder, env) },
    { name: 'clone: npx ccgw', run: () => version(folder, env) },
  ];
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function install(root, folder, env) {
  const { stdout } = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, env });
  for (const file of stdout.split('\0').filter(Boolean)) cpSync(join(root, file), join(folder, file));
  const output = await npm(['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=warn'], { cwd: folder, env });
  return /^added .*$/m.exec(output)?.[0] ?? '';
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function version(folder, env) {
  const { stdout } = await runCommand('npx', ['--no-install', 'ccgw', '--version'], { cwd: folder, env });
  if (!/^\d+\.\d+\.\d+ \(contract /.test(stdout)) throw new StepFailed(`another command answers: ${stdout}`);
  return stdout.trim();
}
