import { closingEvents, closingOperations, openingOperations, operations, polling, sessionCodes } from '../../generated/client.js';
import type { SessionMethods } from '../../generated/methods.js';
import { Cookies } from '../cookies.js';
import type { ClientOperation } from '../descriptor.js';
import { guidFrom, setGuidHeader } from '../guid.js';
import type { OperationId } from '../operation.js';
import type { AgentSession, WaitOptions } from './agent-session.js';
import { payloadOf } from './answer.js';
import { type GatewayError, isContractError, isGatewayError, SessionEndedError, TimeoutError } from './errors.js';
import type { AgentEvent } from './event.js';
import { EventIterator } from './event-iterator.js';
import { Gate } from './gate.js';
import { checkedFunction, checkedOptions, refuseUnknown, timeoutOf } from './options.js';
import { secretsIn, sortParameters } from './parameters.js';
import { isGone, Poller, type PollFault } from './poller.js';
import type { Setup } from './setup.js';
import { type Call, callerOf } from './transport.js';
import type { CallOptions, Result } from './types.js';
import { runUserCode } from './user-code.js';

const waitNames = ['signal', 'timeoutMs'] as const satisfies (keyof WaitOptions)[];

/** Guids that were replaced, of which an answer on its way may still bring one. */
const rememberedGuids = 64;

/** How a session was opened. */
interface Opening {
  /** The sign-in. */
  readonly by?: ClientOperation;
  readonly result?: Result<'loginEx'>;
  /** Events are pushed, and this is what the pushes are authenticated with. */
  readonly serviceToken?: string | undefined;
}

/** What `AgentSession` describes. Its methods for the operations are made from the catalog, below. */
export class Session implements Omit<AgentSession, keyof SessionMethods> {
  readonly agentid: number;
  readonly signInResult: Result<'loginEx'> | undefined;
  readonly #setup: Setup;
  readonly #cookies: Cookies;
  /** The present Guid is the last one. */
  #guids: string[];
  readonly #poller: Poller;
  readonly #polls = new Gate<'poll'>();
  /** The events that came since the command that triggers them was sent, by name, and that nobody waited for yet. */
  readonly #proofs = new Map<string, AgentEvent[]>();

  /** @param by the sign-in that opened it */
  constructor(
    setup: Setup,
    agentid: number,
    guid: string,
    cookies = new Cookies(),
    { by = setup.operations.loginEx, result, serviceToken }: Opening = {},
  ) {
    this.agentid = agentid;
    this.signInResult = result;
    this.#setup = setup;
    const { getAgentEvent, handShake } = setup.operations;
    this.#cookies = cookies;
    this.#guids = [guid];
    this.#expect(by);
    const onFault = (fault: Omit<PollFault, 'agentid'>) => runUserCode(() => setup.onPollFault({ agentid, ...fault }));
    const poll = (signal: AbortSignal) => this.#call(getAgentEvent, {}, { signal }) as Promise<AgentEvent | undefined>;
    const beat = async (signal: AbortSignal) => void (await this.#call(handShake, { service_token: serviceToken }, { signal }));
    this.#poller =
      serviceToken === undefined
        ? new Poller(poll, setup.timer, onFault)
        : new Poller(beat, setup.timer, onFault, () => polling.heartbeatSeconds * 1000);
  }

  get guid(): string {
    return this.#guids.at(-1) ?? '';
  }

  get cookies(): string {
    return this.#cookies.header().Cookie ?? '';
  }

  get active(): boolean {
    return !this.#poller.end;
  }

  get ended(): AgentSession['ended'] {
    return this.#poller.ended;
  }

  events(options: Pick<CallOptions, 'signal'> = {}): AsyncIterableIterator<AgentEvent, undefined> {
    const { signal } = checkedOptions(options);
    const events: EventIterator = new EventIterator(() => {
      stop();
      signal?.removeEventListener('abort', abort);
    });
    const abort = () => void events.return();
    let stop = () => {};
    if (signal?.aborted) abort();
    else {
      signal?.addEventListener('abort', abort);
      stop = this.#poller.listen({ event: (event) => void events.push(event), end: () => events.end() });
    }
    return events;
  }

  on(type: string, handler: (event: never) => void): () => void {
    checkedFunction('handler', handler);
    return this.#poller.listen({
      event: (event) => {
        if (isOneOf([type], event)) runUserCode(() => handler(event as never));
        return undefined;
      },
    });
  }

  keepAlive(options: Pick<CallOptions, 'signal'> = {}): () => void {
    const { signal } = checkedOptions(options);
    if (signal?.aborted) return () => {};
    const stop = () => {
      leave();
      signal?.removeEventListener('abort', stop);
    };
    const leave = this.#poller.listen({ event: () => undefined });
    signal?.addEventListener('abort', stop);
    return stop;
  }

  deliver(events: readonly AgentEvent[]): void {
    for (const event of events) if (this.active) this.#tell(event);
  }

  async waitFor(types: string | readonly string[], options: WaitOptions = {}): Promise<never> {
    const { signal } = checkedOptions(options);
    refuseUnknown(options, waitNames);
    const timeoutMs = timeoutOf(options, this.#setup.timeoutMs);
    const wanted = [types].flat();
    signal?.throwIfAborted();
    for (const type of wanted) {
      const proof = this.#proofs.get(type)?.shift();
      if (proof) return proof as never;
    }
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        stop();
        cancel();
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const abort = () => finish(() => reject(signal?.reason));
      const late = () => {
        const caller = callerOf({ operation: this.#setup.operations.getAgentEvent, agentid: this.agentid });
        const problem = `waited ${timeoutMs} ms for ${wanted.join(' or ')} in vain`;
        finish(() => reject(new TimeoutError(caller, timeoutMs, problem)));
      };
      let stop = () => {};
      const cancel = this.#setup.timer.after(timeoutMs, late);
      signal?.addEventListener('abort', abort);
      stop = this.#poller.listen({
        event: (event) => {
          if (!isOneOf(wanted, event)) return false;
          finish(() => resolve(event as never));
          return true;
        },
        end: (end) => finish(() => reject(new SessionEndedError(this.agentid, end))),
      });
    });
  }

  async signOut(options: CallOptions = {}): Promise<void> {
    if (!this.active) return;
    await this.#setup.gate.run(
      this.agentid,
      async () => {
        if (!this.active) return;
        await this.#leave(this.#setup.operations.logout, {}, options).catch((error: unknown) => {
          if (!isGone(error)) throw error;
        });
      },
      checkedOptions(options).signal ?? undefined,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.signOut();
  }

  toJSON(): object {
    return { agentid: this.agentid, active: this.active };
  }

  /** What Node prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `AgentSession ${JSON.stringify(this)}`;
  }

  /** Signs out; not to be called but through the gate. */
  async #leave(operation: ClientOperation, parameters: object, options: CallOptions): Promise<unknown> {
    this.#poller.signingOut = true;
    try {
      const result = await this.#call(operation, parameters, options);
      await this.#poller.close();
      return result;
    } catch (error) {
      this.#poller.signingOut = false;
      throw error;
    }
  }

  async #call(operation: ClientOperation, parameters: object, options: CallOptions): Promise<unknown> {
    const { agentid } = this;
    const { transport, operations, timeoutMs } = this.#setup;
    const { signal } = checkedOptions(options);
    let brought: string | undefined;
    const given = parameters as Record<string, unknown>;
    const secrets = () => [...this.#guids, ...secretsIn(operation, given)];
    const call = {
      operation,
      agentid,
      sent: sortParameters(operation, agentid, given, secrets()),
      guid: this.guid,
      cookies: this.#cookies,
      signal: signal ?? undefined,
      timeoutMs: timeoutOf(options, timeoutMs, operation.heldSeconds),
      onHead: (headers: Headers) => {
        brought = this.#renew(guidFrom(headers.get(setGuidHeader)));
      },
      secrets,
    };
    this.#expect(operation);
    try {
      if (operation !== operations.getAgentEvent) return this.#taken(operation, payloadOf(call, await transport.text(call)));
      return await this.#polls.run('poll', () => this.#poll(call), call.signal);
    } catch (error) {
      if (isGone(error)) this.#poller.finish((error as GatewayError).retcode);
      if (isFromStranger(error)) this.#guids = this.#guids.filter((guid) => guid !== brought);
      throw error;
    }
  }

  /** An operation may bring a new Guid in its answer rather than in a header (page cec_07_1225). */
  #taken({ bringsGuid }: ClientOperation, payload: unknown): unknown {
    if (bringsGuid !== undefined) this.#renew((payload as Record<string, string>)[bringsGuid]);
    return payload;
  }

  async #poll(call: Call): Promise<AgentEvent | undefined> {
    const event = payloadOf(call, await this.#setup.transport.text({ ...call, guid: this.guid })) as AgentEvent | undefined;
    if (event) this.#tell(event);
    return event;
  }

  /**
   * An answer that was long on its way brings no Guid back that has been replaced since.
   *
   * @returns the Guid if it is a new one
   */
  #renew(guid: string | undefined): string | undefined {
    if (guid === undefined || this.#guids.includes(guid)) return undefined;
    this.#guids = [...this.#guids, guid].slice(-rememberedGuids);
    return guid;
  }

  /** An event from before a command is no proof of it. */
  #expect({ triggers }: ClientOperation): void {
    for (const type of triggers) this.#proofs.set(type, []);
  }

  #tell(event: AgentEvent): void {
    if (!this.#poller.tell(event)) this.#proofs.get(event.eventType)?.push(event);
    if (closingEvents.includes(event.eventType)) this.#poller.finish(event.eventType);
  }

  static {
    const methods = Session.prototype as unknown as Record<
      string,
      (parameters?: object, options?: CallOptions) => Promise<unknown>
    >;
    for (const id of Object.keys(operations) as OperationId[]) {
      if (openingOperations.includes(id)) continue;
      methods[id] = async function (this: Session, parameters = {}, options = {}) {
        const operation = this.#setup.operations[id];
        if (!closingOperations.includes(id)) return this.#call(operation, parameters, options);
        return this.#setup.gate.run(
          this.agentid,
          () => this.#leave(operation, parameters, options),
          checkedOptions(options).signal ?? undefined,
        );
      };
    }
  }
}

/** Whether an answer knows nothing of the session, or is none of the gateway: a Guid that came with it is not one of the session. */
function isFromStranger(error: unknown): boolean {
  return isGatewayError(error) ? sessionCodes.includes(error.retcode) : isContractError(error) && error.pointer === '';
}

function isOneOf(types: readonly string[], { eventType }: AgentEvent): boolean {
  return types.includes(eventType) || types.includes('*');
}
