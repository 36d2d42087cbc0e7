/** Characters up to which a secret is found however it is spelled; a longer one only as it is, since what would find it grows with it. */
const longestSpelled = 200;

/** Names that characters have in HTML and XML. */
const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', ' ': 'nbsp' };

/** Letters that JSON has for control characters. */
const escapes: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

/**
 * What takes a secret out of text that somebody else has written: as it is, in other capitals, or with characters of it escaped as in JSON
 * (`\u003d`, `\/`, and once more where JSON stands in JSON), in URLs and forms, or in HTML.
 *
 * @param secret not empty
 * @returns a function of a text and what to put in place of each occurrence
 */
export function secretRemover(secret: string): (text: string, replacement: (found: string) => string) => string {
  if (secret.length > longestSpelled) return (text, replacement) => text.replaceAll(secret, replacement);
  const pattern = secretPattern(secret);
  return (text, replacement) => text.replace(pattern, replacement);
}

function secretPattern(secret: string): RegExp {
  // Backslashes side by side are one thing: a choice for each of them would be one too many for a long run.
  const parts = secret.match(/\\+|[^\\]/gu) ?? [];
  return new RegExp(parts.map((part) => (part.startsWith('\\') ? backslashes(part.length) : spellings(part))).join(''), 'giu');
}

function backslashes(count: number): string {
  return `(?:\\\\{${4 * count}}|\\\\{${2 * count}}|\\\\{${count}}|(?:\\\\{1,4}u005c|%5c|&#92;|&#x5c;){${count}})`;
}

function spellings(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const entity = entities[char];
  const letter = escapes[char];
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index).toString(16).padStart(4, '0'));
  const bytes = Array.from(new TextEncoder().encode(char), (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  return `(?:${[
    `${/["'/]/.test(char) ? '\\\\{0,4}' : ''}\\u{${code.toString(16)}}`,
    units.map((unit) => `\\\\{1,4}u${unit}`).join(''),
    bytes.join(''),
    ...(char === ' ' ? ['\\+'] : []),
    ...(letter === undefined ? [] : [`\\\\{1,4}${letter}`]),
    ...(entity === undefined ? [] : [`&${entity};`]),
    `&#0{0,4}${code};`,
    `&#x0{0,4}${code.toString(16)};`,
  ].join('|')})`;
}
