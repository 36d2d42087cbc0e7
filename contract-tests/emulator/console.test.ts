import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { browserOfFile } from '../support/browser.js';
import {
  agentNumbers,
  busyEmulator,
  button,
  control,
  emulator,
  eventually,
  focused,
  guidOf,
  live,
  openConsole,
  requestsIn,
  rowOf,
  type Server,
  said,
  tabTo,
} from '../support/console.js';

const browser = browserOfFile();

const open = async (server: Server, path?: string) => openConsole(await browser(), server, path);

describe('the console as it is served', () => {
  it.each(['/_emulator/', '/_emulator'])('is at %s, with a policy that lets it ask nobody else', async (path) => {
    await using server = await emulator();
    const answer = await fetch(server.origin + path);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
    const policy = (answer.headers.get('Content-Security-Policy') ?? '').split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy.find((rule) => rule.startsWith('script-src'))).toMatch(/^script-src 'sha256-[A-Za-z0-9+/=]+'$/);
    const { page, problems, requests } = await open(server, path);
    expect(await page.locator('h1').textContent()).toBe('CC-Gateway emulator');
    expect(new Set(requests.map((url) => new URL(url).host))).toEqual(new Set([new URL(server.origin).host]));
    expect(problems).toEqual([]);
    // Not even the picture for the tab is a request that the emulator does not know.
    expect(await (await fetch(`${server.origin}/_emulator/icon.svg`)).text()).toContain('<svg');
    expect(await page.locator('#missed li').count()).toBe(0);
  });

  it('runs no script that is not its own, asks no other host, and makes no HTML of text', async () => {
    await using server = await emulator();
    await using other = await emulator();
    const { page, problems } = await (await browser()).open('about:blank');
    await page.route('**/_emulator/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</html>', '<script>window.owned = true</script></html>');
      await route.fulfill({ response, body });
    });
    await page.goto(`${server.origin}/_emulator/`);
    await live(page);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    const reached = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      `${other.origin}/`,
    );
    expect(reached).toBe(false);
    expect(other.emulator.log.count).toBe(0);
    await expect(page.evaluate("document.body.innerHTML = '<b>x</b>'")).rejects.toThrow(/TrustedHTML/);
    expect(problems.filter((problem) => problem.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  });

  it('shows what is hostile in names, paths and events as the text that it is', async () => {
    const hostile = '<img src=x onerror="window.owned=true"><b>';
    await using server = await emulator({ roster: { others: 'any', agents: [{ agentid: 291, name: hostile }] } });
    await server.signIn();
    server.emulator.handle({ method: 'GET', target: `/agentgateway/resource/${hostile}`, headers: {}, body: '' });
    await control(server, 'POST', 'agents/291/call', { do: 'ring', caller: hostile });
    const { page, problems } = await open(server);
    expect(await rowOf(page, 291).textContent()).toContain(hostile);
    await button(page, '291, details').click();
    expect(await rowOf(page, 291).locator('.details').textContent()).toContain('<img src=x');
    expect(await requestsIn(page).first().textContent()).toContain('<img');
    expect(await page.locator('img, b').count()).toBe(0);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('says which edition and version the emulator goes by, and where it is', async () => {
    await using server = await emulator({ edition: '2025-11-13' });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { page } = await open(server);
    expect(await page.locator('#contract').textContent()).toBe(`Contract ${version}, edition 2025-11-13`);
    expect(await page.locator('#base').textContent()).toBe(server.baseUrl);
  });
});

describe('the agents in the console', () => {
  it('appear, change and go while one looks, with what waits for them and what was delivered', async () => {
    await using server = await emulator({ roster: { others: 'any', agents: [{ agentid: 291, name: 'Ada' }] } });
    const { page, problems } = await open(server);
    await page.getByText('Nobody is signed in.').waitFor();

    await server.signIn(291, { phonenum: '40038' });
    const row = rowOf(page, 291);
    await row.getByText('idle', { exact: true }).waitFor();
    expect(await page.locator('#agents-count').textContent()).toBe('1 signed in');
    expect(await row.getByText('Ada').isVisible()).toBe(true);
    expect(await row.getByText('phone 40038').isVisible()).toBe(true);
    expect(await row.getByText('2 waiting').isVisible()).toBe(true);
    expect(await row.getByText('no poll').isVisible()).toBe(true);

    await button(page, '291, details').click();
    const details = row.locator('.details > div');
    expect(await details.nth(0).locator('li').allTextContents()).toEqual(['AgentOther_InService', 'AgentState_Ready']);
    await server.send('GET', '/agentevent/291');
    await eventually(() => details.nth(0).locator('li').allTextContents()).toEqual(['AgentState_Ready']);
    expect(await details.nth(1).locator('code').allTextContents()).toEqual(['AgentOther_InService']);
    await server.send('GET', '/agentevent/291');
    const held = server.send('GET', '/agentevent/291');
    await row.getByText('poll held').waitFor();

    await server.send('POST', '/onlineagent/291/saybusy');
    await row.getByText('busy', { exact: true }).waitFor();
    expect((await held).event?.eventType).toBe('AgentState_SetNotReady_Success');
    await row.getByText('last: AgentState_SetNotReady_Success').waitFor();
    await server.send('POST', '/onlineagent/291/setcustomstate?customstate=7');
    await row.getByText('custom state 7').waitFor();

    await server.send('DELETE', '/onlineagent/291/logout');
    await page.getByText('Nobody is signed in.').waitFor();
    expect(await row.count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('say what is pending during a call, and where events are pushed to', async () => {
    const pushFetch = () => new Promise<Response>(() => {});
    await using server = await emulator({ pushFetch });
    await server.signIn(291);
    await server.send('PUT', '/onlineagent/292', 292, {
      body: { password: '', phonenum: '40039', callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'token' },
    });
    await control(server, 'POST', 'agents/291/call', {});
    await server.send('POST', '/onlineagent/291/rest/600/0');
    const { page } = await open(server);
    await rowOf(page, 291).getByText('pending: rest', { exact: true }).waitFor();
    expect(await rowOf(page, 291).getByText('pre-rest', { exact: true }).isVisible()).toBe(true);
    expect(await rowOf(page, 292).getByText('pushed to http://127.0.0.1:9/events').isVisible()).toBe(true);
  });

  it('have been in their state for as long as the clock of the emulator says', async () => {
    await using server = await emulator({ clock: new ManualClock() });
    await server.signIn();
    const { page } = await open(server);
    expect(await page.locator('#ahead').textContent()).toBe('stands still until it is moved');
    expect(await rowOf(page, 291).locator('.duration').textContent()).toBe('0 s');
    await page.getByLabel('Seconds', { exact: true }).fill('95');
    await page.getByLabel('Seconds', { exact: true }).press('Enter');
    await rowOf(page, 291).getByText('1 min 35 s').waitFor();
  });

  it('count the seconds by themselves', async () => {
    await using server = await emulator();
    await server.signIn();
    const { page } = await open(server);
    const { changes } = server.emulator.log;
    const before = await page.locator('#time').textContent();
    await rowOf(page, 291).getByText('2 s', { exact: true }).waitFor();
    expect(await page.locator('#time').textContent()).not.toBe(before);
    expect(server.emulator.log.changes).toBe(changes);
  });

  it('are found by number, name and state, and sorted', async () => {
    await using server = await busyEmulator();
    const { page } = await open(server);
    expect(await agentNumbers(page)).toEqual(['291', '292', '293']);
    const field = page.getByRole('searchbox', { name: 'Number, name, state or phone' });
    await field.fill('29 busy');
    expect(await agentNumbers(page)).toEqual(['293']);
    expect(await page.locator('#agents-count').textContent()).toBe('1 of 3 signed in');
    expect(await page.locator('#heard').textContent()).toBe('1 agent found');
    await field.fill('ADA');
    expect(await agentNumbers(page)).toEqual(['291']);
    await field.fill('nobody');
    expect(await page.locator('#agents-empty').textContent()).toBe('No agent matches.');
    await field.fill('');
    await page.getByLabel('Sorted by').selectOption('waiting');
    // Three events of a sign-in and a state, less one that was polled for; and those of a call.
    expect(await agentNumbers(page)).toEqual(['291', '293', '292']);
  });

  it('are shown fifty at a time when there are a thousand', async () => {
    await using server = await emulator();
    for (let agentid = 1000; agentid < 2000; agentid++) server.emulator.state.signIn(agentid);
    const { page, problems } = await open(server);
    await eventually(() => page.locator('#agents-count').textContent()).toBe('50 of 1,000 signed in');
    expect(await agentNumbers(page)).toHaveLength(50);
    await button(page, 'Show 50 more').press('Enter');
    expect(await agentNumbers(page)).toHaveLength(100);
    await page.getByRole('searchbox', { name: 'Number, name, state or phone' }).fill('1777');
    expect(await agentNumbers(page)).toEqual(['1777']);
    await server.send('POST', '/onlineagent/1777/saybusy', 1777, { headers: { Guid: guidOf(server, 1777) } });
    await rowOf(page, 1777).getByText('busy', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  it('stay where they are for whoever has the focus in their row, and hand it on when they go', async () => {
    await using server = await emulator();
    await server.signIn(300);
    const { page } = await open(server);
    await page.getByLabel('Sorted by').selectOption('latest');
    await button(page, '300, details').focus();
    await server.signIn(299);
    await server.signIn(301);
    await server.send('POST', '/onlineagent/299/saybusy', 299);
    await rowOf(page, 299).getByText('busy', { exact: true }).waitFor();
    expect((await agentNumbers(page)).indexOf('300')).toBe(2);
    expect(await focused(page)).toBe('300, details');
    await server.send('POST', '/onlineagent/300/saybusy', 300);
    await rowOf(page, 300).getByText('busy', { exact: true }).waitFor();
    expect((await agentNumbers(page)).indexOf('300')).toBe(0);
    expect(await focused(page)).toBe('300, details');
    await server.send('DELETE', '/onlineagent/300/logout', 300);
    await rowOf(page, 300).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('agents');
  });
});

describe('the calls in the console', () => {
  it('go from ring to release by keyboard alone, with what is possible and no more', async () => {
    await using server = await emulator();
    await server.signIn(291, { autoanswer: false });
    const { page, problems } = await open(server);
    const row = rowOf(page, 291);
    const enabled = () => row.locator('.buttons button:enabled:not([aria-disabled="true"])').allTextContents();
    expect(await enabled()).toEqual(['Ring']);

    await tabTo(page, 'Ring 291');
    await page.keyboard.press('Enter');
    await row.getByText('alerting', { exact: true }).waitFor();
    expect(await row.locator('.numbers').textContent()).toBe('10086 → 40038');
    expect(await enabled()).toEqual(['Pick up', 'Answer', 'No answer', 'Release']);
    expect(await focused(page)).toBe('Ring 291');
    // The button that has the focus is out of use all the same.
    await page.keyboard.press('Enter');

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Pick up 291');
    await page.keyboard.press('Enter');
    await row.getByText('ringing', { exact: true }).waitFor();
    expect(await enabled()).toEqual(['Answer', 'No answer', 'Release']);

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Answer 291');
    await page.keyboard.press('Enter');
    await row.getByText('talking', { exact: true }).nth(1).waitFor();
    expect(await enabled()).toEqual(['Release']);
    expect(server.emulator.state.session(291)?.call?.phase).toBe('talking');

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Release 291');
    await page.keyboard.press('Enter');
    await row.getByText('idle', { exact: true }).waitFor();
    expect(server.emulator.state.session(291)?.call).toBeUndefined();
    expect(await focused(page)).toBe('Release 291');
    expect(await enabled()).toEqual(['Ring']);
    expect(await said(page)).toBe('Release: agent 291');
    expect(problems).toEqual([]);
  });

  it('come from whom the page says, and end unanswered', async () => {
    await using server = await emulator();
    await server.signIn(291, { autoanswer: false, phonenum: '40040' });
    const { page } = await open(server);
    await page.getByLabel('Calls come from').fill('0044 20');
    await button(page, 'Ring 291').click();
    await rowOf(page, 291).getByText('0044 20 → 40040').waitFor();
    await button(page, 'No answer 291').click();
    await rowOf(page, 291).getByText('idle', { exact: true }).waitFor();
    const names = server.emulator.state.session(291)?.events.waiting.map(({ eventType }) => eventType);
    expect(names).toContain('AgentEvent_No_Answer');
  });
});

describe('the requests in the console', () => {
  it('are listed with answer and code, and those that broke the contract with what they broke', async () => {
    await using server = await emulator();
    await server.signIn();
    const { page } = await open(server);
    await server.send('POST', '/onlineagent/291/rest/99999/0', 291, { headers: { Guid: guidOf(server, 291) } });
    const first = requestsIn(page).first();
    await first.getByText('rest', { exact: true }).waitFor();
    expect(await first.locator('td').nth(1).textContent()).toBe('291');
    expect(await first.locator('code').first().textContent()).toBe('POST /onlineagent/291/rest/99999/0');
    expect(await first.locator('.answer').textContent()).toBe('HTTP 200 000-002');
    expect(await first.locator('td').nth(3).textContent()).toContain('a parameter of the URL is wrong');
    expect(await first.locator('td').nth(4).locator('li').allTextContents()).toEqual([
      'Content-Type is missing',
      'time is missing or out of its range',
    ]);
    expect(await first.getByText('broke it').isVisible()).toBe(true);
    expect(await requestsIn(page).nth(1).locator('td').nth(4).textContent()).toBe('kept');
    expect(await requestsIn(page).count()).toBe(2);

    await server.send('GET', '/agentevent/291');
    await requestsIn(page).first().getByText('AgentOther_InService').waitFor();
  });

  it('are filtered by agent, by what broke the contract, and without polls', async () => {
    await using server = await busyEmulator();
    const { page } = await open(server);
    const operations = () => requestsIn(page).locator('strong').allTextContents();
    expect(await operations()).toHaveLength(9);
    await page.getByLabel('Without polls').check();
    expect(await operations()).toHaveLength(8);
    await page.getByLabel('Only what broke the contract').check();
    expect(await operations()).toEqual(['no operation', 'rest']);
    expect(await page.locator('#requests-count').textContent()).toBe('2 of 9');
    await page.getByRole('searchbox', { name: 'Agent', exact: true }).fill('292');
    expect(await operations()).toEqual(['rest']);
    await page.getByLabel('Only what broke the contract').uncheck();
    expect(await operations()).toEqual(['rest', 'rest', 'loginEx']);
    await page.getByRole('searchbox', { name: 'Agent', exact: true }).fill('295');
    expect(await page.locator('#requests-empty').textContent()).toBe('No request matches.');
  });

  it('keep their elements when new ones come, and nothing is written that is there already', async () => {
    await using server = await busyEmulator({ clock: new ManualClock() });
    const { page } = await open(server);
    const first = await requestsIn(page).first().elementHandle();
    await server.send('POST', '/onlineagent/292/setcustomstate?customstate=7', 292);
    await eventually(() => requestsIn(page).count()).toBe(10);
    expect(await first?.evaluate((row) => row.isConnected && row.previousElementSibling !== null)).toBe(true);

    await page.evaluate(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      const note = (all: MutationRecord[]) => written.push(...all.map(({ target }) => target.textContent ?? ''));
      new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    // The page waits for the next change once it has shown this one.
    const shown = page.waitForRequest((request) => request.url().endsWith(`/changes?after=${server.emulator.log.changes}`));
    server.emulator.log.changed();
    await shown;
    const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written);
    expect(await written()).toEqual([]);
    await server.send('POST', '/onlineagent/292/setcustomstate?customstate=8', 292);
    await rowOf(page, 292).getByText('custom state 8').waitFor();
    expect(await written()).toContain('custom state 8');
  });

  it('say how many there were, and show the last', async () => {
    await using server = await emulator();
    for (let index = 0; index < 210; index++) await server.emulator.fetch(`${server.baseUrl}/nothing`);
    const { page } = await open(server);
    expect(await page.locator('#requests-count').textContent()).toBe('25 of 210; the last 200 are kept');
    await button(page, 'Show 25 more').click();
    expect(await requestsIn(page).count()).toBe(50);
  });
});
