import { describe, expect, it } from 'vitest';
import { describeRetcode } from '../../src/index.js';

describe('describeRetcode', () => {
  it.each([
    ['000-003', 'access and general', /Guid is no longer valid/],
    ['100-004', 'sign-in, sign-out and agent state', /password is wrong/],
    ['100-015', 'sign-in, sign-out and agent state', /signed in already.*forced out/],
    ['101-002', 'agent conference', /chair/],
    ['104-001', 'recording files', /downloading.*switched off/],
    ['105-005', 'disaster recovery', /recovery took too long/],
    ['106-002', 'multimedia', /message.*empty/],
    ['110-016', 'accounts and passwords', /locked/],
    ['200-017', 'calls', /no call to hang up/],
    ['300-004', 'agent information', /group of agents/],
    ['500-001', 'recording and playback', /rewound/],
    ['600-001', 'queues and VDN', /skill queue/],
    ['701-006', 'multimedia conference', /WAS.*MS/],
    ['900-007', 'quality control', /licence/],
    ['999-001', 'server configuration', /configuration file.*WAS/],
  ])('tells what %s stands for, and which part of the table it is in', (code, group, meaning) => {
    const described = describeRetcode(code);
    expect(described).toEqual({ group, meaning: expect.stringMatching(meaning) });
  });

  it('has no group for a success', () => {
    expect(describeRetcode('0')).toEqual({ meaning: 'success' });
  });

  it.each(['100-999', '777-777', '001-001', '100', '100-', '-001', '', '00', ' 0', '100-004 ', '１００-004', '100-4'])(
    'knows nothing of %j',
    (code) => {
      expect(describeRetcode(code)).toBeUndefined();
    },
  );

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', '__defineGetter__'])(
    'does not take %s, which every object has, for a code',
    (name) => {
      expect(describeRetcode(name)).toBeUndefined();
    },
  );

  it('knows a code that comes as something else than text no better', () => {
    for (const value of [0, undefined, null, ['100-004', 1], {}]) expect(describeRetcode(value as string)).toBeUndefined();
  });
});
