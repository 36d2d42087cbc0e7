import { contractOf, type Edition } from '../contract.js';
import { isLoopback } from '../own-host.js';
import { setFaults } from './control/faults.js';
import type { Disturbance } from './disturbance.js';
import { Emulator, type EmulatorOptions as InternalOptions } from './emulator.js';
import { type EmulatorHandle, handleOf } from './handle.js';
import { assertOptions } from './options.js';
import { beginWith, type GivenState } from './situation.js';
import { type StartOptions as InternalStartOptions, startEmulator as start } from './start.js';

/** How an emulator is to be. */
export interface EmulatorOptions
  extends Pick<InternalOptions, 'auth' | 'holdMs' | 'newGuid' | 'pushFetch' | 'renewedAfterMs' | 'roster' | 'seed' | 'validForMs'> {
  /** The pages that it goes by; default: the mix as published. */
  readonly edition?: Edition;
  /** What goes wrong: disturbances, and names of departures from the contract. Default: nothing, or as in the state. */
  readonly faults?: readonly (Disturbance | string)[];
  /** What to start from, as `getState` gave it, or less. What has an option of its own is not taken from it. */
  readonly state?: GivenState;
}

/** How an emulator is to be, and where it listens. */
export interface StartOptions extends EmulatorOptions, Pick<InternalStartOptions, 'host' | 'https' | 'port'> {}

/** An emulator that listens on ports of its own. */
export interface RunningEmulator extends EmulatorHandle, AsyncDisposable {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The same by HTTPS, with the certificate that clients have to trust as PEM. */
  readonly https?: { readonly origin: string; readonly baseUrl: string; readonly cert: string };
  /** Answers held polls, ends the connections and frees the ports. */
  close(): Promise<void>;
}

/**
 * Makes an emulator without a port: its `fetch` is to be handed to whatever calls a gateway.
 *
 * @throws {Error} on a roster or another setting that cannot be used
 * @throws {RangeError} on an edition that there is not
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<EmulatorHandle & { close(): void }> {
  assertOptions('create', options);
  const { edition, faults, state, ...others } = options;
  const emulator = new Emulator({ contract: await contractOf(edition), ...others });
  arrange(emulator, options);
  return { ...handleOf(emulator), close: () => emulator.close() };
}

/**
 * Starts an emulator on a port of its own.
 *
 * @throws {Error} with code EADDRINUSE if the port is taken, or on a setting that cannot be used
 * @throws {RangeError} on an edition that there is not
 */
export async function startEmulator(options: StartOptions = {}): Promise<RunningEmulator> {
  assertOptions('start', options);
  const { faults, state, ...others } = options;
  const { emulator, ...started } = await start(others, (made) => arrange(made, options));
  if (options.host !== undefined && !isLoopback(options.host))
    process.emitWarning(`the emulator listens on ${options.host}: whoever reaches this machine can use it, and needs no password`);
  return { ...handleOf(emulator), ...started };
}

function arrange(emulator: Emulator, { state, faults, ...own }: EmulatorOptions): void {
  if (state !== undefined) beginWith(emulator, state, own);
  if (faults !== undefined) setFaults(emulator, faults, emulator.disturbances.seed);
}

export type { CallStep } from '../descriptor.js';
export type { SeenAgent } from './agents.js';
export type { Disturbance } from './disturbance.js';
export type { AgentEvent } from './event-queue.js';
export type { LoggedExchange } from './exchange-log.js';
export type { Fetch } from './fetch.js';
export type { EmulatorHandle } from './handle.js';
export type { Roster, RosterAgent, Skill } from './roster.js';
export type { Certificate } from './server.js';
export type { GivenState, Situation } from './situation.js';
