import { describe, expect, it } from 'vitest';
import { createEmulator, startEmulator } from '../../src/emulator/index.js';
import { createGateway, InvalidParameterError } from '../../src/index.js';

describe('an option that there is not', () => {
  it.each(['timeout', 'timers', 'onPollError', 'Edition', 'fech', 'baseURL', 'retries'])('%s is refused', (parameter) => {
    const { message } = refused(() => createGateway({ baseUrl: 'http://127.0.0.1:9', [parameter]: undefined } as never));
    expect(message).toMatch(new RegExp(`^${parameter} is no option; it has to be one of (?=.*\\bbaseUrl\\b)(?=.*\\btimeoutMs\\b)`));
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

describe('an option of a wait', () => {
  it('is refused if there is none of that name, before anything is waited for', async () => {
    const emulator = await createEmulator();
    const session = await createGateway(emulator).signIn(291, { password: '' });
    await expect(session.waitFor('AgentState_Rest_Timeout', { timeout: 500 } as never)).rejects.toMatchObject({
      name: 'InvalidParameterError',
      message: 'timeout is no option; it has to be one of signal, timeoutMs',
    });
    await session.signOut();
    emulator.close();
  });
});

function refused(call: () => unknown): InvalidParameterError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidParameterError);
    return error as InvalidParameterError;
  }
  return expect.unreachable();
}
