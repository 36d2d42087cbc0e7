import { parseObject } from '../json.js';
import type { Emulator } from './emulator.js';
import { allFaults } from './faults/index.js';
import type { PlainRequest, Reply } from './http.js';

/** Below this path no gateway has anything, so that its routes cannot collide with those of the contract. */
const controlPath = '/_emulator/';

/**
 * The answer to a request that concerns the emulator itself; undefined for any other.
 *
 * `GET /_emulator/fault` lists the faults, `PUT` with `{"faults": [id, ...]}` sets them, `DELETE` takes all of them away.
 */
export function controlled(emulator: Emulator, { method, target, body }: PlainRequest): Reply | undefined {
  if (!target.startsWith(controlPath)) return undefined;
  if (target.split('?')[0] !== `${controlPath}fault`) return json(404, { error: 'there is /_emulator/fault, and nothing else' });
  switch (method) {
    case 'GET':
      return json(200, {
        set: emulator.faults.map(({ id }) => id),
        faults: allFaults.map(({ id, statement, title }) => ({ id, statement, title })),
      });
    case 'PUT':
      return setFaults(emulator, parseObject(body)?.faults);
    case 'DELETE':
      return setFaults(emulator, []);
    default:
      return json(405, { error: 'GET, PUT or DELETE' });
  }
}

function setFaults(emulator: Emulator, ids: unknown): Reply {
  if (!Array.isArray(ids)) return json(400, { error: 'the body has to be {"faults": ["id", ...]}' });
  const unknown = ids.filter((id) => !allFaults.some((fault) => fault.id === id)).map(String);
  if (unknown.length > 0) return json(400, { error: `no such fault: ${unknown.join(', ')}; GET this path lists them` });
  emulator.faults = allFaults.filter(({ id }) => ids.includes(id));
  return json(200, { set: emulator.faults.map(({ id }) => id) });
}

function json(status: number, body: object): Reply {
  return { status, headers: [['Content-Type', 'application/json']], body: JSON.stringify(body) };
}
