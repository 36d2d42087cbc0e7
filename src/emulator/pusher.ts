import { guidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import { isRefusal } from '../retcode.js';
import type { MovableClock } from './clock.js';
import type { AgentEvent } from './event-queue.js';
import type { PushTarget, Session } from './session.js';

/** What sends a push. */
export type PushFetch = (url: string, init: RequestInit) => Promise<Response>;

/** Events that nobody took, for people. */
export interface FailedPush {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly agentid: number;
  readonly events: readonly string[];
  readonly reason: string;
}

/** What a gateway does when a push fails is on no page: here it is sent three times, a second apart, and given up then. */
const attempts = 3;
const pauseMs = 1000;
const timeoutMs = 10_000;
const keptFailures = 50;

/** Sends events to whoever asked for them to be pushed: to each agent one push at a time, and in order. */
export class Pusher {
  readonly #clock: MovableClock;
  readonly #fetch: PushFetch;
  readonly #onEnd: () => void;
  readonly #running = new Map<Session, AbortController>();
  #failures: readonly FailedPush[] = [];

  /** @param onEnd told of the end of every push, taken or given up */
  constructor(clock: MovableClock, send: PushFetch = fetch, onEnd: () => void = () => {}) {
    this.#clock = clock;
    this.#fetch = send;
    this.#onEnd = onEnd;
  }

  /** The last pushes that were given up. */
  get failures(): readonly FailedPush[] {
    return this.#failures;
  }

  /** Sees to it that the waiting events of an agent are sent. */
  push(session: Session): void {
    const { push } = session;
    if (push === undefined || this.#running.has(session)) return;
    const stop = new AbortController();
    this.#running.set(session, stop);
    // What is told in the same breath goes in one push.
    queueMicrotask(() => void this.#run(session, push, stop.signal).finally(() => this.#running.delete(session)));
  }

  /** Gives up what is being sent. */
  close(): void {
    for (const stop of this.#running.values()) stop.abort();
    this.#running.clear();
  }

  async #run(session: Session, target: PushTarget, stop: AbortSignal): Promise<void> {
    while (!stop.aborted && session.events.waiting.length > 0) {
      const events = target.serviceToken === undefined ? session.events.waiting.slice(0, 1) : [...session.events.waiting];
      const problem = await this.#send(session, target, events, stop);
      if (stop.aborted) return;
      if (problem !== undefined) this.#failed(session, events, problem);
      for (const _ of events) problem === undefined ? session.events.take() : session.events.drop();
      this.#onEnd();
    }
  }

  async #send(session: Session, target: PushTarget, events: readonly AgentEvent[], stop: AbortSignal): Promise<string | undefined> {
    let problem: string | undefined;
    for (let attempt = 0; attempt < attempts && !stop.aborted; attempt += 1) {
      if (attempt > 0) await this.#pause(stop);
      problem = await this.#attempt(session, target, events, stop);
      if (problem === undefined) return undefined;
    }
    return problem;
  }

  /** What was wrong, if anything was. */
  async #attempt(
    { agentid, guids }: Session,
    { uri, serviceToken }: PushTarget,
    events: readonly AgentEvent[],
    stop: AbortSignal,
  ): Promise<string | undefined> {
    const timeout = new AbortController();
    const cancel = this.#clock.after(timeoutMs, () => timeout.abort(new Error('no answer in time')));
    try {
      const guid = guids.issued.at(-1)?.guid;
      const answer = await this.#fetch(uri, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=UTF-8',
          ...(guid !== undefined && { [guidHeader]: guid }),
          ...(serviceToken !== undefined && { service_token: serviceToken }),
        },
        body: JSON.stringify(bodyOf(agentid, serviceToken, events)),
        redirect: 'manual',
        signal: AbortSignal.any([stop, timeout.signal]),
      });
      const retcode = parseObject(await answer.text())?.retcode;
      if (!answer.ok) return `answered with HTTP status ${answer.status}`;
      return isRefusal(retcode) ? `refused with ${retcode}` : undefined;
    } catch (error) {
      const { message, cause } = error as Error;
      return cause instanceof Error ? `${message}: ${cause.message}` : message;
    } finally {
      cancel();
    }
  }

  #pause(stop: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(pauseMs, resolve);
      stop.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });
  }

  #failed({ agentid }: Session, events: readonly AgentEvent[], reason: string): void {
    const failure = { at: this.#clock.now(), agentid, events: events.map(({ eventType }) => eventType), reason };
    this.#failures = [...this.#failures, failure].slice(-keptFailures);
  }
}

/** The older form has one event in the envelope of a poll. */
function bodyOf(agentid: number, serviceToken: string | undefined, events: readonly AgentEvent[]): object {
  if (serviceToken !== undefined) return { workNo: String(agentid), eventList: events };
  return { message: '', retcode: '0', event: events[0] };
}
