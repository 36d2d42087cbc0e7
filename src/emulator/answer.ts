import type { Contract } from '../contract.js';
import type { JsonSchema, OperationDescriptor } from '../descriptor.js';
import type { KnownCode } from '../error-code.js';
import { setGuidHeader } from '../guid.js';
import { type Violation, violations } from '../schema.js';
import type { Decided } from './handlers/handler.js';
import { type Envelope, envelope, type Reply } from './http.js';

/** What a decision is on the wire: the envelope, with its keys in the order that clients know. */
export function envelopeOf(contract: Contract, { answer }: OperationDescriptor, decided: Decided): Envelope {
  const { retcode, event } = decided;
  const message = decided.message ?? (retcode === '0' ? 'success' : meaningOf(contract, retcode));
  if (event) return { message, retcode, event };
  // Where a page documents no result there is none, and where it documents one there is, if only an empty one.
  const documented = answer.success.properties?.result;
  if (retcode === '0' && documented === undefined) return { message, retcode };
  const isNull = retcode === '0' && [documented?.type].flat().includes('null');
  return { message, retcode, result: decided.result ?? (isNull ? null : {}) };
}

export function meaningOf(contract: Contract, retcode: string): string {
  return contract.errorCode(retcode)?.meaning ?? retcode;
}

/** An envelope with a new Guid, if there is one. */
export function replyOf(body: Envelope, guid?: string): Reply {
  return envelope(body, guid === undefined ? [] : [[setGuidHeader, `JSESSIONID=${guid}`]]);
}

/** A refusal of what leads to no operation. */
export function refuse(
  retcode: KnownCode,
  message: string,
  status?: number,
  headers?: readonly (readonly [string, string])[],
): Reply {
  return envelope({ message, retcode, result: {} }, headers, status);
}

/**
 * Where an answer breaks the contract, if it does.
 *
 * @param mayBeUnlisted whether a code will do that the error table has and the page of the operation has not
 */
export function brokenAt(
  contract: Contract,
  operation: OperationDescriptor,
  body: Envelope,
  mayBeUnlisted = false,
): Violation | undefined {
  const { success, failures } = operation.answer;
  const admitting = branchesOf(operation).get(body.retcode);
  if (admitting) return violations(admitting, body)[0];
  const [failure] = failures;
  const isAdmitted = mayBeUnlisted && failure !== undefined && contract.errorCode(body.retcode) !== undefined;
  if (!isAdmitted) return violations(success, body)[0];
  return violations(failure, { ...body, retcode: failure.properties?.retcode?.enum?.[0] })[0];
}

const branches = new WeakMap<OperationDescriptor, ReadonlyMap<unknown, JsonSchema>>();

/** The schema of an answer by its code. */
function branchesOf(operation: OperationDescriptor): ReadonlyMap<unknown, JsonSchema> {
  const known = branches.get(operation);
  if (known) return known;
  const all = [operation.answer.success, ...operation.answer.failures].reverse();
  const made = new Map(all.flatMap((branch) => (branch.properties?.retcode?.enum ?? []).map((code) => [code, branch] as const)));
  branches.set(operation, made);
  return made;
}
