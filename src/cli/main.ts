#!/usr/bin/env node
import { run } from './program.js';

// Whoever reads the output may stop reading, as `| head -1` does: that is no failure, and what the command is for goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(2);
  });
}

/** Exit code of Node for a program that awaits what nothing can bring about any more. */
const unsettled = 13;

process.on('exit', (code) => {
  if (code !== unsettled && process.exitCode !== unsettled) return;
  console.error('ccgw: ended in the middle: what it waited for never comes; does the config file await something?');
  process.exitCode = 2;
});

process.exitCode = await run(process.argv.slice(2));
