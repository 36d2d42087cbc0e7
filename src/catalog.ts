import * as base from '../generated/catalog.js';
import { type Edition as Dated, editions as dated, loadCatalog as loaders } from '../generated/editions.js';
import { statements } from '../generated/statements.js';
import type { Catalog as AnyCatalog, OperationDescriptor } from './descriptor.js';

/** The name of an edition: the date of its pages, or the mix of pages that is published. */
export type Edition = Dated | 'as-published';

/** Every edition that can be chosen; the first one is the default. */
export const editions: readonly Edition[] = ['as-published', ...dated];

/** The name of an operation: the operationId of the document, which is the method name that the pages give for logs. */
export type OperationId = base.OperationId;

/** The name of an event of the interface. */
export type EventName = keyof typeof base.events;

/** The interface as one edition of the pages has it, as data. It is shared by all who load it, and not to be changed. */
export interface Catalog extends AnyCatalog {
  /** Version of the contract, and the edition. */
  readonly contract: { readonly version: string; readonly edition: Edition };
  /** Every operation, in the order of a session. */
  readonly operations: Readonly<Record<OperationId, OperationDescriptor>>;
}

const { contract, operations, errorTable, errorTableEnd, errorTablePages, events } = base;

/** The mix of the pages as published: each operation as its own page has it. */
export const publishedCatalog: Catalog = { contract, operations, errorTable, errorTableEnd, errorTablePages, events, statements };

/**
 * The catalog of an edition.
 *
 * @param edition default: the mix of the pages as published
 * @throws {RangeError} if there is no such edition
 */
export async function loadCatalog(edition: Edition = 'as-published'): Promise<Catalog> {
  if (edition === 'as-published') return publishedCatalog;
  if (!editions.includes(edition)) throw new RangeError(`there is no edition "${edition}"; there are ${editions.join(', ')}`);
  // The build writes every edition with the operations and the name that it has here.
  return (await loaders[edition]()) as Catalog;
}

/** The codes with which an operation may refuse: those of its page, which `errorCodes` has, and the gateway-wide ones. */
export function admittedCodes({ answer }: OperationDescriptor): string[] {
  return answer.failures.flatMap((failure) => (failure.properties?.retcode?.enum ?? []).map(String));
}

export { agentStates, authModes, callTransitions, server } from '../generated/catalog.js';
export type {
  AgentState,
  AgentStateDescriptor,
  AnswerDescriptor,
  BodyDescriptor,
  CallPhase,
  CallStep,
  CallTransition,
  Cause,
  Condition,
  ContentField,
  DocumentedStatement,
  ErrorCode,
  EventDescriptor,
  Evidence,
  JsonSchema,
  Method,
  OperationDescriptor,
  ParameterDescriptor,
  Range,
  Source,
  Statement,
  StatementKind,
  Transition,
  TriggeredEvent,
} from './descriptor.js';
