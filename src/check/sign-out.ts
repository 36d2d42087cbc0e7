import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { guidFrom, guidHeader, setGuidHeader } from '../guid.js';
import { allOperations, operation, pathAndQuery } from '../operation.js';
import { type Exchange, jsonObject } from './exchange.js';

const signOutOperation = allOperations.find(({ session }) => session === 'closes');

export interface Connection {
  readonly baseUrl: string;
  /** Milliseconds until an answer is given up. */
  readonly timeoutMs: number;
  readonly ca?: string;
  readonly insecure: boolean;
}

export interface SessionStatus {
  /** `unknown` if a sign-in was sent and brought no answer. */
  readonly status: 'signed in' | 'signed out' | 'unknown';
  /** Every Guid that came, the newest first. */
  readonly guids: readonly string[];
}

/** Whether an agent is signed in, as far as its exchanges tell. */
export function sessionAfter(exchanges: readonly Exchange[]): SessionStatus {
  let status: SessionStatus['status'] = 'signed out';
  const guids: string[] = [];
  for (const { operation: id, outcome } of exchanges) {
    const { session } = operation(id);
    if (outcome.kind === 'fault') {
      if (session === 'opens' && !neverSent.test(outcome.code)) status = 'unknown';
      continue;
    }
    const guid = guidFrom(outcome.headers[setGuidHeader.toLowerCase()]);
    if (guid !== undefined) guids.unshift(guid);
    const succeeded = String(jsonObject(outcome.body)?.retcode) === '0';
    if (session === 'opens' && (succeeded || guid !== undefined)) status = 'signed in';
    if (session === 'closes' && succeeded) status = 'signed out';
  }
  return { status, guids };
}

/** Faults before anything was sent: the agent cannot have been signed in by such a request. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|.*CERT.*|ERR_TLS_.*)$/;

/**
 * Signs an agent out, apart from the transactions that are checked: whatever became of those, nobody stays signed in.
 *
 * @returns whether the gateway said that the agent is signed out
 */
export async function signOut(connection: Connection, agentid: number, guid: string): Promise<boolean> {
  if (signOutOperation === undefined) return false;
  const url = new URL(`${connection.baseUrl}${pathAndQuery(signOutOperation, { agentid })}`);
  const contentType = signOutOperation.parameters.find(({ name }) => name === 'Content-Type')?.schema.default;
  const headers = { [guidHeader]: guid, 'Content-Type': String(contentType), 'Content-Length': '0' };
  const body = await send(url, signOutOperation.method, headers, connection).catch(() => '');
  const code = String(jsonObject(body)?.retcode);
  return code === '0' || code === '100-006' || code === '100-008';
}

function send(url: URL, method: string, headers: Record<string, string>, { timeoutMs, ca, insecure }: Connection): Promise<string> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const tls = { rejectUnauthorized: !insecure, ...(ca !== undefined && { ca }) };
    const sent = request(url, { method, headers, agent: false, signal: AbortSignal.timeout(timeoutMs), ...tls }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve(body)).on('error', reject);
    });
    sent.on('error', reject).end();
  });
}
