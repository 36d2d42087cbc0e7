import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../support/command.mjs';
import { StepFailed } from '../support/steps.mjs';

const agentid = 291;
const expected = ['loginEx', 'rest', 'getAgentEvent', 'logout'];

/**
 * Has a generated client sign in, rest and sign out at an emulator of its edition.
 *
 * @param {import('./project.mjs').Project} project
 * @param {import('./project.mjs').Bundle} bundle
 * @param {string} folder with the compiled program
 * @returns {Promise<string>} what was asked of the emulator
 * @throws {StepFailed} if the program fails, or the emulator saw anything else or anything that breaks the contract
 */
export async function holdSession(project, { edition }, folder) {
  /** @type {typeof import('../../src/emulator/index.js')} */
  const { startEmulator } = await import(pathToFileURL(join(project.folder, 'emulator.mjs')).href);
  // A poll without an event ends the program: it need not wait for long. Each poll renews the Guid.
  const emulator = await startEmulator({ holdMs: 1000, renewedAfterMs: 0, ...(edition !== undefined && { edition }) });
  try {
    const program = [join(folder, 'js/session.js'), emulator.baseUrl, String(agentid)];
    await runCommand('node', program, { cwd: folder, env: project.env, limitMs: 60_000 });
    const requests = emulator.requests().toReversed();
    const faults = faultsOf(requests);
    if (emulator.agent(agentid)) faults.push(`${agentid} is still signed in`);
    if (faults.length > 0) throw new StepFailed(faults.join('\n'));
    return requests.map(({ operation }) => operation).join(', ');
  } finally {
    await emulator.close();
  }
}

/**
 * What is wrong with a session as an emulator saw it; empty if nothing is.
 *
 * @param {readonly Pick<import('../../src/emulator/index.js').LoggedExchange, 'method' | 'target' | 'operation' | 'retcode' | 'departures'>[]} requests the oldest first
 * @returns {string[]}
 */
export function faultsOf(requests) {
  const seen = [...new Set(requests.map(({ operation }) => operation))].join(', ');
  const faults = requests.flatMap(({ method, target, retcode, departures }) => [
    ...(retcode === '0' ? [] : [`${method} ${target} was answered with retcode ${retcode}`]),
    ...departures.map((departure) => `${method} ${target}: ${departure}`),
  ]);
  return seen === expected.join(', ')
    ? faults
    : [...faults, `expected ${expected.join(', ')}; the emulator saw ${seen || 'nothing'}`];
}
