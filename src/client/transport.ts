import { createFinalURL, createQuerySerializer } from 'openapi-fetch';
import { contentType, status } from '../../generated/client.js';
import type { Cookies } from '../cookies.js';
import type { ClientOperation } from '../descriptor.js';
import { guidHeader } from '../guid.js';
import type { OperationId } from '../operation.js';
import type { Timer } from './clock.js';
import { type Caller, HttpError, NetworkError, TimeoutError } from './errors.js';
import type { Sorted } from './parameters.js';
import { redact, redactCause } from './redact.js';

/** What the client needs of `fetch`: an address and, in `init`, everything else. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request to a gateway. */
export interface Call {
  readonly operation: ClientOperation;
  readonly agentid: number;
  readonly sent: Sorted;
  readonly guid?: string;
  readonly cookies: Cookies;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** Called as soon as the head of an answer is there: what it brings counts even if the rest is lost. */
  readonly onHead: (headers: Headers) => void;
  /** The texts that no error may contain, asked for when one is made. */
  readonly secrets: () => readonly string[];
}

/** Characters of a foreign answer that an error repeats. */
const excerptLength = 500;

const querySerializer = createQuerySerializer<unknown>();

/**
 * Sends requests with `fetch`, each of them once. What openapi-fetch knows of addresses is used; its client, which `createClient` gives, would make a
 * second `Request` of each call and hold the session below 90 % of the speed of a bare `fetch`.
 */
export class Transport {
  readonly #baseUrl: string;
  readonly #fetch: Fetch;
  readonly #timer: Timer;

  constructor(baseUrl: string, fetch: Fetch, timer: Timer) {
    this.#baseUrl = baseUrl;
    this.#fetch = fetch;
    this.#timer = timer;
  }

  /**
   * The body of the answer, as text. `fetch` is called once and never again. (A browser may repeat a request by itself whose kept-alive connection
   * turns out to be closed; no page can keep it from that.)
   *
   * @throws {HttpError} on any other status than that of the contract
   * @throws {NetworkError} if there is no connection, or it is lost half-way
   * @throws {TimeoutError} if the answer is not complete in time
   * @throws the reason of the signal, if that is aborted
   */
  async text(call: Call): Promise<string> {
    const { signal, timeoutMs } = call;
    signal?.throwIfAborted();
    const controller = new AbortController();
    let giveUp: (reason: unknown) => void = () => {};
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = (reason) => {
        reject(reason);
        controller.abort();
      };
    });
    const cancel = this.#timer.after(timeoutMs, () => giveUp(new TimeoutError(callerOf(call), timeoutMs)));
    const abort = () => giveUp(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      // Not every `fetch` that a user may bring follows its signal.
      return await Promise.race([this.#exchange(call, controller.signal), givenUp]);
    } finally {
      cancel();
      signal?.removeEventListener('abort', abort);
    }
  }

  async #exchange(call: Call, signal: AbortSignal): Promise<string> {
    let response: Response | undefined;
    let text: string;
    try {
      response = await this.#fetch(this.#url(call.operation, call.sent), this.#init(call, signal));
      call.cookies.take(response.headers.getSetCookie?.() ?? []);
      if (response.status === status) call.onHead(response.headers);
      text = await response.text();
    } catch (error) {
      throw this.#lost(call, error, response !== undefined);
    }
    if (response.status !== status) throw this.#foreign(call, response, text);
    return text;
  }

  #url({ path }: ClientOperation, params: Sorted): string {
    return createFinalURL(path, { baseUrl: this.#baseUrl, params, querySerializer, pathSerializer });
  }

  #init({ operation, sent, guid, cookies }: Call, signal: AbortSignal): RequestInit {
    return {
      method: operation.method,
      headers: {
        'Content-Type': contentType,
        ...(guid !== undefined && { [guidHeader]: guid }),
        ...(sent.header as Record<string, string>),
        ...cookies.header(),
      },
      ...(operation.body && { body: JSON.stringify(sent.body) }),
      signal,
      // To follow one would carry the password of a sign-in somewhere else.
      redirect: 'manual',
    };
  }

  #foreign(call: Call, { status, headers, type }: Response, body: string): HttpError {
    const redirected = type === 'opaqueredirect' || (status >= 300 && status < 400);
    const location = headers.get('Location');
    const to = location !== null && URL.canParse(location, this.#baseUrl) ? new URL(location, this.#baseUrl) : undefined;
    const problem = redirected
      ? `redirected${to ? ` to ${to.origin}${to.pathname}` : ''} instead of answered: a login page may stand before the gateway`
      : `HTTP status ${status}: something else than the gateway answered, or it is out of order`;
    const secrets = call.secrets();
    const excerpt = redact(body, secrets).slice(0, excerptLength);
    return new HttpError(callerOf(call), status || undefined, excerpt, redact(problem, secrets));
  }

  #lost(call: Call, error: unknown, answering: boolean): NetworkError {
    const cause = redactCause(error, call.secrets());
    const why = (cause?.cause ?? cause) as (Error & { code?: string }) | undefined;
    const place = new URL(this.#baseUrl).origin;
    const problem = answering ? `the connection to ${place} was lost half-way through the answer` : `no answer from ${place}`;
    return new NetworkError(callerOf(call), `${problem} (${why?.code ?? why?.message ?? 'no reason given'})`, { cause });
  }
}

/** Does what that of openapi-fetch does for the parameters of the contract, without a regular expression: one per cent of the time of a call. */
function pathSerializer(path: string, values: Record<string, unknown>): string {
  let filled = path;
  for (const name in values) {
    const value = values[name];
    filled = filled.replace(`{${name}}`, typeof value === 'string' ? encodeURIComponent(value) : String(value));
  }
  return filled;
}

/** Whose call it was, for errors. */
export function callerOf({ operation: { id, page }, agentid }: Pick<Call, 'operation' | 'agentid'>): Caller {
  return { operation: id as OperationId, agentid, page };
}
