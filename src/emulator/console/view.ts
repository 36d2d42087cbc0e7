import type { SeenAgent } from '../agents.js';
import type { Overview, Vocabulary } from '../control/console.js';
import type { EmulationEntry } from '../coverage.js';
import type { LoggedExchange, NotEmulated } from '../exchange-log.js';
import type { FailedPush } from '../pusher.js';

/** Everything that the console shows, as it was at one time. */
export interface Seen {
  readonly overview: Overview;
  readonly agents: readonly SeenAgent[];
  /** How many there were since the start. */
  readonly count: number;
  /** The last of them, the newest first. */
  readonly requests: readonly LoggedExchange[];
  readonly emulation: {
    readonly operations: readonly EmulationEntry[];
    readonly notEmulated: readonly NotEmulated[];
    readonly failedPushes: readonly FailedPush[];
  };
}

/** A departure from the contract that can be set. */
export interface Departure {
  readonly id: string;
  readonly title: string;
}

/** What stays as it is while the emulator goes by the same contract. */
export interface Fixed {
  readonly vocabulary: Vocabulary;
  readonly effects: readonly string[];
  readonly departures: readonly Departure[];
}

/** A part of the page. */
export interface View {
  /** What stays as it is has come, for the first time or from another emulator. */
  readonly know?: (fixed: Fixed) => void;
  readonly show?: (seen: Seen) => void;
  /** Another second by the clock of the emulator. */
  readonly tick?: (now: number) => void;
}
