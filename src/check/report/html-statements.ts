import { statementsOf } from '../finding.js';
import { anchors } from './html-findings.js';
import { outcomeNames } from './html-head.js';
import { html, type Markup, nothing } from './markup.js';
import type { Report, StatementResult } from './types.js';
import { operationsOf, pageOf, placeOf, shownOutcome, shownOutcomes } from './words.js';

/** The filter of findings and statements. It is hidden until the script is there that makes it work. */
export function filterForm(report: Report): Markup {
  const outcomes = shownOutcomes.map((outcome) => html`<option value="${outcome}">${outcomeNames[outcome]}</option>`);
  const names = operationsOf(report).map((operation) => html`<option value="${operation}">${operation}</option>`);
  return html`<form class="filter" role="search" aria-label="Findings and statements" hidden>
<p><label for="by-operation">Operation</label><select id="by-operation" name="operation"><option value="">all</option>${names}</select></p>
<p><label for="by-outcome">Outcome</label><select id="by-outcome" name="kind"><option value="">all</option>${outcomes}</select></p>
<p class="wide"><label for="by-text">Text</label><input id="by-text" type="search" name="text" autocomplete="off" spellcheck="false"></p>
<button type="reset">Show all</button>
<output id="shown"></output>
</form>`;
}

/** Every documented statement with its outcome, by operation. */
export function statements(report: Report): Markup {
  const links = anchors(report);
  const groups = operationsOf(report).map((operation) => {
    const own = report.statements.filter((statement) => statement.operation === operation);
    if (own.length === 0) return nothing;
    return html`<section class="group" aria-label="Statements of ${operation}"><h3>${operation}</h3>
<ul>${own.map((statement) => item(statement, report, links))}</ul></section>`;
  });
  return html`<section aria-labelledby="statements"><h2 id="statements">Documented statements</h2>${groups}</section>`;
}

function item(result: StatementResult, report: Report, links: ReadonlyMap<string, string>): Markup {
  const { statement, operation, text, source, line, reason } = result;
  const outcome = shownOutcome(report, result);
  const own = [...report.findings, ...report.accepted.map(({ finding }) => finding)].filter((finding) =>
    statementsOf(finding).includes(statement),
  );
  const references = own.map(({ id }) => {
    const anchor = links.get(id) ?? '';
    return html`<span><a href="#${anchor}">finding ${anchor.replace('finding-', '')}</a></span>`;
  });
  return html`<li class="item statement ${outcome}" data-kind="${outcome}" data-operations="${operation}">
<div><span class="badge">${outcomeNames[outcome]}</span></div>
<div><p>${text}</p>
${outcome === 'unchecked' ? html`<p>Not checked: ${reason ?? 'no reason is given'}</p>` : nothing}
<p class="soft"><span class="id">${statement}</span><span>${pageOf(source)}</span><span class="id">${placeOf(line)}</span>${references}</p></div>
</li>`;
}
