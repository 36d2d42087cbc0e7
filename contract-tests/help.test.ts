import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../src/cli/program.js';
import { ccgw } from './support/ccgw.js';

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

it('names the environment variables that a command heeds', async () => {
  expect(section(await helpOf('check'), /^Environment:$/).join('\n')).toMatch(/CCGW_PASSWORD [\s\S]*NO_COLOR /);
  for (const [name] of commands) expect(await helpOf(name)).toContain('(env: CCGW_CONFIG)');
});

function optionsOf(command: Command): string[] {
  return [...command.options, ...program.options].map(({ long }) => long ?? '');
}
