/**
 * Writes the documentation site to `dist/site`, and fails if a link in it leads nowhere.
 *
 * Run by `npm run docs`.
 */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from './site.js';

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error(`docs: unknown argument "${args[0]}"; there are none`);
    return 2;
  }
  const root = process.cwd();
  const folder = join(root, 'dist/site');
  // Beside it, so that a site that was there stays until a new one is whole.
  const unfinished = `${folder}.${process.pid}.tmp`;
  try {
    const { outputs, broken, external } = await buildSite(root, unfinished);
    for (const { page, link, reason } of broken) console.error(`docs: ${page}: the link "${link}" leads nowhere: ${reason}`);
    if (broken.length > 0) return 1;
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
    console.log(`Links to other sites, not followed: ${external.size === 0 ? 'none' : external.size}`);
    for (const [link, pages] of external) console.log(`  ${link} (${pages.join(', ')})`);
    console.log(`\nThe site: ${folder}, ${outputs.length} pages\nOpen it:  ${pathToFileURL(join(folder, 'index.html'))}`);
    return 0;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`docs: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
