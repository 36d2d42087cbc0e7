import { describe, expect, it } from 'vitest';
import type { Disturbance } from './disturbance.js';
import { Disturbances } from './disturbances.js';
import { envelope } from './http.js';

const always: Disturbance = { effect: 'retcode', retcode: '100-007' };
const sometimes: Disturbance = { ...always, probability: 0.5 };
const answer = envelope({ message: 'success', retcode: '0' });

/** Which of so many requests of an agent are met. */
function met(disturbances: Disturbances, agentid = 291, requests = 64): boolean[] {
  return Array.from({ length: requests }, () => disturbances.meet('rest', agentid) !== undefined);
}

describe('whom a disturbance meets', () => {
  it.each<[string, Partial<Disturbance>, readonly (readonly [string, number])[]]>([
    [
      'everybody',
      {},
      [
        ['rest', 291],
        ['rest', 292],
        ['logout', 291],
        ['logout', 292],
      ],
    ],
    [
      'one operation',
      { operation: 'rest' },
      [
        ['rest', 291],
        ['rest', 292],
      ],
    ],
    [
      'some operations',
      { operation: ['logout', 'sayBusy'] },
      [
        ['logout', 291],
        ['logout', 292],
      ],
    ],
    [
      'one agent',
      { agent: 292 },
      [
        ['rest', 292],
        ['logout', 292],
      ],
    ],
    ['some agents and one operation', { agent: [293, 291], operation: 'rest' }, [['rest', 291]]],
    ['nobody, where none of them is there', { agent: [] }, []],
  ])('%s', (_title, whom, expected) => {
    const disturbances = new Disturbances([{ ...always, ...whom }]);
    const all = ['rest', 'logout'].flatMap((operation) => [291, 292].map((agentid) => [operation, agentid] as const));
    const found = all.filter(([operation, agentid]) => disturbances.meet(operation, agentid));
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[string, Partial<Disturbance>, string]>([
    ['only the first ones', { count: 2 }, 'XX....'],
    ['only those behind the first ones', { skip: 2 }, '..XXXX'],
    ['some behind the first ones', { skip: 1, count: 2 }, '.XX...'],
    ['none', { count: 0 }, '......'],
    ['none by chance', { probability: 0 }, '......'],
    ['all by chance', { probability: 1 }, 'XXXXXX'],
  ])('%s', (_title, which, expected) => {
    const disturbances = new Disturbances([{ ...always, ...which }]);
    const found = met(disturbances, 291, 6);
    expect(found.map((isMet) => (isMet ? 'X' : '.')).join('')).toBe(expected);
    expect(disturbances.progress).toEqual([{ hits: found.filter(Boolean).length, matches: [{ agentid: 291, count: 6 }] }]);
  });

  it('the first ones of all agents together', () => {
    const disturbances = new Disturbances([{ ...always, count: 2 }]);
    expect([291, 292, 293].map((agentid) => disturbances.meet('rest', agentid) !== undefined)).toEqual([true, true, false]);
  });

  it('counts nobody whom it does not concern', () => {
    const disturbances = new Disturbances([{ ...always, operation: 'rest', agent: 291, skip: 1 }]);
    disturbances.meet('logout', 291);
    disturbances.meet('rest', 292);
    expect(met(disturbances, 291, 2)).toEqual([false, true]);
  });
});

describe('chance', () => {
  it('meets about its share, and with the same seed the same requests', () => {
    const first = met(new Disturbances([sometimes], 7), 291, 2_000);
    expect(first.filter(Boolean).length / first.length).toBeCloseTo(0.5, 1);
    expect(met(new Disturbances([sometimes], 7), 291, 2_000)).toEqual(first);
  });

  it('meets others with another seed, for another agent, and by another disturbance', () => {
    const first = met(new Disturbances([sometimes], 7));
    expect(met(new Disturbances([sometimes], 8))).not.toEqual(first);
    expect(met(new Disturbances([sometimes], 7), 292)).not.toEqual(first);
    const second = new Disturbances([{ ...sometimes, operation: 'sayBusy' }, sometimes], 7);
    expect(met(second)).not.toEqual(first);
  });

  it('does not hang on the order in which the requests of several agents come', () => {
    const alone = { 291: met(new Disturbances([sometimes])), 292: met(new Disturbances([sometimes]), 292) };
    const together = new Disturbances([sometimes]);
    const mixed: Record<number, boolean[]> = { 291: [], 292: [] };
    for (let request = 0; request < 64; request += 1)
      for (const agentid of request % 3 === 0 ? [292, 291] : [291, 292])
        mixed[agentid]?.push(together.meet('rest', agentid) !== undefined);
    expect(mixed).toEqual(alone);
  });

  it('says how late a request is, between both ends, and the same again with the same seed', () => {
    const late: Disturbance = { effect: 'latency', ms: 100, toMs: 300 };
    const delays = (seed: number) => {
      const disturbances = new Disturbances([late], seed);
      return Array.from({ length: 200 }, () => disturbances.meet('rest', 291)?.delayMs ?? -1);
    };
    const first = delays(1);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...first)).toBeLessThanOrEqual(300);
    expect(new Set(first).size).toBeGreaterThan(100);
    expect(delays(1)).toEqual(first);
    expect(delays(2)).not.toEqual(first);
  });

  it('goes on from where it was', () => {
    const set = [sometimes, { ...always, skip: 3, count: 2 }];
    const whole = new Disturbances(set, 5);
    const expected = Array.from({ length: 40 }, (_, request) => whole.meet('rest', request % 2 ? 291 : 292) !== undefined);
    const first = new Disturbances(set, 5);
    const seen = expected.slice(0, 2).map((_, request) => first.meet('rest', request % 2 ? 291 : 292) !== undefined);
    const second = new Disturbances(set, 5, JSON.parse(JSON.stringify(first.progress)));
    for (let request = 2; request < 40; request += 1) seen.push(second.meet('rest', request % 2 ? 291 : 292) !== undefined);
    expect(seen).toEqual(expected);
    expect(second.progress).toEqual(whole.progress);
  });
});

describe('several disturbances', () => {
  it('add up in time, and of the answers that take the place of the first one the last is sent', () => {
    const disturbances = new Disturbances([
      { effect: 'latency', ms: 100 },
      { effect: 'latency', ms: 20 },
      { effect: 'status', status: 502 },
      { effect: 'page' },
    ]);
    const trouble = disturbances.meet('rest', 291);
    expect(trouble).toMatchObject({ delayMs: 120, handled: false });
    expect(trouble?.spoil(answer)).toMatchObject({ status: 200, body: expect.stringContaining('<html>') });
  });

  it.each<[readonly Disturbance['effect'][], 'reset' | 'truncated']>([
    [['reset', 'page'], 'reset'],
    [['page', 'truncated'], 'truncated'],
    [['truncated', 'page'], 'truncated'],
    [['truncated', 'reset'], 'reset'],
  ])('%j leave the connection %s, in whichever order', (some, cut) => {
    const trouble = new Disturbances(some.map((effect) => ({ effect }))).meet('rest', 291);
    expect(trouble?.spoil(answer).cut).toBe(cut);
    expect(trouble?.spoil(answer).body.includes('<html>')).toBe(some.includes('page'));
  });

  it.each<[readonly Disturbance[], boolean]>([
    [[{ effect: 'latency', ms: 1 }], true],
    [[{ effect: 'truncated' }], true],
    [[{ effect: 'truncated', handled: false }], false],
    [[{ effect: 'reset' }], false],
    [[{ effect: 'reset', handled: true }], true],
    [[{ effect: 'status' }], false],
    [[{ effect: 'page' }], false],
    [[always], false],
    [[{ ...always, handled: true }], true],
    [
      [
        { ...always, handled: true },
        { effect: 'latency', ms: 1 },
      ],
      true,
    ],
    [[{ ...always, handled: true }, { effect: 'reset' }], false],
  ])('%j: whether the gateway does what was asked is %s', (set, handled) => {
    expect(new Disturbances(set).meet('rest', 291)?.handled).toBe(handled);
  });

  it('an event that is lost is not repeated, nor counted by what would repeat it', () => {
    const event = { eventType: 'AgentState_Ready', workNo: '291', content: null };
    const disturbances = new Disturbances([{ effect: 'lost-event', count: 1 }, { effect: 'repeated-event' }]);
    expect(disturbances.alter(event, 'sayFree')).toEqual([]);
    expect(disturbances.alter(event, 'sayFree')).toEqual([event, event]);
    expect(disturbances.progress.map(({ hits }) => hits)).toEqual([1, 1]);
  });
});
