import type { JsonSchema } from '../../src/descriptor.js';
import type { Random } from './random.js';

/** Where a value lies, seen from what its schema admits. */
export type Where = 'inside' | 'at the edge' | 'outside';

/** Names that objects of JavaScript have by themselves. */
export const inheritedNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

/** Text that stands for a number elsewhere, or for none anywhere. */
export const noNumbers = [
  'NaN',
  'Infinity',
  '-',
  'null',
  'undefined',
  'true',
  'long',
  '1e2',
  '1.5',
  '0x65',
  '0101',
  '+101',
  '1_000',
  '1,000',
  '1;2',
  '-0',
  '101n',
];

/** A value of a parameter, as text. */
export function textOf(r: Random, schema: JsonSchema, where: Where): string {
  if (schema.anyOf) return textOf(r, { type: schema.type ?? 'string', ...r.pick(schema.anyOf) }, where);
  if (schema.enum && where !== 'outside') return String(r.pick(schema.enum));
  if (schema.type === 'integer') return String(numberOf(r, schema, where));
  if (schema.type === 'boolean')
    return where === 'outside' ? r.pick(['yes', '1', 'truee', 'null']) : r.pick(['true', 'false', 'True']);
  return 'x'.repeat(lengthOf(r, schema, where));
}

function numberOf(r: Random, { minimum = -(2 ** 31), maximum = 2 ** 31 }: JsonSchema, where: Where): number | bigint {
  if (where === 'inside') return r.int(minimum, maximum);
  if (where === 'at the edge') return r.pick([minimum, maximum]);
  return r.pick([minimum - 1, maximum + 1, -r.int(1, 2 ** 31), 2 ** 31, 2 ** 32, 2 ** 53, 10n ** BigInt(r.int(20, 400))]);
}

function lengthOf(r: Random, { minLength = 0, maxLength = 60 }: JsonSchema, where: Where): number {
  if (where === 'inside') return r.int(minLength, Math.min(maxLength, 60));
  return where === 'at the edge' ? maxLength : maxLength + r.int(1, 10);
}
