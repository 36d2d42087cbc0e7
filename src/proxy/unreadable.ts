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
 * @param last the last answer on the connection, if there was a request before
 * @returns what is to be told of it, without a byte of it; undefined where the application has only gone away
 */
export function refuseUnreadable(error: ParseError, socket: Socket, last: ServerResponse | undefined): string | undefined {
  const { code = '', reason, rawPacket } = error;
  if (gone.test(code) || !socket.writable) {
    socket.destroy();
    return undefined;
  }
  // An answer from here would be taken for that of the gateway, which may have the request already.
  if (last !== undefined && !last.writableFinished) {
    socket.destroy();
    return `what came behind a request, or in its body, could not be read (${reason ?? code}), and its connection was closed`;
  }
  const status = statuses[code] ?? 400;
  answerAndEnd(socket, status);
  return rawPacket?.[0] === handshake
    ? 'the application speaks HTTPS to the proxy, which speaks HTTP: give it an address that begins with http'
    : `a request could not be read (${reason ?? code}): it was answered with HTTP status ${status}, and not passed on`;
}

/** Answers whoever takes this for a proxy of a network, to get through to some other place. */
export function refuseTunnel(socket: Socket): string {
  // Node hands the socket over without any listener, and one that is reset would end the process.
  socket.on('error', () => socket.destroy());
  answerAndEnd(socket, 400);
  return 'the application asked for a tunnel (CONNECT): give it the address of the proxy as that of the gateway, not as a proxy of the network';
}

function answerAndEnd(socket: Socket, status: number): void {
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
  socket.destroySoon();
}
