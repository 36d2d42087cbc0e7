import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { UsageError } from '../check/target.js';

/**
 * What a file of settings holds, in YAML or JSON.
 *
 * @param option that names the file, for the message
 * @throws {UsageError} if it cannot be read
 */
export function readSettings(option: string, file: string): unknown {
  const document = parseDocument(readText(option, file));
  const [error] = document.errors;
  if (error) throw new UsageError(`${option} ${file} is no YAML: ${error.message.split('\n')[0]}`);
  return document.toJS();
}

/** @throws {UsageError} if the file cannot be read */
export function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
