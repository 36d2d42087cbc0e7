import type { View } from '../view.js';
import type { Dom } from './dom.js';
import type { Link } from './link.js';
import type { Words } from './words.js';

/** The time of the emulator, which can be moved on, and what it goes by. */
export function clockView({ byId, setText, onPress }: Dom, { dateOf, durationOf }: Words, server: Link): View {
  const time = byId<HTMLTimeElement>('time');
  const seconds = byId<HTMLInputElement>('seconds');
  let runs = true;

  const polling = byId<HTMLInputElement>('polling');
  const advance = (by: number) =>
    server.act(
      'POST',
      'clock',
      { advanceSeconds: by, silent: !polling.checked },
      `The clock was moved on by ${durationOf(by * 1000)}`,
    );

  for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-advance]'))) {
    onPress(button, () => void advance(Number(button.dataset.advance)));
  }
  byId('clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void advance(Number(seconds.value));
  });

  const tick = (now: number) => {
    setText(time, dateOf(now));
    const iso = new Date(now).toISOString();
    if (time.dateTime !== iso) time.dateTime = iso;
    const ahead = now - Date.now();
    const isOff = Math.abs(ahead) >= 2000;
    const off = isOff ? `${durationOf(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} this computer` : '';
    setText(byId('ahead'), runs ? off : 'stands still until it is moved');
  };

  return {
    know: ({ vocabulary: { version, edition, basePath } }) => {
      setText(byId('contract'), `Contract ${version}, edition ${edition}`);
      setText(byId('base'), location.origin + basePath);
    },
    show: ({ overview }) => {
      ({ runs } = overview.clock);
      tick(overview.clock.now);
    },
    tick,
  };
}
