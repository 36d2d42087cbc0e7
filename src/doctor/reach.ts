import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { Outcome } from '../check/exchange.js';
import { faultObstacle } from '../check/obstacle.js';
import { withoutBrackets } from '../host-name.js';
import { failed, type Line, ok } from './diagnosis.js';

/** What stood in the way, as {@link Outcome} has it. */
export type Fault = Extract<Outcome, { kind: 'fault' }>;

/** How a gateway is looked at. */
export interface Approach {
  /** Milliseconds that each step may take. */
  readonly timeoutMs: number;
  /** Certificates in PEM to trust. */
  readonly ca?: string;
  /** Goes on whatever the certificate is. */
  readonly insecure: boolean;
}

export function faultOf(error: unknown): Fault {
  const { code, message } = error as NodeJS.ErrnoException;
  return { kind: 'fault', code: code ?? 'ERROR', message };
}

export function tooLate(timeoutMs: number): Fault {
  return { kind: 'fault', code: 'ETIMEDOUT', message: `no answer within ${timeoutMs / 1000} s` };
}

/** A line about a fault, in the words that every command has for it. */
export function faultLine(name: string, fault: Fault, url: URL): Line {
  const { reason, advice } = faultObstacle(fault, url);
  return failed(name, reason, advice, { facts: { code: fault.code } });
}

/** The host without the brackets of an IPv6 address. */
export function hostOf({ hostname }: URL): string {
  return withoutBrackets(hostname);
}

export function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

/** What the system knows of the host. Nothing is sent to the gateway. */
export async function resolveName(url: URL, { timeoutMs }: Approach): Promise<Line[]> {
  const host = hostOf(url);
  if (isIP(host)) return [ok('name', `${host} is an address`, { addresses: [host] })];
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Fault>((resolve) => {
    timer = setTimeout(() => resolve(tooLate(timeoutMs)), timeoutMs);
  });
  const found = await Promise.race([lookup(host, { all: true }).catch(faultOf), limit]);
  clearTimeout(timer);
  if ('kind' in found) return [faultLine('name', found, url)];
  const addresses = found.map(({ address }) => address);
  return [ok('name', `${host} is ${addresses.join(', ')}`, { addresses })];
}

/** Whether something listens: a connection that is closed again without a word. */
export async function connectTo(url: URL, { timeoutMs }: Approach): Promise<Line[]> {
  const outcome = await new Promise<Fault | { address: string }>((resolve) => {
    const socket = connect({ host: hostOf(url), port: portOf(url), timeout: timeoutMs });
    const end = (result: Fault | { address: string }) => {
      resolve(result);
      socket.destroy();
    };
    socket.on('connect', () => end({ address: socket.remoteAddress ?? hostOf(url) }));
    socket.on('timeout', () => end(tooLate(timeoutMs)));
    socket.on('error', (error) => end(faultOf(error)));
  });
  if ('kind' in outcome) return [faultLine('connection', outcome, url)];
  return [ok('connection', `port ${portOf(url)} of ${outcome.address} is open`, { ...outcome, port: portOf(url) })];
}
