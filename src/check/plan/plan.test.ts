import { describe, expect, it } from 'vitest';
import { allOperationIds, allOperations } from '../../operation.js';
import { isStatement } from '../statement.js';
import { type Case, requestOf } from './case.js';
import { foreignCases, neverSignedIn, planSessions, signInTwice } from './plan.js';
import { beyond, extremes, middle } from './values.js';

const everything = new Set(allOperationIds());
const plans = planSessions({ operations: everything, lockoutRisk: false });
const casesOf = (sessions: typeof plans): Case[] => [
  ...sessions.flatMap(({ before, signIn, prepare, refused, told, again, accepted, signOut, after }) => [
    ...before,
    ...signIn.cases,
    ...prepare,
    ...refused,
    ...told,
    ...again,
    ...accepted,
    ...(signOut ? [signOut] : []),
    ...after,
  ]),
  ...foreignCases(),
  ...neverSignedIn(),
  ...signInTwice(),
];
const cases = casesOf(plans);

/** The operations that no check may leave out. */
const probed = allOperations().filter(({ id }) => id !== 'modifyAccountPwdEx');
/** Those that are refused in most states anyway. */
const inOneState = ['cancelSetCustomState', 'cancelBusy', 'cancelWork', 'cancelRest'];

describe('the values at both sides of a schema', () => {
  it.each([
    [{ type: 'integer', minimum: 1, maximum: 86399 }, [1, 86399], [0, -1, 86400, 2 ** 32 + 1, 'abc', '43200.5', '']],
    [{ type: 'integer', minimum: 0, maximum: 255 }, [0, 255], [-1, 256, 2 ** 16, 2 ** 32, 'abc', '127.5', '']],
    [
      { type: 'integer', minimum: 101, maximum: 59999 },
      [101, 59999],
      [100, 0, -1, 60000, 2 ** 16 + 101, 2 ** 32 + 101, 'abc', '30050.5', ''],
    ],
    [{ type: 'integer', enum: [4, 11] }, [4, 11], [3, 5, 6, 7, 8, 9, 10, 12, 0, 1, 2, 'abc', '4.5', '']],
    [
      { type: 'integer', anyOf: [{ enum: [0] }, { minimum: 200, maximum: 250 }] },
      [0, 200, 250],
      [-1, 1, 199, 251, 'abc', '225.5', ''],
    ],
    [{ type: 'boolean' }, [true, false], ['maybe', '']],
    [{ type: 'string', minLength: 1, maxLength: 5 }, ['0', '00000'], ['000000', '']],
    [{ type: 'string' }, [], ['']],
  ])('of %o are accepted and refused ones', (schema, accepted, refused) => {
    expect(extremes(schema).map(({ value }) => value)).toEqual(accepted);
    expect(beyond(schema, 'path').map(({ value }) => value)).toEqual(refused);
  });

  it('in a body have no empty text: real clients send one for an optional field', () => {
    expect(beyond({ type: 'integer', enum: [3, 4, 5] }, 'body').map(({ value }) => value)).toEqual([2, 6, 0, 1, 'abc']);
    expect(
      beyond({ type: 'string', maxLength: 15 }, 'body', { longest: '192.168.100.100', counterexample: 'fe80::1' }),
    ).toMatchObject([
      { value: '192.168.100.1000', aspect: 'max-length' },
      { value: 'fe80::1', aspect: 'pattern' },
    ]);
  });

  it('have something between, where there is anything', () => {
    expect(middle({ type: 'integer', minimum: 0, maximum: 255 })).toBe(127);
    expect(middle({ type: 'string', maxLength: 24 })).toBe('000000000000');
    expect(middle({ type: 'boolean' })).toBeUndefined();
  });
});

describe('the plan of a check', () => {
  it('has a name for each case, once, and a documented statement for each', () => {
    const ids = plans.flatMap((plan) => casesOf([plan]).slice(0, -1)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(150);
    const probes = [...foreignCases(), ...neverSignedIn(), ...signInTwice(), ...casesOf(plans)];
    expect(probes.filter(({ statement }) => !isStatement(statement)).map(({ statement }) => statement)).toEqual([]);
    const byId = new Map<string, string>();
    for (const { id, call } of probes) {
      expect(byId.get(id) ?? JSON.stringify(call)).toBe(JSON.stringify(call));
      byId.set(id, JSON.stringify(call));
    }
  });

  it('tries every operation that needs a Guid without one, with a wrong one, a foreign one and one of a session that is over', () => {
    for (const { id, needsGuid } of probed) {
      const kinds = new Set(
        cases.filter(({ call, probe }) => call.operation === id && probe === 'guid').map(({ call }) => call.guid),
      );
      // Those of one state are tried with a foreign one while the agent is in it, which takes another agent: no plan has that.
      const foreign = inOneState.includes(id) ? [] : ['foreign'];
      expect([id, ...[...kinds].sort()]).toEqual([
        id,
        ...(needsGuid ? ['altered', 'cut', 'empty', 'ended', ...foreign, 'none'] : []),
      ]);
    }
  });

  it('sends nothing that outlives the session', () => {
    expect(
      allOperations()
        .filter((each) => !probed.includes(each))
        .map(({ id }) => id),
    ).toEqual(['modifyAccountPwdEx']);
    expect(cases.filter(({ call }) => call.operation === 'modifyAccountPwdEx')).toEqual([]);
  });

  it('tries every operation with every other method; HEAD is GET without a body', () => {
    for (const { id, method } of probed) {
      const tried = cases.filter(({ call, probe }) => call.operation === id && probe === 'method').map(({ call }) => call.method);
      const others = ['DELETE', 'GET', ...(method === 'GET' ? [] : ['HEAD']), 'OPTIONS', 'PATCH', 'POST', 'PUT'];
      expect(tried.sort()).toEqual(others.filter((other) => other !== method));
    }
  });

  it('sends no password but the own, unless wrong ones were asked for', () => {
    const passwords = (sessions: typeof plans) =>
      casesOf(sessions).filter(({ call }) => 'password' in call.values || call.body?.includes('"password":"'));
    expect(passwords(plans)).toEqual([]);
    expect(passwords(planSessions({ operations: everything, lockoutRisk: true })).map(({ statement }) => statement)).toEqual([
      'loginEx.code.100-004',
      'loginEx.body.password.max-length',
      'login.code.100-004',
      'login.body.password.max-length',
      'forceLogin.code.100-004',
      'forceLogin.body.password.max-length',
    ]);
  });

  it('concerns no agent but the given one, besides numbers that lie outside of the range', () => {
    const caller = { agentid: 4711, baseUrl: '', fields: { password: '' }, guid: undefined, cookies: {} };
    const numbers = new Set(cases.map(({ call }) => requestOf(call, caller).sent.agentid));
    expect([...numbers].map(String).sort()).toEqual(['', '-1', '0', '100', '1000000', '4711', '60000', 'abc']);
  });

  it('is bounded: at most 75 requests for an operation, polls aside', () => {
    for (const { id, heldSeconds } of probed) {
      const own = cases.filter(({ call }) => call.operation === id).length;
      expect(own).toBeGreaterThan(8);
      if (heldSeconds === undefined) expect(own).toBeLessThanOrEqual(75);
    }
  });

  it('leaves out what is not asked for', () => {
    const some = planSessions({ operations: new Set(['setCustomState']), lockoutRisk: false });
    const called = new Set(
      some.flatMap(({ before, refused, told, accepted, after }) =>
        [...before, ...refused, ...told, ...accepted, ...after].map(({ call }) => call.operation),
      ),
    );
    expect([...called]).toEqual(['setCustomState']);
  });
});
