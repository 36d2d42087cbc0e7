import type { JsonSchema } from '../descriptor.js';
import type { Aspect } from './types.js';

type Value = string | number | boolean | null;

/** What each aspect of a schema says, in the form that is told; undefined where it says nothing. */
const texts: Readonly<Record<Aspect, (schema: JsonSchema) => string | undefined>> = {
  type: (schema) => alternatives(typesOf(schema)),
  values: (schema) =>
    alternatives(
      branchesOf(schema).flatMap(({ enum: values, minimum, maximum }) => values?.map(written) ?? range(minimum, maximum)),
    ),
  length: ({ minLength, maxLength }) => range(minLength, maxLength, 'characters')[0],
  entries: ({ maxItems }) => range(undefined, maxItems, 'entries')[0],
  pattern: ({ pattern }) => pattern,
  default: ({ default: value }) => (value === undefined ? undefined : written(value)),
};

/** What the aspects of a schema say, those that say something. */
export function aspectsOf(schema: JsonSchema): readonly { readonly aspect: Aspect; readonly text: string }[] {
  return (Object.keys(texts) as Aspect[]).flatMap((aspect) => {
    const text = texts[aspect](schema);
    return text === undefined ? [] : [{ aspect, text }];
  });
}

/** What limits numbers, in words, with the unit behind it. */
export function rangeText({ minimum, maximum }: JsonSchema, unit: string): string {
  return range(minimum, maximum, unit).join('');
}

/** Whether the first schema admits every type that the second one does. */
export function hasTypesOf(outer: JsonSchema, inner: JsonSchema): boolean {
  const types = typesOf(outer);
  return typesOf(inner).every((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
}

/** Whether the first schema admits every value that the second one does; types and texts aside. */
export function hasValuesOf(outer: JsonSchema, inner: JsonSchema): boolean {
  return branchesOf(inner).every((branch) => {
    const parts = branch.enum?.map((value): JsonSchema => ({ enum: [value] })) ?? [branch];
    return parts.every((part) => branchesOf(outer).some((other) => admits(other, part)));
  });
}

/** Whether the first schema admits every length, of texts and of lists, that the second one does. */
export function hasLengthsOf(outer: JsonSchema, inner: JsonSchema): boolean {
  return (
    (outer.minLength ?? 0) <= (inner.minLength ?? 0) &&
    most(inner.maxLength) <= most(outer.maxLength) &&
    most(inner.maxItems) <= most(outer.maxItems)
  );
}

/** @param part a range, or one value */
function admits({ enum: values, minimum, maximum }: JsonSchema, part: JsonSchema): boolean {
  const [value] = part.enum ?? [];
  if (values !== undefined) return value !== undefined && values.includes(value);
  const [least, greatest] = typeof value === 'number' ? [value, value] : [part.minimum ?? -Infinity, most(part.maximum)];
  return (minimum ?? -Infinity) <= least && greatest <= most(maximum);
}

function most(maximum: number | undefined): number {
  return maximum ?? Infinity;
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.oneOf ?? schema.anyOf ?? [schema];
}

function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const branches = branchesOf(schema);
  return branches[0] === schema ? [] : [...new Set(branches.flatMap(typesOf))];
}

function range(minimum: number | undefined, maximum: number | undefined, unit = ''): string[] {
  if (minimum === undefined && maximum === undefined) return [];
  const ends =
    minimum === undefined ? `at most ${maximum}` : maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
  return [`${ends} ${unit}`.trimEnd()];
}

function alternatives(items: readonly string[]): string | undefined {
  return items.length < 2 ? items[0] : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

function written(value: Value): string {
  return JSON.stringify(value);
}
