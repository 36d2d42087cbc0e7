import type { Disturbance } from '../../disturbance.js';
import type { View } from '../view.js';
import type { Dom } from './dom.js';
import type { Link } from './link.js';
import type { Words } from './words.js';

/** The faults that are set, and a form for disturbances. */
export function faultsView({ byId, make, setText, enable, onPress, keyed }: Dom, { disturbanceOf }: Words, server: Link): View {
  /** What each effect is, for people; one that is missing here is offered all the same. */
  const hints: Readonly<Record<string, string>> = {
    latency: 'The answer comes later.',
    retcode: 'The request is refused with this code.',
    status: 'Another HTTP status, in place of the answer (503 unless given).',
    page: 'A sign-in page of a proxy, in place of the answer.',
    reset: 'The connection is reset before the answer.',
    truncated: 'The connection ends within the answer.',
    'lost-event': 'The event never comes.',
    'repeated-event': 'The event comes twice.',
    'dropped-guid': 'A new Guid is not told.',
  };

  /** An entry of what is set. */
  interface Entry {
    readonly key: string;
    readonly position: number;
    readonly title: string;
    readonly detail: string;
    /** Absent of a departure, which is not counted. */
    readonly hits: number | undefined;
  }

  const form = byId<HTMLFormElement>('fault-form');
  const effect = byId<HTMLSelectElement>('effect');
  const clear = byId<HTMLButtonElement>('faults-clear');
  let set: readonly (string | Disturbance)[] = [];
  let titles: ReadonlyMap<string, string> = new Map();

  const put = (faults: readonly unknown[], done: string) => server.act('PUT', 'fault', { faults, keep: true }, done);

  const createRow = () => {
    const title = make('span');
    const detail = make('span', { class: 'soft' });
    const button = make('button', { type: 'button' }, 'Remove');
    const element = make('li', {}, make('p', {}, title, detail), button);
    let entry: Entry | undefined;
    onPress(button, () => {
      if (!entry) return;
      const { position, title } = entry;
      void put(
        set.filter((_, index) => index !== position),
        `Removed: ${title}`,
      );
    });
    const update = (changed: Entry) => {
      entry = changed;
      setText(title, changed.title);
      setText(detail, changed.hits === undefined ? changed.detail : `met ${changed.hits} ×`);
      button.setAttribute('aria-label', `Remove ${changed.title}`);
    };
    return { element, update };
  };

  const list = keyed(byId('faults-set'), byId('faults'), ({ key }: Entry) => key, createRow);

  const entriesOf = (hits: readonly number[]): Entry[] => {
    const departures = set.filter((fault) => typeof fault === 'string').length;
    return set.map((fault, position) => {
      const written = JSON.stringify(fault);
      // The same disturbance may be set twice.
      const before = set.slice(0, position).filter((other) => JSON.stringify(other) === written).length;
      const common = { key: `${written} ${before}`, position };
      if (typeof fault === 'string') return { ...common, title: titles.get(fault) ?? fault, detail: fault, hits: undefined };
      return { ...common, title: disturbanceOf(fault), detail: '', hits: hits[position - departures] ?? 0 };
    });
  };

  const showFields = () => {
    for (const field of Array.from(form.querySelectorAll<HTMLElement>('[data-effects]'))) {
      const isFor = (field.dataset.effects ?? '').split(' ').includes(effect.value);
      field.hidden = !isFor;
      for (const input of Array.from(field.querySelectorAll('input'))) input.disabled = !isFor;
    }
    byId<HTMLInputElement>('ms').required = effect.value === 'latency';
    byId<HTMLInputElement>('retcode').required = effect.value === 'retcode';
    setText(byId('effect-hint'), hints[effect.value] ?? '');
  };

  /** What the form says; what is left empty is left out. */
  const written = (): Record<string, unknown> => {
    const fields: [string, string][] = [];
    new FormData(form).forEach((value, name) => {
      if (String(value).trim() !== '') fields.push([name, String(value).trim()]);
    });
    return Object.fromEntries(
      fields.map(([name, value]) => {
        if (['effect', 'operation', 'event', 'retcode'].includes(name)) return [name, value];
        if (name !== 'agent') return [name, Number(value)];
        const agents = (value.match(/\d+/g) ?? []).map(Number);
        return [name, agents.length === 1 ? agents[0] : agents];
      }),
    );
  };

  effect.addEventListener('change', showFields);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const disturbance = written();
    void put([...set, disturbance], `Set: ${disturbanceOf(disturbance as unknown as Disturbance)}`);
  });
  onPress(clear, () => void put([], 'All faults were removed'));

  const options = (select: HTMLSelectElement, names: readonly string[]) => {
    const { value } = select;
    for (const option of Array.from(select.querySelectorAll('option:not([value=""])'))) option.remove();
    select.append(...names.map((name) => make('option', { value: name }, name)));
    select.value = names.includes(value) ? value : (select.options[0]?.value ?? '');
  };

  return {
    know: ({ vocabulary, effects, departures }) => {
      titles = new Map(departures.map(({ id, title }) => [id, title]));
      options(effect, effects);
      options(byId<HTMLSelectElement>('operation'), vocabulary.operations);
      byId('retcodes').replaceChildren(
        ...vocabulary.errorCodes.map(({ code, meaning }) => make('option', { value: code, label: meaning })),
      );
      byId('events').replaceChildren(...vocabulary.events.map((name) => make('option', { value: name })));
      showFields();
    },
    show: ({ overview: { fault } }) => {
      ({ set } = fault);
      list.show(entriesOf(fault.hits));
      byId('faults-empty').hidden = set.length > 0;
      enable(clear, set.length > 0);
      const note = byId('faults-note');
      note.hidden = fault.hits.length === 0;
      setText(note, `Chances come of the seed ${fault.seed}.`);
    },
  };
}
