import GithubSlugger from 'github-slugger';
import { Marked, Renderer } from 'marked';
import { highlight } from './highlight.js';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly title: string;
}

/** A page as HTML, without what surrounds it. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Where the links of a page lead. */
export interface Links {
  /** The address in the site of what a page refers to. */
  address(href: string): string;
  /** The address of what a piece of code is the name of, such as an error code; undefined if it is no such name. */
  named(code: string): string | undefined;
}

/** Links that lead where they are written to, and no others. */
export const asWritten: Links = { address: (href) => href, named: () => undefined };

/**
 * Markdown as HTML. Headings have the ids that GitHub gives them, code has its colours, and tables scroll by themselves.
 *
 * @throws {Error} on a block of code in a language that is not known
 */
export function renderMarkdown(text: string, { address, named }: Links): Rendered {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  /** A link within a link, or within a heading, would be one too many. */
  let isTaken = false;
  const taken = (render: () => string): string => {
    isTaken = true;
    const rendered = render();
    isTaken = false;
    return rendered;
  };
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const title = this.parser.parseInline(tokens, this.parser.textRenderer);
        const inner = taken(() => this.parser.parseInline(tokens));
        const id = slugger.slug(title);
        headings.push({ depth, id, title });
        return `<h${depth} id="${id}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escapeAttribute(address(href))}">${taken(() => this.parser.parseInline(tokens))}</a>`;
      },
      image({ href, text: alternative }) {
        const image = `<img src="${escapeAttribute(address(href))}" alt="${escapeAttribute(alternative)}">`;
        // A drawing has writing in it, which nobody could read if it were made as small as a phone.
        return href.endsWith('.svg') ? `<span class="scroll drawing" tabindex="0">${image}</span>` : image;
      },
      codespan(token) {
        const inner = Renderer.prototype.codespan.call(this, token);
        const target = isTaken ? undefined : named(token.text);
        return target === undefined ? inner : `<a href="${escapeAttribute(target)}">${inner}</a>`;
      },
      code({ text: code, lang = '' }) {
        return `<pre tabindex="0"><code>${highlight(code, lang)}</code></pre>\n`;
      },
      table(token) {
        return `<div class="scroll" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
      },
    },
  });
  // Not `marked.parse`, which asks readers to report every error to its authors.
  return { html: marked.parser(marked.lexer(text)), headings };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
