import { server } from '../../generated/catalog.js';
import { admittedCodes } from '../catalog.js';
import { errorCode, mayBeCode } from '../error-code.js';
import { operation } from '../operation.js';
import { isRefusal } from '../retcode.js';
import { type Exchange, isSuccess, isWebPage, type Outcome, retcodeOf } from './exchange.js';

/** Why a gateway could not be checked, and what to do about it. That is no departure from the contract. */
export interface Obstacle {
  readonly reason: string;
  readonly advice: string;
}

/** What to do about a fault of the check itself. */
export const reportIt = 'this is a fault of the check, not of the gateway; please report it';

/** What stood in the way of the sign-in, if it was something other than a gateway that breaks its contract. */
export function signInObstacle(exchange: Exchange): Obstacle | undefined {
  const { outcome, request } = exchange;
  if (outcome.kind === 'fault') return faultObstacle(outcome, new URL(request.url));
  const code = retcodeOf(exchange);
  if (isSuccess(code)) return undefined;
  if (isRefusal(code)) return refusal(exchange, code, outcome.status);
  if (outcome.status >= 300) return foreignStatus(outcome, request.url);
  return isWebPage(outcome)
    ? { reason: 'the sign-in was answered with a web page instead of by a CC-Gateway', advice: elsewhere }
    : undefined;
}

/** What to do where something else answers. */
export const elsewhere = `check host, port (${server.port} unless configured otherwise) and path; a URL without path gets ${server.basePath}`;

function foreignStatus({ status, headers }: Extract<Outcome, { kind: 'answer' }>, url: string): Obstacle {
  const to = headers.location === undefined ? '' : ` to ${withoutQuery(headers.location, url)}`;
  const advice = status < 400 ? `there may be a login page or a redirect to https in between; ${elsewhere}` : elsewhere;
  return { reason: `the sign-in was answered with HTTP status ${status}${to} instead of by a CC-Gateway`, advice };
}

/** Where a redirect leads, without what may be secret in it. */
export function withoutQuery(location: string, base: string): string {
  if (!URL.canParse(location, base)) return 'another place';
  const { origin, pathname } = new URL(location, base);
  return `${origin}${pathname}`;
}

const adviceOnRefusal: Readonly<Record<string, string>> = {
  '100-002': 'sign the agent out where it is signed in, give another --agent, or wait: two minutes without a poll end its session',
  '100-004':
    'check --agent and the variable of --password-env; do not try often, gateways lock accounts after wrong passwords (110-016)',
  '000-002': `check the path of the URL; one without path gets ${server.basePath}`,
  '110-016': 'have the account unlocked, or give another --agent',
  '100-015': 'sign the agent out where it is signed in, or give another --agent',
};

/** A refusal in a form that the contract has. A code that cannot be one is a departure and no obstacle. */
function refusal({ operation: id }: Exchange, code: string, status: number): Obstacle | undefined {
  const entry = errorCode(code);
  const possible = admittedCodes(operation(id)).includes(code) || mayBeCode(code);
  if (!possible) return undefined;
  const under = status === operation(id).answer.status ? '' : ` under HTTP status ${status}`;
  const meaning = entry?.meaning ?? 'a code without a known meaning';
  return {
    reason: `the sign-in was refused with ${code}${under}: ${meaning}`,
    advice: adviceOnRefusal[code] ?? 'check --agent, --phone and the password against the configuration of the gateway',
  };
}

const untrusted =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
const badCertificate = /^(CERT_.*|ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_.*)$/;

/** A connection that failed, in words. */
export function faultObstacle({ code, message }: Extract<Outcome, { kind: 'fault' }>, url: URL): Obstacle {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const place = `${url.hostname}:${port}`;
  const say = (reason: string, advice: string): Obstacle => ({ reason, advice });
  if (code === 'ECONNREFUSED') {
    return say(
      `nothing listens at ${place}`,
      `is the gateway running, and is the port right (${server.port} unless configured otherwise)?`,
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return say(`the host ${url.hostname} is not known`, 'check the name, and the network');
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return say(`${place} cannot be reached`, 'check the network, and the address');
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT') {
    // Whoever gives the time says so in words of its own.
    const what = /^no answer within /.test(message) ? `gave ${message}` : `did not answer in time (${message})`;
    return say(`${place} ${what}`, 'check the address and firewalls, or give more time with --timeout');
  }
  if (untrusted.test(code)) {
    return say(
      `the certificate of ${place} is not trusted (${code})`,
      'give its authority with --ca FILE, or do without trust with --insecure',
    );
  }
  if (badCertificate.test(code)) {
    return say(
      `the certificate of ${place} is not valid (${code})`,
      'use the name that it was made for, renew it, or do without with --insecure',
    );
  }
  if (code === 'EPROTO')
    return say(`${place} does not speak TLS as it should`, 'is the port right? For a gateway without TLS, give an http:// URL');
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return say(
      `${place} closed the connection without an answer`,
      'is the port right? For a gateway with TLS, give an https:// URL',
    );
  }
  if (code.startsWith('HPE_'))
    return say(`${place} does not speak HTTP`, 'is the port right? For a gateway with TLS, give an https:// URL');
  return say(`${place} gave no answer (${code}: ${message})`, 'check the URL and the network');
}
