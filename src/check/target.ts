import { readBaseUrl } from '../base-url.js';

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
 * The gateway behind a URL.
 *
 * @param basePath path of the gateway, instead of that of the URL
 *
 * @throws {UsageError} if it is no http or https URL, or carries credentials, a query or a fragment
 */
export function parseTarget(text: string, basePath?: string): Target {
  const [, port] = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(text) ?? [];
  if (Number(port) > 65_535) throw new UsageError(`the URL has the port ${port}; the greatest one is 65535`);
  const read = readBaseUrl(text);
  if ('problem' in read) throw new UsageError(read.problem);
  if (basePath === undefined) return read;
  const url = new URL(text);
  if (url.pathname !== '/') throw new UsageError(`--base-path ${basePath}: the URL has a path already, ${url.pathname}`);
  if (/[?#\s]/.test(basePath)) throw new UsageError(`--base-path ${basePath}: give a path such as /agentgateway/resource`);
  return { baseUrl: `${url.origin}/${basePath.replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '') };
}
