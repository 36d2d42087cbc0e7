#!/usr/bin/env node
import { run } from './program.js';

// Whoever reads the output may stop reading, as `| head -1` does: that is no failure, and what the command is for goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(2);
  });
}

process.exitCode = await run(process.argv.slice(2));
