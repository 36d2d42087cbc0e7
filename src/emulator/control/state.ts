import { checkedSituation, situationOf } from '../situation.js';
import { setFaults } from './faults.js';
import { bodyOf, json, type Route } from './route.js';

/** The whole situation as a value. */
export const stateRoutes: readonly Route[] = [
  { method: 'GET', path: /^state$/, answer: (emulator) => json(200, situationOf(emulator)) },
  {
    method: 'PUT',
    path: /^state$/,
    answer(emulator, request) {
      const { faults, seed, ...snapshot } = checkedSituation(emulator, bodyOf(request, 'what GET /_emulator/state gives'));
      if (faults !== undefined) setFaults(emulator, faults, seed ?? emulator.disturbances.seed);
      emulator.restore(snapshot);
      return json(200, situationOf(emulator));
    },
  },
];
