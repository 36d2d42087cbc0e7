import { spawn } from 'node:child_process';
import { CouldNotRun, StepFailed } from './steps.mjs';

/**
 * Runs a command to its end. The process that waits goes on with its own work meanwhile.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, limitMs?: number }} options default limit: 5 minutes
 * @returns {Promise<{ stdout: string, output: string }>} what it wrote to its standard output, and to both
 * @throws {StepFailed} with all that it wrote, unless it ends with 0 within its time
 * @throws {CouldNotRun} if it cannot be started
 */
export function runCommand(command, args, { cwd, env, limitMs = 300_000 }) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.once('error', (error) => reject(new CouldNotRun(`${command}: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve({ stdout, output });
      const end = signal === 'SIGKILL' ? `was killed, at the latest after ${limitMs / 1000} s` : `ended with ${code ?? signal}`;
      reject(new StepFailed(`${[command, ...args].join(' ')}\n${output.trimEnd()}\n${end}`));
    });
  });
}
