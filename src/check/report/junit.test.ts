import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cleanReport, sampleReport } from '../../../contract-tests/support/sample-report.js';
import { junitReport } from './junit.js';
import type { Report } from './types.js';

const schema = await readFile(new URL('../../../contract-tests/support/junit.xsd', import.meta.url), 'utf8');

async function problems(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
}

/** The element of a test case as text, by a part of its name. */
function testCase(xml: string, name: string): string {
  const all = xml.match(/<testcase [^>]*?(?:\/>|>[\s\S]*?<\/testcase>)/g) ?? [];
  return all.find((element) => /name="([^"]*)"/.exec(element)?.[1]?.includes(name)) ?? '';
}

/** The start tags of an element. */
const tags = (xml: string, name: string) => xml.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? [];

describe('the JUnit report', () => {
  it('is what the schema of JUnit XML demands, whatever the gateway has answered', async () => {
    expect(await problems(junitReport(sampleReport))).toEqual([]);
    expect(await problems(junitReport(cleanReport))).toEqual([]);
  });

  it('is held against a schema that refuses what is wrong', async () => {
    const xml = junitReport(sampleReport);
    expect(await problems(xml.replace('tests="', 'test="'))).not.toEqual([]);
    expect(await problems(xml.replace('\\u0000', '\u0001'))).not.toEqual([]);
    expect(await problems(xml.replace('</failure>', '</failure><skipped message=""/>'))).not.toEqual([]);
  });

  it('has a suite for the check itself and one for each operation, with their counts', () => {
    const xml = junitReport(sampleReport);
    const rest = 'timestamp="2026-03-04T05:06:07">';
    expect(tags(xml, 'testsuite')).toEqual([
      `<testsuite name="the check itself" tests="3" failures="0" errors="3" skipped="0" time="12.345" ${rest}`,
      `<testsuite name="loginEx" tests="2" failures="0" errors="0" skipped="0" time="0.000" ${rest}`,
      `<testsuite name="setAgentAutoEnterIdle" tests="1" failures="0" errors="0" skipped="1" time="0.000" ${rest}`,
      `<testsuite name="rest" tests="3" failures="2" errors="0" skipped="1" time="0.000" ${rest}`,
      `<testsuite name="logout" tests="1" failures="0" errors="0" skipped="1" time="0.000" ${rest}`,
    ]);
    expect(tags(xml, 'testsuites')).toEqual([
      '<testsuites name="Contract 0.1.0 (as-published) against https://gateway.example:8043/agentgateway/resource" time="12.345" tests="10" failures="2" errors="3">',
    ]);
  });

  it('shows a broken statement as a failure with everything that is known of it', () => {
    const element = testCase(junitReport(sampleReport), '(rest.answer.retcode)');
    expect(element).toContain('name="The retcode is &quot;0&quot; for a success and a code otherwise. (rest.answer.retcode)"');
    expect(element).toContain('classname="rest"');
    expect(element).toContain('file="node_modules/cc-gateway-contract/generated/openapi.yaml" line="391"');
    expect(element).toContain('<failure message="retcode is neither &quot;0&quot; nor a code NNN-NNN" type="retcode">');
    for (const text of [
      'expected:  &quot;0&quot; or a code NNN-NNN as a JSON string',
      'actual:    0',
      'statement: rest.answer.retcode, openapi.yaml:391',
      'page:      cec_07_1213 (2023-09-27) Applying for Rest',
      'also at:   setCustomState, logout',
      'repeat:\ncurl -X POST -H &quot;Guid: $GUID&quot;',
    ]) {
      expect(element).toContain(text);
    }
  });

  it('lets a statement with warnings alone pass, and tells them in its output', () => {
    const element = testCase(junitReport(sampleReport), '(loginEx.error-codes)');
    expect(element).toContain('<system-out>warning: the page does not list the code 100-099');
    expect(element).not.toMatch(/<(failure|error|skipped)/);
  });

  it('skips what was not checked and what the baseline accepts, with the reason', () => {
    const xml = junitReport(sampleReport);
    expect(testCase(xml, '(rest.prolong-when-resting)')).toContain('<skipped message="the rest was refused before"/>');
    const accepted = testCase(xml, '(setAgentAutoEnterIdle.answer.media-type)');
    expect(accepted).toContain('<skipped message="accepted by the baseline: CASE-1234: mended in the next release"/>');
    expect(accepted).toContain('actual:    text/plain');
  });

  it('shows what stood in the way of the check as errors', () => {
    const xml = junitReport({ ...cleanReport, agents: sampleReport.agents, obstacles: sampleReport.obstacles });
    expect(testCase(xml, 'could not be checked')).toContain(
      '<error message="gateway.example:8043 closed the connection without an answer" type="could not be checked in full">',
    );
    expect(testCase(xml, '291')).toContain(
      '<error message="its sign-out was not confirmed" type="may still be signed in">agent 291 may still be signed in: its',
    );
    expect(xml).not.toContain('agent 292');
    expect(xml).not.toContain('the check was complete');
  });

  it('has a test case that passes where the check was complete', () => {
    const element = testCase(junitReport(cleanReport), 'the check was complete');
    expect(element).toBe('<testcase name="the check was complete" classname="the check itself" time="12.345"/>');
  });

  it('writes characters out that XML forbids, and keeps those that it admits', () => {
    const element = testCase(junitReport(sampleReport), '(rest.answer.message)');
    expect(element).toContain('a\\u0000b\\u001b[31mc\\ud800d\\udc00e\\u202ef\\uffff\u{1f642}');
  });

  it('lets no statement pass that is called broken, even if no finding says why', () => {
    const broken = {
      ...cleanReport,
      statements: cleanReport.statements.map((entry) => ({ ...entry, outcome: 'broken' as const })),
    };
    expect(testCase(junitReport(broken), '(loginEx.answer.status)')).toContain('<failure ');
  });

  it('does not lose a finding whose statement is not listed', () => {
    const statements = sampleReport.statements.filter(({ statement }) => statement !== 'rest.answer.retcode');
    const report: Report = { ...sampleReport, statements };
    expect(testCase(junitReport(report), '(rest.answer.retcode)')).toContain('<failure ');
  });
});
