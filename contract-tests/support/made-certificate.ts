import { isIP } from 'node:net';
import { generate } from 'selfsigned';

export interface Wanted {
  readonly subject?: string;
  /** Hosts that it is for; default: 127.0.0.1. */
  readonly names?: readonly string[];
  /** Days from today. */
  readonly from?: number;
  readonly to?: number;
  /** Who issues it; default: itself. */
  readonly authority?: { readonly cert: string; readonly key: string };
}

const dayMs = 24 * 60 * 60 * 1000;

/** A certificate as a test wants it, and its key. */
export async function madeCertificate({
  subject = 'gateway',
  names = ['127.0.0.1'],
  from = -10,
  to = 100,
  authority,
}: Wanted = {}) {
  const made = await generate([{ name: 'commonName', value: subject }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + from * dayMs),
    // Between two days, so that no test depends on how long it takes.
    notAfterDate: new Date(Date.now() + (to + 0.5) * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: authority === undefined },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name })),
      },
    ],
    ...(authority && { ca: authority }),
  });
  return { cert: made.cert, key: made.private };
}
