import { describe, expect, it } from 'vitest';
import { found, smallCatalog } from '../../contract-tests/support/small-catalog.js';
import { diffCatalogs } from './diff.js';
import { textDiff } from './text.js';
import { wrapped } from './wrap.js';

const whole = smallCatalog();

describe('a comparison as text', () => {
  it('says in one line that there is no change', () => {
    expect(textDiff(diffCatalogs(whole, whole), 100)).toBe('From 2025-11-13 to 2025-11-13: no change\n');
  });

  it('has breaking changes first, each under its label, with the place and the pages', () => {
    const changed = smallCatalog(({ operation, parameter }) => {
      parameter('rest', 'time').schema.maximum = 90000;
      operation('rest').preconditions.push({ id: 'rested-before', statement: 'The agent has not rested before.' });
      operation('logout').preconditions = [];
    });
    expect(textDiff(diffCatalogs(whole, changed), 100)).toBe(`From 2025-11-13 to 2025-11-13: 1 breaking change, 2 compatible changes

Breaking

  New precondition   rest: The agent has not rested before
                       cec_07_13482 (2025-12-12)

Compatible, if a client expects what is new

  Values changed     time: 1 to 86399 -> 1 to 90000, at rest
                       cec_07_13482 (2025-12-12)

  Precondition gone  logout: The agent is signed in
                       cec_07_1219 (2025-11-13)
`);
  });

  it('tells neighbours of one kind under one label, with the pages that they share once', () => {
    const changed = smallCatalog(({ parameter }) => {
      parameter('rest', 'time').schema.maximum = 90000;
      parameter('rest', 'restcause').schema = { type: 'integer' };
    });
    expect(textDiff(diffCatalogs(whole, changed), 100)).toContain(`
  Values changed  time: 1 to 86399 -> 1 to 90000, at rest
                  restcause: 0 to 255 -> any, at rest
                    cec_07_13482 (2025-12-12)
`);
  });

  it('names the few operations at which a change is not rather than the many at which it is', () => {
    const maximum = (ids: readonly string[]) =>
      smallCatalog(({ parameter }) => {
        for (const id of ids) parameter(id, 'agentid').schema.maximum = 500;
      });
    const text = (ids: readonly string[]) => textDiff(diffCatalogs(whole, maximum(ids)), 100);
    expect(text(['login', 'handShake', 'sendNoteletEx', 'sayBusy', 'rest', 'logout'])).toContain(
      'at 6 operations: all but getAgentEvent\n',
    );
    expect(text(['login', 'handShake'])).toContain('at 2 operations: login, handShake\n');
    const everywhere = smallCatalog(({ catalog }) => {
      for (const { answer } of Object.values(catalog.operations)) answer.status = 202;
    });
    expect(textDiff(diffCatalogs(whole, everywhere), 100)).toContain('status: 200 -> 202, at all 7 operations\n');
  });

  it('has no line that is wider than asked for', () => {
    const changed = smallCatalog(({ catalog, parameter, statement }) => {
      catalog.events = {};
      parameter('rest', 'time').schema.pattern = `^${'x'.repeat(200)}$`;
      for (const { id } of catalog.statements) statement(id).evidence = 'inferred';
    });
    for (const width of [70, 100]) {
      const lines = textDiff(diffCatalogs(whole, changed), width).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
      expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(width - 15);
    }
  });

  it('tells last what is more or less certain, and how much moved to other pages', () => {
    const changed = smallCatalog(({ statement, operation, event }) => {
      statement('rest.time.maximum').evidence = 'inferred';
      event('AgentEvent_Ringing').evidence = 'inferred';
      operation('rest').source.page = 'p2';
    });
    expect(textDiff(diffCatalogs(whole, changed), 100)).toBe(`From 2025-11-13 to 2025-11-13: no change

No change, but more or less certain

  Less certain  statements of rest (1)
                events AgentEvent_Ringing

1 operation moved to pages of other numbers, which is no change for a client.
`);
  });

  it('says what is gone as it was', () => {
    const changed = smallCatalog(({ operation }) => {
      found(operation('login').body).schema = {
        type: 'object',
        required: ['password'],
        properties: { password: { type: 'string', maxLength: 32 } },
      };
    });
    const text = textDiff(diffCatalogs(whole, changed), 100);
    expect(text).toContain('body.phonenum (was: mandatory), at login\n');
    expect(text).toContain('body.status (was: optional), at login\n');
  });
});

describe('a wrapped text', () => {
  it('is broken between words, and within one that is too long', () => {
    expect(wrapped('one two three four', 9, '  ')).toEqual(['one two', '  three', '  four']);
    expect(wrapped(`one ${'x'.repeat(25)}`, 12, '  ')).toEqual(['one', '  xxxxxxxxxx', '  xxxxxxxxxx', '  xxxxx']);
  });
});
