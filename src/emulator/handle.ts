import { server } from '../../generated/catalog.js';
import type { CallStep } from '../descriptor.js';
import { assertSetting } from '../invalid-setting.js';
import { callAgent, type SeenAgent, seenAgent } from './agents.js';
import { setFaults } from './control/faults.js';
import type { Disturbance } from './disturbance.js';
import type { Emulator } from './emulator.js';
import type { LoggedExchange } from './exchange-log.js';
import type { Fetch } from './fetch.js';
import type { Call } from './session.js';
import { type GivenState, type Situation, setSituation, situationOf } from './situation.js';

/** An emulator in the hands of a test. */
export interface EmulatorHandle {
  /** Address for clients; with `fetch` any other would do. */
  readonly baseUrl: string;
  /** A `fetch` that asks this emulator, whatever the address, and nobody else. */
  readonly fetch: Fetch;
  /** The time of the emulator. It runs on by itself. */
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number;
    /**
     * Moves the time on: held polls, rests and Guids come to their end, and so do the sessions of agents who are not polled for. Whoever polls
     * at that moment, or did within the last second, counts as polling all the time, and so does, where events are pushed, whoever sent a
     * heartbeat within the last minute.
     *
     * @param ms milliseconds, not negative
     * @param options silent: nobody counts as polling, so that all who are signed in are signed out after two minutes
     */
    advance(ms: number, options?: { readonly silent?: boolean }): void;
  };
  /** An agent as seen from outside; undefined for one who is not signed in. */
  agent(agentid: number): SeenAgent | undefined;
  /**
   * Has a call come to an agent, or goes on with the one that there is.
   *
   * @param step default: a call comes, and is answered at once if the agent has automatic answering
   * @param call of a call that comes; made up where it is left out
   * @throws {Error} that says why it is not possible
   */
  call(agentid: number, step?: CallStep, call?: Partial<Call>): SeenAgent;
  /**
   * Sets what goes wrong, in place of what did.
   *
   * @param faults disturbances, and names of departures from the contract
   * @param seed what chances come of; default: as it was
   * @throws {Error} that says what is wrong; nothing is set then
   */
  setFaults(faults: readonly (Disturbance | string)[], seed?: number): void;
  /** The whole situation as a value that goes into JSON. */
  getState(): Situation;
  /**
   * Makes this the situation, whatever it was before.
   *
   * @param state what `getState` gave, or less: of an agent only the number need be there
   * @throws {Error} that says what is wrong; nothing is changed then
   */
  setState(state: GivenState): void;
  /** The last requests, the newest first, and what each broke of the contract. */
  requests(): readonly LoggedExchange[];
  /** Answers held polls, without an event. Nothing else has to be stopped where there is no port. */
  close(): void | Promise<void>;
}

/** What a test may do with an emulator. */
export function handleOf(emulator: Emulator): EmulatorHandle {
  const { clock } = emulator;
  return {
    baseUrl: `http://emulator.invalid${server.basePath}`,
    fetch: emulator.fetch,
    clock: { now: () => clock.now(), advance: (ms, options) => advance(emulator, ms, options?.silent) },
    agent: (agentid) => seenAgent(emulator, agentid),
    call: (agentid, step, call) => callAgent(emulator, agentid, step, call),
    setFaults(faults, seed = emulator.disturbances.seed) {
      assertSetting({ type: 'array' }, faults, 'faults');
      setFaults(emulator, faults, seed);
    },
    getState: () => situationOf(emulator),
    setState: (state) => setSituation(emulator, state),
    requests: () => emulator.log.last(),
    close: () => emulator.close(),
  };
}

/** @throws {RangeError} on what is no time to move on by */
function advance(emulator: Emulator, ms: number, silent: boolean | undefined): void {
  if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError(`a clock is moved on by milliseconds, and not by ${String(ms)}`);
  emulator.advance(ms, silent);
}
