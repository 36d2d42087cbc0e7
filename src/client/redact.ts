/** What stands where a password or a Guid was. */
const hidden = '(hidden)';

/** Characters of a secret below which a text that has it is hidden as a whole: the places of the gaps would give it away. */
const shortest = 4;

/** A text without the secrets, as they are, as they stand in JSON, and as they stand in a URL. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), inUrl(secret)]) {
      if (form === '' || !clean.includes(form)) continue;
      clean = form.length < shortest ? hidden : clean.replaceAll(form, hidden);
    }
  }
  return clean;
}

/** Half of a pair of surrogates has no form in a URL. */
function inUrl(secret: string): string {
  return encodeURIComponent(secret.replace(/\p{Cs}/gu, ''));
}

/** A JSON value without the secrets, in its keys as well, and without what lies deeper than any answer of the contract. */
export function redactJson(value: unknown, secrets: readonly string[], depth = 100): unknown {
  if (depth === 0) return hidden;
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth - 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key, secrets), redactJson(item, secrets, depth - 1)]),
  );
}

/**
 * What stands behind a failed connection, without the secrets: the error of a `fetch` may hold the whole request. Name, code, message,
 * stack and further causes are kept.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 3): Error | undefined {
  if (!(cause instanceof Object) || depth === 0) return undefined;
  const { name, message, code, stack, cause: inner } = cause as Error & { code?: unknown };
  const clean = (text: unknown) => redact(String(text), secrets);
  const behind = redactCause(inner, secrets, depth - 1);
  const copy = new Error(clean(message ?? ''), behind && { cause: behind });
  copy.name = clean(name ?? 'Error');
  if (stack !== undefined) copy.stack = clean(stack);
  return Object.assign(copy, code !== undefined && { code: clean(code) });
}
