import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { brokenLinks, externalLinks, readLinks } from '../../src/site/links.js';
import { root } from '../support/readme.js';

const run = promisify(execFile);

function pagesOf(texts: Readonly<Record<string, string>>) {
  return new Map(Object.entries(texts).map(([path, html]) => [path, readLinks(html)]));
}

/** What is wrong with the links of some pages, beside which there is one picture. */
function reasons(texts: Readonly<Record<string, string>>): string[] {
  return brokenLinks(pagesOf(texts), (path) => path === 'files/picture.png').map(
    ({ page, link, reason }) => `${page}: ${link}: ${reason}`,
  );
}

describe('the check of links', () => {
  it('finds the pages, anchors and files that there are', () => {
    const index = '<a href="one/two.html#begin">1</a><a href="#here">2</a><h2 id="here">3</h2><img src="files/picture.png">';
    const two = '<h1 id="begin">1</h1><a href="../index.html#here">2</a><a href="../index.html">3</a>';
    expect(reasons({ 'index.html': index, 'one/two.html': two })).toEqual([]);
  });

  it('names page, link and reason of each that leads nowhere, once', () => {
    const index =
      '<a href="gone.html">1</a><a href="gone.html">2</a><a href="#gone">3</a><a href="two.html#gone">4</a><img src="files/gone.png"><a href="/two.html">5</a><a href="files/picture.png#place">6</a>';
    expect(reasons({ 'index.html': index, 'two.html': '<h1 id="begin">1</h1>' })).toEqual([
      'index.html: gone.html: there is no gone.html',
      'index.html: #gone: index.html has no anchor "gone"',
      'index.html: two.html#gone: two.html has no anchor "gone"',
      'index.html: files/gone.png: there is no files/gone.png',
      'index.html: /two.html: it is no relative link',
      'index.html: files/picture.png#place: files/picture.png has no anchor "place"',
    ]);
  });

  it('lists other sites with the pages that link to them, and looks at none', () => {
    const pages = pagesOf({
      'a.html': '<a href="https://a.example/x">1</a><a href="//b.example/">2</a>',
      'b.html': '<a href="https://a.example/x">1</a><link href="data:,">',
    });
    expect([...externalLinks(pages)]).toEqual([
      ['https://a.example/x', ['a.html', 'b.html']],
      ['//b.example/', ['a.html']],
    ]);
    expect(brokenLinks(pages, () => false)).toEqual([]);
  });
});

/** A project whose pages can be changed; the rest of it is this one. */
async function project(change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-docs-'));
  const pages = ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  for (const name of [...pages, '.ci', 'action.yml', 'generated', 'openapi', 'node_modules', 'package.json', 'redocly.yaml'])
    await symlink(join(root, name), join(folder, name));
  for (const name of ['src/site', 'src/emulator/console', 'README.md'])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await mkdir(join(folder, 'dist'));
  await change(folder);
  return folder;
}

/** What the command does in a project, which is taken away again. */
async function docs(change: (folder: string) => Promise<void>, ...args: string[]) {
  const folder = await project(change);
  try {
    const { code, stdout, stderr } = await run(process.execPath, [join(root, 'dist/src/site/main.js'), ...args], {
      cwd: folder,
    }).then(
      (finished) => ({ code: 0, ...finished }),
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );
    return { code, stdout, stderr, made: await readdir(join(folder, 'dist')), folder };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('npm run docs', () => {
  it('is the command of this builder', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(scripts.docs).toBe('npm run --silent compile && node dist/src/site/main.js');
  });

  it('says where the site is and what to open', async () => {
    const { code, stdout, stderr, made, folder } = await docs(async () => {});
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(made).toEqual(['site']);
    expect(stdout).toMatch(/^Links to other sites, not followed: none$/m);
    expect(stdout).toContain(`${folder}/dist/site, `);
    expect(stdout).toMatch(/^Open it: {2}file:\/\/\S+\/dist\/site\/index\.html$/m);
  });

  it('fails with page and link where one leads nowhere, and leaves no half of a site', async () => {
    const { code, stderr, made } = await docs(async (folder) => {
      await writeFile(join(folder, 'README.md'), '# Changed\n\n[a](src/site/guides/gone.md) [b](src/site/guides/errors.md#gone)\n');
      await writeFile(join(folder, 'src/site/guides/events.md'), '# Changed\n\n![c](../gone.png)\n');
    });
    expect(code).toBe(1);
    expect(made).toEqual([]);
    for (const told of [
      'docs: README.md: the link "src/site/guides/gone.md" leads nowhere: there is no src/site/guides/gone.md',
      'docs: README.md: the link "src/site/guides/errors.md#gone" leads nowhere: src/site/guides/errors.md has no anchor "gone"',
      'docs: src/site/guides/events.md: the link "../gone.png" leads nowhere: there is no src/site/gone.png',
      'docs: index.html: the link "errors.html#gone" leads nowhere: errors.html has no anchor "gone"',
    ])
      expect(stderr).toContain(told);
  });

  it('fails with the page where code is in a language that has no colours here', async () => {
    const { code, stderr, made } = await docs((folder) =>
      writeFile(join(folder, 'README.md'), '# Changed\n\n```cobol\nSTOP RUN\n```\n'),
    );
    expect([code, made]).toEqual([1, []]);
    expect(stderr).toMatch(/^docs: README\.md: a block of "cobol" code: only sh, .* are known\n$/);
  });

  it('takes no arguments', async () => {
    const { code, stderr } = await docs(async () => {}, '--watch');
    expect([code, stderr]).toEqual([2, 'docs: unknown argument "--watch"; there are none\n']);
  });
});
