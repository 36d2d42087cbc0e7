import { createHash } from 'node:crypto';
import { findings, gone } from './html-findings.js';
import { head, troubles } from './html-head.js';
import { coverage, operations } from './html-operations.js';
import { behaviour } from './html-script.js';
import { filterForm, statements } from './html-statements.js';
import { style } from './html-style.js';
import { html, trusted } from './markup.js';
import type { Report } from './types.js';
import { verdictOf, verdictText } from './words.js';

/**
 * The report as one HTML file that needs no network and, but for filter and buttons, no script. Its security policy admits this style
 * and this script alone, so that nothing that a gateway has answered could run even if it got into the page.
 */
export function htmlReport(report: Report): string {
  // A browser reads both kinds of line end as the same one, and would come to another hash.
  const script = `(${behaviour})();`.replaceAll('\r\n', '\n');
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdictText[verdictOf(report)]}: ${report.target}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
${head(report)}
<main>
${troubles(report)}
${operations(report)}
${coverage(report)}
${filterForm(report)}
${findings(report)}
${gone(report)}
${statements(report)}
<p id="said" class="seen-by-ear" role="status"></p>
</main>
<footer><p>Written by <code>ccgw check</code> of cc-gateway-contract. It has no password and no Guid.</p></footer>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.markup;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
