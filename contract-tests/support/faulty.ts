import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { asPublished } from '../../src/contract.js';
import { Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';
import type { PlainRequest, Reply } from '../../src/emulator/http.js';

/** One request on its way to the emulator, in the hands of a fault. */
export interface Caught {
  readonly request: PlainRequest;
  readonly response: ServerResponse;
  /** Has the emulator do what was asked, and gives what it would answer. */
  process(): Promise<Reply>;
  /** Answers as the emulator does, perhaps with something changed. */
  answer(reply: Reply): void;
}

export type Fault = (caught: Caught) => void | Promise<void>;

export interface FaultyGateway extends AsyncDisposable {
  readonly baseUrl: string;
  readonly emulator: Emulator;
  /** What arrived, as operation ids, in order. */
  readonly arrived: readonly string[];
  readonly requests: readonly PlainRequest[];
  /** Requests whose client went away before the answer was complete. */
  readonly abandoned: readonly string[];
  /** Faults by operation; to be changed at will. One that is used up is to delete itself. */
  readonly faults: Record<string, Fault>;
  /** Resolves when a request of that operation arrives. */
  next(id: string): Promise<void>;
}

/** An emulator behind a real server that can do to a connection whatever connections do. */
export async function faultyGateway(faults: Record<string, Fault> = {}, options: EmulatorOptions = {}): Promise<FaultyGateway> {
  const emulator = new Emulator({ holdMs: 50, ...options });
  const arrived: string[] = [];
  const requests: PlainRequest[] = [];
  const abandoned: string[] = [];
  const waiting: { id: string; resolve: () => void }[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await plain(incoming);
    const found = asPublished.match(request.method, request.target.split('?')[0] ?? '');
    const id = found.kind === 'operation' ? found.operation.id : found.kind;
    response.once('close', () => {
      if (!response.writableFinished) abandoned.push(id);
    });
    arrived.push(id);
    requests.push(request);
    const caught: Caught = {
      request,
      response,
      async process() {
        const outcome = emulator.handle(request);
        if (!('reply' in outcome)) return outcome;
        response.once('close', () => outcome.cancel());
        return await outcome.reply;
      },
      answer: (reply) => write(response, reply),
    };
    for (const waiter of waiting.filter((other) => other.id === id)) waiter.resolve();
    await (faults[id] ?? passOn)(caught);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    emulator,
    arrived,
    requests,
    abandoned,
    faults,
    next: (id) => new Promise((resolve) => waiting.push({ id, resolve })),
    async [Symbol.asyncDispose]() {
      emulator.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const passOn: Fault = async ({ process, answer }) => answer(await process());

/** Answers nothing; with `processed` the gateway has done what was asked. */
export function silence({ processed }: { processed: boolean }): Fault {
  return async ({ process }) => {
    if (processed) await process();
  };
}

/** Resets the connection. */
export function reset({ processed }: { processed: boolean }): Fault {
  return async ({ process, response }) => {
    if (processed) await process();
    response.socket?.resetAndDestroy();
  };
}

/** Sends the head and part of the body, then closes the connection. */
export const truncated: Fault = async ({ process, response }) => {
  const { status, headers, body } = await process();
  response.writeHead(status, [...headers, ['Content-Length', String(body.length)]].flat());
  response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
};

/** Answers with something of its own, after the gateway has done what was asked if `processed`. */
export function instead(status: number, headers: Record<string, string>, body: string, { processed = false } = {}): Fault {
  return async ({ process, response }) => {
    if (processed) await process();
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Answers with the body of the gateway changed. */
export function changed(change: (body: string) => string): Fault {
  return async ({ process, answer }) => {
    const reply = await process();
    answer({ ...reply, body: change(reply.body) });
  };
}

/** Answers with a header more. */
export function withHeader(name: string, value: string): Fault {
  return async ({ process, answer }) => {
    const reply = await process();
    answer({ ...reply, headers: [...reply.headers, [name, value]] });
  };
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed) return;
  response.writeHead(status, [...headers, ['Content-Length', String(Buffer.byteLength(body))]].flat());
  response.end(body);
}

async function plain(incoming: IncomingMessage): Promise<PlainRequest> {
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
  return { method: incoming.method ?? '', target: incoming.url ?? '', headers, body: await text(incoming) };
}
