import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Reply } from '../../src/emulator/http.js';
import type { Core } from '../../src/emulator/server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A headless Chromium. Disposing of it ends its processes and removes its files. */
export interface TestBrowser extends AsyncDisposable {
  /**
   * Opens an address in a page of its own, without cookies or cache of another one.
   *
   * @param functions what the page may call of the test, by their global names
   */
  open(url: string, functions?: Readonly<Record<string, (...args: never[]) => unknown>>): Promise<OpenPage>;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page reported as wrong so far: `console: ...` for warnings and errors there, `uncaught: ...` for errors that nobody caught. */
  readonly problems: readonly string[];
}

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

/**
 * Starts the Chromium that npm has installed, on other machines than Linux with x64 an installed Chrome.
 *
 * @param executable another Chrome or Chromium; default: what `CCGW_BROWSER` names
 * @throws {Error} that says what to do if there is none
 */
export async function startBrowser(executable = process.env.CCGW_BROWSER): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-browser-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    // Playwright looks for it only after it has made folders, and leaves those.
    if (executable) await access(executable);
    const browser = await chromium.launch(executable ? { executablePath: executable } : await found(folder));
    const dispose = () => browser.close().finally(remove);
    return { open: (url, functions) => open(browser, url, functions), [Symbol.asyncDispose]: dispose };
  } catch (cause) {
    await remove();
    const remedy = 'install Google Chrome, or name the executable of a Chrome or Chromium in the environment variable CCGW_BROWSER';
    throw new Error(`no browser to test in: ${remedy} (${String(cause).split('\n', 1)})`, { cause });
  }
}

async function found(folder: string): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  // Unpacked by a process of its own, which alone gets to see this environment: into a folder of this run, since the package takes
  // whatever it finds as `chromium` below TMPDIR, and with the libraries for machines that lack them, which it unpacks only for AWS.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());",
    ],
    { cwd: root, env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
  );
  // Not with the arguments of the package: they take the rules for other origins away, and put all into one process.
  return { executablePath: stdout, env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

async function open(browser: Browser, url: string, functions: object = {}): Promise<OpenPage> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  for (const [name, callee] of Object.entries(functions)) await page.exposeFunction(name, callee);
  await page.goto(url);
  return { page, problems };
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
