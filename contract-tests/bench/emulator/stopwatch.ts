import { createHistogram, performance } from 'node:perf_hooks';
import type { Rate } from './rate.js';

/** Takes the time of calls from now on. */
export function startStopwatch() {
  const microseconds = createHistogram();
  const before = performance.eventLoopUtilization();
  const startedAt = performance.now();
  return {
    startedAt,
    /** @param begin of a call that is over now, in milliseconds */
    record(begin: number): void {
      microseconds.record(Math.max(1, Math.round((performance.now() - begin) * 1000)));
    },
    rate: (): Rate => ({
      requests: microseconds.count,
      perSecond: (microseconds.count * 1000) / (performance.now() - startedAt),
      p50Ms: microseconds.percentile(50) / 1000,
      p99Ms: microseconds.percentile(99) / 1000,
      senderBusy: performance.eventLoopUtilization(before).utilization,
    }),
  };
}
