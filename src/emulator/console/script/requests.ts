import type { LoggedExchange } from '../../exchange-log.js';
import type { View } from '../view.js';
import type { Dom } from './dom.js';
import type { Words } from './words.js';

/** The last requests, the newest first, and what each broke of the contract. */
export function requestsView({ byId, make, setText, setClass, fill, keyed, portion, tellListeners }: Dom, words: Words): View {
  const { timeOf, countOf } = words;

  /** Rows that are shown at first, and that each press of the button adds. */
  const step = 25;

  const agent = byId<HTMLInputElement>('requests-agent');
  const broken = byId<HTMLInputElement>('requests-broken');
  const unpolled = byId<HTMLInputElement>('requests-unpolled');
  let count = 0;
  let requests: readonly LoggedExchange[] = [];
  let meanings: Readonly<Record<string, string>> = {};
  let basePath = '';

  const answerOf = ({ status, cut }: LoggedExchange) => {
    if (status === undefined) return 'no answer yet';
    return cut === undefined ? `HTTP ${status}` : `HTTP ${status}, ${cut}`;
  };

  const createRow = () => {
    const time = make('time', { class: 'soft' });
    const who = make('span');
    const operation = make('strong');
    const line = make('code', { class: 'soft' });
    const status = make('span');
    const retcode = make('code');
    const meaning = make('span', { class: 'soft' });
    const event = make('code');
    const chip = make('span');
    const departures = make('ul', { class: 'lines' });
    const element = make(
      'tr',
      { role: 'row' },
      make('td', { role: 'cell' }, time),
      make('td', { role: 'cell', 'data-label': 'agent' }, who),
      make('td', { role: 'cell' }, operation, line),
      make('td', { role: 'cell' }, make('p', { class: 'answer' }, status, ' ', retcode), meaning, event),
      make('td', { role: 'cell' }, chip, departures),
    );
    const update = (request: LoggedExchange) => {
      const isRefused = request.retcode !== undefined && request.retcode !== '0' && request.retcode !== 0;
      const isBroken = request.departures.length > 0;
      setClass(element, isBroken ? 'broke' : '');
      setText(time, timeOf(request.at));
      time.title = `request ${request.number}`;
      setText(who, request.agentid === undefined ? '' : String(request.agentid));
      setText(operation, request.operation ?? 'no operation');
      const { method, target } = request;
      setText(line, `${method} ${target.startsWith(`${basePath}/`) ? target.slice(basePath.length) : target}`);
      setText(event, request.event ?? '');
      setText(status, answerOf(request));
      setClass(status, request.status === undefined ? 'soft' : request.status < 400 ? '' : 'bad');
      setText(retcode, request.retcode === undefined ? '' : String(request.retcode));
      setClass(retcode, isRefused ? 'chip warned' : 'soft');
      setText(meaning, isRefused ? (request.message ?? meanings[String(request.retcode)] ?? '') : '');
      setText(chip, isBroken ? 'broke it' : 'kept');
      setClass(chip, isBroken ? 'chip broken' : 'soft');
      fill(departures, request.departures, () => request.departures.map((departure) => make('li', {}, departure)));
    };
    return { element, update };
  };

  const list = keyed(byId('requests-rows'), byId('requests'), ({ number }: LoggedExchange) => number, createRow);

  const render = () => {
    const agents: readonly number[] = (agent.value.match(/\d+/g) ?? []).map(Number);
    const found = requests.filter(
      ({ agentid, operation, departures }) =>
        (agents.length === 0 || (agentid !== undefined && agents.includes(agentid))) &&
        (!broken.checked || departures.length > 0) &&
        (!unpolled.checked || operation !== 'getAgentEvent'),
    );
    const shown = rows.of(found);
    list.show(shown);
    const kept = requests.length === count ? '' : `; the last ${requests.length} are kept`;
    setText(byId('requests-count'), `${shown.length === count ? '' : `${shown.length} of `}${count.toLocaleString('en')}${kept}`);
    const empty = byId('requests-empty');
    empty.hidden = found.length > 0;
    setText(empty, requests.length > 0 ? 'No request matches.' : 'No request has come yet.');
    byId('requests-table').hidden = found.length === 0;
    return found.length;
  };

  const rows = portion(byId<HTMLButtonElement>('requests-more'), step, () => render());

  const search = () => {
    rows.restart();
    tellListeners(`${countOf(render(), 'request')} found`);
  };
  for (const field of [agent, broken, unpolled]) field.addEventListener('input', search);
  byId('requests-form').addEventListener('submit', (event) => event.preventDefault());

  return {
    know: ({ vocabulary }) => {
      ({ basePath } = vocabulary);
      meanings = Object.fromEntries(vocabulary.errorCodes.map(({ code, meaning }) => [code, meaning]));
    },
    show: (seen) => {
      ({ count, requests } = seen);
      render();
    },
  };
}
