import type { OperationId } from '../operation.js';
import type { RefusalCode } from './types.js';

/** What all errors of the client have. None of them ever holds a password or a Guid. */
export abstract class ClientError extends Error {
  abstract override readonly name: string;

  /** The error as data, for logs. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Whose call it was. */
export interface Caller<Id extends OperationId = OperationId> {
  readonly operation: Id;
  readonly agentid: number;
  /** Source page of the operation and its edition. */
  readonly page: string;
}

/** A call that failed. */
abstract class CallError<Id extends OperationId = OperationId> extends ClientError {
  /** The operation, as the document names it. */
  readonly operation: Id;
  readonly agentid: number;
  /** The published page of the operation, and its edition. */
  readonly page: string;

  constructor({ operation, agentid, page }: Caller<Id>, problem: string, options?: ErrorOptions) {
    super(`${operation}: ${problem}`, options);
    this.operation = operation;
    this.agentid = agentid;
    this.page = page;
  }
}

/** A parameter that the contract does not admit. Nothing was sent. */
export class InvalidParameterError extends ClientError {
  override readonly name = 'InvalidParameterError';

  /**
   * @param parameter its name
   * @param value what was given; `undefined` if nothing was, and for passwords and Guids
   * @param expected what is admitted, such as `an integer from 1 to 86399 seconds`
   * @param page the published page of the operation; `undefined` for an option of the client itself
   */
  constructor(
    readonly parameter: string,
    readonly value: unknown,
    readonly expected: string,
    problem: string,
    readonly page?: string,
  ) {
    super(problem);
  }
}

/** An answer as the contract has it. */
export interface Envelope {
  /** Text for people; may be empty. */
  readonly message: string;
  /** `"0"` or the code of a refusal. */
  readonly retcode: string;
  /** Whatever else is there. */
  readonly [field: string]: unknown;
}

/**
 * The gateway refused: its answer kept the contract, and its `retcode` is not `"0"`. The operation did not happen.
 *
 * Ask with `isGatewayError` rather than `instanceof`: only then the compiler knows the codes.
 *
 * @see cec_07_0580, the error table
 */
export class GatewayError<Id extends OperationId = OperationId> extends CallError<Id> {
  override readonly name = 'GatewayError';
  /** The code of the refusal. */
  readonly retcode: RefusalCode<Id>;
  /** What the error table says of the code; `undefined` for one that it does not have. */
  readonly meaning: string | undefined;
  /** The answer, with the gateway's own words in `message`. */
  readonly answer: Envelope;

  constructor(caller: Caller<Id>, retcode: RefusalCode<Id>, meaning: string | undefined, answer: Envelope) {
    const words = answer.message && answer.message !== meaning ? `; in its own words: ${answer.message.slice(0, 200)}` : '';
    super(caller, `refused with ${retcode}: ${meaning ?? 'a code that the error table does not have'}${words}`);
    this.retcode = retcode;
    this.meaning = meaning;
    this.answer = answer;
  }
}

/** An answer that breaks the contract: no JSON object, or one with something missing or in the wrong form. What happened at the gateway is not known. */
export class ContractError extends CallError {
  override readonly name = 'ContractError';

  /**
   * @param pointer JSON pointer to the place; empty for the answer as a whole
   * @param expected what the contract wants there
   * @param actual what is there
   * @param answer the answer, parsed if it is JSON, otherwise as text
   */
  constructor(
    caller: Caller,
    readonly pointer: string,
    readonly expected: string,
    readonly actual: unknown,
    readonly answer: unknown,
  ) {
    const found = actual === undefined ? 'nothing' : JSON.stringify(actual).slice(0, 200);
    super(
      caller,
      `the answer breaks the contract${pointer && ` at ${pointer}`}: ${found} instead of ${expected}; page ${caller.page}`,
    );
  }
}

/** Another HTTP status than that of the contract: a load balancer, a login page or a servlet container answered. What happened at the gateway is not known. */
export class HttpError extends CallError {
  override readonly name = 'HttpError';

  /**
   * @param status `undefined` for a redirect in a browser, which does not tell
   * @param body beginning of the answer
   */
  constructor(
    caller: Caller,
    readonly status: number | undefined,
    readonly body: string,
    problem: string,
  ) {
    super(caller, problem);
  }
}

/** No connection, or one that was lost before the answer was complete; `cause` has the reason. What happened at the gateway is not known. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError';
}

/** The time was over; the request is cancelled. What happened at the gateway is not known. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';

  /** @param timeoutMs how long it was waited, in milliseconds */
  constructor(
    caller: Caller,
    readonly timeoutMs: number,
    problem = `no complete answer within ${timeoutMs} ms`,
  ) {
    super(caller, problem);
  }
}

/** How a session ended. */
export interface SessionEnd {
  /** `signed out` by this session; `gone` if the gateway says that the agent is signed out. */
  readonly reason: 'signed out' | 'gone';
  /** The retcode or the event by which the gateway said so. */
  readonly told?: string;
}

/** An event was waited for, and the session ended. */
export class SessionEndedError extends ClientError {
  override readonly name = 'SessionEndedError';

  /**
   * @param agentid number of the agent
   * @param end how the session ended
   */
  constructor(
    readonly agentid: number,
    readonly end: SessionEnd,
  ) {
    super(`the session of agent ${agentid} is over: ${end.reason}${end.told === undefined ? '' : ` (${end.told})`}`);
  }
}

/** Whether an error is of this class, also if it comes from another realm or another copy of this package. */
function isNamed(error: unknown, name: string): boolean {
  return Object.prototype.toString.call(error) === '[object Error]' && (error as Error).name === name;
}

/**
 * Whether the gateway refused; also for errors of another realm or another copy of this package.
 *
 * @param operation if given, only a refusal of this operation, and `retcode` has its codes
 */
export function isGatewayError<Id extends OperationId = OperationId>(error: unknown, operation?: Id): error is GatewayError<Id> {
  return isNamed(error, 'GatewayError') && (operation === undefined || (error as GatewayError).operation === operation);
}

/** Whether an answer broke the contract; also for errors of another realm. */
export function isContractError(error: unknown): error is ContractError {
  return isNamed(error, 'ContractError');
}

/** Whether something else than the gateway answered; also for errors of another realm. */
export function isHttpError(error: unknown): error is HttpError {
  return isNamed(error, 'HttpError');
}

/** Whether nothing was sent because of a value that is not admitted; also for errors of another realm. */
export function isInvalidParameterError(error: unknown): error is InvalidParameterError {
  return isNamed(error, 'InvalidParameterError');
}

/** Whether the session ended while an event was waited for; also for errors of another realm. */
export function isSessionEndedError(error: unknown): error is SessionEndedError {
  return isNamed(error, 'SessionEndedError');
}

/** Whether there was no connection; also for errors of another realm. */
export function isNetworkError(error: unknown): error is NetworkError {
  return isNamed(error, 'NetworkError');
}

/** Whether the time was over; also for errors of another realm. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, 'TimeoutError');
}
