import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../src/cli/program.js';
import { ccgw } from './support/ccgw.js';
import { sourcesBehind } from './support/module-graph.js';
import { root } from './support/readme.js';

const program = buildProgram(() => {});
const commands = program.commands
  .filter((command) => command.name() !== 'complete')
  .map((command) => [command.name(), command] as const);

async function helpOf(name: string): Promise<string> {
  const { code, stdout } = await ccgw([name, '--help']);
  expect(code).toBe(0);
  return stdout;
}

/** The lines of a section of a help text. */
function section(help: string, title: RegExp): string[] {
  const lines = help.split('\n');
  const start = lines.findIndex((line) => title.test(line));
  const rest = start < 0 ? [] : lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.trim());
}

it('there are commands to look at', () => {
  expect(commands.map(([name]) => name)).toEqual(expect.arrayContaining(['check', 'emulate', 'mock', 'completion']));
});

describe.each(commands)('the help of ccgw %s', (name, command) => {
  it('has examples, each of them with options that the command has', async () => {
    const examples = section(await helpOf(name), /^Examples?:$/);
    expect(examples.length).toBeGreaterThan(0);
    const own = examples.filter((line) => /\bccgw /.test(line));
    expect(own.length).toBeGreaterThan(0);
    for (const line of own) {
      const [, words = ''] = /\bccgw (.*)$/.exec(line) ?? [];
      const [first, ...options] = words.split(' ');
      expect(first, line).toBe(name);
      for (const option of options.filter((word) => word.startsWith('--'))) expect(optionsOf(command), line).toContain(option);
    }
  });

  it('explains every option in words of its own', () => {
    for (const { flags, description } of command.options) expect(description, flags).toMatch(/^[^A-Z]/);
    expect(command.summary(), 'summary').toMatch(/^[a-z].*[^.]$/);
    expect(command.description(), 'description').toMatch(/^[A-Z].*\.$/);
  });
});

it('names options of the same meaning alike in all commands', () => {
  const placeholders = new Map<string, Set<string>>();
  for (const [, { options }] of commands)
    for (const { long, flags } of options)
      placeholders.set(long ?? '', (placeholders.get(long ?? '') ?? new Set()).add(flags.replace(/^.*--[a-z-]+ ?/, '')));
  const different = [...placeholders].filter(([, each]) => each.size > 1);
  expect(different).toEqual([]);
});

describe('the environment in the help', () => {
  it.each(commands)('of ccgw %s names the variables that its modules read, and no other', async (name, command) => {
    const help = await helpOf(name);
    expect(help).toContain('(env: CCGW_CONFIG)');
    const told = section(help, /^Environment:$/);
    const read = variablesReadBy(name);
    // Node itself reads it, wherever it looks at a certificate.
    if (optionsOf(command).includes('--ca')) read.add('NODE_EXTRA_CA_CERTS');
    expect([...told.join(' ').matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b|^CI\b| CI /g)].map(([variable]) => variable.trim()).sort()).toEqual(
      [...read].sort(),
    );
  });

  it('is looked for where there is some', () => {
    expect(variablesReadBy('check')).toContain('CCGW_PASSWORD');
    expect(variablesReadBy('diff')).toEqual(new Set(['FORCE_COLOR', 'NO_COLOR']));
    expect(variablesReadBy('completion').size).toBe(0);
  });
});

function variablesReadBy(command: string): Set<string> {
  const read = new Set<string>();
  for (const text of sourcesBehind(join(root, `src/cli/${command}.ts`)).values()) {
    for (const [, ...names] of text.matchAll(/process\.env\.([A-Z_]+)|'([A-Z_]+)' in process\.env|'(CCGW_[A-Z]+)'/g))
      for (const name of names) if (name !== undefined) read.add(name);
    if (text.includes("from 'picocolors'")) read.add('NO_COLOR');
  }
  // The whole program reads it.
  read.delete('CCGW_CONFIG');
  return read;
}

function optionsOf(command: Command): string[] {
  return [...command.options, ...program.options].map(({ long }) => long ?? '');
}
