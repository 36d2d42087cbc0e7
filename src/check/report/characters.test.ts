import { describe, expect, it } from 'vitest';
import { onOneLine, visible } from './characters.js';

describe('text from a gateway', () => {
  it.each([
    ['control characters', 'a\u0000b\u001bc\u007fd\u0085e', 'a\\u0000b\\u001bc\\u007fd\\u0085e'],
    ['lone halves of surrogate pairs', '\ud800a\udc00', '\\ud800a\\udc00'],
    ['two halves in the wrong order', '\udc00\ud800', '\\udc00\\ud800'],
    ['what is no character', '\ufffe\uffff', '\\ufffe\\uffff'],
    ['marks of direction', 'a\u202eb\u2066c\u200fd\u061ce', 'a\\u202eb\\u2066c\\u200fd\\u061ce'],
    ['other line ends', 'a\u2028b\u2029c\rd\u000be', 'a\\u2028b\\u2029c\\u000dd\\u000be'],
  ])('shows %s written out', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('keeps everything else as it is, with line ends of one kind', () => {
    const text = '\tpassword ü 漢字 \u{1f642} \\u0000 <&>"\n';
    expect(visible(text)).toBe(text);
    expect(visible('a\r\nb\n')).toBe('a\nb\n');
  });

  it('goes on one line where there is no more than one', () => {
    expect(onOneLine('  a\r\n\tb \u0000 c\n')).toBe('a b \\u0000 c');
  });
});
