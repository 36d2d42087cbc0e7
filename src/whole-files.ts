import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Replaces files whole. None is in its place before all are written, so that a disk that is full leaves the old ones. */
export function replaceFiles(files: ReadonlyMap<string, string>): void {
  const temporary = (file: string) => `${file}.${process.pid}.tmp`;
  try {
    for (const [file, text] of files) writeFileSync(temporary(file), text);
    for (const file of files.keys()) renameSync(temporary(file), file);
  } finally {
    for (const file of files.keys()) rmSync(temporary(file), { force: true });
  }
}
