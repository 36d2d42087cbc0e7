import type { Command } from 'commander';
import type { ReportFile } from '../check/report/write.js';
import { UsageError } from '../check/target.js';
import { readRecording } from '../check/traffic/read-recording.js';
import { editionOf, replay } from '../check/traffic/replay.js';
import { contractOf, type Edition, within } from '../contract.js';
import type { OperationId } from '../operation.js';
import { type Baselines, tell } from './tell.js';

/** What is left of the options of a check where nothing is sent. */
const meaningful: ReadonlySet<string> = new Set(['replay', 'edition', 'report', 'baseline', 'writeBaseline', 'only', 'skip']);

/**
 * Sees to it that nothing is asked of a replay that it does not do.
 *
 * @throws {UsageError} with the first argument or option that has no meaning without a gateway
 */
export function refuseMeaningless(command: Command): void {
  const whence =
    command.getOptionValueSource('replay') === 'cli'
      ? ''
      : ' (the replay stands in the config file, which --no-config leaves alone)';
  // A config file may well have a URL and agents: only what was typed counts.
  const [url] = command.args;
  if (url !== undefined) throw new UsageError(`--replay judges a recording, and asks no gateway: leave ${url} out${whence}`);
  const other = command.options.find((option) => {
    const name = option.attributeName();
    const isTyped = command.getOptionValueSource(name) === 'cli' && command.getOptionValue(name) !== false;
    return isTyped && !meaningful.has(name);
  });
  if (other !== undefined)
    throw new UsageError(`${other.long} has no meaning with --replay, which sends nothing; leave it out${whence}`);
}

/** What a replay is asked for. */
export interface ReplayOptions {
  readonly file: string;
  /** Default: the one that the recording was made with. */
  readonly edition: Edition | undefined;
  /** What is judged, by the operations of the edition. */
  readonly operations: () => ReadonlySet<OperationId>;
  readonly report: readonly ReportFile[];
  readonly baselines: Baselines;
}

/**
 * Judges a recording, prints the report, writes the report files.
 *
 * @returns the exit code
 * @throws {UsageError} if the file is no recording
 */
export async function replayAndReport({ file, edition, operations, report, baselines }: ReplayOptions): Promise<number> {
  const { runs, torn } = readRecording('--replay', file);
  for (const line of torn) console.error(`ccgw: ${file}: line ${line} was begun and not ended, and is left out`);
  return await within(await contractOf(edition ?? editionOf(`--replay ${file}`, runs)), async () => {
    const result = replay(runs, operations());
    const { wrongRequests } = result;
    if (wrongRequests > 0)
      console.error(
        `ccgw: ${wrongRequests} of the requests break${wrongRequests === 1 ? 's' : ''} the contract: that is the application's, which ccgw proxy tells, and no gateway is blamed for refusing them`,
      );
    return await tell(result, [], report, baselines);
  });
}
