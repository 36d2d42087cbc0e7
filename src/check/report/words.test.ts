import { describe, expect, it } from 'vitest';
import { cleanReport, sampleReport } from '../../../contract-tests/support/sample-report.js';
import { operationsOf, tallyOf, troublesOf, troubleText, verdictOf } from './words.js';

describe('the verdict of a report', () => {
  it('is that of the exit code', () => {
    expect(verdictOf(cleanReport)).toBe('kept');
    expect(verdictOf(sampleReport)).toBe('broken');
    for (const part of ['obstacles', 'notChecked', 'agents'] as const) {
      expect(verdictOf({ ...cleanReport, [part]: sampleReport[part] })).toBe('undone');
    }
  });

  it('is not changed by warnings, by what is accepted or by what is gone', () => {
    const { accepted, gone, findings } = sampleReport;
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings).toHaveLength(1);
    expect(verdictOf({ ...cleanReport, accepted, gone, findings: warnings })).toBe('kept');
  });
});

describe('what a report says', () => {
  it('of troubles is one sentence each', () => {
    expect(troublesOf(sampleReport).map(troubleText)).toEqual([
      'the gateway could not be checked in full: gateway.example:8043 closed the connection without an answer; is the port right?',
      'logout was not checked: the connection was cut',
      'agent 291 may still be signed in: its sign-out was not confirmed; two minutes without a poll sign it out',
    ]);
  });

  it('of statements counts what the baseline accepts apart', () => {
    expect(tallyOf(sampleReport, sampleReport.statements)).toEqual({ kept: 1, broken: 2, warned: 1, accepted: 1, unchecked: 2 });
    expect(tallyOf({ ...sampleReport, accepted: [] }, sampleReport.statements)).toMatchObject({ broken: 3, accepted: 0 });
  });

  it('of a statement with a warning besides an accepted error is that it is warned of', () => {
    const [error, , warning] = sampleReport.findings;
    if (!error || !warning) throw new Error('the sample has too few findings');
    const report = {
      ...sampleReport,
      findings: [{ ...warning, statement: error.statement }],
      accepted: [{ finding: error, reason: 'known' }],
    };
    const own = sampleReport.statements.filter(({ statement }) => statement === error.statement);
    expect(tallyOf(report, own)).toEqual({ kept: 0, broken: 0, warned: 1, accepted: 0, unchecked: 0 });
  });

  it('names every operation once, those of the statements first', () => {
    expect(operationsOf({ ...sampleReport, requests: { getAgentEvent: 1, rest: 2 } })).toEqual([
      'loginEx',
      'setAgentAutoEnterIdle',
      'rest',
      'logout',
      'getAgentEvent',
    ]);
  });
});
