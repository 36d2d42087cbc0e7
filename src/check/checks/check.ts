import type { OperationDescriptor } from '../../descriptor.js';
import { type Exchange, isSuccess, type Outcome } from '../exchange.js';
import type { Severity } from '../finding.js';

/** An exchange that brought an answer, read as far as it can be. */
export interface Answered {
  readonly operation: OperationDescriptor;
  readonly exchange: Exchange;
  readonly answer: Extract<Outcome, { kind: 'answer' }>;
  /** The body as a JSON object, if it is one. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** Whether some operation of the session took the Guid. */
  readonly guidTaken: boolean;
  /** What the contract says of the request: it is to be accepted, or to be refused. */
  readonly wanted: 'accepted' | 'refused';
}

/** What is wrong: a finding without the particulars that every finding of the exchange shares. */
export interface Flaw {
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
}

/** What is wrong with an answer. */
export interface AnswerFlaw extends Flaw {
  /** The statement that is broken: its id without the operation. */
  readonly part: string;
}

/** A named statement about an answer. */
export interface Check {
  readonly id: string;
  /** Whether the contract says anything of the kind about this answer. */
  applies(answered: Answered): boolean;
  /** The documented statements that it looks at: their ids without the operation. */
  parts(answered: Answered): readonly string[];
  /** Every way in which the answer departs from the contract; none if it keeps it. */
  flaws(answered: Answered): AnswerFlaw[];
  /** The checks behind this one mean nothing if it finds something. */
  readonly decisive?: true;
}

/** Whether the answer says that it is a success, be it in the wrong type. */
export function claimsSuccess({ json }: Answered): boolean {
  return isSuccess(json?.retcode);
}

/** A value for a report, as JSON. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
