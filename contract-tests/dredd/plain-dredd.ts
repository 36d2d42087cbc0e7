import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const program = createRequire(import.meta.url).resolve('dredd/bin/dredd');
const document = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

/**
 * Dredd as one would run it without this project.
 *
 * @param hooks path of a hook file
 * @returns the exit code
 */
export function plainDredd(baseUrl: string, hooks?: string): Promise<number | null> {
  const args = [program, document, baseUrl, '--loglevel=silent', ...(hooks ? [`--hookfiles=${hooks}`] : [])];
  const child = spawn(process.execPath, ['--no-warnings', ...args], { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}
