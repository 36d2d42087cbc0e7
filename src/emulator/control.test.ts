import { describe, expect, it } from 'vitest';
import { Emulator } from './emulator.js';
import { allFaults } from './faults/index.js';
import type { Reply } from './http.js';

function ask(emulator: Emulator, method: string, target: string, body = ''): { status: number; json: Record<string, unknown> } {
  const reply = emulator.handle({ method, target, headers: {}, body }) as Reply;
  return { status: reply.status, json: JSON.parse(reply.body) as Record<string, unknown> };
}

const path = '/_emulator/fault';

describe('the switchboard of faults', () => {
  it('lists every fault, sets some, and takes them away', () => {
    const emulator = new Emulator();
    expect(ask(emulator, 'GET', path).json).toMatchObject({
      set: [],
      seed: 1,
      faults: allFaults.map(({ id, statement, title }) => ({ id, statement, title })),
    });
    const ids = ['rest.time.maximum!accepts', 'logout.rule.purpose!nothing'];
    expect(ask(emulator, 'PUT', path, JSON.stringify({ faults: ids })).status).toBe(200);
    expect(emulator.faults.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(ask(emulator, 'DELETE', path).json).toMatchObject({ set: [] });
    expect(emulator.faults).toEqual([]);
  });

  it.each([
    ['PUT', path, '{"faults":["no such"]}', 400],
    ['PUT', path, '{"faults":"all"}', 400],
    ['PUT', path, '{', 400],
    ['POST', path, '', 405],
    ['GET', '/_emulator/nothing', '', 404],
  ])('refuses %s %s with %s, and changes nothing', (method, target, body, status) => {
    const emulator = new Emulator();
    ask(emulator, 'PUT', path, '{"faults":["rest.time.maximum!accepts"]}');
    const answer = ask(emulator, method, target, body);
    expect(answer.status).toBe(status);
    expect(answer.json.error).toEqual(expect.any(String));
    expect(emulator.faults).toHaveLength(1);
  });
});
