import type { JsonSchema } from '../../descriptor.js';

/** `a, b and c`. */
export function listed(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** The first sentence of a description, to stand in another sentence: no capital, no full stop, no deviation. */
export function remarkOf(description: unknown): string {
  const text = typeof description === 'string' ? description.trim().replaceAll(/\s+/g, ' ') : '';
  const [first = ''] = text.replaceAll('`', '').split(/(?<=\.) /);
  const plain = first.replace(/\.$/, '').replace(/ ?\([^)]*deviation \d+\)/, '');
  return withoutCapital(plain);
}

/** A sentence as a part of another; a name such as IPv4 or VDN keeps its capital. */
export function withoutCapital(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** A statement written by hand, in the form of the others. */
export function plain(statement: string): string {
  return statement.trim().replace(/\.$/, '');
}

/** What the values of something stand for: `3 stands for busy, 4 for idle`. */
export function meanings(values: Readonly<Record<string, string>>, of = ''): string {
  const named = Object.entries(values).map(([value, meaning]) => [value === '' ? 'an empty text' : value, meaning] as const);
  return named.map(([value, meaning], index) => `${value}${index === 0 ? `${of} stands` : ''} for ${meaning}`).join(', ');
}

const units: Readonly<Record<string, string>> = { s: 'seconds', ms: 'milliseconds', d: 'days' };

/** The unit that `x-unit` stands for, in words; empty where there is none. */
export function unitOf(unit: unknown): string {
  return units[String(unit)] ?? '';
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

type Typed = JsonSchema & { readonly nullable?: boolean };

/** The type that a schema asks for, in words. */
export function typeOf(schema: Typed): string {
  const types = [...new Set(typesOf(schema))];
  const others = types.filter((type) => type !== 'null');
  const words = [...others, ...(others.length < types.length ? ['null'] : [])].map((type) => nouns[type] ?? type);
  return words.length === 0 ? 'anything' : listed(words, 'or');
}

function typesOf(schema: Typed): string[] {
  const choices = schema.oneOf ?? schema.anyOf;
  const types = schema.type !== undefined || choices === undefined ? [schema.type ?? []].flat() : choices.flatMap(typesOf);
  return schema.nullable === true ? [...types, 'null'] : types;
}
