import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/emulator/clock.js';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { gateway } from '../support/gateway.js';
import { base, guidOf, raw, retcodeOf, signIn } from '../support/wire.js';

/** An agent on a gateway whose time is moved by hand. */
async function agent(options: EmulatorOptions = {}) {
  const clock = new ManualClock();
  const server = await gateway({}, { clock, ...options });
  const { guid: first } = await signIn(server);
  const session = server.emulator.state.session(291);
  const send = (method: string, path: string, guid: string) => raw(server, [`${method} ${base}${path} HTTP/1.1`, `Guid: ${guid}`]);
  return {
    clock,
    first,
    /** A poll that an event waits for. */
    poll(guid: string) {
      session?.events.push({ eventType: 'AgentOther_Note', workNo: '291', content: null });
      return send('GET', '/agentevent/291', guid);
    },
    /** A poll that is held until a time is over. */
    async emptyPoll(guid: string, ms: number) {
      session?.events.clear();
      const answer = send('GET', '/agentevent/291', guid);
      await expect.poll(() => session?.events.held).toBe(true);
      clock.advance(ms);
      return await answer;
    },
    beat: (guid: string) => send('POST', '/onlineagent/291/handshake', guid),
    /** Whether a Guid is taken for a command. */
    takes: async (guid: string) => retcodeOf(await send('GET', '/onlineagent/291/agentstatus', guid)) === '0',
    [Symbol.asyncDispose]: () => server.close(),
  };
}

describe('a Guid under dynamic authentication', () => {
  it.each(['poll', 'beat'] as const)('is renewed by the %s once it is 60 s old, and not before', async (by) => {
    await using at = await agent();
    at.clock.advance(59_999);
    expect(guidOf(await at[by](at.first))).toBe('');
    at.clock.advance(1);
    const second = guidOf(await at[by](at.first));
    expect(second).toMatch(/^[0-9a-f-]{36}\.AgentGateway1$/);
    expect(second).not.toBe(at.first);
    at.clock.advance(59_999);
    expect(guidOf(await at[by](second))).toBe('');
    at.clock.advance(1);
    expect(guidOf(await at[by](second))).not.toBe('');
  });

  it('is renewed by a poll that comes back empty, too', async () => {
    await using at = await agent({ holdMs: 10_000 });
    at.clock.advance(50_000);
    expect(guidOf(await at.emptyPoll(at.first, 10_000))).toMatch(/\.AgentGateway1$/);
  });

  it('is renewed by no other request', async () => {
    await using at = await agent();
    at.clock.advance(61_000);
    expect(await at.takes(at.first)).toBe(true);
    expect(guidOf(await at.poll(at.first))).not.toBe('');
  });

  it('still works after its renewal, for 120 s from when it was given out', async () => {
    await using at = await agent();
    at.clock.advance(60_000);
    const second = guidOf(await at.poll(at.first));
    expect([await at.takes(at.first), await at.takes(second)]).toEqual([true, true]);
    at.clock.advance(59_999);
    expect([await at.takes(at.first), await at.takes(second)]).toEqual([true, true]);
    at.clock.advance(1);
    expect([await at.takes(at.first), await at.takes(second)]).toEqual([false, true]);
  });

  it('lives as long as is set', async () => {
    await using at = await agent({ renewedAfterMs: 1000, validForMs: 3000 });
    at.clock.advance(999);
    expect(guidOf(await at.poll(at.first))).toBe('');
    at.clock.advance(1);
    const second = guidOf(await at.poll(at.first));
    expect(second).not.toBe('');
    at.clock.advance(1999);
    expect(await at.takes(at.first)).toBe(true);
    at.clock.advance(1);
    expect([await at.takes(at.first), await at.takes(second)]).toEqual([false, true]);
  });
});

describe('a Guid under static authentication', () => {
  it('stays what it was, and works for hours', async () => {
    await using at = await agent({ auth: 'static' });
    for (let minute = 1; minute <= 180; minute += 1) {
      at.clock.advance(60_000);
      const answer = minute % 2 === 0 ? await at.poll(at.first) : await at.beat(at.first);
      expect([retcodeOf(answer), guidOf(answer)]).toEqual(['0', '']);
    }
    expect(await at.takes(at.first)).toBe(true);
  });
});
