import { server } from '../../generated/catalog.js';

/** The gateway to check. */
export interface Target {
  /** Scheme, host, port and base path, without a slash at the end. */
  readonly baseUrl: string;
}

/** Input of a user that cannot be used; the message says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The gateway behind a URL. Only where the URL has no path is the base path of the contract added.
 *
 * @throws {UsageError} if it is no http or https URL, or carries credentials, a query or a fragment
 */
export function parseTarget(text: string): Target {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${text}" is no http or https URL; give one such as https://gateway.example:${server.port}`);
  }
  if (url.username || url.password) throw new UsageError('the URL carries a user name or password; a gateway takes none there');
  if (url.search || url.hash) throw new UsageError(`the URL has a query or fragment; give only ${url.origin}${url.pathname}`);
  const path = url.pathname === '/' ? server.basePath : url.pathname.replace(/\/+$/, '');
  return { baseUrl: `${url.origin}${path}` };
}
