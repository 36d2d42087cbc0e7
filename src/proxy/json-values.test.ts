import { describe, expect, it } from 'vitest';
import { isReadableJson, withValues } from './json-values.js';

/** Each value with its name. */
function seen(json: string): string[] {
  const found: string[] = [];
  withValues(json, (value, name) => {
    found.push(`${name}=${value.kind === 'text' ? value.text : value.written}`);
    return undefined;
  });
  return found;
}

describe('the values of JSON', () => {
  it.each([
    ['{"a":"b","c":1}', ['a=b', 'c=1']],
    ['{ "a" : { "b" : [ "c", -1.5e3, { "d": "e" }, "f" ] }, "g": "h" }', ['b=c', 'b=-1.5e3', 'd=e', 'b=f', 'g=h']],
    ['["a",["b"]]', ['=a', '=b']],
    ['"a"', ['=a']],
    ['{"a":true,"b":null,"c":[]}', []],
    ['{"a\\"b":"c\\u0041\\\\"}', ['a"b=cA\\']],
    ['{"a":"1","a":"2"}', ['a=1', 'a=2']],
    ['{"a":["{}",":,"],"b":"c"}', ['a={}', 'a=:,', 'b=c']],
  ])('of %s have the names that they stand under', (json, values) => {
    expect(seen(json)).toEqual(values);
  });

  it('are changed, and nothing else is', () => {
    const json = '{ "a":"x",\n"a": [1.0, "x" ],"x":true, "big":12345678901234567890 }';
    expect(withValues(json, (value) => (value.kind === 'text' && value.text === 'x' ? '"y"' : undefined))).toBe(
      '{ "a":"y",\n"a": [1.0, "y" ],"x":true, "big":12345678901234567890 }',
    );
  });
});

it.each([
  ['{}', true],
  ['', false],
  ['{"a":', false],
  ['<p>', false],
  ['[1', false],
  [`${'['.repeat(100)}${']'.repeat(100)}`, true],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, false],
])('%j can be read: %s', (text, readable) => {
  expect(isReadableJson(text)).toBe(readable);
});
