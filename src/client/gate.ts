/** Lets the tasks of one key run one after the other, in the order in which they came. */
export class Gate<Key> {
  readonly #last = new Map<Key, Promise<void>>();

  /**
   * Runs a task when all earlier ones of its key are done, whether they succeeded or not.
   *
   * @param signal gives up waiting: the task is then not run, and the promise rejects with the reason of the signal
   */
  async run<T>(key: Key, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = this.#last.get(key);
    let leave = () => {};
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const last = before ? before.then(() => gone) : gone;
    this.#last.set(key, last);
    try {
      if (before) await orAborted(before, signal);
      return await task();
    } finally {
      leave();
      // One that gave up waiting leaves while earlier ones are still at it.
      void last.then(() => {
        if (this.#last.get(key) === last) this.#last.delete(key);
      });
    }
  }
}

/**
 * What a promise resolves to.
 *
 * @throws the reason of the signal, if that is aborted first
 */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
