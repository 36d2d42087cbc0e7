import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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

/** What bash offers by the script that the command prints. The package bash-completion, which has the words of the line, need not be installed here. */
async function offeredByBash(words: readonly string[], cwd?: string): Promise<string> {
  const quoted = words.map((word) => `'${word}'`);
  const line = `_get_comp_words_by_ref() { words=(ccgw ${quoted.join(' ')}); cur=${quoted.at(-1)}; cword=${words.length}; }`;
  const program = `ccgw() { '${process.execPath}' '${join(root, 'dist/src/cli/main.js')}' "$@"; }`;
  const script = `${program}; source <(ccgw completion bash); ${line}; compopt() { :; }; __ccgw_complete; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = await run('bash', ['-c', script], cwd === undefined ? {} : { cwd });
  expect(stderr).toBe('');
  return stdout;
}

it('works in bash, by the script that the command prints', async () => {
  expect(await offeredByBash(['check', '--edition', '20'])).toBe('2023-09-27\n2025-11-13\n');
  expect(await offeredByBash(['check', '--edition=2023'])).toBe('2023-09-27\n');
  expect(await offeredByBash(['ch'])).toBe('check\n');
});

it('runs nothing in bash that stands in the name of a file or in the line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-completion-'));
  try {
    await writeFile(join(folder, '$(touch pwned).pem'), '');
    await writeFile(join(folder, 'a b.pem'), '');
    expect((await offeredByBash(['check', '--ca', ''], folder)).split('\n').sort()).toEqual([
      '',
      '\\$\\(touch\\ pwned\\).pem',
      'a\\ b.pem',
    ]);
    await offeredByBash(['check', '--ca', '$(touch pwned)', '`touch pwned`'], folder);
    expect((await readdir(folder)).sort()).toEqual(['$(touch pwned).pem', 'a b.pem']);
  } finally {
    await rm(folder, { recursive: true });
  }
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
