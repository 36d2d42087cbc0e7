import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Cookies } from '../cookies.js';
import { guidHeader } from '../guid.js';
import { documentedHeaders, operation, pathAndQuery } from '../operation.js';
import { isRefusal } from '../retcode.js';
import { type Attempt, type Exchange, guidOf, isWebPage, jsonObject, retcodeOf } from './exchange.js';

const signOutOperation = operation('logout');

export interface Connection {
  readonly baseUrl: string;
  /** Milliseconds until an answer is given up. */
  readonly timeoutMs: number;
  readonly ca?: string;
  readonly insecure: boolean;
}

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
    if (session === 'opens') status = guid === undefined ? afterSignIn(exchange) : 'signed in';
    if (session === 'closes' && retcodeOf(exchange) === '0') status = 'signed out';
  }
  if (unfinished && operation(unfinished.operation).session === 'opens') status = 'unknown';
  return { status, guids };
}

/** A sign-in that brought no Guid: nothing signs the agent out again, if it is signed in. */
function afterSignIn(exchange: Exchange): SessionStatus['status'] {
  const { outcome } = exchange;
  if (outcome.kind === 'fault') return neverSent.test(outcome.code) ? 'signed out' : 'unknown';
  const code = retcodeOf(exchange);
  // A load balancer that gave up on the gateway answers 5xx; what answers 3xx or 4xx, or with a web page, is no gateway.
  const elsewhere = code === undefined && outcome.status < 500 && (outcome.status >= 300 || isWebPage(outcome));
  return isRefusal(code) || elsewhere ? 'signed out' : 'unknown';
}

/** Faults before anything was sent: the agent cannot have been signed in by such a request. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|.*CERT.*|ERR_TLS_.*)$/;

export interface SignOut {
  /** Whether the gateway said that the agent is signed out. */
  readonly signedOut: boolean;
  /** Whether it said anything. */
  readonly answered: boolean;
}

/**
 * Signs an agent out, apart from the transactions that are checked: whatever became of those, nobody stays signed in.
 *
 * @param guids tried one after the other: which one the gateway takes may be what is wrong with it
 */
export async function signOut(
  connection: Connection,
  agentid: number,
  guids: readonly string[],
  cookies: Cookies,
): Promise<SignOut> {
  const codes: unknown[] = [];
  for (const guid of guids) {
    const body = await send(connection, agentid, { [guidHeader]: guid, ...cookies.header() }).catch(() => undefined);
    if (body !== undefined) codes.push(jsonObject(body)?.retcode);
    if (codes.some((code) => code === '0' || code === '100-008')) return { signedOut: true, answered: true };
  }
  // 100-006, "not signed in", may also be the answer to a Guid that is merely wrong: all of them have to meet it.
  const signedOut = codes.length === guids.length && codes.length > 0 && codes.every((code) => code === '100-006');
  return { signedOut, answered: codes.length > 0 };
}

/** Characters of an answer that are read at most. */
const maxBody = 64 * 1024;

function send(connection: Connection, agentid: number, session: Record<string, string>): Promise<string> {
  const { baseUrl, timeoutMs, ca, insecure } = connection;
  const { method } = signOutOperation;
  const url = new URL(`${baseUrl}${pathAndQuery(signOutOperation, { agentid })}`);
  const headers = { ...documentedHeaders(signOutOperation), ...session, 'Content-Length': '0' };
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const tls = { rejectUnauthorized: !insecure, ...(ca !== undefined && { ca }) };
    const sent = request(url, { method, headers, agent: false, signal: AbortSignal.timeout(timeoutMs), ...tls }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
        if (body.length > maxBody) sent.destroy(new Error('the answer has no end'));
      });
      response.on('end', () => resolve(body)).on('error', reject);
    });
    sent.on('error', reject).end();
  });
}
