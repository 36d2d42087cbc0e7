import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { contentType, server } from '../../generated/client.js';
import { type Edition, readBundle } from '../contract.js';
import { endsWithParent } from '../ends-with-parent.js';
import { freePort } from '../loopback.js';
import { optionalTool } from '../optional-tool.js';
import { editionOption, inWords } from './edition.js';
import { moreHelp } from './help.js';
import { onInterrupt, portOption } from './options.js';

interface Options {
  port: number;
  errors: boolean;
  edition: Edition;
}

export function addMock(program: Command, exit: (code: number) => void): Command {
  return program
    .command('mock')
    .summary("run Prism's stateless mock of the contract")
    .description(
      'Runs Prism on the contract: stateless answers from its examples. Requests that break the contract get an error in the form of Prism.',
    )
    .addOption(portOption())
    .addOption(editionOption())
    .option('--errors', 'also answer with an error where an answer of the mock itself breaks the contract', false)
    .addHelpText(
      'after',
      moreHelp({
        notes: 'The error codes of each operation are examples that can be asked for by name.',
        exitCodes: { 0: 'it was ended', 2: 'it could not be started, or Prism ended by itself' },
        examples: [
          'ccgw mock --port 4010',
          `curl -X DELETE -H 'Content-Type: ${contentType}' -H 'Guid: any' -H 'Prefer: example=100-008' http://127.0.0.1:4010${server.basePath}/onlineagent/291/logout`,
        ],
      }),
    )
    .action(async ({ port, errors, edition }: Options) => exit(await mock(await freePort(port), errors, edition)));
}

async function mock(port: number, errors: boolean, edition: Edition): Promise<number> {
  const program = optionalTool('@stoplight/prism-cli');
  const folder = mkdtempSync(join(tmpdir(), 'ccgw-mock-'));
  try {
    const document = join(folder, 'openapi.json');
    writeFileSync(document, JSON.stringify(belowBasePath(edition)));
    const options = ['--port', String(port), ...(errors ? ['--errors'] : [])];
    const prism = spawn(process.execPath, ['--import', endsWithParent, program, 'mock', ...options, document], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    announce(prism.stdout, port, edition);
    const stop = () => prism.kill('SIGTERM');
    let stopped = false;
    const release = onInterrupt(() => {
      stopped = true;
      stop();
    });
    process.on('exit', stop);
    const code = await new Promise<number | null>((resolve) => {
      prism.once('close', resolve);
    });
    release();
    if (stopped) return 0;
    console.error(`ccgw: Prism ended by itself${code === null ? '' : ` with code ${code}`}`);
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Passes on what Prism says, and tells the address once Prism listens there. */
function announce(output: Readable, port: number, edition: Edition): void {
  let told = false;
  output.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    if (told || !text.includes('Prism is listening')) return;
    told = true;
    console.log(`Mock of the CC-Gateway: http://127.0.0.1:${port}${server.basePath}${inWords(edition)}\nStop it with Ctrl-C.`);
  });
}

/** Prism leaves the path of `servers` out of its addresses: with it in the paths the mock is called like a gateway. */
function belowBasePath(edition: Edition): object {
  const document = JSON.parse(readBundle(edition)) as { paths: Record<string, unknown> };
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [`${server.basePath}${path}`, item]));
  return { ...document, paths };
}
