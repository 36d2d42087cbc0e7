import type { DocumentedStatement } from '../descriptor.js';
import { errorCode } from '../error-code.js';
import { type OperationId, operation } from '../operation.js';
import { isLackOfRight } from './checks/retcode.js';
import { type Exchange, isSuccess, retcodeOf } from './exchange.js';
import { explain } from './explain.js';
import { type Finding, notReached, type StatementResult } from './finding.js';
import { impliedBy } from './implied.js';
import type { JudgedEvents } from './judge/events.js';
import { findingOf, judge, type LocatedFlaw } from './judge.js';
import type { Case } from './plan/case.js';
import { isStatement, statement } from './statement.js';
import { statementResults } from './statement-results.js';

/**
 * An event that the contract does not know comes from an operation if it followed so many of its calls, nearly all of them, and hardly
 * anything else.
 */
const leastRepeats = 3;
const certainShare = 0.8;

/** What a check has found out so far: which statements were kept, which were broken, and why others could not be looked at. */
export class Notes {
  readonly #curlOptions: readonly string[];
  readonly #kept = new Set<string>();
  readonly #findings = new Map<string, Finding>();
  readonly #reasons = new Map<string, string>();
  /** Why a statement counts as not checked, although one side of it was seen to be kept. */
  readonly #doubts = new Map<string, string>();
  readonly #unknown: { readonly eventType: string; readonly exchange: Exchange }[] = [];
  /** Ids of findings that rest on events. */
  readonly #fromEvents = new Set<string>();
  /** Operations of which any request was not answered. */
  readonly #faulted = new Set<string>();
  /** The first documented request of each operation that was not answered. */
  readonly #unanswered = new Map<string, Exchange>();
  #guidTaken = false;

  constructor(curlOptions: readonly string[]) {
    this.#curlOptions = curlOptions;
  }

  /** Notes that a statement was seen to be kept. */
  keep(...ids: readonly string[]): void {
    for (const id of ids) if (isStatement(id)) this.#kept.add(id);
  }

  /** Notes why a statement could not be checked. The first reason counts. */
  leave(id: string, reason: string): void {
    if (!this.#reasons.has(id)) this.#reasons.set(id, reason);
  }

  /** Notes why one side of a statement says nothing, such as an end of a range that is refused as everything else is. */
  doubt(id: string, reason: string): void {
    this.#doubts.set(id, reason);
  }

  /** Notes a departure. The first of each name counts: one cause gives one finding. */
  find(exchange: Exchange, flaw: LocatedFlaw): void {
    this.add(findingOf(exchange, flaw, this.#curlOptions));
  }

  add(finding: Finding): void {
    if (!this.#findings.has(finding.id)) this.#findings.set(finding.id, finding);
  }

  /** Holds an answer against everything that the contract says of answers. */
  exchange(exchange: Exchange, wanted: 'accepted' | 'refused'): void {
    const { outcome } = exchange;
    if (outcome.kind === 'fault') {
      if (outcome.code === 'ABORT_ERR' || this.#isFirstFault(exchange)) return;
    }
    if (operation(exchange.operation).needsGuid && isSuccess(retcodeOf(exchange))) this.#guidTaken = true;
    for (const result of judge(exchange, { guidTaken: this.#guidTaken, wanted, curlOptions: this.#curlOptions })) {
      if (result.outcome === 'passed') this.keep(...result.statements);
      if (result.outcome === 'found') for (const finding of result.findings) this.add(finding);
    }
  }

  /** One answer may get lost on the way; an operation that does it again does not answer. */
  #isFirstFault(exchange: Exchange): boolean {
    const isFirst = !this.#faulted.has(exchange.operation);
    this.#faulted.add(exchange.operation);
    if (isFirst) this.#unanswered.set(exchange.operation, exchange);
    return isFirst;
  }

  /**
   * Judges operations that left a documented request without an answer.
   *
   * @param isDeaf whether an operation did not answer the last requests either
   */
  judgeUnanswered(isDeaf: (id: OperationId) => boolean): void {
    for (const exchange of this.unanswered) if (isDeaf(exchange.operation)) this.exchange(exchange, 'accepted');
  }

  /** Requests without an answer that are no finding, because the operation was answered otherwise. */
  get unanswered(): readonly Exchange[] {
    return [...this.#unanswered.values()].filter(({ operation: id }) => !this.#findings.has(`${id}.uri`));
  }

  /**
   * Judges the answer to a request that has to be refused.
   *
   * @returns whether it was accepted
   */
  refused(tried: Case, exchange: Exchange): boolean {
    const { outcome } = exchange;
    if (outcome.kind === 'fault') {
      this.#faulted.add(exchange.operation);
      this.leave(tried.statement, `no answer to ${tried.title} (${outcome.code})`);
      return false;
    }
    const accepted = isSuccess(retcodeOf(exchange));
    if (accepted) {
      this.find(exchange, {
        check: tried.probe,
        statement: tried.statement,
        detail: detailOf(tried),
        severity: tried.severity,
        message: `${tried.call.operation} with ${tried.title} was accepted`,
        expected: 'a refusal',
        actual: 'success',
      });
      return true;
    }
    // An agent who is refused for a state is one whom the gateway knows.
    const isSomebody = /\.agentid\.(minimum|maximum)$/.test(tried.statement) && errorCode(retcodeOf(exchange))?.cause === 'state';
    if (isSomebody)
      this.leave(tried.statement, `${tried.title} was refused with ${retcodeOf(exchange)}, as an agent that there is`);
    else this.keep(tried.statement);
    const documentedForm = outcome.status === operation(exchange.operation).answer.status;
    if (tried.probe !== 'method' && (documentedForm || !tried.anyForm)) this.exchange(exchange, 'refused');
    return false;
  }

  /** Notes that a request was refused and took effect all the same. */
  tookEffect(
    tried: Case,
    exchange: Exchange,
    { what, actual, expected = 'a refused call that changes nothing' }: { what: string; actual: string; expected?: string },
  ): void {
    this.find(exchange, {
      check: tried.probe,
      statement: tried.statement,
      detail: 'effect',
      severity: 'error',
      message: `${tried.call.operation} with ${tried.title} was refused and yet ${what}`,
      expected,
      actual,
    });
  }

  /** Notes a success that was to be expected, and holds its answer against the contract. */
  accepted(tried: Case, exchange: Exchange): void {
    this.keep(tried.statement);
    this.#doubts.delete(tried.statement);
    this.exchange(exchange, 'accepted');
  }

  /** Notes a refusal of a documented value, where a value between is accepted. */
  refusedExtreme(tried: Case, exchange: Exchange, instead: string, severity = tried.severity): void {
    if (exchange.outcome.kind === 'fault') {
      this.leave(tried.statement, `no answer to ${tried.title}`);
      return;
    }
    const code = retcodeOf(exchange);
    this.find(exchange, {
      check: tried.probe,
      statement: tried.statement,
      detail: detailOf(tried),
      severity,
      message: `${tried.call.operation} with ${tried.title} was refused with ${code ?? 'no code'}, ${instead}`,
      expected: '"0"',
      actual: code === undefined ? 'no retcode' : JSON.stringify(code),
    });
  }

  /** Notes that the events do not come to an end. What they seemed to say of other operations is forgotten. */
  endlessEvents(exchange: Exchange): void {
    for (const id of this.#fromEvents) this.#findings.delete(id);
    this.#fromEvents.clear();
    this.find(exchange, {
      check: 'events',
      statement: `${exchange.operation}.rule.purpose`,
      detail: 'endless',
      severity: 'error',
      message: 'the poll brings one event after the other, with no request in between',
      expected: 'each event once',
      actual: 'more events than any request could have brought',
    });
  }

  events({ kept, flaws, unknown }: JudgedEvents): void {
    this.keep(...kept);
    this.#unknown.push(...unknown);
    for (const { statement: id, detail, exchange, check = 'events', ...flaw } of flaws) {
      const finding = findingOf(exchange, { check, statement: id, detail, ...flaw }, this.#curlOptions);
      if (!this.#findings.has(finding.id)) this.#fromEvents.add(finding.id);
      this.add(finding);
    }
  }

  /**
   * Judges the events that the contract does not know. One may come at any time, for a call that is coming in or a notice; one that
   * follows a call of the same operation again and again comes from it.
   *
   * @param exchanges everything that was sent
   */
  judgeUnknownEvents(exchanges: readonly Exchange[]): void {
    const groups = new Map<string, { eventType: string; exchange: Exchange; count: number }>();
    for (const { eventType, exchange } of this.#unknown) {
      const key = `${exchange.operation} ${eventType}`;
      groups.set(key, { eventType, exchange, count: (groups.get(key)?.count ?? 0) + 1 });
    }
    for (const { eventType, exchange, count } of groups.values()) {
      const { triggeredEvents } = operation(exchange.operation);
      if (triggeredEvents.some(({ event }) => event === eventType)) continue;
      const calls = exchanges.filter((each) => each.operation === exchange.operation && isSuccess(retcodeOf(each))).length;
      const everywhere = this.#unknown.filter((each) => each.eventType === eventType).length;
      if (count < leastRepeats || count < calls * certainShare || count < everywhere * certainShare) continue;
      this.find(exchange, {
        check: 'events',
        statement: `${exchange.operation}.events`,
        detail: eventType,
        // A page that names events may leave one out; a page that says "none" means none.
        severity: triggeredEvents.length === 0 ? 'error' : 'warning',
        message: `${eventType} came after ${count} of ${calls} calls of ${exchange.operation}, whose page does not have it`,
        expected: triggeredEvents.length === 0 ? 'no event' : triggeredEvents.map(({ event }) => event).join(', '),
        actual: eventType,
      });
    }
  }

  /** Whether an error of that statement, or of one whose name begins so, was found. */
  isBroken(prefix: string): boolean {
    return [...this.#findings.values()].some(({ severity, statement: id }) => severity === 'error' && id.startsWith(prefix));
  }

  #reasonFor(documented: DocumentedStatement): string {
    const { unchecked, only } = { only: undefined, ...explain(documented) };
    return (
      unchecked ??
      this.#doubts.get(documented.id) ??
      this.#reasons.get(documented.id) ??
      (only === undefined ? notReached : `it is checked ${only}`)
    );
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  /** What became of every statement of the document. */
  results(findings: readonly Finding[] = this.findings): StatementResult[] {
    const isCertain = (id: string) => !this.#doubts.has(id) && isStatement(id) && explain(statement(id)).probe !== undefined;
    const kept = new Set([...this.#kept, ...impliedBy(this.#kept)].filter(isCertain));
    return statementResults(kept, findings, (documented) => this.#reasonFor(documented));
  }
}

/** The case without its statement: `=86400`, `~`. */
function detailOf({ id, statement: of }: Case): string {
  return id.slice(of.length);
}

/** Whether a refusal is one that a gateway may always give, because the agent has not the right. */
export function lacksRight(exchange: Exchange): boolean {
  return isLackOfRight(operation(exchange.operation), retcodeOf(exchange));
}
