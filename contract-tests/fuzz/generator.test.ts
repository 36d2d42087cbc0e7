import { describe, expect, it } from 'vitest';
import { operations } from '../../generated/catalog.js';
import { guidHeader } from '../../src/guid.js';
import type { Cast } from './cast.js';
import { directInput, wireInput } from './generator.js';
import { Random } from './random.js';
import { password } from './requests.js';
import { seed } from './settings.js';

const player = (agentid: number) => ({ agentid, guid: `guid-of-${agentid}.AgentGateway1` });
const cast: Cast = { bystanders: [291, 292].map(player), insiders: [401, 402].map(player), gone: player(501), strangers: [601] };

function inputs<T>(make: (r: Random, cast: Cast) => T, from: number, count: number): T[] {
  const r = new Random(from);
  return Array.from({ length: count }, () => make(r, cast));
}

describe('the inputs', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(inputs(wireInput, seed, 200)).toEqual(inputs(wireInput, seed, 200));
    expect(inputs(wireInput, seed, 200)).not.toEqual(inputs(wireInput, seed + 1, 200));
    expect(inputs(directInput, seed, 200)).toEqual(inputs(directInput, seed, 200));
  });

  it('never have the Guid of a bystander together with the number of that one', () => {
    const own = inputs(directInput, seed, 5000).filter(({ request }) =>
      cast.bystanders.some(
        ({ agentid, guid }) => request.headers[guidHeader.toLowerCase()] === guid && agentsIn(request.target).includes(agentid),
      ),
    );
    expect(own).toEqual([]);
  });

  it('have the right password for insiders alone, whoever else it would sign in', () => {
    const signIns = inputs(directInput, seed, 5000).filter(({ request }) => request.body.includes(password));
    expect(signIns.length).toBeGreaterThan(0);
    const { path } = operations.loginEx;
    const ofInsiders = cast.insiders.map(({ agentid }) => path.replace('{agentid}', String(agentid)).replace('/loginex', ''));
    expect(signIns.filter(({ request }) => !ofInsiders.some((start) => request.target.includes(start)))).toEqual([]);
  });
});

/** The numbers that stand for agents in a path, in whatever form. */
function agentsIn(target: string): number[] {
  const plain = target.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return [...plain.matchAll(/(?:onlineagent|agentevent)\/([^/?]*)/gi)].map(([, agent]) => Number(agent));
}
