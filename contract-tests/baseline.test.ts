import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allFaults } from '../src/emulator/faults/index.js';
import { ccgw } from './support/ccgw.js';
import { gateway } from './support/gateway.js';

const faults = (...ids: string[]) => allFaults.filter(({ id }) => ids.includes(id));
const args = ['--agent', '291', '--skip', 'getAgentEvent'];
const env = { CCGW_PASSWORD: '' };

async function folder(): Promise<{ file: (name: string) => string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'ccgw-baseline-'));
  return { file: (name) => join(path, name), [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

describe('a baseline', () => {
  it('is written, given reasons, and accepts what it lists; new findings fail, and those that are gone are pointed out', async () => {
    await using server = await gateway();
    await using place = await folder();
    const baseline = place.file('baseline.json');
    server.emulator.faults = faults('rest.time.maximum!accepts', 'setCustomState.customstate.maximum!accepts');
    // The same line again and again: at first there is no such file.
    const both = ['--baseline', baseline, '--write-baseline', baseline];
    const first = await ccgw(['check', server.baseUrl, ...args, ...both], env);
    expect(first.code).toBe(1);
    const written = JSON.parse(await readFile(baseline, 'utf8')) as { findings: { id: string; reason: string }[] };
    expect(written.findings.map(({ id }) => id)).toEqual(['rest.time.maximum#=86400', 'setCustomState.customstate.maximum#=65535']);

    const unexplained = await ccgw(['check', server.baseUrl, ...args, '--baseline', baseline], env);
    expect(unexplained.code).toBe(0);
    expect(unexplained.stdout).toContain(
      'The gateway keeps the contract, but for what was left out on request and accepted by the baseline: ',
    );
    expect(unexplained.stderr).toContain('nobody has said yet why rest.time.maximum#=86400 is accepted');

    const findings = written.findings.map(({ id }) => ({ id, reason: 'ticket 17' }));
    await writeFile(baseline, JSON.stringify({ findings }));
    server.emulator.faults = faults('rest.time.maximum!accepts', 'rest.restcause.maximum!accepts');
    const report = place.file('report.json');
    const second = await ccgw(['check', server.baseUrl, ...args, '--baseline', baseline, '--report', `json=${report}`], env);
    expect(second.code).toBe(1);
    expect(second.stderr).toBe(`ccgw: written to ${report}\n`);
    expect(second.stdout).toContain('1. error: rest with restcause 256');
    expect(second.stdout).toContain('accepted rest.time.maximum#=86400');
    expect(second.stdout).toContain('gone: setCustomState.customstate.maximum#=65535');
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      counts: { failed: 1, warned: 0, accepted: 1 },
      accepted: [{ finding: { id: 'rest.time.maximum#=86400' }, reason: 'ticket 17' }],
      gone: [{ id: 'setCustomState.customstate.maximum#=65535' }],
    });
  });
});

describe('on GitHub Actions', () => {
  it('findings become annotations of the file and line of the contract, and a summary', async () => {
    await using server = await gateway();
    await using place = await folder();
    server.emulator.faults = faults('rest.time.maximum!accepts');
    const summary = place.file('summary.md');
    await writeFile(summary, '');
    const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { code, stdout } = await ccgw(['check', server.baseUrl, ...args], { ...env, ...github });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error [^\n]*file=node_modules\/cc-gateway-contract\/generated\/openapi\.yaml,line=\d+[^\n]*::/m);
    expect(await readFile(summary, 'utf8')).toContain('rest.time.maximum');
  });

  it('elsewhere there are none', async () => {
    await using server = await gateway();
    server.emulator.faults = faults('rest.time.maximum!accepts');
    const { stdout } = await ccgw(['check', server.baseUrl, ...args], env);
    expect(stdout).toContain('rest.time.maximum');
    expect(stdout).not.toContain('::error');
  });
});

describe('the report files', () => {
  it('are written in every format at once, none holds a secret, and each names the finding', async () => {
    await using server = await gateway();
    await using place = await folder();
    server.emulator.faults = faults('rest.time.maximum!accepts');
    const formats = ['json', 'junit', 'html', 'sarif'];
    const options = formats.flatMap((format) => ['--report', `${format}=${place.file(format)}`]);
    const { code } = await ccgw(['check', server.baseUrl, ...args, ...options], { CCGW_PASSWORD: 'correct horse' });
    expect(code).toBe(1);
    const guids = server.requests.flatMap(({ headers }) => headers.guid || []).filter((guid) => !guid.startsWith('00000000'));
    expect(guids.length).toBeGreaterThan(20);
    for (const format of formats) {
      const text = await readFile(place.file(format), 'utf8');
      expect(text).toContain('rest.time.maximum');
      expect(text).not.toContain('correct horse');
      expect(guids.filter((guid) => text.includes(guid.slice(0, 18)))).toEqual([]);
    }
    const schema = JSON.parse(
      await readFile(new URL(import.meta.resolve('cc-gateway-contract/report.schema.json')), 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    const report: unknown = JSON.parse(await readFile(place.file('json'), 'utf8'));
    expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
  });
});
