import { accessSync, constants, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { replaceFiles } from '../../whole-files.js';
import { UsageError } from '../target.js';

/** What a report can be written as. */
export const reportFormats = ['json', 'junit', 'html', 'sarif'] as const;

/** One of the formats of a report. */
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportFile {
  readonly format: ReportFormat;
  readonly file: string;
}

/**
 * The value of `--report`.
 *
 * @throws {UsageError} if the format is unknown or the file cannot be written, before anything is sent
 */
export function parseReportFile(text: string): ReportFile {
  const [format, ...rest] = text.split('=');
  const file = rest.join('=');
  const known = reportFormats.find((each) => each === format);
  if (known === undefined || file === '') {
    throw new UsageError(`--report ${text}: give FORMAT=FILE, where the format is ${reportFormats.join(', ')}`);
  }
  return { format: known, file: writable(`--report ${text}`, file) };
}

/**
 * The full path of a file that is going to be written.
 *
 * @param option what the user gave it with
 * @throws {UsageError} if it cannot be written, before anything is sent
 */
export function writable(option: string, file: string): string {
  const path = resolve(file);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw new Error('it is a folder');
    accessSync(there ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${option}: ${file} cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
  return path;
}

/**
 * Writes a file whole or not at all. What is no ordinary file, such as `/dev/stdout` or a pipe, is written to as it is.
 *
 * @throws {UsageError} if it cannot be written
 */
export function writeWhole(file: string, text: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile()) writeFileSync(file, text);
    else replaceFiles(new Map([[there ? realpathSync(file) : file, text]]));
  } catch (error) {
    throw new UsageError(`the report could not be written to ${file} (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}
