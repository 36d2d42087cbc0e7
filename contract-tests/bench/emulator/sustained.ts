import type { Aim } from './aims.js';
import type { EventsResult } from './events.js';
import type { Job } from './load.js';
import { startEmulatorProcess } from './servers.js';
import { startLoad } from './throughput.js';

/** Agents who are busy and idle in turn at the same time. */
const agents = 200;

/**
 * Events under load, with Guids that are renewed and polls that are held as long as the contract has it.
 *
 * @throws {Error} if an event is lost, comes twice, or should not have come
 */
export async function sustained({ seconds }: { readonly seconds: number }): Promise<Aim[]> {
  using server = await startEmulatorProcess({});
  using load = startLoad();
  const job: Job = { events: { baseUrl: server.baseUrl, agents, seconds } };
  const result = await load.ask<EventsResult>(job);
  const { commands, received, renewals, lost, duplicated, foreign } = result;
  const perSecond = Math.round(received / seconds);
  console.log(
    `\nsayBusy and cancelBusy in turn by ${agents} agents for ${seconds} s, each of whom polls, with ${renewals} renewals of Guids: ` +
      `${commands} events were due, ${received} came (${perSecond}/s), ${lost} lost, ${duplicated} duplicated, ${foreign} foreign`,
  );
  if (received === 0 || lost + duplicated + foreign > 0) throw new Error('the events that came are not those that were due');
  return [{ what: `events lost or duplicated of ${commands}`, measured: String(lost + duplicated), aim: '0' }];
}
