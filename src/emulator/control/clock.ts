import type { Emulator } from '../emulator.js';
import { NotPossible } from '../not-possible.js';
import { bodyOf, json, type Route } from './route.js';

const wanted =
  '{"advanceMs": a whole number} or {"advanceSeconds": a number}, not negative, and with "silent": true if nobody counts as polling meanwhile';

/** The time of the emulator, which can be moved on, so that nobody has to wait. */
export const clockRoutes: readonly Route[] = [
  { method: 'GET', path: /^clock$/, answer: (emulator) => time(emulator) },
  {
    method: 'POST',
    path: /^clock$/,
    answer(emulator, request) {
      const { advanceMs, advanceSeconds, silent = false, ...others } = bodyOf(request, wanted);
      const ms = advanceMs ?? (typeof advanceSeconds === 'number' ? inMs(advanceSeconds) : advanceSeconds);
      const isUsable = typeof ms === 'number' && Number.isInteger(ms) && ms >= 0 && typeof silent === 'boolean';
      if (!isUsable || Object.keys(others).length > 0 || (advanceMs !== undefined && advanceSeconds !== undefined))
        throw new NotPossible(400, `the body has to be ${wanted}`);
      emulator.advance(ms, silent);
      return time(emulator);
    },
  },
];

/** Without the error of fractions in binary: 1.001 s are 1001 ms. */
function inMs(seconds: number): number {
  return Number((seconds * 1000).toFixed(3));
}

function time({ clock }: Emulator) {
  const now = clock.now();
  return json(200, { now, time: new Date(now).toISOString() });
}
