/** What went over the wire in one call, as the client sent it and before it read the answer. */
export interface Recorded {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly status: number;
  readonly answerHeaders: Headers;
  readonly answer: unknown;
}

export interface Recording {
  readonly exchanges: readonly Recorded[];
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/**
 * A `fetch` that notes what it sends and gets.
 *
 * @param change alters a request on its way, as something between client and gateway might
 */
export function recording(
  change: (request: { url: string; init: RequestInit }) => { url: string; init: RequestInit } = (same) => same,
): Recording {
  const exchanges: Recorded[] = [];
  return {
    exchanges,
    async fetch(address, given) {
      const { url, init } = change({ url: address, init: given });
      const response = await fetch(url, init);
      exchanges.push({
        method: init.method ?? 'GET',
        url: new URL(url),
        headers: new Headers(init.headers),
        body: String(init.body ?? ''),
        status: response.status,
        answerHeaders: response.headers,
        answer: await response.clone().json(),
      });
      return response;
    },
  };
}
