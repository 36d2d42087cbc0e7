import { isDeepStrictEqual } from 'node:util';
import { InvalidSetting } from '../../invalid-setting.js';
import { checkedDisturbance, checkedSeed, type Disturbance, effects } from '../disturbance.js';
import { Disturbances, type Progress } from '../disturbances.js';
import type { Emulator } from '../emulator.js';
import { allFaults } from '../faults/index.js';
import type { Reply } from '../http.js';
import { NotPossible } from '../not-possible.js';
import { bodyOf, json, type Route } from './route.js';

const wanted =
  '{"faults": [a name or {"effect": ...}, ...]}, and with "seed": a number, or "keep": true if what was set before goes on counting';

/** What is wrong with the gateway: departures from the contract, by name, and disturbances. */
export const faultRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^fault$/,
    answer: (emulator) =>
      json(200, {
        ...settingOf(emulator),
        effects,
        faults: allFaults.map(({ id, statement, title }) => ({ id, statement, title })),
      }),
  },
  {
    method: 'PUT',
    path: /^fault$/,
    answer(emulator, request) {
      const { faults, seed = emulator.disturbances.seed, keep = false, ...others } = bodyOf(request, wanted);
      if (!Array.isArray(faults) || typeof keep !== 'boolean' || Object.keys(others).length > 0)
        throw new NotPossible(400, `the body has to be ${wanted}`);
      setFaults(emulator, faults, seed, keep ? progressOf(emulator.disturbances, faults) : undefined);
      return set(emulator);
    },
  },
  {
    method: 'DELETE',
    path: /^fault$/,
    answer(emulator) {
      setFaults(emulator, [], emulator.disturbances.seed);
      return set(emulator);
    },
  },
];

/** How far those have come that were set already, and as often. */
function progressOf({ set, progress }: Disturbances, faults: readonly unknown[]): Progress[] {
  const before = set.map((disturbance, index) => ({ disturbance, progress: progress[index] }));
  return faults
    .filter((fault) => typeof fault !== 'string')
    .map((fault) => {
      const place = before.findIndex(({ disturbance }) => isDeepStrictEqual(disturbance, fault));
      const [found] = place < 0 ? [] : before.splice(place, 1);
      return found?.progress ?? { hits: 0, matches: [] };
    });
}

/**
 * Sets what is wrong with the gateway, in place of what was.
 *
 * @param faults names of departures, and disturbances
 * @param progress how far each of the disturbances has come; default: they are new
 * @throws {InvalidSetting} that says what is wrong; nothing is set then
 */
export function setFaults(emulator: Emulator, faults: readonly unknown[], seed: unknown, progress?: readonly Progress[]): void {
  const ids = faults.filter((fault) => typeof fault === 'string');
  const known = new Set(allFaults.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new InvalidSetting(`faults: there is no ${unknown.join(', ')}; GET /_emulator/fault lists them`);
  const disturbances: readonly Disturbance[] = faults.flatMap((fault, index) =>
    typeof fault === 'string' ? [] : [checkedDisturbance(fault, emulator.contract, `faults.${index}`)],
  );
  const chosen = new Set(ids);
  emulator.disturbances = new Disturbances(disturbances, checkedSeed(seed, 'seed'), progress);
  emulator.faults = allFaults.filter(({ id }) => chosen.has(id));
  emulator.log.changed();
}

/** What is set, in the form in which it can be set again, and how often each disturbance was met. */
export function settingOf({ faults, disturbances }: Emulator) {
  return {
    set: [...faults.map(({ id }) => id), ...disturbances.set],
    seed: disturbances.seed,
    hits: disturbances.progress.map(({ hits }) => hits),
  };
}

function set(emulator: Emulator): Reply {
  return json(200, settingOf(emulator));
}
