/**
 * Benchmarks of the built files: `npm run bench`, or `npm run bench -- check` for one of them.
 *
 * They are for people to read and assert no time: the exit code is 1 only if a call fails or an event is lost.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { checkBenchmark } from './check.js';
import { client } from './client.js';
import { type EmulatorPlan, emulatorBenchmark, parts } from './emulator/benchmark.js';

/** By the name to give on the command line. */
const benchmarks: Readonly<Record<string, (plan: EmulatorPlan) => Promise<void>>> = {
  client,
  check: checkBenchmark,
  emulator: emulatorBenchmark,
};

/** All of the emulator alone. */
const options = {
  part: { type: 'string', multiple: true, default: [] as string[] },
  agents: { type: 'string', default: '10000' },
  rounds: { type: 'string', default: '5' },
  'round-seconds': { type: 'string', default: '4' },
  seconds: { type: 'string', default: '120' },
} as const;

try {
  const { names, plan } = readArguments();
  const processors = cpus();
  console.log(`Node ${process.versions.node}, ${processors.length} x ${processors[0]?.model.trim() ?? 'unknown CPU'}`);
  for (const [name, run] of Object.entries(benchmarks)) {
    if (process.exitCode === undefined && (names.length === 0 || names.includes(name))) await attempt(name, () => run(plan));
  }
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}

/** @throws {TypeError} on arguments that mean nothing */
function readArguments(): { names: string[]; plan: EmulatorPlan } {
  const { positionals: names, values } = parseArgs({ options, allowPositionals: true });
  oneOf('benchmark', Object.keys(benchmarks), names);
  oneOf('part of the emulator', parts, values.part);
  const plan = {
    parts: values.part,
    agents: numberOf('agents', values.agents),
    rounds: numberOf('rounds', values.rounds),
    roundSeconds: numberOf('round-seconds', values['round-seconds']),
    seconds: numberOf('seconds', values.seconds),
  };
  return { names, plan };
}

function oneOf(what: string, known: readonly string[], given: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`there is no ${what} "${unknown}"; give one of: ${known.join(', ')}; without a name all of them run`);
}

function numberOf(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new TypeError(`--${name} takes a whole number from 1, not "${text}"`);
  return Number(text);
}

async function attempt(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(`bench: ${name} failed:`, error);
    process.exitCode = 1;
  }
}
