import { html, type Markup, nothing, trusted } from '../check/report/markup.js';
import type { Rendered } from './markdown.js';
import type { Page, Section } from './pages.js';
import type { Reference } from './reference.js';

/** A whole page. It needs no script: the menu of a narrow screen is a popover. */
export function layOut(page: Page, rendered: Rendered, sections: readonly Section[], references: readonly Reference[]): string {
  const heading = rendered.headings.find(({ depth }) => depth === 1)?.title ?? page.title;
  const title = page.output === 'index.html' ? heading : `${heading} - cc-gateway-contract`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#content">To the text</a>
<header>
<a class="name" href="index.html">cc-gateway-contract</a>
<button type="button" class="menu" popovertarget="navigation">Menu</button>
</header>
<nav id="navigation" popover aria-label="Pages">
${sections.map((section) => navigationOf(section, page, rendered))}
<h2>API reference</h2>
<ul>
${references.map(({ output, title: name }) => html`<li><a href="${output}">${name}</a></li>\n`)}</ul>
</nav>
<main id="content">
${trusted(rendered.html)}
${following(page, sections)}
</main>
</body>
</html>
`.markup;
}

function navigationOf({ title, pages }: Section, current: Page, { headings }: Rendered): Markup {
  const entry = (page: Page) =>
    page === current
      ? html`<li><a href="${page.output}" aria-current="page">${page.title}</a>${placesOf(headings)}</li>\n`
      : html`<li><a href="${page.output}">${page.title}</a></li>\n`;
  return html`<h2>${title}</h2>
<ul>
${pages.map(entry)}</ul>
`;
}

function placesOf(headings: Rendered['headings']): Markup {
  const places = headings.filter(({ depth }) => depth === 2);
  return places.length === 0
    ? nothing
    : html`\n<ul>${places.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>`;
}

function following(page: Page, sections: readonly Section[]): Markup {
  const all = sections.flatMap(({ pages }) => pages);
  const next = all[all.indexOf(page) + 1];
  return next === undefined ? nothing : html`<p class="next">Next: <a href="${next.output}">${next.title}</a></p>`;
}
