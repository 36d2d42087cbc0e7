import { describe, expect, it } from 'vitest';
import { createEmulator, startEmulator } from '../../src/emulator/index.js';
import { createGateway } from '../../src/index.js';

describe('an option that was mistyped', () => {
  it.each([
    ['timeout', 'timeoutMs'],
    ['timeoutSeconds', 'timeoutMs'],
    ['timers', 'timer'],
    ['onPollError', 'onPollFault'],
    ['editions', 'edition'],
    ['fetcher', 'fetch'],
    ['baseURL', 'baseUrl'],
  ])('%s is refused, for %s', (parameter, meant) => {
    expect(() => createGateway({ baseUrl: 'http://127.0.0.1:9', [parameter]: undefined } as never)).toThrow(
      expect.objectContaining({
        name: 'InvalidParameterError',
        parameter,
        message: `${parameter} is no option; it has to be ${meant}`,
      }),
    );
  });

  it('is found in no emulator that is handed over, with a port or without, alone or with options', async () => {
    await using started = await startEmulator({ https: true });
    const made = await createEmulator();
    for (const emulator of [started, made]) {
      expect(emulator).toHaveProperty('getState');
      expect(createGateway(emulator).baseUrl).toBe(emulator.baseUrl);
      expect(createGateway({ ...emulator, timeoutMs: 5 }).baseUrl).toBe(emulator.baseUrl);
    }
    made.close();
  });
});
