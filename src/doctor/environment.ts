import { readFileSync } from 'node:fs';
import { holdsCertificates } from '../check/certificates.js';
import type { Line, Section } from './diagnosis.js';

type Environment = Readonly<Record<string, string | undefined>>;

const proxies = /^(https?|all)_proxy$/i;

const looked = 'CCGW_*, NODE_EXTRA_CA_CERTS, NODE_TLS_REJECT_UNAUTHORIZED, NODE_USE_ENV_PROXY, *_PROXY';

/** The variables that change what the commands or the client do. Passwords are not repeated, and of what nobody knows nothing is. */
export function environment(env: Environment = process.env): Section {
  const lines = Object.keys(env)
    .sort()
    .map((name) => lineOf(name, env[name] ?? ''))
    .filter((line) => line !== undefined);
  const none: Line = { name: 'variables', verdict: 'ok', text: `none of ${looked} is set` };
  return { name: 'environment', title: 'Environment', lines: lines.length > 0 ? lines : [none] };
}

function lineOf(name: string, value: string): Line | undefined {
  const line = (verdict: Line['verdict'], text: string, advice?: string): Line => ({
    name,
    verdict,
    text: value === '' ? 'set, and empty' : text,
    ...(advice !== undefined && { advice }),
  });
  if (name === 'CCGW_CONFIG') return line('note', value);
  if (name.startsWith('CCGW_')) return line('note', 'set');
  if (name === 'NODE_EXTRA_CA_CERTS') return authorities(name, value);
  if (name === 'NODE_USE_ENV_PROXY') return line('note', `${value}; ccgw connects directly all the same`);
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
    return line('careful', '0: Node takes any certificate; ccgw looks all the same', 'unset it, and give NODE_EXTRA_CA_CERTS=FILE');
  if (/^no_proxy$/i.test(name)) return line('note', value);
  if (!proxies.test(name)) return undefined;
  return line(
    'note',
    `${withoutCredentials(value)}; ccgw connects directly, and so does Node, unless a newer one has NODE_USE_ENV_PROXY=1`,
  );
}

/** Node only warns where the file cannot be used, and goes on without. */
function authorities(name: string, file: string): Line {
  const advice = 'give a file with certificates in PEM';
  try {
    if (holdsCertificates(readFileSync(file, 'utf8'))) return { name, verdict: 'ok', text: file };
    return { name, verdict: 'careful', text: `${file} holds no certificate in PEM`, advice };
  } catch (error) {
    return { name, verdict: 'careful', text: `${file} cannot be read (${(error as NodeJS.ErrnoException).code})`, advice };
  }
}

/** What cannot be read is not repeated either: there may be a password anywhere in it. */
function withoutCredentials(proxy: string): string {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  return url?.host ? `${url.protocol}//${url.host}` : 'set';
}
