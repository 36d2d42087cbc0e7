import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManualClock, type MovableClock, RunningClock } from './clock.js';

const begin = Date.UTC(2023, 8, 27);

// The machine stands still, so that what a clock does by itself is told from what it does when it is moved.
beforeEach(() => {
  vi.useFakeTimers({ now: begin, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const clocks: readonly [string, () => MovableClock][] = [
  ['a ManualClock', () => new ManualClock(begin)],
  ['a RunningClock', () => new RunningClock()],
];

describe.each(clocks)('%s', (_name, make) => {
  /** A clock that notes what it calls back, and when. */
  function watched() {
    const clock = make();
    const rung: [string, number][] = [];
    const wait = (ms: number, name: string, then = () => {}) =>
      clock.after(ms, () => {
        rung.push([name, clock.now() - begin]);
        then();
      });
    return { clock, rung, wait };
  }

  it('calls back once what has come due, in the order of time and at the time that was waited for', () => {
    const { clock, rung, wait } = watched();
    wait(3_000, 'third');
    wait(1_000, 'first');
    wait(2_000, 'second');
    clock.advance(2_999);
    expect(clock.now()).toBe(begin + 2_999);
    clock.advance(1);
    clock.advance(10_000);
    expect(rung).toEqual([
      ['first', 1_000],
      ['second', 2_000],
      ['third', 3_000],
    ]);
    expect(clock.now()).toBe(begin + 13_000);
  });

  it('calls back what is due at the same time in the order in which it was asked for', () => {
    const { clock, rung, wait } = watched();
    wait(1_000, 'a');
    wait(500, 'before', () => wait(500, 'c'));
    wait(1_000, 'b');
    clock.advance(1_000);
    expect(rung.map(([name]) => name)).toEqual(['before', 'a', 'b', 'c']);
  });

  it('calls back in one go what was asked for only meanwhile, before what comes later', () => {
    const { clock, rung, wait } = watched();
    wait(1_000, 'first', () => wait(1_000, 'asked for by the first', () => wait(10_000, 'too late')));
    wait(5_000, 'last');
    clock.advance(6_000);
    expect(rung).toEqual([
      ['first', 1_000],
      ['asked for by the first', 2_000],
      ['last', 5_000],
    ]);
    clock.advance(6_000);
    expect(rung.at(-1)).toEqual(['too late', 12_000]);
  });

  it('does not call back what was cancelled, before or meanwhile', () => {
    const { clock, rung, wait } = watched();
    const cancelled = wait(1_000, 'cancelled');
    const meanwhile = wait(3_000, 'cancelled meanwhile');
    wait(2_000, 'cancels', () => meanwhile());
    cancelled();
    clock.advance(5_000);
    expect(rung).toEqual([['cancels', 2_000]]);
  });

  it('calls back at once, when it is moved, what has not to be waited for', () => {
    const { clock, rung, wait } = watched();
    wait(0, 'now');
    wait(-5_000, 'in the past');
    expect(rung).toEqual([]);
    clock.advance(0);
    expect(rung).toEqual([
      ['now', 0],
      ['in the past', 0],
    ]);
  });

  it.each([1_000_000_000, -1_000_000_000])('can be set, by %i ms, and what is waited for is still that long away', (ms) => {
    const { clock, rung, wait } = watched();
    wait(1_000, 'waited for');
    clock.advance(400);
    clock.set(begin + ms);
    expect(clock.now()).toBe(begin + ms);
    clock.advance(599);
    expect(rung).toEqual([]);
    clock.advance(1);
    expect(rung).toEqual([['waited for', ms + 600]]);
  });

  it('goes on after something that was called back has failed', () => {
    const { clock, rung, wait } = watched();
    wait(1_000, 'fails', () => {
      throw new Error('as it was asked to');
    });
    wait(2_000, 'goes on');
    expect(() => clock.advance(1_000)).toThrow('as it was asked to');
    clock.advance(1_000);
    expect(rung.map(([name]) => name)).toEqual(['fails', 'goes on']);
    expect(clock.now()).toBe(begin + 2_000);
  });
});

describe('a ManualClock', () => {
  it('stands still until it is moved', () => {
    const clock = new ManualClock();
    const called = vi.fn();
    const now = clock.now();
    clock.after(1_000, called);
    vi.advanceTimersByTime(5_000);
    expect(clock.now()).toBe(now);
    expect(called).not.toHaveBeenCalled();
  });
});

describe('a RunningClock', () => {
  it('runs on with the machine, and calls back by itself', () => {
    const clock = new RunningClock();
    const called = vi.fn();
    clock.after(1_000, called);
    vi.advanceTimersByTime(999);
    expect(clock.now()).toBe(begin + 999);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledTimes(1);
    clock.advance(10_000);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('runs on from where it was moved or set to, and calls back that much earlier', () => {
    const clock = new RunningClock();
    const rung: [string, number][] = [];
    for (const ms of [2_000, 5_000]) clock.after(ms, () => rung.push([`after ${ms}`, clock.now()]));
    clock.advance(1_000);
    clock.set(0);
    vi.advanceTimersByTime(1_000);
    expect(rung).toEqual([['after 2000', 1_000]]);
    clock.advance(2_000);
    vi.advanceTimersByTime(999);
    expect(rung).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(rung.at(-1)).toEqual(['after 5000', 4_000]);
  });

  it('does not go back for a timer of the machine that is late', () => {
    const clock = new RunningClock();
    const seen: number[] = [];
    clock.after(1_000, () => seen.push(clock.now()));
    // The machine was busy, or slept.
    vi.setSystemTime(begin + 5_000);
    clock.advance(1_000);
    expect(seen).toEqual([begin + 5_000]);
  });

  it('waits for longer than a timer of Node can', () => {
    const clock = new RunningClock();
    const called = vi.fn();
    const days = 40 * 24 * 60 * 60 * 1000;
    clock.after(days, called);
    vi.advanceTimersByTime(days - 1);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledTimes(1);
  });
});
