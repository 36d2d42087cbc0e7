import { expect } from 'vitest';
import { type AgentEvent, createGateway, type PollFault } from '../../src/index.js';
import { faultyGateway } from './faulty.js';
import { WatchedClock } from './watched-clock.js';

/** A gateway, and an agent who is signed in there. */
export async function atWork() {
  const gateway = await faultyGateway({}, { holdMs: 60_000 });
  const timer = new WatchedClock();
  const pollFaults: PollFault[] = [];
  const client = createGateway({ baseUrl: gateway.baseUrl, timer, onPollFault: (fault) => pollFaults.push(fault) });
  const session = await client.signIn(291, { password: '' });
  const state = () => gateway.emulator.state.session(291);
  return {
    gateway,
    timer,
    pollFaults,
    client,
    session,
    polls: () => gateway.arrived.filter((id) => id === 'getAgentEvent').length,
    /** Waits until a poll is held at the gateway. */
    held: () => expect.poll(() => state()?.events.held).toBe(true),
    /** The gateway reports something. */
    happen: (eventType: string, content: AgentEvent['content'] = null) =>
      state()?.events.push({ eventType, workNo: '291', content }),
    /** The gateway answers a held poll without event. */
    nothing: () => state()?.events.end(),
    /** Waits for the next pause between two polls, in milliseconds. */
    async pause(count: number): Promise<number> {
      const pauses = () => timer.asked.filter((ms) => ms < 30_000);
      await expect.poll(() => pauses().length).toBe(count);
      return pauses()[count - 1] ?? 0;
    },
    [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose](),
  };
}
