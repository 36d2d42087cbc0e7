/** What HTTP itself costs in Node: an answer for each method, sent without a look at the rest of the request. The answers come as JSON. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { server as contractServer } from '../../../generated/catalog.js';
import type { BareAnswers } from './servers.js';

const answers = JSON.parse(process.argv[2] ?? '{}') as BareAnswers;

const server = createServer((request, response) => {
  const { headers, body } = answers[request.method === 'GET' ? 'GET' : 'POST'];
  response.writeHead(200, headers);
  response.end(body);
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ baseUrl: `http://127.0.0.1:${port}${contractServer.basePath}` });
});
