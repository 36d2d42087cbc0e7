import type { SeenAgent } from '../../agents.js';
import type { Seen, View } from '../view.js';
import type { Dom } from './dom.js';
import type { Link } from './link.js';
import type { Words } from './words.js';

/** The agents: a row each, with what can be done to their calls, and what waits for them. */
export function agentsView(
  { byId, make, setText, setClass, fill, enable, onPress, keyed, portion, tellListeners }: Dom,
  words: Words,
  server: Link,
): View {
  const { timeOf, durationOf, countOf, matcherOf } = words;

  /** Rows that are shown at first, and that each press of the button adds. */
  const step = 50;

  /** Waiting events that are shown of an agent. */
  const mostEvents = 20;

  const steps = [
    ['ring', 'Ring'],
    ['pick-up', 'Pick up'],
    ['answer', 'Answer'],
    ['no-answer', 'No answer'],
    ['release', 'Release'],
  ] as const;

  const text = byId<HTMLInputElement>('agents-text');
  const sort = byId<HTMLSelectElement>('agents-sort');
  const caller = byId<HTMLInputElement>('caller');
  let agents: readonly SeenAgent[] = [];
  let meanings: Readonly<Record<string, string>> = {};

  const act = (agentid: number, name: string, label: string) => {
    const body = { do: name, ...(name === 'ring' && caller.value !== '' && { caller: caller.value }) };
    void server.act('POST', `agents/${agentid}/call`, body, `${label}: agent ${agentid}`);
  };

  const facts = (agent: SeenAgent) => {
    const onOff = (value: boolean) => (value ? 'on' : 'off');
    return [
      ['Signed in', timeOf(agent.loginTime)],
      ['Automatic answer', onOff(agent.autoAnswer)],
      ['Idle after a call', onOff(agent.autoEnterIdle)],
      ['Takes calls', agent.takesCalls ? 'yes' : 'no'],
      ['Skill queues', agent.skills.length === 0 ? 'none' : agent.skills.join(', ')],
      ...(agent.pushedTo === undefined ? [] : [['Pushed to', agent.pushedTo]]),
      ...(agent.call === undefined ? [] : [['Call id', agent.call.callid]]),
    ] as const;
  };

  /** What is seen of an agent whose row is opened. */
  const detailsOf = () => {
    const waiting = make('ol', { class: 'lines' });
    const delivered = make('ol', { class: 'lines' });
    const settings = make('dl', { class: 'pairs' });
    const part = (title: string, content: Element) => make('div', {}, make('h3', {}, title), content);
    const element = make(
      'div',
      { class: 'details' },
      part('Waiting events', waiting),
      part('Delivered last', delivered),
      part('Agent', settings),
    );
    const update = (agent: SeenAgent) => {
      fill(waiting, agent.events, () => {
        if (agent.events.length === 0) return [make('li', { class: 'soft' }, 'none')];
        const left = agent.events.length - mostEvents;
        return [
          ...agent.events
            .slice(0, mostEvents)
            .map(({ eventType, content }) =>
              make(
                'li',
                {},
                make('code', {}, eventType),
                ...(content === null ? [] : [make('code', { class: 'soft content' }, JSON.stringify(content))]),
              ),
            ),
          ...(left > 0 ? [make('li', { class: 'soft' }, `and ${left} more`)] : []),
        ];
      });
      fill(delivered, agent.delivered, () =>
        agent.delivered.length === 0
          ? [make('li', { class: 'soft' }, 'none')]
          : agent.delivered.map(({ at, eventType }) =>
              make('li', {}, make('span', { class: 'soft at' }, timeOf(at)), ' ', make('code', {}, eventType)),
            ),
      );
      fill(settings, facts(agent), () => facts(agent).flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
    };
    return { element, update };
  };

  const createRow = ({ agentid }: SeenAgent) => {
    const id = `agent-${agentid}`;
    const toggle = make(
      'button',
      { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-label': `${agentid}, details` },
      String(agentid),
    );
    const name = make('span', { class: 'soft' });
    const phone = make('span', { class: 'soft' });
    const chip = make('span', { class: 'chip' });
    const duration = make('span', { class: 'soft duration' });
    const notes = make('span', { class: 'soft notes' });
    const phase = make('span', { class: 'chip talking' });
    const numbers = make('span', { class: 'numbers' });
    const call = make('p', { class: 'call' }, phase, ' ', numbers);
    const buttons = steps.map(([does, label]) => {
      const button = make('button', { type: 'button', 'aria-label': `${label} ${agentid}` }, label);
      onPress(button, () => act(agentid, does, label));
      return { does, button };
    });
    const group = make(
      'div',
      { class: 'buttons small', role: 'group', 'aria-label': `Call of agent ${agentid}` },
      ...buttons.map(({ button }) => button),
    );
    const waiting = make('span', { class: 'count-of' });
    const poll = make('span', { class: 'soft poll' });
    const last = make('code');
    const latest = make('span', { class: 'soft' }, 'last: ', last);
    const row = make(
      'tr',
      { role: 'row' },
      make('th', { role: 'rowheader', scope: 'row' }, toggle, name, phone),
      make('td', { role: 'cell' }, make('p', { class: 'state' }, chip, ' ', duration), notes),
      make('td', { role: 'cell' }, call, group),
      make('td', { role: 'cell' }, make('p', { class: 'queue' }, waiting, ' ', poll), latest),
    );
    const element = make('tbody', { role: 'rowgroup', id: `${id}-rows` }, row);
    let details: ReturnType<typeof detailsOf> | undefined;
    let agent: SeenAgent | undefined;

    toggle.addEventListener('click', () => {
      const isOpen = details === undefined;
      toggle.setAttribute('aria-expanded', String(isOpen));
      element.classList.toggle('open', isOpen);
      if (!isOpen) {
        details = undefined;
        row.nextElementSibling?.remove();
        return;
      }
      details = detailsOf();
      row.after(make('tr', { role: 'row', class: 'opened' }, make('td', { role: 'cell', colspan: '4' }, details.element)));
      if (agent) details.update(agent);
    });

    const tick = (now: number) => {
      if (agent) setText(duration, durationOf(now - agent.since));
    };

    const update = (changed: SeenAgent) => {
      agent = changed;
      tick(server.now());
      setText(name, changed.name ?? '');
      setText(phone, changed.phone === '' ? '' : `phone ${changed.phone}`);
      setText(chip, changed.state);
      setClass(chip, `chip state-${changed.state}`);
      chip.title = meanings[changed.state] ?? '';
      const noted = [
        ...(changed.pending === undefined ? [] : [`pending: ${changed.pending}`]),
        ...(changed.customState === undefined ? [] : [`custom state ${changed.customState}`]),
        ...(changed.takesCalls ? [] : ['takes no calls']),
      ];
      setText(notes, noted.join(', '));
      call.hidden = changed.call === undefined;
      setText(phase, changed.call?.phase ?? '');
      setText(numbers, changed.call ? `${changed.call.caller} → ${changed.call.called}` : '');
      for (const { does, button } of buttons) enable(button, changed.callSteps.includes(does));
      const count = changed.events.length;
      setText(waiting, `${count} waiting`);
      setClass(waiting, count === 0 ? 'soft' : 'chip neutral');
      setText(
        poll,
        changed.pushedTo === undefined ? (changed.isPolled ? 'poll held' : 'no poll') : `pushed to ${changed.pushedTo}`,
      );
      setText(last, changed.delivered[0]?.eventType ?? '');
      latest.hidden = changed.delivered.length === 0;
      details?.update(changed);
    };
    return { element, update, tick };
  };

  type Row = ReturnType<typeof createRow>;
  const table = byId<HTMLTableElement>('agents-table');
  const head = Array.from(table.children);
  const list = keyed<SeenAgent, Row>(table, byId('agents'), ({ agentid }) => agentid, createRow, head);

  const orders: Readonly<Record<string, (a: SeenAgent, b: SeenAgent) => number>> = {
    latest: (a, b) => b.since - a.since,
    longest: (a, b) => a.since - b.since,
    waiting: (a, b) => b.events.length - a.events.length,
  };

  const render = () => {
    const matches = matcherOf(text.value);
    const found = agents.filter(({ agentid, name = '', state, phone }) => matches(`${agentid} ${name} ${state} ${phone}`));
    const sorted = found.toSorted((a, b) => orders[sort.value]?.(a, b) || a.agentid - b.agentid);
    const shown = rows.of(sorted);
    list.show(shown);
    const all = `${agents.length.toLocaleString('en')} signed in`;
    setText(byId('agents-count'), shown.length === agents.length ? all : `${shown.length} of ${all}`);
    const empty = byId('agents-empty');
    empty.hidden = found.length > 0;
    setText(
      empty,
      agents.length > 0 ? 'No agent matches.' : 'Nobody is signed in. Whoever signs in at the address above appears here.',
    );
    table.hidden = found.length === 0;
    return found.length;
  };

  const rows = portion(byId<HTMLButtonElement>('agents-more'), step, () => render());

  const search = () => {
    rows.restart();
    tellListeners(`${countOf(render(), 'agent')} found`);
  };
  text.addEventListener('input', search);
  sort.addEventListener('change', render);
  byId('agents-form').addEventListener('submit', (event) => event.preventDefault());

  return {
    know: ({ vocabulary }) => {
      meanings = Object.fromEntries(vocabulary.states.map(({ name, meaning }) => [name, meaning]));
    },
    show: (seen: Seen) => {
      agents = seen.agents;
      render();
    },
    tick: (now) => {
      for (const row of list.rows.values()) row.tick(now);
    },
  };
}
