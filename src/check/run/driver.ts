import { setTimeout as delay } from 'node:timers/promises';
import { Cookies } from '../../cookies.js';
import { errorCode } from '../../error-code.js';
import { type OperationId, operation } from '../../operation.js';
import type { Agent } from '../agent.js';
import { type Exchange, guidOf, isSuccess, retcodeOf } from '../exchange.js';
import { type Call, type Credential, requestOf } from '../plan/case.js';
import type { Wire } from './wire.js';

/** Milliseconds that the answer to a poll may be behind that to another request. */
const renewalLagMs = 80;

/** A Guid of the usual form that no gateway has given to anybody. */
const madeUpGuid = '00000000-0000-4000-8000-000000000000.AgentGateway1';

/** Sends the requests of one agent and knows the agent's Guid. */
export class Driver {
  readonly agent: Agent;
  readonly #wire: Wire;
  readonly #cookies = new Cookies();
  readonly #guids: string[] = [];
  #guid: string | undefined;
  #ended: string | undefined;
  #acts = 0;
  /** What succeeded since the last sign-in, that included. */
  #done: readonly OperationId[] = [];
  readonly #worked = new Set<OperationId>();
  /** How often the Guid was renewed within a session. */
  #renewals = 0;
  /** The Guid before the last renewal, as long as the new one has not been taken. */
  #former: string | undefined;
  /** A request that the renewed Guid did not open, and the former one did. */
  #deadRenewal: { readonly exchange: Exchange; readonly by: OperationId } | undefined;
  /** The operation that brought the present Guid. */
  #broughtBy: OperationId | undefined;
  /** Whose Guid a call with a foreign one carries. */
  stranger: Driver | undefined;

  constructor(wire: Wire, agent: Agent) {
    this.#wire = wire;
    this.agent = agent;
  }

  /** Whether an operation was seen to succeed for this agent. */
  hasWorked(id: OperationId): boolean {
    return this.#worked.has(id);
  }

  /** How many requests were sent beside polls. */
  get acts(): number {
    return this.#acts;
  }

  /** The Guid of the present session. */
  get guid(): string | undefined {
    return this.#guid;
  }

  /** Every Guid that came, the newest first. */
  get guids(): readonly string[] {
    return this.#guids;
  }

  get cookies(): Cookies {
    return this.#cookies;
  }

  get renewals(): number {
    return this.#renewals;
  }

  /** A request that was refused with a new Guid, although the former one still opens it, and what brought the new one. */
  get deadRenewal(): { readonly exchange: Exchange; readonly by: OperationId } | undefined {
    return this.#deadRenewal;
  }

  /** Whether there is a Guid of that kind to be sent. */
  has(credential: Credential): boolean {
    return credential === 'none' || this.#credential(credential) !== undefined;
  }

  /**
   * Sends a call.
   *
   * A Guid that is renewed while a request is under way may make it fail: whether the former one still works is open, so the request
   * is sent once more with the new one, and the first answer says nothing.
   *
   * @throws {Interrupted} if the check was stopped
   */
  async send(call: Call, signal?: AbortSignal): Promise<Exchange> {
    for (;;) {
      const before = this.#guid;
      const exchange = await this.#sendOnce(call, signal);
      const { needsGuid } = operation(call.operation);
      if (call.guid !== 'own' || !needsGuid) return exchange;
      if (isSuccess(retcodeOf(exchange)) && this.#guid === before) this.#former = undefined;
      if (!blamesSession(exchange)) return exchange;
      if (this.#guid !== before) continue;
      // The poll that renews a Guid may be answered a little later than the request that is refused because of it.
      if (isOwn(call)) await delay(renewalLagMs);
      if (this.#guid !== before) continue;
      const former = this.#former;
      if (former === undefined) return exchange;
      // Either the session is over, or the gateway renewed the Guid and forgot that it did.
      this.#former = undefined;
      this.#guid = former;
      const again = await this.#sendOnce(call, signal);
      if (blamesSession(again)) {
        this.#guid = before;
        return exchange;
      }
      if (this.#broughtBy !== undefined) this.#deadRenewal ??= { exchange, by: this.#broughtBy };
      return again;
    }
  }

  /** Forgets the session, which was signed out. */
  endSession(): void {
    this.#ended = this.#guid ?? this.#ended;
    this.#guid = undefined;
  }

  async #sendOnce(call: Call, signal: AbortSignal | undefined): Promise<Exchange> {
    const { session, needsGuid, heldSeconds } = operation(call.operation);
    const caller = {
      agentid: this.agent.agentid,
      baseUrl: this.#wire.baseUrl,
      fields: { password: this.agent.password, ...(this.agent.phone !== undefined && { phonenum: this.agent.phone }) },
      guid: needsGuid ? this.#credential(call.guid) : undefined,
      cookies: this.#cookies.header() as Record<string, string>,
    };
    const { request, sent } = requestOf(call, caller);
    const attempt = { operation: call.operation, agentid: this.agent.agentid, sent, request, guid: call.guid, after: this.#done };
    if (heldSeconds === undefined) this.#acts += 1;
    const exchange = await this.#wire.send(attempt, session !== undefined, signal);
    if (exchange.outcome.kind === 'answer') this.#cookies.take(exchange.outcome.cookies);
    if (call.guid === 'own' && isSuccess(retcodeOf(exchange))) this.#worked.add(call.operation);
    if (heldSeconds === undefined && isSuccess(retcodeOf(exchange))) this.#note(call.operation);
    this.#learn(call, exchange);
    return exchange;
  }

  #note(id: OperationId): void {
    const before = operation(id).session === 'opens' ? [] : this.#done.filter((other) => other !== id);
    this.#done = [...before, id];
  }

  #learn(call: Call, exchange: Exchange): void {
    const guid = guidOf(exchange);
    if (guid === undefined || guid === this.#guid) return;
    const opens = operation(call.operation).session === 'opens';
    // A poll that a stranger's Guid got through is a fault of its own; its Guid is none of this session.
    if (!opens && (call.guid !== 'own' || this.#guid === undefined)) return;
    if (!opens) {
      if (this.#deadRenewal !== undefined) return;
      // One that was asked for says nothing of those that come by themselves.
      if (operation(call.operation).bringsGuid === undefined) this.#renewals += 1;
      this.#former = this.#guid;
      this.#broughtBy = call.operation;
    }
    this.#guid = guid;
    this.#guids.unshift(guid);
  }

  #credential(credential: Credential): string | undefined {
    switch (credential) {
      case 'own':
        return this.#guid;
      case 'none':
        return undefined;
      case 'made-up':
        return madeUpGuid;
      case 'altered':
        return this.#guid === undefined ? undefined : altered(this.#guid);
      case 'cut':
        return this.#guid === undefined ? undefined : cut(this.#guid);
      case 'foreign':
        return this.stranger?.guid;
      case 'empty':
        return '';
      case 'ended':
        // A gateway may well give the same Guid to an agent's next session.
        return this.#ended === this.#guid ? undefined : this.#ended;
    }
  }
}

/** The same Guid with another last character before the name of the gateway's node, which a gateway may well not look at. */
function altered(guid: string): string {
  const [secret = ''] = guid.split('.');
  return `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}${guid.slice(secret.length)}`;
}

/** The first half of what stands before the name of the gateway's node. */
function cut(guid: string): string {
  const [secret = ''] = guid.split('.');
  return secret.slice(0, Math.ceil(secret.length / 2));
}

/** Whether a call is one of the agent itself, as its page has it: nothing in it should make the gateway look for a session. */
function isOwn({ method, values }: Call): boolean {
  return method === undefined && values.agentid === undefined;
}

/** Whether an exchange was refused because of the session or its Guid. */
export function blamesSession(exchange: Exchange): boolean {
  return !isSuccess(retcodeOf(exchange)) && errorCode(retcodeOf(exchange))?.cause === 'session';
}
