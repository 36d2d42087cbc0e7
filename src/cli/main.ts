#!/usr/bin/env node
import { run } from './program.js';

// Whoever reads the output may stop reading, as `| head -1` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2));
