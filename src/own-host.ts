import { BlockList, isIP, isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { withoutBrackets } from './host-name.js';

/** What names of hosts end with that nobody can register (RFC 2606, RFC 6761, RFC 6762, and those that ICANN keeps for networks of one's own). */
const reserved = /\.(?:localhost|localdomain|test|example|invalid|local|internal|lan|home|corp|home\.arpa|\d+)$/i;

/** Whether an address is one that other machines cannot reach. */
export function isLoopback(host: string): boolean {
  const own = new BlockList();
  own.addSubnet('127.0.0.0', 8, 'ipv4');
  own.addAddress('::1', 'ipv6');
  return host.toLowerCase() === 'localhost' || (isIP(host) !== 0 && own.check(host, isIPv6(host) ? 'ipv6' : 'ipv4'));
}

/** Whether an address stands for all that a machine has. */
export function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

/** What other machines may call this one if it listens on an address: the address, or the name and all addresses that it has. */
export function namesFor(host: string): string[] {
  if (!isWildcard(host)) return [host];
  const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  const wanted = addresses.filter(({ internal, family, scopeid }) => !internal && !scopeid && (host === '::' || family === 'IPv4'));
  return [hostname(), ...wanted.map(({ address }) => address)];
}

/**
 * Whether the header `Host` has a name that may be anybody's. A page of such a name can have it lead to this machine (DNS rebinding) and is of the same
 * origin then, so that only the name gives it away. An address, a name without a dot and those under reserved names cannot be a stranger's.
 *
 * @param header as sent, with or without port
 */
export function isPublicName(header: string): boolean {
  const name = withoutBrackets(header.replace(/:\d*$/, '').replace(/\.$/, ''));
  return name.includes('.') && isIP(name) === 0 && !reserved.test(name);
}
