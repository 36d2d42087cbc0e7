/**
 * Benchmarks of the built files: `npm run bench`, or `npm run bench -- check` for one of them.
 *
 * They are for people to read and assert no time: the exit code is 1 only if a call fails.
 */
import { cpus } from 'node:os';
import { checkBenchmark } from './check.js';
import { client } from './client.js';

/** By the name to give on the command line. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = { client, check: checkBenchmark };

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
if (unknown !== undefined) {
  const known = Object.keys(benchmarks).join(', ');
  console.error(`bench: there is no benchmark "${unknown}"; give one of: ${known}; without a name all of them run`);
  process.exitCode = 2;
} else {
  const processors = cpus();
  console.log(`Node ${process.versions.node}, ${processors.length} x ${processors[0]?.model.trim() ?? 'unknown CPU'}`);
  for (const [name, run] of Object.entries(benchmarks)) {
    if (process.exitCode === undefined && (names.length === 0 || names.includes(name))) await attempt(name, run);
  }
}

async function attempt(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(`bench: ${name} failed:`, error);
    process.exitCode = 1;
  }
}
