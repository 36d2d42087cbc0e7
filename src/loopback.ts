import { createServer } from 'node:net';

/** Where servers listen unless told otherwise: nobody else reaches them there. */
export const loopback = '127.0.0.1';

/**
 * The port, or a free one for 0, for a program that tells a port that is taken in words of its own.
 *
 * @throws {Error} with code EADDRINUSE if the port is taken
 */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(wanted, loopback, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : wanted));
    });
  });
}
