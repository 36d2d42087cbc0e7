import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';

/** Path of the contract. */
export const base = '/agentgateway/resource';

/** Where to connect to. */
interface Place {
  /** Scheme, host and port. */
  readonly origin: string;
}

/** An answer as it came: what a client library would smooth over is seen. */
export interface RawAnswer {
  /** Status line and headers. */
  readonly head: string;
  readonly body: string;
}

/** A connection on which requests are sent as bytes, and answers are read one by one. */
export class Wire {
  readonly socket: Socket;
  #text = '';
  #arrived = () => {};
  #end: Error | 'ended' | undefined;

  constructor(socket: Socket) {
    this.socket = socket;
    const arrived = () => this.#arrived();
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      this.#text += chunk;
      arrived();
    });
    socket.on('end', () => {
      this.#end ??= 'ended';
      arrived();
    });
    socket.on('error', (error) => {
      this.#end ??= error;
      arrived();
    });
  }

  /** @param tls of a server with HTTPS */
  static open({ origin }: Place, tls: ConnectionOptions = {}): Promise<Wire> {
    const { protocol, hostname: host, port } = new URL(origin);
    return new Promise((resolve, reject) => {
      const socket: Socket =
        protocol === 'https:'
          ? connectTls({ host, port: Number(port), ...tls }, () => done())
          : connect(Number(port), host, () => done());
      const done = () => {
        socket.off('error', reject);
        resolve(new Wire(socket));
      };
      socket.once('error', reject);
    });
  }

  /** Sends a request; `Content-Length` is added where there is a body. */
  send(lines: readonly string[], body = ''): void {
    this.socket.write(written(lines, body));
  }

  /**
   * The next answer.
   *
   * @param isBodiless whether it ends with its head whatever that says, as the one to HEAD does
   * @throws {Error} if the connection ends before
   */
  async answer(isBodiless = false): Promise<RawAnswer> {
    for (;;) {
      const at = this.#text.indexOf('\r\n\r\n');
      if (at >= 0) {
        const head = this.#text.slice(0, at);
        const length = isBodiless ? 0 : Number(/\r\nContent-Length: (\d+)/.exec(head)?.[1] ?? 0);
        const rest = Buffer.from(this.#text.slice(at + 4));
        if (rest.length >= length) {
          this.#text = rest.subarray(length).toString();
          return { head, body: rest.subarray(0, length).toString() };
        }
      }
      if (this.#end) throw this.#end === 'ended' ? new Error(`ended after "${this.#text}"`) : this.#end;
      await this.#more();
    }
  }

  /** Waits until the other side ends the connection, and gives what came that nobody read. */
  async ended(): Promise<string> {
    while (this.#end === undefined) await this.#more();
    if (this.#end !== 'ended') throw this.#end;
    return this.#text;
  }

  [Symbol.dispose](): void {
    this.socket.destroy();
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve;
    });
  }
}

/** A request as bytes. */
export function written(lines: readonly string[], body = ''): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [...lines, ...length, '', body].join('\r\n');
}

/** Sends one request on a connection of its own and returns all that comes back. */
export async function raw(server: Place, [line = '', ...headers]: readonly string[], body = ''): Promise<string> {
  using wire = await Wire.open(server);
  wire.send([line, 'Host: gateway', 'Connection: close', ...headers], body);
  return await wire.ended();
}

export const bodyOf = (answer: string): string => answer.split('\r\n\r\n')[1] ?? '';

export const retcodeOf = (answer: string): string => (JSON.parse(bodyOf(answer)) as { retcode: string }).retcode;

/** Signs an agent in with `loginex`. */
export async function signIn(
  server: Place,
  body: object = { password: '' },
  agentid = 291,
): Promise<{ readonly answer: string; readonly guid: string }> {
  const lines = [`PUT ${base}/onlineagent/${agentid}/loginex HTTP/1.1`, 'Content-Type: application/json'];
  const answer = await raw(server, lines, JSON.stringify(body));
  return { answer, guid: guidOf(answer) };
}

/** The Guid that an answer brings, or nothing. */
export function guidOf(answer: string): string {
  return /\r\nSet-GUID: JSESSIONID=(\S+)/.exec(answer)?.[1] ?? '';
}
