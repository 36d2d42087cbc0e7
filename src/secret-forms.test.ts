import { describe, expect, it } from 'vitest';
import { secretRemover } from './secret-forms.js';

function removed(secret: string, text: string): string {
  return secretRemover(secret)(text, () => '*');
}

describe('a secret is found', () => {
  it.each([
    ['as it is', 'tulip', 'a tulip!', 'a *!'],
    ['in capitals', 'tulip', 'a TULIP', 'a *'],
    ['in JSON', 'a"b\\c', JSON.stringify('a"b\\c'), '"*"'],
    ['in JSON in JSON', 'a"b\\c/d', JSON.stringify(JSON.stringify('a"b\\c/d')), '"\\"*\\""'],
    ['in JSON of Gson', 'tulip=field&8<', String.raw`tulip\u003dfield\u00268\u003c`, '*'],
    ['in JSON of ASCII', 'Grüße😀', String.raw`Gr\u00fc\u00DFe\ud83d\ude00`, '*'],
    ['with slashes as PHP has them', 'ab/cd', String.raw`ab\/cd`, '*'],
    ['in a URL', 'tulip field/8', 'x=tulip%20field%2F8&y', 'x=*&y'],
    ['in a URL in small letters', 'ä/8', '%c3%a4%2f8', '*'],
    ['in a form', 'tulip field', 'tulip+field', '*'],
    ['in HTML', `a&b<c>"d'`, '<p>a&amp;b&lt;c&gt;&quot;d&#39;</p>', '<p>*</p>'],
    ['with a line break', 'a\nb', String.raw`{"a":"a\nb"}`, '{"a":"*"}'],
    ['more than once', 'tulip', 'tulip tulip', '* *'],
    ['with characters that patterns have', 'a.c*(d)[e]{2}$^|?+', 'a.c*(d)[e]{2}$^|?+', '*'],
  ])('%s', (_title, secret, text, result) => {
    expect(removed(secret, text)).toBe(result);
  });

  it('as it is if it is long', () => {
    expect(removed('7'.repeat(100_000), `a${'7'.repeat(100_000)}b`)).toBe('a*b');
  });
});

it.each([
  ['tulip', 'tulup, ulip, tul ip'],
  ['a.c', 'abc'],
])('nothing else is taken out: %s of %s', (secret, text) => {
  expect(removed(secret, text)).toBe(text);
});

it.each([
  ['\\'.repeat(60), '\\'.repeat(59)],
  ['"'.repeat(60), `${'\\'.repeat(100_000)}`],
  ['ab'.repeat(50), 'ab'.repeat(50_000).slice(1, -1).replaceAll('abab', 'aba')],
  ['%'.repeat(60), '%25'.repeat(59)],
])('a text that only looks like it ends, too: %#', (secret, text) => {
  expect(removed(secret, text)).toBe(text);
});
