import { visible } from './characters.js';

/** HTML that is known to be well-formed; everything else is text and gets escaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** A template of HTML. Whatever is put into it is escaped unless it came from such a template itself. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: texts.map((text, index) => text + (index < values.length ? written(values[index] ?? '') : '')).join('') };
}

/** Text that is HTML already, such as a style sheet of our own. Nothing that comes from a gateway may pass through here. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Nothing, for a part of a template that is left out. */
export const nothing: Markup = { markup: '' };

function written(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
