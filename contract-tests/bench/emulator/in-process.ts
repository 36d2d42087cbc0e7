import { type Aim, aimOf } from './aims.js';
import { Child } from './child.js';
import type { Question } from './fetch-process.js';
import type { Rate } from './rate.js';
import { measureInTurns, type RoundsPlan, ratioOf, type Subject, sampleTable } from './samples.js';
import { startStaffed } from './staffed.js';
import { sampleOf, startLoad } from './throughput.js';

/** Calls under way at a time. */
const concurrency = 32;

/** `emulator.fetch` without a socket, beside the same emulator over HTTP. */
export async function inProcess(plan: RoundsPlan): Promise<Aim[]> {
  using fetching = new Child(new URL('fetch-process.js', import.meta.url));
  using load = startLoad();
  using staffed = await startStaffed(1);
  const { server, agents } = staffed;
  const fetchRate = (question: Question) => fetching.ask<Rate>(question);
  const subjects = {
    fetch: { name: 'emulator.fetch', sample: (seconds) => fetchRate({ concurrency, seconds }) },
    http: {
      name: 'HTTP, by autocannon',
      async sample(seconds) {
        await staffed.stay();
        return await sampleOf(load, server, agents, seconds);
      },
    },
    globalFetch: {
      name: 'HTTP, by fetch',
      async sample(seconds) {
        await staffed.stay();
        return await fetchRate({ concurrency, seconds, http: { baseUrl: server.baseUrl, agents } });
      },
    },
  } satisfies Record<string, Subject>;
  const samples = await measureInTurns(subjects, plan);
  console.log(`\nThe same requests without a socket, medians of ${plan.rounds} rounds\n${sampleTable(subjects, samples)}`);
  return [
    aimOf('emulator.fetch / HTTP by autocannon', ratioOf(samples.fetch, samples.http), '>= 2'),
    aimOf('emulator.fetch / HTTP by fetch', ratioOf(samples.fetch, samples.globalFetch), ''),
  ];
}
