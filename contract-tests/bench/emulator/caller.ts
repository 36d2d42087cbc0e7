import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { OperationDescriptor } from '../../../src/descriptor.js';
import { guidHeader } from '../../../src/guid.js';
import { documentedHeaders, pathAndQuery } from '../../../src/operation.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface Envelope {
  readonly retcode: string;
  readonly event?: { readonly eventType: string; readonly content: unknown };
}

/** Calls operations of one server, as cheaply as `node:http` can. */
export class Caller implements Disposable {
  readonly #agent: Agent;
  readonly #baseUrl: string;

  /** @param sockets connections at most; more calls than that wait for each other */
  constructor(baseUrl: string, sockets: number) {
    this.#baseUrl = baseUrl;
    this.#agent = new Agent({ keepAlive: true, maxSockets: sockets });
  }

  /** The answer to a request, whatever it is. */
  call(
    operation: OperationDescriptor,
    parameters: Readonly<Record<string, unknown>>,
    { guid, body }: { readonly guid?: string; readonly body?: object } = {},
  ): Promise<Answer> {
    const headers = { ...documentedHeaders(operation), ...(guid !== undefined && { [guidHeader]: guid }) };
    const url = this.#baseUrl + pathAndQuery(operation, parameters);
    return new Promise((resolve, reject) => {
      const sent = request(url, { agent: this.#agent, method: operation.method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          const { statusCode: status = 0, headers, rawHeaders } = response;
          resolve({ status, headers, rawHeaders, body: text });
        });
      });
      sent.once('error', reject);
      sent.end(body && JSON.stringify(body));
    });
  }

  /** Closes the connections, those of requests that are not answered yet included. */
  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}

/**
 * The body of an answer that has to be a success.
 *
 * @throws {Error} if it is none
 */
export function accepted({ id }: OperationDescriptor, { status, body }: Answer): Envelope {
  const answer = status === 200 ? (JSON.parse(body) as Envelope) : undefined;
  if (answer?.retcode !== '0') throw new Error(`${id} is no success: HTTP ${status}, ${body}`);
  return answer;
}

/** Does something with each item, with so many of them under way at a time. */
export async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<unknown>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
