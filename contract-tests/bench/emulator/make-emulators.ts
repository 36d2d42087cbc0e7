/** Makes emulators and throws them away, in a process of its own. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createEmulator, type EmulatorHandle, startEmulator } from '../../../src/emulator/index.js';
import { guidFrom, setGuidHeader } from '../../../src/guid.js';
import { answerQuestions } from './child.js';
import { memoryInUse } from './memory-in-use.js';
import type { Rate } from './rate.js';
import { startStopwatch } from './stopwatch.js';

export type Made = 'created' | 'started' | 'bare';

/** For so many seconds, or what so many of them leave behind. */
export type Question = { readonly seconds: number; readonly made: Made } | { readonly count: number; readonly made: Made };

/** Bytes of heap that each one left. */
export interface Left {
  readonly bytes: number;
}

const lives: Readonly<Record<Made, () => Promise<void>>> = {
  async created() {
    const emulator = await createEmulator();
    await signIn(emulator);
    await emulator.close();
  },
  async started() {
    const emulator = await startEmulator();
    await signIn(emulator);
    await emulator.close();
  },
  async bare() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
  },
};

answerQuestions<Question>((question) =>
  'seconds' in question ? rateOf(lives[question.made], question.seconds) : leftBy(lives[question.made], question.count),
);

/** An agent is signed in and stays so: what was used has more to leave behind. */
async function signIn({ fetch, baseUrl }: EmulatorHandle): Promise<void> {
  const { status, headers } = await fetch(`${baseUrl}/onlineagent/291/loginex`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: '{"password":""}',
  });
  if (guidFrom(headers.get(setGuidHeader)) === undefined) throw new Error(`the sign-in brought no Guid: HTTP ${status}`);
}

async function rateOf(live: () => Promise<void>, seconds: number): Promise<Rate> {
  const stopwatch = startStopwatch();
  const end = stopwatch.startedAt + seconds * 1000;
  for (let bornAt = performance.now(); bornAt < end; bornAt = performance.now()) {
    await live();
    stopwatch.record(bornAt);
  }
  return stopwatch.rate();
}

async function leftBy(live: () => Promise<void>, count: number): Promise<Left> {
  const many = async () => {
    for (let each = 0; each < count; each += 1) await live();
  };
  // What is made once, such as compiled code, is nobody's.
  await many();
  const { heap } = await memoryInUse();
  await many();
  return { bytes: ((await memoryInUse()).heap - heap) / count };
}
