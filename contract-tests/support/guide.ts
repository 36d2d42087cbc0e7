import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './readme.js';

/** What a command says if a step is left out. */
export interface Promised {
  readonly command: string;
  readonly says: string;
}

/** Text that the guide has somebody write. */
export interface Edit {
  readonly file: string;
  /** The line that it goes before, `end` for the end of the file, or nothing for a file that is new. */
  readonly before?: string;
  readonly text: string;
  /** What leaving it out leads to. */
  readonly without: Promised;
}

export interface Guide {
  readonly edits: readonly Edit[];
  /** By keyword, what the lint says without it. */
  readonly keywords: ReadonlyMap<string, string>;
  /** The blocks of commands, in their order. */
  readonly commands: readonly string[];
  /** What leaving out the last block of commands before leads to, where there is nothing to write. */
  readonly withoutCommands: readonly Promised[];
}

const isNew = /^`([^`]+)` is new:$/;
const gets = /^`([^`]+)` gets, (?:at its (end)|before `(.+)`):$/;
const says = /^Without .*`([^`]+)` says:$/;
const keyword = /^\| `(x-[\w-]+)` \|.*\| (.+) \|$/;

/**
 * The guide to a new interface in CONTRIBUTING.md.
 *
 * @throws {Error} if it has a block of which nobody knows what it is for, or an edit without what leaving it out leads to
 */
export function readGuide(): Guide {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const guide = text.slice(text.indexOf('\n## Add an interface'));
  const edits: Edit[] = [];
  const commands: string[] = [];
  const withoutCommands: Promised[] = [];
  let waiting: Omit<Edit, 'without'>[] = [];
  for (const [, line = '', language, block = ''] of guide.matchAll(/^(.+)\n\n```(\w+)\n([\s\S]*?)^```$/gm)) {
    const [created, added, promised] = [isNew.exec(line), gets.exec(line), says.exec(line)];
    if (created) waiting.push({ file: created[1] ?? '', text: block });
    else if (added) waiting.push({ file: added[1] ?? '', before: added[2] ?? added[3] ?? '', text: block });
    else if (promised) {
      const without = { command: promised[1] ?? '', says: block.trim() };
      if (waiting.length === 0) withoutCommands.push(without);
      edits.push(...waiting.map((edit) => ({ ...edit, without })));
      waiting = [];
    } else if (language !== 'sh') throw new Error(`CONTRIBUTING.md: nobody knows what this block is for: ${line}`);
    if (language === 'sh') commands.push(block.trim());
  }
  if (waiting.length > 0) throw new Error(`CONTRIBUTING.md: what happens without ${waiting.map(({ file }) => file)}?`);
  const rows = guide.split('\n').flatMap((line) => {
    const [, name, message] = keyword.exec(line) ?? [];
    return name === undefined || message === undefined ? [] : [[name, message] as const];
  });
  return { edits, keywords: new Map(rows), commands, withoutCommands };
}
