import type { Document } from './document.js';

/**
 * The document with a name for each value of an enumeration that says what its values mean. Generators name numbers after their digits
 * otherwise (`NUMBER_4`), and what the values mean is written down only once.
 *
 * @throws {Error} on a value without a meaning, and on meanings that give the same name
 */
export function withEnumNames(document: Document): Document {
  const named = structuredClone(document);
  nameBelow(named, '');
  return named;
}

function nameBelow(node: unknown, pointer: string): void {
  if (typeof node !== 'object' || node === null) return;
  const { enum: values, 'x-enumDescriptions': meanings } = node as {
    enum?: unknown[];
    'x-enumDescriptions'?: Record<string, string>;
  };
  if (values !== undefined && meanings !== undefined)
    Object.assign(node, { 'x-enum-varnames': namesOf(values, meanings, pointer) });
  for (const [key, child] of Object.entries(node)) nameBelow(child, `${pointer}/${key}`);
}

function namesOf(values: readonly unknown[], meanings: Readonly<Record<string, string>>, pointer: string): string[] {
  const names = values.map((value) => {
    const name = nameOf(meanings[String(value)] ?? '');
    if (name === '') throw new Error(`${pointer}: x-enumDescriptions has no words for ${value}`);
    return name;
  });
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Error(`${pointer}: x-enumDescriptions gives the name ${twice} to two values`);
  return names;
}

/** The words of a meaning as one: `signed in, not used` is `SignedInNotUsed`. */
function nameOf(meaning: string): string {
  const words = meaning.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
