import type { Contract } from '../contract.js';
import { parseObject } from '../json.js';
import { shownTarget } from '../shown-target.js';
import { departuresOf } from './departures.js';
import type { PlainRequest, Reply } from './http.js';

/** A request and what became of it, for people. */
export interface LoggedExchange {
  /** Counted from 1. */
  readonly number: number;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** Path and query, without what may be a secret in them. */
  readonly target: string;
  /** Absent where the request leads to none. */
  readonly operation?: string;
  readonly agentid?: number;
  /** Absent while the request is held, and where the client has gone. */
  readonly status?: number;
  readonly retcode?: unknown;
  /** What a refusal says. */
  readonly message?: string;
  /** The event that a poll brought. */
  readonly event?: string;
  /** What became of the connection, if anything. */
  readonly cut?: Reply['cut'];
  /** What the request breaks of the contract; no value is told. */
  readonly departures: readonly string[];
}

/** A request that is under way. */
export interface LogEntry {
  readonly number: number;
  readonly at: number;
  readonly request: PlainRequest;
  readonly operation?: string;
  readonly agentid?: number;
  reply?: Reply;
  /** Found out when somebody looks. */
  departures?: readonly string[];
}

/** What was asked for that no operation is for. */
export interface NotEmulated {
  readonly method: string;
  readonly path: string;
  readonly count: number;
  /** The methods with which the path is that of an operation. */
  readonly allowed?: readonly string[];
}

const kept = 200;
const keptNotEmulated = 100;

/** The last requests, and all those that lead to no operation. */
export class ExchangeLog {
  readonly #contract: Contract;
  readonly #entries: LogEntry[] = [];
  readonly #notEmulated = new Map<string, NotEmulated>();
  #count = 0;
  #changes = 0;
  #waiting: (() => void)[] = [];

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  /** Grows with every request and every answer. */
  get changes(): number {
    return this.#changes;
  }

  /** How many requests there were. */
  get count(): number {
    return this.#count;
  }

  begin(at: number, request: PlainRequest, operation?: string, agentid?: number): LogEntry {
    this.#count += 1;
    const entry: LogEntry = {
      number: this.#count,
      at,
      request,
      ...(operation !== undefined && { operation }),
      ...(agentid !== undefined && Number.isSafeInteger(agentid) && { agentid }),
    };
    // A ring: what is kept stays in its place, and the oldest gives way.
    this.#entries[(this.#count - 1) % kept] = entry;
    this.changed();
    return entry;
  }

  end(entry: LogEntry, reply: Reply): void {
    entry.reply = reply;
    this.changed();
  }

  /**
   * Notes a request that leads to no operation.
   *
   * @param allowed the methods that would
   */
  missed(request: PlainRequest, allowed?: readonly string[]): void {
    const { method } = request;
    const [path = ''] = shownTarget(this.#contract, request).split('?', 1);
    const line = `${method} ${path}`;
    const known = this.#notEmulated.get(line);
    if (known === undefined && this.#notEmulated.size >= keptNotEmulated) return;
    this.#notEmulated.set(line, { method, path, count: (known?.count ?? 0) + 1, ...(allowed && { allowed }) });
  }

  /** What was asked for that no operation is for. */
  get notEmulated(): readonly NotEmulated[] {
    return [...this.#notEmulated.values()];
  }

  /** The last requests, the newest first. */
  last(): LoggedExchange[] {
    return this.#entries
      .toSorted((a, b) => b.number - a.number)
      .map((entry) => {
        entry.departures ??= departuresOf(this.#contract, entry.request);
        return entry;
      })
      .map(({ request, reply, departures = [], ...entry }) => ({
        ...entry,
        method: request.method,
        target: shownTarget(this.#contract, request),
        ...(reply && answerOf(reply)),
        ...(reply?.cut && { cut: reply.cut }),
        departures,
      }));
  }

  /** Notes that there is something new to see. */
  changed(): void {
    this.#changes += 1;
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tell of waiting) tell();
  }

  /**
   * Waits for the next change.
   *
   * @returns a function that gives up
   */
  onChange(tell: () => void): () => void {
    this.#waiting.push(tell);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== tell);
    };
  }
}

function answerOf({ status, body }: Reply): Pick<LoggedExchange, 'status' | 'retcode' | 'message' | 'event'> {
  const { retcode, message, event } = parseObject(body) ?? {};
  const { eventType } = (event ?? {}) as { readonly eventType?: unknown };
  const isRefusal = retcode !== '0' && typeof message === 'string' && message !== '';
  return { status, retcode, ...(isRefusal && { message }), ...(typeof eventType === 'string' && { event: eventType }) };
}
