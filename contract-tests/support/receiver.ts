import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A push as it arrived. */
export interface Pushed {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The names of its events. */
  readonly events: readonly string[];
}

/** What a receiver does with a push: an answer, or that the connection is cut, or that nothing comes. */
export type Reception = Response | 'reset' | 'hang';

/** Somebody to whom events are pushed. */
export interface Receiver extends AsyncDisposable {
  readonly origin: string;
  /** Every push that arrived, in order. */
  readonly pushed: readonly Pushed[];
  /** How many pushes were being received at a time at most. */
  readonly atOnce: () => number;
  /** How many pushes the sender gave up before they were answered. */
  readonly givenUp: () => number;
}

/** The answer that takes a push (page cec_07_1275). */
export const taking = () => Response.json({ message: 'success', retcode: '0' });

/** @param receive what becomes of a push; it is told how many came before it */
export async function receiver(
  receive: (pushed: Pushed, before: number) => Reception | Promise<Reception> = taking,
): Promise<Receiver> {
  const pushed: Pushed[] = [];
  let present = 0;
  let most = 0;
  let givenUp = 0;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    present += 1;
    most = Math.max(most, present);
    response.on('close', () => {
      present -= 1;
      if (!response.writableFinished) givenUp += 1;
    });
    const push = await read(request);
    pushed.push(push);
    const reception = await receive(push, pushed.length - 1);
    if (reception === 'hang') return;
    if (reception === 'reset') request.socket.resetAndDestroy();
    else {
      reception.headers.forEach((value, name) => void response.setHeader(name, value));
      response.writeHead(reception.status).end(await reception.text());
    }
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pushed,
    atOnce: () => most,
    givenUp: () => givenUp,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The same push for a function from a `Request` to a `Response`. */
export function asRequest(url: string, { method, path, headers, body }: Pushed): Request {
  const named = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Request(url + path, { method, headers: named, body });
}

async function read(request: IncomingMessage): Promise<Pushed> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const { eventList, event } = JSON.parse(body) as Record<string, unknown>;
  const events = (eventList ?? [event]) as readonly { readonly eventType: string }[];
  const { method = '', url = '', headers } = request;
  return { method, path: url, headers, body, events: events.map(({ eventType }) => eventType) };
}
