import { MessageChannel, type MessagePort } from 'node:worker_threads';

/** Milliseconds after the last answer that came at once in which a request that is held keeps the process alive. */
const patienceMs = 15_000;

/**
 * Keeps the process alive while somebody waits for an answer, as a socket does: a program that only waits for a poll would end in the middle of it.
 * A client that does nothing but poll in vain is let go after a while, so that no test hangs that forgets to sign it out.
 */
export class UnderWay {
  #count = 0;
  /** No timer, which tests have under their control. */
  #port: MessagePort | undefined;
  #answeredAt = performance.now();

  /** Notes an answer that came at once. */
  answered<T>(answer: T): T {
    this.#answeredAt = performance.now();
    return answer;
  }

  async until<T>(over: Promise<T>): Promise<T> {
    if (performance.now() - this.#answeredAt > patienceMs) return await over;
    this.#count += 1;
    if (this.#count === 1) {
      this.#port = new MessageChannel().port1;
      this.#port.ref();
    }
    try {
      return await over;
    } finally {
      this.#count -= 1;
      if (this.#count === 0) this.#port?.close();
    }
  }
}
