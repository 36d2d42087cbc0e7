import { spawn } from 'node:child_process';
import { createServer, request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allFaults } from '../src/emulator/faults/index.js';
import { gateway } from './support/gateway.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** A server before the gateway that cuts the name off the Guid: Arazzo has no expression for a part of a text. */
async function withoutName(origin: string): Promise<{ readonly baseUrl: string } & AsyncDisposable> {
  const server = createServer((incoming, outgoing) => {
    const { guid, ...others } = incoming.headers;
    const headers = { ...others, ...(guid !== undefined && { guid: String(guid).replace(/^JSESSIONID=/, '') }) };
    incoming.pipe(
      httpRequest(new URL(incoming.url ?? '', origin), { method: incoming.method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/agentgateway/resource`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Runs the journey of a day with Redocly's own runner. */
async function day(origin: string): Promise<{ code: number | null; output: string }> {
  await using front = await withoutName(origin);
  const inputs = JSON.stringify({ agentid: 291, password: 'x', phonenum: '40038' });
  const file = 'openapi/journeys.arazzo.yaml';
  const child = spawn(process.execPath, [cli, 'respect', file, '-w', 'day', '-S', `contract=${front.baseUrl}`, '-i', inputs], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const output = text(child.stdout);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output: await output };
}

const shift = [
  'POST /onlineagent/291/resetskill/true',
  'GET /agentevent/291',
  'GET /agentevent/291',
  'POST /onlineagent/291/work',
  'GET /agentevent/291',
  'POST /onlineagent/291/cancelwork',
  'GET /agentevent/291',
  'POST /onlineagent/291/rest/600/0',
  'GET /agentevent/291',
  'POST /onlineagent/291/cancelrest',
  'GET /agentevent/291',
  'DELETE /onlineagent/291/logout',
];

describe('the journey of a day', () => {
  it.each([
    ['signed out', false, ['PUT /onlineagent/291']],
    ['signed in elsewhere', true, ['PUT /onlineagent/291', 'PUT /onlineagent/291/forcelogin']],
  ])('leads an agent who is %s through the documented calls, each of which keeps the document', async (_title, before, signIns) => {
    await using server = await gateway({}, { holdMs: 2_000 });
    if (before) server.emulator.state.signIn(291);
    const { code, output } = await day(server.origin);
    expect(output).toMatch(/1 passed, 1 total/);
    expect(code).toBe(0);
    const sent = server.requests.map(({ method, target }) => `${method} ${target.replace('/agentgateway/resource', '')}`);
    expect(sent).toEqual([...signIns, ...shift]);
    expect(server.emulator.state.session(291)).toBeUndefined();
  });

  it('fails at a gateway that leaves out an event', async () => {
    await using server = await gateway({}, { holdMs: 200 });
    server.emulator.faults = allFaults.filter(({ id }) => id === 'rest.event.AgentState_SetRest_Success!missing');
    expect(server.emulator.faults).toHaveLength(1);
    const { code, output } = await day(server.origin);
    expect(output).toContain('isResting');
    expect(code).toBe(1);
  });
});
