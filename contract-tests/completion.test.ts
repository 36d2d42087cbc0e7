import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { editions } from '../src/contract.js';
import { allOperations } from '../src/operation.js';
import { ccgw } from './support/ccgw.js';
import { root } from './support/readme.js';

const run = promisify(execFile);

/** What is offered for the last word, which may be empty. */
async function offered(words: readonly string[], cwd?: string): Promise<string[]> {
  const { code, stdout } = await ccgw(['complete', '--', ...words], {}, cwd === undefined ? {} : { cwd });
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map((line) => line.split('\t')[0] ?? '');
}

it('completes commands, options and the values that are known', async () => {
  expect(await offered(['ch'])).toEqual(['check']);
  expect(await offered(['check', '--ti'])).toEqual(['--timeout']);
  expect(await offered(['check', '--edition', ''])).toEqual([...editions]);
  expect(await offered(['diff', '2023'])).toEqual(['2023-09-27']);
  expect(await offered(['check', '--only', ''])).toEqual(allOperations().map(({ id }) => id));
  expect(await offered(['check', '--report', 'j'])).toEqual(['json=', 'junit=']);
});

it('completes files where an option takes one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-completion-'));
  try {
    await mkdir(join(folder, 'certificates'));
    await writeFile(join(folder, 'certificates/ca.pem'), '');
    await writeFile(join(folder, 'roster.yaml'), '');
    expect(await offered(['emulate', '--roster', 'ro'], folder)).toEqual(['roster.yaml']);
    expect(await offered(['check', '--ca', 'c'], folder)).toEqual(['certificates/']);
    expect(await offered(['check', '--ca', 'certificates/'], folder)).toEqual(['certificates/ca.pem']);
    expect(await offered(['check', '--ca', 'nowhere/'], folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('works in bash, by the script that the command prints', async () => {
  // The package bash-completion, which has the words of the line for the script, need not be installed here.
  const line = 'check --edition 20';
  const words = `_get_comp_words_by_ref() { words=(ccgw ${line}); cur=20; prev=--edition; cword=3; }`;
  const program = `ccgw() { '${process.execPath}' '${join(root, 'dist/src/cli/main.js')}' "$@"; }`;
  const script = `${program}; source <(ccgw completion bash); ${words}; compopt() { :; }; __ccgw_complete; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = await run('bash', ['-c', script]);
  expect(stderr).toBe('');
  expect(stdout).toBe('2023-09-27\n2025-11-13\n');
});

it.each(['zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
  const { code, stdout } = await ccgw(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\bccgw complete '?--/);
});

it('refuses a shell that it does not know', async () => {
  const { code, stderr } = await ccgw(['completion', 'dash']);
  expect(code).toBe(2);
  expect(stderr).toContain('Allowed choices are zsh, bash, fish, powershell.');
});
