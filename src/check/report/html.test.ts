import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cleanReport, sampleReport } from '../../../contract-tests/support/sample-report.js';
import { leftOut } from '../finding.js';
import { githubSummary } from './github-summary.js';
import { htmlReport } from './html.js';

/** What is within the only element of a name. */
function within(page: string, name: string): string {
  const [found, ...others] = page.match(new RegExp(`(?<=<${name}>)[\\s\\S]*?(?=</${name}>)`, 'g')) ?? [];
  if (found === undefined || others.length > 0) throw new Error(`not just one ${name}`);
  return found;
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the HTML report', () => {
  it.each([
    ['with findings', sampleReport],
    ['without', cleanReport],
  ])('admits its own style and script and nothing else: %s', (_, report) => {
    const page = htmlReport(report);
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash(within(page, 'style'))}'; ` +
        `script-src 'sha256-${hash(within(page, 'script'))}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('names no address but that of the gateway, as text', () => {
    const page = htmlReport(cleanReport);
    expect(page).not.toMatch(/\b(src|action|srcset|poster)=["']?\w/);
    expect(page.match(/(?<=href=")[^"]*/g)).toEqual(['#findings']);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('says in its verdict what was left out, as the summary for GitHub does', () => {
    const statements = cleanReport.statements.map((each) => ({ ...each, outcome: 'unchecked', reason: leftOut }) as const);
    const report = { ...cleanReport, statements };
    expect(within(htmlReport(report), 'h1')).toBe('The gateway keeps the contract, but for what was left out on request');
    expect(githubSummary(report)).toMatch(/^## The gateway keeps the contract, but for what was left out on request\n/);
    expect(within(htmlReport(cleanReport), 'h1')).toBe('The gateway keeps the contract');
  });

  it('is the same for the same report', () => {
    expect(htmlReport(sampleReport)).toBe(htmlReport(structuredClone(sampleReport)));
  });
});
