import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../src/check/report/html.js';
import { browserOfFile } from './support/browser.js';
import { poorContrasts } from './support/contrast.js';
import { cleanReport, hostile, sampleReport } from './support/sample-report.js';

const folder = mkdtempSync(join(tmpdir(), 'ccgw-report-'));
const browser = browserOfFile();

afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

/** Writes a report, as a user has it: a file. */
function written(text: string): string {
  const file = join(folder, `report-${++files}.html`);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

async function open(text = htmlReport(sampleReport)) {
  return await (await browser()).open(written(text));
}

const status = (page: Page) => page.locator('#shown').textContent();
const shownStatements = (page: Page) => page.locator('.statement:visible .id:first-child').allTextContents();
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const white = 'rgb(255, 255, 255)';
const dark = 'rgb(21, 23, 27)';

/** Presses Tab until an element has the focus, at most so often as a person would. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return true;
  }
  return false;
}

describe('the HTML report in Chromium', () => {
  it('asks the network for nothing, and breaks no rule of its security policy', async () => {
    const { page, problems } = await (await browser()).open('about:blank');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const url = written(htmlReport(sampleReport));
    await page.goto(url);
    await page.getByRole('searchbox').fill('rest');
    await page.locator('#theme').click();
    expect(requests).toEqual([url]);
    expect(problems).toEqual([]);
  });

  it('shows what a hostile gateway has answered, and runs none of it', async () => {
    const { page } = await open();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      return dialog.dismiss();
    });
    await page.reload();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('b').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('#finding-2 dd pre').nth(1).textContent()).toContain(hostile);
    expect(await page.locator('#finding-2 dd pre').nth(1).textContent()).toContain('a\\u0000b\\u001b[31mc\\ud800d');
    expect(dialogs).toBe(0);
  });

  it('has a policy that stops a script and a style which are not its own', async () => {
    const foreign =
      '<script>document.title = "owned"</script><style>body { display: none }</style><p id="here" onclick="alert(1)">';
    const { page, problems } = await open(htmlReport(sampleReport).replace('<footer>', `${foreign}</p><footer>`));
    await page.locator('#here').waitFor({ state: 'attached' });
    expect(await page.title()).toMatch(/^The gateway departs from the contract: https:/);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(problems.filter((problem) => problem.includes('Content Security Policy'))).toHaveLength(2);
  });

  it('filters by text, operation and outcome, and says how much is shown', async () => {
    const { page } = await open();
    expect(await status(page)).toBe('Shown: 4 of 4 findings, 7 of 7 statements');
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption('broken');
    expect(await status(page)).toBe('Shown: 2 of 4 findings, 2 of 7 statements');
    await page.getByRole('searchbox').fill('MESSAGE  text');
    expect(await status(page)).toBe('Shown: 1 of 4 findings, 1 of 7 statements');
    expect(await shownStatements(page)).toEqual(['rest.answer.message']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => status(page)).toBe('Shown: 4 of 4 findings, 7 of 7 statements');
    await page.getByRole('combobox', { name: 'Outcome' }).selectOption('accepted');
    expect(await shownStatements(page)).toEqual(['setAgentAutoEnterIdle.answer.media-type']);
    await page.getByRole('button', { name: 'Show all' }).click();
    // The first finding names logout as a further operation.
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('logout');
    await expect.poll(() => status(page)).toBe('Shown: 1 of 4 findings, 1 of 7 statements');
    expect(await page.locator('.group:visible h3').allTextContents()).toEqual(['logout']);
  });

  it('can be filtered with the keyboard alone, and tells listeners what is shown', async () => {
    const { page } = await open();
    expect(await tabTo(page, 'form [name=kind]')).toBe(true);
    await page.keyboard.type('not');
    expect(await status(page)).toBe('Shown: 0 of 4 findings, 2 of 7 statements');
    expect(await tabTo(page, 'form [name=text]')).toBe(true);
    await page.keyboard.type('prolong');
    await page.keyboard.press('Enter');
    expect(await shownStatements(page)).toEqual(['rest.prolong-when-resting']);
    expect(await tabTo(page, 'form [type=reset]')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('Shown: 4 of 4 findings, 7 of 7 statements');
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Shown: /);
  });

  it('leads from a statement to its finding, even if the filter hides that', async () => {
    const { page } = await open();
    // The finding calls itself a warning.
    await page.getByRole('searchbox').fill('warned');
    expect(await page.locator('#finding-3').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'finding 3' }).click();
    await page.locator('#finding-3').waitFor({ state: 'visible' });
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('copies the lines that repeat a finding', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator('#finding-2 button.copy');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Copied');
    expect(await page.locator('#said').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'curl -X POST -H "Guid: $GUID" \\\n  \'https://gateway.example:8043/agentgateway/resource/onlineagent/291/rest/600/0\'',
    );
  });

  it('selects them where a page may not copy', async () => {
    const { page } = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('#finding-1 button.copy').click();
    await expect.poll(() => page.locator('#said').textContent()).toMatch(/^The lines are selected/);
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^curl -X POST/);
  });

  it('has the colours of the system, and the others at the press of a button', async () => {
    const { page } = await open();
    const button = page.locator('#theme');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).toBe(dark);
    await expect.poll(() => button.textContent()).toBe('Light colours');
    await button.press('Enter');
    expect(await background(page)).toBe(white);
    expect(await button.textContent()).toBe('Dark colours');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).toBe(white);
    await button.press('Enter');
    expect(await background(page)).toBe(dark);
  });

  it.each(['light', 'dark'] as const)('has enough contrast in %s colours', async (colorScheme) => {
    const { page } = await open();
    await page.emulateMedia({ colorScheme });
    await openAll(page);
    expect(await page.evaluate(poorContrasts)).toEqual([]);
    // The measure itself can fail: the same text in a colour that is too near.
    await page.locator('h1').evaluate((element) => element.style.setProperty('color', 'rgb(128, 128, 128)'));
    await page.locator('header').evaluate((element) => element.style.setProperty('background-color', 'rgb(120, 120, 120)'));
    expect(await page.evaluate(poorContrasts)).toContain('1.12 The gateway departs from the contract');
  });

  it.each([1280, 360, 320])('needs no sideways scrolling at %i px', async (width) => {
    const { page } = await open();
    await page.setViewportSize({ width, height: 800 });
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('is whole without scripts, and then has nothing that needs them', async () => {
    const { page } = await open();
    const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
    if (!context) throw new Error('no context');
    const plain = await context.newPage();
    await plain.goto(page.url());
    expect(await plain.locator('.item:visible').count()).toBe(11);
    expect(await plain.locator('.exchange pre:visible').count()).toBe(6);
    expect(await plain.locator('button:visible, form:visible').count()).toBe(0);
    await context.close();
  });

  it('is light on paper, with all exchanges and without what only a screen has', async () => {
    const { page } = await open();
    expect(await page.locator('.exchange pre:visible').count()).toBe(0);
    await page.locator('#theme').click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.pdf();
    expect(await page.locator('.exchange pre:visible').count()).toBe(6);
    expect(await page.locator('button:visible, form:visible').count()).toBe(0);
    expect(await background(page)).toBe(white);
  });

  it('has landmarks, one main heading, no level left out, and a name for every field', async () => {
    const { page } = await open();
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) expect(await page.getByRole(role).count()).toBe(1);
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    for (const name of ['Operation', 'Outcome']) expect(await page.getByRole('combobox', { name }).count()).toBe(1);
    expect(await page.getByRole('searchbox', { name: 'Text' }).count()).toBe(1);
    expect(await page.getByRole('table', { name: 'Operations' }).getByRole('row').count()).toBe(5);
  });

  it('tells of its table as a table where a narrow screen has it laid out otherwise', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 360, height: 800 });
    // Playwright goes by the elements; what the browser itself tells a screen reader goes by the layout too.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect({ tables: count('table'), rows: count('row'), heads: count('rowheader') }).toEqual({ tables: 1, rows: 5, heads: 4 });
  });

  it('says of a gateway that keeps the contract just that', async () => {
    const { page } = await open(htmlReport(cleanReport));
    expect(await page.locator('h1').textContent()).toBe('The gateway keeps the contract');
    expect(await page.getByText('Nothing departs from the contract').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'What stood in the way' }).count()).toBe(0);
  });
});

/** Opens everything that can be folded. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
