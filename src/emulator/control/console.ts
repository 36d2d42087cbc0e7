import { agentStates, server } from '../../../generated/catalog.js';
import { ManualClock } from '../clock.js';
import { consoleIcon, consolePage } from '../console/page.js';
import { emulation } from '../coverage.js';
import type { Emulator } from '../emulator.js';
import { settingOf } from './faults.js';
import { json, type Route } from './route.js';

/** Milliseconds that the console waits for something new at most. */
const changeMs = 20_000;

/** The console, and what it shows. */
export const consoleRoutes: readonly Route[] = [
  { method: 'GET', path: /^$/, answer: consolePage },
  { method: 'GET', path: /^icon\.svg$/, answer: consoleIcon },
  { method: 'GET', path: /^overview$/, answer: (emulator) => json(200, overviewOf(emulator)) },
  { method: 'GET', path: /^contract$/, answer: (emulator) => json(200, vocabularyOf(emulator)) },
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

/** What `GET /_emulator/overview` has: what is short and may change at any time. */
export type Overview = ReturnType<typeof overviewOf>;

function overviewOf(emulator: Emulator) {
  const { contract, clock, log, state } = emulator;
  const { version, edition } = contract;
  return {
    contract: { version, edition },
    changes: log.changes,
    clock: { now: clock.now(), runs: !(clock instanceof ManualClock) },
    fault: settingOf(emulator),
    locked: (state.accounts.toRoster().agents ?? [])
      .filter(({ lockAfter, wrongPasswords = 0 }) => lockAfter !== undefined && wrongPasswords >= lockAfter)
      .map(({ agentid, name, wrongPasswords }) => ({ agentid, name, wrongPasswords })),
  };
}

/** What `GET /_emulator/contract` has: the names that the contract gives to things. */
export type Vocabulary = ReturnType<typeof vocabularyOf>;

function vocabularyOf({ contract: { version, edition, operations, events, catalog } }: Emulator) {
  return {
    version,
    edition,
    basePath: server.basePath,
    operations: operations.map(({ id }) => id),
    events: Object.keys(events),
    errorCodes: Object.entries(catalog.errorTable).map(([code, { meaning }]) => ({ code, meaning })),
    states: Object.entries(agentStates).map(([name, { meaning }]) => ({ name, meaning })),
  };
}
