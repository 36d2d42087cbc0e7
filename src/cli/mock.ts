import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { server } from '../../generated/catalog.js';
import { optionalTool } from './optional-tool.js';
import { onInterrupt, wholeNumber } from './options.js';

interface Options {
  port: number;
  errors: boolean;
}

export function addMock(program: Command, exit: (code: number) => void): Command {
  return program
    .command('mock')
    .summary("run Prism's stateless mock of the contract")
    .description('Runs Prism on the contract: stateless answers from its examples, and validation of requests.')
    .option('--port <number>', 'port to listen on; 0 for a free one', wholeNumber(0, 65_535), 0)
    .option('--errors', 'answer requests that break the contract with an error', false)
    .addHelpText(
      'after',
      `
Every error code is a named example:
  curl -X DELETE -H 'Content-Type: application/json; charset=UTF-8' -H 'Guid: any' -H 'Prefer: example=100-008' \\
    http://127.0.0.1:4010${server.basePath}/onlineagent/291/logout`,
    )
    .action(async ({ port, errors }: Options) => exit(await mock(port || (await freePort()), errors)));
}

async function mock(port: number, errors: boolean): Promise<number> {
  const program = optionalTool('@stoplight/prism-cli', 'mock');
  const folder = mkdtempSync(join(tmpdir(), 'ccgw-mock-'));
  try {
    const document = join(folder, 'openapi.json');
    writeFileSync(document, JSON.stringify(belowBasePath()));
    console.log(`Mock of the CC-Gateway: http://127.0.0.1:${port}${server.basePath}\nStop it with Ctrl-C.`);
    const prism = spawn(process.execPath, [program, 'mock', '--port', String(port), ...(errors ? ['--errors'] : []), document], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const release = onInterrupt(() => prism.kill('SIGTERM'));
    const code = await new Promise<number | null>((resolve) => {
      prism.once('close', resolve);
    });
    release();
    return code ? 2 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prism leaves the path of `servers` out of its addresses: with it in the paths the mock is called like a gateway. */
function belowBasePath(): object {
  const file = fileURLToPath(import.meta.resolve('cc-gateway-contract/openapi.json'));
  const document = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, unknown> };
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [`${server.basePath}${path}`, item]));
  return { ...document, paths };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
