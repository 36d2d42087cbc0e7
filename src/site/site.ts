import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { layOut } from './layout.js';
import { type BrokenLink, brokenLinks, externalLinks, isExternal, type LinkedPage, readLinks } from './links.js';
import { asWritten, type Links, renderMarkdown } from './markdown.js';
import { namesOf } from './names.js';
import { type Page, pages, sections } from './pages.js';
import { published, readDocument, referenceDocument, references, renderReference } from './reference.js';

/** What came of building the site. */
export interface Built {
  /** The pages that were written, from the root of the site. */
  readonly outputs: readonly string[];
  /** Of the site, and of the sources as they stand in the repository. */
  readonly broken: readonly BrokenLink[];
  /** The addresses of other sites, each with the pages that link to it. */
  readonly external: ReadonlyMap<string, readonly string[]>;
}

/**
 * Writes the site.
 *
 * @param root folder of the project, with `generated/` as it is there
 * @param folder for the site; it is made, and its files are replaced
 * @throws {Error} if a page cannot be made
 */
export async function buildSite(root: string, folder: string): Promise<Built> {
  await mkdir(folder, { recursive: true });
  const linked = new Map<string, LinkedPage>();
  const assets = new Set<string>();
  const named = namesOf(await readDocument(root, published), published);
  for (const page of pages) {
    const text = await readFile(join(root, page.source), 'utf8');
    const links: Links = {
      address: (href) => addressOf(href, page, root, assets),
      named: (code) => named(code, page),
    };
    const html = layOut(page, renderedAt(page, text, links), sections, references);
    linked.set(page.output, readLinks(html));
    await writeFile(join(folder, page.output), html);
  }
  await copyFile(join(root, 'src/site/style.css'), join(folder, 'style.css'));
  for (const asset of assets) {
    await mkdir(dirname(join(folder, 'files', asset)), { recursive: true });
    await copyFile(join(root, asset), join(folder, 'files', asset));
  }
  for (const reference of references) {
    const { document, texts, places } = await referenceDocument(root, reference);
    const written = texts.flatMap((text) => readLinks(renderMarkdown(text, asWritten).html).links);
    linked.set(reference.output, { anchors: new Set(places), links: written });
    await writeFile(join(folder, reference.output), await renderReference(root, document));
  }
  return {
    outputs: [...linked.keys()],
    broken: [...(await brokenSources(root)), ...brokenLinks(linked, (path) => existsSync(join(folder, path)))],
    external: externalLinks(linked),
  };
}

/** @throws {Error} that names the page */
function renderedAt(page: Page, text: string, links: Links) {
  try {
    return renderMarkdown(text, links);
  } catch (error) {
    throw new Error(`${page.source}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a link of a source leads in the site: to the page that is made of a file, or to a copy of the file. */
function addressOf(href: string, page: Page, root: string, assets: Set<string>): string {
  if (isExternal(href) || href.startsWith('#')) return href;
  const [path = '', anchor] = href.split(/#(.*)/s);
  const source = posix.join(posix.dirname(page.source), path);
  const target = pages.find((each) => each.source === source);
  if (!target && existsSync(join(root, source))) assets.add(source);
  return `${target?.output ?? `files/${source}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The links of the sources that lead nowhere in the repository, where people read them, too. */
async function brokenSources(root: string): Promise<BrokenLink[]> {
  const linked = new Map<string, LinkedPage>();
  for (const { source } of pages) {
    const text = await readFile(join(root, source), 'utf8');
    linked.set(source, readLinks(renderMarkdown(text, asWritten).html));
  }
  return brokenLinks(linked, (path) => existsSync(join(root, path)));
}
