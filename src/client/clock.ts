import type { Clock } from '../clock.js';

/** The part of a clock that the client needs. It never asks for the time, so that a machine whose time is set changes nothing. */
export type Timer = Pick<Clock, 'after'>;

/** The timers of the machine. One that runs keeps the process alive. */
export const systemTimer: Timer = {
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves after a time in milliseconds, or at once when the signal is aborted. */
export function pause(timer: Timer, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      cancel();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const cancel = timer.after(ms, finish);
    signal.addEventListener('abort', finish);
    if (signal.aborted) finish();
  });
}
