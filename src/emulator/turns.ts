import { MessageChannel } from 'node:worker_threads';

/** Answers that may come one after the other before timers, and whatever else a program waits for, have their turn. */
const mostInRow = 32;

/**
 * Sees to it that who asks again and again does not keep everything else from happening: answers that take no time would come without end, as no
 * answer over a socket does.
 */
export class Turns {
  #inRow = 0;
  #next: Promise<void> | undefined;

  /** What to wait for before an answer is given; undefined if it may be given at once. */
  next(): Promise<void> | undefined {
    this.#inRow += 1;
    if (this.#inRow < mostInRow) return undefined;
    this.#next ??= later().then(() => {
      this.#inRow = 0;
      this.#next = undefined;
    });
    return this.#next;
  }
}

/** Another turn of the event loop. No timer, and no `setImmediate`, which tests have under their control. */
function later(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.once('message', () => {
      port1.close();
      resolve();
    });
    port2.postMessage(undefined);
  });
}
