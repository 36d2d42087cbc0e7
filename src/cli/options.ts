import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { UsageError } from '../check/target.js';

/**
 * A whole number from an option.
 *
 * @throws {InvalidArgumentError} which Commander tells with the name of the option
 */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
      throw new InvalidArgumentError(`Give a whole number from ${minimum} to ${maximum}.`);
    }
    return value;
  };
}

/** @throws {UsageError} if the file cannot be read or holds no certificate */
export function readCertificates(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--ca ${file} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new UsageError(`--ca ${file} holds no certificate in PEM`);
  return text;
}

/** Calls back on the first Ctrl-C or SIGTERM, and ends the process on the second. */
export function onInterrupt(callback: () => void): () => void {
  let interrupted = false;
  const handle = () => {
    if (interrupted) process.exit(2);
    interrupted = true;
    callback();
  };
  process.on('SIGINT', handle).on('SIGTERM', handle);
  return () => process.off('SIGINT', handle).off('SIGTERM', handle);
}
