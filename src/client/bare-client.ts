import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import { contentType, openingPaths } from '../../generated/client.js';
import type { paths } from '../../generated/types.js';
import { readBaseUrl } from '../base-url.js';
import { guidFrom, guidHeader, setGuidHeader } from '../guid.js';

/** Which gateway, for the bare client. */
export interface ClientOptions {
  /** Such as `https://gateway.example:8043`. Only where it has no path, `/agentgateway/resource` is added. */
  readonly baseUrl: string;
  /** Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * A fetch client that is typed by the contract: `client.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', ...)`.
 *
 * It sends `Content-Type` and `Guid` by itself. The Guid of an agent comes with its sign-in and changes with any later `Set-GUID`, so it
 * works with static and with dynamic authentication (page cec_07_0005). It does no more than that: values and answers are not checked, a
 * refusal is no exception (look at `data.retcode`), a redirect is not followed, and the user of it polls.
 *
 * @throws {TypeError} on a URL that cannot be used, and from its calls, if the gateway cannot be reached
 */
export function createClient({ baseUrl, fetch }: ClientOptions): Client<paths> {
  const read = readBaseUrl(baseUrl);
  if ('problem' in read) throw new TypeError(`baseUrl: ${read.problem}`);
  const client = createFetchClient<paths>({ baseUrl: read.baseUrl, redirect: 'manual', ...(fetch && { fetch }) });
  client.use(sessionHeaders());
  return client;
}

function sessionHeaders(): Middleware {
  const guids = new Map<string, string>();
  return {
    onRequest({ request, schemaPath, params }) {
      const guid = guids.get(agentOf(params));
      request.headers.set('Content-Type', contentType);
      const wanted = !openingPaths.includes(schemaPath) && !request.headers.has(guidHeader);
      if (guid !== undefined && wanted) request.headers.set(guidHeader, guid);
      return request;
    },
    onResponse({ response, params }) {
      const guid = guidFrom(response.headers.get(setGuidHeader));
      if (guid !== undefined) guids.set(agentOf(params), guid);
    },
  };
}

function agentOf({ path = {} }: { readonly path?: Readonly<Record<string, unknown>> }): string {
  const { agentid } = path;
  return String(agentid);
}
