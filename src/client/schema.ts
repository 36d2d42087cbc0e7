import type { JsonSchema } from '../descriptor.js';
import { wanted } from '../wanted.js';

/** The first place where a value breaks its schema. */
export interface Breach {
  /** JSON pointer into the value; empty for the value itself. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: unknown;
}

/**
 * Holds a value against a schema of the catalog, with the keywords that `generated/client.ts` may contain. Ajv does the same for the
 * emulator and the check, but is ten times the size that this client may have; a test compares the two.
 *
 * @returns undefined if it fits
 */
export function firstBreach(schema: JsonSchema, value: unknown): Breach | undefined {
  if (!fitsItself(schema, value)) return { pointer: '', expected: wanted(schema), actual: value };
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return firstOf(value.keys(), (index) => firstBreach(schema.items ?? {}, value[index]));
  const fields = value as Readonly<Record<string, unknown>>;
  const properties = schema.properties ?? {};
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(fields, name)) return { pointer: `/${name}`, expected: wanted(properties[name] ?? {}), actual: undefined };
  }
  const present = Object.keys(properties).filter((name) => Object.hasOwn(fields, name));
  return firstOf(present, (name) => firstBreach(properties[name] as JsonSchema, fields[name]));
}

/** The first breach below a value, with the way to it. */
function firstOf<K extends string | number>(names: Iterable<K>, breachAt: (name: K) => Breach | undefined): Breach | undefined {
  for (const name of names) {
    const breach = breachAt(name);
    if (breach) return { ...breach, pointer: `/${name}${breach.pointer}` };
  }
  return undefined;
}

function fitsItself(
  { type, enum: values, minimum, maximum, minLength, maxLength, maxItems, pattern, anyOf, oneOf }: JsonSchema,
  value: unknown,
): boolean {
  if (typeof type === 'string' ? !isType(type, value) : type && !type.some((name) => isType(name, value))) return false;
  if (values && !values.includes(value as string)) return false;
  if (typeof value === 'number' && (value < (minimum ?? value) || value > (maximum ?? value))) return false;
  if (typeof value === 'string') {
    // A character outside the basic plane is one, as for Ajv.
    if (minLength !== undefined && [...value].length < minLength) return false;
    if (maxLength !== undefined && [...value].length > maxLength) return false;
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return false;
  }
  if (Array.isArray(value) && value.length > (maxItems ?? value.length)) return false;
  if (anyOf && !anyOf.some((branch) => !firstBreach(branch, value))) return false;
  return !oneOf || oneOf.filter((branch) => !firstBreach(branch, value)).length === 1;
}

function isType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'null' ? value === null : typeof value === type;
}
