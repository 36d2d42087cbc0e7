// Written by `npm run build` from src/client/bare-client.ts and openapi/. Do not edit.

import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './types.js';

/** The value of the header `Content-Type`, which the pages make mandatory on every request (deviation 8). */
const contentType = "application/json; charset=UTF-8";

/** The path templates of the operations that need no Guid, because they bring the first one. */
const openingPaths: readonly string[] = [
  "/onlineagent/{agentid}/loginex",
  "/onlineagent/{agentid}",
  "/onlineagent/{agentid}/forcelogin"
];

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
const server = {
  "basePath": "/agentgateway/resource",
  "port": 8043
} as const;

/**
 * The base URL of a gateway as a user gives it. Only where the URL has no path is the base path of the contract added.
 *
 * @returns the URL without a slash at its end, or what is wrong with the text; that never repeats a password
 */
function readBaseUrl(text: string): { readonly baseUrl: string } | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) return { problem: 'the URL carries a user name or password; a gateway takes none there' };
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    // What cannot be parsed may have a password, too, as http//user:password@host has.
    return {
      problem: `"${text.replace(/.*@/s, '')}" is no http or https URL; give one such as https://gateway.example:${server.port}`,
    };
  }
  if (url.search || url.hash) return { problem: `the URL has a query or fragment; give only ${url.origin}${url.pathname}` };
  const path = url.pathname === '/' ? server.basePath : url.pathname.replace(/\/+$/, '');
  return { baseUrl: `${url.origin}${path}` };
}

/** The answer header that brings a Guid, in the spelling that clients compare byte by byte. */
const setGuidHeader = 'Set-GUID';

/** The request header that carries it. */
const guidHeader = 'Guid';

/**
 * The Guid in the value of a `Set-GUID` header: all that follows the first `=`.
 *
 * @returns undefined if there is no header or nothing behind its `=`
 */
function guidFrom(setGuid: string | null | undefined): string | undefined {
  const at = setGuid?.indexOf('=') ?? -1;
  return (at >= 0 && setGuid?.slice(at + 1)) || undefined;
}

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
