import { isIP } from 'node:net';
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import { type Approach, type Fault, faultOf, hostOf, portOf, tooLate } from './reach.js';

/** What a handshake brought. */
export interface Handshake {
  readonly kind: 'handshake';
  readonly protocol: string;
  readonly cipher: string;
  readonly certificate: PeerCertificate;
  /** Why Node would not trust it, as a code; undefined if it does. */
  readonly distrust: string | undefined;
  /** Whether it was made for another host. */
  readonly otherName: boolean;
}

/** A TLS handshake with the host of a URL, after which the connection is closed without a word. The certificate is taken whatever it is. */
export function shakeHands(url: URL, { timeoutMs, ca }: Pick<Approach, 'timeoutMs' | 'ca'>): Promise<Handshake | Fault> {
  const host = hostOf(url);
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: portOf(url),
      timeout: timeoutMs,
      rejectUnauthorized: false,
      ...(!isIP(host) && { servername: host }),
      ...(ca !== undefined && { ca }),
    });
    const end = (result: Handshake | Fault) => {
      resolve(result);
      socket.destroy();
    };
    socket.on('secureConnect', () => end(told(socket, host)));
    socket.on('timeout', () => end(tooLate(timeoutMs)));
    socket.on('error', (error) => end(faultOf(error)));
  });
}

function told(socket: TLSSocket, host: string): Handshake | Fault {
  const certificate = socket.getPeerCertificate();
  try {
    return {
      kind: 'handshake',
      protocol: socket.getProtocol() ?? 'TLS',
      cipher: socket.getCipher().name,
      certificate,
      distrust: socket.authorized ? undefined : String(socket.authorizationError),
      otherName: checkServerIdentity(host, certificate) !== undefined,
    };
  } catch (error) {
    // Names that are written in no form that there is.
    return faultOf(error);
  }
}
