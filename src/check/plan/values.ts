import type { JsonSchema } from '../../descriptor.js';
import { fits } from '../../schema.js';

/** A value for a parameter or a field, and what the document says of it. */
export interface Value {
  readonly value: unknown;
  /** The last part of the id of the statement that the value is about. */
  readonly aspect: 'minimum' | 'maximum' | 'min-length' | 'max-length' | 'options' | 'type' | 'mandatory' | 'pattern';
  /** What it is, for people. */
  readonly title: string;
}

/** Where a value goes: in a path or a query everything is text. */
export type Place = 'path' | 'query' | 'body';

export interface Samples {
  /** A text of the greatest length that also makes sense. */
  readonly longest?: string | undefined;
  /** A value that breaks the pattern. */
  readonly counterexample?: string | undefined;
  /** A value of a text that has no range. */
  readonly sample?: string | undefined;
}

/** The extremes that a schema admits: both ends of a range or length, and every option; any value of a text that has no range. */
export function extremes(schema: JsonSchema, samples: Samples = {}): Value[] {
  const { minimum, maximum, minLength, maxLength } = schema;
  const longest = longestText(schema, samples);
  return [
    ...optional(minimum, 'minimum', 'the minimum'),
    ...optional(maximum, 'maximum', 'the maximum'),
    ...(minLength !== undefined && longest !== undefined
      ? optional(longest.slice(0, minLength), 'min-length', characters(minLength))
      : []),
    ...(maxLength === undefined ? [] : optional(longest, 'max-length', characters(maxLength))),
    ...options(schema).map((value): Value => ({ value, aspect: 'options', title: 'an option' })),
    ...rangeEnds(schema).map((value): Value => ({ value, aspect: 'options', title: 'an end of one of the ranges' })),
    ...optional(samples.sample, 'type', 'a text'),
  ];
}

/** A value well inside of what a schema admits, against which an extreme is judged; undefined if there is nothing between. */
export function middle(schema: JsonSchema, samples: Samples = {}): unknown {
  const { minimum, maximum, maxLength } = schema;
  const [low, high] = rangeEnds(schema).slice(-2);
  if (low !== undefined && high !== undefined) return Math.floor((low + high) / 2);
  if (minimum !== undefined && maximum !== undefined) return Math.floor((minimum + maximum) / 2);
  const longest = longestText(schema, samples);
  return maxLength === undefined ? undefined : longest?.slice(0, Math.ceil(maxLength / 2));
}

/**
 * Values that a schema does not admit, the nearest ones first: one step beyond each end, zero, negative, empty, text for a number.
 *
 * Real servers take numbers and booleans as text and the other way round, so no such value is among them.
 */
export function beyond(schema: JsonSchema, place: Place, samples: Samples = {}): Value[] {
  const values = [...beyondNumbers(schema, place), ...beyondTexts(schema, place, samples), ...beyondOptions(schema)];
  if (schema.type === 'integer' ? place !== 'body' : place === 'path')
    values.push({ value: '', aspect: 'mandatory', title: 'nothing' });
  return values.filter(({ value }, index) => values.findIndex((other) => other.value === value) === index);
}

const noNumber: Value = { value: 'abc', aspect: 'type', title: 'text where a number belongs' };

function beyondNumbers(schema: JsonSchema, place: Place): Value[] {
  const { type, minimum, maximum, enum: listed } = schema;
  if (type !== 'integer') return [];
  const below = minimum === undefined ? [] : [minimum - 1, 0, -1].filter((value) => value < minimum);
  return [
    ...below.map((value): Value => ({ value, aspect: 'minimum', title: 'below the minimum' })),
    ...(maximum === undefined ? [] : optional(maximum + 1, 'maximum', 'one beyond the maximum')),
    ...wrapped(minimum, maximum),
    ...(listed === undefined ? [] : outside(listed.map(Number))),
    ...besides(schema),
    noNumber,
    ...broken(schema, place),
  ];
}

/** A number with a fraction, within the range. In JSON common servers cut the fraction off. */
function broken(schema: JsonSchema, place: Place): Value[] {
  const between = middle(schema) ?? schema.enum?.[0];
  return place === 'body' || between === undefined
    ? []
    : [{ value: `${String(between)}.5`, aspect: 'type', title: 'a number with a fraction' }];
}

/** Numbers that are the minimum again to a server that keeps only 16 or 32 bits of them. */
function wrapped(minimum = 0, maximum = Number.POSITIVE_INFINITY): Value[] {
  const around = [2 ** 16 + minimum, 2 ** 32 + minimum].filter((value) => value > maximum && Number.isFinite(maximum));
  return around.map((value) => ({ value, aspect: 'maximum', title: 'far beyond the maximum' }));
}

/** The ends of each of several ranges. */
function rangeEnds({ type, anyOf = [] }: JsonSchema): number[] {
  if (type !== 'integer') return [];
  return anyOf.flatMap((range) => range.enum?.map(Number) ?? [range.minimum, range.maximum].filter((end) => end !== undefined));
}

/** What lies beside each of several ranges, and in none of them. */
function besides(schema: JsonSchema): Value[] {
  const near = rangeEnds(schema).flatMap((end) => [end - 1, end + 1]);
  return near
    .filter((value) => !fits(schema, value))
    .map((value): Value => ({ value, aspect: 'options', title: 'beside the ranges' }));
}

/** The neighbours of the options, what lies between them, and what lies between them and zero. */
function outside(listed: readonly number[]): Value[] {
  const first = Math.min(...listed) - 1;
  const near = Array.from({ length: Math.max(...listed) + 1 - first + 1 }, (_, index) => first + index);
  const others = [...new Set([...near, ...Array.from({ length: Math.max(first, 0) }, (_, index) => index)])].filter(
    (value) => !listed.includes(value),
  );
  return others.map((value) => ({ value, aspect: 'options', title: 'none of the options' }));
}

function beyondTexts(schema: JsonSchema, place: Place, samples: Samples): Value[] {
  const { minLength, maxLength } = schema;
  const longest = longestText(schema, samples);
  const tooLong = maxLength === undefined || longest === undefined ? undefined : `${longest}${longest.at(-1) ?? '0'}`;
  return [
    ...(maxLength === undefined ? [] : optional(tooLong, 'max-length', characters(maxLength + 1))),
    ...(minLength === 1 && place !== 'body' ? optional('', 'min-length', 'nothing') : []),
    ...optional(samples.counterexample, 'pattern', 'a value of another form'),
  ];
}

function beyondOptions({ type }: JsonSchema): Value[] {
  return type === 'boolean' ? [{ value: 'maybe', aspect: 'options', title: 'neither true nor false' }] : [];
}

/** The options of an enumeration; a boolean has two. */
function options({ type, enum: listed }: JsonSchema): readonly unknown[] {
  return listed ?? (type === 'boolean' ? [true, false] : []);
}

function longestText({ type, maxLength }: JsonSchema, { longest }: Samples): string | undefined {
  return type === 'string' && maxLength !== undefined ? (longest ?? '0'.repeat(maxLength)) : undefined;
}

function optional(value: unknown, aspect: Value['aspect'], title: string): Value[] {
  return value === undefined ? [] : [{ value, aspect, title }];
}

function characters(count: number): string {
  return `${count} character${count === 1 ? '' : 's'}`;
}

/** A value for people. A text that is longer than anybody wants to read is told by its length. */
export function shown(value: unknown): string {
  return String(value).length > 20 ? `of ${characters(String(value).length)}` : JSON.stringify(value);
}
