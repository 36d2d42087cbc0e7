import { html, type Markup, nothing } from './markup.js';
import type { Report } from './types.js';
import { plural, type ShownOutcome, shownOutcomes, tallyOf, troublesOf, verdictOf, verdictSentence } from './words.js';

/** How an outcome is called in the HTML report. */
export const outcomeNames: Readonly<Record<ShownOutcome, string>> = {
  kept: 'kept',
  broken: 'broken',
  warned: 'warned',
  accepted: 'accepted',
  unchecked: 'not checked',
};

/** The head of the page: verdict, what was checked, and the numbers. */
export function head(report: Report): Markup {
  const { target, contract, startedAt, durationMs, statements, requests } = report;
  const verdict = verdictOf(report);
  const tally = tallyOf(report, statements);
  const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
  return html`<header class="head ${verdict}">
<div class="top"><p class="soft">Contract check of a CC-Gateway</p><button type="button" id="theme" hidden></button></div>
<h1>${verdictSentence(report)}</h1>
<dl class="facts">
<dt>Gateway</dt><dd><code>${target}</code></dd>
<dt>Contract</dt><dd>${contract.version}, edition ${contract.edition}</dd>
<dt>Started</dt><dd><time datetime="${startedAt}">${startedAt.slice(0, 19).replace('T', ' ')} UTC</time></dd>
<dt>Took</dt><dd>${(durationMs / 1000).toFixed(1)} s, ${plural(sent, 'request')}</dd>
</dl>
<h2>Documented statements</h2>
<dl class="figures">${shownOutcomes.map(
    (outcome) =>
      html`<div class="${outcome}${tally[outcome] === 0 ? ' none' : ''}"><dt>${outcomeNames[outcome]}</dt><dd>${tally[outcome]}</dd></div>`,
  )}</dl>
</header>`;
}

/** What kept the check from being complete; nothing if it was. */
export function troubles(report: Report): Markup {
  const all = troublesOf(report);
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="troubles"><h2 id="troubles">What stood in the way</h2>
<ul class="notes">${all.map(
    ({ subject, kind, reason, advice }) =>
      html`<li><strong>${subject} ${kind}</strong>: ${reason}${advice === undefined ? nothing : html`<br><span class="soft">${advice}</span>`}</li>`,
  )}</ul></section>`;
}
