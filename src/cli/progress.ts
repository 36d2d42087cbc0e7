import { clearLine, cursorTo } from 'node:readline';

/** Milliseconds between two states of the line: more often nobody reads it. */
const everyMs = 100;

export interface Progress {
  /** Tells what is being done. */
  step(title: string): void;
  /** Counts a request. */
  request(): void;
  /** Takes the line away. */
  end(): void;
}

/** On a terminal one line that changes, in CI a line for each step, and nothing in a pipe. It goes to stderr: stdout is for the report. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let title = '';
  let requests = 0;
  let shownAt = 0;
  const draw = () => {
    const now = Date.now();
    if (!stream.isTTY || now - shownAt < everyMs) return;
    shownAt = now;
    cursorTo(stream, 0);
    clearLine(stream, 0);
    stream.write(`${requests} requests: ${title}`.slice(0, (stream.columns || 80) - 1));
  };
  return {
    step(next) {
      title = next;
      if (!stream.isTTY && process.env.CI) stream.write(`ccgw: ${next}\n`);
      draw();
    },
    request() {
      requests += 1;
      draw();
    },
    end() {
      if (!stream.isTTY) return;
      cursorTo(stream, 0);
      clearLine(stream, 0);
    },
  };
}
