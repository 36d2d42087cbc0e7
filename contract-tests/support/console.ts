import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import type { ServerOptions } from '../../src/emulator/server.js';
import { startEmulator } from '../../src/emulator/start.js';
import type { TestBrowser } from './browser.js';

export type Server = Awaited<ReturnType<typeof emulator>>;

/** An emulator, and what an agent desktop sends to it. */
export async function emulator(options: EmulatorOptions & ServerOptions & { edition?: '2025-11-13' } = {}) {
  const server = await startEmulator(options);
  const guids = new Map<number, string>();
  const send = async (
    method: string,
    path: string,
    agentid = 291,
    { body, headers }: { body?: unknown; headers?: HeadersInit } = {},
  ) => {
    const answer = await fetch(server.baseUrl + path, {
      method,
      headers: headers ?? { 'Content-Type': 'application/json; charset=UTF-8', Guid: guids.get(agentid) ?? '' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const guid = /=(.+)$/.exec(answer.headers.get('Set-GUID') ?? '')?.[1];
    if (guid !== undefined) guids.set(agentid, guid);
    return (await answer.json()) as { retcode: string; event?: { eventType: string } };
  };
  const signIn = (agentid = 291, body: object = {}) =>
    send('PUT', `/onlineagent/${agentid}/loginex`, agentid, { body: { password: '', ...body } });
  return { ...server, send, signIn };
}

/** The console of an emulator, once it is live. */
export async function openConsole(browser: TestBrowser, { origin }: Server, path = '/_emulator/') {
  const opened = await browser.open('about:blank');
  const requests: string[] = [];
  opened.page.on('request', (request) => requests.push(request.url()));
  await opened.page.goto(origin + path);
  await live(opened.page);
  return { ...opened, requests };
}

/** What is read comes to be what is expected; the limit is only there so that nothing hangs. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

export const live = (page: Page) => page.locator('#link').getByText('live', { exact: true }).waitFor();
export const rowOf = (page: Page, agentid: number) => page.locator(`#agent-${agentid}-rows`);
export const requestsIn = (page: Page) => page.locator('#requests-rows tr');
export const agentNumbers = (page: Page) => page.locator('#agents-table .toggle').allTextContents();
export const said = (page: Page) => page.locator('#said').textContent();
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses Tab until the button or field of that name has the focus, at most so often as a person would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const names: (string | undefined)[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === name) return;
    names.push(now);
  }
  throw new Error(`Tab does not come to ${name}, but to ${names.join(', ')}`);
}

/** Opens everything that can be opened, and sets what can be set. */
export async function openAll(page: Page): Promise<void> {
  for (const toggle of await page.locator('.toggle').all()) await toggle.press('Enter');
  await page.locator('#departure').fill('rest maximum');
  await page.locator('#departures li').first().waitFor();
}

/** An emulator with something in every part of its console. */
export async function busyEmulator(options: EmulatorOptions = {}) {
  const server = await emulator({
    roster: {
      others: 'any',
      agents: [
        { agentid: 291, name: 'Ada' },
        { agentid: 297, password: 'right', lockAfter: 1 },
      ],
    },
    disturbances: [{ effect: 'latency', operation: 'queryAgentSkills', ms: 300 }],
    ...options,
  });
  await server.signIn(291, { autoanswer: false, phonenum: '40038' });
  await server.signIn(292);
  await server.signIn(293);
  await server.signIn(297, { password: 'wrong' });
  await server.send('POST', '/onlineagent/292/rest/600/0', 292);
  await server.send('POST', '/onlineagent/292/rest/99999/0', 292);
  await server.send('GET', '/agentevent/292', 292);
  await server.send('POST', '/onlineagent/293/saybusy', 293);
  await server.send('GET', '/nothing');
  await control(server, 'POST', 'agents/291/call', { do: 'ring' });
  return server;
}

export async function control({ origin }: Server, method: string, path: string, body?: unknown) {
  const answer = await fetch(`${origin}/_emulator/${path}`, { method, body: body === undefined ? null : JSON.stringify(body) });
  return (await answer.json()) as Record<string, unknown>;
}

export function guidOf({ emulator }: Server, agentid: number): string {
  return emulator.state.session(agentid)?.guids.issued.at(-1)?.guid ?? '';
}
