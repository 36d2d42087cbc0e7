/**
 * Loaded before a program: answers each line of its input with a line that says how many bytes its heap has after a garbage collection.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Code that the engine compiles, improves and throws away by itself would come and go on the heap by a megabyte and more.
for (const flag of ['--no-opt', '--always-sparkplug', '--no-flush-bytecode', '--expose-gc']) setFlagsFromString(flag);
const collect = runInNewContext('gc');
let count = 0;

process.stdin.on('data', () => {
  // What the first one frees may free more.
  collect();
  collect();
  count += 1;
  console.log(`heap ${count}: ${process.memoryUsage().heapUsed}`);
});
// The program ends when it wants to.
/** @type {import('node:net').Socket} */ (process.stdin).unref();
