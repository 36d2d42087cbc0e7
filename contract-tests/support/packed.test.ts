import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npm } from './packed.mjs';
import { CouldNotRun, StepFailed } from './steps.mjs';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgw-npm-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
});

afterAll(() => rm(folder, { recursive: true }));

/** Installs something from a registry that answers so, or from one that is not there. */
async function installFrom(status: number | undefined): Promise<unknown> {
  const server = createServer((_request, response) =>
    response.writeHead(status ?? 500, { 'Content-Type': 'application/json' }).end('{}'),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  if (status === undefined) server.close();
  const env = {
    ...process.env,
    npm_config_registry: `http://127.0.0.1:${port}`,
    npm_config_fetch_retries: '0',
    npm_config_cache: join(folder, 'cache'),
  };
  try {
    return await npm(['install', '--no-audit', '--no-fund', 'some-package'], { cwd: folder, env }).catch((error: unknown) => error);
  } finally {
    server.close();
  }
}

describe('npm', () => {
  it.each([
    ['that is not there', undefined],
    ['that is out of order', 503],
  ])('could not be run with a registry %s', async (_title, status) => {
    expect(await installFrom(status)).toBeInstanceOf(CouldNotRun);
  });

  it('has failed where the registry answers, and has no such package', async () => {
    const error = await installFrom(404);
    expect(error).toBeInstanceOf(StepFailed);
    expect(String(error)).toContain('some-package');
  });
});
