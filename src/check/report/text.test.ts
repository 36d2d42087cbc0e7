import { describe, expect, it } from 'vitest';
import { cleanReport, sampleReport } from '../../../contract-tests/support/sample-report.js';
import { leftOut } from '../finding.js';
import { textReport } from './text.js';
import type { Report } from './types.js';

const lines = (report: Report) => textReport(report).split('\n');

describe('the report for people', () => {
  it('names what could not be checked, operations of one reason together', () => {
    const reason = 'refused with 100-010';
    const notChecked = [
      { operation: 'rest', reason },
      { operation: 'logout', reason: 'the connection was cut' },
      { operation: 'sayBusy', reason },
    ] as const;
    expect(lines({ ...sampleReport, notChecked }).filter((line) => line.startsWith('could not be checked'))).toEqual([
      'could not be checked: gateway.example:8043 closed the connection without an answer',
      'could not be checked: rest, sayBusy: refused with 100-010',
      'could not be checked: logout: the connection was cut',
    ]);
  });

  it('has no line for an operation that was left out, and says how many there are', () => {
    const [first] = cleanReport.statements;
    if (first === undefined) throw new Error('the sample has no statement');
    const other = { ...first, statement: 'sayBusy.method', operation: 'sayBusy', outcome: 'unchecked', reason: leftOut } as const;
    const report = { ...cleanReport, counts: { ...cleanReport.counts, skipped: 1 }, statements: [first, other] };
    const text = textReport(report);
    expect(text).toMatch(new RegExp(`│ ${first.operation} `));
    expect(text).not.toContain('│ sayBusy ');
    expect(text).toContain(
      '1 operation left out on request. Why 1 statement was not checked: in the HTML and the JSON report (--report html=FILE).\n',
    );
    expect(text).toContain('keeps the contract, but for what was left out on request: ');
  });

  it('says nothing of reasons where everything was checked', () => {
    expect(textReport(cleanReport)).not.toContain('Why');
  });
});
