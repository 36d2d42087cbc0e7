import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of the README or a guide. */
export interface Block {
  /** The file, from the root of the project. */
  readonly page: string;
  readonly language: string;
  readonly text: string;
  /** The block of text right behind it, with nothing between: what it prints. */
  readonly output: string | undefined;
}

/** The README and the guides, by file. */
export const documentation: ReadonlyMap<string, string> = new Map(
  ['README.md', ...readdirSync(join(root, 'src/site/guides')).map((name) => `src/site/guides/${name}`)].map((page) => [
    page,
    readFileSync(join(root, page), 'utf8'),
  ]),
);

export const readme = documentation.get('README.md') ?? '';

export function guide(name: string): string {
  const text = documentation.get(`src/site/guides/${name}.md`);
  if (text === undefined) throw new Error(`there is no guide "${name}"`);
  return text;
}

/** The fenced blocks of all of them. */
export const blocks: readonly Block[] = [...documentation].flatMap(([page, text]) => {
  const found = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = '', inside = ''] = match;
    return { page, language, text: inside.trimEnd(), begin: match.index, end: match.index + whole.length };
  });
  return found.map(({ begin: _, end, ...block }, index) => {
    const next = found[index + 1];
    const isOutput = block.language !== 'text' && next?.language === 'text' && text.slice(end, next.begin).trim() === '';
    return { ...block, output: isOutput ? next.text : undefined };
  });
});

/** The blocks in a language, each text once: what is on several pages has the same words there. */
export function textsIn(language: string): string[] {
  return [...new Set(blocks.filter((block) => block.language === language).map(({ text }) => text))];
}

/** What pages show as printed by a command or a piece of code: at least one output. */
export function outputsOf(text: string): string[] {
  const outputs = blocks.filter((block) => block.text === text).flatMap(({ output }) => (output === undefined ? [] : [output]));
  if (outputs.length === 0) throw new Error(`no page shows what this prints: ${text}`);
  return outputs;
}

/**
 * The parts of an output as a page shows it that were not printed so, in that order. A line `...` stands for what is left out; what is before
 * the first one has to be the begin of what was printed, and what is behind the last one its end.
 */
export function unprinted(printed: string, shown: string): string[] {
  const text = printed.trim();
  const parts = shown.split(/^\.\.\.$/m).map((part) => part.trim());
  let from = 0;
  return parts.filter((part, index) => {
    const isLast = index === parts.length - 1;
    const at = isLast && index > 0 ? text.lastIndexOf(part) : text.indexOf(part, from);
    const fits = at >= from && (index > 0 || at === 0) && (!isLast || part === '' || at + part.length === text.length);
    if (fits) from = at + part.length;
    return !fits;
  });
}
