import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ccgw, start } from './support/ccgw.js';
import { gateway } from './support/gateway.js';
import { root } from './support/readme.js';

/** Written down by a process before any module of its own is loaded: every address that it connects to, and every name that it looks up. */
const recorder = `
const { appendFileSync } = require('node:fs');
const net = require('node:net');
const dns = require('node:dns');
const tell = (line) => appendFileSync(process.env.CCGW_TEST_CONNECTIONS, line + '\\n');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const { host = 'localhost', port = first, path } = typeof first === 'object' ? first : { host: args[1] };
  if (!path) tell(host + ':' + port);
  return connect.apply(this, args);
};
for (const of of [dns, dns.promises]) {
  const { lookup } = of;
  of.lookup = function (name, ...rest) {
    if (!net.isIP(name)) tell('name ' + name);
    return lookup.call(this, name, ...rest);
  };
}
`;

let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-connections-'));
  await writeFile(join(folder, 'recorder.cjs'), recorder);
});
afterAll(() => rm(folder, { recursive: true }));

/** What the processes connect to that something starts. */
async function connections(run: (env: Record<string, string>) => Promise<unknown>): Promise<string[]> {
  const file = join(folder, 'connections');
  await writeFile(file, '');
  env = { CCGW_PASSWORD: '', CCGW_TEST_CONNECTIONS: file, NODE_OPTIONS: `--require ${join(folder, 'recorder.cjs')}` };
  await run(env);
  return [...new Set((await readFile(file, 'utf8')).split('\n').filter((line) => line !== ''))].sort();
}

describe('ccgw tells nobody anything', () => {
  it('and is overheard where it connects to somebody, by name or by address', async () => {
    await using server = await gateway();
    const { host, port } = new URL(server.origin);
    expect(await connections((env) => ccgw(['check', server.origin, '--agent', '291', '--only', 'setCustomState'], env))).toEqual([
      host,
    ]);
    const byName = await connections((env) =>
      ccgw(['check', `http://localhost:${port}`, '--agent', '291', '--only', 'setCustomState'], env),
    );
    expect(byName).toEqual([`localhost:${port}`, 'name localhost']);
  });

  it.each([
    ['diff', '2023-09-27', '2025-11-13'],
    ['check', '--explain'],
    ['check', 'https://gateway.example', '--agent', '291', '--dry-run'],
    ['--help'],
  ])('when it is called with %s %s', async (...args) => {
    let code: number | null = null;
    const told = await connections(async (env) => {
      ({ code } = await ccgw(args, env));
    });
    expect(code).toBe(0);
    expect(told).toEqual([]);
  });

  it.each(['emulate', 'mock'])('as %s, which only listens', async (command) => {
    const told = await connections(async (env) => {
      const server = start([command, '--port', '0'], env);
      try {
        const url = await server.until(/(http:\/\/127\.0\.0\.1:\d+)/);
        const answer = await fetch(`${url}/agentgateway/resource/onlineagent/291/logout`, {
          method: 'DELETE',
          headers: { Guid: 'any', 'Content-Type': 'application/json; charset=UTF-8' },
        });
        expect(await answer.text()).toContain('retcode');
      } finally {
        server.process.kill('SIGINT');
        await server.finished;
      }
    });
    expect(told).toEqual([]);
  });
});

interface Package {
  readonly dependencies?: Record<string, string>;
  readonly scripts?: Record<string, string>;
  readonly hasInstallScript?: boolean;
}

type Lock = Readonly<Record<string, Package>>;

/** Where what the package depends on is installed, and what that depends on. */
function dependenciesIn(packages: Lock, place = '', seen = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys(packages[place]?.dependencies ?? {})) {
    // As Node looks for it: inside, and then further up.
    const parts = place.split('/node_modules/');
    const above = parts.map((_, index) => [...parts.slice(0, parts.length - index), name].join('/node_modules/'));
    const found = [...(place === '' ? [] : above), `node_modules/${name}`].find((one) => one in packages);
    if (found === undefined) throw new Error(`${name} is not in package-lock.json`);
    if (seen.has(found)) continue;
    seen.add(found);
    dependenciesIn(packages, found, seen);
  }
  return seen;
}

const withScripts = (packages: Lock) => [...dependenciesIn(packages)].filter((place) => packages[place]?.hasInstallScript);

describe('the package', () => {
  it('runs nothing when it is installed, and neither does anything that comes with it', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Package;
    // npm runs `prepare` in a clone alone.
    const atInstallation = ['preinstall', 'install', 'postinstall'];
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => atInstallation.includes(name))).toEqual([]);
    const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock };
    expect(dependenciesIn(packages).size).toBeGreaterThan(Object.keys(manifest.dependencies ?? {}).length);
    expect(withScripts(packages)).toEqual([]);
    // It is seen at any of them, those of dependencies included.
    for (const place of dependenciesIn(packages)) {
      expect(withScripts({ ...packages, [place]: { ...packages[place], hasInstallScript: true } })).toEqual([place]);
    }
  });

  it('names exact versions of what it depends on', async () => {
    const { dependencies = {} } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Package;
    expect(Object.keys(dependencies).length).toBeGreaterThan(0);
    for (const [name, version] of Object.entries(dependencies)) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  });
});
