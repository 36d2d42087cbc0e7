/** Runs a handler of the user. What it throws is reported as an uncaught error, as for any event listener, and disturbs nothing here. */
export function runUserCode(code: () => void): void {
  try {
    code();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
