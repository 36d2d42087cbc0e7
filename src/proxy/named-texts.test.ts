import { expect, it } from 'vitest';
import { namedTexts } from './named-texts.js';

it.each([
  ['/a?password=correct%20horse&x', '', [['password', 'correct horse']]],
  [
    '/a',
    '{"password":"a\\"b","more":{"token":["c",4]},"flag":true}',
    [
      ['password', 'a"b'],
      ['token', 'c'],
      ['token', '4'],
    ],
  ],
  ['/a', '{"password":"correct horse', [['password', 'correct horse']]],
  ['/a', '{"password":"a\\"b",}', [['password', 'a"b']]],
  [
    '/a',
    "{'password': 'correct horse', pin: 12345}",
    [
      ['password', 'correct horse'],
      ['pin', '12345'],
    ],
  ],
  [
    '/a',
    'password=correct+horse&phonenum=1',
    [
      ['password', 'correct horse'],
      ['phonenum', '1'],
    ],
  ],
  ['/a', 'nothing at all', []],
  ['/a', '', []],
])('finds what %s with the body %s carries', (target, body, found) => {
  expect(namedTexts(target, body)).toEqual(found);
});

it('is done with long bodies that are nothing, too', () => {
  const body = `{"${'a'.repeat(100_000)}${':'.repeat(100_000)}${'"\\'.repeat(100_000)}`;
  expect(namedTexts('/a', body).length).toBeLessThan(100_000);
});
