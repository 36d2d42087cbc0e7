import { polling, sessionCodes } from '../../generated/client.js';
import { pause, type Timer } from './clock.js';
import { isGatewayError, type SessionEnd } from './errors.js';
import type { AgentEvent } from './event.js';

/** A poll that failed, and will be tried again. */
export interface PollFault {
  /** Number of the agent. */
  readonly agentid: number;
  /** One of the errors of this client. */
  readonly error: unknown;
  /** How many failed in a row, this one included. */
  readonly attempt: number;
  /** Milliseconds until the next poll. */
  readonly retryInMs: number;
}

/** Whoever wants the events of a session. */
export interface Listener {
  /** @returns whether the event is one that was waited for */
  readonly event: (event: AgentEvent) => boolean | undefined;
  readonly end?: (end: SessionEnd) => void;
}

/** The gateway-wide code for a Guid that is not accepted may pass; the vendor's demo clients take it five times in a row before they give up. */
const toleratedRefusals = 5;
const mayPass = /^000-/;

/** Faults at most an eighth of the time apart after which a gateway signs out an agent whom nobody polls for. */
const longestPauseMs = (polling.unpolledSeconds * 1000) / 8;

/** Polls as long as anybody listens, one poll at a time, and tells everybody what comes and how the session ends. */
export class Poller {
  readonly #poll: (signal: AbortSignal) => Promise<AgentEvent | undefined>;
  readonly #timer: Timer;
  readonly #onFault: (fault: Omit<PollFault, 'agentid'>) => void;
  /** Milliseconds after a poll without event. */
  readonly #spacingMs: () => number;
  readonly #listeners = new Set<Listener>();
  #running: AbortController | undefined;
  #inFlight: Promise<unknown> | undefined;
  #closing = false;
  /** A sign-out is under way: what the gateway says of the agent from now on is its effect. */
  signingOut = false;
  #end: SessionEnd | undefined;
  #resolveEnded: (end: SessionEnd) => void = () => {};
  /** Resolves when the session is over. */
  readonly ended = new Promise<SessionEnd>((resolve) => {
    this.#resolveEnded = resolve;
  });

  constructor(
    poll: (signal: AbortSignal) => Promise<AgentEvent | undefined>,
    timer: Timer,
    onFault: (fault: Omit<PollFault, 'agentid'>) => void,
    spacingMs: () => number = spacing,
  ) {
    this.#poll = poll;
    this.#timer = timer;
    this.#onFault = onFault;
    this.#spacingMs = spacingMs;
  }

  get end(): SessionEnd | undefined {
    return this.#end;
  }

  /**
   * Starts to poll, unless it is done already.
   *
   * @returns stops listening; the poll in flight is cancelled when nobody listens any more
   */
  listen(listener: Listener): () => void {
    if (this.#end) {
      listener.end?.(this.#end);
      return () => {};
    }
    this.#listeners.add(listener);
    if (!this.#running && !this.#closing) this.#run();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0 && !this.#closing) this.#stop();
    };
  }

  /** @returns whether somebody waited for this event */
  tell(event: AgentEvent): boolean {
    return [...this.#listeners].map((listener) => listener.event(event)).includes(true);
  }

  /** The agent was signed out. A poll that is held then may bring a last event, and is given the time of a spacing to do so. */
  async close(): Promise<void> {
    this.#closing = true;
    if (this.#inFlight) {
      const enough = new AbortController();
      await Promise.race([this.#inFlight, pause(this.#timer, polling.spacingMs.maximum, enough.signal)]);
      enough.abort();
    }
    this.finish();
  }

  /**
   * The session is over.
   *
   * @param told the retcode or event by which the gateway said so
   */
  finish(told?: string): void {
    if (this.#end) return;
    const end: SessionEnd = this.signingOut ? { reason: 'signed out' } : { reason: 'gone', ...(told !== undefined && { told }) };
    this.#end = end;
    this.#stop();
    for (const listener of this.#listeners) listener.end?.(end);
    this.#listeners.clear();
    this.#resolveEnded(end);
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #run(): Promise<void> {
    this.#running = new AbortController();
    const { signal } = this.#running;
    let attempt = 0;
    let refusals = 0;
    let inFlight: Promise<unknown> | undefined;
    while (!signal.aborted && !this.#closing) {
      let ms = 0;
      try {
        const poll = this.#poll(signal);
        inFlight = poll.catch(() => {});
        this.#inFlight = inFlight;
        const event = await poll;
        attempt = refusals = 0;
        if (!event) ms = this.#spacingMs();
      } catch (error) {
        if (signal.aborted) return;
        const refused = isGatewayError(error) && sessionCodes.includes(error.retcode) && mayPass.test(error.retcode);
        refusals = refused ? refusals + 1 : 0;
        if (refused && refusals >= toleratedRefusals) return this.finish(error.retcode);
        attempt += 1;
        ms = Math.min(polling.spacingMs.maximum * 2 ** (attempt - 1), longestPauseMs) * (1 - Math.random() / 2);
        this.#onFault({ error, attempt, retryInMs: Math.round(ms) });
      } finally {
        if (this.#inFlight === inFlight) this.#inFlight = undefined;
      }
      if (ms > 0) await pause(this.#timer, ms, signal);
    }
  }
}

/** Whether a refusal says that there is no session, or none any longer. */
export function isGone(error: unknown): boolean {
  return isGatewayError(error) && sessionCodes.includes(error.retcode) && !mayPass.test(error.retcode);
}

function spacing(): number {
  const { minimum, maximum } = polling.spacingMs;
  return minimum + Math.random() * (maximum - minimum);
}
