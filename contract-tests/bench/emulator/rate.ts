import { createHistogram, type EventLoopUtilization, performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import type { Agent } from './agents.js';
import { isSuccess, mixOf, wired } from './mix.js';

export interface RatePlan {
  readonly baseUrl: string;
  readonly agents: readonly Agent[];
  /** Requests under way at a time. */
  readonly connections: number;
  readonly seconds: number;
}

export interface Rate {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Share of the time in which who sent the requests was busy: near 1 it is the sender that was measured. */
  readonly senderBusy: number;
}

/**
 * Sends the mix as fast as the answers come.
 *
 * @throws {Error} if a single answer is no success
 */
export async function rateOf({ baseUrl, agents, connections, seconds }: RatePlan): Promise<Rate> {
  const { origin, pathname } = new URL(baseUrl);
  const microseconds = createHistogram();
  let startedAt: number | undefined;
  let endedAt = 0;
  let client = 0;
  let refused: string | undefined;
  let idle: EventLoopUtilization | undefined;
  const { errors, mismatches, statusCodeStats } = await run(
    {
      url: origin,
      connections,
      duration: seconds,
      sampleInt: 100,
      setupClient(connection) {
        const mix = mixOf(shareOf(agents, client++, connections));
        connection.setRequests(mix.map((each) => wired(pathname, each)));
      },
      verifyBody(body) {
        const success = isSuccess(200, String(body));
        if (!success) refused ??= String(body);
        return success;
      },
    },
    (ms) => {
      endedAt = performance.now();
      // Before the first one autocannon has prepared the requests, which may take a while.
      startedAt ??= endedAt - ms;
      idle ??= performance.eventLoopUtilization();
      microseconds.record(Math.max(1, Math.round(ms * 1000)));
    },
  );
  const { utilization } = performance.eventLoopUtilization(idle);
  const statuses = Object.keys(statusCodeStats ?? {});
  if (startedAt === undefined || errors > 0 || mismatches > 0 || statuses.some((status) => status !== '200')) {
    const what = `HTTP ${statuses.join(', ')}; ${errors} errors and ${mismatches} refusals, such as ${refused}`;
    throw new Error(`not every answer of ${origin} was a success: ${what}`);
  }
  return {
    requests: microseconds.count,
    perSecond: (microseconds.count * 1000) / (endedAt - startedAt),
    p50Ms: microseconds.percentile(50) / 1000,
    p99Ms: microseconds.percentile(99) / 1000,
    senderBusy: utilization,
  };
}

/** Its promise and its events are not to be had together, as its types have it. */
function run(options: autocannon.Options, onAnswer: (ms: number) => void): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const started = autocannon(options, (error: unknown, result) => (error ? reject(error) : resolve(result)));
    started.on('response', (_client, _status, _bytes, ms) => onAnswer(ms));
  });
}

/** The agents of one connection. Few agents are shared by all connections, so that as many requests are under way. */
function shareOf(agents: readonly Agent[], connection: number, connections: number): readonly Agent[] {
  return agents.length < connections ? agents : agents.filter((_, index) => index % connections === connection);
}
