import { type CheckResult, check } from '../check/check.js';
import type { ReportFile } from '../check/report/write.js';
import type { Settings } from '../check/settings.js';
import { optionalTool } from '../optional-tool.js';
import { onInterrupt } from './options.js';
import { startProgress } from './progress.js';
import { type Baselines, tell } from './tell.js';

/**
 * Checks, prints the report, writes the report files.
 *
 * @returns the exit code
 */
export async function checkAndReport(options: Settings, files: readonly ReportFile[], baselines: Baselines = {}): Promise<number> {
  optionalTool('dredd');
  const interruption = new AbortController();
  const { agents } = options;
  const names = agents.map(({ agentid }) => agentid).join(', ');
  const who = agents.length === 1 ? { agents: `agent ${names}`, them: 'it' } : { agents: `agents ${names}`, them: 'them' };
  const progress = startProgress();
  const release = onInterrupt(
    () => {
      progress.end();
      console.error(
        `ccgw: interrupted; signing ${who.agents} out, which may take as long as a poll is held (once more stops at once, without a report)`,
      );
      interruption.abort();
    },
    () => console.error(`ccgw: stopped; ${who.agents} may still be signed in, two minutes without a poll sign ${who.them} out`),
  );
  let result: CheckResult;
  try {
    const { step: onStep, request: onExchange } = progress;
    result = await check({ ...options, signal: interruption.signal, onStep, onExchange });
  } finally {
    progress.end();
    release();
  }
  return await tell(result, options.agents, files, baselines);
}
