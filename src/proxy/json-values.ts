import { isJsonText } from '../json.js';

/** A value of JSON as it is written. */
export type Written = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly written: string };

/** Of JSON that can be read: in other text a quote without its end would be looked for again and again. */
const tokens = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g;

/** Levels of objects and arrays that are gone into. Nothing of the contract has more than a few. */
const deepest = 100;

/** Whether a text is JSON that is not nested beyond all measure. */
export function isReadableJson(text: string): boolean {
  if (!isJsonText(text)) return false;
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') most = Math.max(most, ++depth);
    if (token === '}' || token === ']') depth -= 1;
  }
  return most <= deepest;
}

/**
 * JSON with other texts and numbers in it. Everything else stays as it is written: names, their order, those that are there twice, spaces.
 *
 * @param json that can be read
 * @param change told each text and number with the name of the field that it is in, or an array of which is; gives JSON, or undefined to leave it
 */
export function withValues(json: string, change: (value: Written, name: string) => string | undefined): string {
  /** The name that the values of each open object or array have. */
  const names: string[] = [];
  const isObject: boolean[] = [];
  let name = '';
  let isName = false;
  return json.replace(tokens, (token) => {
    switch (token) {
      case '{':
      case '[':
        names.push(name);
        isObject.push(token === '{');
        isName = token === '{';
        return token;
      case '}':
      case ']':
        name = names.pop() ?? '';
        isObject.pop();
        isName = false;
        return token;
      case ',':
        isName = isObject.at(-1) === true;
        if (!isName) name = names.at(-1) ?? '';
        return token;
      case ':':
        isName = false;
        return token;
    }
    if (isName) {
      name = JSON.parse(token) as string;
      return token;
    }
    if (token.startsWith('"')) return change({ kind: 'text', text: JSON.parse(token) as string }, name) ?? token;
    return /^[-\d]/.test(token) ? (change({ kind: 'number', written: token }, name) ?? token) : token;
  });
}
