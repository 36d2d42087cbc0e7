import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { UsageError } from '../check/target.js';
import { parseRecording } from '../check/traffic/read-recording.js';
import type { RecordedExchange, RecordingHead } from '../recording.js';

/** Bytes of the first line of a recording at most. */
const mostHeadBytes = 4096;

/** Writes exchanges to a file, one a line, each whole or, if the process is killed in the middle of one, as the last line. */
export class Recorder {
  readonly #descriptor: number;
  #problem: string | undefined;
  #count = 0;

  /**
   * Begins a recording, or goes on with one that was made with the same gateway and edition.
   *
   * @throws {UsageError} if the file cannot be written, or is something else
   */
  constructor(file: string, head: RecordingHead) {
    const refuse = (problem: string) => new UsageError(`--record ${file}: ${problem}`);
    try {
      this.#descriptor = openSync(file, 'a+', 0o600);
    } catch (error) {
      throw refuse(`it cannot be written (${error instanceof Error ? error.message : String(error)})`);
    }
    const stat = fstatSync(this.#descriptor);
    try {
      if (!stat.isFile()) throw refuse('it is no file');
      if (stat.size > 0) assertSame(refuse, this.#read(0, mostHeadBytes), head);
      const isTorn = stat.size > 0 && this.#read(stat.size - 1, 1) !== '\n';
      writeSync(this.#descriptor, `${isTorn ? '\n' : ''}${JSON.stringify(head)}\n`);
    } catch (error) {
      closeSync(this.#descriptor);
      throw error;
    }
  }

  /** How many exchanges were written. */
  get count(): number {
    return this.#count;
  }

  /** Why the recording is not complete; undefined as long as it is. */
  get problem(): string | undefined {
    return this.#problem;
  }

  write(exchange: RecordedExchange): void {
    if (this.#problem !== undefined) return;
    const line = Buffer.from(`${JSON.stringify(exchange)}\n`);
    try {
      for (let written = 0; written < line.length; ) written += writeSync(this.#descriptor, line, written);
      this.#count += 1;
    } catch (error) {
      this.#problem = (error as NodeJS.ErrnoException).code ?? String(error);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #read(position: number, length: number): string {
    const bytes = Buffer.alloc(length);
    return bytes.toString('utf8', 0, readSync(this.#descriptor, bytes, 0, length, position));
  }
}

/** @throws {UsageError} if a file that is there is no recording of the same gateway by the same edition */
function assertSame(refuse: (problem: string) => UsageError, start: string, { target, contract }: RecordingHead): void {
  const before = headIn(start);
  if (before === undefined)
    throw refuse('there is a file of that name, and it is no recording; give another name, or take it away');
  const same = before.target === target && before.contract.edition === contract.edition;
  if (same) return;
  throw refuse(
    `it is a recording of ${before.target} by the edition ${before.contract.edition}, and this one would be of ${target} by ${contract.edition}; give another name`,
  );
}

function headIn(start: string): RecordingHead | undefined {
  try {
    return parseRecording('', start.split('\n', 1)[0] ?? '').runs[0]?.head;
  } catch {
    return undefined;
  }
}
