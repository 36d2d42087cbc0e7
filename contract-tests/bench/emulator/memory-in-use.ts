import { setImmediate } from 'node:timers/promises';

export interface Memory {
  /** Bytes that are in use on the heap after a garbage collection. */
  readonly heap: number;
  /** Bytes of the process in memory, sockets and buffers included. */
  readonly rss: number;
}

/** @throws {Error} unless the process runs with --expose-gc */
export async function memoryInUse(): Promise<Memory> {
  if (globalThis.gc === undefined) throw new Error('the memory is measured with --expose-gc');
  // What a collection lets go of may hold more, which is free only once its callbacks have run.
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc();
    await setImmediate();
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
