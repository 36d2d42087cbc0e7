import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Where nothing is installed: the bundle has all that it needs.
const folder = mkdtempSync(join(tmpdir(), 'ccgw-bundle-'));
try {
  copyFileSync('dist/session.js', join(folder, 'session.mjs'));
  process.stdout.write(execFileSync(process.execPath, ['session.mjs'], { cwd: folder, encoding: 'utf8' }));
} finally {
  rmSync(folder, { recursive: true });
}
