import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** Milliseconds that may be spent in waiting for nothing, one time after the other, before the process is not kept alive any more. */
const patienceMs = 15_000;

/**
 * Keeps the process alive while somebody waits for an answer, as a socket does: a program that only waits for a poll would end in the middle of it.
 * A client that does nothing but poll in vain is let go after a while, so that no test hangs that forgets to sign it out.
 */
export class UnderWay {
  #count = 0;
  /** No timer, since a test that counts timers, or runs them all, has this one nowhere. */
  #port: MessagePort | undefined;
  #inVainMs = 0;

  /** Notes an answer that somebody can do something with. */
  heard(): void {
    this.#inVainMs = 0;
  }

  /** @param isVain whether nothing came of it, which is found out at the end */
  async until<T>(over: Promise<T>, isVain: (answer: T) => boolean): Promise<T> {
    const keeps = this.#inVainMs <= patienceMs;
    const begin = performance.now();
    if (keeps) this.#keep();
    try {
      const answer = await over;
      if (isVain(answer)) this.#inVainMs += performance.now() - begin;
      else this.heard();
      return answer;
    } finally {
      if (keeps) this.#letGo();
    }
  }

  #keep(): void {
    this.#count += 1;
    if (this.#count > 1) return;
    this.#port = new MessageChannel().port1;
    this.#port.ref();
  }

  #letGo(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#port?.close();
  }
}
