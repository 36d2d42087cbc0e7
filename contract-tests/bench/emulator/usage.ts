/**
 * Loaded into every server that is measured, whoever wrote it (`node --import`): tells what the process uses, and ends it with the
 * benchmark.
 */
import { answerQuestions } from './child.js';
import { memoryInUse } from './memory-in-use.js';

export type Question = { readonly of: 'cpu' | 'memory' };

export interface Cpu {
  /** Processor time of the process since its start, in microseconds. */
  readonly microseconds: number;
}

answerQuestions<Question>(({ of }) => (of === 'cpu' ? cpu() : memoryInUse()));

async function cpu(): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  return { microseconds: user + system };
}
