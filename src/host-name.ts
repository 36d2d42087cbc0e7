/** A host without the brackets that an IPv6 address has in URLs and in the header `Host`. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}
