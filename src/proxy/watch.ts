import type { Finding } from '../check/finding.js';
import { isLost, unanswered } from '../check/traffic/replay.js';
import { type Seen, seen } from '../check/traffic/seen.js';
import { Sessions } from '../check/traffic/sessions.js';
import { type JudgedTraffic, judgeTraffic } from '../check/traffic/traffic.js';
import { type Contract, contract, within } from '../contract.js';
import type { OperationId } from '../operation.js';
import { goneCode, type RecordedExchange } from '../recording.js';
import { shownTarget } from '../shown-target.js';
import { Concealer } from './concealer.js';
import type { Passed } from './forward.js';
import { valuesOf } from './headers.js';
import type { Prism } from './prism.js';
import { prismFindings } from './prism-findings.js';
import type { Recorder } from './recorder.js';
import { type Elsewhere, ownFault, type Summary, type Violation } from './violation.js';

export interface WatchOptions {
  readonly contract: Contract;
  /** The gateway: scheme, host, port and base path. */
  readonly baseUrl: string;
  readonly prism: Prism;
  readonly recorder?: Recorder | undefined;
  /** Told of each violation when it is seen for the first time, with the number that it gets. */
  readonly onViolation: (violation: Violation, number: number) => void;
  /** Told once of each thing that is no operation of the contract. */
  readonly onElsewhere: (elsewhere: Elsewhere) => void;
  /** Told of what is in the way. */
  readonly onTrouble: (text: string) => void;
}

/** Exchanges that may wait for Prism; those that come while so many do are judged without it. */
const mostWaiting = 500;

/** Different warnings, and paths of others, that are counted; of more only that there were more is told. Of errors there are no more than statements. */
const mostKinds = 1000;

const tooMany = `more than ${mostKinds} different things: warnings and paths that are new are no longer told`;

/** Looks at exchanges that are over, one after the other in the order in which they ended. */
export class Watch {
  readonly #options: WatchOptions;
  readonly #basePath: string;
  readonly #concealer = new Concealer();
  readonly #sessions = new Sessions();
  readonly #waiting: { readonly passed: Passed; readonly withPrism: boolean }[] = [];
  readonly #violations = new Map<string, Violation>();
  readonly #elsewhere = new Map<string, Elsewhere>();
  readonly #operations = new Set<string>();
  readonly #lost = new Set<OperationId>();
  readonly #unseen = new Map<string, number>();
  readonly #troubles = new Set<string>();
  #requests = 0;
  #seenByPrism = 0;
  #running: Promise<void> | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#basePath = new URL(options.baseUrl).pathname.replace(/\/$/, '');
  }

  /** Takes an exchange that is over. It is looked at later. */
  take(passed: Passed): void {
    this.#waiting.push({ passed, withPrism: this.#waiting.length < mostWaiting });
    this.#running ??= within(this.#options.contract, () => this.#run());
  }

  /** Resolves once everything that was taken is looked at. */
  async settled(): Promise<void> {
    await this.#running;
  }

  summary(): Summary {
    return {
      requests: this.#requests,
      operations: [...this.#operations],
      violations: [...this.#violations.values()],
      elsewhere: [...this.#elsewhere.values()],
      unseen: this.#unseen,
      seenByPrism: this.#seenByPrism,
    };
  }

  async #run(): Promise<void> {
    // Whoever waits for an answer comes first.
    await new Promise(setImmediate);
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      try {
        await this.#lookAt(next.passed, next.withPrism);
      } catch (error) {
        // Not its message, which may repeat what was looked at.
        this.#trouble(`an exchange could not be looked at (${error instanceof Error ? error.name : 'unknown'})`);
        this.#notSeen(ownFault);
      }
    }
    this.#running = undefined;
  }

  async #lookAt(passed: Passed, withPrism: boolean): Promise<void> {
    // A browser asks by itself whether a page may send what it is going to send.
    if (passed.method === 'OPTIONS' && valuesOf(passed.headers, 'access-control-request-method').length > 0) return;
    this.#requests += 1;
    this.#tellFault(passed);
    const raw = this.#recordedOf(passed);
    if (raw === undefined) {
      this.#isElsewhere(passed.method, this.#concealer.path(passed.target));
      return;
    }
    const recorded = this.#concealer.conceal(raw);
    const place = seen(recorded, this.#options.baseUrl);
    if (place.kind === 'unknown path') {
      this.#isElsewhere(passed.method, `${this.#basePath}${recorded.request.target}`);
      return;
    }
    this.#operations.add(place.operation.id);
    if (passed.body === undefined) {
      this.#notSeen('a body that is too long, or in an encoding that cannot be read');
      return;
    }
    this.#record(recorded);
    const judged = judgeTraffic(place);
    this.#judge(place, recorded, judged);
    if (place.kind === 'operation' && recorded.answer !== undefined) await this.#showPrism(place, recorded, judged, withPrism);
  }

  #judge(place: Exclude<Seen, { kind: 'unknown path' }>, recorded: RecordedExchange, judged: JudgedTraffic): void {
    const { exchange, request } = place;
    const line = this.#lineOf(request);
    for (const finding of judged.application) this.#note('application', finding, line);
    for (const finding of judged.gateway) this.#note('gateway', finding, line);
    if (place.kind !== 'operation') return;
    for (const finding of this.#sessions.follow(exchange, judged.flaws.length === 0).findings) this.#note('gateway', finding, line);
    if (!isLost(recorded)) return;
    // One answer may get lost on the way.
    if (this.#lost.has(exchange.operation)) for (const finding of unanswered(exchange)) this.#note('gateway', finding, line);
    this.#lost.add(exchange.operation);
  }

  async #showPrism(
    { exchange, request }: Extract<Seen, { kind: 'operation' }>,
    recorded: RecordedExchange,
    judged: JudgedTraffic,
    withPrism: boolean,
  ): Promise<void> {
    const look = withPrism ? await this.#options.prism.look(recorded) : { unable: 'Prism had too much to do' };
    if ('unable' in look) {
      this.#notSeen(`by Prism: ${look.unable}`);
      const { failure } = this.#options.prism;
      if (failure !== undefined) this.#trouble(`${failure}; what follows is judged without it`);
      return;
    }
    this.#seenByPrism += 1;
    const { application, gateway } = prismFindings(exchange, look.violations, judged);
    for (const finding of application) this.#note('application', finding, this.#lineOf(request));
    for (const finding of gateway) this.#note('gateway', finding, this.#lineOf(request));
  }

  #note(by: Violation['by'], finding: Finding, line: string): void {
    const { statement, check, severity, id } = finding;
    // Different values that break the same statement are one violation; names that the page does not have are not.
    const key = `${by} ${severity} ${check} ${severity === 'error' ? statement : id}`;
    const known = this.#violations.get(key);
    if (known === undefined && severity !== 'error' && this.#violations.size >= mostKinds) {
      this.#trouble(tooMany);
      return;
    }
    const violation = known === undefined ? { by, finding, line, count: 1 } : { ...known, count: known.count + 1 };
    this.#violations.set(key, violation);
    if (known === undefined) this.#options.onViolation(violation, this.#violations.size);
  }

  /** Numbers are left out: they may be those of phones, and what differs in them alone is one thing. */
  #isElsewhere(method: string, target: string): void {
    const path = (target.split('?', 1)[0] ?? '').replace(/[^/]*\d[^/]*/g, '*');
    const line = `${method} ${path}`;
    const known = this.#elsewhere.get(line);
    if (known === undefined && this.#elsewhere.size >= mostKinds) {
      this.#trouble(tooMany);
      return;
    }
    const elsewhere = { line, count: (known?.count ?? 0) + 1 };
    this.#elsewhere.set(line, elsewhere);
    if (known === undefined) this.#options.onElsewhere(elsewhere);
  }

  /** An exchange as it is recorded; undefined if its path is not below that of the gateway. */
  #recordedOf({ method, target, headers, body = '', at, ms, answer, fault }: Passed): RecordedExchange | undefined {
    if (!target.startsWith(`${this.#basePath}/`)) return undefined;
    const unreadable = { code: 'UNREADABLE', message: 'the body of the answer is too long, or in an encoding that cannot be read' };
    const { body: text } = answer ?? {};
    const isUnreadable = answer !== undefined && text === undefined;
    if (isUnreadable) this.#notSeen('an answer that is too long, or in an encoding that cannot be read');
    return {
      at: at.toISOString(),
      ms,
      request: { method, target: target.slice(this.#basePath.length), headers, body },
      ...(answer !== undefined && text !== undefined && { answer: { ...answer, body: text } }),
      ...(fault && { fault }),
      ...(isUnreadable && { fault: unreadable }),
    };
  }

  #record(recorded: RecordedExchange): void {
    const { recorder } = this.#options;
    recorder?.write(recorded);
    if (recorder?.problem !== undefined)
      this.#trouble(`the recording is not complete: it cannot be written any more (${recorder.problem})`);
  }

  /** What stood between the application and its answer is told once, and again after the next answer. */
  #tellFault({ fault, answer }: Passed): void {
    if (answer !== undefined) this.#troubles.delete('fault');
    if (fault === undefined || fault.code === goneCode || this.#troubles.has('fault')) return;
    this.#troubles.add('fault');
    this.#options.onTrouble(fault.message);
  }

  #trouble(text: string): void {
    if (this.#troubles.has(text) || this.#troubles.size > mostKinds) return;
    this.#troubles.add(text);
    this.#options.onTrouble(text);
  }

  #notSeen(reason: string): void {
    this.#unseen.set(reason, (this.#unseen.get(reason) ?? 0) + 1);
  }

  #lineOf(request: Extract<Seen, { kind: 'operation' }>['request']): string {
    return `${request.method} ${shownTarget(contract(), request)}`;
  }
}
