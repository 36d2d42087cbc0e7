/**
 * The style sheet of the HTML report. Every colour is a pair for light and dark; the attribute `data-theme` chooses one of them, and
 * paper is always light.
 */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #15171b);
  --raised: light-dark(#f5f6f8, #1d2026);
  --line: light-dark(#d8dce2, #363b45);
  --field: light-dark(#7d8794, #7d8794);
  --ink: light-dark(#1b2027, #e5e8ec);
  --soft: light-dark(#55606d, #a6afbb);
  --link: light-dark(#0b57a4, #8fbbf6);
  --kept: light-dark(#1b6e3f, #6fc795);
  --broken: light-dark(#b02a20, #ff9d94);
  --warned: light-dark(#835400, #e6b65c);
  --accepted: light-dark(#6343a8, #bda8f0);
  --unchecked: light-dark(#55606d, #a6afbb);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 8.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 68rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1.25rem; font-size: 2rem; font-weight: 650; letter-spacing: -0.01em; }
h2 { margin: 3rem 0 1rem; font-size: 1.3rem; font-weight: 650; }
h3 { margin: 0; font-size: 1.05rem; font-weight: 600; }
h4 { margin: 1.25rem 0 0.4rem; font-size: 0.875rem; font-weight: 600; color: var(--soft); }
p, ul, dl, pre { margin: 0; }
ul { padding: 0; list-style: none; }
dd { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
code, pre, .id { font-family: var(--mono); font-size: 0.8438rem; }
pre { white-space: pre-wrap; }
.soft { color: var(--soft); font-size: 0.875rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 0.75rem; background: var(--paper); z-index: 2; }
.seen-by-ear { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

button, select, input {
  font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--field); border-radius: 0.375rem; padding: 0.375rem 0.625rem; min-height: 2.5rem;
}
button { cursor: pointer; white-space: nowrap; }
button:hover { background: var(--raised); }

.top { display: flex; justify-content: space-between; align-items: center; gap: 1rem; min-height: 2.5rem; margin-bottom: 1.5rem; }
.head h1 { padding-left: 1rem; border-left: 0.375rem solid var(--verdict); }
.head.kept { --verdict: var(--kept); }
.head.broken { --verdict: var(--broken); }
.head.undone { --verdict: var(--warned); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem; }
.facts dt { color: var(--soft); }
.head h2 { margin: 1.75rem 0 0.5rem; font-size: 0.875rem; font-weight: 500; color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden; }
.figures div { flex: 1 1 7rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-width: 1px 0 0 1px; margin: -1px 0 0 -1px; }
.figures dt { color: var(--soft); font-size: 0.875rem; }
.figures dd { font-size: 1.75rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--tone, inherit); }
.figures .none dd { color: var(--soft); font-weight: 400; }
.kept { --tone: var(--kept); }
.broken { --tone: var(--broken); }
.warned { --tone: var(--warned); }
.accepted { --tone: var(--accepted); }
.unchecked { --tone: var(--unchecked); }

.notes { border-left: 0.25rem solid var(--warned); padding-left: 1rem; }
.notes li + li { margin-top: 0.75rem; }
.plain li + li { margin-top: 0.5rem; }

.bar { display: block; width: 100%; height: 0.625rem; border-radius: 0.3125rem; background: var(--line); forced-color-adjust: none; }
.bar rect { fill: var(--tone); }
.bar rect.warned { fill: light-dark(#c07f10, #e6b65c); }
.bar rect.unchecked { fill: var(--line); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: middle; }
th:first-child, th:nth-child(2) { text-align: left; }
th:first-child { padding-left: 0; }
thead th { font-size: 0.875rem; font-weight: 500; color: var(--soft); }
tbody th { font-weight: 600; overflow-wrap: normal; }
td.bars { width: 32%; }
td.zero { color: var(--soft); }
td:not(.zero) { color: var(--tone, inherit); }

.coverage { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.25rem 2.5rem; align-items: start; }
.coverage .bar { margin: 0.375rem 0; }
.coverage .line { display: flex; justify-content: space-between; gap: 1rem; }
details summary { cursor: pointer; color: var(--link); font-size: 0.875rem; }
.coverage details ul { margin-top: 0.375rem; columns: 2 16rem; }

form.filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end;
  margin-top: 3rem; padding: 0.75rem 0; background: var(--paper); border-bottom: 1px solid var(--line);
}
.filter p { display: grid; gap: 0.125rem; }
.filter label { font-size: 0.875rem; color: var(--soft); }
.filter p.wide { flex: 1 1 12rem; }
.filter input { width: 100%; }
.filter output { flex: 1 0 100%; font-size: 0.875rem; color: var(--soft); }
form.filter + section h2 { margin-top: 1.5rem; }

.badge {
  display: inline-block; padding: 0 0.5rem; border: 1px solid currentColor; border-radius: 1rem;
  font-size: 0.8125rem; font-weight: 600; line-height: 1.45; white-space: nowrap; color: var(--tone);
}
.finding { padding: 1.25rem 0 1.75rem; border-top: 1px solid var(--line); }
.finding h3 { display: flex; gap: 0.75rem; align-items: baseline; }
.finding h3 .badge { flex: none; }
.finding .soft { margin-top: 0.25rem; }
.pairs { display: grid; grid-template-columns: 7rem 1fr; gap: 0.375rem 1rem; margin-top: 1rem; }
.pairs dt { color: var(--soft); }
.block { position: relative; padding: 0.75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 0.5rem; }
.repeat { display: flex; gap: 0.75rem; align-items: flex-start; justify-content: space-between; }
.repeat button { flex: none; font-size: 0.875rem; min-height: 2rem; padding: 0.125rem 0.75rem; }
.exchange { margin-top: 1.25rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 1rem; }
.sides h4 { margin-top: 0.75rem; }

.group h3 { margin: 1.75rem 0 0.25rem; }
.statement { display: grid; grid-template-columns: 7rem 1fr; gap: 0 1rem; padding: 0.625rem 0; border-bottom: 1px solid var(--line); }
.statement .soft span + span::before { content: " \\00b7  "; font-family: system-ui, sans-serif; }
footer { margin-top: 4rem; color: var(--soft); font-size: 0.875rem; }

@media (max-width: 40rem) {
  html { scroll-padding-top: 0.5rem; }
  body { padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .facts, .pairs, .statement { grid-template-columns: 1fr; gap: 0; }
  .facts dd, .pairs dd { margin-bottom: 0.5rem; }
  .statement > :first-child { margin-bottom: 0.25rem; }
  .figures div { flex-basis: 6.5rem; }
  form.filter { position: static; }
  .filter p { flex: 1 1 8rem; }
  .filter select { width: 100%; }
  .finding h3 { flex-direction: column; gap: 0.375rem; }
  .repeat { flex-direction: column; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0; border: 0; text-align: left; }
  tbody th, td.bars { flex: 1 0 100%; }
  td.bars { margin: 0.375rem 0; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: 0.875rem; }
  td.zero { display: none; }
}
@media print {
  :root, :root[data-theme] { color-scheme: light; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  form.filter, button, .skip { display: none; }
  .pairs, .repeat, .statement, .notes li, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
