import { operations, server } from '../../generated/catalog.js';
import { asPublished, type Contract, type OperationId } from '../contract.js';
import type { OperationDescriptor } from '../descriptor.js';
import type { KnownCode } from '../error-code.js';
import { guidHeader, setGuidHeader } from '../guid.js';
import { violations } from '../schema.js';
import { controlled } from './control.js';
import type { AgentEvent, HeldPoll } from './event-queue.js';
import type { Attempt, Fault } from './faults/fault.js';
import type { Outcome } from './handlers/handler.js';
import { handlers } from './handlers.js';
import { type Envelope, envelope, type HeldReply, type PlainRequest, type Reply } from './http.js';
import { type Input, read } from './read.js';
import type { Session } from './session.js';
import { GatewayState, type StateOptions } from './state.js';

export interface EmulatorOptions extends StateOptions {
  /** Milliseconds that a poll is held while there is no event; default: as long as the contract says. */
  readonly holdMs?: number;
}

/** How long a gateway holds a poll, in milliseconds (page cec_07_1274). */
export const heldMs = operations.getAgentEvent.heldSeconds * 1000;

/** Codes that a page gives for one field of the sign-in body alone; the others share the page's first code for parameters. */
const codeOfField: Readonly<Record<string, string>> = { agenttype: '100-012', ip: '100-016' };

/**
 * A gateway for the operations of the contract, without a connection: a function from a request to an answer.
 *
 * Top to bottom: find the operation, read the request, check the Guid, check the values, run the handler, check the answer. A fault
 * that is set, and only that, can step in at each of these places.
 */
export class Emulator {
  readonly state: GatewayState;
  readonly #contract: Contract;
  readonly #holdMs: number;
  #faults: readonly Fault[] = [];
  /** The operation that is being handled: events that come now are its own. */
  #handled: string | undefined;

  constructor(options: EmulatorOptions = {}) {
    this.state = new GatewayState({ ...options, alterEvent: (event) => this.#altered(event) });
    this.#contract = options.contract ?? asPublished;
    this.#holdMs = options.holdMs ?? heldMs;
  }

  /** The faults that the gateway has at present; none unless some are set. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  set faults(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  handle(incoming: PlainRequest): Reply | HeldReply {
    const control = controlled(this, incoming);
    if (control) return control;
    const request = this.#faults.reduce((read, { reads }) => reads?.(read) ?? read, incoming);
    const [pathname = ''] = request.target.split('?', 1);
    const found = this.#contract.match(request.method, pathname);
    // Nobody knows what a gateway answers to these two; another server of the vendor does it like this.
    if (found.kind === 'unknown path') return refuse('000-002', `no such path below ${server.basePath}`);
    if (found.kind === 'wrong method') return refuse('000-002', 'wrong method', 405, [['Allow', found.allowed.join(', ')]]);

    const { operation, path } = found;
    const input = read(this.#understood(operation), request, path);
    const agentid = Number(input.parameters.agentid);
    const guid = request.headers[guidHeader.toLowerCase()];
    const session = this.state.session(agentid);
    const attempt: Attempt = { operation, agentid, guid, parameters: input.parameters, request, state: this.state, session };
    for (const { before } of this.#faults) before?.(attempt);

    this.#handled = operation.id;
    const outcome = this.#decide(attempt, input);
    this.#handled = undefined;
    if ('poll' in outcome) return this.#hold(attempt, outcome.poll, session as Session);
    for (const { aftermath } of this.#faults) aftermath?.(attempt, outcome.retcode);
    return this.#answer(attempt, outcome);
  }

  /** Answers every held poll and stops every timer. */
  close(): void {
    this.state.close();
  }

  /** The operation as a gateway with these faults takes it. */
  #understood(operation: OperationDescriptor): OperationDescriptor {
    const own = this.#faults.filter(({ statement }) => statement.startsWith(`${operation.id}.`));
    return own.reduce((understood, { understands }) => understands?.(understood) ?? understood, operation);
  }

  #decide(attempt: Attempt, input: Input): Outcome {
    const { operation, agentid, guid, session } = attempt;
    const letThrough = this.#faults.some(({ letsThrough }) => letsThrough?.(attempt));
    if (operation.needsGuid && !letThrough) {
      const refusal = this.#authenticate(operation, agentid, guid);
      if (refusal !== '0') return { retcode: refusal };
    }
    const [broken] = input.broken;
    if (broken !== undefined) {
      const retcode = this.#refusalOf(operation, broken);
      return { retcode, message: `${this.#meaningOf(retcode)}: ${broken}` };
    }
    for (const { refuses, handles } of this.#faults) {
      const refusal = refuses?.(attempt);
      const handled = refusal === undefined ? handles?.(attempt) : { retcode: refusal };
      if (handled) return handled;
    }
    if (letThrough && session === undefined) return { retcode: '0' };
    return this.#run(operation, input, agentid, this.state.session(agentid));
  }

  #authenticate(operation: OperationDescriptor, agentid: number, guid: string | undefined): string {
    if (operation.session === 'closes' && this.state.wasSignedOut(agentid, guid)) return '100-008';
    return this.state.authenticate(agentid, guid);
  }

  #run(operation: OperationDescriptor, input: Input, agentid: number, session: Session | undefined): Outcome {
    const handler = handlers[operation.id as OperationId];
    const context = { operation, state: this.state, input, agentid, holdMs: this.#holdMs };
    if ('opensSession' in handler) return handler.opensSession(context);
    return session ? handler.inSession(context, session) : { retcode: '100-006' };
  }

  #altered(event: AgentEvent): readonly AgentEvent[] {
    return this.#faults.reduce<readonly AgentEvent[]>(
      (pushed, { events }) => (events ? pushed.flatMap((each) => events(each, this.state, this.#handled)) : pushed),
      [event],
    );
  }

  #hold(attempt: Attempt, poll: HeldPoll, session: Session): HeldReply {
    let gone = false;
    const reply = poll.event.then((event) => {
      this.state.polled(session);
      // A Guid that nobody receives would lock the agent out.
      const present = !gone && this.state.session(session.agentid) === session;
      return this.#send(
        attempt,
        { message: '', retcode: '0', ...(event && { event }) },
        present ? session.guids.renew() : undefined,
      );
    });
    const cancel = () => {
      gone = true;
      poll.cancel();
    };
    return { reply, cancel };
  }

  #answer(attempt: Attempt, outcome: Exclude<Outcome, { poll: HeldPoll }>): Reply {
    const { retcode, guid } = outcome;
    const message = outcome.message ?? (retcode === '0' ? 'success' : this.#meaningOf(retcode));
    return this.#send(attempt, { message, retcode, ...resultOf(attempt.operation, outcome) }, guid);
  }

  #meaningOf(retcode: string): string {
    return this.#contract.errorCode(retcode)?.meaning ?? retcode;
  }

  /** The code for a parameter or field that breaks the contract: the page's own if it has one, otherwise that of the access group. */
  #refusalOf(operation: OperationDescriptor, broken: string): string {
    const own = codeOfField[broken];
    if (own !== undefined && operation.errorCodes.includes(own)) return own;
    const forParameters = operation.errorCodes.find((code) => this.#contract.errorCode(code)?.cause === 'parameter');
    return forParameters ?? '000-002';
  }

  /** An answer that breaks the contract is a fault of the emulator: it is not served, but told. */
  #send(attempt: Attempt, body: Envelope, guid: string | undefined): Reply {
    const { operation } = attempt;
    const { success, failures } = operation.answer;
    const schema = [success, ...failures].find((branch) => branch.properties?.retcode?.enum?.includes(body.retcode)) ?? success;
    const [violation] = violations(schema, body);
    if (violation && this.#faults.length === 0) {
      const text = `the emulator broke the contract of ${operation.id} at ${violation.pointer}: ${violation.expected} is needed`;
      return envelope({ message: text, retcode: '100-007' }, [], 500);
    }
    const sent = envelope(body, guid === undefined ? [] : [[setGuidHeader, `JSESSIONID=${guid}`]]);
    return this.#faults.reduce((answer, { reply }) => reply?.(answer, attempt) ?? answer, sent);
  }
}

/** Where a page documents no result there is none, and where it documents one there is, if only an empty one. */
function resultOf(
  { answer }: OperationDescriptor,
  { retcode, result }: Exclude<Outcome, { poll: HeldPoll }>,
): { result?: unknown } {
  const documented = answer.success.properties?.result;
  if (retcode === '0' && documented === undefined) return {};
  const isNull = retcode === '0' && [documented?.type].flat().includes('null');
  return { result: result ?? (isNull ? null : {}) };
}

function refuse(retcode: KnownCode, message: string, status?: number, headers?: readonly (readonly [string, string])[]): Reply {
  return envelope({ message, retcode, result: {} }, headers, status);
}
