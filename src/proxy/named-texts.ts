import { parseObject } from '../json.js';
import { isReadableJson } from './json-values.js';

/** A text that a request carries, with the name that it has there. */
export type NamedText = readonly [name: string, text: string];

/**
 * Everything that a request carries under a name: in its query, in its body, and in what is left of a body that is broken or no JSON.
 *
 * @param target path with the query
 */
export function namedTexts(target: string, body: string): NamedText[] {
  const start = target.indexOf('?');
  const query = start < 0 ? [] : [...new URLSearchParams(target.slice(start + 1))];
  const fields = isReadableJson(body) ? parseObject(body) : undefined;
  return [...query, ...(fields === undefined ? textsOfBroken(body) : textsIn(fields))].filter(([, text]) => text !== '');
}

function textsIn(value: unknown, name = ''): NamedText[] {
  if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, key));
}

/** JSON that ends too early or has a comma too many, XML, and forms of both kinds. */
function textsOfBroken(body: string): NamedText[] {
  const quoted = [...body.matchAll(/["']?(\w{1,60})["']?\s*:\s*(?:"((?:[^"\\]|\\.)*)|'([^']*)|([^\s"',}\]]+))/g)];
  const marked = [
    ...body.matchAll(/<(\w{1,60})>([^<]{1,500})<\//g),
    ...body.matchAll(/name="(\w{1,60})"\r?\n\r?\n([^\r\n]{1,500})/g),
  ];
  const form = /^[^\s{}"<]*=/.test(body) ? [...new URLSearchParams(body)] : [];
  return [
    ...quoted.map(([, name = '', double, single, bare]): NamedText => [name, unescaped(double) ?? single ?? bare ?? '']),
    ...marked.map(([, name = '', text = '']): NamedText => [name, text]),
    ...form,
  ];
}

function unescaped(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
