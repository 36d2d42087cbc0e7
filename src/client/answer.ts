import { failure } from '../../generated/client.js';
import { parseObject } from '../json.js';
import { isRefusal } from '../retcode.js';
import { ContractError, type Envelope, GatewayError } from './errors.js';
import { redact, redactJson } from './redact.js';
import { meaningOf } from './retcode.js';
import { firstBreach } from './schema.js';
import { type Call, callerOf } from './transport.js';
import type { Unlisted } from './unlisted.js';

/**
 * What an answer gives: its `result`, or the event of a poll.
 *
 * @throws {GatewayError} if the gateway refused
 * @throws {ContractError} if the answer breaks the contract
 */
export function payloadOf(call: Call, text: string): unknown {
  const { operation } = call;
  const answer = parseObject(text);
  if (!answer) throw broken(call, '', 'a JSON object', text, text);
  const { retcode } = answer;
  const refused = retcode !== '0';
  if (refused && !isRefusal(retcode)) throw broken(call, '/retcode', '"0" or a code NNN-NNN as text', retcode, answer);
  const breach = firstBreach(refused ? failure : operation.success, answer);
  if (breach) throw broken(call, breach.pointer, breach.expected, breach.actual, answer);
  if (refused) {
    throw new GatewayError(callerOf(call), retcode as Unlisted, meaningOf(retcode), redactJson(answer, call.secrets()) as Envelope);
  }
  return operation.payload === undefined ? undefined : (answer[operation.payload] ?? undefined);
}

/** An error for an answer that breaks the contract. */
export function broken(call: Call, pointer: string, expected: string, actual: unknown, answer: unknown): ContractError {
  const secrets = call.secrets();
  const clean = (value: unknown) => redactJson(value, secrets);
  return new ContractError(callerOf(call), redact(pointer, secrets), expected, clean(actual), clean(answer));
}
