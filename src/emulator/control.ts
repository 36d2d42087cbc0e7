import { InvalidSetting } from '../invalid-setting.js';
import { isPublicName } from '../own-host.js';
import { agentRoutes } from './control/agents.js';
import { clockRoutes } from './control/clock.js';
import { consoleRoutes } from './control/console.js';
import { faultRoutes } from './control/faults.js';
import { type ControlRequest, json, type Route } from './control/route.js';
import { stateRoutes } from './control/state.js';
import { controlPath } from './control-path.js';
import type { Emulator } from './emulator.js';
import type { HeldReply, PlainRequest, Reply } from './http.js';
import { NotPossible } from './not-possible.js';

const routes: readonly Route[] = [...consoleRoutes, ...agentRoutes, ...clockRoutes, ...faultRoutes, ...stateRoutes];

/** The answer to a request that concerns the emulator itself; undefined for any other. */
export function controlled(emulator: Emulator, { method, target, headers, body }: PlainRequest): Reply | HeldReply | undefined {
  if (!isControl(target)) return undefined;
  if (isForeign(headers)) return json(403, { error: 'a page of another origin may not do that' });
  // As it stands: with `..` made out it would be another path.
  const [pathname = '', query] = target.split(/\?(.*)/s, 2);
  const path = pathname.slice(controlPath.length);
  const found = routes.flatMap((route) => {
    const match = route.path.exec(path);
    return match ? [{ route, values: match.slice(1) }] : [];
  });
  if (found.length === 0) return json(404, { error: `there is no ${pathname}; GET ${controlPath} has the console` });
  const chosen = found.find(({ route }) => route.method === method);
  if (chosen === undefined) {
    const allowed = found.map(({ route }) => route.method).join(', ');
    const refusal = json(405, { error: `${pathname} takes ${allowed}` });
    return { ...refusal, headers: [...refusal.headers, ['Allow', allowed]] };
  }
  const request: ControlRequest = { values: chosen.values, query: new URLSearchParams(query), body };
  try {
    return chosen.route.answer(emulator, request);
  } catch (error) {
    if (error instanceof InvalidSetting) return json(400, { error: error.message });
    if (error instanceof NotPossible) return json(error.status, { error: error.message });
    throw error;
  }
}

/** The refusal of a request that concerns an emulator of this machine and calls it by a name that may be a stranger's; undefined for any other. */
export function strangersName({ target, headers: { host = '' } }: PlainRequest): Reply | undefined {
  if (!isControl(target) || !isPublicName(host)) return undefined;
  const error = `this emulator listens on this machine alone, and ${host} may be a stranger's name; call it localhost, or start it with --host`;
  return json(403, { error });
}

function isControl(target: string): boolean {
  return target.startsWith(controlPath) || target === controlPath.slice(0, -1);
}

/**
 * Whether a browser says that a page of another origin sends the request: it could set faults behind the user's back, and read Guids. So it is for
 * every method, although a page without leave cannot read the answer to a GET; a link to the console is no such page.
 */
function isForeign(headers: PlainRequest['headers']): boolean {
  const { origin, host, 'sec-fetch-site': site, 'sec-fetch-dest': destination } = headers;
  if (origin !== undefined) return host === undefined || origin.replace(/^https?:\/\//, '') !== host;
  return site !== undefined && site !== 'same-origin' && site !== 'none' && destination !== 'document';
}
