import type { Coverage } from './coverage.js';
import { outcomeNames } from './html-head.js';
import { html, type Markup, nothing } from './markup.js';
import type { Report } from './types.js';
import { operationsOf, type ShownOutcome, shownOutcomes, type Tally, tallyOf } from './words.js';

/**
 * The table of operations. Its roles are written out, because on narrow screens it is laid out as something else: Chromium then still
 * tells that it is a table, but no standard has browsers do so.
 */
export function operations(report: Report): Markup {
  const heads = ['operation', 'statements', ...shownOutcomes.map((outcome) => outcomeNames[outcome]), 'requests'];
  return html`<section aria-labelledby="operations"><h2 id="operations">Operations</h2>
<table role="table" aria-labelledby="operations">
<thead role="rowgroup"><tr role="row">${heads.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${operationsOf(report).map((operation) => row(report, operation))}</tbody>
</table></section>`;
}

function row(report: Report, operation: string): Markup {
  const tally = tallyOf(
    report,
    report.statements.filter((statement) => statement.operation === operation),
  );
  const cells = shownOutcomes.map((outcome) => cell(outcomeNames[outcome], tally[outcome], outcome));
  return html`<tr role="row"><th role="rowheader" scope="row">${operation}</th><td role="cell" class="bars">${bar(tally)}</td>${cells}${cell('requests', report.requests[operation] ?? 0, '')}</tr>`;
}

function cell(label: string, count: number, outcome: ShownOutcome | ''): Markup {
  return html`<td role="cell" data-label="${label}" class="${outcome}${count === 0 ? ' zero' : ''}">${count}</td>`;
}

/** Drawn with attributes of SVG, because a style of its own would be against the security policy of the page. */
function bar(tally: Partial<Tally>): Markup {
  const total = shownOutcomes.reduce((sum, outcome) => sum + (tally[outcome] ?? 0), 0);
  let left = 0;
  const parts = shownOutcomes.map((outcome) => {
    const width = total === 0 ? 0 : (100 * (tally[outcome] ?? 0)) / total;
    const part = html`<rect class="${outcome}" x="${left.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="8"/>`;
    left += width;
    return width === 0 ? nothing : part;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}

const coverageNames: Readonly<Record<keyof Coverage, string>> = {
  statements: 'statements tried',
  operations: 'operations succeeded',
  parameters: 'parameters sent with a request that succeeded',
  errorCodes: 'error codes came back',
  events: 'events came',
};

/** How much of the contract the gateway has shown. */
export function coverage({ coverage: seen }: Report): Markup {
  const names = Object.keys(coverageNames) as (keyof Coverage)[];
  return html`<section aria-labelledby="coverage"><h2 id="coverage">Seen of the contract</h2>
<div class="coverage">${names.map((name) => coverageEntry(coverageNames[name], seen[name]))}</div></section>`;
}

function coverageEntry(name: string, { covered, missed }: Coverage[keyof Coverage]): Markup {
  const total = covered.length + missed.length;
  const list = html`<details><summary>${missed.length} not seen<span class="seen-by-ear">: ${name}</span></summary>
<ul>${missed.map((entry) => html`<li><code>${entry}</code></li>`)}</ul></details>`;
  return html`<div><p class="line"><span>${name}</span><span>${covered.length} of ${total}</span></p>
${bar({ kept: covered.length, unchecked: missed.length })}${missed.length > 0 ? list : nothing}</div>`;
}
