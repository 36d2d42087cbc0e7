import type { Overview } from '../../control/console.js';
import type { View } from '../view.js';
import type { Dom } from './dom.js';
import type { Link } from './link.js';
import type { Words } from './words.js';

/** Accounts that are locked, and the whole state from a file. */
export function stateView({ byId, make, setText, onPress, keyed }: Dom, { countOf }: Words, server: Link): View {
  type Locked = Overview['locked'][number];

  const createRow = ({ agentid }: Locked) => {
    const title = make('span');
    const detail = make('span', { class: 'soft' });
    const button = make('button', { type: 'button', 'aria-label': `Unlock ${agentid}` }, 'Unlock');
    onPress(button, () => void server.act('DELETE', `agents/${agentid}/lock`, undefined, `Agent ${agentid} was unlocked`));
    const update = ({ name, wrongPasswords = 0 }: Locked) => {
      setText(title, `${agentid}${name === undefined ? '' : ` ${name}`}`);
      setText(detail, countOf(wrongPasswords, 'wrong password'));
    };
    return { element: make('li', {}, make('p', {}, title, detail), button), update };
  };

  const list = keyed(byId('locked'), byId('accounts'), ({ agentid }: Locked) => agentid, createRow);

  const file = byId<HTMLInputElement>('file');
  onPress(byId<HTMLButtonElement>('load'), () => file.click());
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    const text = await chosen.text();
    // The same file can be chosen again.
    file.value = '';
    const done = ({ agents }: { readonly agents: readonly unknown[] }) =>
      `${chosen.name} was loaded: ${countOf(agents.length, 'agent')}`;
    await server.act('PUT', 'state', text, done);
  });

  return {
    show: ({ overview: { locked } }) => {
      list.show(locked);
      byId('locked-empty').hidden = locked.length > 0;
    },
  };
}
