/// <reference lib="esnext.disposable" preserve="true" />
import type { SessionMethods } from '../../generated/methods.js';
import type { SessionEnd } from './errors.js';
import type { AgentEvent, EventOf, EventType } from './event.js';
import type { CallOptions, Result } from './types.js';

/** How to wait for an event. */
export interface WaitOptions {
  /** Gives up waiting: the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait, 1 to 2147483647; default: `timeoutMs` of the gateway. */
  readonly timeoutMs?: number | undefined;
}

/**
 * An agent who is signed in. Beside what is here it has a method for each operation of the contract, with the parameters by name.
 *
 * An operation that resolves was accepted; whether it took effect is told by an event: `waitFor`. A session that nobody polls for is
 * ended by the gateway two minutes after the sign-in (page cec_07_1202): iterate over `events`, use `on`, or call `keepAlive`.
 */
export interface AgentSession extends SessionMethods, AsyncDisposable {
  /** Number of the agent. */
  readonly agentid: number;
  /** What the gateway told at the sign-in (page cec_07_1224); `undefined` for a session that was resumed. */
  readonly signInResult: Result<'loginEx'> | undefined;
  /** The present Guid (page cec_07_0005), for `gateway.resume`. Whoever has it can act as the agent: it is in no log, no error and no JSON of this package. */
  readonly guid: string;
  /** The cookies by which a load balancer keeps the session on one node, for `gateway.resume`; empty in a browser, which sees to them by itself. */
  readonly cookies: string;
  /** Whether the session is not known to be over. */
  readonly active: boolean;
  /** Resolves when the session is over: by a sign-out, or when an answer or event says that the agent is gone. It never rejects. */
  readonly ended: Promise<SessionEnd>;

  /**
   * The events of the agent from now on, one by one (page cec_07_1274).
   *
   * There is one poll at a time, however many listen. The next one is sent right after an event, and 200 to 500 ms after a poll that brought none;
   * a poll that failed is tried again after a pause that grows to 15 s. The iteration ends, without an error, with the session, on
   * `break`, and when the signal is aborted.
   */
  events(options?: Pick<CallOptions, 'signal'>): AsyncIterableIterator<AgentEvent, undefined>;

  /**
   * Calls a handler for each event of that name from now on, or for each event at all with `'*'`, and polls for them. What a handler throws is an
   * uncaught error, as with any listener.
   *
   * @returns stops calling
   */
  on<Type extends EventType>(type: Type, handler: (event: EventOf<Type>) => void): () => void;
  on(type: '*', handler: (event: AgentEvent) => void): () => void;

  /**
   * Waits for an event, and polls for it. An event that a command of this session triggers, and that came since the command was sent, is
   * found even if it came before this call.
   *
   * @param type a name, several of which one has to come, or `'*'` for the next event at all
   * @throws {TimeoutError} if it does not come in time
   * @throws {SessionEndedError} if the session is over first
   */
  waitFor<Type extends EventType>(type: Type | readonly Type[], options?: WaitOptions): Promise<EventOf<Type>>;
  waitFor(type: '*', options?: WaitOptions): Promise<AgentEvent>;

  /**
   * Hands over events that were pushed (page cec_07_1275): whoever listens gets them as if they had been polled for.
   *
   * Of a session whose sign-in had both `callBackUri` and `serviceToken` nobody polls: instead of it the heartbeat of page cec_07_1204 is sent
   * every 30 s as long as anybody listens, waits, or has called `keepAlive`.
   *
   * @param events what `createPushHandler` gave, the oldest first
   */
  deliver(events: readonly AgentEvent[]): void;

  /**
   * Polls although nobody listens, so that the gateway does not end the session and the Guid is renewed. The events are dropped.
   *
   * @returns stops it
   */
  keepAlive(options?: Pick<CallOptions, 'signal'>): () => void;

  /**
   * Signs the agent out (page cec_07_1219), unless the session is over. That the agent is signed out already is no error here, as it is
   * with `logout`. When it resolves, no poll is in flight any more.
   *
   * @throws {GatewayError} if the gateway refuses, e.g. during a call
   */
  signOut(options?: CallOptions): Promise<void>;
}
