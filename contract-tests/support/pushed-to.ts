import { expect } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.js';
import { gateway } from './gateway.js';
import { WatchedClock } from './watched-clock.js';
import { base, guidOf, raw, retcodeOf } from './wire.js';

export const token = 'the token';

/** A gateway that pushes, whose time is moved by hand. */
export async function pushing(options: EmulatorOptions = {}) {
  const clock = new WatchedClock();
  const server = await gateway({}, { clock, ...options });
  const { emulator } = server;
  const put = (path: string, body: object) =>
    raw(server, [`PUT ${base}/onlineagent/${path} HTTP/1.1`, 'Content-Type: application/json'], JSON.stringify(body));
  const send = (method: string, path: string, guid: string) => raw(server, [`${method} ${base}${path} HTTP/1.1`, `Guid: ${guid}`]);
  return {
    server,
    clock,
    emulator,
    put,
    send,
    /** Signs an agent in, and asks for pushed events. */
    async signIn(callBackUri: string, agentid = 291, how: '' | '/forcelogin' = ''): Promise<string> {
      const answer = await put(`${agentid}${how}`, { password: '', phonenum: '40038', callBackUri, serviceToken: token });
      expect(retcodeOf(answer)).toBe('0');
      return guidOf(answer);
    },
    /** Something happens to an agent. */
    happen(eventType: string, agentid = 291): void {
      const session = emulator.state.session(agentid);
      if (!session) throw new Error(`agent ${agentid} is not signed in`);
      emulator.state.tell(session, eventType);
    },
    /** What waits to be pushed. */
    waiting: (agentid = 291) => emulator.state.session(agentid)?.events.waiting.map(({ eventType }) => eventType),
    /** Waits until a pause of that many milliseconds has begun so many times. */
    paused: (ms: number, times: number) => expect.poll(() => clock.asked.filter((asked) => asked === ms).length).toBe(times),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
