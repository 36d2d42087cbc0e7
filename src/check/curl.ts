import { guidHeader } from '../guid.js';
import type { SentRequest } from './exchange.js';

/**
 * A shell line that repeats a request. Guid and password are the shell variables `GUID` and `CCGW_PASSWORD`.
 *
 * @param options options of curl such as `--insecure`
 */
export function curl({ method, url, headers, body }: SentRequest, options: readonly string[]): string {
  const parts = ['curl', ...options.map((option) => (option.startsWith('--') ? option : quote(option))), '-X', method];
  for (const [name, value] of Object.entries(headers)) {
    // A cookie belongs to the run that got it: whoever repeats the request has a session of their own.
    if (name === 'Cookie') continue;
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
  return quote(text).replace(JSON.stringify(marker).slice(1, -1), () => `'"$CCGW_PASSWORD"'`);
}
