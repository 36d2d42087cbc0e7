import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../support/command.mjs';
import { copyProject, installPackage } from '../support/packed.mjs';
import { StepFailed } from '../support/steps.mjs';

/** What a project may have scripts for, in this order. */
const scripts = /** @type {const} */ (['types', 'build', 'session']);

/** A page is opened in the browser of the repository: a project need not have one. */
const browser = new URL('../support/chromium.mjs', import.meta.url).href;

/**
 * A project beside this file, as its owner would work with it.
 *
 * @param {string} name
 * @returns {import('./chains.mjs').Chain}
 */
export function project(name) {
  const source = fileURLToPath(new URL(name, import.meta.url));
  /** @type {{ scripts: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const there = scripts.filter((script) => script in manifest.scripts);
  return ({ folder, tarball, env }) => [
    {
      name: `${name}: npm ci`,
      run: () => copyProject(source, folder, env).then(() => ''),
    },
    {
      name: `${name}: the package is installed`,
      run: () => installPackage(folder, tarball, env).then(() => ''),
    },
    ...there.map((script) => ({
      name: `${name}: ${script}`,
      run: () => runScript(script, folder, { ...env, CCGW_BROWSER_MODULE: browser }),
    })),
  ];
}

/**
 * @param {(typeof scripts)[number]} script
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what it said last
 * @throws {StepFailed} if it fails, or a session has nothing to tell
 */
async function runScript(script, folder, env) {
  const { output } = await runCommand('npm', ['run', '--silent', script], { cwd: folder, env });
  if (script !== 'session') return '';
  // Jest ends with other words than a program of ours, which says what it has done.
  const told = /^(Tests: .*|rested with .*|checked: .*)$/gm;
  const said = output.match(told) ?? [];
  if (said.length === 0) throw new StepFailed(`the session tells nothing:\n${output}`);
  return said.join('; ');
}
