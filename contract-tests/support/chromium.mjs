/** A browser for tests, without a build: tests in TypeScript have it by browser.ts, and so has a page that a user of the package builds. */
import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/**
 * A headless Chromium. Disposing of it ends its processes and removes its files.
 *
 * @typedef {object} Browsing
 * @property {(url: string, functions?: Readonly<Record<string, (...args: never[]) => unknown>>) => Promise<OpenPage>} open opens an address in a page
 *   of its own, without cookies or cache of another one; the functions are what the page may call of the test, by their global names
 */

/** @typedef {Browsing & AsyncDisposable} TestBrowser */

/**
 * @typedef {object} OpenPage
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} problems what the page reported as wrong so far: `console: ...` for warnings and errors there, `uncaught: ...` for
 *   errors that nobody caught
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts the Chromium that npm has installed, on other machines than Linux with x64 an installed Chrome.
 *
 * @param {string | undefined} [executable] another Chrome or Chromium; default: what `CCGW_BROWSER` names
 * @returns {Promise<TestBrowser>}
 * @throws {Error} that says what to do if there is none
 */
export async function startBrowser(executable = process.env.CCGW_BROWSER) {
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

/**
 * @param {string} folder
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 */
async function found(folder) {
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

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} functions
 * @returns {Promise<OpenPage>}
 */
async function open(browser, url, functions = {}) {
  const page = await browser.newPage();
  // The reference has thousands of elements, which take their time on a machine that does other things too.
  page.setDefaultTimeout(150_000);
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  for (const [name, callee] of Object.entries(functions)) await page.exposeFunction(name, callee);
  await page.goto(url);
  return { page, problems };
}
