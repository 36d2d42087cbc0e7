import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/start.js';

/** With forward slashes, as Vite names files everywhere. */
const root = posix(fileURLToPath(new URL('../../', import.meta.url)));
const index = 'dist/src/index.js';

/**
 * Bytes that the client may have in a page, minified and compressed: that is with all 29 operations, what the editions have otherwise, and the meanings of all 156 codes. With 6 operations it was 10000, so that one of them costs less than before.
 */
const budget = 13_100;

/** Bytes that a single helper may have. */
const helperBudget = 500;

/** What the client shares with the other parts of the package. */
const shared = ['base-url', 'cookies', 'guid', 'json', 'retcode', 'wanted'].map((name) => `dist/src/${name}.js`);

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

function isOfClient(module: string): boolean {
  return (
    /^dist\/src\/client\/[\w-]+\.js$/.test(module) ||
    /^node_modules\/openapi-fetch\/dist\/[\w.-]+$/.test(module) ||
    [index, 'dist/generated/client.js', ...shared].includes(module)
  );
}

const foreign = (modules: readonly string[]) => modules.filter((module) => !isOfClient(module));

/** A module as a page of a user gets it: bundled, without what is not used, and minified. */
async function bundle(source: string): Promise<{ code: string; bytes: number; modules: string[] }> {
  const modules = new Set<string>();
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'cc-gateway-contract': `${root}${index}` } },
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id) {
          if (id === 'entry') return '\0entry';
          if (!id.startsWith('node:')) return;
          modules.add(id);
          return { id, external: true };
        },
        load: (id) => (id === '\0entry' ? source : undefined),
        // All that were read, whether something of them is left or not.
        buildEnd() {
          for (const id of this.getModuleIds()) if (!id.startsWith('\0')) modules.add(id.replace(root, ''));
        },
      },
    ],
  });
  if (!('output' in built)) throw new Error('Vite made another kind of build');
  const [{ code }] = built.output;
  return { code, bytes: gzipSync(code, { level: 9 }).length, modules: [...modules].sort() };
}

/** Names each module that is loaded. */
const hooks = `
  import { writeSync } from 'node:fs';
  export async function resolve(specifier, context, next) {
    const resolved = await next(specifier, context);
    writeSync(1, resolved.url + '\\n');
    return resolved;
  }`;

/** The modules that a process of Node loads when it imports a file. */
async function loaded(file: string): Promise<string[]> {
  const script = `
    import { register } from 'node:module';
    register('data:text/javascript,${encodeURIComponent(hooks).replaceAll("'", '%27')}');
    await import('./${file}');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
  const urls = new Set(stdout.trim().split('\n'));
  return [...urls].map((url) => (url.startsWith('file:') ? posix(fileURLToPath(url)).replace(root, '') : url)).sort();
}

describe('the client in a bundle', () => {
  it('stays within its budget, and works', async () => {
    const { code, bytes } = await bundle("export { createGateway } from 'cc-gateway-contract';");
    expect(bytes).toBeLessThan(budget);

    const folder = await mkdtemp(join(tmpdir(), 'ccgw-size-'));
    const emulator = await startEmulator();
    try {
      const file = join(folder, 'client.mjs');
      await writeFile(file, code);
      const { createGateway } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof import('../../src/index.js');
      const session = await createGateway(emulator).signIn(291, { password: 'correct horse' });
      expect((await session.waitFor('AgentState_Ready')).workNo).toBe('291');
      await session.signOut();
      expect(emulator.emulator.state.session(291)).toBeUndefined();
    } finally {
      await emulator.close();
      await rm(folder, { recursive: true });
    }
  });

  it('leaves out what a page does not use', async () => {
    const { code, bytes } = await bundle("export { isGatewayError } from 'cc-gateway-contract';");
    expect(code).toContain('GatewayError');
    expect(bytes).toBeLessThan(helperBudget);
  });
});

describe('the modules behind the import of the package', () => {
  it('are those of the client and openapi-fetch, as a bundler reads them and as Node loads them', async () => {
    const { modules } = await bundle("export * from 'cc-gateway-contract';");
    expect(foreign(modules)).toEqual([]);
    expect(modules).toEqual(expect.arrayContaining([index, 'dist/src/client/session.js', 'dist/generated/client.js', ...shared]));
    expect(modules.filter((module) => module.startsWith('node_modules/'))).toHaveLength(1);
    expect(await loaded(index)).toEqual(modules);
  });

  it.each([
    ['dist/src/emulator/start.js', ['dist/generated/catalog.js', 'dist/src/emulator/start.js', 'node:http']],
    ['dist/src/check/check.js', ['dist/generated/catalog.js', 'dist/src/check/check.js', 'node:child_process']],
  ])('would show the foreign ones of %s', async (file, some) => {
    const { modules, bytes } = await bundle(`export * from '${root}${file}';`);
    expect(foreign(modules)).toEqual(expect.arrayContaining([...some, 'node_modules/ajv/dist/ajv.js']));
    expect(bytes).toBeGreaterThan(budget);
    expect(foreign(await loaded(file))).toEqual(expect.arrayContaining([...some, 'node_modules/ajv/dist/ajv.js']));
  });
});
