/**
 * Writes `generated/` from `openapi/`, or compares the two with `--check`.
 *
 * Run by `npm run build`. Same input, same bytes, on every supported Node.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { bundle } from './build/bundle.js';
import { renderCatalog, renderEditionCatalog, renderEditions } from './build/catalog.js';
import { renderClient } from './build/client.js';
import { renderCoverage } from './build/coverage.js';
import type { Document } from './build/document.js';
import { asEdition, type Edition, readEditions } from './build/edition.js';
import { withEnumNames } from './build/enum-names.js';
import { renderErrorCodes } from './build/error-codes.js';
import { renderEvents } from './build/events.js';
import { withEvidence } from './build/evidence.js';
import { addFailureExamples } from './build/examples.js';
import { renderMethods } from './build/methods.js';
import { oneFile } from './build/one-file.js';
import { describeStatements, renderStatements } from './build/statements.js';
import { renderStates } from './build/states.js';
import { renderTypes } from './build/types.js';
import type { DocumentedStatement } from './descriptor.js';
import { ownFile } from './manifest.js';

const command = 'npm run build';
const header = `Written by \`${command}\` from openapi/. Do not edit.`;
const bareClient = 'src/client/bare-client.ts';
const clientHeader = `Written by \`${command}\` from ${bareClient} and openapi/. Do not edit.`;

/**
 * The generated files as text, by name.
 *
 * @param root folder of the project
 */
export async function generate(root: string): Promise<Map<string, string>> {
  const bundled = bundle(root);
  const document = addFailureExamples(bundled);
  const { files, statements } = publish(document, 'openapi');
  const editions = await Promise.all(readEditions(root).map((edition) => publishEdition(bundled, edition)));
  const documents = new Map(editions.map(({ name, document }) => [name, document]));
  const client = `// ${header}\n\n${renderClient(document, documents)}`;
  return new Map([
    ...files,
    ['types.ts', `// ${header}\n\n${await renderTypes(document)}`],
    ['catalog.ts', `// ${header}\n\n${renderCatalog(document)}`],
    ['client.ts', client],
    ['bare-client.ts', `// ${clientHeader}\n\n${renderBareClient(client)}`],
    ['methods.ts', `// ${header}\n\n${renderMethods(document, documents)}`],
    ['statements.ts', `// ${header}\n\n${renderStatements(statements)}`],
    ['coverage.md', `<!-- ${header} -->\n\n${renderCoverage(document, statements, editions)}`],
    ['error-codes.md', `<!-- ${header} -->\n\n${renderErrorCodes(document, editions)}`],
    ['events.md', `<!-- ${header} -->\n\n${renderEvents(document)}`],
    ['agent-states.svg', await renderStates(document, header)],
    ...editions.flatMap(({ files }) => files),
    ['editions.ts', `// ${header}\n\n${renderEditions(editions)}`],
  ]);
}

/**
 * The bare client as one file, for `ccgw generate`. Its sources are those of this very build, wherever the document is.
 *
 * @param client what is generated for clients
 */
function renderBareClient(client: string): string {
  const read = (file: string) => (file === 'generated/client.ts' ? client : readFileSync(ownFile(file), 'utf8'));
  return oneFile(bareClient, read, { 'generated/types.ts': './types.js' });
}

interface Published {
  readonly files: readonly [string, string][];
  readonly statements: readonly DocumentedStatement[];
}

/** The document as one edition has it, its bundle and its catalog. */
async function publishEdition(bundled: Document, edition: Edition): Promise<Published & { name: string; document: Document }> {
  const { name } = edition;
  const document = addFailureExamples(await asEdition(bundled, edition));
  const { files, statements } = publish(document, `openapi.${name}`);
  const catalog = `// ${header}\n\n${renderEditionCatalog(document, statements)}`;
  const types = `// ${header}\n\n${await renderTypes(document)}`;
  return { name, document, statements, files: [...files, [`types.${name}.ts`, types], [`catalog.${name}.ts`, catalog]] };
}

/** The document as it is published, in both formats, and its statements, which cite its lines. */
function publish(document: Document, name: string): Published {
  const published = withEnumNames(withEvidence(document));
  const json = { ...published, 'x-generated-by': command } satisfies Document & { 'x-generated-by': string };
  const yaml = `# ${header}\n${stringify(published, { aliasDuplicateObjects: false, lineWidth: 0 })}`;
  return {
    files: [
      [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`],
      [`${name}.yaml`, yaml],
    ],
    statements: describeStatements(document, yaml),
  };
}

/** The names of the files in a folder that are not what was generated: changed, missing, or too many. */
export function stale(files: ReadonlyMap<string, string>, folder: string): string[] {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const names = new Set([...files.keys(), ...there]);
  return [...names].filter((name) => files.get(name) === undefined || readOrEmpty(join(folder, name)) !== files.get(name));
}

function readOrEmpty(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function main(args: string[]): Promise<number> {
  const [option, ...rest] = args;
  if (rest.length > 0 || (option !== undefined && option !== '--check')) {
    console.error(`build: unknown argument "${option === '--check' ? rest[0] : option}"; the only option is --check`);
    return 2;
  }
  const root = process.cwd();
  const folder = join(root, 'generated');
  const files = await generate(root);
  if (option === '--check') {
    const names = stale(files, folder);
    for (const name of names) console.error(`generated/${name} is not what openapi/ gives; run: ${command}`);
    return names.length > 0 ? 1 : 0;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    },
  );
}
