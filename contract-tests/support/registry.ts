import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { root } from './readme.js';

const run = promisify(execFile);

interface Manifest {
  readonly name: string;
  readonly version: string;
}

interface Known {
  readonly manifest: Manifest;
  /** Where it is installed; this package is not. */
  readonly place?: string;
}

/** A registry for npm with this package, as `npm pack` makes it, and with everything that is in `node_modules`. */
export interface Registry extends AsyncDisposable {
  /** For `npm_config_registry`. */
  readonly url: string;
  /** The tarball of this package. */
  readonly tarball: string;
  /** The tarballs that were fetched, as `name@version`. */
  readonly fetched: readonly string[];
}

/**
 * Starts the registry, so that the very command that installs the package from npm installs what is here.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-registry-'));
  // Without scripts: one of them would compile once more while other tests run the compiled files.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const tarball = join(folder, `${own.name}-${own.version}.tgz`);
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { inBundle?: boolean }>;
  };
  const places = Object.keys(lock.packages).filter((place) => place !== '');
  /** What came with another package, in its tarball. */
  const bundled = new Set(places.filter((place) => lock.packages[place]?.inBundle));
  const fetched: string[] = [];
  const server = createServer(async ({ url = '' }, response) => {
    const [name = '', version] = decodeURIComponent(url.slice(1)).split('/-/');
    const known = await versionsOf(name);
    const found = known.find(({ manifest }) => manifest.version === version);
    if (version === undefined && known.length > 0) response.end(JSON.stringify(packument(known)));
    else if (found === undefined) response.writeHead(404).end('{}');
    else {
      fetched.push(`${name}@${version}`);
      response.end(await tarballOf(found));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function versionsOf(name: string): Promise<Known[]> {
    if (name === own.name) return [{ manifest: own }];
    const known: Known[] = [];
    for (const place of places.filter((one) => one.endsWith(`node_modules/${name}`) && !bundled.has(one))) {
      // A package for another platform is in the lock alone.
      const text = await readFile(join(root, place, 'package.json'), 'utf8').catch(() => undefined);
      if (text !== undefined) known.push({ manifest: JSON.parse(text) as Manifest, place });
    }
    return known;
  }

  function packument(known: readonly Known[]): object {
    const versions = known.map(({ manifest }) => {
      const dist = { tarball: `${origin}/${manifest.name}/-/${manifest.version}` };
      return [manifest.version, { ...manifest, dist }];
    });
    return {
      name: known[0]?.manifest.name,
      'dist-tags': { latest: known[0]?.manifest.version },
      versions: Object.fromEntries(versions),
    };
  }

  async function tarballOf({ place }: Known): Promise<Buffer> {
    if (place === undefined) return await readFile(tarball);
    const path = join(root, place);
    const inside = places.filter((other) => other.startsWith(`${place}/node_modules/`) && !bundled.has(other));
    const left = inside.flatMap((other) => ['--exclude', join(basename(path), relative(place, other))]);
    const args = ['-czf', '-', ...left, '-C', dirname(path), basename(path)];
    return (await run('tar', args, { encoding: 'buffer', maxBuffer: 2 ** 28 })).stdout;
  }

  return {
    url: origin,
    tarball,
    fetched,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
