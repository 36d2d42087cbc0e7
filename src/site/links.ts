import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** What links of a page have to do with. */
export interface LinkedPage {
  /** What can stand behind the `#` of a link to it. */
  readonly anchors: ReadonlySet<string>;
  /** As they are written. */
  readonly links: readonly string[];
}

/** A link that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly link: string;
  readonly reason: string;
}

/** The links and anchors of a page, in the order in which they stand there. */
export function readLinks(html: string): LinkedPage {
  const anchors = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(_name, { id, href, src }) {
      if (id !== undefined) anchors.add(id);
      for (const link of [href, src]) if (link !== undefined) links.push(link);
    },
  });
  parser.end(html);
  return { anchors, links };
}

/**
 * The links that lead to no file, or to no place in it. Links to other sites are not looked at.
 *
 * @param pages by path
 * @param hasFile whether there is a file at a path, be it a page or not
 */
export function brokenLinks(pages: ReadonlyMap<string, LinkedPage>, hasFile: (path: string) => boolean): BrokenLink[] {
  return [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)]
      .filter((link) => !isExternal(link))
      .flatMap((link) => {
        const reason = reasonAgainst(link, page, pages, hasFile);
        return reason === undefined ? [] : [{ page, link, reason }];
      }),
  );
}

/** The addresses of other sites that pages link to, each with the pages that do. */
export function externalLinks(pages: ReadonlyMap<string, LinkedPage>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [page, { links }] of pages)
    for (const link of new Set(links))
      if (isExternal(link) && !link.startsWith('data:')) found.set(link, [...(found.get(link) ?? []), page]);
  return found;
}

/** Whether a link is an address with a scheme, or with a host. */
export function isExternal(link: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link);
}

function reasonAgainst(
  link: string,
  page: string,
  pages: ReadonlyMap<string, LinkedPage>,
  hasFile: (path: string) => boolean,
): string | undefined {
  const [path = '', anchor] = link.split(/#(.*)/s);
  if (path.startsWith('/')) return 'it is no relative link';
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  const linked = pages.get(target);
  if (linked === undefined && !hasFile(target)) return `there is no ${target}`;
  if (anchor === undefined || linked?.anchors.has(decodeURIComponent(anchor))) return undefined;
  return `${target} has no anchor "${anchor}"`;
}
