import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Reply } from '../../src/emulator/http.js';
import type { Core } from '../../src/emulator/server.js';
import { startBrowser, type TestBrowser } from './chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type { OpenPage, TestBrowser } from './chromium.mjs';
export { startBrowser };

/**
 * One browser for all tests of a file, from the first of them to the last.
 *
 * @returns a function that gives it
 */
export function browserOfFile(): () => Promise<TestBrowser> {
  let browser: Promise<TestBrowser>;
  beforeAll(() => {
    // Without a browser the tests fail one by one; if this did, they would count as skipped.
    browser = startBrowser();
    browser.catch(() => {});
  });
  afterAll(() =>
    browser.then(
      (started) => started[Symbol.asyncDispose](),
      () => {},
    ),
  );
  return () => browser;
}

/** The files of a page, by path. */
export type PageFiles = ReadonlyMap<string, Reply>;

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Bundles a page with the package as built, in memory.
 *
 * @param folder where its `index.html` is
 */
export async function bundlePage(folder: URL): Promise<PageFiles> {
  const built = await build({
    root: fileURLToPath(folder),
    configFile: false,
    logLevel: 'error',
    // Vite would put something in the place of `process.env`, which no page has that is not bundled.
    define: { 'process.env': 'process.env' },
    resolve: { alias: { 'cc-gateway-contract': join(root, 'dist/src/index.js') } },
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('Vite made another kind of build');
  const files = new Map<string, Reply>();
  for (const file of built.output) {
    const type = mediaTypes[extname(file.fileName)] ?? 'application/octet-stream';
    const headers = [['Content-Type', `${type}; charset=UTF-8`]] as const;
    const body = file.type === 'chunk' ? file.code : String(file.source);
    for (const path of file.fileName === 'index.html' ? ['/', '/index.html'] : [`/${file.fileName}`]) {
      files.set(path, { status: 200, headers, body });
    }
  }
  return files;
}

/** A core that has the files of a page, and leaves everything else to another one: to the page, both are of one origin. */
export function withPage(files: PageFiles, core: Core): Core {
  return {
    handle: (request) => (request.method === 'GET' ? files.get(request.target) : undefined) ?? core.handle(request),
    close: () => core.close(),
  };
}
