import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Document, type Operation, operationsOf } from '../build/document.js';
import { bundleOf, contractOf, type Edition, editions } from '../contract.js';
import { described, introduction } from './operation-text.js';

/** The API reference of an edition: a page of Redoc. */
export interface Reference {
  readonly edition: Edition;
  /** From the root of the site. */
  readonly output: string;
  readonly title: string;
}

export const references: readonly Reference[] = editions.map(referenceOf);

/** That of the mix of the pages, which other pages link to. */
export const published = referenceOf('as-published');

function referenceOf(edition: Edition): Reference {
  return { edition, output: `reference-${edition}.html`, title: edition };
}

/** The document of an edition, as it is in the package. */
export async function readDocument(root: string, { edition }: Reference): Promise<Document> {
  return JSON.parse(await readFile(join(root, 'generated', bundleOf(edition, 'json')), 'utf8')) as Document;
}

/** The place of an operation in a page of Redoc, behind the `#`. */
export function placeOf({ operationId, tags }: Pick<Operation, 'operationId' | 'tags'>): string {
  return `/${tags?.[0]}/${operationId.toLowerCase()}`;
}

/** What a page of Redoc is made of: the document with what OpenAPI has no place for in its descriptions. */
export interface ReferenceDocument {
  readonly document: Document;
  /** The descriptions that were written for it. */
  readonly texts: readonly string[];
  /** The places of operations. */
  readonly places: readonly string[];
}

/**
 * @param root folder of the project
 */
export async function referenceDocument(root: string, reference: Reference): Promise<ReferenceDocument> {
  const { edition } = reference;
  const document = await readDocument(root, reference);
  const contract = await contractOf(edition);
  const texts: string[] = [];
  const told = (text: string) => {
    texts.push(text);
    return text;
  };
  const operations = [...operationsOf(document)].map(({ operation }) => operation);
  for (const operation of operations) operation.description = told(described(operation, contract));
  for (const example of Object.values(document.components.examples)) {
    const { retcode = '0' } = Object(example.value) as { retcode?: string };
    if (retcode !== '0') example.summary = `${retcode}: ${example.summary ?? ''}`;
  }
  const info = document.info as Document['info'] & { description: string };
  // The overlay of an edition names it already.
  if (!info.title.includes(edition)) info.title = `${info.title}, ${edition}`;
  info.description = told(introduction(info.description, references, edition));
  return { document, texts, places: operations.map(placeOf) };
}

/** The one thing that Redoc would load from elsewhere: the picture of its name. */
const logo = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg';
const drawn = `<svg xmlns='http://www.w3.org/2000/svg' width='40' height='16'><text y='12' font-family='sans-serif' font-size='12' fill='#4c8bd6'>Redoc</text></svg>`;

/**
 * A page of Redoc as HTML, with everything that it needs in it.
 *
 * @throws {Error} with what Redocly says if it cannot make one, or if the page is no longer as it is known here
 */
export async function renderReference(root: string, document: Document): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-reference-'));
  try {
    const [input, output] = [join(folder, 'openapi.json'), join(folder, 'page.html')];
    await writeFile(input, JSON.stringify(document));
    const options = { jsonSamplesExpandLevel: 4, maxDisplayedEnumValues: 40, hideDownloadButtons: true };
    const program = join(root, 'node_modules/@redocly/cli/bin/cli.js');
    await promisify(execFile)(
      process.execPath,
      [program, 'build-docs', input, '--output', output, '--inlineBundle', '--openapi', JSON.stringify(options)],
      { cwd: root, env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    const page = await readFile(output, 'utf8');
    if (!page.includes(logo)) throw new Error(`the page of Redoc has no ${logo} any more; look at what it loads now`);
    return page.replaceAll(logo, `data:image/svg+xml,${encodeURIComponent(drawn).replaceAll("'", '%27')}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
