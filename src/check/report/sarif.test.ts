import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { cleanReport, sampleReport } from '../../../contract-tests/support/sample-report.js';
import { sarifReport } from './sarif.js';
import type { Report } from './types.js';

/** The official schema, of draft 4; what it uses of it means the same to a validator of draft 7 once its name is gone. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv({
  strict: false,
  // One of its patterns is none under the stricter rules.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://base.example'),
    'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text),
  },
});
const validate = ajv.compile(schema);

function problems(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function runOf(report: Report): Run {
  const [run] = (JSON.parse(sarifReport(report)) as Log).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('the SARIF report', () => {
  it('is what the official schema demands, whatever the gateway has answered', () => {
    expect(problems(sarifReport(sampleReport))).toEqual([]);
    expect(problems(sarifReport(cleanReport))).toEqual([]);
  });

  it('is held against a schema that refuses what is wrong', () => {
    expect(problems(sarifReport(sampleReport).replace('"level": "error"', '"level": "fatal"'))).not.toEqual([]);
    expect(problems(sarifReport(sampleReport).replace('"startLine": 391', '"startLine": 0'))).not.toEqual([]);
    expect(problems(sarifReport(sampleReport).replace('"startTimeUtc": "2026-03-04T', '"startTimeUtc": "2026-03-04 '))).not.toEqual(
      [],
    );
  });

  it('has a rule for each statement that a finding cites, with its text and its page', () => {
    const { rules } = runOf(sampleReport).tool.driver;
    expect(rules?.map(({ id }) => id)).toEqual([
      'rest.answer.retcode',
      'rest.answer.message',
      'loginEx.error-codes',
      'setAgentAutoEnterIdle.answer.media-type',
    ]);
    expect(rules?.[0]).toMatchObject({
      shortDescription: { text: 'The retcode is "0" for a success and a code otherwise.' },
      help: { text: 'Documented on page cec_07_1213 (2023-09-27) Applying for Rest; openapi.yaml:391 of cc-gateway-contract.' },
    });
    expect(rules?.some((rule) => 'helpUri' in rule)).toBe(false);
  });

  it('has a result for each finding: level, rule, place and a fingerprint that is the same in every run', () => {
    const { results } = runOf(sampleReport);
    expect(results?.map(({ level, ruleId, ruleIndex }) => [level, ruleId, ruleIndex])).toEqual([
      ['error', 'rest.answer.retcode', 0],
      ['error', 'rest.answer.message', 1],
      ['warning', 'loginEx.error-codes', 2],
      ['error', 'setAgentAutoEnterIdle.answer.media-type', 3],
    ]);
    expect(results?.[0]).toMatchObject({
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'node_modules/cc-gateway-contract/generated/openapi.yaml' },
            region: { startLine: 391 },
          },
          logicalLocations: [{ name: 'rest' }],
        },
      ],
      partialFingerprints: { 'findingId/v1': 'rest.answer.retcode#type' },
    });
    expect(results?.[0]?.message.text).toMatch(
      /^retcode is neither "0" nor a code NNN-NNN\n[\s\S]*actual: {4}0\n[\s\S]*repeat:\ncurl -X POST/,
    );
    expect(results?.[1]?.message.text).toContain('\\u001b[31m');
  });

  it('suppresses what the baseline accepts, and says of all others that they are not suppressed', () => {
    expect(runOf(sampleReport).results?.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: 'external', status: 'accepted', justification: 'CASE-1234: mended in the next release' }],
    ]);
    const none = runOf({ ...sampleReport, accepted: [] }).results ?? [];
    expect(none).toHaveLength(3);
    expect(none.some((result) => 'suppressions' in result)).toBe(false);
  });

  it('says that the check was not complete, and what stood in its way', () => {
    expect(runOf(sampleReport).invocations).toEqual([
      {
        executionSuccessful: false,
        startTimeUtc: '2026-03-04T05:06:07.890Z',
        endTimeUtc: '2026-03-04T05:06:20.235Z',
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {
              text: 'the gateway could not be checked in full: gateway.example:8043 closed the connection without an answer; is the port right?',
            },
          },
          { level: 'error', message: { text: 'logout was not checked: the connection was cut' } },
          {
            level: 'warning',
            message: {
              text: 'agent 291 may still be signed in: its sign-out was not confirmed; two minutes without a poll sign it out',
            },
          },
        ],
      },
    ]);
    expect(runOf(cleanReport).invocations?.[0]).toMatchObject({ executionSuccessful: true });
  });
});
