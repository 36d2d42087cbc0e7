/**
 * The least a gateway can be, so that little but the client is measured: one Guid, and a success for everything. It is a process of its
 * own (`startServer`), for in that of the client the two would share a thread.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setGuidHeader } from '../../src/guid.js';

const success = JSON.stringify({ message: 'success', retcode: '0', result: {} });
const signedIn = JSON.stringify({
  message: '',
  retcode: '0',
  result: {
    vdnid: 1,
    workno: '291',
    mediatype: 'TTF',
    loginTime: '1795264877146',
    isForceChange: 'false',
    serverName: 'AgentGateway',
    timeRemaining: '90',
  },
});

const server = createServer((request, response) => {
  const signIn = request.url?.includes('/loginex') ?? false;
  const body = signIn ? signedIn : success;
  request.resume().once('end', () => {
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=UTF-8',
      'Content-Length': Buffer.byteLength(body),
      ...(signIn && { [setGuidHeader]: 'JSESSIONID=2f5a1c3e-8d47-4b6a-9c10-7e3b5d9f2a64.AgentGateway1' }),
    });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

// However the benchmark ends, Ctrl-C and SIGKILL included, this ends with it.
process.once('disconnect', () => process.exit());
