import { describe, expect, it } from 'vitest';
import type { Change, Diff } from '../src/diff/types.js';
import { ccgw } from './support/ccgw.js';

/** What differs between the two editions, typed off the pages by hand. */
const older = '2023-09-27';
const newer = '2025-11-13';
const newCodes = ['000-007', '100-019', '100-020', '100-021', '104-012'];

async function diffOf(from: string, to: string): Promise<Diff> {
  const { code, stdout, stderr } = await ccgw(['diff', from, to, '--format', 'json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Diff;
}

function changeOf({ changes }: Diff, what: Change['what'], subject: string): Change | undefined {
  const [first, second] = changes.filter((change) => change.what === what && change.subject === subject);
  expect(second).toBeUndefined();
  return first;
}

const there = await diffOf(older, newer);
const back = await diffOf(newer, older);

describe('ccgw diff of the two editions', () => {
  it('widens the number of agents, which breaks on the way back only', () => {
    const range = { what: 'values', events: [] };
    expect(changeOf(there, 'values', 'agentid')).toMatchObject({
      ...range,
      from: '101 to 59999',
      to: '101 to 999999',
      breaking: false,
    });
    expect(changeOf(back, 'values', 'agentid')).toMatchObject({
      ...range,
      from: '101 to 999999',
      to: '101 to 59999',
      breaking: true,
    });
    // The page of the poll gives agents no range.
    expect(changeOf(there, 'values', 'agentid')?.operations).toHaveLength(28);
    expect(changeOf(there, 'values', 'agentid')?.operations).not.toContain('getAgentEvent');
  });

  it('stops the event of a sign-out of one’s own, which breaks', () => {
    const operations = ['forceLogoutWithReason', 'logout'];
    expect(changeOf(there, 'triggered event', 'AgentOther_ShutdownService')).toMatchObject({
      breaking: true,
      operations,
      from: 'sometimes',
      to: null,
    });
    expect(changeOf(back, 'triggered event', 'AgentOther_ShutdownService')).toMatchObject({
      breaking: false,
      operations,
      from: null,
      to: 'sometimes',
    });
  });

  it('binds the agent to a phone number before the skills are reset, which breaks', () => {
    const precondition = { operations: ['resetSkill'], from: null, to: 'The agent is bound to a phone number.' };
    expect(changeOf(there, 'precondition', 'phone-bound')).toMatchObject({ ...precondition, breaking: true });
    expect(changeOf(there, 'precondition', 'phone-bound')?.pages).toContainEqual({ page: 'cec_07_1209', edition: newer });
    expect(changeOf(back, 'precondition', 'phone-bound')).toMatchObject({ breaking: false, to: null });
  });

  it('brings five error codes, one of them at every operation', () => {
    const codes = there.changes.filter(({ what }) => what === 'error code');
    expect(codes.map(({ subject, from, breaking }) => [subject, from, breaking])).toEqual(
      newCodes.map((code) => [code, null, false]),
    );
    expect(codes.map(({ operations }) => operations.length)).toEqual([29, 0, 0, 0, 0]);
    for (const { pages } of codes) expect(pages).toEqual([{ page: 'cec_07_0580', edition: newer }]);
    expect(back.changes.filter(({ what }) => what === 'error code').map(({ subject, to }) => [subject, to])).toEqual(
      newCodes.map((code) => [code, null]),
    );
    expect(there.changes.filter(({ what }) => what === 'refusal')).toEqual([]);
  });

  it('brings three fields of events, which break on the way back', () => {
    const fields = {
      mediaType: ['AgentEvent_Auto_Answer', 'AgentEvent_Ringing'],
      recordFormat: ['AgentMediaEvent_StopRecordDone'],
      callId: ['AgentMediaEvent_StopRecordDone'],
    };
    for (const [name, events] of Object.entries(fields)) {
      expect(changeOf(there, 'event field', name)).toMatchObject({ breaking: false, events, from: null });
      expect(changeOf(back, 'event field', name)).toMatchObject({ breaking: true, events, to: null });
    }
  });

  it('breaks by nothing else', () => {
    const breaking = ({ changes }: Diff) => changes.filter((change) => change.breaking).map(({ what, subject }) => [what, subject]);
    expect(breaking(there)).toEqual([
      ['precondition', 'phone-bound'],
      ['triggered event', 'AgentOther_ShutdownService'],
      ['rule', 'not-repeated'],
      ['rule', 'nothing-afterwards'],
    ]);
    expect(breaking(back)).toEqual([
      ['values', 'agentid'],
      ['values', 'workno'],
      ['event field', 'mediaType'],
      ['event field', 'recordFormat'],
      ['event field', 'callId'],
    ]);
  });

  it('takes no page that was not seen for a change', () => {
    expect(there.certainty).toContainEqual({ more: false, what: 'operation', subject: 'queryCustomState', statements: 25 });
    expect(back.certainty).toContainEqual({ more: true, what: 'operation', subject: 'queryCustomState', statements: 25 });
    expect(there.moved.operations).toContain('loginEx');
    expect(there.moved.operations).not.toContain('logout');
  });

  it('is the same at every run', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => ccgw(['diff', older, newer, '--format', 'json'])));
    expect(first?.stdout).toBe(second?.stdout);
  });
});

describe('ccgw diff as text', () => {
  it('has what breaks first, plain and at most 100 columns wide in a pipe', async () => {
    const { code, stdout, stderr } = await ccgw(['diff', older, newer]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'From 2023-09-27 to 2025-11-13: 4 breaking changes, 15 compatible changes',
      '',
      'Breaking',
      '',
      '  New precondition      resetSkill: The agent is bound to a phone number',
    ]);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('agentid: 101 to 59999 -> 101 to 999999\n');
  });

  it('is painted where colour is asked for', async () => {
    const { stdout } = await ccgw(['diff', older, newer], { FORCE_COLOR: '1', NO_COLOR: '' });
    expect(stdout).toContain('\u001b[31mBreaking\u001b[39m');
  });

  it('of an edition with itself says that nothing changed', async () => {
    const expected = { code: 0, stdout: `From ${newer} to ${newer}: no change\n`, stderr: '' };
    expect(await ccgw(['diff', newer, newer])).toEqual(expected);
    expect(await ccgw(['diff', newer, newer, '--fail-on-breaking'])).toEqual(expected);
  });

  it('compares the mix of the pages as published, too', async () => {
    const { code, stdout } = await ccgw(['diff', older, 'as-published']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^From 2023-09-27 to as-published: /);
    expect(stdout).toContain('104-012: ');
  });
});

describe('the exit code of ccgw diff', () => {
  it('is 1 for a breaking change when that is asked for', async () => {
    const { code, stdout } = await ccgw(['diff', older, newer, '--fail-on-breaking']);
    expect(code).toBe(1);
    expect(stdout).toContain('4 breaking changes');
  });

  it.each([
    ['first', ['2019-01-01', newer]],
    ['second', [older, '2019-01-01']],
  ])('is 2 for an unknown %s edition, and the message names those that there are', async (_which, args) => {
    const { code, stdout, stderr } = await ccgw(['diff', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("'2019-01-01' is invalid");
    expect(stderr).toContain('Allowed choices are as-published, 2023-09-27, 2025-11-13.');
  });

  it('is 2 without editions and for an unknown format', async () => {
    for (const args of [['diff'], ['diff', older], ['diff', older, newer, '--format', 'xml']])
      expect((await ccgw(args)).code).toBe(2);
  });
});
