import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/** What Node's parser says of bytes that it cannot read as a request. */
interface ParseError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
  readonly reason?: string;
}

/** What a connection begins with that is to be one of TLS (RFC 8446, section 5.1). */
const handshake = 0x16;

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413 };

/** A connection that ends in the middle is no request. */
const gone = /^(ECONNRESET|EPIPE|HPE_INVALID_EOF_STATE)$/;

/**
 * Answers what is no request in HTTP, as Node does by itself, and ends the connection: nobody knows where the next one would begin.
 *
 * @param under the answer that is under way on the connection, if there is one
 * @returns what is to be told of it, without a byte of it; undefined where the application has only gone away
 */
export function refuseUnreadable(error: ParseError, socket: Socket, under: ServerResponse | undefined): string | undefined {
  const { code = '', reason, rawPacket } = error;
  const hasGone = gone.test(code) || !socket.writable;
  const isAnswered = under?.headersSent === true && !under.writableEnded;
  if (hasGone || isAnswered) {
    socket.destroy();
    if (hasGone) return undefined;
    return `a request could not be read to its end (${reason ?? code}), and its connection was closed`;
  }
  const status = statuses[code] ?? 400;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
  return rawPacket?.[0] === handshake
    ? 'the application speaks HTTPS to the proxy, which speaks HTTP: give it an address that begins with http'
    : `a request could not be read (${reason ?? code}): it was answered with HTTP status ${status}, and not passed on`;
}
