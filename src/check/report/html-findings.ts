import { html, type Markup, nothing } from './markup.js';
import { outcomeText, requestText } from './pretty.js';
import type { Finding, Report, ShownExchange } from './types.js';
import { goneText, pageOf, placeOf, worstFirst } from './words.js';

/** The findings, the worst first, and after them those that the baseline accepts. */
export function findings(report: Report): Markup {
  const { accepted } = report;
  const all = [
    ...worstFirst(report.findings).map((finding) => ({ finding, reason: undefined })),
    ...accepted.map((entry) => ({ finding: entry.finding, reason: entry.reason })),
  ];
  const none = html`<p>Nothing departs from the contract as far as it was checked.</p>`;
  return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${all.length === 0 ? none : all.map(({ finding, reason }, index) => article(finding, reason, index + 1, report))}</section>`;
}

/** Ids of the findings in the order in which the page has them; their anchors are numbered by it. */
export function anchors(report: Report): ReadonlyMap<string, string> {
  const all = [...worstFirst(report.findings), ...report.accepted.map(({ finding }) => finding)];
  return new Map(all.map(({ id }, index) => [id, `finding-${index + 1}`]));
}

function article(finding: Finding, reason: string | undefined, number: number, report: Report): Markup {
  const {
    severity,
    operation,
    alsoAt,
    message,
    expected,
    actual,
    id,
    statement,
    source,
    line,
    after = [],
    repeat,
    exchange,
  } = finding;
  const kind = reason === undefined ? (severity === 'error' ? 'broken' : 'warned') : 'accepted';
  const badge = reason === undefined ? severity : `accepted ${severity}`;
  const text = report.statements.find((entry) => entry.statement === statement)?.text;
  const anchor = `finding-${number}`;
  return html`<article class="item finding ${kind}" id="${anchor}" aria-labelledby="${anchor}-title" data-kind="${kind}" data-operations="${[operation, ...alsoAt].join(' ')}">
<h3 id="${anchor}-title"><span class="badge">${badge}</span><span>${message}</span></h3>
<p class="soft">Finding ${number}: ${operation}${alsoAt.length > 0 ? html`, also at ${alsoAt.join(', ')}` : nothing}</p>
<dl class="pairs">
${reason === undefined ? nothing : html`<dt>Accepted</dt><dd>${reason}</dd>`}
<dt>Expected</dt><dd><pre>${expected}</pre></dd>
<dt>Actual</dt><dd><pre>${actual}</pre></dd>
<dt>Statement</dt><dd>${text === undefined ? nothing : html`${text}<br>`}<span class="id">${statement}</span></dd>
<dt>Page</dt><dd>${pageOf(source)}, <span class="id">${placeOf(line)}</span></dd>
<dt>Id</dt><dd><span class="id">${id}</span></dd>
${after.length === 0 ? nothing : html`<dt>After</dt><dd>${after.join(', ')}</dd>`}
</dl>
<h4>Repeat it</h4>
<div class="block repeat"><pre>${repeat}</pre><button type="button" class="copy" aria-describedby="${anchor}-title" hidden>Copy</button></div>
${exchange === undefined ? nothing : exchangeOf(exchange)}
</article>`;
}

function exchangeOf({ request, outcome }: ShownExchange): Markup {
  return html`<details class="exchange" open><summary>What was sent and what came back</summary>
<div class="sides">
<div><h4>Request</h4><pre class="block">${requestText(request)}</pre></div>
<div><h4>${outcome.kind === 'answer' ? 'Answer' : 'No answer'}</h4><pre class="block">${outcomeText(outcome)}</pre></div>
</div></details>`;
}

/** Entries of the baseline that no longer occur; nothing if there are none. */
export function gone({ gone: entries }: Report): Markup {
  if (entries.length === 0) return nothing;
  return html`<section aria-labelledby="gone"><h2 id="gone">No longer occurs</h2>
<p class="soft">These entries can leave the baseline.</p>
<ul class="plain">${entries.map((entry) => html`<li><span class="id">${entry.id}</span> ${goneText(entry)}<br><span class="soft">${entry.reason}</span></li>`)}</ul></section>`;
}
