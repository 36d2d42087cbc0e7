import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../src/client/client.js';
import { editions } from '../src/contract.js';
import { ccgw, type Finished, start } from './support/ccgw.js';
import { gateway, type TestGateway } from './support/gateway.js';
import { root } from './support/readme.js';
import { userProject } from './support/user-project.js';

const run = promisify(execFile);
const { version, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const names = ['client.ts', 'types.ts'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-generate-'));
  await writeFile(join(folder, 'package.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true }));

const generate = (...args: string[]): Promise<Finished> => ccgw(['generate', ...args], {}, { cwd: folder });
const inFolder = (...path: string[]) => join(folder, ...path);
const textOf = (...path: string[]) => readFile(inFolder(...path), 'utf8');

/** Everything in the folder: texts and times by path. */
async function snapshot(): Promise<Record<string, readonly [text: string, time: number]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const told = files.map(async (file) => [file, [await readFile(file, 'utf8'), (await stat(file)).mtimeMs]] as const);
  return Object.fromEntries(await Promise.all(told));
}

describe('ccgw generate', () => {
  it.each(editions)('writes the types of edition %s, with the versions and the command that writes them anew', async (edition) => {
    const { code, stdout } = await generate('--out', 'src/gateway', '--edition', edition);
    expect(code).toBe(0);
    expect(stdout).toBe('written     src/gateway/types.ts\nwritten     src/gateway/client.ts\n');
    expect((await readdir(inFolder('src/gateway'))).sort()).toEqual(names);
    for (const name of names) {
      const text = await textOf('src/gateway', name);
      expect(text).toContain(
        `// Written by ccgw generate: cc-gateway-contract ${version}, contract 0.1.0, edition ${edition}. Do not edit.\n`,
      );
      expect(text).toContain(`: npx ccgw generate --out src/gateway --edition ${edition}\n`);
    }
    const built = await readFile(join(root, 'generated', edition === 'as-published' ? 'types.ts' : `types.${edition}.ts`), 'utf8');
    const body = built.slice(built.indexOf('export interface paths'));
    expect((await textOf('src/gateway/types.ts')).endsWith(`\n\n${body}`)).toBe(true);
    // The pages of 2023 have a code less.
    expect(body.includes('"000-007"')).toBe(edition !== '2023-09-27');
  });

  it('touches nothing the second time', async () => {
    await generate('--out', 'src/gateway');
    const longAgo = new Date('2020-01-01');
    for (const name of names) await utimes(inFolder('src/gateway', name), longAgo, longAgo);
    const before = await snapshot();
    const { code, stdout } = await generate('--out', 'src/gateway');
    expect(code).toBe(0);
    expect(stdout).toBe('up to date  src/gateway/types.ts\nup to date  src/gateway/client.ts\n');
    expect(await snapshot()).toEqual(before);
  });

  it('writes the same from wherever in the project it runs', async () => {
    await generate('--out', 'src/gateway');
    const before = await snapshot();
    for (const [cwd, out] of [
      ['src', 'gateway/'],
      ['src/gateway', '.'],
      ['.', inFolder('src/gateway')],
    ] as const) {
      const { code } = await ccgw(['generate', '--out', out, '--check'], {}, { cwd: inFolder(cwd) });
      expect(code, out).toBe(0);
    }
    expect(await snapshot()).toEqual(before);
  });

  it('takes folder and edition from a config file, whose place does not show', async () => {
    await writeFile(inFolder('ccgw.config.json'), '{"generate":{"out":"src/gateway","edition":"2025-11-13"}}');
    const { code, stdout } = await generate();
    expect(code).toBe(0);
    expect(stdout).toBe('written     src/gateway/types.ts\nwritten     src/gateway/client.ts\n');
    expect(await textOf('src/gateway/types.ts')).toContain(': npx ccgw generate --out src/gateway --edition 2025-11-13\n');
  });

  it('quotes a folder that a shell would take apart', async () => {
    await generate('--out', 'my $HOME/it');
    const text = await textOf('my $HOME/it/types.ts');
    const [, out] = /npx ccgw generate --out (.+) --edition/.exec(text) ?? [];
    expect((await run('sh', ['-c', `printf %s ${out}`])).stdout).toBe('my $HOME/it');
  });

  it('overwrites what was changed by hand', async () => {
    await generate('--out', 'gateway');
    const whole = await textOf('gateway/client.ts');
    await writeFile(inFolder('gateway/client.ts'), `${whole}// mine\n`);
    expect((await generate('--out', 'gateway')).stdout).toBe('up to date  gateway/types.ts\nwritten     gateway/client.ts\n');
    expect(await textOf('gateway/client.ts')).toBe(whole);
  });

  it('takes no notice of the line ends that Git makes', async () => {
    await generate('--out', 'gateway');
    const text = await textOf('gateway/client.ts');
    await writeFile(inFolder('gateway/client.ts'), text.replaceAll('\n', '\r\n'));
    expect((await generate('--out', 'gateway', '--check')).code).toBe(0);
  });

  it('says what installs the package that the client imports, unless the project lists it', async () => {
    const line = `npm install openapi-fetch@${dependencies['openapi-fetch']}`;
    expect((await generate('--out', 'gateway')).stderr).toBe(
      `ccgw: client.ts imports openapi-fetch, which your package.json does not list; run: ${line}\n`,
    );
    expect(await textOf('gateway/client.ts')).toContain(line);
    await writeFile(inFolder('package.json'), '{"devDependencies":{"openapi-fetch":"*"}}');
    expect((await generate('--out', 'gateway')).stderr).toBe('');
  });

  it('has in the package what it writes from', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const packed = files
      .map(({ path }) => path)
      .filter((path) => /^generated\/(types|bare-client)|^dist\/generated\/(types\.2|bare)/.test(path));
    expect(packed.sort()).toEqual([
      'generated/bare-client.ts',
      'generated/types.2023-09-27.ts',
      'generated/types.2025-11-13.ts',
      'generated/types.ts',
    ]);
  });
});

describe('ccgw generate --check', () => {
  it('is content with what was written, and writes nothing', async () => {
    await generate('--out', 'gateway');
    const before = await snapshot();
    const { code, stdout, stderr } = await generate('--out', 'gateway', '--check');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'up to date  gateway/types.ts\nup to date  gateway/client.ts\n',
      stderr: '',
    });
    expect(await snapshot()).toEqual(before);
  });

  const change = async (name: string, from: string, to: string) => {
    const text = await textOf('gateway', name);
    expect(text).toContain(from);
    await writeFile(inFolder('gateway', name), text.replace(from, to));
  };

  it.each<[string, () => Promise<void>, string]>([
    [
      'changed',
      () => change('types.ts', 'paths', 'path'),
      'differs     gateway/types.ts (changed since it was written)\nup to date  ',
    ],
    [
      'written by another version',
      () => change('client.ts', `contract ${version}`, 'contract 0.0.9'),
      'gateway/types.ts\ndiffers     gateway/client.ts (written by 0.0.9, contract 0.1.0, edition as-published)\n',
    ],
    ['gone', () => rm(inFolder('gateway/client.ts')), 'up to date  gateway/types.ts\nmissing     gateway/client.ts\n'],
    ['gone with the folder', () => rm(inFolder('gateway'), { recursive: true }), 'missing     gateway/types.ts\nmissing     '],
    [
      'of another edition',
      async () => void (await generate('--out', 'gateway', '--edition', '2023-09-27')),
      'differs     gateway/types.ts (written by 0.1.0, contract 0.1.0, edition 2023-09-27)\ndiffers     gateway/client.ts (',
    ],
  ])('names a file that is %s, writes nothing, and the command that it names mends it', async (_title, damage, told) => {
    await generate('--out', 'gateway');
    await damage();
    const before = await snapshot();
    const { code, stdout, stderr } = await generate('--out', 'gateway', '--check');
    expect(code).toBe(1);
    expect(stdout).toContain(told);
    expect(await snapshot()).toEqual(before);
    const [, command = ''] = /run: npx ccgw (.+)\n$/.exec(stderr) ?? [];
    expect((await ccgw(command.split(' '), {}, { cwd: folder })).code).toBe(0);
    expect((await generate('--out', 'gateway', '--check')).code).toBe(0);
  });
});

describe('ccgw generate is refused, and leaves everything as it is', () => {
  it.each<[string, string[]]>([
    ['', []],
    [', with --check too', ['--check']],
  ])('where a file is not its own%s', async (_title, options) => {
    await mkdir(inFolder('gateway'));
    await writeFile(inFolder('gateway/client.ts'), 'export const mine = 1;\n');
    const before = await snapshot();
    const { code, stdout, stderr } = await generate('--out', 'gateway', ...options);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('ccgw: gateway/client.ts is there and was not written by ccgw generate; move it away');
    expect(await snapshot()).toEqual(before);
  });

  it.each<[string, string[], string]>([
    ['a file for the folder', ['--out', 'file'], 'ccgw: --out file: file is no folder'],
    ['a file above the folder', ['--out', 'file/src/gateway'], 'ccgw: --out file/src/gateway: file is no folder'],
    ['a folder that cannot be made', ['--out', '/proc/gateway'], 'ccgw: --out /proc/gateway cannot be made (E'],
    ['a folder in the place of a file', ['--out', 'taken'], 'ccgw: taken/types.ts is there and is no file'],
    ['no folder', [], 'ccgw: generate: give the folder to write to with --out, such as --out src/gateway'],
    ['an empty name', ['--out', ''], 'Give a folder, such as src/gateway.'],
    ['a name that would end the comment', ['--out', 'a\nb'], 'Give a folder without line breaks in its name.'],
    ['an option for the folder', ['--out', '--check'], '--out has no value'],
    [
      'an edition that there is not',
      ['--out', 'x', '--edition', '2024'],
      'Allowed choices are as-published, 2023-09-27, 2025-11-13.',
    ],
    ['a mistyped option', ['--out', 'x', '--chek'], "unknown option '--chek'\n(Did you mean --check?)"],
  ])('with %s', async (_title, args, message) => {
    await writeFile(inFolder('file'), '');
    await mkdir(inFolder('taken/types.ts'), { recursive: true });
    const before = await snapshot();
    const { code, stdout, stderr } = await generate(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await snapshot()).toEqual(before);
  });
});

/** A program of a user, which the compiler has to take in a strict project. */
const session = `
import { createClient } from './gateway/client.js';
import type { components } from './gateway/types.js';

declare const process: { readonly argv: readonly string[] };

const client = createClient({ baseUrl: process.argv[2] ?? '' });
const params = { path: { agentid: 291 } };
const signIn: components['schemas']['LoginExRequest'] = { password: '' };
const { data } = await client.PUT('/onlineagent/{agentid}/loginex', { params, body: signIn });
if (data?.retcode !== '0') throw new Error(data?.message);
const told: string[] = [data.result.workno];
for (let polls = 0; polls < 2; polls += 1) {
  const { data: poll } = await client.GET('/agentevent/{agentid}', { params });
  if (poll?.retcode === '0' && poll.event) told.push(poll.event.eventType);
}
const rest = { path: { agentid: 291, time: 600, restcause: 0 } };
told.push(String((await client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', { params: rest })).data?.retcode));
// @ts-expect-error the rest cause is mandatory
client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', { params }).catch(() => {});
told.push(String((await client.DELETE('/onlineagent/{agentid}/logout', { params })).data?.retcode));
console.log(told.join(' '));
`;

describe('the written files', () => {
  it('compile in strict projects with nothing but openapi-fetch, and have a session, in every edition', async () => {
    await using project = await userProject(['openapi-fetch']);
    for (const edition of editions) {
      const own = join(project.folder, 'src', edition);
      expect((await ccgw(['generate', '--out', join(own, 'gateway'), '--edition', edition])).code).toBe(0);
      await writeFile(join(own, 'session.ts'), session);
    }
    await project.compile('bundler');
    await project.compile('nodenext');
    for (const edition of editions) {
      const emulator = start(['emulate', '--edition', edition]);
      try {
        const baseUrl = await emulator.until(/CC-Gateway emulator: (\S+)/);
        const { stdout } = await run(process.execPath, [join(project.folder, 'out', edition, 'session.js'), baseUrl]);
        expect(stdout).toBe('291 AgentOther_InService AgentState_Ready 0 0\n');
      } finally {
        emulator.process.kill('SIGTERM');
        await emulator.finished;
      }
    }
  });

  it('give linters that have no settings nothing to say', async () => {
    await generate('--out', 'gateway');
    await writeFile(inFolder('biome.json'), '{}');
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout } = await run(process.execPath, [biome, 'lint', '--error-on-warnings', 'gateway'], { cwd: folder });
    expect(stdout).toContain('Checked 2 files');
  });

  it('have a client that sends what that of the package sends, and refuses the same URLs', async () => {
    await using project = await userProject(['openapi-fetch']);
    await ccgw(['generate', '--out', join(project.folder, 'src')]);
    await project.compile('nodenext');
    const written = (await import(/* @vite-ignore */ pathToFileURL(join(project.folder, 'out/client.js')).href)) as {
      createClient: typeof createClient;
    };
    expect(await sentBy(written.createClient)).toEqual(await sentBy(createClient));
    for (const baseUrl of ['', 'ftp://gateway', 'http://u:hunter2@gateway', 'http://gateway/?a=1']) {
      expect(() => written.createClient({ baseUrl }), baseUrl).toThrow(/^baseUrl: /);
    }
    expect(() => written.createClient({ baseUrl: 'http://u:hunter2@gateway' })).not.toThrow('hunter2');
  });
});

/** What a gateway that renews the Guid with every poll gets of two agents: each request with its Guid as the number of the answer that brought it. */
async function sentBy(create: typeof createClient): Promise<unknown[]> {
  const brought: string[] = [];
  await using server: TestGateway = await gateway({}, { renewedAfterMs: 0 });
  const client = create({
    baseUrl: server.origin,
    async fetch(request) {
      const response = await fetch(request);
      const guid = response.headers.get('Set-GUID')?.replace('JSESSIONID=', '');
      if (guid !== undefined) brought.push(guid);
      return response;
    },
  });
  const of = (agentid: number) => ({ params: { path: { agentid } } });
  for (const agentid of [291, 292]) {
    await client.PUT('/onlineagent/{agentid}/loginex', { ...of(agentid), body: { password: '' } });
  }
  for (const agentid of [291, 292, 291]) await client.GET('/agentevent/{agentid}', of(agentid));
  await client.POST('/onlineagent/{agentid}/sayfree', of(292));
  await client.POST('/onlineagent/{agentid}/sayfree', { ...of(292), headers: { Guid: 'of somebody else' } });
  await client.DELETE('/onlineagent/{agentid}/logout', of(291));
  await client.PUT('/onlineagent/{agentid}/loginex', { ...of(291), body: { password: '' } });
  expect(brought).toHaveLength(6);
  return server.requests.map(({ method, target, headers: { guid, 'content-type': type }, body }) => ({
    method,
    target,
    type,
    body,
    guid: brought.includes(String(guid)) ? brought.indexOf(String(guid)) : guid,
  }));
}
