import { guidHeader } from '../guid.js';
import type { SentRequest } from './exchange.js';
import type { Credential } from './plan/case.js';

export interface CurlOptions {
  /** Options of curl, such as `--insecure`. */
  readonly options: readonly string[];
  /** Whose Guid the request carries. */
  readonly guid: Credential;
  /** Whether the password is one that was made up to be wrong, and so no secret. */
  readonly isPasswordWrong?: boolean;
}

/** What stands for a Guid in a shell line: the session of whoever repeats it is another one. */
const variables: Readonly<Record<Credential, string>> = {
  own: '"Guid: $GUID"',
  none: '',
  empty: '"Guid;"',
  'made-up': '',
  altered: '"Guid: $ALTERED_GUID"',
  cut: '"Guid: $FIRST_HALF_OF_GUID"',
  foreign: '"Guid: $GUID_OF_ANOTHER_AGENT"',
  ended: '"Guid: $GUID_BEFORE_SIGN_OUT"',
};

/**
 * A shell line that repeats a request. Guid and password are shell variables such as `GUID` and `CCGW_PASSWORD`.
 */
export function curl({ method, url, headers, body }: SentRequest, { options, guid, isPasswordWrong }: CurlOptions): string {
  const parts = ['curl', ...options.map((option) => (option.startsWith('--') ? option : quote(option)))];
  // With -X HEAD, curl would wait for a body.
  parts.push(...(method === 'HEAD' ? ['--head'] : ['-X', method]));
  if (url.includes('//', url.indexOf('://') + 3) || /\/\.{1,2}(\/|$)/.test(url)) parts.push('--path-as-is');
  for (const [name, value] of Object.entries(headers)) {
    // A cookie belongs to the run that got it: whoever repeats the request has a session of their own.
    if (name === 'Cookie') continue;
    parts.push('-H', name === guidHeader ? variables[guid] || quote(`${name}: ${value}`) : quote(`${name}: ${value}`));
  }
  if (body !== undefined) parts.push('-d', isPasswordWrong ? quote(body) : withoutPassword(body));
  return [...parts, quote(url)].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The body with the password taken from the shell: the single quotes end around it. The body may be no JSON in other places. */
function withoutPassword(body: string): string {
  const marker = '\u0000';
  const text = body.replace(/("password":)"(?:[^"\\]|\\.)*"/, `$1"${marker}"`);
  return quote(text).replace(marker, () => `'"$CCGW_PASSWORD"'`);
}
