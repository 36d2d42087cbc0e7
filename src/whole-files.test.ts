import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFiles } from './whole-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgw-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('replaces all files', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  writeFileSync(one, 'old');
  replaceFiles(
    new Map([
      [one, 'new'],
      [two, 'second'],
    ]),
  );
  expect([readFileSync(one, 'utf8'), readFileSync(two, 'utf8')]).toEqual(['new', 'second']);
  expect(readdirSync(folder)).toEqual(['one', 'two']);
});

it('leaves the old ones, and nothing else, where one cannot be written', () => {
  const one = join(folder, 'one');
  writeFileSync(one, 'old');
  const files = new Map([
    [one, 'new'],
    [join(folder, 'missing', 'two'), 'second'],
  ]);
  expect(() => replaceFiles(files)).toThrow('ENOENT');
  expect(readFileSync(one, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['one']);
});
