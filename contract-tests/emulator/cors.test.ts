import { describe, expect, it } from 'vitest';
import { gateway, type TestGateway } from '../support/gateway.js';
import { base, raw, signIn } from '../support/wire.js';

const origin = 'http://page.example:5173';

/** Headers of an answer that a browser looks at, in small letters. */
function corsOf(answer: string): Record<string, string> {
  const [head = ''] = answer.split('\r\n\r\n', 1);
  const lines = head.split('\r\n').filter((line) => /^(access-control-|vary:)/i.test(line));
  return Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]));
}

/** What a page of another origin needs to read an answer. */
const readable = {
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Expose-Headers': 'Set-GUID',
  Vary: 'Origin',
};

/** The question of a browser before a request. */
function ask(server: TestGateway, target: string, lines: readonly string[] = []): Promise<string> {
  return raw(server, [`OPTIONS ${target} HTTP/1.1`, `Origin: ${origin}`, 'Access-Control-Request-Method: PUT', ...lines]);
}

describe('a page of another origin', () => {
  it('is told that it may send what it wants to, without the request being sent anywhere', async () => {
    await using server = await gateway();
    const answer = await ask(server, `${base}/onlineagent/291/loginex`, ['Access-Control-Request-Headers: content-type,guid']);
    expect(answer).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
    expect(answer).not.toContain('Content-Length');
    expect(corsOf(answer)).toEqual({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': 'content-type,guid',
      'Access-Control-Max-Age': '600',
      Vary: 'Origin',
    });
    expect(server.emulator.log.count).toBe(0);
  });

  it('is told so for a network of its own, too, where it asks that', async () => {
    await using server = await gateway();
    const answer = await ask(server, `${base}/agentevent/291`, ['Access-Control-Request-Private-Network: true']);
    expect(corsOf(answer)).toMatchObject({ 'Access-Control-Allow-Private-Network': 'true' });
  });

  it('can read every answer, and the Guid in it', async () => {
    await using server = await gateway({}, { disturbances: [{ effect: 'status', operation: 'sayFree' }] });
    const from = `Origin: ${origin}`;
    const signedIn = await raw(
      server,
      [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, from, 'Content-Type: application/json'],
      '{"password":""}',
    );
    expect(signedIn).toContain('\r\nSet-GUID: JSESSIONID=');
    const others = [
      await raw(server, [`POST ${base}/onlineagent/291/saybusy HTTP/1.1`, from]),
      await raw(server, [`POST ${base}/onlineagent/291/sayfree HTTP/1.1`, from]),
      await raw(server, [`GET ${base}/onlineagent/291/saybusy HTTP/1.1`, from]),
      await raw(server, ['GET /nowhere HTTP/1.1', from]),
      await raw(server, [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, from], 'x'.repeat(70_000)),
    ];
    expect(others.map((answer) => answer.slice(9, 12))).toEqual(['200', '503', '405', '200', '413']);
    for (const answer of [signedIn, ...others]) expect(corsOf(answer)).toEqual(readable);
  });

  it('that has no origin to tell, as one in a file, is answered as such', async () => {
    await using server = await gateway();
    const answer = await raw(server, ['GET /nowhere HTTP/1.1', 'Origin: null']);
    expect(corsOf(answer)).toEqual({ ...readable, 'Access-Control-Allow-Origin': 'null' });
  });

  it.each([
    ['asks whether it may', 'OPTIONS', ['Access-Control-Request-Method: PUT']],
    ['reads', 'GET', []],
    ['changes', 'PUT', []],
    ['takes away', 'DELETE', []],
  ])('may do nothing with the emulator itself: one that %s', async (_title, method, lines) => {
    await using server = await gateway({}, { disturbances: [{ effect: 'reset' }] });
    for (const path of ['fault', 'state', 'agents', 'requests', 'clock', '']) {
      const answer = await raw(
        server,
        [`${method} /_emulator/${path} HTTP/1.1`, `Origin: ${origin}`, ...lines],
        method === 'PUT' ? '{}' : '',
      );
      expect([path, answer.slice(9, 12), corsOf(answer)]).toEqual([path, '403', {}]);
    }
    expect(server.emulator.disturbances.set).toHaveLength(1);
  });
});

describe('the routes of the emulator itself', () => {
  const status = async (server: TestGateway, ...lines: string[]) =>
    (await raw(server, ['GET /_emulator/agents HTTP/1.1', ...lines])).slice(9, 12);

  it('are for whoever is no page, and for pages of their own origin', async () => {
    await using server = await gateway();
    expect(await status(server)).toBe('200');
    expect(await status(server, 'Origin: http://gateway')).toBe('200');
    expect(await status(server, 'Sec-Fetch-Site: same-origin')).toBe('200');
    // As a user types it.
    expect(await status(server, 'Sec-Fetch-Site: none', 'Sec-Fetch-Dest: document')).toBe('200');
  });

  it.each([
    ['of another port', ['Origin: http://gateway:81']],
    ['whose origin nobody knows', ['Origin: null']],
    ['that embeds them, without an Origin', ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Dest: image']],
    ['that has them in a frame', ['Sec-Fetch-Site: same-site', 'Sec-Fetch-Dest: iframe']],
  ])('are for no page %s', async (_title, lines) => {
    await using server = await gateway();
    expect(await status(server, ...lines)).toBe('403');
  });

  it('may be linked to', async () => {
    await using server = await gateway();
    expect(await status(server, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Dest: document')).toBe('200');
  });
});

describe('whoever is no page', () => {
  it('gets no header that only browsers look at', async () => {
    await using server = await gateway();
    expect(corsOf((await signIn(server)).answer)).toEqual({});
    expect(corsOf(await raw(server, [`OPTIONS ${base}/onlineagent/291/logout HTTP/1.1`]))).toEqual({});
  });

  it('that asks with OPTIONS is told the methods that there are', async () => {
    await using server = await gateway();
    const answer = await raw(server, [`OPTIONS ${base}/onlineagent/291/logout HTTP/1.1`]);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain('\r\nAllow: DELETE\r\n');
  });
});
