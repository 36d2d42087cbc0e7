import { setSituation, situationOf } from '../situation.js';
import { bodyOf, json, type Route } from './route.js';

/** The whole situation as a value. */
export const stateRoutes: readonly Route[] = [
  { method: 'GET', path: /^state$/, answer: (emulator) => json(200, situationOf(emulator)) },
  {
    method: 'PUT',
    path: /^state$/,
    answer(emulator, request) {
      setSituation(emulator, bodyOf(request, 'what GET /_emulator/state gives, or less, such as {"agents":[{"agentid":291}]}'));
      return json(200, situationOf(emulator));
    },
  },
];
