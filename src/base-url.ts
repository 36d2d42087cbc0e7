import { server } from '../generated/client.js';

/**
 * The base URL of a gateway as a user gives it. Only where the URL has no path is the base path of the contract added.
 *
 * @returns the URL without a slash at its end, or what is wrong with the text; that never repeats a password
 */
export function readBaseUrl(text: string): { readonly baseUrl: string } | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) return { problem: 'the URL carries a user name or password; a gateway takes none there' };
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    // What cannot be parsed may have a password, too, as http//user:password@host has.
    return {
      problem: `"${text.replace(/.*@/s, '')}" is no http or https URL; give one such as https://gateway.example:${server.port}`,
    };
  }
  if (url.search || url.hash) return { problem: `the URL has a query or fragment; give only ${url.origin}${url.pathname}` };
  const path = url.pathname === '/' ? server.basePath : url.pathname.replace(/\/+$/, '');
  return { baseUrl: `${url.origin}${path}` };
}
