import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleReport } from '../../../contract-tests/support/sample-report.js';
import { UsageError } from '../target.js';
import { applyBaseline, baselineOf, readBaseline, withoutReason } from './baseline.js';

const folder = mkdtempSync(join(tmpdir(), 'ccgw-baseline-'));
const file = join(folder, 'baseline.json');
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  writeFileSync(file, text);
  return readBaseline(file);
}

const { findings } = sampleReport;
const all = () => true;

describe('reading a baseline', () => {
  it('takes ids with reasons, in their order', () => {
    const text = '{"findings":[{"id":"b","reason":"x"},{"id":"a#1","reason":"y"}]}';
    const expected = {
      findings: [
        { id: 'b', reason: 'x' },
        { id: 'a#1', reason: 'y' },
      ],
    };
    expect(read(text)).toEqual(expected);
    expect(read(`\ufeff${text}`)).toEqual(expected);
    expect(read('{"findings":[]}')).toEqual({ findings: [] });
  });

  it.each([
    ['', 'it is no JSON', 'mend it'],
    ['[]', 'it is no object with "findings" alone', 'write { "findings"'],
    ['null', 'it is no object with "findings" alone', 'write { "findings"'],
    ['{"findings":[],"note":""}', 'it is no object with "findings" alone', 'write { "findings"'],
    ['{"findings":{}}', '"findings" is no list', 'write { "findings"'],
    ['{"findings":["rest"]}', 'entry 1 is no object with "id" and "reason" alone', 'write { "findings"'],
    ['{"findings":[{"id":"a","reasn":"x"}]}', 'entry 1 is no object with "id" and "reason" alone', 'write { "findings"'],
    ['{"findings":[{"id":7,"reason":"x"}]}', 'entry 1 has no "id" that is a text', 'write { "findings"'],
    ['{"findings":[{"id":"a","reason":" "}]}', 'entry 1 (a) has no "reason"', 'say why it is accepted'],
    ['{"findings":[{"id":"a","reason":1}]}', 'entry 1 (a) has no "reason"', 'say why it is accepted'],
    [
      '{"findings":[{"id":"a","reason":"x"},{"id":"a","reason":"y"}]}',
      'entry 2 has the id a of an entry before',
      'remove one of them',
    ],
  ])('says of %s what is wrong and what to do', (text, problem, remedy) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(`baseline ${file}: ${problem}`);
    expect(() => read(text)).toThrow(`; ${remedy}`);
  });

  it('says of a file that is not there how to make one', () => {
    const missing = join(folder, 'missing.json');
    expect(() => readBaseline(missing)).toThrow(UsageError);
    expect(() => readBaseline(missing)).toThrow(
      `baseline ${missing}: it cannot be read (ENOENT); give another file, or make it with --write-baseline`,
    );
  });
});

describe('applying a baseline', () => {
  const baseline = { findings: [{ id: 'rest.answer.retcode#type', reason: 'known' }] };

  it('accepts the findings that it lists, with their reasons, and leaves the others', () => {
    const result = applyBaseline(findings, baseline, all);
    expect(result.findings.map(({ id }) => id)).toEqual(['rest.answer.message', 'loginEx.error-codes#100-099']);
    expect(result.accepted.map(({ finding, reason }) => [finding.id, reason])).toEqual([['rest.answer.retcode#type', 'known']]);
    expect(result.gone).toEqual([]);
  });

  it('accepts one departure from a statement and no other', () => {
    const other = { findings: [{ id: 'rest.answer.retcode', reason: 'known' }] };
    const result = applyBaseline(findings, other, all);
    expect(result.accepted).toEqual([]);
    expect(result.gone).toEqual([{ id: 'rest.answer.retcode', reason: 'known' }]);
  });

  it('calls an entry gone only if its statement was checked', () => {
    const entry = { id: 'rest.answer.status#201', reason: 'known' };
    const asked: string[] = [];
    const wasChecked = (checked: boolean) => (statement: string) => {
      asked.push(statement);
      return checked;
    };
    expect(applyBaseline(findings, { findings: [entry] }, wasChecked(true)).gone).toEqual([entry]);
    expect(applyBaseline(findings, { findings: [entry] }, wasChecked(false)).gone).toEqual([]);
    expect(asked).toEqual(['rest.answer.status', 'rest.answer.status']);
  });
});

describe('writing a baseline', () => {
  const text = `{
  "findings": [
    {
      "id": "loginEx.error-codes#100-099",
      "reason": "TODO: why this is accepted"
    },
    {
      "id": "rest.answer.message",
      "reason": "TODO: why this is accepted"
    },
    {
      "id": "rest.answer.retcode#type",
      "reason": "CASE-1"
    }
  ]
}
`;
  const previous = { findings: [{ id: 'rest.answer.retcode#type', reason: 'CASE-1' }] };

  it('keeps the reasons that were given, and is the same in whatever order the findings come', () => {
    expect(baselineOf(findings, previous)).toBe(text);
    expect(baselineOf([...findings].reverse(), previous)).toBe(text);
  });

  it('can be read again, and then asks for the reasons that are missing', () => {
    const again = read(text);
    expect(applyBaseline(findings, again, all).findings).toEqual([]);
    expect(withoutReason(again)).toEqual([
      'baseline: nobody has said yet why loginEx.error-codes#100-099 is accepted; replace its "reason"',
      'baseline: nobody has said yet why rest.answer.message is accepted; replace its "reason"',
    ]);
  });

  it('asks for no reason of what no longer occurs', () => {
    const again = read(text);
    expect(withoutReason(again, again.findings.slice(0, 1))).toEqual([
      'baseline: nobody has said yet why rest.answer.message is accepted; replace its "reason"',
    ]);
  });

  it('drops what no longer occurs, and keeps what was not checked', () => {
    const old = { findings: [{ id: 'logout.answer#x', reason: 'CASE-2' }] };
    expect(baselineOf([], old)).toBe('{\n  "findings": []\n}\n');
    expect(baselineOf([], old, (statement) => statement !== 'logout.answer')).toContain('"reason": "CASE-2"');
  });
});
