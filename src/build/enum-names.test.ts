import { describe, expect, it } from 'vitest';
import type { Document } from './document.js';
import { withEnumNames } from './enum-names.js';

function documentWith(schema: Record<string, unknown>): Document {
  return { components: { schemas: { state: schema } } } as unknown as Document;
}

const namesOf = (schema: Record<string, unknown>) =>
  withEnumNames(documentWith(schema)).components.schemas.state?.['x-enum-varnames'];

describe('names of the values of an enumeration', () => {
  it('are the words of their meanings, in the order of the values', () => {
    const meanings = { '4': 'PC+phone agent', '-1': 'other', '2': 'signed in, not used' };
    expect(namesOf({ enum: [2, 4, -1], 'x-enumDescriptions': meanings })).toEqual(['SignedInNotUsed', 'PCPhoneAgent', 'Other']);
  });

  it('are made where there are meanings, and nothing else is changed', () => {
    expect(namesOf({ enum: ['0'] })).toBeUndefined();
    const document = documentWith({ enum: [1], 'x-enumDescriptions': { '1': 'one' } });
    const before = structuredClone(document);
    withEnumNames(document);
    expect(document).toEqual(before);
  });

  it('cannot be made of a value without a meaning, nor of two that mean the same', () => {
    const at = '/components/schemas/state: x-enumDescriptions';
    expect(() => namesOf({ enum: [1, 2], 'x-enumDescriptions': { '1': 'one' } })).toThrow(`${at} has no words for 2`);
    const same = { enum: [1, 2], 'x-enumDescriptions': { '1': 'wrap-up', '2': 'wrap up' } };
    expect(() => namesOf(same)).toThrow(`${at} gives the name WrapUp to two values`);
  });
});
