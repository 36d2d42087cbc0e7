import { readFileSync } from 'node:fs';
import { isJsonText, parseObject, withoutMark } from '../../json.js';
import {
  exchangeSchema,
  headSchema,
  type RecordedExchange,
  type RecordingHead,
  recordingFormat,
  recordingVersion,
} from '../../recording.js';
import { fits, type Violation, violations } from '../../schema.js';
import { UsageError } from '../target.js';

/** What was recorded from the start of a proxy until its end. */
export interface RecordedRun {
  readonly head: RecordingHead;
  readonly exchanges: readonly RecordedExchange[];
}

export interface Recording {
  readonly runs: readonly RecordedRun[];
  /** Lines that were begun and not ended, as a process leaves them that is killed: their numbers, counted from 1. */
  readonly torn: readonly number[];
}

/**
 * Reads a recording.
 *
 * @param option that names the file, for the message
 * @throws {UsageError} if it cannot be read, is no recording, or one of another format
 */
export function readRecording(option: string, file: string): Recording {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  return parseRecording(`${option} ${file}`, text);
}

/**
 * @param name of the recording, for messages
 * @throws {UsageError} if it is none, or one of another format
 */
export function parseRecording(name: string, text: string): Recording {
  // What editors and version control of Windows make of a file changes nothing about what was recorded.
  const lines = withoutMark(text).split(/\r?\n/);
  const runs: { head: RecordingHead; exchanges: RecordedExchange[] }[] = [];
  const torn: number[] = [];
  lines.forEach((line, index) => {
    if (line === '') return;
    const value = parseObject(line);
    const head = headOf(name, value);
    const run = runs.at(-1);
    if (head !== undefined) runs.push({ head, exchanges: [] });
    else if (run === undefined) throw notOne(name);
    else if (value !== undefined && fits(exchangeSchema, value)) run.exchanges.push(value as unknown as RecordedExchange);
    else if (isTorn(lines, index)) torn.push(index + 1);
    else throw new UsageError(`${name}: line ${index + 1} is no exchange${problemOf(value)}; record anew, or take the line out`);
  });
  if (runs.length === 0)
    throw lines.every((line) => line === '')
      ? new UsageError(`${name} is empty; record with ccgw proxy URL --record FILE`)
      : notOne(name);
  return { runs, torn };
}

/** Where a line is no exchange, and what would be one there. The values are not told. */
function problemOf(value: Readonly<Record<string, unknown>> | undefined): string {
  const [wrong] = value === undefined ? [] : violations(exchangeSchema, value);
  return wrong === undefined ? '' : `: ${placeOf(wrong)}`;
}

function placeOf({ pointer, keyword, expected }: Violation): string {
  if (keyword === 'anyOf') return 'there is neither answer nor fault';
  const place = pointer.slice(1).replaceAll('/', '.');
  return keyword === 'required' ? `${place} is missing` : `${place} is something else (wanted: ${expected})`;
}

/** The last thing that a process wrote, and what the next one began behind it. */
function isTorn(lines: readonly string[], index: number): boolean {
  if (isJsonText(lines[index] ?? '')) return false;
  const next = lines.slice(index + 1).find((line) => line !== '');
  return next === undefined || parseObject(next)?.format === recordingFormat;
}

function headOf(name: string, value: Readonly<Record<string, unknown>> | undefined): RecordingHead | undefined {
  if (value?.format !== recordingFormat) return undefined;
  const { formatVersion } = value;
  if (formatVersion !== recordingVersion)
    throw new UsageError(
      `${name} is a recording of format ${String(formatVersion)}, and this ccgw reads format ${recordingVersion}; use the ccgw that it was made with, or record anew`,
    );
  const [wrong] = violations(headSchema, value);
  if (wrong !== undefined)
    throw new UsageError(`${name}: the line that begins a recording is damaged: ${placeOf(wrong)}; record anew`);
  const head = value as unknown as RecordingHead;
  if (!URL.canParse(head.target))
    throw new UsageError(`${name}: the line that begins a recording is damaged: target is no URL; record anew`);
  return head;
}

function notOne(name: string): UsageError {
  return new UsageError(`${name} is no recording; make one with ccgw proxy URL --record FILE`);
}
