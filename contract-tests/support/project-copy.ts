import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './readme.js';

/** What the document is built and compiled from. */
const parts = ['openapi', 'src', 'generated', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'redocly.yaml'];

/**
 * A copy of the project with the installed packages, to be removed by whoever asks for it.
 *
 * @param more what it needs besides, for more than to be built and compiled
 * @returns its folder
 */
export function copyOfProject(more: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'ccgw-operation-'));
  for (const part of [...parts, ...more]) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Puts text into a file before some other text.
 *
 * @throws {Error} if the file does not have that exactly once
 */
export function addBefore(file: string, before: string, added: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${file} has no such line, or more than one: ${before}`);
  writeFileSync(
    file,
    text.replace(before, () => added + before),
  );
}
