/** Text with as many characters, of which none is told. */
export function blank(text: string): string {
  return Array.from(text, () => 'x').join('');
}

/** Text of the same form: an `x` for each letter and a `9` for each digit, so that lengths and patterns are judged as before. */
export function masked(text: string): string {
  return text.replace(/\p{L}|\p{M}/gu, 'x').replace(/\p{N}/gu, '9');
}

/** Long numbers, as those of phones are; agents have numbers of six digits at most. */
export function withoutLongNumbers(text: string): string {
  return text.replace(/\d{8,}/g, masked);
}

/** A number with as many digits, up to those that a number can have. */
export function nines(value: number): number {
  const digits = Math.trunc(Math.abs(value)).toFixed().length;
  return Math.sign(value) * Number('9'.repeat(Math.min(digits, 15)));
}
