import { setTimeout as delay } from 'node:timers/promises';
import { operations } from '../../../generated/catalog.js';
import { type Exchange, isSuccess, jsonObject, retcodeOf } from '../exchange.js';
import type { Call } from '../plan/case.js';
import type { Driver } from './driver.js';

/** An event as it came. */
export interface Arrived {
  readonly eventType: string;
  /** Time of arrival in milliseconds, of the clock that exchanges are timed with. */
  readonly at: number;
  readonly exchange: Exchange;
}

const pollCall: Call = { operation: 'getAgentEvent', values: {}, guid: 'own' };

/** Milliseconds after which a poll has been answered, whether there was an event or not. */
export const answeredWithinMs = operations.getAgentEvent.heldSeconds * 1000 + 2_000;

const spacingMs = operations.getAgentEvent.pollSpacingMs.minimum;

/** More events than any request can bring: a gateway that gives so many without one gives them for ever. */
const endlessAfter = 20;

/**
 * Keeps one poll under way for an agent and collects what it brings, while other requests are sent.
 *
 * No poll is given up while the gateway may still answer it: an event in its answer would be lost.
 */
export class Poller {
  readonly #driver: Driver;
  readonly #onSuccess: (exchange: Exchange) => void;
  readonly #arrived: Arrived[] = [];
  readonly #waiting = new Set<() => void>();
  #stop: AbortController | undefined;
  #loop: Promise<void> = Promise.resolve();
  #failure: Exchange | undefined;
  #crash: unknown;
  #endless: Exchange | undefined;
  #inARow = { acts: 0, events: 0 };
  #pauses: ReadonlySet<string> = new Set();
  #resume: (() => void) | undefined;
  #empty = 0;
  /** Milliseconds that the last poll without event was held. */
  #heldMs = 0;
  /** Gives up the poll that is under way. */
  #limit: AbortController | undefined;

  /** @param onSuccess told of every poll that was answered with success */
  constructor(driver: Driver, onSuccess: (exchange: Exchange) => void) {
    this.#driver = driver;
    this.#onSuccess = onSuccess;
  }

  /** The poll that was refused or not answered, if one was: nothing comes any more. */
  get failure(): Exchange | undefined {
    return this.#failure;
  }

  /** An answer with one event more, where they do not come to an end. */
  get endless(): Exchange | undefined {
    return this.#endless;
  }

  start(): void {
    this.#stop = new AbortController();
    this.#failure = undefined;
    this.#loop = this.#run(this.#stop.signal).catch((error: unknown) => {
      this.#crash = error;
      this.#wake();
    });
  }

  /**
   * Lets the poll that is under way come to its end, and sends none after it.
   *
   * @param ring makes the gateway answer that poll: it might hold it for long
   */
  async stop(ring: () => Promise<unknown>): Promise<void> {
    this.#stop?.abort();
    const over = this.#loop.then(() => true);
    if (!(await Promise.race([over, delay(0, false)]))) await ring();
    await this.#over();
  }

  /** Whether a poll has been sent and not been answered. */
  get isUnderWay(): boolean {
    return this.#limit !== undefined;
  }

  /**
   * Sends no poll any more.
   *
   * @param ms milliseconds after which the poll that is under way is given up
   */
  async finish(ms: number): Promise<void> {
    this.#stop?.abort();
    const giveUp = setTimeout(() => this.#limit?.abort(), ms);
    await this.#over();
    clearTimeout(giveUp);
  }

  async #over(): Promise<void> {
    await this.#loop;
    if (this.#crash !== undefined) throw this.#crash;
  }

  /** From now on no poll follows one that brought such an event, until `resume` is called. */
  pauseAt(eventTypes: readonly string[]): void {
    this.#pauses = new Set(eventTypes);
  }

  /** Goes on polling until the next such event. */
  resume(): void {
    this.#resume?.();
  }

  /** Takes an event that a poll brought which was sent elsewhere. */
  add(exchange: Exchange): void {
    const event = eventIn(exchange);
    if (event === undefined) return;
    this.#arrived.push({ ...event, at: exchange.endedAt ?? performance.now(), exchange });
    this.#wake();
  }

  /** How many polls came back without an event. */
  get empty(): number {
    return this.#empty;
  }

  /** Milliseconds that the last poll without event was held; 0 if there was none yet. */
  get heldMs(): number {
    return this.#heldMs;
  }

  /** Events that came and were not taken yet, oldest first. */
  get pending(): readonly Arrived[] {
    return this.#arrived;
  }

  /** Takes the events of which something holds. */
  take(which: (arrived: Arrived) => boolean = () => true): Arrived[] {
    const taken = this.#arrived.filter(which);
    const left = this.#arrived.filter((arrived) => !taken.includes(arrived));
    this.#arrived.splice(0, this.#arrived.length, ...left);
    return taken;
  }

  /**
   * Waits until something holds of the events that came.
   *
   * @param ms milliseconds to wait at most
   * @returns whether it holds
   * @throws {Interrupted} if the check was stopped, or Gone if nothing was answered any more
   */
  async until(holds: (pending: readonly Arrived[]) => boolean, ms: number): Promise<boolean> {
    const end = performance.now() + ms;
    while (!holds(this.#arrived)) {
      const left = end - performance.now();
      // What ended the polling ends the session too: no event is missing because of it.
      if (this.#crash !== undefined) throw this.#crash;
      if (left <= 0 || this.#failure !== undefined || this.#endless !== undefined) return false;
      await this.#change(left);
    }
    return true;
  }

  async #change(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#waiting.add(done);
    });
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done();
  }

  #isOneTooMany(): boolean {
    const { acts } = this.#driver;
    this.#inARow = this.#inARow.acts === acts ? { acts, events: this.#inARow.events + 1 } : { acts, events: 1 };
    return this.#inARow.events > endlessAfter;
  }

  async #run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const limit = new AbortController();
      this.#limit = limit;
      this.#wake();
      const onStop = () => void setTimeout(() => limit.abort(), answeredWithinMs).unref();
      stop.addEventListener('abort', onStop, { once: true });
      const exchange = await this.#driver.send(pollCall, limit.signal);
      stop.removeEventListener('abort', onStop);
      this.#limit = undefined;
      if (!isSuccess(retcodeOf(exchange))) {
        if (!stop.aborted) this.#failure = exchange;
        this.#wake();
        return;
      }
      this.#onSuccess(exchange);
      const event = eventIn(exchange);
      if (event === undefined) {
        this.#empty += 1;
        this.#heldMs = (exchange.endedAt ?? 0) - (exchange.startedAt ?? 0);
        this.#wake();
        await delay(spacingMs, undefined, { signal: stop }).catch(() => undefined);
        continue;
      }
      if (this.#isOneTooMany()) this.#endless = exchange;
      this.add(exchange);
      if (this.#endless !== undefined) return;
      if (this.#pauses.has(event.eventType)) await this.#paused(stop);
    }
  }

  async #paused(stop: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#resume = resolve;
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
    this.#resume = undefined;
  }
}

/** The event in the answer to a poll; undefined if there is none that has a name. */
export function eventIn({ outcome }: Exchange): { eventType: string } | undefined {
  const event = outcome.kind === 'answer' ? jsonObject(outcome.body)?.event : undefined;
  if (typeof event !== 'object' || event === null || !('eventType' in event)) return undefined;
  return { eventType: String(event.eventType) };
}
