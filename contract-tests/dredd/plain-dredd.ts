import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneOfEachKind } from '../support/checked.js';

const program = createRequire(import.meta.url).resolve('dredd/bin/dredd');
const published = new URL('../../generated/openapi.json', import.meta.url);

interface Document {
  readonly paths: Record<string, Record<string, { readonly operationId: string }>>;
}

/**
 * The document with one operation of each kind and nothing else left out. Dredd sends every operation once, one after the other, and knows
 * neither sessions nor states: a second sign-in of an agent who is signed in fails, and so does the end of a rest that has not begun.
 */
async function shortDocument(): Promise<string> {
  const document = JSON.parse(await readFile(published, 'utf8')) as Document;
  const paths = Object.entries(document.paths).filter(([, item]) =>
    Object.values(item).some(({ operationId }) => (oneOfEachKind as ReadonlySet<string>).has(operationId)),
  );
  return JSON.stringify({ ...document, paths: Object.fromEntries(paths) });
}

/**
 * Dredd as one would run it without this project.
 *
 * @param hooks path of a hook file
 * @returns the exit code
 */
export async function plainDredd(baseUrl: string, hooks?: string): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-dredd-'));
  try {
    const document = join(folder, 'openapi.json');
    await writeFile(document, await shortDocument());
    const args = [program, document, baseUrl, '--loglevel=silent', ...(hooks ? [`--hookfiles=${hooks}`] : [])];
    const child = spawn(process.execPath, ['--no-warnings', ...args], { stdio: 'ignore' });
    return await new Promise((resolve) => {
      child.once('close', resolve);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
