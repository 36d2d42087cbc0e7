import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from '../../generated/types.js';
import { guidFrom, guidHeader, setGuidHeader } from '../guid.js';

export interface ClientOptions {
  /** Scheme, host, port and base path, such as `https://gateway:8043/agentgateway/resource`. */
  readonly baseUrl: string;
  /** Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The value that the pages give for the header that they make mandatory on every request (deviation 8). */
const contentType = 'application/json; charset=UTF-8';

/**
 * A fetch client that is typed by the contract: `client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', ...)`.
 *
 * It sends `Content-Type` and `Guid` by itself. The Guid of an agent comes with its sign-in and changes with any later `Set-GUID`, so it
 * works with static and with dynamic authentication (page cec_07_0005). A refusal is no exception: look at `data.retcode`.
 *
 * @throws {TypeError} from its calls, if the gateway cannot be reached
 */
export function createClient(options: ClientOptions): Client<paths> {
  const client = createFetchClient<paths>({ baseUrl: options.baseUrl, ...(options.fetch && { fetch: options.fetch }) });
  client.use(sessionHeaders());
  return client;
}

function sessionHeaders(): Middleware {
  const guids = new Map<string, string>();
  return {
    onRequest({ request, params }) {
      const guid = guids.get(String(params.path?.agentid));
      request.headers.set('Content-Type', contentType);
      if (guid !== undefined && !request.headers.has(guidHeader)) request.headers.set(guidHeader, guid);
      return request;
    },
    onResponse({ response, params }) {
      const guid = guidFrom(response.headers.get(setGuidHeader));
      if (guid !== undefined) guids.set(String(params.path?.agentid), guid);
    },
  };
}
