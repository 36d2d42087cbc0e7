/**
 * Whether two values of `Content-Type` mean the same: the type without regard to case, and UTF-8 as the charset, which is
 * also what JSON without a charset is.
 */
export function sameMediaType(actual: string | undefined, expected: string): boolean {
  if (actual === undefined) return false;
  const a = parse(actual);
  const b = parse(expected);
  return a.type === b.type && a.charset === b.charset;
}

function parse(value: string): { type: string; charset: string } {
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length) ?? 'utf-8';
  return { type, charset: charset.replace(/^"|"$/g, '').replace(/^utf8$/, 'utf-8') };
}
