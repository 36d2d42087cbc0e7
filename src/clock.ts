/** Time as the code sees it, so that a test can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Calls back once.
   *
   * @param ms milliseconds from now
   * @returns a function that cancels the call
   */
  after(ms: number, callback: () => void): () => void;
}
