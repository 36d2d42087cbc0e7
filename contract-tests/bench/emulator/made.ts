import { quartiles } from '../rounds.js';
import { type Aim, aimOf } from './aims.js';
import { Child } from './child.js';
import type { Left, Made, Question } from './make-emulators.js';
import type { Rate } from './rate.js';
import { measureInTurns, type RoundsPlan, ratioOf, type Sample, type Subject, sampleTable } from './samples.js';

/** Of which it is measured what they leave behind. */
const count = 3000;

/** Emulators that are made, used once and thrown away, as tests do it, beside bare servers. */
export async function made(plan: RoundsPlan): Promise<Aim[]> {
  using making = new Child(new URL('make-emulators.js', import.meta.url), { execArgv: ['--expose-gc'] });
  const ask = <T>(question: Question) => making.ask<T>(question);
  const subject = (name: string, made: Made): Subject => ({ name, sample: (seconds) => ask<Rate>({ made, seconds }) });
  const subjects = {
    created: subject('createEmulator', 'created'),
    started: subject('startEmulator', 'started'),
    bare: subject('bare node:http', 'bare'),
  };
  const samples = await measureInTurns(subjects, plan);
  const title = `Made, an agent signed in, and thrown away, one after the other, medians of ${plan.rounds} rounds`;
  console.log(`\n${title}\n${sampleTable(subjects, samples, 'emulators')}`);
  const left = { created: await ask<Left>({ made: 'created', count }), started: await ask<Left>({ made: 'started', count }) };
  return [
    { what: 'createEmulator, per second', measured: perSecond(samples.created), aim: 'thousands' },
    { what: 'startEmulator, per second', measured: perSecond(samples.started), aim: 'thousands' },
    aimOf('createEmulator / bare node:http', ratioOf(samples.created, samples.bare), ''),
    aimOf('startEmulator / bare node:http', ratioOf(samples.started, samples.bare), ''),
    { what: 'bytes of heap that each leaves, createEmulator', measured: left.created.bytes.toFixed(0), aim: '0' },
    { what: 'bytes of heap that each leaves, startEmulator', measured: left.started.bytes.toFixed(0), aim: '0' },
  ];
}

function perSecond(samples: readonly Sample[]): string {
  return quartiles(samples.map((sample) => sample.perSecond)).median.toFixed(0);
}
