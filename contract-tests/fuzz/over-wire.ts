import type { Answer } from './answers.js';
import type { Cast } from './cast.js';
import { wireInput } from './generator.js';
import type { Draft, WireInput } from './input.js';
import { faultsOf } from './judge.js';
import { Outcome } from './outcome.js';
import { Random } from './random.js';
import { Stage } from './stage.js';
import { complainOf } from './tell.js';
import { exchange } from './wire.js';
import { textOf } from './written.js';

/** Connections at a time. */
const connections = 16;

/** Inputs until the insiders are signed in anew: some inputs end their sessions. */
const batch = 250;

/** A gateway on a port of 127.0.0.1. */
export interface Target {
  readonly port: number;
  /** Bytes of its heap after a garbage collection; absent where nobody asks. */
  heap?(): Promise<number>;
  hasEnded?(): boolean;
}

/**
 * Sends inputs to a gateway over connections, and looks at the bystanders before and after.
 *
 * @param rounds after each of them the heap is measured
 * @param size inputs of a round
 */
export async function fuzzOverWire(
  target: Target,
  seed: number,
  { rounds, size }: { readonly rounds: number; readonly size: number },
): Promise<Outcome> {
  const r = new Random(seed);
  const outcome = new Outcome();
  try {
    let stage = await Stage.set((draft) => ask(target, draft));
    for (let round = 0; round < rounds; round++) {
      for (let sent = 0; sent < size && !outcome.hasEnough; sent += batch) {
        stage = await stage.next();
        const { cast } = stage;
        const inputs = Array.from({ length: Math.min(batch, size - sent) }, () => wireInput(r, cast));
        await sendAll(target, inputs, cast, outcome);
      }
      // Every round ends with the insiders just signed in.
      stage = await stage.next();
      if (target.heap) outcome.heaps.push(await target.heap());
    }
    outcome.changes = await stage.changes();
  } catch (error) {
    outcome.complain(String(error));
  }
  return outcome;
}

async function sendAll(target: Target, inputs: readonly WireInput[], cast: Cast, outcome: Outcome): Promise<void> {
  const waiting = inputs.values();
  const secrets = cast.bystanders.map(({ guid }) => guid);
  const send = async () => {
    for (const input of waiting) {
      const received = await exchange(target.port, input);
      outcome.add(
        input,
        received.answers.map(({ body }) => body),
      );
      for (const fault of faultsOf(input, received, secrets)) complainOf(outcome, input, fault, cast);
      if (received.endedBy === 'nobody' || target.hasEnded?.()) throw new Error('it is no use to go on');
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
}

/** Sends a good request of which an answer is needed. */
async function ask({ port }: Target, draft: Draft): Promise<Answer> {
  const pieces = [Buffer.from(textOf(draft, [['Connection', 'close']]), 'latin1')];
  const meant = { kind: 'methods', variant: 'asked', expected: draft.expected, maySucceed: draft.maySucceed } as const;
  const { answers } = await exchange(port, { ...meant, pieces, ending: { awaits: 1 }, isHead: false });
  if (answers[0] === undefined) throw new Error(`there was no answer to ${draft.method} ${draft.target}`);
  return answers[0];
}
