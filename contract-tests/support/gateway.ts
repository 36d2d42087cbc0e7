import { asPublished } from '../../src/contract.js';
import { Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';
import type { HeldReply, PlainRequest, Reply } from '../../src/emulator/http.js';
import type { Roster } from '../../src/emulator/roster.js';
import { type Core, type RunningServer, type ServerOptions, serve } from '../../src/emulator/server.js';

/** Changes an answer on its way out. */
export type Alteration = (reply: Reply, request: PlainRequest) => Reply;

/** Answers a request instead of the emulator; undefined leaves it to the emulator. */
export type Interception = (request: PlainRequest, emulator: Emulator) => Reply | HeldReply | undefined;

export interface TestGateway extends RunningServer, AsyncDisposable {
  readonly emulator: Emulator;
  /** Every request that arrived, as `METHOD target`, and its headers. */
  readonly requests: readonly PlainRequest[];
}

/**
 * An emulator behind HTTP whose answers to one operation are altered: a gateway that breaks, or merely reads, the contract in its own way.
 *
 * @param alterations by operation
 */
export async function gateway(
  alterations: Readonly<Record<string, Alteration>> = {},
  options: EmulatorOptions & ServerOptions & { readonly intercept?: Interception } = {},
): Promise<TestGateway> {
  const emulator = new Emulator({ holdMs: 200, ...options });
  const requests: PlainRequest[] = [];
  const core: Core = {
    handle(request) {
      requests.push(request);
      const alter = alterations[operationOf(request)];
      const outcome = options.intercept?.(request, emulator) ?? emulator.handle(request);
      return alter ? altered(outcome, (reply) => alter(reply, request)) : outcome;
    },
    close: () => emulator.close(),
  };
  const server = await serve(core, options);
  return { ...server, emulator, requests, [Symbol.asyncDispose]: () => server.close() };
}

/** Everybody may sign in, and some with one password only. */
export function withPasswords(passwords: Readonly<Record<number, string>>): Roster {
  const agents = Object.entries(passwords).map(([agentid, password]) => ({ agentid: Number(agentid), password }));
  return { others: 'any', agents };
}

export function altered(outcome: Reply | HeldReply, alter: (reply: Reply) => Reply): Reply | HeldReply {
  return 'reply' in outcome ? { ...outcome, reply: outcome.reply.then(alter) } : alter(outcome);
}

export function operationOf(request: PlainRequest): string {
  const found = asPublished.match(request.method, request.target.split('?')[0] ?? '');
  return found.kind === 'operation' ? found.operation.id : '';
}

/** The answer with another body, written as JSON. */
export function withJson(change: (body: Record<string, unknown>) => unknown): Alteration {
  return (reply) => ({ ...reply, body: JSON.stringify(change(JSON.parse(reply.body) as Record<string, unknown>)) });
}

/** The answer with another body. */
export function withBody(body: string): Alteration {
  return (reply) => ({ ...reply, body });
}

export function withStatus(status: number): Alteration {
  return (reply) => ({ ...reply, status });
}

/** The answer with a header set, or taken away. */
export function withHeader(name: string, value: string | undefined): Alteration {
  return (reply) => ({
    ...reply,
    headers: [...reply.headers.filter(([other]) => other !== name), ...(value === undefined ? [] : [[name, value] as const])],
  });
}

/** The sign-in result with fields changed; `undefined` takes a field away. */
export function withResult(fields: Record<string, unknown>): Alteration {
  return withJson((body) => ({ ...body, result: { ...(body.result as object), ...fields } }));
}

/** The alteration for those answers alone that are a success. */
export function onSuccess(alter: Alteration): Alteration {
  return (reply, request) => (reply.body.includes('"retcode":"0"') ? alter(reply, request) : reply);
}

/** Several alterations, one after the other. */
export function both(...alterations: Alteration[]): Alteration {
  return (reply, request) => alterations.reduce((changed, alter) => alter(changed, request), reply);
}
