import { type ChildProcess, fork } from 'node:child_process';
import { server as contractServer } from '../../generated/client.js';

export interface BenchServer extends Disposable {
  readonly baseUrl: string;
}

/** Starts `server.ts` on a port that the system chooses. */
export async function startServer(): Promise<BenchServer> {
  const child = fork(new URL('server.js', import.meta.url), { execArgv: [] });
  const port = await portOf(child);
  return {
    baseUrl: `http://127.0.0.1:${port}${contractServer.basePath}`,
    [Symbol.dispose]: () => void child.kill(),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve(Number(port)));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`the server ended with ${code ?? signal} before it had a port`)));
  });
}
