import { setTimeout } from 'node:timers/promises';
import { operations } from '../../../generated/catalog.js';
import type { OperationDescriptor } from '../../../src/descriptor.js';
import type { Agent } from './agents.js';
import { accepted, Caller, inParallel } from './caller.js';

const { getAgentEvent, sayBusy, getAgentStatus } = operations;

/** Longer than any benchmark takes, so that no poll comes back by itself; in milliseconds. */
export const endlessHoldMs = 60 * 60 * 1000;

/** Connections that are opened at a time: a server refuses more than some hundred that it has not accepted yet. */
const batch = 200;

/** Milliseconds in which the last polls reach the server: nothing else tells of a poll that it is held. */
const settleMs = 500;

/** Milliseconds that the answers to all polls may take at the end. */
const answersMs = 20_000;

/** One poll of each agent that waits for an event, on a connection of its own. */
export class HeldPolls implements Disposable {
  readonly #agents: readonly Agent[];
  readonly #polls: Caller;
  readonly #commands: Caller;
  readonly #answers: Promise<void>[] = [];
  #answered = 0;
  #withEvent = 0;
  /** What a poll brought in place of the event, the first time. */
  #other: string | undefined;

  private constructor(baseUrl: string, agents: readonly Agent[]) {
    this.#agents = agents;
    this.#polls = new Caller(baseUrl, agents.length);
    this.#commands = new Caller(baseUrl, 16);
  }

  static async open(baseUrl: string, agents: readonly Agent[]): Promise<HeldPolls> {
    const held = new HeldPolls(baseUrl, agents);
    for (let from = 0; from < agents.length; from += batch) {
      const next = agents.slice(from, from + batch);
      // A connection is open for the client before the server has accepted it; once it brought an answer, it is for both.
      await Promise.all(next.map((agent) => held.#exchange(held.#polls, getAgentStatus, agent)));
      for (const agent of next) held.#answers.push(held.#poll(agent));
    }
    await setTimeout(settleMs);
    return held;
  }

  /**
   * Gives every agent an event, which every poll has to bring that is really held.
   *
   * @throws {Error} if one came back before, or does not now
   */
  async release(): Promise<void> {
    const count = this.#agents.length;
    if (this.#answered > 0) throw new Error(`${this.#answered} of ${count} polls were not held; one came back with ${this.#other}`);
    await inParallel(this.#agents, 16, (agent) => this.#exchange(this.#commands, sayBusy, agent));
    await Promise.race([Promise.all(this.#answers), setTimeout(answersMs, undefined, { ref: false })]);
    if (this.#withEvent === count) return;
    const others = `${this.#answered - this.#withEvent} brought something else, such as ${this.#other}`;
    const late = `${count - this.#answered} nothing within ${answersMs / 1000} s`;
    throw new Error(`of ${count} held polls ${this.#withEvent} brought the event of a command, ${others}, ${late}`);
  }

  [Symbol.dispose](): void {
    this.#polls[Symbol.dispose]();
    this.#commands[Symbol.dispose]();
  }

  async #poll({ agentid, guid }: Agent): Promise<void> {
    const body = await this.#polls.call(getAgentEvent, { agentid }, { guid }).then(
      (answer) => answer.body,
      (error: unknown) => String(error),
    );
    if (sayBusy.triggeredEvents.some(({ event }) => body.includes(`"eventType":"${event}"`))) this.#withEvent += 1;
    else this.#other ??= body;
    this.#answered += 1;
  }

  async #exchange(caller: Caller, operation: OperationDescriptor, { agentid, guid }: Agent): Promise<void> {
    accepted(operation, await caller.call(operation, { agentid }, { guid }));
  }
}
