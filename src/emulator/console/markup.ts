/**
 * What stands in the console before there is anything to show. Nothing of it comes from outside: the script fills it in, as text. The
 * roles of tables are written out, because on narrow screens they are laid out as something else.
 */
export const body: string = `<body>
<a class="skip" href="#agents">To the agents</a>
<header class="bar">
<h1>CC-Gateway emulator</h1>
<p class="facts"><span id="contract"></span> <code id="base"></code></p>
<p class="live"><span id="link" class="chip neutral">connecting</span></p>
<button type="button" id="pause" aria-pressed="false">Pause</button>
</header>
<p id="gone" role="status"></p>
<nav aria-label="Parts of this page"><a href="#agents">Agents</a><a href="#requests">Requests</a><a href="#clock">Clock</a><a href="#faults">Faults</a><a href="#state">State</a><a href="#emulated">What is emulated</a></nav>
<noscript><p class="notice">The console needs JavaScript. What it shows is also at <code>/_emulator/agents</code>, <code>/_emulator/requests</code> and <code>/_emulator/emulation</code>.</p></noscript>
<div class="columns">
<main>
${agents()}
${requests()}
</main>
<aside aria-label="What can be done to the emulator">
${clock()}
${faults()}
${accounts()}
${state()}
</aside>
</div>
${honesty()}
<footer><p>This page asks nobody but the emulator that serves it.</p></footer>
<p id="said" role="status"></p>
<p id="heard" class="heard" role="status"></p>
</body>`;

function agents(): string {
  return `<section aria-labelledby="agents">
<div class="title"><h2 id="agents" tabindex="-1">Agents</h2><p class="count" id="agents-count"></p></div>
<form class="tools" id="agents-form" role="search" aria-label="Agents">
<p><label for="agents-text">Number, name, state or phone</label><input type="search" id="agents-text" autocomplete="off" spellcheck="false"></p>
<p><label for="agents-sort">Sorted by</label><select id="agents-sort">
<option value="number">number</option><option value="latest">latest change</option><option value="longest">longest in their state</option><option value="waiting">waiting events</option>
</select></p>
<p><label for="caller">Calls come from</label><input type="text" id="caller" value="10086" autocomplete="off" spellcheck="false"></p>
</form>
${table('agents-table', 'agents', ['Agent', 'State', 'Call', 'Events'], '')}
<p class="empty" id="agents-empty" hidden></p>
<button type="button" id="agents-more" hidden></button>
</section>`;
}

function requests(): string {
  return `<section aria-labelledby="requests">
<div class="title"><h2 id="requests" tabindex="-1">Requests</h2><p class="count" id="requests-count"></p></div>
<form class="tools" id="requests-form" role="search" aria-label="Requests">
<p><label for="requests-agent">Agent</label><input type="search" id="requests-agent" inputmode="numeric" autocomplete="off" spellcheck="false"></p>
<p class="check"><input type="checkbox" id="requests-broken"><label for="requests-broken">Only what broke the contract</label></p>
<p class="check"><input type="checkbox" id="requests-unpolled"><label for="requests-unpolled">Without polls</label></p>
</form>
${table('requests-table', 'requests', ['Time', 'Agent', 'Request', 'Answer', 'Contract'], '<tbody role="rowgroup" id="requests-rows"></tbody>')}
<p class="empty" id="requests-empty" hidden></p>
<button type="button" id="requests-more" hidden></button>
</section>`;
}

function clock(): string {
  return `<section aria-labelledby="clock">
<h2 id="clock">Clock</h2>
<p class="time"><time id="time"></time> <span class="soft" id="ahead"></span></p>
<div class="buttons" role="group" aria-label="Move the clock on">
<button type="button" data-advance="10">+10 s</button><button type="button" data-advance="60">+1 min</button><button type="button" data-advance="120">+2 min</button>
</div>
<form class="line" id="clock-form"><p><label for="seconds">Seconds</label><input type="number" id="seconds" min="1" step="1" required></p><button type="submit">Advance</button></form>
<p class="check under"><input type="checkbox" id="polling" checked><label for="polling">Who polls goes on meanwhile</label></p>
</section>`;
}

function faults(): string {
  return `<section aria-labelledby="faults">
<div class="title"><h2 id="faults" tabindex="-1">Faults</h2><button type="button" id="faults-clear" disabled>Remove all</button></div>
<p class="empty" id="faults-empty">None is set.</p>
<ul class="set" id="faults-set" aria-label="Faults that are set"></ul>
<p class="soft" id="faults-note" hidden></p>
<form id="fault-form" aria-labelledby="disturb">
<h3 id="disturb">Disturb the exchange</h3>
<div class="fields">
<p class="wide"><label for="effect">Effect</label><select id="effect" name="effect" aria-describedby="effect-hint"></select><span class="soft" id="effect-hint"></span></p>
<p data-effects="latency"><label for="ms">Milliseconds</label><input type="number" id="ms" name="ms" min="0" step="1"></p>
<p data-effects="latency"><label for="toMs">to at most</label><input type="number" id="toMs" name="toMs" min="0" step="1"></p>
<p class="wide" data-effects="retcode"><label for="retcode">retcode</label><input type="text" id="retcode" name="retcode" list="retcodes" pattern="[0-9]{3}-[0-9]{3}" title="three digits, a hyphen, three digits" autocomplete="off"></p>
<p data-effects="status page"><label for="status">HTTP status</label><input type="number" id="status" name="status" min="200" max="599" step="1"></p>
<p class="wide" data-effects="lost-event repeated-event"><label for="event">Event</label><input type="text" id="event" name="event" list="events" placeholder="every event" autocomplete="off" spellcheck="false"></p>
<p class="wide"><label for="operation">Operation</label><select id="operation" name="operation"><option value="">every operation</option></select></p>
<p><label for="agent">Agent</label><input type="text" id="agent" name="agent" inputmode="numeric" pattern="[0-9]+([ ,]+[0-9]+)*" title="numbers of agents, with commas between them" placeholder="every agent" autocomplete="off"></p>
<p><label for="count">How often</label><input type="number" id="count" name="count" min="1" step="1" placeholder="always"></p>
<p><label for="skip">After the first</label><input type="number" id="skip" name="skip" min="0" step="1" placeholder="0"></p>
<p><label for="probability">Probability</label><input type="number" id="probability" name="probability" min="0" max="1" step="any" placeholder="1"></p>
</div>
<button type="submit">Set</button>
<datalist id="retcodes"></datalist><datalist id="events"></datalist>
</form>
<form id="departure-form" role="search" aria-labelledby="depart">
<h3 id="depart">Depart from the contract</h3>
<p><label for="departure">Search <span id="departures-all"></span> departures</label><input type="search" id="departure" autocomplete="off" spellcheck="false" aria-describedby="departures-count"></p>
<p class="soft" id="departures-count">Some words, such as: rest maximum</p>
<ul class="choices" id="departures"></ul>
</form>
</section>`;
}

function accounts(): string {
  return `<section aria-labelledby="accounts">
<h2 id="accounts" tabindex="-1">Locked accounts</h2>
<p class="empty" id="locked-empty">None.</p>
<ul class="set" id="locked"></ul>
</section>`;
}

function state(): string {
  return `<section aria-labelledby="state">
<h2 id="state">State</h2>
<p class="soft">Everything: agents with their Guids, events, calls, faults and the time.</p>
<div class="buttons"><a class="button" href="/_emulator/state" download="emulator-state.json">Download</a><button type="button" id="load">Load a file</button></div>
<input type="file" id="file" accept=".json,application/json" aria-label="File with a state" hidden>
</section>`;
}

function honesty(): string {
  return `<section class="honesty" aria-labelledby="emulated">
<div class="title"><h2 id="emulated">What is emulated</h2><p class="count" id="levels"></p></div>
<div class="halves">
<div>
<h3 id="missed-title">Asked for, and not emulated</h3>
<p class="empty" id="missed-empty">Nothing so far.</p>
<ul class="lines" id="missed" aria-labelledby="missed-title"></ul>
</div>
<div>
<h3 id="pushes-title">Pushes that nobody took</h3>
<p class="empty" id="pushes-empty">None so far.</p>
<ul class="lines" id="pushes" aria-labelledby="pushes-title"></ul>
</div>
</div>
<h3 id="levels-title">Operation by operation</h3>
<ul class="levels" id="operations" aria-labelledby="levels-title"></ul>
</section>`;
}

function table(id: string, label: string, heads: readonly string[], rows: string): string {
  const cells = heads.map((head) => `<th role="columnheader" scope="col">${head}</th>`).join('');
  return `<table role="table" id="${id}" aria-labelledby="${label}"><thead role="rowgroup"><tr role="row">${cells}</tr></thead>${rows}</table>`;
}
