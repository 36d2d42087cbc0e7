import { asPublished } from '../../src/contract.js';
import { parseObject } from '../../src/json.js';
import type { Answer } from './answers.js';
import type { Meant, WireInput } from './input.js';
import type { Received } from './wire.js';

/** What an answer is held against. */
export type Held = Pick<Meant, 'expected' | 'maySucceed'> & { readonly isHead?: boolean };

/**
 * What is wrong with an answer; undefined if nothing is.
 *
 * @param secrets Guids that no answer may tell
 */
export function faultOf(answer: Answer, held: Held, secrets: readonly string[]): string | undefined {
  const { status, headers, body } = answer;
  if (secrets.some((secret) => body.includes(secret) || [...headers.values()].some((value) => value.includes(secret))))
    return 'tells the Guid of somebody else';
  if (headers.has('set-guid') && !held.maySucceed) return 'brings a Guid although nobody was signed in';
  const isOfHttp = held.expected === 'answer' || held.expected === 'anything';
  if (isOfHttp && body === '' && status >= 400) return undefined;
  if (status >= 500) return `has status ${status}: ${body}`;
  if (headers.get('content-type') !== 'application/json')
    return `has media type ${headers.get('content-type')}: ${body.slice(0, 80)}`;
  if (held.isHead) return Number(headers.get('content-length')) > 0 ? undefined : 'has no length';
  return held.expected === 'control' ? faultOfControl(answer) : faultOfEnvelope(body, held);
}

function faultOfEnvelope(body: string, { maySucceed }: Held): string | undefined {
  const { message, retcode } = parseObject(body) ?? {};
  if (typeof message !== 'string' || typeof retcode !== 'string') return `is no envelope: ${body.slice(0, 80)}`;
  if (retcode === '0') return maySucceed ? undefined : 'is a success without right';
  return asPublished.errorCode(retcode) ? undefined : `has retcode ${retcode}, which no table has`;
}

function faultOfControl({ status, body }: Answer): string | undefined {
  const { error } = parseObject(body) ?? {};
  return status >= 400 && typeof error === 'string' ? undefined : `is no refusal: ${status} ${body.slice(0, 80)}`;
}

/** What is wrong with what came of an input: nothing, or one thing at least. */
export function faultsOf(input: WireInput, { answers, rest, endedBy }: Received, secrets: readonly string[]): string[] {
  const faults = answers.flatMap((answer) => {
    const fault = faultOf(answer, input, secrets);
    return fault === undefined ? [] : [`the answer ${fault}`];
  });
  if (rest.length > 0 && input.ending !== 'tear down')
    faults.push(`no answer of HTTP: ${JSON.stringify(rest.toString('latin1', 0, 80))}`);
  if (endedBy === 'nobody') faults.push('nothing came of it');
  // What reads HTTP may refuse the first of several requests and end the connection.
  const least = typeof input.ending === 'object' && input.expected === 'envelope' ? input.ending.awaits : 1;
  if (input.expected !== 'anything' && endedBy !== 'nobody' && answers.length < least)
    faults.push(`the connection ended with ${answers.length} of ${least} answers`);
  return faults;
}
