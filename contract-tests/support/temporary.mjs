import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does something in a folder that is gone afterwards, also after Ctrl-C.
 *
 * @template Result
 * @param {string} name what its name begins with
 * @param {(folder: string) => Promise<Result>} act
 * @returns {Promise<Result>}
 */
export async function inTemporaryFolder(name, act) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const leave = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => {
    leave();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    return await act(folder);
  } finally {
    process.off('SIGINT', interrupted);
    leave();
  }
}
