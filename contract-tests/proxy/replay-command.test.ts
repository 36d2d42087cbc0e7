import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedRun } from '../../src/check/traffic/read-recording.js';
import { contractOf, type Edition, within } from '../../src/contract.js';
import { allFaults } from '../../src/emulator/faults/index.js';
import { type OperationId, operation } from '../../src/operation.js';
import { ccgw } from '../support/ccgw.js';
import { conversation } from '../support/conversation.js';

const schema = JSON.parse(readFileSync(new URL('../../src/check/report/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file with what was said about an operation, to a gateway with a fault or without. */
async function recorded(id: OperationId, fault?: string, edition: Edition = 'as-published'): Promise<string> {
  const contract = await contractOf(edition);
  const faults = allFaults.filter((each) => each.id === fault);
  const run = await within(contract, () => conversation(operation(id), faults, { contract }));
  return await written(`${id}-${edition}-${fault === undefined ? 'healthy' : 'broken'}`, run);
}

async function written(name: string, { head, exchanges }: RecordedRun, end = ''): Promise<string> {
  const file = join(folder, `${name}.jsonl`);
  await writeFile(file, `${[head, ...exchanges].map((line) => JSON.stringify(line)).join('\n')}\n${end}`);
  return file;
}

describe('ccgw check --replay', () => {
  it('judges a recording of a healthy gateway, and blames it for no refusal', async () => {
    const { code, stdout, stderr } = await ccgw(['check', '--replay', await recorded('rest')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/│ rest +│ [^│]+│ +\d+ │ +\d+ │ +0 │ +\d+ │ ok +│/);
    expect(stdout).toMatch(/│ sayWork +│ [^│]+│ +0 │ +0 │ +0 │ +\d+ │ not in the recording +│/);
    expect(stdout).toMatch(/keeps the contract, but for what was not in the recording: \d+ statements kept, 0 broken, 0 warned of/);
    expect(stderr).toMatch(/^ccgw: \d+ of the requests break the contract: that is the application's/);
  });

  it('finds a departure, names its page and what came before, and has every report', async () => {
    const file = await recorded('rest', 'rest.time.maximum!accepts');
    const reports = ['json', 'junit', 'html', 'sarif'].map((format) => [format, join(folder, `report.${format}`)] as const);
    const { code, stdout } = await ccgw([
      'check',
      '--replay',
      file,
      ...reports.flatMap(([format, path]) => ['--report', `${format}=${path}`]),
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /1\. error: rest with time 86400 was accepted[^\n]* \[rest\.time\.maximum#=86400\]\n {3}expected: a refusal\n {3}actual: {3}success\n {3}page: {5}cec_07_1213[^\n]+\n {3}after: {4}loginEx/,
    );
    for (const [, path] of reports) expect((await readFile(path, 'utf8')).includes('rest.time.maximum'), path).toBe(true);
    validate(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('accepts what a baseline lists, and writes one', async () => {
    const file = await recorded('rest', 'rest.time.maximum!accepts');
    const baseline = join(folder, 'baseline.json');
    expect((await ccgw(['check', '--replay', file, '--write-baseline', baseline])).code).toBe(1);
    const { code, stdout } = await ccgw(['check', '--replay', file, '--baseline', baseline]);
    expect([code, stdout.includes('accepted rest.time.maximum#=86400')]).toEqual([0, true]);
  });

  it('goes by the edition of the recording, unless another one is given', async () => {
    const file = await recorded('rest', undefined, '2023-09-27');
    expect((await ccgw(['check', '--replay', file])).stdout).toMatch(/^Contract \S+ \(2023-09-27\) against /);
    expect((await ccgw(['check', '--replay', file, '--edition', '2025-11-13'])).stdout).toMatch(
      /^Contract \S+ \(2025-11-13\) against /,
    );
  });

  it('goes by another edition only if there is none of the name that the recording has', async () => {
    const run = await conversation(operation('rest'));
    const head = { ...run.head, contract: { ...run.head.contract, edition: '1999-12-31' } };
    const file = await written('unknown-edition', { ...run, head });
    const { code, stderr } = await ccgw(['check', '--replay', file]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('the edition 1999-12-31, which there is not; give one of as-published, '),
    ]);
    expect((await ccgw(['check', '--replay', file, '--edition', '2025-11-13'])).stdout).toContain('(2025-11-13)');
  });

  it('judges the operations of --only alone', async () => {
    const file = await recorded('rest', 'rest.time.maximum!accepts');
    const { code, stdout } = await ccgw(['check', '--replay', file, '--only', 'loginEx,logout']);
    expect([code, stdout.includes('rest.time.maximum')]).toEqual([0, false]);
  });

  it('reads what an editor of Windows has made of it', async () => {
    const run = await conversation(operation('logout'));
    const lines = [run.head, ...run.exchanges].map((line) => JSON.stringify(line));
    const file = join(folder, 'windows.jsonl');
    await writeFile(file, `\uFEFF${lines.join('\r\n')}\r\n\r\n`);
    const { code, stderr } = await ccgw(['check', '--replay', file]);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('was begun')]);
  });

  it('leaves a torn last line out and says so', async () => {
    const run = await conversation(operation('logout'));
    const { code, stderr } = await ccgw(['check', '--replay', await written('torn', run, '{"at":"2026-1')]);
    expect(code).toBe(0);
    expect(stderr).toContain(`torn.jsonl: line ${run.exchanges.length + 2} was begun and not ended, and is left out\n`);
  });

  it.each<[string, (run: RecordedRun) => RecordedRun]>([
    ['no exchange', (run) => ({ ...run, exchanges: [] })],
    [
      'nothing of an operation',
      (run) => ({
        ...run,
        exchanges: run.exchanges.map((each) => ({ ...each, request: { ...each.request, target: '/voicecall/291' } })),
      }),
    ],
    [
      'no answer',
      (run) => ({
        ...run,
        exchanges: run.exchanges.map(({ answer: _, ...each }) => ({ ...each, fault: { code: 'ECONNREFUSED', message: '' } })),
      }),
    ],
  ])('ends with 2 where there is %s', async (name, change) => {
    const run = await conversation(operation('logout'));
    const { code, stdout } = await ccgw(['check', '--replay', await written(name.replaceAll(' ', '-'), change(run))]);
    expect(code).toBe(2);
    expect(stdout).toContain('could not be checked: the recording has no answer to any operation that is judged');
  });

  it.each([
    ['a file that is not there', ['--replay', '/nowhere'], 'cannot be read'],
    ['a file that is none', ['--replay', 'package.json'], 'is no recording'],
    ['a URL', ['http://127.0.0.1:9', '--replay', 'x'], 'leave http://127.0.0.1:9 out'],
    ['an agent', ['--replay', 'x', '--agent', '291'], '--agent has no meaning with --replay'],
    ['a phone', ['--replay', 'x', '--phone', '1'], '--phone has no meaning with --replay'],
    ['a dry run', ['--replay', 'x', '--dry-run'], '--dry-run has no meaning with --replay'],
    ['an authentication', ['--replay', 'x', '--static-guid'], '--static-guid has no meaning with --replay'],
    ['certificates', ['--replay', 'x', '--insecure'], '--insecure has no meaning with --replay'],
  ])('refuses %s with exit code 2', async (_title, args, message) => {
    const { code, stdout, stderr } = await ccgw(['check', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
