import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../check/target.js';
import { withoutMark } from '../../json.js';
import { MissingTool } from '../../optional-tool.js';

/**
 * What a config file exports, or holds as JSON.
 *
 * @throws {UsageError} if it cannot be read, or its kind is unknown
 */
export async function loadConfig(file: string): Promise<unknown> {
  const load = loaders[extname(file)];
  if (load === undefined) throw new UsageError(`--config ${file}: give a file that ends in ${Object.keys(loaders).join(', ')}`);
  try {
    return await load(file);
  } catch (error) {
    if (error instanceof UsageError || error instanceof MissingTool) throw error;
    throw new UsageError(`${basename(file)} cannot be read: ${placeOf(error)}`);
  }
}

const loaders: Readonly<Record<string, (file: string) => unknown>> = {
  '.ts': importTypeScript,
  '.mts': importTypeScript,
  '.js': importDefault,
  '.mjs': importDefault,
  '.cjs': importDefault,
  '.json': (file) => JSON.parse(withoutMark(readFileSync(file, 'utf8'))),
};

async function importDefault(file: string): Promise<unknown> {
  return defaultOf(await import(pathToFileURL(file).href));
}

async function importTypeScript(file: string): Promise<unknown> {
  // Node 22.18 and later read TypeScript by themselves.
  if ((process.features as { typescript?: string | false }).typescript) return await importDefault(file);
  const { createJiti } = await jitiFor(file);
  return defaultOf(await createJiti(file, { fsCache: false, interopDefault: false }).import<object>(file));
}

function defaultOf(loaded: { default?: unknown }): unknown {
  if (loaded.default === undefined) throw new Error('it has no default export; write export default { ... }');
  return loaded.default;
}

async function jitiFor(file: string): Promise<typeof import('jiti')> {
  try {
    createRequire(import.meta.url).resolve('jiti');
  } catch {
    throw new MissingTool(`${basename(file)}, with a Node older than 22.18,`, 'jiti');
  }
  return await import('jiti');
}

/** The message, and of a syntax error the place too, which Node has in the first line of the stack only. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, line] = /^file:\/\/.*:(\d+)\n/.exec(error.stack ?? '') ?? [];
  const message = error.message.replaceAll(/\s*\n\s*/g, ' ');
  // Of a project of CommonJS modules, as npm init makes it.
  const remedy = /import statement outside a module|Unexpected token 'export'/.test(message)
    ? '; call the file ccgw.config.mjs, or write module.exports = { ... }'
    : '';
  return line === undefined ? `${message}${remedy}` : `line ${line}: ${message}${remedy}`;
}
