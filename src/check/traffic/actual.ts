import { type OperationId, operation } from '../../operation.js';
import type { RequestFlaw } from '../../request-flaws.js';

/** Digits of a number that is told as it is; one with more may be that of a phone. */
const mostDigits = 6;

/** What a flaw is about, for people. */
export function subjectOf({ place, name }: RequestFlaw): string {
  if (name === '') return 'the body';
  return place === 'body' ? `body.${name}` : name;
}

/** What there is in place of what the page wants. Texts are told by their length: they may be passwords, phone numbers, or notes. */
export function actualOf(id: OperationId, { place, name, actual, problem }: RequestFlaw): string {
  if (problem === 'missing' || actual === undefined || actual === '') return 'nothing';
  if (operation(id).body?.secrets.includes(name)) return 'a value that is not shown, for it is a secret';
  if (problem === 'media-type' && typeof actual === 'string' && /^[\w.+-]+\/[\w.+-]+(;|$)/.test(actual))
    return actual.split(';', 1)[0] ?? '';
  const text = shown(actual);
  // In JSON a text is another thing than the number that it may hold.
  return place === 'body' && text === actual ? JSON.stringify(text) : text;
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    if (/^-?\d+$/.test(value)) return isShort(value) ? value : `a number of ${value.replace('-', '').length} digits`;
    return /^(true|false)$/i.test(value) ? value : `a text of ${value.length} character${value.length === 1 ? '' : 's'}`;
  }
  if (typeof value === 'number') return isShort(String(value)) ? String(value) : 'a long number';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function isShort(number: string): boolean {
  return number.replace(/^-/, '').length <= mostDigits;
}
