import type { ClientOperation, JsonSchema } from '../descriptor.js';
import { wanted } from '../wanted.js';
import { InvalidParameterError } from './errors.js';
import { redact } from './redact.js';
import { firstBreach } from './schema.js';

/** The parameters of a call, sorted by where they go. */
export interface Sorted {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown>;
}

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
  const { parameters, body } = operation;
  const sorted: Sorted = { path: {}, query: {}, body: {} };
  let known = 0;
  const take = (place: keyof Sorted, name: string, required: boolean | undefined, schema: JsonSchema, unit?: string) => {
    const value = name === 'agentid' ? agentid : given[name];
    if (name !== 'agentid' && name in given) known += 1;
    if (value === undefined ? required : firstBreach(schema, value))
      throw invalid(operation, name, value, wanted(schema, unit), schema.type !== 'string', secrets);
    if (value !== undefined) sorted[place][name] = value;
  };
  for (const { name, in: place, required, schema, unit } of parameters) take(place, name, required, schema, unit);
  const fields = body?.schema.properties ?? {};
  for (const name in fields) take('body', name, body?.schema.required?.includes(name), fields[name] as JsonSchema);
  if (Object.keys(given).length > known) throw stranger(operation, given);
  return sorted;
}

function invalid(
  { id, page, body }: ClientOperation,
  name: string,
  value: unknown,
  expected: string,
  noText: boolean,
  secrets: readonly string[],
) {
  // An object may hold a password, and a text where a number belongs may be one, or a Guid.
  const misplaced = value instanceof Object || (noText && typeof value === 'string' && !/^-?[\d.]+$/.test(value));
  const hide = misplaced || body?.secrets.includes(name);
  const told = hide ? undefined : typeof value === 'string' ? redact(value, secrets) : value;
  const fault = value === undefined ? 'is missing' : hide ? 'is not admitted' : `may not be ${quoted(told)}`;
  return new InvalidParameterError(name, told, expected, `${id}: ${name} ${fault}; it has to be ${expected}; page ${page}`, page);
}

function stranger({ id, page, parameters, body }: ClientOperation, given: object) {
  const names = [...parameters.map(({ name }) => name), ...Object.keys(body?.schema.properties ?? {})];
  const known = names.filter((name) => name !== 'agentid');
  const name = Object.keys(given).find((other) => !known.includes(other)) ?? '';
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'none at all';
  return new InvalidParameterError(
    name,
    undefined,
    expected,
    `${id}: there is no parameter ${name}; it has to be ${expected}; page ${page}`,
    page,
  );
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
