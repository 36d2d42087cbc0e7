import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { start } from './support/ccgw.js';
import { type Edit, readGuide } from './support/guide.js';
import { addBefore, copyOfProject } from './support/project-copy.js';
import { root } from './support/readme.js';

const guide = readGuide();
const operation = 'setGreeting';
const operationFile = 'openapi/paths/onlineagent_{agentid}_greeting_{greetingid}.yaml';

let folder: string;
/** What a command says where nothing is left out. */
const wholes = new Map<string, Promise<Ran>>();

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command of the guide in the copy, as somebody does who has nothing of this test around. */
async function run(command: string): Promise<Ran> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off' };
  const child: ChildProcess = spawn('sh', ['-c', command], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

function write({ file, before, text }: Edit): void {
  const path = join(folder, file);
  if (before === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return;
  }
  const content = readFileSync(path, 'utf8');
  if (before === 'end') writeFileSync(path, content + text);
  else {
    const [line, ...others] = content.split('\n').filter((one) => one.trim() === before);
    if (line === undefined || others.length > 0) throw new Error(`${file} has no such line, or more than one: ${before}`);
    addBefore(path, `\n${line}\n`, `\n${text.trimEnd()}`);
  }
}

/** Takes away what the guide has somebody write, and gives a function that puts it back. */
function leaveOut({ file, before, text }: Edit): () => void {
  const path = join(folder, file);
  const content = readFileSync(path, 'utf8');
  if (before === undefined) rmSync(path);
  else {
    expect(content).toContain(text);
    writeFileSync(
      path,
      content.replace(text, () => ''),
    );
  }
  return () => writeFileSync(path, content);
}

describe('the guide to a new interface in CONTRIBUTING.md', { timeout: 600_000 }, () => {
  beforeAll(() => {
    folder = copyOfProject([
      'contract-tests',
      'vitest.config.ts',
      'biome.json',
      'README.md',
      'CONTRIBUTING.md',
      '.ci',
      'action.yml',
    ]);
    for (const edit of guide.edits) write(edit);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a promise for everything that is to be written, and for what is to be run', () => {
    expect(guide.edits.map(({ file }) => file)).toEqual(
      expect.arrayContaining([operationFile, 'openapi/openapi.yaml', 'openapi/deviations.md', 'openapi/journeys.arazzo.yaml']),
    );
    expect(guide.edits.length).toBeGreaterThan(10);
    expect(guide.withoutCommands).toHaveLength(1);
    expect(guide.commands[0]).toBe('npm run build\nnpm run lint');
  });

  it('leaves what is derived to the build, and says how it is missed', async () => {
    const [promised] = guide.withoutCommands;
    const missed = await run(promised?.command ?? '');
    expect(missed.output).toContain(promised?.says);
    expect(missed.code).toBe(1);
    const built = await run(`set -e\n${guide.commands[0]}`);
    expect(built.code, built.output).toBe(0);
    expect(await run(promised?.command ?? '')).toMatchObject({ code: 0 });
  });

  it('ends in a project whose types fit and whose tests know the operation', async () => {
    const types = await run('npx tsc');
    expect(types.code, types.output).toBe(0);
    const tests = await run(
      `npx vitest run contract-tests/chapter.test.ts contract-tests/journeys.test.ts -t '${operation}|journey of a day'`,
    );
    expect(tests.output).toMatch(/Tests +4 passed/);
    expect(tests.code, tests.output).toBe(0);
  });

  it('shows an emulator and a check that know the operation', async () => {
    const [emulate = '', check = ''] = guide.commands.slice(1);
    const emulator = start(
      emulate
        .replace(/^npx ccgw /, '')
        .replace('8043', '0')
        .split(' '),
      {},
      {
        cwd: folder,
        main: join(folder, 'dist/src/cli/main.js'),
      },
    );
    try {
      const url = await emulator.until(/(http:\S+)\/agentgateway/);
      const { code, output } = await run(check.replace('http://127.0.0.1:8043', url));
      expect(code, output).toBe(0);
      expect(output).toMatch(/│ setGreeting +│ cec_07_9999 \(2023-09-27\) +│ +[1-9]\d* │ +[1-9]\d* │ +0 │ +\d+ │ ok +│/);
    } finally {
      emulator.process.kill('SIGINT');
      await emulator.finished;
    }
  });

  it('has the client and the mock know it without more', async () => {
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist/src', file)).href);
    const { createGateway } = (await load('index.js')) as typeof import('../src/index.js');
    const mock = start(['mock', '--port', '0'], {}, { cwd: folder, main: join(folder, 'dist/src/cli/main.js') });
    try {
      const baseUrl = await mock.until(/(http:\/\/127\.0\.0\.1:\d+)/);
      const session = createGateway({ baseUrl }).resume(291, 'any');
      const greet = (session as unknown as Record<string, (values: object) => Promise<unknown>>)[operation]?.bind(session);
      expect(await greet?.({ greetingid: 3, text: 'Good morning' })).toBeDefined();
      await expect(greet?.({ greetingid: 21, text: 'Good morning' })).rejects.toThrow(/greetingid/);
      await session.signOut();
    } finally {
      mock.process.kill('SIGINT');
      await mock.finished;
    }
  });

  it.each(guide.edits.map((edit) => [edit.file, edit] as const))('says what happens without its text in %s', async (file, edit) => {
    const { command, says } = edit.without;
    const whole = wholes.get(command) ?? run(command);
    wholes.set(command, whole);
    // What was promised has to come from what is left out.
    expect((await whole).output).not.toContain(says);
    const putBack = leaveOut(edit);
    const isBuilt = file === 'openapi/openapi.yaml';
    try {
      if (isBuilt) await run('npm run build');
      const { code, output } = await run(command);
      expect(output).toContain(says);
      expect(code).not.toBe(0);
    } finally {
      putBack();
      if (isBuilt) await run('npm run build');
    }
  });

  it('says what the lint says of each keyword that is left out', async () => {
    expect([...guide.keywords.keys()]).toHaveLength(8);
    const path = join(folder, operationFile);
    const content = readFileSync(path, 'utf8');
    const document = parseDocument(content);
    for (const keyword of guide.keywords.keys()) expect(document.deleteIn(['put', keyword])).toBe(true);
    writeFileSync(path, String(document));
    try {
      const { output } = await run('npm run lint');
      for (const message of guide.keywords.values()) expect(output).toContain(message);
    } finally {
      writeFileSync(path, content);
    }
  });
});

describe('what CONTRIBUTING.md says to run', () => {
  it('is there', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?(?:--silent )?(\w[\w:-]*)/g)].map(([, name = '']) => name);
    expect(new Set(named)).toEqual(new Set(['ci', 'start', 'test', 'compile', 'lint', 'build', 'format']));
    for (const name of named.filter((one) => one !== 'ci')) expect(scripts).toHaveProperty(name);
  });
});
