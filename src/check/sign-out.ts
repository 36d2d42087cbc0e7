import { setTimeout as delay } from 'node:timers/promises';
import type { Cookies } from '../cookies.js';
import { guidHeader } from '../guid.js';
import { documentedHeaders, operation, pathAndQuery } from '../operation.js';
import { isRefusal } from '../retcode.js';
import {
  type Attempt,
  type Exchange,
  guidOf,
  isWebPage,
  jsonObject,
  type Outcome,
  retcodeOf,
  type SentRequest,
} from './exchange.js';

export interface SessionStatus {
  /** `unknown` if a sign-in was sent and its answer does not tell. */
  readonly status: 'signed in' | 'signed out' | 'unknown';
  /** Every Guid that came, the newest first. */
  readonly guids: readonly string[];
}

/**
 * Whether an agent is signed in, as far as its exchanges tell. In doubt it is.
 *
 * @param unfinished a request that was sent and whose answer nobody saw
 */
export function sessionAfter(exchanges: readonly Exchange[], unfinished?: Attempt): SessionStatus {
  let status: SessionStatus['status'] = 'signed out';
  const guids: string[] = [];
  for (const exchange of exchanges) {
    const { session } = operation(exchange.operation);
    const guid = guidOf(exchange);
    if (guid !== undefined) guids.unshift(guid);
    if (session === 'opens') status = afterSignIn(exchange, status);
    if (session === 'closes' && retcodeOf(exchange) === '0') status = 'signed out';
  }
  if (unfinished && operation(unfinished.operation).session === 'opens') status = 'unknown';
  return { status, guids };
}

/** A sign-in that brought no Guid: nothing signs the agent out again, if it is signed in. */
function afterSignIn(exchange: Exchange, before: SessionStatus['status']): SessionStatus['status'] {
  if (guidOf(exchange) !== undefined) return 'signed in';
  const { outcome } = exchange;
  if (outcome.kind === 'fault') return neverSent.test(outcome.code) ? before : worse(before);
  const code = retcodeOf(exchange);
  // A load balancer that gave up on the gateway answers 5xx; what answers 3xx or 4xx, or with a web page, is no gateway.
  const elsewhere = code === undefined && outcome.status < 500 && (outcome.status >= 300 || isWebPage(outcome));
  return isRefusal(code) || elsewhere ? before : worse(before);
}

function worse(before: SessionStatus['status']): SessionStatus['status'] {
  return before === 'signed in' ? before : 'unknown';
}

/** Faults before anything was sent: the agent cannot have been signed in by such a request. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|.*CERT.*|ERR_TLS_.*)$/;

export interface SignOut {
  /** Whether the gateway said that the agent is signed out. */
  readonly signedOut: boolean;
  /** Whether it said anything. */
  readonly answered: boolean;
}

/** Milliseconds to wait before each further try, should the network be gone. */
const pausesMs = [300, 700, 2_000, 3_000, 4_000];

/**
 * Signs an agent out, apart from everything that is checked: whatever became of that, nobody stays signed in.
 *
 * @param send sends a request; must not reject
 * @param guids tried one after the other: which one the gateway takes may be what is wrong with it
 */
export async function signOut(
  send: (request: SentRequest) => Promise<Outcome>,
  baseUrl: string,
  agentid: number,
  guids: readonly string[],
  cookies: Cookies,
): Promise<SignOut> {
  const codes: unknown[] = [];
  for (const guid of guids) {
    const outcome = await withPatience(() => send(requestWith(baseUrl, agentid, guid, cookies)));
    // Where nothing is answered for so long, another Guid changes nothing.
    if (outcome.kind === 'fault') break;
    codes.push(jsonObject(outcome.body)?.retcode);
    if (codes.some((code) => code === '0' || code === '100-008')) return { signedOut: true, answered: true };
  }
  // 100-006, "not signed in", may also be the answer to a Guid that is merely wrong: all of them have to meet it.
  const signedOut = codes.length === guids.length && codes.length > 0 && codes.every((code) => code === '100-006');
  return { signedOut, answered: codes.length > 0 };
}

async function withPatience(send: () => Promise<Outcome>): Promise<Outcome> {
  for (const pause of pausesMs) {
    const outcome = await send();
    if (outcome.kind === 'answer' || outcome.code === 'ETIMEDOUT') return outcome;
    await delay(pause);
  }
  return await send();
}

function requestWith(baseUrl: string, agentid: number, guid: string, cookies: Cookies): SentRequest {
  const headers = {
    ...documentedHeaders(operation('logout')),
    [guidHeader]: guid,
    ...(cookies.header() as Record<string, string>),
  };
  const url = `${baseUrl}${pathAndQuery(operation('logout'), { agentid })}`;
  return { method: operation('logout').method, url, headers, body: undefined };
}
