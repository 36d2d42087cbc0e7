import { emulation } from '../coverage.js';
import { json, type Route } from './route.js';

/** Milliseconds that the console waits for something new at most. */
const changeMs = 20_000;

/** What the console shows. */
export const consoleRoutes: readonly Route[] = [
  { method: 'GET', path: /^requests$/, answer: ({ log }) => json(200, { count: log.count, requests: log.last() }) },
  {
    method: 'GET',
    path: /^emulation$/,
    answer: (emulator) =>
      json(200, { operations: emulation(), notEmulated: emulator.log.notEmulated, failedPushes: emulator.failedPushes }),
  },
  {
    method: 'GET',
    path: /^changes$/,
    answer({ log, clock }, { query }) {
      const after = Number(query.get('after') ?? log.changes);
      const answer = () => json(200, { changes: log.changes });
      if (log.changes !== after) return answer();
      let stop = () => {};
      const reply = new Promise<void>((resolve) => {
        const forget = log.onChange(resolve);
        const cancel = clock.after(changeMs, resolve);
        stop = () => {
          forget();
          cancel();
          resolve();
        };
      }).then(() => {
        stop();
        return answer();
      });
      return { reply, cancel: () => stop() };
    },
  },
];
