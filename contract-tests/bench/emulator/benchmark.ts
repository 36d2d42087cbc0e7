import { type Aim, aimTable } from './aims.js';
import { inProcess } from './in-process.js';
import { made } from './made.js';
import { memory } from './memory.js';
import { sustained } from './sustained.js';
import { throughput } from './throughput.js';

export interface EmulatorPlan {
  /** Which of `parts` run; all of them if there is none. */
  readonly parts: readonly string[];
  /** Agents who are signed in where there are many. */
  readonly agents: number;
  readonly rounds: number;
  /** Seconds of each subject in each round. */
  readonly roundSeconds: number;
  /** Seconds of events under load. */
  readonly seconds: number;
}

const benchmarks: Readonly<Record<string, (plan: EmulatorPlan) => Promise<Aim[]>>> = {
  load: throughput,
  memory,
  fetch: inProcess,
  made,
  events: sustained,
};

/** The names of the parts, in their order. */
export const parts: readonly string[] = Object.keys(benchmarks);

/**
 * What the emulator can bear, beside its peers. A part that fails is told and does not keep the others from running.
 *
 * @throws {Error} at the end, if a part failed
 */
export async function emulatorBenchmark(plan: EmulatorPlan): Promise<void> {
  const aims: Aim[] = [];
  const failed: string[] = [];
  for (const [name, run] of Object.entries(benchmarks)) {
    if (plan.parts.length > 0 && !plan.parts.includes(name)) continue;
    try {
      aims.push(...(await run(plan)));
    } catch (error) {
      console.error(`\nbench: part ${name} of the emulator failed:`, error);
      failed.push(name);
    }
  }
  if (aims.length > 0) console.log(`\nWhat was aimed at\n${aimTable(aims)}`);
  if (failed.length > 0) throw new Error(`parts that failed: ${failed.join(', ')}`);
}
