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
  ['/a', '<login><password>correct horse</password></login>', [['password', 'correct horse']]],
  [
    '/a',
    '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\ncorrect horse\r\n--b--',
    [
      ['Disposition', 'form-data;'],
      ['password', 'correct horse'],
    ],
  ],
  ['/a', '[{"password":"correct horse"}]', [['password', 'correct horse']]],
  ['/a', 'nothing at all', []],
  ['/a', '', []],
])('finds what %s with the body %s carries', (target, body, found) => {
  expect(namedTexts(target, body)).toEqual(found);
});

// Whatever takes time that grows with the square of these lengths would take minutes.
it.each([
  ['of quotes and colons', `{"${'a'.repeat(300_000)}${':'.repeat(300_000)}${'"\\'.repeat(300_000)}`],
  ['of spaces', `a${' '.repeat(1_000_000)}`],
  ['of names', 'a '.repeat(500_000)],
  ['of tags', '<a>'.repeat(300_000)],
  ['nested beyond all measure', `{"password":${'['.repeat(100_000)}`],
])('is done with a long body %s', (_title, body) => {
  expect(namedTexts('/a', body).every(([name]) => name.length <= 60)).toBe(true);
});
