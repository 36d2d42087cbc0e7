import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks, readLinks } from '../src/site/links.js';
import { asWritten, renderMarkdown } from '../src/site/markdown.js';
import { documentation, root } from './support/readme.js';

const run = promisify(execFile);

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;
let files: readonly string[];

beforeAll(async () => {
  // Without its scripts, which would build anew what other tests are running.
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  packed = (JSON.parse(stdout) as Packed[])[0] as Packed;
  files = packed.files.map(({ path }) => path);
});

/** The files below a folder, with its name. */
function below(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => posix.relative(root, `${parentPath}/${name}`));
}

/** What the compiler makes of a source. */
function compiled(source: string): string[] {
  const [, name, kind] = /^(.*?)((?:\.d)?\.[cm]?[jt]s)$/.exec(source) ?? [];
  if (kind === '.ts') return [`dist/${name}.js`, `dist/${name}.d.ts`];
  return kind === '.cjs' ? [`dist/${source}`, `dist/${name}.d.cts`] : [];
}

describe('the tarball', () => {
  it('has these files and what the sources are compiled to, without tests and what only the build needs', () => {
    const bundles = ['', '.2023-09-27', '.2025-11-13'].flatMap((edition) => [
      `generated/openapi${edition}.json`,
      `generated/openapi${edition}.yaml`,
    ]);
    expect(files.filter((path) => !path.startsWith('dist/')).sort()).toEqual(
      [
        '.ci/examples/github.yml',
        '.ci/examples/gitlab.yml',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'SECURITY.md',
        'action.yml',
        ...documentation.keys(),
        'generated/agent-states.svg',
        'generated/bare-client.ts',
        'generated/coverage.md',
        'generated/error-codes.md',
        'generated/events.md',
        'generated/types.2023-09-27.ts',
        'generated/types.2025-11-13.ts',
        'generated/types.ts',
        ...bundles,
        'openapi/deviations.md',
        'openapi/journeys.arazzo.yaml',
        'package.json',
        'src/check/report/report.schema.json',
        'src/emulator/console/screenshot.png',
      ].sort(),
    );
    // What `ccgw generate` copies is text, and stays as it is.
    const asText = /^generated\/(bare-client|types\.\d.*)\.ts$/;
    const sources = [...below('src'), ...below('generated')].filter(
      (path) => !/\.test\.ts$|^src\/(build(\/|\.ts)|site\/)/.test(path) && !asText.test(path),
    );
    const wanted = sources.flatMap(compiled);
    expect(wanted.length).toBeGreaterThan(300);
    const built = files.filter((path) => path.startsWith('dist/'));
    expect(wanted.filter((path) => !built.includes(path))).toEqual([]);
    // What a source that is gone has left behind is taken away before the package is made.
    expect(
      built.filter((path) => !/^dist\/(src|generated)\//.test(path) || /\.test\.|^dist\/src\/(build|site)/.test(path)),
    ).toEqual([]);
  });

  it('is no larger than it has to be', () => {
    expect(packed.size).toBeLessThan(950_000);
    expect(packed.unpackedSize).toBeLessThan(7_500_000);
  });

  it('has every file that an entry or a command names', () => {
    const named = [
      ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
      ...Object.values(manifest.bin),
    ];
    expect(named.length).toBeGreaterThan(12);
    const pattern = (path: string) => new RegExp(`^${posix.normalize(path).replaceAll('.', '\\.').replace('*', '[^/]+')}$`);
    expect(named.filter((path) => !files.some((file) => pattern(path).test(file)))).toEqual([]);
  });

  it('has what its Markdown links to, down to the heading', () => {
    const read = (page: string) => readLinks(renderMarkdown(readFileSync(join(root, page), 'utf8'), asWritten).html);
    const pages = new Map(files.filter((path) => path.endsWith('.md')).map((page) => [page, read(page)]));
    const inTarball = (path: string) => files.includes(path);
    for (const page of documentation.keys()) expect(pages.has(page), page).toBe(true);
    expect(pages.get('README.md')?.links.length).toBeGreaterThan(20);
    expect(brokenLinks(pages, inTarball)).toEqual([]);
    // The judge of the above can fail.
    const links = ['openapi/openapi.yaml', 'openapi/deviations.md#0-nothing'];
    expect(brokenLinks(new Map([...pages, ['README.md', { anchors: new Set(), links }]]), inTarball)).toHaveLength(2);
  });

  it('has nothing to run when it is installed', () => {
    expect(Object.keys(manifest.scripts)).toContain('prepack');
    expect(['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in manifest.scripts)).toEqual([]);
  });

  it('imports the packages that it depends on, and no other', () => {
    const imported = files
      .filter((path) => /\.c?js$/.test(path))
      .flatMap((path) => importsOf(readFileSync(join(root, path), 'utf8')));
    const foreign = new Set(imported.filter((name) => !builtinModules.includes(name)));
    // Prism is a program that is started, and the name of the package itself leads to its files.
    const started = ['@stoplight/prism-cli'];
    const known = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect([...foreign, ...started].sort()).toEqual(known.sort());
  });
});

describe('require', () => {
  it.each([['.'], ['./catalog'], ['./check'], ['./config'], ['./emulator']])('loads %s, for nothing in it waits', async (entry) => {
    const script = `console.log(Object.keys(require(${JSON.stringify(posix.join('cc-gateway-contract', entry))})).length)`;
    const { stdout } = await run(process.execPath, ['--eval', script], { cwd: root });
    expect(Number(stdout)).toBeGreaterThan(0);
  });

  it('is found for every entry that has code', () => {
    const code = Object.entries(manifest.exports).filter(([, entry]) => typeof entry !== 'string');
    expect(code.map(([name]) => name)).toEqual(['.', './catalog', './check', './config', './emulator']);
  });
});

/** The packages that a module imports. */
function importsOf(code: string): string[] {
  const specifiers = [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)];
  return specifiers
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
    .filter((specifier) => !/^[./]|^node:/.test(specifier))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
