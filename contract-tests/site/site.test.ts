import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPublished, contractOf } from '../../src/contract.js';
import { pages } from '../../src/site/pages.js';
import { references } from '../../src/site/reference.js';
import { buildSite } from '../../src/site/site.js';
import { browserOfFile } from '../support/browser.js';
import { poorContrasts } from '../support/contrast.js';
import { root } from '../support/readme.js';

const folder = mkdtempSync(join(tmpdir(), 'ccgw-site-'));
const browser = browserOfFile();
const widths = [390, 1280];

beforeAll(() => buildSite(root, folder));
afterAll(() => rmSync(folder, { recursive: true }));

const addressOf = (output: string, place = '') => `${pathToFileURL(join(folder, output)).href}${place}`;

/** A page of the site as a file, and what it asked of anything but this machine. */
async function open(output: string, width: number) {
  const { page, problems } = await (await browser()).open('about:blank');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewportSize({ width, height: 800 });
  await page.goto(addressOf(output));
  return { page, problems, outside: () => requests.filter((url) => !/^(?:file|data|blob):/.test(url)) };
}

/** How far a page can be scrolled sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(pages.map(({ output }) => output))('the page %s in Chromium', (output) => {
  it.each(widths)('fits %i pixels, with heading and navigation, and loads nothing from elsewhere', async (width) => {
    const { page, problems, outside } = await open(output, width);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const navigation = page.getByRole('navigation');
    if (width < 960) {
      expect(await navigation.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Menu' }).click();
    }
    await navigation.waitFor();
    const links = navigation.getByRole('link');
    expect(await links.count()).toBeGreaterThanOrEqual(pages.length + references.length);
    expect(await navigation.locator('[aria-current=page]').isVisible()).toBe(true);
    for (const image of await page.locator('main img').all())
      expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
    expect([problems, outside()]).toEqual([[], []]);
    await page.close();
  });

  it('can be read in light and in dark', async () => {
    const { page } = await open(output, 1280);
    const backgrounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      backgrounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      expect(await page.evaluate(poorContrasts)).toEqual([]);
    }
    expect(backgrounds.size).toBe(2);
    await page.close();
  });
});

describe('the site in Chromium', () => {
  it('has tables that scroll by themselves on a phone', async () => {
    const { page } = await open('coverage.html', 390);
    const room = await page
      .locator('.scroll')
      .first()
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(room).toBeGreaterThan(100);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('leads from an error code to its row, and from an operation to the reference', async () => {
    const { page } = await open('errors.html', 390);
    await page.goto(addressOf('error-codes.html', '#100-009'));
    const row = page.locator('tr', { has: page.locator('[id="100-009"]') });
    expect(await row.evaluate((shown) => shown.getBoundingClientRect().top)).toBeLessThan(400);
    await row.getByRole('link', { name: 'sayBusy', exact: true }).click();
    await page.locator('h2').getByText(asPublished.operation('sayBusy').summary, { exact: true }).waitFor();
    expect(page.url()).toBe(addressOf('reference-as-published.html', '#/onlineagent/saybusy'));
  });
});

describe.each(references)('the reference $title in Chromium', ({ output, edition }) => {
  it.each(widths)(
    'shows all operations in %i pixels, with their codes and examples, and loads nothing from elsewhere',
    async (width) => {
      const { page, problems, outside } = await open(output, width);
      const { operations } = await contractOf(edition);
      // It is there only once the page is alive.
      await page.getByAltText('redocly logo').waitFor({ state: 'attached' });
      for (const { id, summary, path, source, errorCodes, triggeredEvents, answer } of operations) {
        const place = `${path.split('/')[1]}/${id.toLowerCase()}`;
        await page.evaluate((to) => {
          location.hash = to;
        }, `/${place}`);
        const heading = page.locator('h2').getByText(summary, { exact: true });
        await heading.waitFor();
        await expect.poll(() => heading.evaluate((shown) => Math.abs(shown.getBoundingClientRect().top))).toBeLessThan(300);
        const operation = page.locator(`[id="${place}"]`);
        const text = await operation.innerText();
        for (const told of [`${source.page} (${source.edition})`, ...errorCodes, ...triggeredEvents.map(({ event }) => event)])
          expect(text, id).toContain(told);
        const examples = operation.locator('.panel-response-samples').getByRole('button', { name: 'Example' });
        await examples.click();
        const codes = answer.failures.flatMap(({ properties }) => properties?.retcode?.enum ?? []);
        expect(codes.length).toBeGreaterThanOrEqual(errorCodes.length);
        const listed = page.getByRole('menuitem');
        await expect
          .poll(async () => (await listed.allTextContents()).flatMap((item) => /^\d{3}-\d{3}(?=: )/.exec(item)?.[0] ?? []))
          .toEqual(codes);
        await examples.click();
      }
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect([problems, outside()]).toEqual([[], []]);
      await page.close();
    },
    180_000,
  );

  it('leads back to the guides', async () => {
    const { page } = await open(output, 1280);
    await page.getByRole('link', { name: 'All guides' }).click();
    await page.getByRole('heading', { name: 'cc-gateway-contract', level: 1 }).waitFor();
    expect(page.url()).toBe(addressOf('index.html'));
  });
});
