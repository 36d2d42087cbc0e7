/** The mock of openapi-backend, as its manual has it: requests are validated, and the answers are the examples of the document. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';
import { server as contractServer } from '../../../generated/catalog.js';
import { readBundle } from '../../../src/contract.js';

const api = new OpenAPIBackend({
  definition: JSON.parse(readBundle('as-published')) as Document,
  apiRoot: contractServer.basePath,
  validate: true,
  handlers: {
    notImplemented: ({ api, operation }: Context, response: ServerResponse) => {
      const { status, mock } = api.mockResponseForOperation(String(operation.operationId));
      send(response, status, mock);
    },
    validationFail: ({ validation }: Context, response: ServerResponse) => send(response, 400, validation.errors),
    notFound: (_: Context, response: ServerResponse) => send(response, 404, 'not found'),
  },
});
await api.init();

const server = createServer((request, response) => {
  const { method = 'GET', url = '/' } = request;
  api
    .handleRequest({ method, path: url, headers: textsOf(request.headers) }, response)
    .catch((error: unknown) => send(response, 500, String(error)));
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ baseUrl: `http://127.0.0.1:${port}${contractServer.basePath}` });
});

/** Node has the headers as openapi-backend wants them; the types only differ in what is absent. */
function textsOf(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return headers as Record<string, string | string[]>;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
