import type { Agent } from './agents.js';
import { isSuccess, mixOf, wired } from './mix.js';
import type { Rate } from './rate.js';
import { startStopwatch } from './stopwatch.js';

/** An emulator in the same process, or what goes to one over HTTP. */
export interface Fetching {
  fetch(input: string, init?: RequestInit): Promise<Response>;
}

export interface FetchPlan {
  readonly baseUrl: string;
  readonly agents: readonly Agent[];
  /** Requests under way at a time. */
  readonly concurrency: number;
  readonly seconds: number;
}

/** Whether something can be called without a socket. */
export function hasFetch(value: object): value is Fetching {
  return 'fetch' in value && typeof value.fetch === 'function';
}

/**
 * Sends the mix through a `fetch`, as fast as the answers come.
 *
 * @throws {Error} if a single answer is no success
 */
export async function fetchRate(target: Fetching, { baseUrl, agents, concurrency, seconds }: FetchPlan): Promise<Rate> {
  const { origin, pathname } = new URL(baseUrl);
  const mix = mixOf(agents).map((each) => {
    const { path, ...init } = wired(pathname, each);
    return { url: origin + path, init };
  });
  const stopwatch = startStopwatch();
  const end = stopwatch.startedAt + seconds * 1000;
  let next = 0;
  const worker = async () => {
    for (let sentAt = performance.now(); sentAt < end; sentAt = performance.now()) {
      const { url, init } = mix[next++ % mix.length] as (typeof mix)[number];
      const response = await target.fetch(url, init);
      const body = await response.text();
      if (!isSuccess(response.status, body)) throw new Error(`no success: HTTP ${response.status}, ${body}`);
      stopwatch.record(sentAt);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return stopwatch.rate();
}
