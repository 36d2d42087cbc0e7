import { beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { Emulator } from '../../src/emulator/emulator.js';
import type { PlainRequest } from '../../src/emulator/http.js';
import { type Core, serve } from '../../src/emulator/server.js';
import { browserOfFile, bundlePage, type PageFiles, withPage } from '../support/browser.js';

const browser = browserOfFile();
let files: PageFiles;

beforeAll(async () => {
  files = await bundlePage(new URL('cross-origin/', import.meta.url));
});

const nobody: Core = { handle: () => ({ status: 404, headers: [], body: '' }), close: () => {} };

/** An emulator whose time stands still, which has a page of its own; and a server of another origin with the same page. */
async function twoOrigins() {
  const clock = new ManualClock();
  let guids = 0;
  const emulator = new Emulator({ clock, newGuid: () => `guid-${++guids}` });
  const answered: { request: PlainRequest; status: number | undefined }[] = [];
  const core: Core = {
    handle(request) {
      const outcome = emulator.handle(request);
      answered.push({ request, status: 'reply' in outcome ? undefined : outcome.status });
      return outcome;
    },
    close: () => emulator.close(),
  };
  const gateway = await serve(withPage(files, core));
  const page = await serve(withPage(files, nobody));
  return {
    gateway,
    page,
    clock,
    emulator,
    answered,
    /** What the emulator answered to requests of a method. */
    statusesOf: (method: string) => answered.filter(({ request }) => request.method === method).map(({ status }) => status),
    async [Symbol.asyncDispose]() {
      await Promise.all([gateway.close(), page.close()]);
    },
  };
}

describe('a page of another origin in Chromium', () => {
  it.each(['omit', 'include'] as const)('has a whole session with the emulator, with credentials: %s', async (credentials) => {
    await using origins = await twoOrigins();
    const { gateway, clock, answered, statusesOf } = origins;
    const { page, problems } = await (await browser()).open(origins.page.origin, { advance: (ms: number) => clock.advance(ms) });
    expect(await page.evaluate(`runCrossOrigin('${gateway.origin}', '${credentials}')`)).toEqual({
      ready: '291',
      guids: ['guid-1.AgentGateway1', 'guid-2.AgentGateway1'],
      refused: '100-009',
      ended: { reason: 'signed out' },
    });
    expect(problems).toEqual([]);
    // The browser did ask before: for each method and path once, since it remembers the answer.
    const asked = answered.filter(({ request }) => request.method === 'OPTIONS');
    expect(new Set(asked.map(({ request }) => request.headers['access-control-request-method']))).toEqual(
      new Set(['PUT', 'GET', 'POST', 'DELETE']),
    );
    expect(new Set(statusesOf('OPTIONS'))).toEqual(new Set([204]));
    for (const { request } of answered) expect(request.headers.origin).toBe(origins.page.origin);
  });

  it('has a session where the page is of another site, too', async () => {
    await using origins = await twoOrigins();
    const { page, problems } = await (await browser()).open(origins.page.origin, {
      advance: (ms: number) => origins.clock.advance(ms),
    });
    const elsewhere = origins.gateway.origin.replace('127.0.0.1', 'localhost');
    expect(await page.evaluate(`runCrossOrigin('${elsewhere}', 'include')`)).toMatchObject({ ended: { reason: 'signed out' } });
    expect(problems).toEqual([]);
    expect(new Set(origins.answered.map(({ request }) => request.headers['sec-fetch-site']))).toEqual(new Set(['cross-site']));
  });

  it.each(['127.0.0.1', 'localhost'])('gets at nothing of the emulator itself, which is at %s', async (host) => {
    await using origins = await twoOrigins();
    const before = origins.clock.now();
    const { page } = await (await browser()).open(origins.page.origin);
    const elsewhere = origins.gateway.origin.replace('127.0.0.1', host);
    expect(await page.evaluate(`tryControl('${elsewhere}')`)).toEqual([
      ['GET', 'state', 'TypeError'],
      ['GET', 'agents', 'TypeError'],
      ['PUT', 'fault', 'TypeError'],
      ['DELETE', 'fault', 'TypeError'],
      ['POST', 'clock', 'TypeError'],
      ['GET', 'requests', 'opaque'],
      ['POST', 'clock', 'opaque'],
    ]);
    // Two of them were asked about only; what a page learns nothing of was refused all the same.
    expect(origins.answered.map(({ request }) => request.method)).toEqual([
      'GET',
      'GET',
      'OPTIONS',
      'OPTIONS',
      'POST',
      'GET',
      'POST',
    ]);
    expect(new Set(origins.answered.map(({ status }) => status))).toEqual(new Set([403]));
    expect([origins.clock.now(), origins.emulator.disturbances.set]).toEqual([before, []]);
  });

  it('may lead to the emulator by a link, and not have it in a frame', async () => {
    await using origins = await twoOrigins();
    const { page } = await (await browser()).open(origins.page.origin);
    const agents = `${origins.gateway.origin}/_emulator/agents`;
    await page.evaluate(`document.body.innerHTML = '<iframe src="${agents}"></iframe><a href="${agents}">the emulator</a>'`);
    await expect.poll(() => origins.statusesOf('GET')).toEqual([403]);
    await page.click('a');
    await page.waitForURL(agents);
    expect(origins.statusesOf('GET')).toEqual([403, 200]);
    expect(await page.textContent('body')).toContain('{"agents":[]}');
  });
});

describe('a page of the same origin in Chromium', () => {
  it('gets at the emulator itself', async () => {
    await using origins = await twoOrigins();
    const { page, problems } = await (await browser()).open(origins.gateway.origin);
    expect(await page.evaluate(`tryControl('${origins.gateway.origin}')`)).toEqual([
      ['GET', 'state', 200],
      ['GET', 'agents', 200],
      ['PUT', 'fault', 200],
      ['DELETE', 'fault', 200],
      ['POST', 'clock', 200],
      ['GET', 'requests', 200],
      ['POST', 'clock', 200],
    ]);
    expect(problems).toEqual([]);
  });
});
