import { server } from '../../../generated/catalog.js';
import { contract } from '../../contract.js';
import type { Method, OperationDescriptor } from '../../descriptor.js';
import { guidHeader } from '../../guid.js';
import { parseObject } from '../../json.js';
import type { OperationId } from '../../operation.js';
import type { PlainRequest } from '../../plain-request.js';
import type { Headers, RecordedExchange } from '../../recording.js';
import type { Exchange, Outcome } from '../exchange.js';

/** An exchange of somebody else's, and where in the contract it belongs. */
export type Seen =
  | {
      readonly kind: 'operation';
      readonly operation: OperationDescriptor;
      readonly path: Readonly<Record<string, string>>;
      readonly request: PlainRequest;
      readonly exchange: Exchange;
    }
  | {
      readonly kind: 'wrong method';
      readonly allowed: readonly Method[];
      /** The operation of the path, of which the method is not. */
      readonly operation: OperationDescriptor;
      readonly request: PlainRequest;
      readonly exchange: Exchange;
    }
  | { readonly kind: 'unknown path'; readonly request: PlainRequest };

/**
 * Reads an exchange that an application had with a gateway.
 *
 * @param baseUrl of the gateway
 */
export function seen(recorded: RecordedExchange, baseUrl: string): Seen {
  const { method, target, headers, body } = recorded.request;
  const request: PlainRequest = { method, target: `${server.basePath}${target}`, headers: byName(headers), body };
  const pathname = request.target.split('?', 1)[0] ?? '';
  const match = contract().match(method, pathname);
  if (match.kind === 'unknown path') return { kind: 'unknown path', request };
  if (match.kind === 'operation') {
    const { operation, path } = match;
    return { kind: 'operation', operation, path, request, exchange: exchangeOf(recorded, { operation, path, request, baseUrl }) };
  }
  const [first] = match.allowed;
  const other = contract().match(first ?? '', pathname);
  if (other.kind !== 'operation') return { kind: 'unknown path', request };
  const { operation, path } = other;
  const exchange = exchangeOf(recorded, { operation, path, request, baseUrl });
  return { kind: 'wrong method', allowed: match.allowed, operation, request, exchange };
}

interface Place {
  readonly operation: OperationDescriptor;
  readonly path: Readonly<Record<string, string>>;
  readonly request: PlainRequest;
  readonly baseUrl: string;
}

function exchangeOf(recorded: RecordedExchange, { operation, path, request, baseUrl }: Place): Exchange {
  const { method, target, body } = recorded.request;
  const start = target.indexOf('?');
  const query = Object.fromEntries(new URLSearchParams(start < 0 ? '' : target.slice(start + 1)));
  const startedAt = Date.parse(recorded.at);
  return {
    operation: operation.id as OperationId,
    agentid: Number(path.agentid),
    sent: { ...query, ...(operation.body && parseObject(body)), ...path },
    request: {
      method,
      url: `${baseUrl}${target}`,
      headers: shownHeaders(operation, request),
      body: body === '' ? undefined : body,
    },
    outcome: outcomeOf(recorded),
    startedAt,
    endedAt: startedAt + recorded.ms,
  };
}

/** The headers that the contract speaks of, in its spelling; others are nobody's business in a report. */
function shownHeaders({ parameters, needsGuid }: OperationDescriptor, { headers }: PlainRequest): Record<string, string> {
  const known = ['Accept', ...parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)];
  const names = needsGuid ? [...known, guidHeader] : known;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function outcomeOf({ answer, fault }: RecordedExchange): Outcome {
  if (fault !== undefined || answer === undefined) {
    return { kind: 'fault', code: fault?.code ?? 'ERROR', message: fault?.message ?? 'no answer' };
  }
  const cookies = answer.headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value);
  return { kind: 'answer', status: answer.status, headers: byName(answer.headers), cookies, body: answer.body };
}

/** By name in lower case; those of one name as one, as HTTP has it. */
function byName(headers: Headers): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    joined[key] = key in joined ? `${joined[key]}, ${value}` : value;
  }
  return joined;
}
