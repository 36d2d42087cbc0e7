import { createServer, type Server, type Socket } from 'node:net';

/** A server that reads and writes bytes: what libraries would smooth over is seen and sent. */
export interface RawGateway extends AsyncDisposable {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Every connection, with what came on it. */
  readonly connections: readonly { readonly socket: Socket; readonly text: () => string }[];
}

/**
 * Starts one.
 *
 * @param answer told of what came on a connection so far, each time that more comes
 */
export async function rawGateway(answer: (text: string, socket: Socket, number: number) => void): Promise<RawGateway> {
  const connections: { socket: Socket; text: () => string }[] = [];
  const server: Server = createServer((socket) => {
    let text = '';
    const number = connections.push({ socket, text: () => text });
    socket.on('error', () => socket.destroy());
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      answer(text, socket, number);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    connections,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        for (const { socket } of connections) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** An answer as bytes. */
export function answering(lines: readonly string[], body = ''): string {
  return [...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
}
