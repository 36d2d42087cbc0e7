import type { ClientOperation, JsonSchema } from '../descriptor.js';
import { wanted } from '../wanted.js';
import { InvalidParameterError } from './errors.js';
import { redact } from './redact.js';
import { firstBreach } from './schema.js';

/** The parameters of a call, sorted by where they go. */
export interface Sorted {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly body: Record<string, unknown>;
}

/** Nothing, or a step in a path, would lead to another operation, half of a pair of surrogates has no form in a URL, and a header is one line of ASCII. */
const unsendable = { path: /^\.{0,2}$|\p{Cs}/u, query: /\p{Cs}/u, header: /[^ -~]/, body: undefined };

/**
 * Holds the parameters of a call against the contract.
 *
 * @param agentid number of the agent
 * @param given the other values by name; `undefined` is as good as absent
 * @param secrets texts that no error may show
 * @throws {InvalidParameterError} on the first one that is missing, not admitted, or not known to the operation
 */
export function sortParameters(
  operation: ClientOperation,
  agentid: unknown,
  given: Readonly<Record<string, unknown>>,
  secrets: readonly string[],
): Sorted {
  const { id, page, parameters, body } = operation;
  const refuse = (name: string, value: unknown, expected: string, fault: string) => {
    throw new InvalidParameterError(name, value, expected, `${id}: ${fault}; it has to be ${expected}; page ${page}`, page);
  };
  if (typeof given !== 'object' || given === null) refuse('parameters', undefined, 'an object', 'the parameters go by name');
  const sorted: Sorted = { path: {}, query: {}, header: {}, body: {} };
  const fields = body?.schema.properties ?? {};
  const take = (place: keyof Sorted, name: string, required: boolean | undefined, schema: JsonSchema, unit?: string) => {
    const value = name === 'agentid' ? agentid : given[name];
    if (value === undefined && !required) return;
    const { [place]: unfit } = unsendable;
    if (value !== undefined && !firstBreach(schema, value) && !(typeof value === 'string' && unfit?.test(value))) {
      sorted[place][name] = value;
      return;
    }
    const told = tellable(value, schema, place === 'header' || !!body?.secrets.includes(name), secrets);
    const fault = value === undefined ? 'is missing' : `may not be ${told === undefined ? kindOf(value) : quoted(told)}`;
    refuse(name, told, wanted(schema, unit), `${name} ${fault}`);
  };
  for (const { name, in: place, required, schema, unit } of parameters) take(place, name, required, schema, unit);
  for (const name in fields) take('body', name, body?.schema.required?.includes(name), fields[name] as JsonSchema);
  for (const name in given) {
    const known = Object.values(sorted).some((place) => Object.hasOwn(place, name));
    if (given[name] === undefined || (known && name !== 'agentid')) continue;
    const names = [...parameters.map((parameter) => parameter.name), ...Object.keys(fields)].filter((other) => other !== 'agentid');
    refuse(name, undefined, `one of: ${names.join(', ') || '(none)'}`, `there is no parameter ${name}`);
  }
  return sorted;
}

/** The texts of a call that no error may show: passwords, and the token that authenticates pushed events. */
export function secretsIn({ body, parameters }: ClientOperation, given: Readonly<Record<string, unknown>> | null): string[] {
  const headers = parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name);
  return [...(body?.secrets ?? []), ...headers].map((name) => given?.[name]).filter((value) => typeof value === 'string');
}

/** A value as an error may show it. An object may hold a password, and a text where a number belongs may be one, or a Guid. */
function tellable(value: unknown, { type }: JsonSchema, secret: boolean, secrets: readonly string[]): unknown {
  if (secret || value instanceof Object) return undefined;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'string') return value;
  return type === 'string' || /^-?[\d.]+$/.test(value) ? redact(value, secrets) : undefined;
}

function kindOf(value: unknown): string {
  return typeof value === 'string' ? 'this text' : `this ${typeof value}`;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
