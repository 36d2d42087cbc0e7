import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { Disturbances } from '../../src/emulator/disturbances.js';
import type { Session } from '../../src/emulator/session.js';
import { browserOfFile } from '../support/browser.js';
import {
  agentNumbers,
  busyEmulator,
  button,
  control,
  emulator,
  eventually,
  focused,
  live,
  openConsole,
  requestsIn,
  rowOf,
  type Server,
  said,
  tabTo,
} from '../support/console.js';
import { poorContrasts } from '../support/contrast.js';

const browser = browserOfFile();

const open = async (server: Server, path?: string) => openConsole(await browser(), server, path);

const setFaults = (page: Page) => page.locator('#faults-set li').allTextContents();

/** Opens everything that can be opened. */
async function openAll(page: Page): Promise<void> {
  for (const toggle of await page.locator('.toggle').all()) await toggle.press('Enter');
  await page.locator('#departure').fill('rest maximum');
  await page.locator('#departures li').first().waitFor();
}

describe('the faults in the console', () => {
  it('are set by keyboard, show in what the emulator does, are counted, and go again', async () => {
    await using server = await emulator();
    await server.signIn(291);
    await server.signIn(292);
    const { page, problems } = await open(server);
    expect(await page.locator('#faults-empty').textContent()).toBe('None is set.');
    await page.locator('#seconds').focus();
    await tabTo(page, 'effect');
    await page.keyboard.type('retcode');
    await tabTo(page, 'retcode');
    await page.keyboard.type('100-009');
    await tabTo(page, 'operation');
    await page.keyboard.type('sayBusy');
    await tabTo(page, 'agent');
    await page.keyboard.type('291');
    await tabTo(page, 'count');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    const text = 'retcode 100-009, sayBusy, agent 291, at most 1 ×';
    await eventually(() => setFaults(page)).toEqual([`${text}met 0 ×Remove`]);
    expect(await said(page)).toBe(`Set: ${text}`);
    expect(await control(server, 'GET', 'fault')).toMatchObject({
      set: [{ effect: 'retcode', operation: 'sayBusy', agent: 291, retcode: '100-009', count: 1 }],
    });

    expect(await server.send('POST', '/onlineagent/292/saybusy', 292)).toMatchObject({ retcode: '0' });
    expect(await server.send('POST', '/onlineagent/291/saybusy', 291)).toMatchObject({ retcode: '100-009' });
    await eventually(() => setFaults(page)).toEqual([`${text}met 1 ×Remove`]);
    expect(await server.send('POST', '/onlineagent/291/saybusy', 291)).toMatchObject({ retcode: '0' });

    await button(page, `Remove ${text}`).press('Enter');
    await eventually(() => setFaults(page)).toEqual([]);
    expect(await focused(page)).toBe('faults');
    expect(server.emulator.disturbances.set).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('have the fields that their effect has, and what is missing is asked for', async () => {
    await using server = await emulator();
    const { page } = await open(server);
    const fields = () => page.locator('.fields p:visible label').allTextContents();
    const common = ['Operation', 'Agent', 'How often', 'After the first', 'Probability'];
    expect(await fields()).toEqual(['Effect', 'Milliseconds', 'to at most', ...common]);
    await button(page, 'Set').click();
    expect(await focused(page)).toBe('ms');
    expect(server.emulator.disturbances.set).toEqual([]);
    await page.getByLabel('Effect').selectOption('lost-event');
    expect(await fields()).toEqual(['Effect', 'Event', ...common]);
    await page.getByLabel('Event', { exact: true }).fill('AgentState_Ready');
    await page.locator('#agent').fill('291, 292');
    await page.getByLabel('Probability').fill('0.5');
    await button(page, 'Set').click();
    const text = 'lost-event, every operation, agent 291, 292, AgentState_Ready, probability 0.5';
    await eventually(() => setFaults(page)).toEqual([`${text}met 0 ×Remove`]);
    expect(server.emulator.disturbances.set).toEqual([
      { effect: 'lost-event', event: 'AgentState_Ready', agent: [291, 292], probability: 0.5 },
    ]);
  });

  it('are removed one by one where two are the same, and all at once', async () => {
    await using server = await emulator({ disturbances: [{ effect: 'reset' }, { effect: 'page' }, { effect: 'reset' }] });
    const { page } = await open(server);
    await button(page, 'Remove reset, every operation').nth(0).click();
    await eventually(() => page.locator('#faults-set li').count()).toBe(2);
    expect(server.emulator.disturbances.set).toEqual([{ effect: 'page' }, { effect: 'reset' }]);
    await button(page, 'Remove all').click();
    await eventually(() => page.locator('#faults-set li').count()).toBe(0);
    expect(server.emulator.disturbances.set).toEqual([]);
  });

  it('are departures by name too, which are searched for', async () => {
    await using server = await emulator();
    await server.signIn();
    const { page } = await open(server);
    await page.locator('#departure').fill('REST time maximum accepted');
    const choice = page.getByRole('checkbox', { name: 'rest: time above the maximum is accepted' });
    expect(await page.locator('#departures-count').textContent()).toBe('1 departure');
    await choice.press('Space');
    await eventually(() => setFaults(page)).toEqual(['rest: time above the maximum is acceptedrest.time.maximum!acceptsRemove']);
    expect(await server.send('POST', '/onlineagent/291/rest/86400/0')).toMatchObject({ retcode: '0' });
    await button(page, 'Remove rest: time above the maximum is accepted').click();
    await eventually(() => choice.isChecked()).toBe(false);
    expect(server.emulator.faults).toEqual([]);
    await page.locator('#departure').fill('rest');
    expect(await page.locator('#departures li').count()).toBe(12);
  });

  it('that the emulator refuses are told with its reason', async () => {
    await using server = await emulator();
    const { page } = await open(server);
    await page.locator('#ms').fill('10');
    await page.locator('#agent').fill('291');
    // A browser keeps what is typed here to three and three digits; what it lets through, the emulator judges.
    await page.locator('#effect').evaluate((select: HTMLSelectElement) => {
      select.selectedOptions[0]?.setAttribute('value', 'sabotage');
    });
    await button(page, 'Set').click();
    await eventually(() => said(page)).toMatch(/^Not done: faults\.0/);
    expect(server.emulator.disturbances.set).toEqual([]);
    // It stays until it is read.
    await page.keyboard.press('Escape');
    expect(await said(page)).toBe('');
    await button(page, 'Set').click();
    await eventually(() => said(page)).toMatch(/^Not done/);
    await page.locator('#said').click();
    expect(await said(page)).toBe('');
  });

  it('go on counting when another one is set', async () => {
    await using server = await emulator();
    await server.signIn();
    server.emulator.disturbances = new Disturbances([{ effect: 'retcode', retcode: '100-007', operation: 'rest', count: 1 }]);
    expect(await server.send('POST', '/onlineagent/291/rest/60/0')).toMatchObject({ retcode: '100-007' });
    const { page } = await open(server);
    await page.locator('#effect').selectOption('reset');
    await page.locator('#operation').selectOption('sayFree');
    await button(page, 'Set').click();
    await eventually(() => setFaults(page)).toHaveLength(2);
    expect((await setFaults(page))[0]).toContain('met 1 ×');
    expect(await server.send('POST', '/onlineagent/291/rest/60/0')).toMatchObject({ retcode: '0' });
  });
});

describe('the clock in the console', () => {
  it('is moved on by buttons and by what one types, and what is due comes', async () => {
    const clock = new ManualClock();
    await using server = await emulator({ clock });
    const start = clock.now();
    await server.signIn();
    await server.send('POST', '/onlineagent/291/rest/65/0');
    const { page } = await open(server);
    const time = () => page.locator('#time').evaluate((element: HTMLTimeElement) => element.dateTime);
    const later = (seconds: number) => new Date(start + seconds * 1000).toISOString();
    await button(page, '+10 s').click();
    await eventually(time).toBe(later(10));
    expect(await rowOf(page, 291).getByText('3 waiting').isVisible()).toBe(true);
    await button(page, '+1 min').click();
    await eventually(time).toBe(later(70));
    expect(await said(page)).toBe('The clock was moved on by 1 min 00 s');
    expect(await rowOf(page, 291).getByText('4 waiting').isVisible()).toBe(true);
    expect(server.emulator.state.session(291)?.events.waiting.at(-1)?.eventType).toBe('AgentState_Rest_Timeout');
    await page.getByLabel('Seconds', { exact: true }).fill('49');
    await button(page, 'Advance').click();
    await eventually(time).toBe(later(119));
    expect(await agentNumbers(page)).toEqual(['291']);
    // Nobody polls for two minutes.
    await button(page, '+2 min').click();
    await eventually(time).toBe(later(239));
    expect(await agentNumbers(page)).toEqual([]);
    expect(clock.now()).toBe(start + 239_000);
  });

  it('is moved on for agents who go on polling, or for agents who do not', async () => {
    await using server = await emulator({ clock: new ManualClock() });
    await server.signIn();
    server.emulator.state.polled(server.emulator.state.session(291) as Session);
    const { page } = await open(server);
    await button(page, '+2 min').click();
    await eventually(() => said(page)).toMatch(/^The clock/);
    expect(await agentNumbers(page)).toEqual(['291']);
    await page.getByLabel('Who polls goes on meanwhile').uncheck();
    await button(page, '+2 min').click();
    await eventually(() => agentNumbers(page)).toEqual([]);
  });
});

describe('the state in the console', () => {
  it('is downloaded, and loaded again later', async () => {
    await using server = await emulator();
    await server.signIn(291);
    const { page, problems } = await open(server);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download' }).click()]);
    expect(download.suggestedFilename()).toBe('emulator-state.json');
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ agents: [{ agentid: 291 }] });
    await server.send('DELETE', '/onlineagent/291/logout');
    await server.signIn(292);
    await rowOf(page, 292).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Load a file').press('Enter')]);
    await chooser.setFiles(file);
    await rowOf(page, 291).waitFor();
    expect(await agentNumbers(page)).toEqual(['291']);
    expect(await said(page)).toMatch(/ was loaded: 1 agent$/);
    expect(await server.send('POST', '/onlineagent/291/saybusy')).toMatchObject({ retcode: '0' });
    expect(problems).toEqual([]);
  });

  it('is left alone by a file that is none', async () => {
    await using server = await emulator();
    await server.signIn(291);
    const { page } = await open(server);
    await page
      .locator('#file')
      .setInputFiles({ name: 'some.json', mimeType: 'application/json', buffer: Buffer.from('{"agents":7}') });
    await eventually(() => said(page)).toMatch(/^Not done: state/);
    expect(server.emulator.state.session(291)).toBeDefined();
  });

  it('has the accounts that are locked, which are unlocked by a button', async () => {
    const roster = { agents: [{ agentid: 297, name: 'Grace', password: 'right', lockAfter: 2 }] };
    await using server = await emulator({ roster });
    const { page } = await open(server);
    await server.signIn(297, { password: 'wrong' });
    await requestsIn(page).first().waitFor();
    expect(await page.locator('#locked li').count()).toBe(0);
    await server.signIn(297, { password: 'wrong' });
    await page.getByText('2 wrong passwords').waitFor();
    expect(await page.locator('#locked-empty').isVisible()).toBe(false);
    expect(await server.signIn(297, { password: 'right' })).toMatchObject({ retcode: '110-016' });
    await button(page, 'Unlock 297').press('Enter');
    await page.locator('#locked-empty').waitFor();
    expect(await server.signIn(297, { password: 'right' })).toMatchObject({ retcode: '0' });
  });
});

describe('what the console says of the emulator itself', () => {
  it('is how far each operation is emulated, and what was asked for in vain', async () => {
    await using server = await emulator();
    const { page } = await open(server);
    const { operations } = (await control(server, 'GET', 'emulation')) as {
      operations: { operation: string; missing: string[] }[];
    };
    expect(await page.locator('#operations strong').allTextContents()).toEqual(operations.map(({ operation }) => operation));
    expect(await page.locator('#operations li').first().textContent()).toBe(`partlyloginEx${operations[0]?.missing.join('')}`);
    expect(await page.locator('#levels').textContent()).toMatch(/^\d+ emulated, \d+ partly, 0 not$/);
    expect(await page.locator('#missed-empty').isVisible()).toBe(true);
    for (let times = 0; times < 2; times++) await server.send('GET', '/onlineagent/291/hold');
    await eventually(() => page.locator('#missed li').allTextContents()).toEqual([
      'GET /agentgateway/resource/onlineagent/291/hold 2 ×',
    ]);
  });

  it('is which pushes nobody took, and why', async () => {
    const clock = new ManualClock();
    await using server = await emulator({ clock, pushFetch: async () => new Response('', { status: 503 }) });
    const { page, requests } = await open(server);
    await server.send('PUT', '/onlineagent/292', 292, {
      body: { password: '', phonenum: '40039', callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'token' },
    });
    await rowOf(page, 292).getByText('2 waiting').waitFor();
    await eventually(() => requests.at(-1)).toBe(`${server.origin}/_emulator/changes?after=${server.emulator.log.changes}`);
    // Each attempt is a second after the one before, by the clock that stands still.
    await eventually(() => {
      clock.advance(1000);
      return server.emulator.failedPushes.length;
    }).toBe(1);
    await eventually(() => page.locator('#pushes li').allTextContents()).toEqual([
      expect.stringMatching(/ 292: AgentOther_InService, AgentState_Ready answered with HTTP status 503$/),
    ]);
    expect(await rowOf(page, 292).getByText('0 waiting').isVisible()).toBe(true);
    expect(await rowOf(page, 292).getByText('last:').isVisible()).toBe(false);
  });
});

describe('the connection of the console', () => {
  it('is lost when the emulator stops, which is told, and comes back with another one by itself', async () => {
    const first = await emulator();
    await first.signIn(291);
    const { page, problems } = await open(first);
    await rowOf(page, 291).waitFor();
    await first.close();
    await page.getByText('not reachable', { exact: true }).waitFor();
    expect(await page.locator('#gone').textContent()).toMatch(
      /^The emulator does not answer\. What is shown is of \d\d:\d\d:\d\d\. Trying again\.$/,
    );
    expect(await page.title()).toBe('Not reachable: CC-Gateway emulator');
    // What was seen last stays, and what cannot be done is told.
    expect(await agentNumbers(page)).toEqual(['291']);
    await button(page, 'Ring 291').click();
    await eventually(() => said(page)).toBe('The emulator does not answer: nothing was done.');

    await using second = await emulator({ port: Number(new URL(first.origin).port), edition: '2025-11-13' });
    await live(page);
    expect(await page.locator('#gone').textContent()).toBe('');
    expect(await agentNumbers(page)).toEqual([]);
    expect(await page.locator('#contract').textContent()).toContain('edition 2025-11-13');
    await second.signIn(292);
    await rowOf(page, 292).waitFor();
    // What the browser itself writes of requests that nobody answered, and nothing else.
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !problem.startsWith('console: Failed to load resource: net::ERR_'))).toEqual([]);
  });

  it('can be paused, and what one does meanwhile is seen all the same', async () => {
    await using server = await emulator();
    await server.signIn(291);
    const { page, requests } = await open(server);
    const looks = () => requests.filter((url) => url.endsWith('/overview')).length;
    const pause = button(page, 'Pause');
    await pause.press('Enter');
    expect(await pause.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#link').textContent()).toBe('paused');
    /** The page is told of a change, and has had the time to ask for what is new. */
    const change = async (agentid: number) => {
      const told = page.waitForResponse(/\/changes/);
      await server.signIn(agentid);
      await told;
      await page.evaluate(() => fetch('/_emulator/clock').then((answer) => answer.text()));
    };
    await change(292);
    expect(looks()).toBe(1);
    expect(await agentNumbers(page)).toEqual(['291']);
    await button(page, 'Ring 291').click();
    await rowOf(page, 291).locator('.call .chip').getByText('talking').waitFor();
    expect(await agentNumbers(page)).toEqual(['291', '292']);
    await change(293);
    expect(looks()).toBe(2);
    expect(await agentNumbers(page)).toEqual(['291', '292']);
    await pause.press('Enter');
    await rowOf(page, 293).waitFor();
  });
});

describe('the looks of the console', () => {
  it.each(['light', 'dark'] as const)('have enough contrast in %s colours', async (colorScheme) => {
    await using server = await busyEmulator();
    const { page } = await open(server);
    await page.emulateMedia({ colorScheme });
    await openAll(page);
    await page.getByRole('button', { name: 'Release 291' }).click();
    await eventually(() => said(page)).toBe('Release: agent 291');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      colorScheme === 'light' ? 'rgb(246, 247, 249)' : 'rgb(18, 20, 24)',
    );
    expect(await page.evaluate(poorContrasts)).toEqual([]);
    // The measure itself can fail.
    await page
      .locator('h1')
      .evaluate((h1) => h1.style.setProperty('color', getComputedStyle(h1.parentElement as Element).backgroundColor));
    expect(await page.evaluate(poorContrasts)).toEqual(['1.00 CC-Gateway emulator']);
  });

  it.each([1280, 800, 320])('need no sideways scrolling at %i px', async (width) => {
    await using server = await busyEmulator();
    const { page } = await open(server);
    await page.setViewportSize({ width, height: 800 });
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('have landmarks, one main heading, no level left out, and a name for every field and button', async () => {
    await using server = await busyEmulator();
    const { page } = await open(server);
    await openAll(page);
    for (const role of ['banner', 'main', 'complementary', 'contentinfo'] as const)
      expect(await page.getByRole(role).count()).toBe(1);
    const levels = await page.locator('h1, h2, h3').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const isControl = (role: string) =>
      ['button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'spinbutton', 'link'].includes(role);
    const controls = nodes.filter(({ ignored, role }) => !ignored && isControl(String(role?.value)));
    expect(controls.length).toBeGreaterThan(40);
    expect(controls.filter(({ name }) => !name?.value)).toEqual([]);
    expect(new Set(await page.getByRole('table').all()).size).toBe(2);
    expect(await page.getByRole('table', { name: 'Agents' }).getByRole('rowheader').count()).toBe(3);
  });

  it('tell those who only hear of what they did, and not of every change', async () => {
    await using server = await emulator();
    const { page } = await open(server);
    const live = page.locator('[role=status], [role=alert], [aria-live]');
    expect(await live.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['gone', 'said', 'heard']);
    await server.signIn(291);
    await rowOf(page, 291).waitFor();
    expect(await live.allTextContents()).toEqual(['', '', '']);
  });
});
