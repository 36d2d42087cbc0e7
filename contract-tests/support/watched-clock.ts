import { ManualClock } from '../../src/emulator/clock.js';

/** A clock that is moved by hand and tells what it was asked to wait for. */
export class WatchedClock extends ManualClock {
  /** Milliseconds of every wait that began, in order. */
  readonly asked: number[] = [];

  override after(ms: number, callback: () => void): () => void {
    this.asked.push(ms);
    return super.after(ms, callback);
  }
}
