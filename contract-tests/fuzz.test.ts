import { beforeAll, describe, expect, it } from 'vitest';
import { fuzzDirectly } from './fuzz/direct.js';
import { directVariants, wireVariants } from './fuzz/generator.js';
import type { Kind } from './fuzz/input.js';
import { nameOf, type Outcome } from './fuzz/outcome.js';
import { fuzzOverWire } from './fuzz/over-wire.js';
import { startProgram } from './fuzz/program.js';
import { mostGrown, seed } from './fuzz/settings.js';
import { countRequests, type Told, toldBy } from './fuzz/told.js';

const rounds = { rounds: 7, size: 2000 };
const direct = 6000;

/** Only there so that nothing hangs. */
const timeout = 600_000;

type Variants = typeof wireVariants;

const repeat = `repeat with CCGW_FUZZ_SEED=${seed} npx vitest run contract-tests/fuzz.test.ts`;

function namesOf(variants: Variants): string[] {
  return (Object.keys(variants) as Kind[]).flatMap((kind) => (variants[kind] ?? []).map((variant) => nameOf({ kind, variant })));
}

/** What has to hold however inputs reach an emulator. */
function properties(outcome: () => Outcome, variants: Variants, count: number): void {
  it(`are ${count}, with some of every variant, and some of every kind are answered`, () => {
    expect(outcome().sum('sent'), repeat).toBe(count);
    expect([...outcome().counts.keys()].sort(), repeat).toEqual(namesOf(variants).sort());
    expect(
      Object.keys(variants).filter((kind) => outcome().sum('answered', kind) === 0),
      repeat,
    ).toEqual([]);
  });

  it('are a success now and then where they may be one, so that they are seen to come as far as the handlers', () => {
    expect(outcome().sum('succeeded'), repeat).toBeGreaterThan(count / 100);
  });

  it('are answered in the envelope of the gateway, and refused without the right Guid', () => {
    expect(outcome().problems.join('\n'), repeat).toBe('');
  });

  it('change no agent who has not asked for it, and sign nobody in', () => {
    expect(outcome().changes, repeat).toEqual([]);
  });
}

describe('inputs of all kinds over connections, what is no HTTP among them,', () => {
  let outcome: Outcome;
  let complaints: string[];
  let told: Told;

  beforeAll(async () => {
    await using program = await startProgram();
    await countRequests(program);
    outcome = await fuzzOverWire(program, seed, rounds);
    told = await toldBy(program);
    complaints = await program.end();
  }, timeout);

  properties(() => outcome, wireVariants, rounds.rounds * rounds.size);

  it('leave the program alive, without a word on stderr', () => {
    expect(complaints, repeat).toEqual([]);
  });

  it('leave a log that can be read, and a situation that is taken back', () => {
    expect(told, repeat).toEqual({ requests: 200, counted: true, taken: 200, same: true });
  });

  it('take no memory for good', () => {
    expect(outcome.heaps, repeat).toHaveLength(rounds.rounds);
    expect(outcome.grown, `${repeat}: ${outcome.heaps.join(', ')}`).toBeLessThan(mostGrown);
  });
});

describe('inputs of all kinds without a connection', () => {
  let outcome: Outcome;

  beforeAll(async () => {
    outcome = await fuzzDirectly(seed, direct);
  }, timeout);

  properties(() => outcome, directVariants, direct);

  it('are 20,000 together with those over connections', () => {
    expect(rounds.rounds * rounds.size + outcome.sum('sent'), repeat).toBe(20_000);
  });
});
