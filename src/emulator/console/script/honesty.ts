import type { EmulationEntry } from '../../coverage.js';
import type { View } from '../view.js';
import type { Dom } from './dom.js';
import type { Words } from './words.js';

/** How far the emulator is what it emulates, and what was asked of it in vain. */
export function honestyView({ byId, make, setText, setClass, fill }: Dom, { timeOf }: Words): View {
  const tones: Readonly<Record<EmulationEntry['level'], string>> = { emulated: 'good', partly: 'warned', not: 'broken' };

  const rowOf = ({ operation, level, missing }: EmulationEntry) =>
    make(
      'li',
      {},
      make('span', { class: `chip ${tones[level]}` }, level),
      make('p', {}, make('strong', {}, operation), ...missing.map((each) => make('span', { class: 'soft' }, each))),
    );

  return {
    show: ({ emulation: { operations, notEmulated, failedPushes } }) => {
      const count = (wanted: EmulationEntry['level']) => operations.filter(({ level }) => level === wanted).length;
      setText(byId('levels'), `${count('emulated')} emulated, ${count('partly')} partly, ${count('not')} not`);
      fill(byId('operations'), operations, () => operations.map(rowOf));

      byId('missed-empty').hidden = notEmulated.length > 0;
      setClass(byId('missed'), notEmulated.length > 0 ? 'lines some' : 'lines');
      fill(byId('missed'), notEmulated, () =>
        notEmulated.map(({ method, path, count, allowed }) => {
          const takes = allowed === undefined ? '' : `, but takes ${allowed.join(', ')}`;
          return make('li', {}, make('code', {}, `${method} ${path}`), make('span', { class: 'soft' }, ` ${count} ×${takes}`));
        }),
      );

      byId('pushes-empty').hidden = failedPushes.length > 0;
      fill(byId('pushes'), failedPushes, () =>
        failedPushes
          .toReversed()
          .map(({ at, agentid, events, reason }) =>
            make(
              'li',
              {},
              make('span', { class: 'soft at' }, timeOf(at)),
              ` ${agentid}: `,
              make('code', {}, events.join(', ')),
              make('span', { class: 'soft' }, ` ${reason}`),
            ),
          ),
      );
    },
  };
}
