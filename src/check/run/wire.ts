import { setTimeout as delay } from 'node:timers/promises';
import { type OperationId, operation } from '../../operation.js';
import type { Attempt, Exchange, Outcome, SentRequest } from '../exchange.js';
import { faultObstacle, type Obstacle } from '../obstacle.js';
import { type Connection, Sender } from '../send.js';

/** The check was stopped from outside: nothing more is sent but sign-outs. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The gateway answers nothing any more. */
export class Gone extends Error {
  override readonly name = 'Gone';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(obstacle.reason);
    this.obstacle = obstacle;
  }
}

/** Requests in a row without an answer: of one operation until it counts as deaf, of all until the gateway counts as gone. */
const deafAfter = 2;
const goneAfter = 3;

export interface WireOptions extends Connection {
  /** Milliseconds between the starts of two requests. */
  readonly delayMs: number;
  readonly signal?: AbortSignal;
  /** Called after each exchange. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** The one way to the gateway: keeps the pace, notes every exchange, and stops when the check is interrupted. */
export class Wire {
  readonly #options: WireOptions;
  readonly #sender: Sender;
  readonly #exchanges: Exchange[] = [];
  readonly #unanswered = new Map<OperationId, number>();
  #inARow = 0;
  #isGone = false;
  #next = 0;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#sender = new Sender(options);
  }

  get baseUrl(): string {
    return this.#options.baseUrl;
  }

  /** Milliseconds between the starts of two requests. */
  get paceMs(): number {
    return this.#options.delayMs;
  }

  /** Everything that was sent and what came back, in the order of the answers. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /**
   * Sends one request.
   *
   * @param decisive a request whose answer is waited for even if the check is interrupted: it says who is signed in
   * @param signal gives the answer up
   * @throws {Interrupted} if the check was stopped
   * @throws {Gone} if nothing was answered for some time
   */
  async send(attempt: Attempt, decisive: boolean, signal?: AbortSignal): Promise<Exchange> {
    await this.#pace();
    this.#stopIfInterrupted();
    const signals = [...(signal ? [signal] : []), ...(this.#options.signal && !decisive ? [this.#options.signal] : [])];
    const startedAt = performance.now();
    const outcome = await this.#sender.send(attempt.request, signals.length > 0 ? AbortSignal.any(signals) : undefined);
    const exchange: Exchange = { ...attempt, outcome, startedAt, endedAt: performance.now() };
    if (!decisive) this.#stopIfInterrupted();
    this.#exchanges.push(exchange);
    this.#options.onExchange?.(exchange);
    this.#count(exchange);
    return exchange;
  }

  /** Whether an operation left its last requests without an answer: each further one would cost the whole time-out. */
  isDeaf(id: OperationId): boolean {
    return (this.#unanswered.get(id) ?? 0) >= deafAfter;
  }

  /** Whether nothing was answered any more. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Has an operation count as one that does not answer. */
  giveUpOn(id: OperationId): void {
    this.#unanswered.set(id, deafAfter);
  }

  #count({ operation: id, outcome, request }: Exchange): void {
    if (outcome.kind === 'fault' && outcome.code === 'ABORT_ERR') return;
    // A gateway may close the connection on a method that it does not know.
    if (outcome.kind === 'fault' && request.method !== operation(id).method) return;
    const answered = outcome.kind === 'answer';
    this.#unanswered.set(id, answered ? 0 : (this.#unanswered.get(id) ?? 0) + 1);
    this.#inARow = answered ? 0 : this.#inARow + 1;
    if (outcome.kind !== 'fault' || this.#inARow < goneAfter) return;
    this.#isGone = true;
    throw new Gone(faultObstacle(outcome, new URL(request.url)));
  }

  /** Sends a request beside the check, which is noted nowhere: it may have been interrupted, but nobody is to stay signed in. */
  async sendAside(request: SentRequest): Promise<Outcome> {
    return await this.#sender.send(request);
  }

  async #pace(): Promise<void> {
    const { delayMs } = this.#options;
    if (delayMs === 0) return;
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + delayMs;
    await delay(at - now);
  }

  #stopIfInterrupted(): void {
    if (this.#options.signal?.aborted) throw new Interrupted('the check was interrupted');
  }
}
