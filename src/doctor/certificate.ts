import type { Certificate } from 'node:tls';
import { failed, type Line, ok } from './diagnosis.js';
import { type Handshake, shakeHands } from './handshake.js';
import { type Approach, type Fault, faultLine, hostOf } from './reach.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Days before the end of a certificate from which on the report says so. */
const soonDays = 14;

/** The TLS of a gateway, and whether its certificate is trusted. */
export async function examineTls(url: URL, approach: Approach, now = new Date()): Promise<Line[]> {
  const result = await shakeHands(url, approach);
  if (result.kind === 'fault') return [noTls(result, url)];
  const { protocol, cipher } = result;
  const lines = [identity(result), names(result, url), dates(result, now), trust(result, approach)];
  return [ok('TLS', `${protocol}, ${cipher}`, { protocol, cipher }), ...(approach.insecure ? lines.map(tolerated) : lines)];
}

function tolerated(line: Line): Line {
  if (line.verdict !== 'failed') return line;
  const { exitCode: _, advice: __, ...rest } = line;
  return { ...rest, verdict: 'careful', text: `${line.text}; taken because of --insecure` };
}

/** What OpenSSL says where the other side answers in something else than TLS. */
const notTls = /wrong version number|packet length too long|unknown protocol|bad record type|unexpected message/i;

/** And where the versions, ciphers or keys do not meet. */
const tooOld = /UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION|HANDSHAKE_FAILURE|LEGACY_(SIG|RENEG)|DH_KEY_TOO_SMALL|NO_SHARED/i;

function noTls(fault: Fault, url: URL): Line {
  const facts = { code: fault.code };
  const said = `${fault.code} ${fault.message}`;
  if (notTls.test(said)) {
    const text = `${url.host} does not speak TLS: plain HTTP, most likely`;
    return failed('TLS', text, `give an http:// URL: http://${url.host}${url.pathname}; or is the port another one?`, { facts });
  }
  if (tooOld.test(said)) {
    const text = `${url.host} speaks no TLS that Node takes by itself, which is 1.2 and 1.3 with keys of today (${fault.code})`;
    return failed('TLS', text, 'have TLS 1.2 switched on at the gateway', { facts });
  }
  if (fault.code === 'ECONNRESET' || fault.code === 'EPIPE') {
    const text = `${url.host} closed the connection when it was addressed in TLS`;
    return failed('TLS', text, 'is the port right? For a gateway without TLS, give an http:// URL', { facts });
  }
  return faultLine('TLS', fault, url);
}

function identity({ certificate }: Handshake): Line {
  const [subject, issuer] = [nameOf(certificate.subject), nameOf(certificate.issuer)];
  return ok('certificate', `${subject}, issued by ${issuer === subject ? 'itself' : issuer}`, {
    subject,
    issuer,
    fingerprint256: certificate.fingerprint256,
  });
}

function nameOf(certificate: Certificate | undefined): string {
  const parts = Object.entries(certificate ?? {}).map(([key, value]) => `${key}=${[value].flat().join('+')}`);
  return parts.join(', ') || '(no name)';
}

function names({ certificate, otherName }: Handshake, url: URL): Line {
  const listed = (certificate.subjectaltname ?? '').split(', ').map((name) => name.replace(/^(DNS|IP Address):/, ''));
  const all = listed.filter((name) => name !== '');
  const facts = { names: all };
  const made = all.join(', ') || '(no name)';
  if (!otherName) return ok('names', made, facts);
  const advice = 'give the URL with a name that it was made for, or have it made for this one; --insecure does without';
  return failed('names', `made for ${made}, and not for ${hostOf(url)}`, advice, { facts });
}

function dates({ certificate }: Handshake, now: Date): Line {
  const [from, to] = [new Date(certificate.valid_from), new Date(certificate.valid_to)];
  const daysLeft = Math.floor((to.getTime() - now.getTime()) / dayMs);
  const facts = { validFrom: from.toISOString(), validTo: to.toISOString(), daysLeft };
  const span = `${dayOf(from)} to ${dayOf(to)}`;
  const advice = 'have it renewed, and see that the clock of this machine is right; --insecure does without';
  if (now > to) return failed('dates', `${span}: it has expired`, advice, { facts });
  if (now < from) return failed('dates', `${span}: it is not valid yet`, advice, { facts });
  const left = `${span}, ${daysLeft} day${daysLeft === 1 ? '' : 's'} left`;
  if (daysLeft >= soonDays) return ok('dates', left, facts);
  return { name: 'dates', verdict: 'careful', text: left, advice: 'have it renewed', facts };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const getIt = 'let whoever runs the gateway give you the certificate';
const useIt = 'and give it with --ca FILE (to a client in Node with NODE_EXTRA_CA_CERTS=FILE); --insecure does without';

/** What is behind the codes of OpenSSL. */
const reasons: readonly (readonly [code: RegExp, reason: string, advice: string])[] = [
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'it signs itself, and nobody vouches for it', `${getIt}, ${useIt}`],
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT.*)$/,
    'this machine does not know the authority that issued it',
    `${getIt} of the authority, ${useIt}`,
  ],
  [/^CERT_HAS_EXPIRED$/, 'it, or one that vouches for it, has expired', 'have it renewed; --insecure does without'],
  [/^CERT_NOT_YET_VALID$/, 'it, or one that vouches for it, is not valid yet', 'see that the clock of this machine is right'],
];

function trust({ distrust }: Handshake, { ca }: Approach): Line {
  const by = ca === undefined ? 'by an authority that Node knows' : 'by --ca';
  // The name is looked at last: whoever vouches for the certificate is known.
  if (distrust === undefined || distrust === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return ok('trust', `trusted, ${by}`, { trusted: true });
  const [, reason, advice] = reasons.find(([code]) => code.test(distrust)) ?? [undefined, 'Node refuses it', `${getIt}, ${useIt}`];
  return failed('trust', `not trusted: ${reason} (${distrust})`, advice, { facts: { trusted: false, code: distrust } });
}
