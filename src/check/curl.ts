import { guidHeader } from '../guid.js';
import type { SentRequest } from './exchange.js';

/**
 * A shell line that repeats a request. Guid and password are the shell variables `GUID` and `PASSWORD`.
 *
 * @param insecure whether the check ran without looking at the certificate
 */
export function curl({ method, url, headers, body }: SentRequest, insecure: boolean): string {
  const parts = ['curl', ...(insecure ? ['--insecure'] : []), '-X', method];
  for (const [name, value] of Object.entries(headers)) {
    parts.push('-H', name === guidHeader ? `"${guidHeader}: $GUID"` : quote(`${name}: ${value}`));
  }
  if (body !== undefined) parts.push('-d', withoutPassword(body));
  return [...parts, quote(url)].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The body with the password taken from the shell: the single quotes end around it. */
function withoutPassword(body: string): string {
  const marker = '\u0000';
  const fields = JSON.parse(body) as Record<string, unknown>;
  const text = JSON.stringify({ ...fields, ...('password' in fields && { password: marker }) });
  return quote(text).replace(JSON.stringify(marker).slice(1, -1), () => `'"$PASSWORD"'`);
}
