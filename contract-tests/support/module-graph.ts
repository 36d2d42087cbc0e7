import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The source of a module and of all that it imports from the project, by path. */
export function sourcesBehind(file: string, known: Map<string, string> = new Map()): ReadonlyMap<string, string> {
  if (known.has(file)) return known;
  const text = readFileSync(file, 'utf8');
  known.set(file, text);
  for (const [, isType, path = ''] of text.matchAll(/^import (type )?[^;]*?from '(\.[^']+)';/gm)) {
    const imported = join(dirname(file), path.replace(/\.js$/, '.ts'));
    if (isType === undefined && existsSync(imported)) sourcesBehind(imported, known);
  }
  return known;
}
