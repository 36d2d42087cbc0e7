import { isIP } from 'node:net';
import { MissingTool } from '../optional-tool.js';
import { namesFor } from '../own-host.js';
import type { Certificate } from './server.js';

/** Days that a certificate is good for that an emulator makes when it starts. */
const validDays = 30;

/**
 * A certificate that signs itself, and its key, for this start alone.
 *
 * @param host name or address that the emulator listens on; this machine's own names are in the certificate besides
 * @throws {MissingTool} with the line that installs what makes it, if that is missing
 */
export async function makeCertificate(host: string): Promise<Certificate> {
  const { generate } = await import('selfsigned').catch(() => {
    throw new MissingTool('HTTPS without a certificate of your own', 'selfsigned');
  });
  const names = [...new Set([...namesFor(host), 'localhost', '127.0.0.1', '::1'])];
  const notBeforeDate = new Date();
  // RSA, since clients of old platforms are pointed here, too.
  const made = await generate([{ name: 'commonName', value: 'CC-Gateway emulator' }], {
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate: new Date(notBeforeDate.getTime() + validDays * 24 * 60 * 60 * 1000),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name })),
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}
