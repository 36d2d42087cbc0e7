import { describe, expect, it } from 'vitest';
import { cleanReport, hostile, reportWith, sampleReport } from '../../../contract-tests/support/sample-report.js';
import { githubAnnotations } from './github.js';
import { githubSummary } from './github-summary.js';

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const ofLevel = (text: string, level: string) => lines(text).filter((line) => line.startsWith(`::${level} `));

describe('the annotations of GitHub', () => {
  it('are one line each, the worst first, and notices for what left the baseline', () => {
    const heads = lines(githubAnnotations(sampleReport)).map((line) => line.replace(/^::(\w+) title=([^,]*?)(,.*)?::.*$/, '$1 $2'));
    expect(heads).toEqual([
      'error the gateway could not be checked in full',
      'error logout was not checked',
      'error agent 291 may still be signed in',
      'error rest%3A rest.answer.retcode',
      'error rest%3A rest.answer.message',
      'warning loginEx%3A loginEx.error-codes',
      'notice baseline',
    ]);
  });

  it('say everything that is known of a finding, and point at the document', () => {
    expect(githubAnnotations(sampleReport)).toContain(
      '::error title=rest%3A rest.answer.retcode,file=node_modules/cc-gateway-contract/generated/openapi.yaml,line=391::' +
        'retcode is neither "0" nor a code NNN-NNN%0A%0Aexpected:  "0" or a code NNN-NNN as a JSON string%0Aactual:    0%0A',
    );
    expect(githubAnnotations(sampleReport)).toContain('::notice title=baseline::rest.answer.status no longer occurs');
  });

  it('escape what GitHub would take for a part of the command', () => {
    const [finding] = sampleReport.findings;
    if (finding === undefined) throw new Error('the sample has no finding');
    const nasty = { ...finding, statement: 'a,b:c%d\ne', message: '100%\r\nsure\r::stop' };
    const text = githubAnnotations({ ...cleanReport, findings: [nasty] });
    expect(text).toMatch(/^::error title=rest%3A a%2Cb%3Ac%25d e,file=/);
    expect(text).toContain('::100%25%0Asure\\u000d::stop%0A');
    expect(text.match(/\n/g)).toHaveLength(1);
  });

  it('let no answer of a gateway begin a command of its own', () => {
    expect(hostile).toContain('\n::error::');
    expect(lines(githubAnnotations(sampleReport)).filter((line) => line.startsWith('::error::'))).toEqual([]);
  });

  it('are at most ten of a level, the last of which says how many more there are', () => {
    const text = githubAnnotations(reportWith(12, 11));
    expect(ofLevel(text, 'error')).toHaveLength(10);
    expect(ofLevel(text, 'warning')).toHaveLength(10);
    expect(ofLevel(text, 'error').at(-1)).toMatch(/^::error title=more::There are 3 more of this kind;/);
    expect(ofLevel(text, 'warning').at(-1)).toMatch(/^::warning title=more::There are 2 more of this kind;/);
  });

  it('are all shown where there are just ten', () => {
    const text = githubAnnotations(reportWith(10, 0));
    expect(lines(text)).toHaveLength(10);
    expect(text).not.toContain('title=more');
  });

  it('are none where nothing was found', () => {
    expect(githubAnnotations(cleanReport)).toBe('');
  });
});

describe('the summary for GitHub', () => {
  it('begins with the verdict and has a table of operations', () => {
    const text = githubSummary(sampleReport);
    expect(text).toMatch(/^## The gateway departs from the contract\n/);
    expect(text).toContain('Statements: 1 kept, 2 broken, 1 warned of, 1 accepted, 2 not checked.');
    expect(text).toContain(
      '| loginEx | 1 | 0 | 1 | 0 | 0 | 2 |\n| setAgentAutoEnterIdle | 0 | 0 | 0 | 1 | 0 | 1 |\n| rest | 0 | 2 | 0 | 0 | 1 | 3 |',
    );
    expect(githubSummary(cleanReport)).toMatch(/^## The gateway keeps the contract\n/);
    expect(githubSummary({ ...cleanReport, obstacles: sampleReport.obstacles })).toMatch(/^## The gateway could not be checked\n/);
  });

  it('has the findings in full, what is accepted and what is gone', () => {
    const text = githubSummary(sampleReport);
    expect(text).toContain('<summary><b>error</b> rest: retcode is neither "0" nor a code NNN-NNN</summary>\n\n```text\n');
    expect(text).toContain('### Accepted by the baseline\n\n- <code>setAgentAutoEnterIdle&#46;answer&#46;media&#45;type</code>');
    expect(text).toContain('### No longer occurs, can leave the baseline\n\n- <code>rest&#46;answer&#46;status</code>');
    expect(text).toContain('- agent 291 may still be signed in&#58; its');
  });

  it('keeps what a gateway has answered within its fence, and has no markup of it outside', () => {
    const text = githubSummary(sampleReport);
    expect(text).toContain('\n````text\nmessage is no text: </script><img');
    const outside = text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toMatch(/<(img|\/script)/);
    expect(outside).toContain('message is no text: &lt;/script&gt;&lt;img');
  });

  it('stays below the size above which GitHub drops it, and says how many findings have no room', () => {
    const text = githubSummary(reportWith(3000, 0));
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toMatch(/And \d+ more findings, for which there is no room here\./);
    expect(githubSummary(reportWith(3, 0))).not.toContain('no room');
  });
});
