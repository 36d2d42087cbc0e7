import { BlockList, isIP, isIPv6 } from 'node:net';

/** What names of hosts end with that nobody can register (RFC 2606, RFC 6761, RFC 6762, and "internal" of ICANN). */
const reserved = /\.(?:localhost|test|example|invalid|local|internal|home\.arpa)$/i;

/** Whether an address is one that other machines cannot reach. */
export function isLoopback(host: string): boolean {
  const own = new BlockList();
  own.addSubnet('127.0.0.0', 8, 'ipv4');
  own.addAddress('::1', 'ipv6');
  return host.toLowerCase() === 'localhost' || (isIP(host) !== 0 && own.check(host, isIPv6(host) ? 'ipv6' : 'ipv4'));
}

/**
 * Whether the header `Host` has a name that may be anybody's. A page of such a name can have it lead to this machine (DNS rebinding) and is of the same
 * origin then, so that only the name gives it away. An address, a name without a dot and those under reserved names cannot be a stranger's.
 *
 * @param header as sent, with or without port
 */
export function isPublicName(header: string): boolean {
  const name = header.replace(/:\d*$/, '').replace(/\.$/, '');
  return name.includes('.') && isIP(name) === 0 && !reserved.test(name);
}
