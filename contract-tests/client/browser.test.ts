import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import { Emulator } from '../../src/emulator/emulator.js';
import type { PlainRequest } from '../../src/emulator/http.js';
import { serve } from '../../src/emulator/server.js';
import { browserOfFile, bundlePage, type PageFiles, startBrowser, withPage } from '../support/browser.js';

const browser = browserOfFile();
let files: PageFiles;

beforeAll(async () => {
  files = await bundlePage(new URL('browser/', import.meta.url));
});

/** A promise and how to resolve it. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** An emulator whose time stands still, with the page; it never answers `setCustomState`. */
async function emulator() {
  const clock = new ManualClock();
  let guids = 0;
  const emulator = new Emulator({ clock, newGuid: () => `guid-${++guids}` });
  const requests: PlainRequest[] = [];
  const unanswered = signal();
  const cancelled = signal();
  const server = await serve(
    withPage(files, {
      handle(request) {
        requests.push(request);
        if (!request.target.includes('/setcustomstate')) return emulator.handle(request);
        unanswered.give();
        return { reply: new Promise(() => {}), cancel: cancelled.give };
      },
      close: () => emulator.close(),
    }),
  );
  return { ...server, clock, emulator, requests, unanswered, cancelled, [Symbol.asyncDispose]: server.close };
}

/** A server with the page that redirects the first call, cuts the second before, and the third within its answer. */
async function brokenGateway() {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? '';
    // On a connection that was used before, Chromium itself sends a call again that was cut before its answer began.
    response.setHeader('Connection', 'close');
    const file = files.get(target);
    if (file) return response.writeHead(file.status, file.headers.flat()).end(file.body);
    calls.push(target);
    if (target.includes('/rest/1/')) return response.writeHead(302, { Location: '/login?next=rest' }).end('see there');
    if (target.includes('/rest/2/')) return request.socket.destroy();
    return response.writeHead(200, { 'Content-Length': '100' }).write('{"message":', () => request.socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, calls, [Symbol.asyncDispose]: close };
}

const base = '/agentgateway/resource/onlineagent/291';

describe('the package in a page in Chromium', () => {
  it('has a whole session, with events, errors, a new Guid and an abort', async () => {
    await using gateway = await emulator();
    const { clock, requests, unanswered, cancelled } = gateway;
    const functions = { advance: (ms: number) => clock.advance(ms), unanswered: () => unanswered.given };
    const { page, problems } = await (await browser()).open(gateway.origin, functions);

    expect(await page.evaluate('runSession()')).toMatchObject({
      signInResult: { workno: '291' },
      guids: ['guid-1.AgentGateway1', 'guid-2.AgentGateway1'],
      iterated: ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetRest_Success'],
      heard: ['AgentState_SetRest_Success of 291'],
      refused: {
        error: {
          name: 'GatewayError',
          operation: 'rest',
          agentid: 291,
          retcode: '100-009',
          meaning: 'the state was not set; the agent may not have the right to it',
        },
        isOfRest: true,
        isOfLogout: false,
      },
      invalid: {
        error: { name: 'InvalidParameterError', parameter: 'time', value: 86_400, expected: 'an integer from 1 to 86399 seconds' },
        isInvalidParameterError: true,
      },
      waitedFor: { eventType: 'AgentState_Rest_Timeout', workNo: '291' },
      aborted: 'Error: the user left',
      active: false,
      ended: { reason: 'signed out' },
    });
    expect(problems).toEqual([]);
    // The aborted request is not only forgotten by the page, but cancelled.
    await cancelled.given;
    expect(gateway.emulator.state.session(291)).toBeUndefined();

    const sent = (request: PlainRequest) => `${request.method} ${request.target} ${request.headers.guid}`;
    expect(requests.filter(({ method }) => method !== 'GET').map(sent)).toEqual([
      `PUT ${base}/loginex undefined`,
      `POST ${base}/rest/1/0 guid-1.AgentGateway1`,
      `POST ${base}/rest/1/0 guid-1.AgentGateway1`,
      // Whether the poll that was held meanwhile has brought the new Guid yet is a matter of luck.
      expect.stringMatching(/^POST .*\/291\/rest\/60\/0\?prolong=true guid-[12]\.AgentGateway1$/),
      `POST ${base}/setcustomstate?customstate=7 guid-2.AgentGateway1`,
      `DELETE ${base}/logout guid-2.AgentGateway1`,
    ]);
    const polls = requests.filter(({ method }) => method === 'GET').map(sent);
    expect(new Set(polls)).toEqual(
      new Set([1, 2].map((guid) => `GET /agentgateway/resource/agentevent/291 guid-${guid}.AgentGateway1`)),
    );
    expect(new Set(requests.map(({ headers }) => headers['content-type']))).toEqual(new Set(['application/json; charset=UTF-8']));
  });

  it('tells a redirect, which it does not follow, and a cut connection', async () => {
    await using gateway = await brokenGateway();
    const { page, problems } = await (await browser()).open(gateway.origin);
    expect(await page.evaluate('runFailures()')).toEqual([
      {
        message: expect.stringMatching(/^HttpError: rest: redirected instead of answered/),
        isHttpError: true,
        isNetworkError: false,
        status: 'undefined',
      },
      {
        message: expect.stringContaining(`no answer from ${gateway.origin}`),
        isHttpError: false,
        isNetworkError: true,
      },
      {
        message: expect.stringContaining(`the connection to ${gateway.origin} was lost half-way through the answer`),
        isHttpError: false,
        isNetworkError: true,
      },
    ]);
    expect(gateway.calls).toEqual([1, 2, 3].map((time) => `${base}/rest/${time}/0`));
    // What the browser itself writes of the two cut connections, and nothing that was not caught.
    expect(problems).toEqual([
      expect.stringMatching(/^console: Failed to load resource: net::/),
      expect.stringMatching(/^console: Failed to load resource: net::/),
    ]);
  });
});

describe('the browser of these tests', () => {
  it('reports warnings, errors and rejections of a page', async () => {
    const script = "console.warn('one'); Promise.reject(new Error('two')); throw new Error('three');";
    const { problems } = await (await browser()).open(`data:text/html,<script>${script}</script>`);
    await expect.poll(() => problems.toSorted()).toEqual(['console: one', 'uncaught: three', 'uncaught: two']);
  });

  it('says what to do if there is none', async () => {
    await expect(startBrowser('/no/such/browser')).rejects.toThrow(/no browser to test in: install .* CCGW_BROWSER/);
  });
});
