import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/start.js';

/** The answer to a request that calls the emulator by a name. */
function called(host: string, origin: string, path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { method, headers: { Host: host }, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** What a page can make lead to this machine, once its own server has given it to a browser. */
const strangers = [
  'attacker.com',
  'attacker.com:8043',
  'attacker.com.',
  '127.0.0.1.attacker.com',
  'localhost.attacker.com',
  'a.test.com',
];

const own = [
  '127.0.0.1:8043',
  'localhost',
  'LOCALHOST:8043',
  'app.localhost:8043',
  '[::1]:8043',
  '[::ffff:127.0.0.1]:8043',
  '[::1]',
  'localhost.localdomain',
  'my-pc.lan',
  'pc.corp',
  '127.1:80',
  'gateway:8043',
  'cc.example',
  'cc.test:1',
  '',
];

const paths = ['/_emulator/', '/_emulator', '/_emulator/state', '/_emulator/overview'];

describe('an emulator of this machine alone', () => {
  it.each(strangers)('shows nothing of itself to who calls it %s', async (host) => {
    await using emulator = await startEmulator();
    for (const path of paths) {
      const { status, body } = await called(host, emulator.origin, path);
      expect([path, status]).toEqual([path, 403]);
      expect(JSON.parse(body).error).toBe(
        `this emulator listens on this machine alone, and ${host} may be a stranger's name; call it localhost, or start it with --host`,
      );
    }
  });

  it('takes no orders from them either', async () => {
    await using started = await startEmulator({ disturbances: [{ effect: 'reset', operation: 'sayFree' }] });
    expect((await called('attacker.com', started.origin, '/_emulator/fault', 'DELETE')).status).toBe(403);
    expect(started.emulator.disturbances.set).toHaveLength(1);
  });

  it('answers clients of the gateway by whatever name, as any page may ask it', async () => {
    await using emulator = await startEmulator();
    const path = '/agentgateway/resource/agentevent/291';
    expect(JSON.parse((await called('cc-gateway.example.com', emulator.origin, path)).body).retcode).toBe('100-006');
  });

  it.each(own)('shows itself to who calls it "%s"', async (host) => {
    await using emulator = await startEmulator();
    for (const path of paths) expect([path, (await called(host, emulator.origin, path)).status]).not.toEqual([path, 403]);
    expect((await called(host, emulator.origin, '/_emulator/state')).status).toBe(200);
  });
});

it('an emulator for others shows itself to them by whatever name', async () => {
  await using emulator = await startEmulator({ host: '0.0.0.0' });
  const origin = emulator.origin.replace('0.0.0.0', '127.0.0.1');
  expect((await called('cc-gateway.example.com', origin, '/_emulator/state')).status).toBe(200);
});
