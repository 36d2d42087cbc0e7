/**
 * Control characters but tab and line feed, marks that turn the direction of what follows, lone surrogates, and the two
 * characters that are none. XML 1.0 forbids most of them, a terminal obeys some, and the rest can make a line say something else.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text that may come from a gateway, with every character that does not show or does harm written out, as in JSON: `\u0000`.
 * A line end of two characters becomes one.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same on one line, for places that have no more. */
export function onOneLine(text: string): string {
  return visible(text.trim().replace(/\s+/g, ' '));
}
