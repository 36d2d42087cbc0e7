/**
 * Loaded into every server that is measured, whoever wrote it (`node --import`): tells what the process uses, and ends it with the
 * benchmark.
 */
import { setImmediate } from 'node:timers/promises';
import { answerQuestions } from './child.js';

export type Question = { readonly of: 'cpu' | 'memory' };

export interface Cpu {
  /** Processor time of the process since its start, in microseconds. */
  readonly microseconds: number;
}

export interface Memory {
  /** Bytes that are in use on the heap after a garbage collection. */
  readonly heap: number;
  /** Bytes of the process in memory, sockets and buffers included. */
  readonly rss: number;
}

answerQuestions<Question>(({ of }) => (of === 'cpu' ? cpu() : memory()));

async function cpu(): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  return { microseconds: user + system };
}

async function memory(): Promise<Memory> {
  if (globalThis.gc === undefined) throw new Error('the memory is measured with --expose-gc');
  // What a collection lets go of may hold more, which is free only once its callbacks have run.
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc();
    await setImmediate();
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
