import type { Clock } from '../clock.js';
import { guidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import { isRefusal } from '../retcode.js';
import { RunningClock } from './clock.js';
import type { AgentEvent } from './event-queue.js';
import { emptyPoll } from './http.js';
import type { PushTarget } from './push-target.js';
import type { Session } from './session.js';

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
  readonly #clock: Clock;
  readonly #machine: Clock;
  readonly #fetch: PushFetch;
  readonly #onEnd: () => void;
  readonly #running = new Map<Session, AbortController>();
  /** The end of what is pushed last, by agent and address: what a session still has to tell comes before what the next one has. */
  readonly #ends = new Map<string, Promise<void>>();
  #failures: readonly FailedPush[] = [];

  /**
   * @param onEnd told of the end of every push, taken or given up
   * @param machine the clock by which a push is given up: that of the emulator may be moved on while one is under way, which takes no longer for that
   */
  constructor(clock: Clock, send: PushFetch = fetch, onEnd: () => void = () => {}, machine: Clock = new RunningClock()) {
    this.#clock = clock;
    this.#machine = machine;
    this.#fetch = send;
    this.#onEnd = onEnd;
  }

  /** The last pushes that were given up. */
  get failures(): readonly FailedPush[] {
    return this.#failures;
  }

  /** Sees to it that the waiting events of an agent are sent. */
  push(session: Session): void {
    const { push, agentid } = session;
    if (push === undefined || this.#running.has(session)) return;
    const stop = new AbortController();
    this.#running.set(session, stop);
    const line = `${agentid} ${push.uri}`;
    // It never begins at once: what is told in the same breath goes in one push.
    const end = (this.#ends.get(line) ?? Promise.resolve()).then(() => this.#run(session, push, stop));
    this.#ends.set(line, end);
    void end.then(() => {
      if (this.#ends.get(line) === end) this.#ends.delete(line);
    });
  }

  /** Gives up what is being sent. */
  close(): void {
    for (const stop of this.#running.values()) stop.abort();
    this.#running.clear();
    this.#ends.clear();
  }

  async #run(session: Session, target: PushTarget, stop: AbortController): Promise<void> {
    const { signal } = stop;
    while (!signal.aborted && session.events.waiting.length > 0) {
      const events = target.serviceToken === undefined ? session.events.waiting.slice(0, 1) : [...session.events.waiting];
      const problem = await this.#send(session, target, events, signal);
      if (signal.aborted) return;
      if (problem !== undefined) this.#failed(session, events, problem);
      for (const event of events) {
        if (session.events.waiting[0] !== event) continue;
        if (problem === undefined) session.events.take();
        else session.events.drop();
      }
      this.#onEnd();
    }
    // In the same breath as the last look at what waits, so that no event comes between.
    if (this.#running.get(session) === stop) this.#running.delete(session);
  }

  /** What was wrong in the end, if anything was. */
  async #send(session: Session, target: PushTarget, events: readonly AgentEvent[], stop: AbortSignal): Promise<string | undefined> {
    let problem: string | undefined;
    for (let attempt = 0; attempt < attempts && !stop.aborted; attempt += 1) {
      if (attempt > 0) await this.#pause(stop);
      problem = await this.#attempt(session, target, events, stop);
      if (problem === undefined) return undefined;
    }
    return problem;
  }

  async #attempt(
    { agentid, guids }: Session,
    { uri, serviceToken }: PushTarget,
    events: readonly AgentEvent[],
    stop: AbortSignal,
  ): Promise<string | undefined> {
    if (stop.aborted) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    // Not every `fetch` that a user may bring follows its signal.
    const givenUp = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const abort = () => controller.abort(stop.reason);
    const cancel = this.#machine.after(timeoutMs, () => controller.abort(new Error('no answer in time')));
    stop.addEventListener('abort', abort, { once: true });
    const guid = guids.issued.at(-1)?.guid;
    try {
      const sent = this.#exchange(uri, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=UTF-8',
          ...(guid !== undefined && { [guidHeader]: guid }),
          ...(serviceToken !== undefined && { service_token: serviceToken }),
        },
        body: JSON.stringify(bodyOf(agentid, serviceToken, events)),
        redirect: 'manual',
        signal,
      });
      return await Promise.race([sent, givenUp]);
    } catch (error) {
      return reasonOf(error);
    } finally {
      cancel();
      stop.removeEventListener('abort', abort);
    }
  }

  async #exchange(uri: string, init: RequestInit): Promise<string | undefined> {
    const answer = await this.#fetch(uri, init);
    const retcode = parseObject(await answer.text())?.retcode;
    if (!answer.ok) return `answered with HTTP status ${answer.status}`;
    return isRefusal(retcode) ? `refused with ${retcode}` : undefined;
  }

  #pause(stop: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const over = () => {
        cancel();
        stop.removeEventListener('abort', over);
        resolve();
      };
      const cancel = this.#clock.after(pauseMs, over);
      stop.addEventListener('abort', over);
    });
  }

  #failed({ agentid }: Session, events: readonly AgentEvent[], reason: string): void {
    const failure = { at: this.#clock.now(), agentid, events: events.map(({ eventType }) => eventType), reason };
    this.#failures = [...this.#failures, failure].slice(-keptFailures);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** The older form has one event in the envelope of a poll. */
function bodyOf(agentid: number, serviceToken: string | undefined, events: readonly AgentEvent[]): object {
  if (serviceToken !== undefined) return { workNo: String(agentid), eventList: events };
  return { ...emptyPoll, event: events[0] };
}
