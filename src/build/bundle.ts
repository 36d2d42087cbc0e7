import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Document } from './document.js';

/**
 * The hand-written files as one document.
 *
 * @param root folder of the project
 * @throws {Error} with Redocly's own words if the files cannot be bundled
 */
export function bundle(root: string): Document {
  const folder = mkdtempSync(join(tmpdir(), 'ccgw-bundle-'));
  try {
    const file = join(folder, 'openapi.json');
    const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
    const run = spawnSync(process.execPath, [cli, 'bundle', 'openapi/openapi.yaml', '--output', file], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    if (run.status !== 0) throw new Error(`redocly bundle failed:\n${run.stderr}${run.stdout}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Document;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
