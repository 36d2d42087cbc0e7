import { isDeepStrictEqual } from 'node:util';
import type { Target } from './over-wire.js';

/** What an emulator tells of itself when all inputs have come. */
export interface Told {
  /** Requests in its log. */
  readonly requests: number;
  /** Whether inputs were counted by a fault. */
  readonly counted: boolean;
  /** HTTP status with which its situation is taken back. */
  readonly taken: number;
  /** Whether that is the same situation then, but for the time. */
  readonly same: boolean;
}

interface Counting {
  readonly met: readonly { readonly matches: readonly unknown[] }[];
  readonly now: unknown;
}

/** Has an emulator count requests, as it does while faults are set: these meet nobody. */
export async function countRequests({ port }: Target): Promise<void> {
  const faults = [
    { effect: 'latency', ms: 0, probability: 0 },
    { effect: 'lost-event', probability: 0 },
    { effect: 'dropped-guid', probability: 0 },
  ];
  const { status } = await fetch(at(port, 'fault'), { method: 'PUT', body: JSON.stringify({ faults }) });
  if (status !== 200) throw new Error(`the faults were refused with HTTP status ${status}`);
}

export async function toldBy({ port }: Target): Promise<Told> {
  const { requests } = (await (await fetch(at(port, 'requests'))).json()) as { requests: unknown[] };
  const situation = await (await fetch(at(port, 'state'))).text();
  const taken = await fetch(at(port, 'state'), { method: 'PUT', body: situation });
  const before = JSON.parse(situation) as Counting;
  const after = (await taken.json()) as Counting;
  return {
    requests: requests.length,
    counted: (before.met[0]?.matches.length ?? 0) > 0,
    taken: taken.status,
    same: isDeepStrictEqual({ ...after, now: 0 }, { ...before, now: 0 }),
  };
}

function at(port: number, path: string): string {
  return `http://127.0.0.1:${port}/_emulator/${path}`;
}
