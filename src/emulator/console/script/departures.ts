import type { Departure, View } from '../view.js';
import type { Dom } from './dom.js';
import type { Link } from './link.js';
import type { Words } from './words.js';

/** The departures from the contract, which can be searched and set. */
export function departuresView(
  { byId, make, setText, keyed, tellListeners }: Dom,
  { matcherOf, countOf }: Words,
  server: Link,
): View {
  /** Departures that are shown at most. */
  const most = 12;

  const field = byId<HTMLInputElement>('departure');
  let departures: readonly Departure[] = [];
  let set: readonly unknown[] = [];

  const createChoice = ({ id, title }: Departure) => {
    const box = make('input', { type: 'checkbox' });
    const element = make('li', {}, make('label', {}, box, make('span', {}, title, make('code', { class: 'soft' }, id))));
    box.addEventListener('change', async () => {
      const others = set.filter((fault) => fault !== id);
      const faults = box.checked ? [...others, id] : others;
      const answer = await server.act('PUT', 'fault', { faults, keep: true }, `${box.checked ? 'Set' : 'Removed'}: ${title}`);
      // What was not done does not look as if it were.
      if (!answer) box.checked = set.includes(id);
    });
    const update = () => {
      box.checked = set.includes(id);
    };
    return { element, update };
  };

  const list = keyed(byId('departures'), field, ({ id }: Departure) => id, createChoice);

  const render = () => {
    const matches = matcherOf(field.value);
    const found = field.value.trim() === '' ? [] : departures.filter(({ id, title }) => matches(`${title} ${id}`));
    list.show(found.slice(0, most));
    const isNarrow = found.length <= most;
    const count = `${isNarrow ? '' : `${most} of `}${countOf(found.length, 'departure')}${isNarrow ? '' : '; more words narrow it down'}`;
    setText(byId('departures-count'), field.value.trim() === '' ? 'Some words, such as: rest maximum' : count);
    return count;
  };

  field.addEventListener('input', () => tellListeners(render()));
  byId('departure-form').addEventListener('submit', (event) => event.preventDefault());

  return {
    know: (fixed) => {
      ({ departures } = fixed);
      setText(byId('departures-all'), departures.length.toLocaleString('en'));
    },
    show: ({ overview }) => {
      ({ set } = overview.fault);
      render();
    },
  };
}
