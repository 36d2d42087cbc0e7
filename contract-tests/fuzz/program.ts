import { start } from '../support/ccgw.js';

/** An emulator in a process of its own, as a user starts it. */
export interface Program extends AsyncDisposable {
  readonly port: number;
  /** Bytes of its heap after a garbage collection. */
  heap(): Promise<number>;
  /** Ends it, and tells what was wrong with it: an end that came too early, a code that is not 0, anything on its stderr. */
  end(): Promise<string[]>;
  hasEnded(): boolean;
}

/** Starts `ccgw emulate` with files of `preload/` loaded before it. */
export async function startProgram(...spoiled: readonly string[]): Promise<Program> {
  const preloads = ['heap', ...spoiled].map((name) => `--import ${new URL(`preload/${name}.mjs`, import.meta.url).href}`);
  // A poll that waits would only take time, and a Guid that lasts saves looking after it.
  const running = start(['emulate', '--port', '0', '--hold', '0', '--auth', 'static'], {
    NODE_OPTIONS: [process.env.NODE_OPTIONS ?? '', ...preloads].join(' '),
  });
  const { process: child, finished, until } = running;
  const port = Number(await until(/emulator: http:\/\/127\.0\.0\.1:(\d+)/));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  let count = 0;
  // One more with each measurement.
  for (const emitter of [child, child.stdout, child.stderr]) emitter.setMaxListeners(0);
  // Whether it has ended is asked elsewhere.
  child.stdin.on('error', () => {});
  return {
    port,
    hasEnded,
    async heap() {
      count += 1;
      child.stdin.write('heap\n');
      return Number(await until(new RegExp(`heap ${count}: (\\d+)\n`)));
    },
    async end() {
      const isEarly = hasEnded();
      child.kill('SIGINT');
      const { code, stderr } = await finished;
      return [
        ...(isEarly ? ['the program ended by itself'] : []),
        ...(code === 0 ? [] : [`the program ended with code ${code}`]),
        ...(stderr === '' ? [] : [`the program complained: ${stderr}`]),
      ];
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await finished;
    },
  };
}
