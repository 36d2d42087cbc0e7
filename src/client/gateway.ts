/// <reference lib="esnext.disposable" preserve="true" />
import { operations } from '../../generated/client.js';
import type { Edition } from '../../generated/editions.js';
import type { ForceLoginOptions, LoginOptions, SignInOptions } from '../../generated/methods.js';
import { Cookies } from '../cookies.js';
import type { ClientOperation } from '../descriptor.js';
import { guidFrom, setGuidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import type { OperationId } from '../operation.js';
import type { AgentSession } from './agent-session.js';
import { broken, payloadOf } from './answer.js';
import { systemTimer, type Timer } from './clock.js';
import { inEdition } from './edition.js';
import { isGatewayError } from './errors.js';
import { Gate } from './gate.js';
import { changesIn, checkedBaseUrl, checkedFunction, checkedOptions, refusal, refuseUnknown, timeoutOf } from './options.js';
import { secretsIn, sortParameters } from './parameters.js';
import type { PollFault } from './poller.js';
import { Session } from './session.js';
import type { Setup } from './setup.js';
import { type Call, type Fetch, Transport } from './transport.js';
import type { CallOptions, Result } from './types.js';

/** Which gateway, and how to talk to it. */
export interface GatewayOptions {
  /** Such as `https://gateway.example:8043`. Only where it has no path, `/agentgateway/resource` is added. */
  readonly baseUrl: string;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds to wait for a whole answer, 1 to 2147483647; 30000 unless given. */
  readonly timeoutMs?: number | undefined;
  /** Called when a poll in the background failed; it is sent again later. An event in an answer that was lost or broken does not come again. */
  readonly onPollFault?: ((fault: PollFault) => void) | undefined;
  /**
   * The edition of the vendor's pages to go by: all that is sent is checked by it, numbers of agents among them, and errors name its pages. Default:
   * `as-published`, which takes each operation from the edition that its page was seen in.
   */
  readonly edition?: Edition | 'as-published' | undefined;
  /** Time as the client sees it, for tests; default: the timers of the machine. */
  readonly timer?: Timer | undefined;
}

/** A gateway that agents sign in to. */
export interface Gateway extends AsyncDisposable {
  /** The base URL with its path. */
  readonly baseUrl: string;

  /**
   * Signs an agent in to the platform (`loginEx`, page cec_07_1224). Sign-ins and sign-outs of one agent wait for each other.
   *
   * If the answer is lost or breaks the contract, but has brought a Guid, the agent is signed out again before this rejects. Without
   * one, after a `NetworkError`, a `TimeoutError` or an abort, the agent may be signed in, and nobody has the Guid to change that: the
   * gateway ends such a session when nobody has polled for two minutes (page cec_07_1202).
   *
   * @param agentid number of the agent, 101 to 59999; to 999999 with the edition 2025-11-13
   * @throws {GatewayError} e.g. 100-002: signed in already, 100-004: wrong name or password (not to be tried often: 110-016), 110-016: locked
   * @throws {InvalidParameterError} before anything is sent
   * @throws {ContractError | HttpError | NetworkError | TimeoutError}
   */
  signIn(agentid: number, options: SignInOptions, call?: CallOptions): Promise<AgentSession>;

  /**
   * Signs an agent in to the platform and the media server (`login`, page cec_07_1202); otherwise as `signIn`.
   *
   * @param agentid number of the agent, as for `signIn`
   * @throws as `signIn` does
   */
  login(agentid: number, options: LoginOptions, call?: CallOptions): Promise<AgentSession>;

  /**
   * Signs an agent in by force (`forceLogin`, page cec_07_1203): one who is signed in already, and was refused with 100-002, takes the session
   * over. Otherwise as `signIn`.
   *
   * @param agentid number of the agent, 101 to 999999; beyond 59999 the pages of most other operations, the sign-out among them, know no agent. With
   * an edition as for `signIn`
   * @throws {GatewayError} e.g. 100-015: the gateway does not let agents be forced out
   * @throws as `signIn` does
   */
  forceLogin(agentid: number, options: ForceLoginOptions, call?: CallOptions): Promise<AgentSession>;

  /**
   * A session that was begun elsewhere, such as in another process. Nothing is sent: whether the gateway still knows the Guid is seen at the first call.
   * It goes by the edition of this object, whatever that of the other was.
   * Whoever handed the Guid over should stop to use the session: two who poll take events from each other.
   *
   * @param agentid number of the agent, 101 to 59999; to 999999 with the edition 2025-11-13
   * @param guid what `session.guid` was there
   * @param cookies what `session.cookies` was there, if a load balancer keeps sessions by cookie
   * @throws {InvalidParameterError} if this can be no Guid, or no agent has such a number
   */
  resume(agentid: number, guid: string, cookies?: string): AgentSession;

  /**
   * Signs out every agent who was signed in by this object, those whose sign-in is on its way included. Sessions that were resumed are not.
   *
   * @throws what the first sign-out that failed threw, after all of them were tried
   */
  close(): Promise<void>;
}

const defaultTimeoutMs = 30_000;

const names = ['baseUrl', 'fetch', 'timeoutMs', 'onPollFault', 'edition', 'timer'] as const satisfies (keyof GatewayOptions)[];

/**
 * A gateway to talk to. Nothing is sent before the first sign-in.
 *
 * @throws {InvalidParameterError} on a URL or a time that cannot be used, on an edition that is not known, and on what looks like an option that was
 *   none. The object that `startEmulator` or `createEmulator` gives can be handed over as it is
 */
export function createGateway(options: GatewayOptions): Gateway {
  refuseUnknown(checkedOptions(options), names);
  return new HttpGateway(options);
}

class HttpGateway implements Gateway {
  readonly baseUrl: string;
  readonly #setup: Setup;
  readonly #signIns = new Set<Promise<AgentSession>>();
  /** The last one of each agent. */
  readonly #sessions = new Map<number, AgentSession>();

  constructor({
    baseUrl,
    fetch = (url, init) => globalThis.fetch(url, init),
    timeoutMs,
    onPollFault = () => {},
    timer = systemTimer,
    edition,
  }: GatewayOptions) {
    this.baseUrl = checkedBaseUrl(baseUrl);
    this.#setup = {
      transport: new Transport(this.baseUrl, checkedFunction('fetch', fetch), timer),
      operations: inEdition(operations, changesIn(edition)),
      timer,
      timeoutMs: timeoutOf({ timeoutMs }, defaultTimeoutMs),
      gate: new Gate(),
      onPollFault: checkedFunction('onPollFault', onPollFault),
    };
  }

  signIn(agentid: number, options: SignInOptions, call?: CallOptions): Promise<AgentSession> {
    return this.#open('loginEx', agentid, options, call);
  }

  login(agentid: number, options: LoginOptions, call?: CallOptions): Promise<AgentSession> {
    return this.#open('login', agentid, options, call);
  }

  forceLogin(agentid: number, options: ForceLoginOptions, call?: CallOptions): Promise<AgentSession> {
    return this.#open('forceLogin', agentid, options, call);
  }

  #open(by: OperationId, agentid: number, options: SignInOptions, call: CallOptions = {}): Promise<AgentSession> {
    const pending = this.#signIn(this.#setup.operations[by], agentid, options, call);
    this.#signIns.add(pending);
    const done = () => void this.#signIns.delete(pending);
    pending.then((session) => {
      done();
      this.#sessions.set(agentid, session);
      void session.ended.then(() => {
        if (this.#sessions.get(agentid) === session) this.#sessions.delete(agentid);
      });
    }, done);
    return pending;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#signIns);
    const signOuts = await Promise.allSettled([...this.#sessions.values()].map((session) => session.signOut()));
    for (const signOut of signOuts) if (signOut.status === 'rejected') throw signOut.reason;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #signIn(
    operation: ClientOperation,
    agentid: number,
    options: SignInOptions,
    callOptions: CallOptions,
  ): Promise<AgentSession> {
    const setup = this.#setup;
    const { signal, timeoutMs } = checkedOptions(callOptions);
    const secrets = secretsIn(operation, { ...options });
    const sent = sortParameters(operation, agentid, { ...options }, secrets);
    const cookies = new Cookies();
    let guid: string | undefined;
    const call: Call = {
      operation,
      agentid,
      sent,
      cookies,
      signal: signal ?? undefined,
      timeoutMs: timeoutOf({ timeoutMs }, setup.timeoutMs),
      onHead: (headers) => {
        guid = guidFrom(headers.get(setGuidHeader));
      },
      secrets: () => (guid === undefined ? secrets : [...secrets, guid]),
    };
    return setup.gate.run(
      agentid,
      async () => {
        try {
          const text = await setup.transport.text(call);
          const result = payloadOf(call, text) as Result<'loginEx'>;
          if (guid !== undefined)
            return session(new Session(setup, agentid, guid, cookies, { by: operation, result, serviceToken: tokenOf(options) }));
          // A page of another origin sees the header only if the gateway exposes it.
          throw broken(call, '', `a header ${setGuidHeader} that can be read`, undefined, parseObject(text));
        } catch (error) {
          if (guid !== undefined && !isGatewayError(error)) await undo(call, guid, setup);
          throw error;
        }
      },
      call.signal,
    );
  }

  resume(agentid: number, guid: string, cookies = ''): AgentSession {
    if (typeof guid !== 'string' || !/^[!-~]+$/.test(guid)) {
      throw refusal('guid', 'can be none', 'what session.guid was, a text without spaces');
    }
    sortParameters({ ...this.#setup.operations.logout, id: 'resume' }, agentid, {}, [guid]);
    const jar = new Cookies();
    jar.take(cookies.split('; '));
    return session(new Session(this.#setup, agentid, guid, jar));
  }
}

/** Events are pushed when both are there, and polled for otherwise (page cec_07_1202). */
function tokenOf({ callBackUri, serviceToken }: Partial<LoginOptions>): string | undefined {
  return callBackUri === undefined ? undefined : serviceToken;
}

/** Signs an agent out whose sign-in cannot be used. If that fails too, the gateway does it when nobody polls. */
async function undo(call: Call, guid: string, { transport, operations: { logout }, timeoutMs }: Setup): Promise<void> {
  const signOut: Call = {
    ...call,
    operation: logout,
    sent: { ...call.sent, body: {} },
    guid,
    signal: undefined,
    timeoutMs,
    onHead: () => {},
  };
  await transport.text(signOut).catch(() => {});
}

/** The methods for the operations are made from the catalog, where the compiler cannot see them. */
function session(made: Session): AgentSession {
  return made as unknown as AgentSession;
}
