import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cleanReport, sampleReport } from '../../../contract-tests/support/sample-report.js';
import type { Source } from '../../descriptor.js';
import type { Outcome, SentRequest } from '../exchange.js';
import type { Coverage, CoverageEntry } from './coverage.js';
import type { Finding, Report, ShownExchange, StatementResult } from './types.js';

interface ObjectSchema {
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, ObjectSchema & { readonly items?: ObjectSchema; readonly description?: string }>>;
}

const schema = JSON.parse(readFileSync(new URL('report.schema.json', import.meta.url), 'utf8')) as ObjectSchema & {
  readonly $defs: Readonly<Record<string, ObjectSchema>>;
};
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** What the schema says of a report after it was written to a file and read again. */
function problems(report: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every field of a type, and whether it may be missing in JSON. The compiler refuses a list that is not complete. */
type Fields<T> = { readonly [Name in keyof T]-?: undefined extends T[Name] ? 'optional' : 'required' };

const reportFields: Fields<Report> = {
  target: 'required',
  contract: 'required',
  startedAt: 'required',
  durationMs: 'required',
  counts: 'required',
  findings: 'required',
  accepted: 'required',
  gone: 'required',
  notChecked: 'required',
  obstacles: 'required',
  agents: 'required',
  requests: 'required',
  statements: 'required',
  coverage: 'required',
};
const contractFields: Fields<Report['contract']> = { version: 'required', edition: 'required' };
const countsFields: Fields<Report['counts']> = {
  passed: 'required',
  failed: 'required',
  warned: 'required',
  accepted: 'required',
  skipped: 'required',
};
const acceptedFields: Fields<Report['accepted'][number]> = { finding: 'required', reason: 'required' };
const goneFields: Fields<Report['gone'][number]> = { id: 'required', reason: 'required' };
const notCheckedFields: Fields<Report['notChecked'][number]> = { operation: 'required', reason: 'required' };
const obstacleFields: Fields<Report['obstacles'][number]> = { reason: 'required', advice: 'required' };
const agentFields: Fields<Report['agents'][number]> = { agent: 'required', signedOut: 'required' };
const coverageFields: Fields<Coverage> = {
  operations: 'required',
  parameters: 'required',
  statements: 'required',
  errorCodes: 'required',
  events: 'required',
};
const findingFields: Fields<Finding> = {
  id: 'required',
  check: 'required',
  operation: 'required',
  alsoAt: 'required',
  severity: 'required',
  message: 'required',
  expected: 'required',
  actual: 'required',
  statement: 'required',
  source: 'required',
  line: 'required',
  after: 'optional',
  repeat: 'required',
  exchange: 'optional',
};
const statementFields: Fields<StatementResult> = {
  statement: 'required',
  operation: 'required',
  text: 'required',
  source: 'required',
  line: 'required',
  outcome: 'required',
  reason: 'optional',
  findings: 'required',
};
const sourceFields: Fields<Source> = { page: 'required', edition: 'required', title: 'optional' };
const exchangeFields: Fields<ShownExchange> = { request: 'required', outcome: 'required' };
const requestFields: Fields<SentRequest> = { method: 'required', url: 'required', headers: 'required', body: 'optional' };
const answerFields: Fields<Extract<Outcome, { kind: 'answer' }>> = {
  kind: 'required',
  status: 'required',
  headers: 'required',
  cookies: 'required',
  body: 'required',
};
const faultFields: Fields<Extract<Outcome, { kind: 'fault' }>> = { kind: 'required', code: 'required', message: 'required' };
const entryFields: Fields<CoverageEntry> = { covered: 'required', missed: 'required' };

const inReport = (name: string) => schema.properties?.[name];

describe('the schema of the JSON report', () => {
  it('accepts reports', () => {
    expect(problems(sampleReport)).toEqual([]);
    expect(problems(cleanReport)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a field too many', { extra: 1 }, ' must NOT have additional properties'],
    ['a field too few', { gone: undefined }, " must have required property 'gone'"],
    ['a time in another form', { startedAt: '4 March 2026' }, '/startedAt must match pattern "^\\d{4}-'],
    ['a count below zero', { counts: { ...sampleReport.counts, failed: -1 } }, '/counts/failed must be >= 0'],
    [
      'a severity that there is not',
      { findings: [{ ...sampleReport.findings[0], severity: 'fatal' }] },
      '/findings/0/severity must be equal',
    ],
    ['a line before the first', { findings: [{ ...sampleReport.findings[0], line: 0 }] }, '/findings/0/line must be >= 1'],
    [
      'an outcome that there is not',
      { statements: [{ ...sampleReport.statements[0], outcome: 'passed' }] },
      '/statements/0/outcome must be equal',
    ],
    ['a number for requests in words', { requests: { rest: 'two' } }, '/requests/rest must be integer'],
  ])('refuses %s', (_, change, problem) => {
    expect(problems({ ...sampleReport, ...change })).toEqual([expect.stringContaining(problem)]);
  });

  it.each<[string, Readonly<Record<string, string>>, ObjectSchema | undefined]>([
    ['Report', reportFields, schema],
    ['contract', contractFields, inReport('contract')],
    ['counts', countsFields, inReport('counts')],
    ['accepted', acceptedFields, inReport('accepted')?.items],
    ['gone', goneFields, inReport('gone')?.items],
    ['notChecked', notCheckedFields, inReport('notChecked')?.items],
    ['obstacles', obstacleFields, inReport('obstacles')?.items],
    ['agents', agentFields, inReport('agents')?.items],
    ['coverage', coverageFields, inReport('coverage')],
    ['Finding', findingFields, schema.$defs.finding],
    ['StatementResult', statementFields, schema.$defs.statement],
    ['Source', sourceFields, schema.$defs.source],
    ['ShownExchange', exchangeFields, schema.$defs.exchange],
    ['SentRequest', requestFields, schema.$defs.request],
    ['answer', answerFields, schema.$defs.answer],
    ['fault', faultFields, schema.$defs.fault],
    ['CoverageEntry', entryFields, schema.$defs.coverage],
  ])('has exactly the fields of the type: %s', (_, fields, part) => {
    expect(Object.keys(part?.properties ?? {}).sort()).toEqual(Object.keys(fields).sort());
    expect([...(part?.required ?? [])].sort()).toEqual(
      Object.keys(fields)
        .filter((name) => fields[name] === 'required')
        .sort(),
    );
    expect(part?.additionalProperties).toBe(false);
  });
});
