/** The style sheet of the console. Every colour is a pair for light and dark, as the system has it. */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f7f9, #121418);
  --card: light-dark(#ffffff, #1a1d22);
  --line: light-dark(#dde1e7, #31363f);
  --field: light-dark(#7d8794, #7d8794);
  --ink: light-dark(#1b2027, #e5e8ec);
  --soft: light-dark(#55606d, #a6afbb);
  --link: light-dark(#0b57a4, #8fbbf6);
  --hover: light-dark(#eef1f5, #252a32);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif;
}
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; }
ul, ol { padding: 0; list-style: none; }
h1 { font-size: 1rem; font-weight: 650; white-space: nowrap; }
h2 { font-size: 1.0625rem; font-weight: 650; }
h2:focus { outline: none; }
h3 { font-size: 0.8125rem; font-weight: 600; }
code { font-family: var(--mono); font-size: 0.8125rem; }
strong { font-weight: 600; }
.soft, .count, .empty, label, .facts { color: var(--soft); font-size: 0.8125rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 0.75rem; background: var(--card); color: var(--link); z-index: 4; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

button, .button, select, input {
  font: inherit; font-size: 0.875rem; color: inherit; background: var(--card);
  border: 1px solid var(--field); border-radius: 0.375rem; padding: 0.25rem 0.625rem; min-height: 2.125rem;
}
button, .button { cursor: pointer; white-space: nowrap; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; }
button:hover, .button:hover { background: var(--hover); }
button:disabled, button[aria-disabled="true"] { cursor: default; border-color: var(--line); color: var(--soft); background: none; }
button[aria-pressed="true"] { background: var(--ink); color: var(--card); border-color: var(--ink); }
input, select { width: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
input[type="checkbox"] { width: 1.0625rem; min-height: 0; height: 1.0625rem; margin: 0; padding: 0; flex: none; accent-color: var(--link); }
input:user-invalid { border-color: light-dark(#b02a20, #ff9d94); }

.chip {
  display: inline-block; padding: 0 0.5rem; border-radius: 1rem; font-size: 0.8125rem; font-weight: 600; line-height: 1.5rem; white-space: nowrap;
  color: light-dark(#4a5562, #b4bdc8); background: light-dark(#eaedf1, #2a2f37);
}
.chip.good, .chip.state-idle { color: light-dark(#17633a, #7fd3a4); background: light-dark(#e0f3e8, #163021); }
.chip.warned, .chip.state-busy { color: light-dark(#774b00, #eec274); background: light-dark(#fcefd3, #352a13); }
.chip.broken { color: light-dark(#a1241b, #ffaca4); background: light-dark(#fde6e3, #401c19); }
.chip.talking, .chip.state-talking { color: light-dark(#0a4f96, #9cc4f8); background: light-dark(#e1edfb, #17293f); }
.chip.state-rest, .chip.state-pre-rest { color: light-dark(#593a9c, #c5b3f3); background: light-dark(#ede7fa, #2a2140); }
.chip.state-wrap-up { color: light-dark(#0d5c63, #7fd0d8); background: light-dark(#dcf1f3, #122e31); }
code.chip { font-size: 0.75rem; }
.bad { color: light-dark(#a1241b, #ffaca4); }

.bar {
  position: sticky; top: 0; z-index: 3; display: flex; align-items: center; gap: 0.375rem 1rem; padding: 0.625rem 1.25rem;
  background: var(--card); border-bottom: 1px solid var(--line);
}
.facts { flex: 1; display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.facts code { color: var(--ink); }
#gone:not(:empty), .notice { padding: 0.625rem 1.25rem; color: light-dark(#a1241b, #ffaca4); background: light-dark(#fde6e3, #401c19); font-weight: 600; }
nav { display: none; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0.5rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); font-size: 0.875rem; }
nav a { color: var(--link); text-underline-offset: 0.15em; line-height: 1.75rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 1rem; align-items: start; padding: 1rem 1.25rem 0; max-width: 110rem; margin: 0 auto; }
main, aside { display: grid; gap: 1rem; align-items: start; min-width: 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 0.625rem; padding: 0.875rem 1rem 1rem; min-width: 0; }
.honesty { margin: 1rem auto 0; width: calc(100% - 2.5rem); max-width: 107.5rem; }
footer { padding: 1rem 1.25rem 4rem; text-align: center; color: var(--soft); font-size: 0.8125rem; }
.title { display: flex; align-items: baseline; gap: 0.75rem; justify-content: space-between; }
.title .count { flex: 1; font-variant-numeric: tabular-nums; }
.title button { font-size: 0.8125rem; min-height: 1.75rem; padding: 0 0.5rem; }
.empty { padding-top: 0.5rem; }

.tools { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: end; margin-top: 0.625rem; }
.tools p { display: grid; gap: 0.125rem; width: 9.5rem; }
#agents-form p:first-child { flex: 0 1 15rem; }
#agents-form p:nth-child(2) { width: 11.5rem; }
.tools p.check { display: flex; align-items: center; gap: 0.5rem; width: auto; min-height: 2.125rem; }
.check label { color: var(--ink); font-size: 0.875rem; }

table { width: 100%; border-collapse: collapse; margin-top: 0.75rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: baseline; padding: 0.5rem 0.75rem; border-top: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 0.8125rem; font-weight: 500; color: var(--soft); border: 0; padding-bottom: 0.25rem; }
tbody th { font-weight: 400; }
th > span, td > span, td > code, td > p { display: block; }
td > .chip, th > .chip { display: inline-block; }

#agents-table th:first-child { width: 8.5rem; }
#agents-table th:nth-child(2) { width: 15%; }
#agents-table th:nth-child(4) { width: 22%; }
.toggle { border: 0; background: none; padding: 0 0.25rem 0 0; min-height: 1.5rem; font-weight: 650; font-size: 0.9375rem; }
.toggle::before { content: ""; width: 0.4rem; height: 0.4rem; margin: 0 0.5rem 0 0.125rem; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(-45deg); flex: none; }
.toggle[aria-expanded="true"]::before { transform: translateY(-0.125rem) rotate(45deg); }
th > .toggle ~ span { padding-left: 1.05rem; }
.duration { margin-left: 0.25rem; white-space: nowrap; }
.notes:not(:empty) { margin-top: 0.25rem; }
.call { margin-bottom: 0.375rem; }
.numbers { margin-left: 0.25rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.buttons.small { gap: 0.25rem; }
.small button { font-size: 0.8125rem; min-height: 1.75rem; padding: 0 0.5rem; }
.queue { line-height: 1.5rem; }
.poll { margin-left: 0.25rem; }
.opened td { border: 0; padding: 0 0 0.875rem 1.05rem; }
.details { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.75rem 1.5rem; padding: 0.75rem 1rem; background: var(--paper); border-radius: 0.5rem; }
.details h3 { margin-bottom: 0.25rem; }
.content { display: block; }
.pairs { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 0.75rem; font-size: 0.8125rem; }
.pairs dt { color: var(--soft); }
.lines li + li { margin-top: 0.125rem; }
.lines { font-size: 0.8125rem; }
.at { font-variant-numeric: tabular-nums; }

#requests-table th:first-child { width: 5rem; }
#requests-table th:nth-child(2) { width: 4rem; }
#requests-table th:nth-child(4) { width: 27%; }
#requests-table th:nth-child(5) { width: 22%; }
#requests-table td > code { overflow-wrap: anywhere; font-size: 0.75rem; }
#requests-table .lines { margin-top: 0.25rem; }
.broke { position: relative; }
.broke td:first-child::before { content: ""; position: absolute; left: -1rem; top: 0; bottom: 0; width: 0.1875rem; background: light-dark(#c8372c, #ff8a80); }
main > section > button { margin-top: 0.75rem; }

.time { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; margin: 0.25rem 0 0.625rem; }
.time .soft { display: block; font-weight: 400; min-height: 1.25rem; }
.check.under { display: flex; gap: 0.5rem; align-items: center; margin-top: 0.625rem; }
.line { display: flex; gap: 0.5rem; align-items: end; margin-top: 0.5rem; }
.line p { display: grid; gap: 0.125rem; flex: 1; }
aside .buttons > * { flex: 1; }
aside .soft { margin-bottom: 0.5rem; }
.set li { display: flex; gap: 0.75rem; align-items: center; justify-content: space-between; padding: 0.5rem 0; border-top: 1px solid var(--line); }
.set:not(:empty) { margin-top: 0.5rem; }
.set li p { display: grid; font-size: 0.875rem; }
.set li .soft, .fields .soft { margin: 0; }
.set button { font-size: 0.8125rem; min-height: 1.75rem; padding: 0 0.5rem; flex: none; }
aside form:not(.line) { margin-top: 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem 0.75rem; margin: 0.5rem 0 0.75rem; }
.fields p { display: grid; gap: 0.125rem; align-content: end; }
.fields .wide { grid-column: 1 / -1; }
#fault-form button { width: 100%; }
#departure-form p { display: grid; gap: 0.25rem; margin-top: 0.375rem; }
.choices li { border-top: 1px solid var(--line); }
.choices label { display: flex; gap: 0.625rem; padding: 0.5rem 0; color: var(--ink); cursor: pointer; }
.choices label span { display: grid; }
.choices code { font-size: 0.75rem; margin: 0; }
.choices input { margin-top: 0.125rem; }

.honesty h3 { margin: 1rem 0 0.375rem; }
.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem; }
.halves .empty { padding: 0; }
.levels { columns: 24rem; column-gap: 2rem; }
.levels li { display: flex; align-items: start; gap: 0.75rem; padding: 0.25rem 0; break-inside: avoid; }
.levels .chip { flex: none; min-width: 5rem; text-align: center; }
.levels p { display: grid; line-height: 1.5rem; }
.levels .soft { line-height: 1.3; }

#said {
  position: fixed; z-index: 5; left: 50%; bottom: 1rem; transform: translateX(-50%); max-width: min(40rem, calc(100vw - 2rem));
  padding: 0.625rem 1rem; border-radius: 0.5rem; font-size: 0.875rem; width: max-content;
  color: light-dark(#ffffff, #15171b); background: light-dark(#262c34, #e5e8ec);
}
#said:empty { padding: 0; }
#said:not(.problem) { pointer-events: none; }
#said.problem { color: light-dark(#ffffff, #15171b); background: light-dark(#a1241b, #ffaca4); }

@media (max-width: 64rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  nav { display: flex; }
}
@media (min-width: 44rem) and (max-width: 64rem) {
  aside { grid-template: auto auto 1fr / 1fr 1fr; }
  aside section:nth-child(2) { grid-area: 1 / 2 / 4; }
}
@media (max-width: 44rem) {
  html { scroll-padding-top: 0.5rem; }
  #said { top: 0.5rem; bottom: auto; }
  .bar { position: static; flex-wrap: wrap; gap: 0.375rem 0.5rem; padding: 0.625rem 0.75rem; }
  .bar h1 { flex: 1; font-size: 0.875rem; }
  .bar button { padding: 0.25rem 0.5rem; }
  .facts { order: 3; flex: 1 0 100%; }
  nav { padding: 0.5rem 0.75rem; }
  .columns { padding: 0.75rem 0.75rem 0; gap: 0.75rem; }
  main, aside { gap: 0.75rem; }
  section { padding: 0.75rem; }
  .honesty { width: calc(100% - 1.5rem); margin-top: 0.75rem; }
  .tools p { flex: 1 1 8rem; width: auto; }
  .tools p:first-child, #agents-form p:first-child, .tools p.check { flex: 1 0 100%; min-height: 2.5rem; }
  button, .button, select, input, .small button, .set button { min-height: 2.5rem; }
  .toggle, .title button { min-height: 2rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  table { border-top: 1px solid var(--line); }
  #agents-table tr:not(.opened), #requests-table tr { padding: 0.625rem 0; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; }
  .open tr:first-child { border-bottom: 0 !important; }
  .opened { border-bottom: 1px solid var(--line); }
  th, td, #agents-table th, #agents-table td { padding: 0; border: 0; width: auto; }
  #agents-table tbody th, #agents-table tr > td:nth-child(2) { flex: 1 1 7rem; }
  #agents-table tr > td:nth-child(3), #agents-table tr > td:nth-child(4) { flex: 1 0 100%; }
  #agents-table .opened td { padding: 0 0 0.75rem; }
  .small button { flex: 1 1 auto; padding: 0 0.25rem; }
  #requests-table td { width: auto; }
  td[data-label]:not(:has(> :empty))::before { content: attr(data-label) " "; color: var(--soft); font-size: 0.8125rem; }
  td[data-label] > span { display: inline; }
  .answer { display: inline; margin-right: 0.5rem; }
  .broke td:first-child::before { left: -0.75rem; }
  #requests-table td:nth-child(3) { flex: 1 0 100%; }
  #requests-table td:nth-child(4) { flex: 2 1 10rem; }
  #requests-table td:nth-child(5) { flex: 1 1 4rem; }
}
`;
